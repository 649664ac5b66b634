"""A stop that does not wait: nothing new is sent once the run is interrupted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import IgnoreRequest
from twisted.python.failure import Failure

from crawler.component import SiteComponent

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler


class StoppingMiddleware(SiteComponent):
    """Holds back the requests that were on their way; their leases go back to the frontier."""

    def process_request(self, request: Request) -> None:  # noqa: ARG002  Scrapy's signature
        """Refuse to send."""
        if self.run.is_stopping:
            raise IgnoreRequest("the crawl is stopping")


def drop_queued(crawler: Crawler) -> None:
    """Drop the requests that wait for their host's delay to pass, which could take minutes."""
    for slot in crawler.engine.downloader.slots.values():
        while slot.queue:
            _, waiting = slot.queue.popleft()
            stopped = Failure(IgnoreRequest("the crawl is stopping"))  # type: ignore[no-untyped-call]
            waiting.errback(stopped)
