"""Scrapy's scheduler on the store's ``url`` table: nothing it was told is lost when the process dies.

Addresses are leased, a few at a time, and stay leased until the store pipeline commits what became of them.
Scrapy's own disk queues lose a crawl on ``kill -9`` without a word.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING, Final, TypeVar

from scrapy import Request
from scrapy.core.scheduler import BaseScheduler, Scheduler

from crawler.clock import stamp
from crawler.errors import CrawlerError
from crawler.hosts import PATIENCE
from crawler.items import Discovered, Lease, Outcome
from crawler.spiders.base import SiteSpider
from crawler.store.base import Courtesy
from crawler.urls import host_of, url_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrapy.crawler import Crawler

LEASE_SPAN: Final = timedelta(minutes=20)
"""Longer than it takes to fetch all that is leased at once, with the longest Crawl-delay that is kept and with
retries; only other machines ever wait for it to end."""
LEASES_AT_ONCE: Final = 16
LOOK_AGAIN_S: Final = 1.0
"""When there is nothing to lease now, but will be: a host is paused, or another process has its turn."""
LEASE_PAUSE_S: Final = 0.5
"""After an empty lease, when pages that are being read may name the next: asking after each would undo the batches."""

T = TypeVar("T")


class FrontierScheduler(BaseScheduler):
    """Hands out leased addresses as requests; retries of a leased address stay in memory."""

    def __init__(self, spider: SiteSpider) -> None:
        self._spider = spider
        self._run = spider.run
        self._site = spider.site.name
        # Scrapy reads the source of each callback that it has not seen, and a bound method is a new one every time.
        self._parse, self._failed = spider.parse, spider.failed
        self._again: deque[Request] = deque()
        self._leased: deque[Lease] = deque()
        self._waking: asyncio.TimerHandle | None = None
        self._next_lease = 0.0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> BaseScheduler:  # type: ignore[override]  # a choice of two
        """Build the scheduler as Scrapy asks for it; `scrapy shell` and `scrapy fetch` get Scrapy's own."""
        if not isinstance(crawler.spider, SiteSpider):
            return Scheduler.from_crawler(crawler)
        return cls(crawler.spider)

    def close(self, _reason: str) -> None:
        """Commit what is gathered; the job releases the leases when all its sites are closed."""
        if self._waking is not None:
            self._waking.cancel()
        self._guarded(self._run.writer.flush)

    def has_pending_requests(self) -> bool:
        """Tell whether there is anything left to fetch; called only when all is quiet."""
        if self._run.is_stopping:
            return False
        if self._again:
            return True
        if not self._run.budget.pages_left(1):
            return False
        if self._leased:
            return True
        self._guarded(self._lease)
        if self._leased:
            self._look_again(0)
            return True
        is_waiting = self._guarded(self._is_waiting) is True
        if is_waiting:
            self._look_again(LOOK_AGAIN_S)
        return is_waiting

    def next_request(self) -> Request | None:
        """Return a retry, or the next address in turn."""
        if self._run.is_stopping:
            return None
        if self._again:
            return self._again.popleft()
        if not self._run.budget.pages_left(1):
            return None
        if not self._leased and time.monotonic() >= self._next_lease:
            self._guarded(self._lease)
        if not self._leased:
            self._look_again(LEASE_PAUSE_S)
        while self._leased:
            lease = self._leased.popleft()
            host = host_of(lease.url)
            trap = self._run.writer.traps.catches(lease.url)
            if trap is not None or not self._spider.site.may_fetch(lease.url):
                self._skip(lease, trap or f"{self._spider.site.file.name} says not to fetch it")
            elif not self._run.hosts.has_budget(host, self._spider.site.max_pages_per_host):
                self._postpone(lease, f"{host} had its {self._spider.site.max_pages_per_host} pages of this run")
            else:
                self._run.budget.spend(1)
                self._run.hosts.spend(host)
                return self._request(lease)
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
        delay = self._spider.site.delay
        courtesy = Courtesy(delay, self._left_alone())
        span = LEASE_SPAN + timedelta(seconds=2 * count * delay)
        self._leased.extend(self._run.store.lease(self._site, self._run.owner, count, span, courtesy))
        self._next_lease = 0.0 if self._leased else time.monotonic() + LEASE_PAUSE_S

    def _left_alone(self) -> frozenset[str]:
        return self._run.hosts.left_alone(self._spider.site.max_pages_per_host)

    def _look_again(self, seconds: float) -> None:
        """Ask for another turn soon: Scrapy by itself looks every five seconds."""
        if self._waking is not None and self._waking.when() > asyncio.get_event_loop().time() + seconds:
            self._waking.cancel()
            self._waking = None
        if self._waking is None:
            self._waking = asyncio.get_event_loop().call_later(seconds, self._wake)

    def _wake(self) -> None:
        self._waking = None
        engine = self._spider.crawler.engine
        slot = engine._slot if engine is not None else None  # noqa: SLF001  Scrapy has no public way to say it
        if slot is not None and slot.closing is None:
            slot.nextcall.schedule()

    def _request(self, lease: Lease) -> Request:
        return Request(
            lease.url,
            callback=self._parse,
            errback=self._failed,
            dont_filter=True,
            meta={"lease": lease, "depth": lease.depth, "redirect_times": lease.redirects},
        )

    def _skip(self, lease: Lease, error: str) -> None:
        """Close an address that is a trap, or that the site file, as it reads now, does not want fetched."""
        site = self._spider.site
        outcome = Outcome(lease.url_key, lease.url, site.name, "skipped", error=error, every=site.every)
        self._guarded(lambda: self._run.writer.add(outcome))

    def _postpone(self, lease: Lease, reason: str) -> None:
        """Leave an address to the next run."""
        outcome = Outcome(lease.url_key, lease.url, self._site, "pending", error=reason, due_at=stamp())
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
        return self._run.store.has_waiting(self._site, self._run.owner, self._left_alone(), PATIENCE)

    def _guarded(self, use_store: Callable[[], T]) -> T | None:
        """Let a store that cannot be used end the crawl, not this callback of Scrapy's."""
        try:
            return use_store()
        except CrawlerError as error:
            self._run.fatal = self._run.fatal or error
            return None
