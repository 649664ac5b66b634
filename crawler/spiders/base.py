"""The one spider: a site file says what it fetches, the frontier says when.

It reads no page itself. What a page is, where it leads and what it says is found in a worker, so that
neither a heavy page nor a hostile one can hold up the event loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrapy import Spider
from scrapy.exceptions import IgnoreRequest

from crawler.clock import stamp
from crawler.hosts import HostPausedError
from crawler.items import FailedFetch, FetchedPage, Lease, PostponedFetch, UnchangedPage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from scrapy.http import Response
    from twisted.python.failure import Failure

    from crawler.crawl_run import CrawlRun
    from crawler.sites import SiteConfig

NOT_MODIFIED = 304
SUCCESS = range(200, 300)
FORBIDDEN = "Forbidden by robots.txt"
"""How Scrapy words its refusal; every other ignored request is a fault."""


class SiteSpider(Spider):
    """Turns every response, or the lack of one, into an item for the pipelines."""

    name = "site"

    def __init__(self, site: SiteConfig, run: CrawlRun, **kwargs: Any) -> None:  # noqa: ANN401  Scrapy's own
        super().__init__(name=site.name, **kwargs)
        self.site = site
        self.run = run

    async def start(self) -> AsyncIterator[Any]:
        """Yield nothing: the start addresses are in the frontier before the crawl begins."""
        nothing: tuple[object, ...] = ()
        for request in nothing:
            yield request

    def parse(self, response: Response, **_kwargs: Any) -> Iterator[object]:  # noqa: ANN401  Scrapy's own
        """Hand on the bytes as fetched."""
        lease: Lease = response.meta["lease"]
        if response.status == NOT_MODIFIED:
            yield UnchangedPage(lease.url_key, lease.url)
        elif response.status not in SUCCESS:
            yield FailedFetch(lease.url_key, lease.url, f"status {response.status}", response.status)
        else:
            yield FetchedPage(
                url_key=lease.url_key,
                url=lease.url,
                final_url=response.url,
                status=response.status,
                headers=_headers(response),
                body=response.body,
                fetched_at=stamp(),
                depth=lease.depth,
                kind=lease.kind,
                was_known=lease.cleaned_by is not None,
            )

    def failed(self, failure: Failure) -> Iterator[object]:
        """Say why there is no response: our choice, or a fault."""
        lease: Lease = failure.request.meta["lease"]  # type: ignore[attr-defined]  # Scrapy adds it
        if self.run.is_stopping:
            return  # held back or cut off by the stop: its lease goes back to the frontier
        error = failure.value
        if isinstance(error, HostPausedError):
            # Due at once: it is the host that waits, and the store that knows until when.
            self.run.budget.spend(-1)
            yield PostponedFetch(lease.url_key, lease.url, str(error), stamp())
            return
        is_skip = isinstance(error, IgnoreRequest) and str(error) == FORBIDDEN
        yield FailedFetch(lease.url_key, lease.url, error=_first_line(error), is_skip=is_skip)


def _headers(response: Response) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    )


def _first_line(error: BaseException | None) -> str:
    text = str(error or "").strip().partition("\n")[0]
    return text or type(error).__name__
