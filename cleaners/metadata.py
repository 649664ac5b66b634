"""What a page says about itself, each field with where it was found. Absent means ``None``, never a guess."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from cleaners import language as languages
from cleaners.model import Metadata
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from cleaners.model import Verdict
    from cleaners.vocabulary.base import Lexicon

ARTICLE_TYPES = frozenset(
    "Article NewsArticle BlogPosting ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle "
    "ReviewNewsArticle BackgroundNewsArticle LiveBlogPosting TechArticle ScholarlyArticle Report "
    "SocialMediaPosting DiscussionForumPosting QAPage Recipe HowTo Review Product WebPage CreativeWork FAQPage "
    "VideoObject".split()
)
_GENERIC_TYPES = frozenset({"WebPage", "CreativeWork", "VideoObject"})
_SEPARATOR = re.compile(r"\s+[|–—·•»«:/-]\s+|\s+::\s+|\s*\|\s*")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_ISO = re.compile(
    r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)")
_NUMBER = re.compile(r"\d{1,4}")
EARLIEST_YEAR = 1990
"""The first web page is from 1991; an earlier "published" is about something else."""
_BY = re.compile(
    r"^(?:(?:written|posted|published|reported|story|words|text|article) )?(?:by|von|par|por|di|da|door|av|af|przez|от|автор)\b[:\s]+",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"https?:|@|www\.|\d{3,}|^admin(?:istrator)?$|^editor(?:ial)?$|^staff$|^author$|^guest$|^unknown$|^none$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Draft:
    """Values as they are found: the first source of a field wins, so sources are asked in order of trust."""

    values: dict[str, Any] = field(default_factory=dict)
    found_in: dict[str, str] = field(default_factory=dict)

    def offer(self, name: str, value: Any, source: str) -> None:  # noqa: ANN401  fields differ in type
        if value in (None, "", (), []) or name in self.values:
            return
        self.values[name] = value
        self.found_in[name] = source


def read_metadata(
    tree: HtmlElement,
    url: str | None = None,
    fetched_at: str | None = None,
) -> Metadata:
    """Read a parsed page's metadata: JSON-LD, OpenGraph and article tags, meta, ``time``, visible headline, URL.

    ``fetched_at`` (ISO 8601) bounds dates: what lies after it is impossible and is dropped.
    """
    draft = _Draft()
    latest = _latest(fetched_at)
    _read_json_ld(tree, draft, url, latest)
    meta = _meta_of(tree)
    _read_meta(meta, draft, url, latest)
    _read_elements(tree, draft, url, latest)
    _read_title(tree, meta, draft)
    _read_url(url, draft, latest)
    return Metadata(**draft.values, found_in=draft.found_in)


def _latest(fetched_at: str | None) -> date:
    if fetched_at:
        match = _ISO.match(fetched_at)
        if match:
            return date(int(match[1]), int(match[2]), int(match[3])) + timedelta(days=1)
    return date.max


# --- JSON-LD


def json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Every object of a page's JSON-LD, graphs and arrays unrolled; small breakages are repaired."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        yield from _objects(_loads(script.text), 0)


def _loads(text: str) -> Any:  # noqa: ANN401  JSON
    text = (
        text.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .strip()
        .removeprefix("<![CDATA[")
        .removesuffix("]]>")
        .strip()
        .rstrip(";")
    )
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", text))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    if depth > 6:  # real graphs are two or three deep
        return
    if isinstance(value, list):
        for each in value:
            yield from _objects(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            if isinstance(value.get(key), list | dict):
                yield from _objects(value[key], depth + 1)


def _types(thing: dict[str, Any]) -> set[str]:
    types = thing.get("@type")
    if isinstance(types, str):
        return {types.rsplit("/", 1)[-1]}
    return {each for each in types if isinstance(each, str)} if isinstance(types, list) else set()


def _read_json_ld(tree: HtmlElement, draft: _Draft, url: str | None, latest: date) -> None:
    things = list(json_ld(tree))
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    articles = [thing for thing in things if _types(thing) & ARTICLE_TYPES]
    articles.sort(key=lambda thing: bool(_types(thing) <= _GENERIC_TYPES))
    specific = [thing for thing in articles if not _types(thing) <= _GENERIC_TYPES]
    if len(specific) > 3 and len({str(thing.get("headline")) for thing in specific}) > 3:
        articles = []  # a listing describes its teasers, not itself
    for thing in articles:
        source = "json-ld"
        if not _types(thing) <= _GENERIC_TYPES:
            draft.offer("title", _text(thing.get("headline")), source)
            draft.offer("authors", _people(thing.get("author"), named), source)
            draft.offer("tags", _words(thing.get("keywords")), source)
            section = thing.get("articleSection")
            draft.offer("section", _text(section[0] if isinstance(section, list) and section else section), source)
        draft.offer("published", iso_date(_text(thing.get("datePublished")), latest), source)
        draft.offer("modified", iso_date(_text(thing.get("dateModified")), latest), source)
        draft.offer("description", _text(thing.get("description")), source)
        draft.offer("image", _absolute(_address(thing.get("image")), url), source)
        draft.offer("language", languages.declared(_text(thing.get("inLanguage"))), source)
        draft.offer("license", _text(thing.get("license")), source)
        publisher = thing.get("publisher")
        if isinstance(publisher, dict):
            publisher = named.get(str(publisher.get("@id")), publisher)
            draft.offer("site_name", _text(publisher.get("name")), source)
        free = thing.get("isAccessibleForFree")
        if isinstance(free, bool | str) and str(free).lower() in {"true", "false"}:
            draft.offer("paywalled", str(free).lower() == "false", source)
    for thing in things:
        if "WebSite" in _types(thing):
            draft.offer("site_name", _text(thing.get("name")), "json-ld")


def _text(value: Any) -> str | None:  # noqa: ANN401
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or value.get("url")
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        text = " ".join(_unescape(str(value)).split())
        return text or None
    return None


def _unescape(text: str) -> str:
    if "&" in text:
        from html import unescape  # noqa: PLC0415  seldom needed

        return unescape(unescape(text))
    return text


def _address(value: Any) -> str | None:  # noqa: ANN401
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl")
    return value if isinstance(value, str) else None


def _people(value: Any, named: dict[str, dict[str, Any]]) -> tuple[str, ...]:  # noqa: ANN401
    people = value if isinstance(value, list) else [value]
    names: list[str] = []
    for each in people:
        person = named.get(str(each.get("@id")), each) if isinstance(each, dict) else each
        names.extend(split_names(_text(person)))
    return tuple(dict.fromkeys(names))


def _words(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(word.strip() for word in value if isinstance(word, str) and word.strip()))


def split_names(text: str | None) -> tuple[str, ...]:
    """The people a byline names: without "By", roles, addresses; several are told apart."""
    if not text:
        return ()
    text = _BY.sub("", text.strip())
    text = re.sub(r"\([^)]*\)", " ", text)
    parts = re.split(r"\s*(?:,|;|\||/| and | und | et | y | & | en |\band\b)\s*", text) if len(text) < 200 else []
    names = []
    for part in parts:
        name = " ".join(part.split()).strip(" .,-–—:")
        if not 2 <= len(name) <= 60 or _NOT_A_NAME.search(name) or len(name.split()) > 5:
            continue
        if name.isupper() and len(name) > 4:
            name = name.title()
        names.append(name)
    return tuple(dict.fromkeys(names))


# --- meta and link elements


def _meta_of(tree: HtmlElement) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = element.get("content")
        if name and content and content.strip():
            meta.setdefault(name.strip().lower(), []).append(" ".join(_unescape(content).split()))
    return meta


_META_FIELDS: tuple[tuple[str, str, str], ...] = (
    ("site_name", "og:site_name", "og"),
    ("site_name", "application-name", "meta"),
    ("description", "og:description", "og"),
    ("description", "description", "meta"),
    ("description", "twitter:description", "meta"),
    ("description", "dc.description", "dublin-core"),
    ("section", "article:section", "og"),
    ("license", "dc.rights.license", "dublin-core"),
)
_META_DATES: tuple[tuple[str, str, str], ...] = (
    ("published", "article:published_time", "og"),
    ("published", "og:published_time", "og"),
    ("published", "datepublished", "microdata"),
    ("published", "parsely-pub-date", "meta"),
    ("published", "sailthru.date", "meta"),
    ("published", "dc.date.issued", "dublin-core"),
    ("published", "dcterms.created", "dublin-core"),
    ("published", "dc.date", "dublin-core"),
    ("published", "citation_publication_date", "meta"),
    ("published", "pubdate", "meta"),
    ("published", "publishdate", "meta"),
    ("published", "date", "meta"),
    ("modified", "article:modified_time", "og"),
    ("modified", "og:updated_time", "og"),
    ("modified", "datemodified", "microdata"),
    ("modified", "dcterms.modified", "dublin-core"),
    ("modified", "last-modified", "meta"),
)


def _read_meta(meta: dict[str, list[str]], draft: _Draft, url: str | None, latest: date) -> None:
    for name, key, source in _META_FIELDS:
        if key in meta:
            draft.offer(name, meta[key][0], source)
    for name, key, source in _META_DATES:
        if key in meta:
            draft.offer(name, iso_date(meta[key][0], latest), source)
    for key, source in (
        ("author", "meta"),
        ("article:author", "og"),
        ("parsely-author", "meta"),
        ("dc.creator", "dublin-core"),
        ("citation_author", "meta"),
    ):
        if key in meta:
            draft.offer(
                "authors", tuple(dict.fromkeys(name for line in meta[key] for name in split_names(line))), source
            )
    for key in ("article:tag", "keywords", "news_keywords"):
        if key in meta:
            values = meta[key] if key == "article:tag" else meta[key][0].split(",")
            draft.offer(
                "tags",
                tuple(dict.fromkeys(value.strip() for value in values if value.strip())),
                "og" if key == "article:tag" else "meta",
            )
    for key in ("og:image", "og:image:url", "twitter:image"):
        if key in meta:
            draft.offer("image", _absolute(meta[key][0], url), "og" if key.startswith("og") else "meta")
    for key in ("og:locale", "content-language", "dc.language"):
        if key in meta:
            draft.offer("language", languages.declared(meta[key][0]), "og" if key == "og:locale" else "meta")


def _read_elements(tree: HtmlElement, draft: _Draft, url: str | None, latest: date) -> None:
    root = tree.getroottree().getroot()
    code = languages.declared(
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    )
    if code:  # the element that browsers use outranks what plugins write into JSON-LD and OpenGraph
        draft.values.pop("language", None)
        draft.offer("language", code, "html")
    for link in tree.iter("link"):
        relation = (link.get("rel") or "").lower().split()
        if "canonical" in relation:
            draft.offer("canonical_url", valid_canonical(link.get("href"), url), "html")
        elif "license" in relation:
            draft.offer("license", _absolute(link.get("href"), url), "html")
    if "published" not in draft.values:
        times = [(element.get("datetime") or "", element) for element in tree.iter("time") if element.get("datetime")]
        for value, element in times[:3]:
            sign = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
            name = "modified" if "updat" in sign or "modif" in sign else "published"
            draft.offer(name, iso_date(value, latest), "time")
    if "authors" not in draft.values:
        for anchor in tree.iter("a", "span"):
            if "author" in (anchor.get("rel") or "").lower().split() or anchor.get("itemprop") == "author":
                names = split_names(" ".join("".join(anchor.itertext()).split()))
                if names:
                    draft.offer("authors", names, "html")
                    break


def valid_canonical(href: str | None, url: str | None) -> str | None:
    """The canonical URL a page claims, if it can be one: absolute, same site, and not the home page of a deeper page."""
    address = _absolute(href, url)
    if not address:
        return None
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    if url:
        mine = urlsplit(url)
        if _site(parts.hostname) != _site(mine.hostname or ""):
            return None
        if parts.path in {"", "/"} and not parts.query and mine.path not in {"", "/"}:
            return None
    return address


def _site(host: str) -> str:
    return host.lower().removeprefix("www.").removeprefix("m.").removeprefix("amp.")


def _absolute(href: str | None, url: str | None) -> str | None:
    if not href or not href.strip() or href.strip().startswith(("data:", "javascript:", "#")):
        return None
    try:
        address = urljoin(url, href.strip()) if url else href.strip()
    except ValueError:
        return None
    return address if address.startswith(("http://", "https://")) else None


# --- the title


def _read_title(tree: HtmlElement, meta: dict[str, list[str]], draft: _Draft) -> None:
    """The visible headline: the first-level heading that the declared titles agree with, else the declared one."""
    declared = [
        (draft.values.pop("title", None), draft.found_in.pop("title", "json-ld")),
        (meta.get("og:title", [None])[0], "og"),
        (meta.get("twitter:title", [None])[0], "meta"),
        (_element_title(tree), "html"),
    ]
    site = draft.values.get("site_name")
    stripped = [(strip_site_name(title, site), source) for title, source in declared if title]
    headings = [
        text
        for text in (" ".join("".join(h1.itertext()).split()).rstrip(" ¶#§") for h1 in tree.iter("h1"))
        if 0 < len(text) < 300
    ]
    for title, _source in stripped:
        wanted = fold(title)
        for heading in headings:
            if _agree(fold(heading), wanted):
                draft.offer("title", heading, "h1")
                return
    if stripped:
        draft.offer("title", stripped[0][0], stripped[0][1])
    elif headings:
        draft.offer("title", headings[0], "h1")


def _element_title(tree: HtmlElement) -> str | None:
    for element in tree.iter("title"):
        if element.getparent() is not None and element.getparent().tag == "svg":
            continue
        text = " ".join("".join(element.itertext()).split())
        return text or None
    return None


def _agree(heading: str, title: str) -> bool:
    if (
        heading == title
        or (len(heading) > 12 and title.startswith(heading))
        or (len(title) > 12 and heading.startswith(title))
    ):
        return True
    mine, theirs = set(heading.split()), set(title.split())
    return len(mine) > 2 and len(mine & theirs) >= 0.6 * min(len(mine), len(theirs)) and len(mine & theirs) > 2


def strip_site_name(title: str, site_name: str | None) -> str:
    """A title without the site's name at either end: "Talks resume | The Ferrol Post" → "Talks resume"."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title.strip()
    if site_name:
        site = _letters(site_name)
        if site and _letters(parts[-1]) in {site, site.removeprefix("the")}:
            return title[: title.rfind(parts[-1])].rstrip(" |–—·•»«:/-")
        if site and _letters(parts[0]) in {site, site.removeprefix("the")}:
            return title[len(parts[0]) :].lstrip(" |–—·•»«:/-")
    bars = re.split(r"\s*\|\s*|\s+[–—·•»-]\s+", title)
    if len(bars) >= 2 and len(bars[-1].split()) <= 4 and len(bars[0].split()) >= max(3, len(bars[-1].split())):
        return title[: title.rfind(bars[-1])].rstrip(" |–—·•»-")
    return title.strip()


