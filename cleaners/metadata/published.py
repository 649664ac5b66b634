"""When a page was published and when it was changed: every source in order of trust."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaners.metadata.datelines import (
    dateline_of,
    dates_of_places,
    dates_of_times,
    lines_with_dates,
    visible_dates,
)
from cleaners.metadata.dates import day_apart, iso_date
from cleaners.metadata.jsonld import text_of, types_of
from cleaners.metadata.neighbourhood import neighbourhood
from cleaners.metadata.text import shown
from cleaners.metadata.trust import trust_in
from cleaners.metadata.urls import url_date
from cleaners.vocabulary import lexicon_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from cleaners.metadata.dates import DateReader
    from cleaners.metadata.draft import Draft, Setting
    from cleaners.metadata.jsonld import Graph
    from cleaners.metadata.markup import Markup
    from cleaners.metadata.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Evidence:
    """A date that a source gives: for which field, where it was found, and which row of the trust table it is."""

    field: str
    value: str
    source: str
    row: str = ""


META_DATES: tuple[tuple[str, str, str], ...] = (
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
    ("published", "dc:date.created", "dublin-core"),
    ("published", "dc.date", "dublin-core"),
    ("published", "citation_publication_date", "meta"),
    ("published", "citation_online_date", "meta"),
    ("published", "article_date_original", "meta"),
    ("published", "date", "meta"),
    ("modified", "article:modified_time", "og"),
    ("modified", "article:modified", "og"),
    ("modified", "og:updated_time", "og"),
    ("modified", "dcterms.modified", "dublin-core"),
    ("modified", "dc.date.modified", "dublin-core"),
    ("modified", "lastmod", "meta"),
)
_PUBLISHED_NAME = re.compile(
    r"(?:^|[^a-z])(?:pub(?:lish(?:ed)?|lication)?|issued?|release[d]?|posted|created?)[-_.:]?(?:on|at|date|time|datetime)?$"
    r"|^(?:publish|pub)[-_.]?date|^ms\.date$"
)
_MODIFIED_NAME = re.compile(
    r"(?:^|[^a-z])(?:last[-_.]?)?(?:modified|modification|updated?|revised)[-_.:]?(?:on|at|date|time)?$"
)
_NOT_OURS = re.compile(r"event|expir|video|comment|author|offer|product|valid|copyright|build|release_date")
MAX_TIMES = 12
_PARTS_OF_PAGES = frozenset({"VideoObject", "Review", "Blog"})
"""Their dates are their own, not the page's."""
_DATELESS = frozenset({"home", "product"})


def read_dates(markup: Markup, graph: Graph, around: Surroundings, draft: Draft, setting: Setting) -> None:
    """Fill ``published`` and ``modified``; every source is asked, so that those who disagree are known."""
    for each in all_evidence(markup, graph, around, setting):
        draft.offer(each.field, each.value, each.source, trust_in(each.field, each.row or each.source))


def all_evidence(markup: Markup, graph: Graph, around: Surroundings, setting: Setting) -> list[Evidence]:
    """Every date that a page gives for itself, and the last resorts where none says when it was published."""
    evidence = list(_as_the_site_prints(list(date_evidence(markup, graph, around, setting))))
    if around.kind not in _DATELESS and not any(each.field == "published" for each in evidence):
        evidence.extend(_last_resorts(markup, around, is_dated=bool(evidence)))
    return _reconciled(evidence)


def _reconciled(evidence: list[Evidence]) -> list[Evidence]:
    """The evidence in order of trust, but what speaks for the likeliest day of publication first.

    Each kind of source has one vote, which weighs what its trust is worth. So a visible dateline outweighs a JSON-LD
    date alone (it was right on 27 of 38 pages where the two differ), and not JSON-LD and OpenGraph together.
    """
    votes: dict[str, dict[str, float]] = {}
    voted: set[str] = set()
    for each in evidence:
        row = each.row or each.source
        if each.field != "published" or row in voted:
            continue
        voted.add(row)
        weight = -math.log(1 - trust_in("published", row))
        day = votes.setdefault(each.value[:10], {})
        day[each.source] = max(weight, day.get(each.source, 0.0))
    if len(votes) < 2:
        return evidence
    likeliest = max(votes, key=lambda day: sum(votes[day].values()))
    return sorted(evidence, key=lambda each: each.field == "published" and each.value[:10] != likeliest)


def date_evidence(markup: Markup, graph: Graph, around: Surroundings, setting: Setting) -> Iterator[Evidence]:
    """Every date that a page gives for itself, in order of trust.

    Home pages have dates of everything but themselves, and product pages only those of structured data: on WCXB's
    development pages 30 of 32 other dates of such pages were wrong. The ``WebPage`` object that blogging
    systems write for every page is not asked: its date was right on 4 pages of 46.
    """
    reader = around.reader
    if around.kind != "home" and graph.article is not None and not types_of(graph.article) <= _PARTS_OF_PAGES:
        yield from _ld_dates(graph.article, reader)
    hinted = setting.hints
    if hinted is not None:
        yield from _hinted(
            reader, (("published", hinted.feed_published, "feed"), ("published", hinted.sitemap_published, "sitemap"))
        )
    if around.kind not in _DATELESS:
        yield from _microdata(markup, reader)
        yield from _meta_dates(markup, reader)
        yield from _visible(markup, around)
        day = url_date(setting.url, setting.latest)
        if day:
            yield Evidence("published", day, "url")
    if hinted is not None:
        yield from _hinted(
            reader,
            (
                ("modified", hinted.feed_modified, "feed"),
                ("modified", hinted.sitemap_modified, "sitemap"),
                ("modified", hinted.last_modified, "http"),
            ),
        )


