"""What a page declares to be its title, and what kind of page it says it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.metadata.about import site_name_of
from cleaners.metadata.jsonld import POST_TYPES, text_of, types_of
from cleaners.metadata.text import mended, shown
from cleaners.metadata.titles import Clues
from cleaners.metadata.urls import path_of

if TYPE_CHECKING:
    from cleaners.metadata.jsonld import Graph
    from cleaners.metadata.markup import Markup

_TITLE_META = ("twitter:title", "parsely-title", "citation_title", "dc.title")
_HOME_PATHS = frozenset({"", "index.html", "index.htm", "index.php", "home"})


def declared_titles(markup: Markup, graph: Graph) -> list[tuple[str, str]]:
    """The titles a page declares, most trusted first, with their sources."""
    found: list[tuple[str | None, str]] = []
    if graph.article is not None:
        found.append((text_of(graph.article.get("headline")) or text_of(graph.article.get("name")), "json-ld"))
    found.extend(
        (shown(element) or element.get("content"), "microdata") for element in markup.properties.get("headline", ())[:2]
    )
    found.extend((value, "og") for value in markup.meta.get("og:title", ())[:1])
    found.extend((value, "meta") for name in _TITLE_META for value in markup.meta.get(name, ())[:1])
    found.append((markup.title, "title"))
    return [(mended(text), source) for text, source in found if text]


def title_clues(markup: Markup, graph: Graph, url: str | None) -> Clues:
    """What the search for the title is told about a page."""
    declared = tuple(declared_titles(markup, graph))
    return Clues(declared, site_name_of(markup, graph), url, declared_kind(markup, graph, url))


def declared_kind(markup: Markup, graph: Graph, url: str | None) -> str:
    """What the page says it is: a post, a product, the home page, or nothing in particular."""
    if url and path_of(url).strip("/") in _HOME_PATHS and "?" not in url:
        return "home"
    declared = {value.lower() for value in markup.meta.get("og:type", ())}
    is_post = graph.article is not None and bool(types_of(graph.article) & POST_TYPES)
    is_story = is_post or "parsely-pub-date" in markup.meta or "article:published_time" in markup.meta
    if declared & {"product", "og:product"} or (graph.is_product and not is_story):
        return "product"  # a review, too, has the product that it is about in its JSON-LD
    if is_story or "article" in declared:
        return "post"
    return "plain"