def _letters(text: str) -> str:
    return "".join(char for char in fold(text) if char.isalnum())


# --- dates


def iso_date(text: str | None, latest: date = date.max) -> str | None:
    """An ISO 8601 date or date-time out of a machine-readable value; impossible and future ones are ``None``."""
    if not text:
        return None
    match = _ISO.match(text.strip())
    if match is None:
        return _rfc_date(text.strip(), latest)
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    try:
        when = date(year, month, day)
    except ValueError:
        return None
    if year < EARLIEST_YEAR or when > latest:
        return None
    if match[4] is None:
        return when.isoformat()
    zone = match[7] or ""
    zone = "Z" if zone in {"UTC", "GMT", "Z"} else zone
    if zone and zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    if int(match[4]) > 23 or int(match[5]) > 59:
        return when.isoformat()
    return f"{when.isoformat()}T{int(match[4]):02d}:{match[5]}:{match[6] or '00'}{zone}"


def _rfc_date(text: str, latest: date) -> str | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  seldom needed

    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return when.isoformat() if when.date() <= latest and when.year >= EARLIEST_YEAR else None


def written_date(text: str, lexicon: Lexicon, latest: date = date.max) -> str | None:
    """A date as people write it: "Wednesday, June 18, 2025", "12. Oktober 2026", "2026年10月12日".

    Digits alone (03/04/2025) are read only where one of them can't be a month: nothing is guessed.
    """
    folded = fold(text)
    cjk = re.search(r"((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日", folded)
    if cjk:
        return _day(int(cjk[1]), int(cjk[2]), int(cjk[3]), latest)
    iso = re.search(r"(?<!\d)((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)", folded)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), latest)
    dotted = re.search(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)", folded)
    if dotted:
        first, second, year = int(dotted[1]), int(dotted[3]), int(dotted[4])
        if first > 12 or dotted[2] == ".":  # dots are written day first, everywhere
            return _day(year, second, first, latest)
        return _day(year, first, second, latest) if second > 12 else None
    words = re.findall(r"[^\W\d_]+\.?|\d{1,4}", folded)
    month = next((lexicon.month_numbers[word] for word in words if word in lexicon.month_numbers), None)
    if month is None:
        return None
    numbers = [int(word) for word in words if word.isdigit()]
    year = next((number for number in numbers if EARLIEST_YEAR <= number < 2100), None)
    day = next((number for number in numbers if 1 <= number <= 31), None)
    return _day(year, month, day, latest) if year and day else None


