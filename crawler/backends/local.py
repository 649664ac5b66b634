"""The cores of this machine: a pool whose parent stops what hangs, and results in the order of the inputs."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final, TypeVar

from crawler.backends import batches
from crawler.cleaning import Cleaned, CleanJob, clean_inputs
from crawler.errors import CleaningFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future

    from crawler.inputs import Input
    from crawler.workers import CleaningPool

T = TypeVar("T")

IN_FLIGHT_PER_WORKER: Final = 4
"""Batches handed out ahead: enough to keep the workers busy, few enough to keep memory flat."""
MAX_WAITING: Final = 128
"""Batches that are done and wait for a slow one before them, so that a page that hangs delays nobody."""


@dataclass(slots=True, eq=False)
class _Batch:
    """Some inputs on their way, and what became of each as far as it is known."""

    inputs: Sequence[Input]
    outcomes: list[Cleaned | None] = field(default_factory=list)
    open: int = 0


def mapped(
    pool: CleaningPool, function: Callable[[Sequence[Input]], T], work: Iterable[Sequence[Input]]
) -> Iterator[tuple[Sequence[Input], T | None]]:
    """Map a function over batches in their order, with a bounded number in flight; a batch that fails gives nothing."""
    waiting: deque[tuple[Sequence[Input], Future[T]]] = deque()
    for batch in work:
        waiting.append((batch, pool.schedule(function, batch)))
        if len(waiting) >= pool.workers * IN_FLIGHT_PER_WORKER:
            first, future = waiting.popleft()
            yield first, _outcome(future)
    for last, future in waiting:
        yield last, _outcome(future)


def _outcome(future: Future[T]) -> T | None:
    try:
        return future.result()
    except CleaningFailed:
        return None


class LocalRun:
    """Maps cleaning over inputs in a pool; a batch that fails is tried again page by page, to find the culprit."""

    def __init__(self, pool: CleaningPool, job: CleanJob) -> None:
        self._pool = pool
        self._job = job
        self._done: SimpleQueue[tuple[_Batch, int | None, Future[list[Cleaned]]]] = SimpleQueue()
        self._in_flight = 0

    def run(self, inputs: Sequence[Input]) -> Iterator[Cleaned]:
        """Yield what became of each input, in the order of the inputs, with a bounded number in memory."""
        todo = iter(batches(inputs))
        waiting: deque[_Batch] = deque()
        is_more = True
        while is_more or waiting:
            while is_more and self._in_flight < self._pool.workers * IN_FLIGHT_PER_WORKER and self._has_room(waiting):
                batch = next(todo, None)
                if batch is None:
                    is_more = False
                    break
                waiting.append(_Batch(batch, [None] * len(batch), len(batch)))
                self._send(waiting[-1], None)
            while waiting and not waiting[0].open:
                yield from (outcome for outcome in waiting.popleft().outcomes if outcome is not None)
            if self._in_flight:
                self._receive()

    def _has_room(self, waiting: deque[_Batch]) -> bool:
        return len(waiting) < MAX_WAITING + self._pool.workers * IN_FLIGHT_PER_WORKER

    def _send(self, batch: _Batch, position: int | None) -> None:
        """Schedule a whole batch, or the one page of it that stands at ``position``."""
        inputs = batch.inputs if position is None else (batch.inputs[position],)
        self._in_flight += 1
        future = self._pool.schedule(clean_inputs, inputs, self._job)
        future.add_done_callback(lambda done: self._done.put((batch, position, done)))

    def _receive(self) -> None:
        batch, position, done = self._done.get()
        self._in_flight -= 1
        try:
            outcomes = done.result()
        except CleaningFailed as error:
            if position is None and len(batch.inputs) > 1 and error.reason != "closed":
                for alone in range(len(batch.inputs)):
                    self._send(batch, alone)
                return
            failed = batch.inputs if position is None else (batch.inputs[position],)
            outcomes = [Cleaned((), f"{each.label}: {error}; the rest goes on", error.reason) for each in failed]
        first = position or 0
        batch.outcomes[first : first + len(outcomes)] = outcomes
        batch.open -= len(outcomes)
