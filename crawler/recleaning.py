"""A reclean from its first page to its last: the archive read in workers, what differs written in batches."""

from __future__ import annotations

import sys
from collections import deque
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from crawler.archive import archive_folder
from crawler.errors import CleaningFailed
from crawler.exit_codes import ExitCode
from crawler.leases import Owner
from crawler.locks import crawl_lock
from crawler.progress import progress_for
from crawler.reading import CLEANED_BY
from crawler.reclean_report import RecleanTally
from crawler.rereading import Reread, reread, site_for
from crawler.store.base import ReadAgain
from crawler.workers import CleaningPool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from crawler.progress import Silent
    from crawler.sites import SiteConfig
    from crawler.store.base import ArchivedPage, Store

RUN_KIND: Final = "reclean"
IN_FLIGHT_PER_WORKER: Final = 4
BATCH_SIZE: Final = 32


class Reclean:
    """One run over the archive of a store; ``run_id`` is ``None`` for a dry run."""

    def __init__(self, store: Store, configured: dict[str, SiteConfig], only: str | None, *, is_dry: bool) -> None:
        self.tally = RecleanTally()
        self._store = store
        self._configured = configured
        self._only = only
        self._is_dry = is_dry
        self._run_id: str | None = None
        self._batch: list[ReadAgain] = []

    def run(self, workers: int | None, *, is_quiet: bool) -> ExitCode:
        """Read every archived page again, and return the exit code of the contract.

        What was written stays when the run is interrupted: the next one finds it unchanged.
        """
        exit_code = ExitCode.INTERRUPTED
        with ExitStack() as stack:
            if not self._is_dry:
                stack.enter_context(crawl_lock(self._store.file))
                self._run_id = self._store.begin_run(RUN_KIND, str(Owner.current()))
            try:
                pages = self._pages()
                total = sum(1 for _ in self._pages()) if not is_quiet else 0
                pool = stack.enter_context(CleaningPool(workers))
                with progress_for(total, quiet=is_quiet) as progress:
                    self._read_all(pages, pool, progress)
                exit_code = self.tally.exit_code()
            finally:
                if self._run_id is not None:
                    self._store.finish_run(self._run_id, exit_code, self.tally.as_counts())
        return exit_code

    def _pages(self) -> Iterator[tuple[ArchivedPage, SiteConfig]]:
        for page in self._store.archived_pages(self._only):
            site = site_for(page, self._configured, self._only)
            if site is not None:
                yield page, site

    def _read_all(self, pages: Iterator[tuple[ArchivedPage, SiteConfig]], pool: CleaningPool, progress: Silent) -> None:
        folder: Path = archive_folder(self._store)
        waiting: deque[tuple[ArchivedPage, SiteConfig, Future[Reread]]] = deque()
        for page, site in pages:
            waiting.append((page, site, pool.schedule(reread, folder, page, site)))
            if len(waiting) >= pool.workers * IN_FLIGHT_PER_WORKER:
                self._take(*waiting.popleft(), progress)
        while waiting:
            self._take(*waiting.popleft(), progress)
        self._write()

    def _take(self, page: ArchivedPage, site: SiteConfig, reading: Future[Reread], progress: Silent) -> None:
        self.tally.pages += 1
        try:
            result = reading.result()
            failure = result.damage
        except CleaningFailed as error:
            result, failure = Reread(), f"{page.url}: cleaning failed: {error}"
        progress.advance(failed=failure is not None)
        if failure is not None:
            self.tally.failed += 1
            print(f"winnow: {failure}", file=sys.stderr)
            return
        if not result.records and page.sites.get(site.name) == "article":
            self.tally.emptied += 1
        self._batch.append(ReadAgain(page, site.name, result.records, result.signatures, CLEANED_BY))
        if len(self._batch) >= BATCH_SIZE:
            self._write()

    def _write(self) -> None:
        batch, self._batch = self._batch, []
        if batch:
            self.tally.count(self._store.put_again(batch, run_id=self._run_id))
