"""The sources in order of trust, reconciled into one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.metadata.about import read_about, read_language, read_site
from cleaners.metadata.dates import latest_day
from cleaners.metadata.draft import Draft, Setting
from cleaners.metadata.headlines import title_clues
from cleaners.metadata.jsonld import graph_of
from cleaners.metadata.markup import read_markup
from cleaners.metadata.people import read_authors
from cleaners.metadata.published import read_dates
from cleaners.metadata.rights import read_rights
from cleaners.metadata.site_name import Site
from cleaners.metadata.surroundings import Surroundings
from cleaners.metadata.titles import find_title
from cleaners.model import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from cleaners.metadata.hints import Hints


def read_metadata(
    tree: HtmlElement, url: str | None = None, fetched_at: str | None = None, hints: Hints | None = None
) -> Metadata:
    """Read a parsed page's metadata: JSON-LD, microdata, OpenGraph, Dublin Core, meta, the lines at the headline, URL.

    ``fetched_at`` (ISO 8601) bounds dates: what lies after it is impossible and is dropped. ``hints`` are what came
    with the page rather than in it: dates of headers, feeds and sitemaps.
    """
    setting = Setting(url, latest_day(fetched_at), hints)
    draft = Draft()
    markup = read_markup(tree)
    graph = graph_of(markup.scripts, url)
    read_language(markup, graph, draft)
    read_site(markup, graph, draft)
    clues = title_clues(markup, graph, url)
    title = find_title(markup, clues)
    if title:
        draft.offer("title", title.text, title.source, title.confidence)
    around = Surroundings.of(markup, title, setting, draft.values.get("language"), clues.kind)
    read_dates(markup, graph, around, draft, setting)
    read_authors(markup, graph, around, draft, Site.of(clues.site_name, url))
    read_about(markup, graph, draft, setting)
    read_rights(markup, graph, draft, setting)
    return Metadata(**draft.values, found_in=draft.found_in, confidence=draft.confidence, conflicts=draft.conflicts)