def _day(year: int, month: int, day: int, latest: date) -> str | None:
    try:
        when = date(year, month, day)
    except ValueError:
        return None
    return when.isoformat() if when.year >= EARLIEST_YEAR and when <= latest else None


_UNITS = {"min": 60, "hour": 3600, "hr": 3600, "day": 86400, "week": 604800, "wk": 604800, "sec": 1}


def relative_date(text: str, fetched_at: str | None) -> str | None:
    """ "3 hours ago" against the time of the fetch; ``None`` without one. English units only."""
    if not fetched_at:
        return None
    match = re.search(r"(\d{1,3}|an?|one) (sec|min|hour|hr|day|week|wk)", fold(text))
    if not match:
        return None
    try:
        then = datetime.fromisoformat(fetched_at.replace("Z", "+00:00"))
    except ValueError:
        return None
    count = int(match[1]) if match[1].isdigit() else 1
    when = (then if then.tzinfo else then.replace(tzinfo=UTC)) - timedelta(seconds=count * _UNITS[match[2]])
    return when.date().isoformat() if _UNITS[match[2]] >= 86400 else when.isoformat(timespec="minutes")


def _read_url(url: str | None, draft: _Draft, latest: date) -> None:
    if not url:
        return
    match = _URL_DATE.search(url)
    if match:
        draft.offer("published", _day(int(match[1]), int(match[2]), int(match[3]), latest), "url")


