"""JSON-LD: every object of a page, graphs and arrays unrolled, references followed, broken JSON repaired."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaners.metadata.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

ARTICLE_TYPES = frozenset(
    "Article NewsArticle BlogPosting ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle "
    "ReviewNewsArticle BackgroundNewsArticle LiveBlogPosting TechArticle ScholarlyArticle Report "
    "SocialMediaPosting DiscussionForumPosting Question Recipe HowTo Review MedicalWebPage "
    "AdvertiserContentArticle SatiricalArticle APIReference Blog PodcastEpisode VideoObject".split()
)
POST_TYPES = ARTICLE_TYPES - {"Blog", "Review", "VideoObject", "HowTo", "Question"}
"""What a page is about when it has one of these; the others also stand inside pages of another kind."""
PAGE_TYPES = frozenset("WebPage ItemPage FAQPage QAPage AboutPage CreativeWork".split())
LISTING_TYPES = frozenset("CollectionPage SearchResultsPage ItemList ProductGroup Product ContactPage".split())
_FOR_SALE = frozenset({"offers", "sku", "brand", "mpn", "gtin", "gtin13", "aggregateRating", "review"})
"""What a product has that is for sale; publishers also call the subscription behind a paywall a product."""
MAX_DEPTH = 8
MAX_OBJECTS = 400
MAX_CHARS = 2_000_000
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_MISSING_COMMA = re.compile(r'("|\]|\}|true|false|\d)(\s*\n\s*)"(?=[@\w]+"\s*:)')
_CONTROL = re.compile(r"[\x00-\x1f]+")
_COMMENT = re.compile(r"^\s*//.*$|/\*.*?\*/", re.MULTILINE | re.DOTALL)
_SCALAR = re.compile(r'"(headline|datePublished|dateModified|isAccessibleForFree|@type)"\s*:\s*"([^"\n]{1,300})"')
_AUTHOR = re.compile(r'"author"\s*:\s*[\[{]?\s*\{?[^}\]]{0,300}?"name"\s*:\s*"([^"\n]{2,120})"')


def json_ld(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Every object of a page's JSON-LD, graphs and arrays unrolled; small breakages are repaired."""
    return objects_in(
        script.text for script in tree.iter("script") if "ld+json" in (script.get("type") or "").lower() and script.text
    )


def objects_in(scripts: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Every object in the texts of JSON-LD scripts."""
    count = 0
    for script in scripts:
        for thing in _unroll(_loads(script), 0):
            count += 1
            if count > MAX_OBJECTS:
                return
            yield thing


def _loads(text: str) -> Any:  # noqa: ANN401  JSON
    text = text[:MAX_CHARS].strip().removeprefix("<!--").removesuffix("-->").strip()
    text = text.removeprefix("//").strip().removeprefix("<![CDATA[")
    text = text.removesuffix("]]>").strip().removesuffix("//").strip().rstrip(";")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return _repaired(text)


def _repaired(text: str) -> Any:  # noqa: ANN401  JSON
    try:
        first, end = json.JSONDecoder(strict=False).raw_decode(text)
        more = text[end:].strip(" ,;\n\r\t")
    except (ValueError, RecursionError):
        pass
    else:
        return [first, _loads(more)] if more.startswith(("{", "[")) and end else first
    for attempt in (_TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", text)), _mended(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return _scalars(text)


def _mended(text: str) -> str:
    text = _COMMENT.sub("", text)
    text = _MISSING_COMMA.sub(r'\1,\2"', text)
    return _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", text))


def _scalars(text: str) -> dict[str, Any] | None:
    """What can still be read of JSON beyond repair: the plain values that matter, each where it first stands."""
    found: dict[str, Any] = {}
    types: list[str] = []
    for name, value in _SCALAR.findall(text[:200_000]):
        if name == "@type":
            types.append(value)
        else:
            found.setdefault(name, value)
    author = _AUTHOR.search(text[:200_000])
    if author:
        found["author"] = {"name": author[1]}
    found["@type"] = next((each for each in types if each in POST_TYPES), types[0] if types else None)
    return found if len(found) > 1 else None


def _unroll(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401  JSON
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for each in value:
            yield from _unroll(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"):
            if isinstance(value.get(key), list | dict):
                yield from _unroll(value[key], depth + 1)


def types_of(thing: dict[str, Any]) -> set[str]:
    """The names of a thing's types, without the address of the schema."""
    types = thing.get("@type")
    many = types if isinstance(types, list) else [types]
    return {each.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for each in many if isinstance(each, str)}


def text_of(value: Any) -> str | None:  # noqa: ANN401  JSON
    """A value as one line of text: a string, the first of a list, the name of a thing."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or value.get("url")
        if isinstance(value, list):
            value = value[0] if value else None
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return one_line(str(value)) or None
    return None


def address_of(value: Any) -> str | None:  # noqa: ANN401  JSON
    """The address in a value: a string, or the ``url`` of a thing."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl") or value.get("@id")
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, str) else None


