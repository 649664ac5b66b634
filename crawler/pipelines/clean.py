"""Then the reading: a worker process cleans the page while the event loop goes on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Self

from crawler.errors import CleaningFailed
from crawler.items import FailedFetch, FetchedPage, ReadPage
from crawler.reading import read_page
from crawler.spiders.base import site_spider

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class CleanPipeline:
    """Sends each fetched page to the pool; a page that breaks its worker becomes a failed page."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the pipeline as Scrapy asks for it."""
        return cls(crawler)

    async def process_item(self, item: object) -> object:
        """Return the page with its reading."""
        if not isinstance(item, FetchedPage):
            return item
        spider = site_spider(self._crawler)
        try:
            reading = await asyncio.wrap_future(spider.run.pool.schedule(read_page, item, spider.site))
        except CleaningFailed as failure:
            return FailedFetch(item.url_key, item.url, f"cleaning failed: {failure}", item.status)
        return ReadPage(item, reading)
