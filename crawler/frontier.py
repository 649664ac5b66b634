"""Scrapy's scheduler on the store's ``url`` table: nothing it was told is lost when the process dies.

Addresses are leased, a few at a time, and stay leased until the store pipeline commits what became of them.
Scrapy's own disk queues lose a crawl on ``kill -9`` without a word.
"""

from __future__ import annotations

from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING, Final, TypeVar

from scrapy import Request
from scrapy.core.scheduler import BaseScheduler, Scheduler

from crawler.errors import CrawlerError
from crawler.items import Discovered, Lease, Outcome
from crawler.spiders.base import SiteSpider
from crawler.urls import url_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrapy.crawler import Crawler

LEASE_SPAN: Final = timedelta(minutes=15)
"""Longer than the slowest fetch with its retries; only other machines ever wait for it to end."""
LEASES_AT_ONCE: Final = 8

T = TypeVar("T")


class FrontierScheduler(BaseScheduler):
    """Hands out leased addresses as requests; retries of a leased address stay in memory."""

    def __init__(self, spider: SiteSpider) -> None:
        self._spider = spider
        self._run = spider.run
        self._site = spider.site.name
        self._again: deque[Request] = deque()
        self._leased: deque[Lease] = deque()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> BaseScheduler:  # type: ignore[override]  # a choice of two
        """Build the scheduler as Scrapy asks for it; `scrapy shell` and `scrapy fetch` get Scrapy's own."""
        if not isinstance(crawler.spider, SiteSpider):
            return Scheduler.from_crawler(crawler)
        return cls(crawler.spider)

    def close(self, _reason: str) -> None:
        """Commit what is gathered; the job releases the leases when all its sites are closed."""
        self._guarded(self._run.writer.flush)

    def has_pending_requests(self) -> bool:
        """Tell whether there is anything left to fetch; called only when all is quiet."""
        if self._run.is_stopping:
            return False
        if self._again:
            return True
        if not self._run.budget.pages_left(1):
            return False
        return bool(self._leased) or self._guarded(self._is_waiting) is True

    def next_request(self) -> Request | None:
        """Return a retry, or the next address in turn."""
        if self._run.is_stopping:
            return None
        if self._again:
            return self._again.popleft()
        if not self._run.budget.pages_left(1):
            return None
        if not self._leased:
            self._guarded(self._lease)
        while self._leased:
            lease = self._leased.popleft()
            if self._spider.site.may_fetch(lease.url):
                self._run.budget.spend(1)
                return self._request(lease)
            self._skip(lease)
        return None

    def enqueue_request(self, request: Request) -> bool:
        """Take back a retry, turn a redirect into an address of its own, or add a spider's request."""
        lease: Lease | None = request.meta.get("lease")
        if lease is None:
            found = Discovered(request.url, depth=request.meta.get("depth", 0), priority=request.priority)
            return self._add(found)
        if url_key(request.url) == lease.url_key:
            self._again.append(request)
        else:
            self._redirect(lease, request)
        return True

    def _lease(self) -> None:
        # What is gathered may name the very addresses we are out of.
        self._run.writer.flush()
        count = self._run.budget.pages_left(LEASES_AT_ONCE)
        self._leased.extend(self._run.store.lease(self._site, self._run.owner, count, LEASE_SPAN))

    def _request(self, lease: Lease) -> Request:
        return Request(
            lease.url,
            callback=self._spider.parse,
            errback=self._spider.failed,
            dont_filter=True,
            meta={"lease": lease, "depth": lease.depth, "redirect_times": lease.redirects},
        )

    def _skip(self, lease: Lease) -> None:
        """Close an address that the site file, as it reads now, does not want fetched."""
        site = self._spider.site
        error = f"{site.file.name} says not to fetch it"
        outcome = Outcome(lease.url_key, lease.url, site.name, "skipped", error=error, every=site.every)
        self._guarded(lambda: self._run.writer.add(outcome))

    def _redirect(self, lease: Lease, request: Request) -> None:
        """Close the address that redirects, and let its target wait its turn like any other.

        So a target known already is fetched once, whoever points at it, and a crash in between loses nothing.
        """
        site = self._spider.site
        target = request.url
        is_ours = site.may_follow(target)
        redirects = request.meta.get("redirect_times", lease.redirects + 1)
        outcome = Outcome(
            url_key=lease.url_key,
            url=lease.url,
            site=lease.site,
            state="done" if is_ours else "skipped",
            kind="redirect",
            error=None if is_ours else f"redirects to {target}, which is not on this site",
            discovered=(Discovered(target, lease.depth, redirects=redirects, priority=1),) if is_ours else (),
            every=site.every,
        )
        self._guarded(lambda: self._run.writer.add(outcome))

    def _add(self, found: Discovered) -> bool:
        self._run.store.discover(self._site, [found])
        return True

    def _is_waiting(self) -> bool:
        self._run.writer.flush()
        self._run.store.reclaim(all_owners=False)  # of a process that died since, or we would wait for it
        return self._run.store.has_waiting(self._site, self._run.owner)

    def _guarded(self, use_store: Callable[[], T]) -> T | None:
        """Let a store that cannot be used end the crawl, not this callback of Scrapy's."""
        try:
            return use_store()
        except CrawlerError as error:
            self._run.fatal = self._run.fatal or error
            return None
