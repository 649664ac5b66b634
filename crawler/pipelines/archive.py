"""First the proof: the body goes to the raw archive as it was fetched."""

from __future__ import annotations

import dataclasses
import re

from crawler.component import SiteComponent
from crawler.discovery import robots_of_header
from crawler.errors import CrawlerError
from crawler.items import FetchedPage

HEAD_BYTES = 64 * 1024
NOARCHIVE = re.compile(
    rb"""<meta[^>]{1,200}name\s*=\s*["']?robots["']?[^>]{1,200}noarchive"""
    rb"""|<meta[^>]{1,200}noarchive[^>]{1,200}name\s*=\s*["']?robots""",
    re.IGNORECASE,
)
"""Looked for in the bytes, because the page is parsed later, in a worker that may die of it."""


class ArchivePipeline(SiteComponent):
    """Writes each fetched body as a WARC record, unless the page asks not to be archived."""

    def process_item(self, item: object) -> object | None:
        """Return a fetched page with the place where its body lies."""
        if not isinstance(item, FetchedPage):
            return item
        if "noarchive" not in self.site.ignore_robots and _asks_not_to(item):
            return item
        try:
            # A page that was never here has no row to look for: most of a first crawl.
            known = self.run.store.archived_body(item.url_key) if item.was_known else None
            return dataclasses.replace(item, archived=self.run.archive.append(item, known))
        except CrawlerError as error:
            self.run.fatal = self.run.fatal or error
            return None  # no document without its proof: the page is fetched again by the next run


def _asks_not_to(page: FetchedPage) -> bool:
    if robots_of_header(page.header("X-Robots-Tag")).noarchive:
        return True
    return NOARCHIVE.search(page.body[:HEAD_BYTES]) is not None
