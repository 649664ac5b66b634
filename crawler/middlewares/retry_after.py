"""Retry-After: a host that says it has had enough gets the time it asks for, and no page fails of it."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from twisted.python.failure import Failure

from crawler.component import SiteComponent
from crawler.errors import CrawlerError
from crawler.hosts import HostPausedError, retry_after
from crawler.urls import host_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.http import Response

    from crawler.items import Lease

MAX_TRIES_UNEXPLAINED: Final = 3
"""A page that says 503 without a Retry-After so often is broken, and not its host busy."""


class RetryAfterMiddleware(SiteComponent):
    """Pauses a host on 429 and 503, for this run and every other; its pages go back to the frontier."""

    def process_request(self, request: Request) -> None:
        """Hold back what was on its way to a host that has asked for a pause since."""
        host = host_of(request.url)
        if self.run.hosts.is_paused(host):
            raise HostPausedError(self.run.hosts.why_paused(host))

    def process_response(self, request: Request, response: Response) -> Response:
        """Take a host at its word; every other answer ends its row of refusals."""
        host = host_of(request.url)
        if response.status not in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
            self.run.hosts.answered(host)
            return response
        wait = retry_after((response.headers.get("Retry-After") or b"").decode("latin-1"))
        if wait is None and response.status == HTTPStatus.SERVICE_UNAVAILABLE and not self._is_worth_a_pause(request):
            return response
        try:
            self.run.hosts.pause(host, wait)
        except CrawlerError as error:
            self.run.fatal = self.run.fatal or error
        paused = HostPausedError(self.run.hosts.why_paused(host))
        self._drop_queued(host, paused)
        raise paused

    def _is_worth_a_pause(self, request: Request) -> bool:
        """Tell whether an unexplained 503 stands for its host: asked again at once, and not the page's own habit."""
        lease: Lease | None = request.meta.get("lease")
        is_asked_again = request.meta.get("retry_times", 0) >= self.spider.crawler.settings.getint("RETRY_TIMES")
        return is_asked_again and (lease is None or lease.tries <= MAX_TRIES_UNEXPLAINED)

    def _drop_queued(self, host: str, paused: HostPausedError) -> None:
        """Send back the requests that wait for their turn with the host."""
        for slot in self.spider.crawler.engine.downloader.slots.values():
            waiting = [entry for entry in slot.queue if host_of(entry[0].url) == host]
            for entry in waiting:
                slot.queue.remove(entry)
                entry[1].errback(Failure(paused))  # type: ignore[no-untyped-call]
