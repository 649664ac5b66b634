"""One run of the crawl job: what its sites share while they are crawled in one process."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crawler.hosts import Hosts
from crawler.tally import Tally
from crawler.writer import BatchWriter

if TYPE_CHECKING:
    from crawler.committing import StoreWriter
    from crawler.errors import CrawlerError
    from crawler.store.base import Store
    from crawler.workers import CleaningPool


@dataclass
class Budget:
    """How much a run may still do: pages, and time on a monotonic clock."""

    max_pages: int | None = None
    ends_at: float | None = None

    @classmethod
    def of(cls, max_pages: int | None, max_minutes: float | None) -> Budget:
        """Start the clock."""
        return cls(max_pages, None if max_minutes is None else time.monotonic() + max_minutes * 60)

    def pages_left(self, at_most: int) -> int:
        """Return how many of ``at_most`` pages may be fetched now."""
        if self.ends_at is not None and time.monotonic() >= self.ends_at:
            return 0
        return at_most if self.max_pages is None else min(self.max_pages, at_most)

    def spend(self, pages: int) -> None:
        """Take note of pages that are being fetched."""
        if self.max_pages is not None:
            self.max_pages -= pages


@dataclass
class CrawlRun:
    """The store, the workers and the archive of a run, handed to every spider as ``spider.run``."""

    id: str
    owner: str
    store: Store
    store_writer: StoreWriter
    pool: CleaningPool
    budget: Budget
    tally: Tally = field(default_factory=Tally)
    is_interrupted: bool = False
    fatal: CrawlerError | None = None
    """An error that ends the run: the store or the archive cannot be written."""
    writer: BatchWriter = field(init=False)
    hosts: Hosts = field(init=False)

    @property
    def is_stopping(self) -> bool:
        """Tell whether nothing new may be begun."""
        return self.is_interrupted or self.fatal is not None

    def __post_init__(self) -> None:
        self.writer = BatchWriter(self.store_writer, self.id, self.tally)
        self.hosts = Hosts(self.store)