# --- what the rules cut


def complete(metadata: Metadata, verdicts: Sequence[Verdict], lexicon: Lexicon, fetched_at: str | None) -> Metadata:
    """Fill what is still unknown from the bylines, dates and reading times that the rules took out of the text."""
    draft = _Draft(
        {
            name: getattr(metadata, name)
            for name in ("authors", "published", "modified", "reading_time_minutes", "tags")
            if getattr(metadata, name)
        }
    )
    latest = _latest(fetched_at)
    for position, verdict in enumerate(verdicts):
        if verdict.kept:
            continue
        if verdict.family == "bylines":
            _from_byline(verdict, draft, lexicon, latest, fetched_at)
        elif verdict.rule == "colophon/author-box":
            _from_author_box(verdict, verdicts[position + 1 : position + 3], draft)
    found = {**metadata.found_in, **draft.found_in}
    new = {name: value for name, value in draft.values.items() if name in draft.found_in}
    return replace(metadata, **new, found_in=found) if new else metadata


def _from_byline(verdict: Verdict, draft: _Draft, lexicon: Lexicon, latest: date, fetched_at: str | None) -> None:
    text = verdict.text
    folded = bare(fold(text))
    if verdict.rule == "bylines/reading-time":
        minutes = verdict.evidence.get("minutes")
        if (isinstance(minutes, str) and minutes.isdigit() and "min" in folded) or "мин" in folded or "分" in folded:
            draft.offer("reading_time_minutes", int(str(minutes)) if str(minutes).isdigit() else None, "text")
        return
    if verdict.rule == "bylines/relative-date":
        draft.offer("published", relative_date(text, fetched_at), "text")
        return
    changed = any(
        word in folded
        for word in (
            "updated",
            "modified",
            "edited",
            "aktualisiert",
            "mis a jour",
            "actualizado",
            "aggiornato",
            "bijgewerkt",
            "обновлено",
        )
    )
    draft.offer("modified" if changed else "published", written_date(text, lexicon, latest), "text")
    for part in re.split(r"\s*[|·•]\s*|\n|\s+[–—-]\s+|\s{2,}", text):
        minutes = lexicon.reading_time.search(bare(fold(part)))
        if minutes and "min" in fold(part):
            number = next((group for group in minutes.groups() if group), "")
            draft.offer("reading_time_minutes", int(number) if number.isdigit() else None, "text")
        opening = lexicon.byline.opening(bare(fold(part)))
        if opening:
            name = re.split(
                r",|\d| (?:on|updated|published|am|le|el|il|op) ", part.strip()[len(opening) :].strip(" :")
            )[0]
            months = lexicon.month_numbers
            words = [word for word in name.split() if fold(word) not in months]
            draft.offer("authors", split_names(" ".join(words)), "text")


def _from_author_box(verdict: Verdict, following: Sequence[Verdict], draft: _Draft) -> None:
    for each in following:
        if each.rule == "colophon/author-box" and len(each.text.split()) <= 5:
            draft.offer("authors", split_names(each.text), "text")
            return
