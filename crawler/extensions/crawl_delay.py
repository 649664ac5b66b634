"""Crawl-delay: a site that asks in its robots.txt for more time between requests gets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.utils.httpobj import urlparse_cached

from crawler.component import SiteComponent
from crawler.errors import CrawlerError
from crawler.urls import host_of

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.robotstxt import ProtegoRobotParser

    from crawler.spiders.base import SiteSpider

LONGEST_S = 120.0
"""A longer Crawl-delay is a typing error or a refusal; the latter belongs in a Disallow line."""


class CrawlDelay(SiteComponent):
    """Sets the delay of a host's download slot when robots.txt asks for a longer one than the site file.

    AutoThrottle would shorten it again between two pages, so it is restored after every response. The delay goes
    into the store as well: other processes wait for it between their last request and ours.
    """

    def __init__(self, spider: SiteSpider) -> None:
        super().__init__(spider)
        crawler = spider.crawler
        self._crawler = crawler
        self._delays: dict[str, float] = {}
        crawler.signals.connect(self._read, signal=signals.robots_parsed)
        crawler.signals.connect(self._apply, signal=signals.request_reached_downloader)
        crawler.signals.connect(self._apply, signal=signals.response_downloaded)

    def _read(self, robotparser: ProtegoRobotParser, request: Request) -> None:
        asked = robotparser.rp.crawl_delay(self._crawler.settings["ROBOTSTXT_USER_AGENT"])
        own = self._crawler.settings.getfloat("DOWNLOAD_DELAY")
        delay = max(own, min(float(asked or 0), LONGEST_S))
        if delay > own:
            self._delays[urlparse_cached(request).hostname or ""] = delay
        try:
            self.run.store.set_host_delay(host_of(request.url), delay)
        except CrawlerError as error:
            self.run.fatal = self.run.fatal or error

    def _apply(self, request: Request) -> None:
        slot = self._crawler.engine.downloader.slots.get(request.meta.get("download_slot", ""))
        delay = self._delays.get(urlparse_cached(request).hostname or "")
        if slot is not None and delay is not None:
            slot.delay = max(slot.delay, delay)
            slot.jitter = 0.0
