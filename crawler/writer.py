"""The one way into the store during a crawl: outcomes gathered into batches, a transaction each."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from crawler.traps import TrapWatch

if TYPE_CHECKING:
    from crawler.committing import StoreWriter
    from crawler.items import Outcome
    from crawler.tally import Tally

BATCH_SIZE: Final = 16
"""A batch is written between two turns of the event loop, and 16 documents hold it up for some 30 ms."""
BATCH_BYTES: Final = 4 * 1024 * 1024
"""Bodies travel with their outcomes; a page of 20 MB is no company to wait in."""
BATCH_AGE_S: Final = 1.0


class BatchWriter:
    """Commits outcomes by number and by age; nothing is counted that is not committed."""

    def __init__(self, store: StoreWriter, run_id: str, tally: Tally) -> None:
        self._store = store
        self._run_id = run_id
        self._tally = tally
        self._waiting: list[Outcome] = []
        self._bytes = 0
        self._oldest = 0.0
        self.traps = TrapWatch()

    def add(self, outcome: Outcome) -> None:
        """Take an outcome, and write the batch when it is full or old."""
        if not self._waiting:
            self._oldest = time.monotonic()
        self._waiting.append(outcome)
        self._bytes += len(outcome.page.body) if outcome.page is not None else 0
        if (
            len(self._waiting) >= BATCH_SIZE
            or self._bytes >= BATCH_BYTES
            or time.monotonic() - self._oldest >= BATCH_AGE_S
        ):
            self.flush()

    def flush(self) -> None:
        """Write what has gathered; what cannot be written stays leased, and comes back with the next run."""
        batch, self._waiting, self._bytes = self._waiting, [], 0
        if not batch:
            return
        for outcome, committed in zip(batch, self._store.commit(batch, self._run_id), strict=True):
            self._tally.count(outcome, committed.documents)
            if committed.is_first_visit:
                self.traps.note(outcome.url, barren=committed.is_barren)
