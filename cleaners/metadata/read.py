"""The sources in order of trust, reconciled into one record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaners import language as languages
from cleaners.metadata.authors import is_name, split_names
from cleaners.metadata.bylines import dates_of_times, neighbourhood, visible_authors, visible_dates
from cleaners.metadata.dates import DateReader, iso_date, latest_day, reads_day_first
from cleaners.metadata.draft import Draft, Setting
from cleaners.metadata.jsonld import Graph, address_of, graph_of, text_of, types_of, words_of
from cleaners.metadata.markup import Markup, read_markup
from cleaners.metadata.months import months_of
from cleaners.metadata.rights import read_rights
from cleaners.metadata.text import shown
from cleaners.metadata.titles import Candidate, find_title
from cleaners.metadata.urls import absolute, host_of, url_date, valid_canonical
from cleaners.model import Metadata
from cleaners.vocabulary import lexicon_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement


def read_metadata(tree: HtmlElement, url: str | None = None, fetched_at: str | None = None) -> Metadata:
    """Read a parsed page's metadata: JSON-LD, microdata, OpenGraph, Dublin Core, meta, the lines at the headline, URL.

    ``fetched_at`` (ISO 8601) bounds dates: what lies after it is impossible and is dropped.
    """
    setting = Setting(url, latest_day(fetched_at))
    draft = Draft()
    markup = read_markup(tree)
    graph = graph_of(markup.scripts, url)
    _read_language(markup, graph, draft)
    _read_site(markup, graph, draft)
    title = find_title(markup, declared_titles(markup, graph), draft.values.get("site_name"), url)
    if title:
        draft.offer("title", title.text, title.source)
    surroundings = _Surroundings.of(markup, title, setting, draft.values.get("language"))
    read_dates(markup, graph, surroundings, draft, setting)
    read_authors(markup, graph, surroundings, draft)
    _read_rest(markup, graph, draft, setting)
    read_rights(markup, graph, draft, setting)
    return Metadata(**draft.values, found_in=draft.found_in)


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """The lines before and behind the headline, and how to read the dates in them."""

    before: list[Any]
    after: list[Any]
    reader: DateReader
    language: str | None

    @classmethod
    def of(cls, markup: Markup, title: Candidate | None, setting: Setting, language: str | None) -> _Surroundings:
        heading = title.heading if title else None
        if heading is None and markup.headings:
            heading = markup.headings[0]
        before, after = neighbourhood(heading, markup) if heading is not None else ([], [])
        reader = DateReader(
            months_of(language), reads_day_first(language, _region(markup), host_of(setting.url)), setting.latest
        )
        return cls(before, after, reader, language)


def _region(markup: Markup) -> str | None:
    for value in (markup.language, *markup.meta.get("og:locale", ())):
        parts = (value or "").replace("_", "-").split("-")
        if len(parts) > 1 and len(parts[-1]) == 2 and parts[-1].isalpha():
            return parts[-1].lower()
    return None


def declared_titles(markup: Markup, graph: Graph) -> list[tuple[str, str]]:
    """The titles a page declares, most trusted first, with their sources."""
    found: list[tuple[str | None, str]] = []
    if graph.article is not None:
        found.append((text_of(graph.article.get("headline")) or text_of(graph.article.get("name")), "json-ld"))
    found.extend(
        (shown(element) or element.get("content"), "microdata") for element in markup.properties.get("headline", ())[:2]
    )
    found.extend((value, "og") for value in markup.meta.get("og:title", ())[:1])
    found.extend(
        (value, "meta")
        for name in ("twitter:title", "parsely-title", "citation_title", "dc.title")
        for value in markup.meta.get(name, ())[:1]
    )
    found.append((markup.title, "title"))
    return [(text, source) for text, source in found if text]


def _read_language(markup: Markup, graph: Graph, draft: Draft) -> None:
    """The element that browsers use outranks what plugins write into JSON-LD and OpenGraph."""
    draft.offer("language", languages.declared(markup.language), "html")
    if graph.article is not None:
        draft.offer("language", languages.declared(text_of(graph.article.get("inLanguage"))), "json-ld")
    for key in ("og:locale", "content-language", "dc.language", "dcterms.language", "language"):
        for value in markup.meta.get(key, ())[:1]:
            draft.offer("language", languages.declared(value), "og" if key == "og:locale" else "meta")


def _read_site(markup: Markup, graph: Graph, draft: Draft) -> None:
    for value in markup.meta.get("og:site_name", ())[:1]:
        draft.offer("site_name", value, "og")
    for thing in graph.things:
        if "WebSite" in types_of(thing):
            draft.offer("site_name", text_of(thing.get("name")), "json-ld")
    if graph.article is not None:
        publisher = graph.resolve(graph.article.get("publisher"))
        if isinstance(publisher, dict):
            draft.offer("site_name", text_of(publisher.get("name")), "json-ld")
    for value in markup.meta.get("application-name", ())[:1]:
        draft.offer("site_name", value, "meta")


# --- dates

_META_DATES: tuple[tuple[str, str, str], ...] = (
    ("published", "article:published_time", "og"),
    ("published", "article:published", "og"),
    ("published", "og:published_time", "og"),
    ("published", "og:article:published_time", "og"),
    ("published", "parsely-pub-date", "meta"),
    ("published", "sailthru.date", "meta"),
    ("published", "cxenseparse:recs:publishtime", "meta"),
    ("published", "dc.date.issued", "dublin-core"),
    ("published", "dcterms.issued", "dublin-core"),
    ("published", "dcterms.created", "dublin-core"),
    ("published", "dcterms.date", "dublin-core"),
    ("published", "dc.date.created", "dublin-core"),
    ("published", "dc.date", "dublin-core"),
    ("published", "citation_publication_date", "meta"),
    ("published", "citation_online_date", "meta"),
    ("published", "pubdate", "meta"),
    ("published", "publishdate", "meta"),
    ("published", "publish-date", "meta"),
    ("published", "publish_date", "meta"),
    ("published", "published", "meta"),
    ("published", "publication_date", "meta"),
    ("published", "article.published", "meta"),
    ("published", "article_date_original", "meta"),
    ("published", "date", "meta"),
    ("modified", "article:modified_time", "og"),
    ("modified", "article:modified", "og"),
    ("modified", "og:updated_time", "og"),
    ("modified", "dcterms.modified", "dublin-core"),
    ("modified", "dc.date.modified", "dublin-core"),
    ("modified", "article.updated", "meta"),
    ("modified", "lastmod", "meta"),
    ("modified", "last-modified", "meta"),
)


def read_dates(markup: Markup, graph: Graph, around: _Surroundings, draft: Draft, setting: Setting) -> None:
    """Fill ``published`` and ``modified``."""
    for name, value, source in date_evidence(markup, graph, around, setting):
        draft.offer(name, value, source)


def date_evidence(
    markup: Markup, graph: Graph, around: _Surroundings, setting: Setting
) -> Iterator[tuple[str, str, str]]:
    """Every date that a page gives for itself, as field, value and source, in order of trust."""
    latest = setting.latest
    if graph.article is not None:
        yield from _ld_dates(graph.article, "json-ld", around.reader)
    for field, name in (("published", "datepublished"), ("modified", "datemodified")):
        for element in markup.properties.get(name, ())[:3]:
            if not markup.is_away(element):
                value = iso_date(element.get("content") or element.get("datetime"), latest) or around.reader.first(
                    shown(element)
                )
                if value:
                    yield field, value, "microdata"
    for field, key, source in _META_DATES:
        for value in markup.meta.get(key, ())[:1]:
            day = iso_date(value, latest) or around.reader.first(value)
            if day:
                yield field, day, source
    lexicon = lexicon_for(around.language)
    for lines, where in ((around.after, "text"), (around.before, "text-before")):
        for seen in visible_dates(lines, around.reader, lexicon):
            yield ("modified" if seen.is_update else "published"), seen.value, f"{where}-{seen.strength}"
    for seen in dates_of_times(markup.times[:12], markup, around.reader):
        yield ("modified" if seen.is_update else "published"), seen.value, "time"
    day = url_date(setting.url, latest)
    if day:
        yield "published", day, "url"
    if graph.page is not None:
        yield from _ld_dates(graph.page, "json-ld-page", around.reader)


def _ld_dates(thing: dict[str, Any], source: str, reader: DateReader) -> Iterator[tuple[str, str, str]]:
    for field, names in (
        ("published", ("datePublished", "dateCreated", "uploadDate")),
        ("modified", ("dateModified",)),
    ):
        for name in names:
            text = text_of(thing.get(name))
            value = iso_date(text, reader.latest) or (reader.first(text) if text else None)
            if value:
                yield field, value, source
                break


# --- authors


def read_authors(markup: Markup, graph: Graph, around: _Surroundings, draft: Draft) -> None:
    """Fill ``authors``."""
    for names, source in author_evidence(markup, graph, around):
        draft.offer("authors", names, source)


_AUTHOR_META = (
    ("author", "meta"),
    ("article:author", "og"),
    ("og:article:author", "og"),
    ("parsely-author", "meta"),
    ("sailthru.author", "meta"),
    ("byl", "meta"),
    ("dc.creator", "dublin-core"),
    ("dcterms.creator", "dublin-core"),
    ("dc.creator.name", "dublin-core"),
    ("citation_author", "meta"),
    ("twitter:data1", "twitter"),
)


def author_evidence(markup: Markup, graph: Graph, around: _Surroundings) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every set of authors that a page gives for itself, with its source, in order of trust."""
    people, organisations = _ld_authors(graph)
    yield people, "json-ld"
    for lines, where in ((around.after, "text"), (around.before[:8], "text-before")):
        names, strength = visible_authors(lines)
        yield names, f"{where}-{strength}"
    yield _microdata_authors(markup), "microdata"
    yield (
        tuple(
            dict.fromkeys(
                name
                for link in markup.author_links[:3]
                if not markup.is_away(link)
                for name in split_names(shown(link))
            )
        )[:1],
        "rel-author",
    )
    for key, source in _AUTHOR_META:
        if key == "twitter:data1" and not any(
            label.lower() == "written by" for label in markup.meta.get("twitter:label1", ())
        ):
            continue
        yield _meta_authors(markup.meta.get(key, ()), key), f"{source}-{key}"
    yield organisations, "json-ld-org"


