"""robots.txt, with its Crawl-delay, and what to make of one that cannot be had.

A server that answers 5xx has not said what it forbids: until it does, nothing is fetched (RFC 9309, 2.3.1.4).
"""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import NotConfigured
from scrapy.utils.httpobj import urlparse_cached

from crawler.errors import CrawlerError
from crawler.hosts import HostPausedError
from crawler.spiders.base import SiteSpider
from crawler.urls import host_of

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.crawler import Crawler
    from scrapy.http import Response

UNREADABLE_PAUSE: Final = timedelta(minutes=15)
"""Until a robots.txt that answered 5xx is asked for again."""


MAX_BYTES: Final = 512 * 1024
"""What of a robots.txt counts; the RFC asks for no more than 500 KiB."""


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's, which takes an error for permission, with the difference above."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        if not isinstance(crawler.spider, SiteSpider):
            raise NotConfigured("serves crawls of site files only")
        if "robots.txt" in crawler.spider.site.ignore_robots:
            raise NotConfigured("the site file says to ignore robots.txt")
        self._run = crawler.spider.run
        self._unread: set[str] = set()

    async def process_request(self, request: Request, spider: Spider | None = None) -> None:  # noqa: ARG002  Scrapy's
        """Refuse what robots.txt forbids, and fetch it anew once a pause it cost is over."""
        netloc = urlparse_cached(request).netloc
        if netloc in self._unread and not self._run.hosts.is_paused(host_of(request.url)):
            self._unread.discard(netloc)
            self._parsers.pop(netloc, None)
        await super().process_request(request)

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status < HTTPStatus.INTERNAL_SERVER_ERROR:
            # What a redirect to a login page or a 404 page says is no rule, and Protego finds none in it.
            await super()._parse_robots(response.replace(body=response.body[:MAX_BYTES]), netloc, request)
            return
        host = host_of(request.url)
        try:
            self._run.hosts.pause(host, UNREADABLE_PAUSE, f"its robots.txt answers {response.status}")
        except CrawlerError as error:
            self._run.fatal = self._run.fatal or error
        self._robots_error(HostPausedError(self._run.hosts.why_paused(host)), netloc)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if isinstance(exc, HostPausedError):
            self._unread.add(netloc)
        super()._robots_error(exc, netloc)
