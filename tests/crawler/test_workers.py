"""The cleaning pool: what goes wrong in a worker stays there."""

from __future__ import annotations

import asyncio
import math
import os
import time

import pytest

from crawler.errors import CleaningFailed
from crawler.workers import CleaningPool


@pytest.fixture(scope="module")
def pool():
    with CleaningPool(1, timeout_s=5) as opened:
        yield opened


@pytest.mark.parametrize(
    ("function", "argument", "reason"),
    [
        (time.sleep, 60, "timeout"),
        (os._exit, 7, "crash"),
        (bytearray, 8 << 30, "memory"),
        (math.sqrt, -1, "error"),
    ],
)
def test_a_page_that_breaks_its_worker_fails_alone(pool, function, argument, reason):
    """A hang, a crash, a hunger for memory or an exception is one failed page; the next one is cleaned."""
    with pytest.raises(CleaningFailed) as caught:
        pool.schedule(function, argument).result(timeout=30)

    assert reason == caught.value.reason
    assert pool.schedule(math.sqrt, 9).result(timeout=30) == 3.0


def test_a_worker_has_loaded_what_a_page_needs(pool):
    """The first page pays neither for trafilatura nor for the classifier, though the cleaner loads them when asked."""
    loaded = pool.schedule(eval, "set(__import__('sys').modules)").result(timeout=30)

    assert {"trafilatura", "py3langid", "cleaners.extractor.learned"} <= loaded


def spin_until(path: str) -> int:
    """Hold the interpreter's lock, as extraction does, until there is a file."""
    while not os.path.exists(path):  # noqa: PTH110  a worker gets no more than it needs
        pass
    return os.getpid()


def test_the_event_loop_goes_on_while_a_page_is_cleaned(tmp_path):
    """Cleaning happens in another process: only a loop that keeps turning can end this page's hard work."""

    async def turn() -> int:
        work = asyncio.ensure_future(asyncio.wrap_future(pool.schedule(spin_until, str(tmp_path / "go"))))
        for _ in range(10):
            await asyncio.sleep(0.01)
            assert not work.done()
        (tmp_path / "go").touch()
        return await work

    with CleaningPool(1) as pool:
        assert os.getpid() != asyncio.run(turn())


def test_leaving_by_an_exception_does_not_wait_for_the_pages_at_work():
    """On Ctrl-C the pool stops its workers at once, and their pages fail as closed."""
    pool = CleaningPool(1, timeout_s=3600)
    pool.schedule(math.sqrt, 4).result(timeout=30)
    hanging = pool.schedule(time.sleep, 3600)

    pool.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)

    with pytest.raises(CleaningFailed) as caught:
        hanging.result(timeout=5)
    assert caught.value.reason == "closed"


def test_a_closed_pool_says_so():
    """Scheduling on a pool that was closed fails the page instead of raising at the caller."""
    with CleaningPool(1) as opened:
        pass

    with pytest.raises(CleaningFailed, match="closed"):
        opened.schedule(math.sqrt, 4).result(timeout=5)
