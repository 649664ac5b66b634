"""Cleaning in other processes, where a page that hangs, crashes or eats memory costs only itself.

Threads would not do: extraction holds the interpreter's lock. ``concurrent.futures`` would not either: one
crash breaks its pool for good, and one hang keeps a worker for ever.
"""

from __future__ import annotations

import gc
import os
import threading
from concurrent.futures import CancelledError, Future, InvalidStateError, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from importlib import import_module
from multiprocessing import connection, get_context, parent_process
from typing import TYPE_CHECKING, Any, Final, ParamSpec, Self, TypeVar

from pebble import CONSTS, ProcessExpired, ProcessPool

from crawler.errors import CleaningFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

PAGE_TIMEOUT_S: Final = 30.0
"""Real pages take 20 to 200 ms; a page of 50,000 paragraphs takes seconds."""
MEMORY_LIMIT_MB: Final = 2048
"""Address space, not resident memory: an idle worker maps about 500 MB, mostly libraries."""
PRELOADED: Final = [
    "cleaners.record",
    "crawler.reading",
    "cleaners.extractor.fast_cascade",
    "cleaners.extractor.learned",
    "py3langid",
]
"""What every worker needs, also what the cleaner itself loads with the first page only."""
PAGES_PER_WORKER: Final = 500
"""Libxml2 and the extractor's caches grow slowly; a fresh worker costs a second."""

OUT_OF_MEMORY: Final = 86
"""The exit code of a worker that has been at its ceiling: what it has in hand cannot be trusted."""
MEMORY_MARGIN_BYTES: Final = 64 * 1024 * 1024
"""The parser gives up quietly where it cannot double a buffer, and that is some way below the ceiling."""

CONSTS.term_timeout = 0.2
"""Pebble asks a worker politely before it kills it, and waits for 3 s while nobody minds the pool. A worker that
hangs in C code never answers."""

P = ParamSpec("P")
T = TypeVar("T")


class _Pool(ProcessPool):
    """A pool that can be stopped at any moment, also while its first workers start.

    A worker dies with a traceback if it finds the pool's locks gone when it opens its eyes. So workers are stopped
    before the locks go, and a signal, which reaches the main thread only, cannot leave one that nobody knows of.
    """

    def _start_pool(self) -> None:
        with ThreadPoolExecutor(1) as starter:
            starter.submit(super()._start_pool).result()

    def _stop_pool(self) -> None:
        if self._pool_manager_loop is not None:
            self._pool_manager_loop.join()
        self._pool_manager.worker_manager.force_stop_workers()  # type: ignore[no-untyped-call]
        super()._stop_pool()  # type: ignore[no-untyped-call]


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
        self._memory_limit_mb = memory_limit_mb
        self._waiting: set[Future[Any]] = set()
        # Forking from a server that loaded the cleaner once is quick and, unlike forking from a process
        # with an event loop and threads, safe.
        context = get_context("forkserver")
        context.set_forkserver_preload(PRELOADED)
        self._pool = _Pool(
            max_workers=self.workers,
            max_tasks=pages_per_worker,
            initializer=_start_worker,
            initargs=(memory_limit_mb,),
            context=context,
        )

    def schedule(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a picklable function in a worker; the future raises :class:`CleaningFailed` if that fails.

        Wait for it with ``result()``, or with ``asyncio.wrap_future`` in an event loop.
        """
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
                return self._out_of_memory()
            case ProcessExpired() if error.exitcode == OUT_OF_MEMORY:
                return self._out_of_memory()
            case ProcessExpired():
                return CleaningFailed("crash", f"the worker died (exit code {error.exitcode})")
            case BrokenProcessPool() | CancelledError():
                return CleaningFailed("closed", "the pool was stopped before the page's turn")
        return CleaningFailed("error", f"{type(error).__name__}: {error}")

    def _out_of_memory(self) -> CleaningFailed:
        return CleaningFailed("memory", f"needed more memory than a worker may take ({self._memory_limit_mb} MB)")

    def close(self) -> None:
        """Finish the pages at work and let the workers go."""
        self._pool.close()  # type: ignore[no-untyped-call]
        self._pool.join()

    def stop(self) -> None:
        """Stop the workers at once; pages at work fail with the reason ``closed``."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
        # The pool forgets pages it did not come to; whoever waits for them must not wait for ever.
        for waiting in tuple(self._waiting):
            _fail(waiting, CleaningFailed("closed", "the pool was stopped before the page's turn"))

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


def _start_worker(memory_limit_mb: int) -> None:
    """Prepare a worker: a ceiling on memory, an eye on its parent, and the cleaner loaded."""
    try:
        import resource  # noqa: PLC0415  not on Windows, where there is no such limit

        limit = memory_limit_mb * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        global _ceiling_bytes  # noqa: PLW0603  a worker has one ceiling, from its first breath to its last
        _ceiling_bytes = limit
    except (ImportError, ValueError, OSError):
        pass
    threading.Thread(target=_die_with_parent, daemon=True).start()
    for module in PRELOADED:  # the first page should not pay for the import
        import_module(module)
    gc.freeze()  # what is loaded lives as long as the worker: nothing in it need be looked at as garbage


_ceiling_bytes: int | None = None


def leave_if_out_of_memory() -> None:
    """End this worker if it has been at its ceiling: to be called after each page; does nothing outside a pool.

    The parser answers a refused allocation with half a tree or none, and no error; the peak of the address space
    is what tells. It never falls again, so the worker goes, and the page it had is reported by the parent.
    """
    if _ceiling_bytes is not None and _peak_bytes() > _ceiling_bytes - MEMORY_MARGIN_BYTES:
        os._exit(OUT_OF_MEMORY)


def _peak_bytes() -> int:
    try:
        with open("/proc/self/status", "rb") as status:  # noqa: PTH123  once a page: no object for it
            for line in status:
                if line.startswith(b"VmPeak:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return 0


def _die_with_parent() -> None:
    """End the worker when the crawl was killed: nobody else would."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
