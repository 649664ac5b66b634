"""Cleaning in other processes, where a page that hangs, crashes or eats memory costs only itself.

Threads would not do: extraction holds the interpreter's lock. ``concurrent.futures`` would not either: one
crash breaks its pool for good, and one hang keeps a worker for ever.
"""

from __future__ import annotations

import os
import threading
import time
from concurrent.futures import CancelledError, Future, InvalidStateError
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import connection, get_context, parent_process
from typing import TYPE_CHECKING, Any, Final, ParamSpec, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from crawler.errors import CleaningFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.synchronize import Semaphore
    from types import TracebackType

PAGE_TIMEOUT_S: Final = 30.0
"""Real pages take 20 to 200 ms; a page of 50,000 paragraphs takes seconds."""
MEMORY_LIMIT_MB: Final = 2048
"""Address space, not resident memory: an idle worker maps about 500 MB, mostly libraries."""
PAGES_PER_WORKER: Final = 500
"""Libxml2 and the extractor's caches grow slowly; a fresh worker costs a second."""

START_TIMEOUT_S: Final = 5.0

P = ParamSpec("P")
T = TypeVar("T")


class CleaningPool:
    """Worker processes with a time and a memory limit a page; a context manager.

    Leaving it waits for the pages at work; leaving it by an exception (Ctrl-C too) stops them.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        timeout_s: float = PAGE_TIMEOUT_S,
        memory_limit_mb: int = MEMORY_LIMIT_MB,
        pages_per_worker: int = PAGES_PER_WORKER,
    ) -> None:
        self.workers = workers or default_workers()
        self.timeout_s = timeout_s
        self._waiting: set[Future[Any]] = set()
        # Forking from a server that loaded the cleaner once is quick and, unlike forking from a process
        # with an event loop and threads, safe.
        context = get_context("forkserver")
        context.set_forkserver_preload(["cleaners.record", "crawler.reading"])
        self._started = context.Semaphore(0)
        self._is_used = False
        self._pool = ProcessPool(
            max_workers=self.workers,
            max_tasks=pages_per_worker,
            initializer=_start_worker,
            initargs=(memory_limit_mb, self._started),
            context=context,
        )

    def schedule(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a picklable function in a worker; the future raises :class:`CleaningFailed` if that fails.

        Wait for it with ``result()``, or with ``asyncio.wrap_future`` in an event loop.
        """
        self._is_used = True
        outer: Future[T] = Future()
        self._waiting.add(outer)
        outer.add_done_callback(self._waiting.discard)
        outer.set_running_or_notify_cancel()
        try:
            inner = self._pool.schedule(function, args=args, kwargs=kwargs, timeout=self.timeout_s)
        except RuntimeError as error:
            _fail(outer, CleaningFailed("closed", str(error)))
            return outer

        def finish(done: Future[T]) -> None:
            try:
                result = done.result()
            except BaseException as error:  # noqa: BLE001  whatever a worker raised goes to who waits for it
                _fail(outer, self._failure(error))
                return
            with suppress(InvalidStateError):  # the pool was stopped in this very moment
                outer.set_result(result)

        inner.add_done_callback(finish)
        return outer

    def _failure(self, error: BaseException) -> CleaningFailed:
        """Say in our words why a page could not be cleaned."""
        match error:
            case TimeoutError():
                return CleaningFailed("timeout", f"took longer than {self.timeout_s:g} s and was stopped")
            case MemoryError():
                return CleaningFailed("memory", "needed more memory than a worker may take")
            case ProcessExpired():
                return CleaningFailed("crash", f"the worker died (exit code {error.exitcode})")
            case BrokenProcessPool() | CancelledError():
                return CleaningFailed("closed", "the pool was stopped before the page's turn")
        return CleaningFailed("error", f"{type(error).__name__}: {error}")

    def close(self) -> None:
        """Finish the pages at work and let the workers go."""
        self._pool.close()  # type: ignore[no-untyped-call]
        self._pool.join()

    def stop(self) -> None:
        """Stop the workers at once; pages at work fail with the reason ``closed``."""
        if self._is_used:
            self._await_start()
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
        # The pool forgets pages it did not come to; whoever waits for them must not wait for ever.
        for waiting in tuple(self._waiting):
            _fail(waiting, CleaningFailed("closed", "the pool was stopped before the page's turn"))

    def _await_start(self) -> None:
        """Let workers that are just being born open their eyes: a pool taken from under them is a traceback."""
        deadline = time.monotonic() + START_TIMEOUT_S
        for _ in range(self.workers):
            if not self._started.acquire(timeout=max(deadline - time.monotonic(), 0)):
                return

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.stop()


def _fail(future: Future[Any], failure: CleaningFailed) -> None:
    with suppress(InvalidStateError):
        future.set_exception(failure)


def default_workers() -> int:
    """Return the number of cores less one for the process that feeds them, but at least one."""
    return max((os.cpu_count() or 2) - 1, 1)


def _start_worker(memory_limit_mb: int, started: Semaphore) -> None:
    """Prepare a worker: a ceiling on memory, an eye on its parent, and the cleaner loaded."""
    started.release()
    try:
        import resource  # noqa: PLC0415  not on Windows, where there is no such limit

        limit = memory_limit_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ImportError, ValueError, OSError):
        pass
    threading.Thread(target=_die_with_parent, daemon=True).start()
    import cleaners.record  # noqa: F401, PLC0415  the first page should not pay for the import


def _die_with_parent() -> None:
    """End the worker when the crawl was killed: nobody else would."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
