"""Reading one fetched page: what it is, where it leads, and the records it holds. Runs in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.record import VERSIONS, Source, records_of
from crawler.discovery import discover
from crawler.fingerprints import signature_of
from crawler.items import Discovered, FetchedPage, Reading, Record

if TYPE_CHECKING:
    from crawler.sites import SiteConfig

LISTING_TYPES = frozenset(("listing", "home", "section", "search", "tag", "category", "archive"))
"""What the cleaner calls pages that point at articles and are none themselves."""
MIN_LISTING_CONFIDENCE = 0.7
"""A page that is less surely a listing is stored: a record too many is seen, a lost article is not."""

CLEANED_BY = " ".join(f"{part}={number}" for part, number in sorted(VERSIONS.items()))
"""The versions that a reading depends on."""


def read_page(page: FetchedPage, site: SiteConfig) -> Reading:
    """Read a page: links within the site's rules, and a record for each article on it.

    Without ``article`` patterns the page decides: a listing, or a page without text, gives no record.
    """
    found = discover(page, site.ignore_robots)
    links = tuple(link for link in found.links if _is_wanted(link, page, site))
    if found.kind != "html":
        kind = found.kind
        return Reading(kind, discovered=links, note="not a page" if kind == "other" else None)
    if found.robots.noindex:
        return Reading("listing", discovered=links, note="noindex")
    says_article = site.is_article_url(page.final_url)
    if says_article is False:
        return Reading("listing", discovered=links)
    source = Source(
        kind="crawl",
        path=page.archived.file if page.archived else None,
        offset=page.archived.offset if page.archived else None,
        fetched_at=page.fetched_at,
        status=page.status,
    )
    records = records_of(page.body, source, url=page.final_url, content_type=page.header("Content-Type"))
    kept = tuple(record for record in records if _is_article(record, certain=says_article is True))
    return Reading(
        kind="article" if kept else "listing",
        records=kept,
        signatures=tuple(signature_of(record["text"]) for record in kept),
        discovered=links,
        is_empty_article=not any(record["text"] or record["page_type"] in LISTING_TYPES for record in records),
    )


def _is_wanted(link: Discovered, page: FetchedPage, site: SiteConfig) -> bool:
    return link.depth <= site.max_depth and link.url != page.final_url and site.may_follow(link.url)


def _is_article(record: Record, *, certain: bool) -> bool:
    """Tell articles from listings; a full article that is part of a listing counts as one."""
    if not record["text"].strip():
        return False
    sure = record["field_confidence"].get("page_type", 0.0) >= MIN_LISTING_CONFIDENCE
    return certain or record.get("part") is not None or not (sure and record.get("page_type") in LISTING_TYPES)
