"""Then the reading: a worker process cleans the page while the event loop goes on."""

from __future__ import annotations

import asyncio

from crawler.component import SiteComponent
from crawler.errors import CleaningFailed
from crawler.items import FailedFetch, FetchedPage, ReadPage
from crawler.packing import read_packed
from crawler.reading import read_page


class CleanPipeline(SiteComponent):
    """Sends each fetched page to the pool; a page that breaks its worker becomes a failed page."""

    async def process_item(self, item: object) -> object:
        """Return the page with its reading."""
        if not isinstance(item, FetchedPage):
            return item
        try:
            reading = await asyncio.wrap_future(self.run.pool.schedule(read_packed, read_page, item, self.site))
        except CleaningFailed as failure:
            return FailedFetch(item.url_key, item.url, f"cleaning failed: {failure}", item.status, page=item)
        return ReadPage(item, reading)