def _meta_authors(values: Any, key: str) -> tuple[str, ...]:  # noqa: ANN401
    names: list[str] = []
    for value in values:
        text = value
        if key.startswith(("citation", "dc")) and text.count(",") == 1:
            last, first = (part.strip() for part in text.split(","))
            text = f"{first} {last}"
        names.extend(split_names(text))
    return tuple(dict.fromkeys(names))


def _ld_authors(graph: Graph) -> tuple[tuple[str, ...], tuple[str, ...]]:
    people: list[str] = []
    organisations: list[str] = []
    if graph.article is not None:
        value = graph.article.get("author") or graph.article.get("creator")
        for each in value if isinstance(value, list) else [value]:
            person = graph.resolve(each)
            if isinstance(person, dict) and isinstance(person.get("name"), list):
                many = [text_of(name) for name in person["name"]]
            else:
                many = [text_of(person)]
            is_organisation = isinstance(person, dict) and bool(
                types_of(person) & {"Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness"}
            )
            for text in many:
                if is_organisation:
                    organisations.extend([text] if text and is_name(text) else [])
                else:
                    people.extend(split_names(text))
    return tuple(dict.fromkeys(people)), tuple(dict.fromkeys(organisations))


def _microdata_authors(markup: Markup) -> tuple[str, ...]:
    names: list[str] = []
    for element in markup.properties.get("author", ())[:4]:
        if markup.is_away(element):
            continue
        inner = [each for each in element.iter() if "name" in (each.get("itemprop") or "").split()]
        text = (inner[0].get("content") or shown(inner[0])) if inner else (element.get("content") or shown(element))
        names.extend(split_names(text))
    return tuple(dict.fromkeys(names))