def words_of(value: Any) -> tuple[str, ...]:  # noqa: ANN401  JSON
    """Keywords: a list, or a line with commas."""
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list):
        return ()
    words = (one_line(word) for word in value if isinstance(word, str))
    return tuple(dict.fromkeys(word for word in words if word))


@dataclass(frozen=True, slots=True)
class Graph:
    """A page's JSON-LD: all of its things, those with an ``@id`` by that id, and the one the page is about."""

    things: tuple[dict[str, Any], ...]
    named: dict[str, dict[str, Any]]
    article: dict[str, Any] | None
    page: dict[str, Any] | None
    is_listing: bool
    is_product: bool

    def resolve(self, value: Any) -> Any:  # noqa: ANN401  JSON
        """A thing in place of a reference to it."""
        if isinstance(value, dict) and isinstance(value.get("@id"), str) and "name" not in value:
            return self.named.get(value["@id"], value)
        return self.named.get(value, value) if isinstance(value, str) and value.startswith(("#", "http")) else value


def graph_of(scripts: Iterable[str], url: str | None) -> Graph:
    """Read a page's JSON-LD and find the thing that the page is about."""
    things = tuple(objects_in(scripts))
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 2}
    posts = [thing for thing in things if types_of(thing) & ARTICLE_TYPES]
    kinds = set[str]().union(*(types_of(thing) for thing in things)) if things else set()
    headlines = {
        text_of(thing.get("headline")) or text_of(thing.get("name")) for thing in posts if types_of(thing) & POST_TYPES
    }
    many = len(headlines) > 2  # a listing describes its teasers, not itself
    own = [thing for thing in posts if _is_about(thing, url)]
    chosen = own if many else own or _ranked(posts)
    article = chosen[0] if chosen else None
    page = next((thing for thing in things if types_of(thing) & PAGE_TYPES), None)
    return Graph(
        things,
        named,
        article,
        page,
        is_listing=article is None and (many or bool(kinds & LISTING_TYPES)),
        is_product=any("Product" in types_of(thing) and not _FOR_SALE.isdisjoint(thing) for thing in things),
    )


def _ranked(posts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(posts, key=lambda thing: (not types_of(thing) & POST_TYPES, "datePublished" not in thing))


def _is_about(thing: dict[str, Any], url: str | None) -> bool:
    if not url or not types_of(thing) & POST_TYPES:
        return False
    wanted = _plain(url)
    claims = (address_of(thing.get("mainEntityOfPage")), thing.get("url"), thing.get("@id"))
    return any(isinstance(claim, str) and _plain(claim) == wanted for claim in claims)


def _plain(url: str) -> str:
    return (
        url.partition("#")[0]
        .partition("?")[0]
        .rstrip("/")
        .removeprefix("https://")
        .removeprefix("http://")
        .removeprefix("www.")
    )
