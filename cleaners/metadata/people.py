"""Who wrote a page: every source in order of trust, people apart from organisations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaners.metadata.authors import is_name, split_names
from cleaners.metadata.bylines import SURE, announced_anywhere, visible_authors
from cleaners.metadata.jsonld import text_of, types_of
from cleaners.metadata.text import shown
from cleaners.metadata.trust import trust_in
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleaners.metadata.draft import Draft
    from cleaners.metadata.jsonld import Graph
    from cleaners.metadata.markup import Markup
    from cleaners.metadata.site_name import Site
    from cleaners.metadata.surroundings import Surroundings


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
    ("twitter:data1", "meta"),
)
_ORGANISATIONS = frozenset({"Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness"})
MAX_BEFORE = 8


@dataclass(frozen=True, slots=True)
class Byline:
    """The authors that a source gives, where it was found, and which row of the trust table it is."""

    names: tuple[str, ...]
    source: str
    row: str


def read_authors(markup: Markup, graph: Graph, around: Surroundings, draft: Draft, site: Site) -> None:
    """Fill ``authors``; every source is asked, so that those who disagree are known."""
    for each in author_evidence(markup, graph, around, site):
        draft.offer("authors", each.names, each.source, trust_in("authors", each.row))
    if "authors" not in draft.values and around.kind == "post":
        draft.offer("authors", announced_anywhere(markup), "text", trust_in("authors", "announced"))
    organisations = list(organisation_evidence(markup, graph, site))
    for each in organisations:
        draft.offer("authors", each.names, each.source, trust_in("authors", each.row))
    known = {fold(name) for each in organisations if each.row == "json-ld-org" for name in each.names}
    authors = draft.values.get("authors", ())
    draft.offer(
        "author_organizations",
        tuple(name for name in authors if fold(name) in known),
        draft.found_in.get("authors", ""),
        draft.confidence.get("authors"),
    )


def author_evidence(markup: Markup, graph: Graph, around: Surroundings, site: Site) -> Iterator[Byline]:
    """Every set of authors that a page gives for itself, in order of trust."""
    people, _ = _ld_authors(graph, site)
    yield Byline(people, "json-ld", "json-ld")
    after, strength = visible_authors(around.after)
    before, strength_before = visible_authors(around.before[:MAX_BEFORE])
    if strength == SURE:
        yield Byline(after, "text", "text-3")
    if strength_before == SURE:
        yield Byline(before, "text", "text-before-3")
    yield Byline(_linked_author(markup), "html", "rel-author")
    if strength < SURE:
        yield Byline(after, "text", f"text-{strength}")
    yield Byline(_microdata_authors(markup), "microdata", "microdata")
    for key, source in _AUTHOR_META:
        if key != "twitter:data1" or _says_written_by(markup):
            names = _meta_authors(markup.meta.get(key, ()), key)
            yield Byline(tuple(name for name in names if not site.is_named(name)), source, f"meta-{key}")
    if strength_before < SURE:
        yield Byline(before, "text", f"text-before-{strength_before}")


def organisation_evidence(markup: Markup, graph: Graph, site: Site) -> Iterator[Byline]:
    """The organisations that a page names as its authors, and the site itself: where no person is known."""
    _, organisations = _ld_authors(graph, site)
    yield Byline(organisations, "json-ld", "json-ld-org")
    for key, source in _AUTHOR_META:
        names = _meta_authors(markup.meta.get(key, ()), key) if key != "twitter:data1" else ()
        yield Byline(tuple(name for name in names if site.is_named(name)), source, "meta-site")


def _says_written_by(markup: Markup) -> bool:
    return any(label.lower() == "written by" for label in markup.meta.get("twitter:label1", ()))


def _linked_author(markup: Markup) -> tuple[str, ...]:
    """The first name behind a link of the relation ``author``."""
    for link in markup.author_links[:3]:
        names = () if markup.is_away(link) else split_names(shown(link))
        if names:
            return names[:1]
    return ()


def _meta_authors(values: Any, key: str) -> tuple[str, ...]:  # noqa: ANN401
    names: list[str] = []
    for value in values:
        text = value
        if key.startswith(("citation", "dc")) and text.count(",") == 1:
            last, first = (part.strip() for part in text.split(","))
            text = f"{first} {last}"
        names.extend(split_names(text))
    return tuple(dict.fromkeys(names))


def _ld_authors(graph: Graph, site: Site) -> tuple[tuple[str, ...], tuple[str, ...]]:
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
            is_organisation = isinstance(person, dict) and bool(types_of(person) & _ORGANISATIONS)
            for text in many:
                if is_organisation or (text and site.is_named(text)):
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
