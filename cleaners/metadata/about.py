"""What a page says about itself beside title, date and authors: language, site, address, picture, section, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners import language as languages
from cleaners.metadata.jsonld import address_of, text_of, types_of, words_of
from cleaners.metadata.urls import absolute, valid_canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleaners.metadata.draft import Draft, Setting
    from cleaners.metadata.jsonld import Graph
    from cleaners.metadata.markup import Markup


def read_language(markup: Markup, graph: Graph, draft: Draft) -> None:
    """The element that browsers use outranks what plugins write into JSON-LD and OpenGraph."""
    draft.offer("language", languages.declared(markup.language), "html")
    if graph.article is not None:
        draft.offer("language", languages.declared(text_of(graph.article.get("inLanguage"))), "json-ld")
    for key in ("og:locale", "content-language", "dc.language", "dcterms.language", "language"):
        for value in markup.meta.get(key, ())[:1]:
            draft.offer("language", languages.declared(value), "og" if key == "og:locale" else "meta")


def read_site(markup: Markup, graph: Graph, draft: Draft) -> None:
    """The site's name."""
    for name, source in _site_names(markup, graph):
        draft.offer("site_name", name, source)


def site_name_of(markup: Markup, graph: Graph) -> str | None:
    """The name that a page gives its site."""
    return next((name for name, _ in _site_names(markup, graph)), None)


def _site_names(markup: Markup, graph: Graph) -> Iterator[tuple[str, str]]:
    for value in markup.meta.get("og:site_name", ())[:1]:
        yield value, "og"
    publishers = [graph.article.get("publisher")] if graph.article is not None else []
    named = [thing for thing in graph.things if "WebSite" in types_of(thing)]
    for thing in (*named, *(graph.resolve(each) for each in publishers)):
        name = text_of(thing.get("name")) if isinstance(thing, dict) else None
        if name:
            yield name, "json-ld"
    for value in markup.meta.get("application-name", ())[:1]:
        yield value, "meta"


def read_about(markup: Markup, graph: Graph, draft: Draft, setting: Setting) -> None:
    """Everything that needs no judgement: the first source that knows a field fills it."""
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