def _ld_dates(thing: dict[str, Any], reader: DateReader) -> Iterator[Evidence]:
    for field, names in (
        ("published", ("datePublished", "dateCreated", "uploadDate")),
        ("modified", ("dateModified",)),
    ):
        for name in names:
            value = _read(text_of(thing.get(name)), reader)
            if value:
                yield Evidence(field, value, "json-ld")
                break


def _read(text: str | None, reader: DateReader) -> str | None:
    """A declared date, machine-readable or written."""
    return iso_date(text, reader.latest) or reader.first(text) if text else None


def _hinted(reader: DateReader, hints: tuple[tuple[str, str | None, str], ...]) -> Iterator[Evidence]:
    for field, text, source in hints:
        value = iso_date(text, reader.latest)
        if value:
            yield Evidence(field, value, source)


def _microdata(markup: Markup, reader: DateReader) -> Iterator[Evidence]:
    for field, name in (("published", "datepublished"), ("modified", "datemodified")):
        for element in markup.properties.get(name, ())[:3]:
            if markup.is_away(element):
                continue
            value = _read(machine_date(element), reader) or reader.first(shown(element))
            if value:
                yield Evidence(field, value, "microdata")


def machine_date(element: HtmlElement) -> str | None:
    """What an element says about its date to machines; microformats put it into the title of an ``abbr``."""
    return (
        element.get("content")
        or element.get("datetime")
        or element.get("ts")
        or (element.get("title") if element.tag == "abbr" else None)
    )


def _meta_dates(markup: Markup, reader: DateReader) -> Iterator[Evidence]:
    for field, key, source in META_DATES:
        for declared in markup.meta.get(key, ())[:1]:
            value = _read(declared, reader)
            if value:
                yield Evidence(field, value, source, "meta-date" if key == "date" else "")
    known = {key for _, key, _ in META_DATES}
    for key, texts in markup.meta.items():
        if key in known or _NOT_OURS.search(key):
            continue
        named = "published" if _PUBLISHED_NAME.search(key) else "modified" if _MODIFIED_NAME.search(key) else None
        value = _read(texts[0], reader) if named else None
        if named and value:
            yield Evidence(named, value, "meta", "meta-other")


def _visible(markup: Markup, around: Surroundings) -> Iterator[Evidence]:
    lexicon = lexicon_for(around.language)
    for lines, where in ((around.after, "text"), (around.before, "text-before")):
        for seen in visible_dates(lines, around.reader, lexicon):
            yield Evidence(
                "modified" if seen.is_update else "published", seen.value, "text", f"{where}-{seen.strength}"
            )
    for seen in dates_of_times(markup.times[:MAX_TIMES], markup, around.reader):
        yield Evidence("modified" if seen.is_update else "published", seen.value, "time")
    day = dateline_of(around.after, around.reader)
    if day:
        yield Evidence("published", day, "text", "dateline")


def _last_resorts(markup: Markup, around: Surroundings, *, is_dated: bool) -> Iterator[Evidence]:
    """What is asked where nothing else says when a page was published: places marked by class, then lone dates."""
    near = list(_near_other_headings(markup, around))
    if near:
        yield from near
        return
    places = dates_of_places(markup, around.reader)
    for seen in places:
        yield Evidence("modified" if seen.is_update else "published", seen.value, "text", "marked")
    if places or is_dated or around.kind != "post":
        return
    days = {seen.value[:10] for seen in dates_of_times(markup.times, markup, around.reader, anywhere=True)}
    if len(days) == 1:
        yield Evidence("published", days.pop(), "time", "lonely")
        return
    lines = lines_with_dates(markup, around.reader, lexicon_for(around.language))
    days = {seen.value for seen in lines}
    if len(days) == 1 and not any(seen.is_update for seen in lines):
        yield Evidence("published", days.pop(), "text", "lonely")


def _near_other_headings(markup: Markup, around: Surroundings) -> Iterator[Evidence]:
    """The dates told at the first first-level heading, where the title stands elsewhere."""
    heading = next((each for each in markup.headings if not markup.is_away(each)), None)
    if heading is None or heading is around.heading:
        return
    lexicon = lexicon_for(around.language)
    before, after = neighbourhood(heading, markup)
    for lines in (after, before):
        for seen in visible_dates(lines, around.reader, lexicon):
            if seen.strength > 1:
                yield Evidence("modified" if seen.is_update else "published", seen.value, "text", "marked")
                return


def _as_the_site_prints(evidence: list[Evidence]) -> Iterator[Evidence]:
    """The evidence with a time in UTC replaced by the day that the site itself prints, where the two are neighbours.

    02:41 UTC on the 19th is still the 18th in America; the address and the dateline then say the 18th.
    """
    printed = [
        each
        for each in evidence
        if each.field == "published" and (each.source in {"url", "time"} or each.row in {"text-3", "text-before-3"})
    ]
    for each in evidence:
        if each.field == "published" and each.value.endswith(("Z", "+00:00")):
            local = next((other for other in printed if day_apart(each.value, other.value)), None)
            if local is not None and not any(other.value[:10] == each.value[:10] for other in printed):
                yield Evidence("published", local.value, local.source, each.row or each.source)
        yield each