# --- the rest


def _read_rest(markup: Markup, graph: Graph, draft: Draft, setting: Setting) -> None:
    meta = markup.meta
    for relations, href in markup.links:
        if "canonical" in relations:
            draft.offer("canonical_url", valid_canonical(href, setting.url), "html")
    for value in meta.get("og:url", ())[:1]:
        draft.offer("canonical_url", valid_canonical(value, setting.url), "og")
    article = graph.article or {}
    draft.offer("description", text_of(article.get("description")), "json-ld")
    for key, source in (
        ("og:description", "og"),
        ("description", "meta"),
        ("twitter:description", "meta"),
        ("dc.description", "dublin-core"),
    ):
        for value in meta.get(key, ())[:1]:
            draft.offer("description", value, source)
    draft.offer("image", absolute(address_of(graph.resolve(article.get("image"))), setting.url), "json-ld")
    for key in ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"):
        for value in meta.get(key, ())[:1]:
            draft.offer("image", absolute(value, setting.url), "og" if key.startswith("og") else "meta")
    draft.offer("section", text_of(article.get("articleSection")), "json-ld")
    for key, source in (("article:section", "og"), ("parsely-section", "meta"), ("section", "meta")):
        for value in meta.get(key, ())[:1]:
            draft.offer("section", value, source)
    draft.offer("tags", words_of(article.get("keywords")), "json-ld")
    draft.offer("tags", tuple(dict.fromkeys(meta.get("article:tag", ()))), "og")
    for key in ("parsely-tags", "news_keywords", "keywords"):
        for value in meta.get(key, ())[:1]:
            draft.offer("tags", words_of(value), "meta")
