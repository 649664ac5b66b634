"""The store's writer: a process beside the crawl that archives and commits its batches.

Compressing bodies and turning outcomes into rows takes more time than fetching the pages did, and the process that
fetches has to be there for its hosts. The crawl still waits for each batch: what it leases next may stand in it.
First the proof, then the document: a body that cannot be archived is not stored.
"""

from __future__ import annotations

import dataclasses
import signal
from contextlib import suppress
from multiprocessing import get_context
from typing import TYPE_CHECKING, Self

from crawler.archive import Archive, archive_folder
from crawler.errors import CrawlerError, StoreError
from crawler.packing import unpacked
from crawler.store import open_store, store_url

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection
    from types import TracebackType

    from crawler.items import Outcome
    from crawler.store.base import Committed, Store

    Task = tuple[Sequence[Outcome], str]

CLOSE_TIMEOUT_S = 30
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class StoreWriter:
    """Commits outcomes in a process of its own; a context manager, entered before there are any threads."""

    def __init__(self, url: str | None) -> None:
        import crawler.store.sql  # noqa: F401, PLC0415  loaded before the fork, the writer need not load it again

        self._url = store_url(url)
        # Forked, and first of all: a new interpreter would take a second to be where this one is.
        context = get_context("fork")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._pipe, self._url), daemon=True)
        # A signal that the newborn got before it knows to ignore them would end it with a traceback.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS)
        try:
            self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()

    def commit(self, outcomes: Sequence[Outcome], run_id: str) -> list[Committed]:
        """Have a batch written; raises :class:`StoreError` when it could not be, and then nothing of it is stored."""
        return self._ask((outcomes, run_id))

    def close_archive(self) -> None:
        """Give the last file of the archive its final name."""
        self._ask(None)

    def _ask(self, task: Task | None) -> list[Committed]:
        try:
            self._pipe.send(task)
            reply: list[Committed] | str = self._pipe.recv()
        except (EOFError, OSError) as error:
            raise StoreError(f"{self._url}: the process that writes the store died") from error
        if isinstance(reply, str):
            raise StoreError(reply)
        return reply

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pipe.close()
        self._process.join(CLOSE_TIMEOUT_S)


def _serve(pipe: Connection, callers_end: Connection, url: str) -> None:
    """Commit what comes until the crawl has gone, in order or not."""
    callers_end.close()  # or its end would never show
    for number in STOP_SIGNALS:
        signal.signal(number, signal.SIG_IGN)  # meant for the crawl, which has batches to write yet
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP_SIGNALS)
    writing = _Writing(url)
    with suppress(EOFError, OSError):
        while True:
            task = pipe.recv()
            reply: list[Committed] | str
            try:
                reply = writing.perform(task)
            except CrawlerError as error:
                reply = str(error)
            except Exception as error:  # noqa: BLE001  the crawl says it, and ends in order
                reply = f"{url}: a batch could not be written ({type(error).__name__}: {error})"
            pipe.send(reply)


class _Writing:
    """The writer's own store and archive, opened when there is something to write."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._store: Store | None = None
        self._archive: Archive | None = None

    def perform(self, task: Task | None) -> list[Committed]:
        """Write a batch, or without one close the archive."""
        if task is None:
            if self._archive is not None:
                self._archive.close()
            return []
        outcomes, run_id = task
        self._store = self._store or open_store(self._url)
        self._archive = self._archive or Archive(archive_folder(self._store), run_id)
        whole = [self._archived(unpacked(outcome), self._store, self._archive) for outcome in outcomes]
        return self._store.commit(whole, run_id=run_id)

    def _archived(self, outcome: Outcome, store: Store, archive: Archive) -> Outcome:
        """Put a body into the archive, and say in the outcome and its records where."""
        page = outcome.page
        if page is None:
            return outcome
        # A page that was never here has no row to look for: most of a first crawl.
        pointer = archive.append(page, store.archived_body(page.url_key) if page.was_known else None)
        where = {"path": pointer.file, "offset": pointer.offset}
        records = tuple({**record, "source": {**record["source"], **where}} for record in outcome.records)
        return dataclasses.replace(outcome, raw=pointer, records=records, page=None)
