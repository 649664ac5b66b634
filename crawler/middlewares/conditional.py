"""Conditional requests: ask for a page only if it is not as we know it.

After a change of the cleaning rules every page is asked for in full once more, or its text would stay as the
old rules left it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crawler.component import SiteComponent
from crawler.reading import CLEANED_BY

if TYPE_CHECKING:
    from scrapy import Request

    from crawler.items import Lease

UNRENDERED: Final = frozenset(("feed", "sitemap"))


class ConditionalMiddleware(SiteComponent):
    """Sends the validators of the last visit; the spider takes the 304 that may follow."""

    def process_request(self, request: Request) -> None:
        """Add If-None-Match and If-Modified-Since where the frontier has something to put there."""
        lease: Lease | None = request.meta.get("lease")
        if lease is None or lease.cleaned_by != CLEANED_BY:
            return
        if self.site.javascript and lease.kind not in UNRENDERED:
            return  # where scripts build the page, the document may stay as it is while the text changes
        if lease.etag:
            request.headers.setdefault("If-None-Match", lease.etag)
        if lease.last_modified:
            request.headers.setdefault("If-Modified-Since", lease.last_modified)
