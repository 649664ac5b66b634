"""First the question whether the body may be kept: the raw archive takes it when its page is stored."""

from __future__ import annotations

import dataclasses
import re

from crawler.component import SiteComponent
from crawler.discovery import robots_of_header
from crawler.items import FetchedPage

HEAD_BYTES = 64 * 1024
NOARCHIVE = re.compile(
    rb"""<meta[^>]{1,200}name\s*=\s*["']?robots["']?[^>]{1,200}noarchive"""
    rb"""|<meta[^>]{1,200}noarchive[^>]{1,200}name\s*=\s*["']?robots""",
    re.IGNORECASE,
)
"""Looked for in the bytes, because the page is parsed later, in a worker that may die of it."""


class ArchivePipeline(SiteComponent):
    """Marks the pages that ask not to be archived."""

    def process_item(self, item: object) -> object:
        """Return a fetched page that says whether it may be kept."""
        is_kept_all_the_same = "noarchive" in self.site.ignore_robots
        if isinstance(item, FetchedPage) and not is_kept_all_the_same and _asks_not_to(item):
            return dataclasses.replace(item, may_archive=False)
        return item


def _asks_not_to(page: FetchedPage) -> bool:
    if robots_of_header(page.header("X-Robots-Tag")).noarchive:
        return True
    return NOARCHIVE.search(page.body[:HEAD_BYTES]) is not None
