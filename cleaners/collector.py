"""Python's garbage collector, held back while one page is cleaned."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collection of reference cycles, and let it go on as it was.

    A page becomes some ten thousand small values that live until its document is made, and next to no cycles. The
    collector counts them as they come and searches them every few hundred for cycles that aren't there: a twentieth
    of the time. What has piled up is collected as soon as the page is done, by the next value that is made.

    The switch is the process's. Threads that clean pages side by side may find the collector running earlier than
    they would have let it, which only costs time; none leaves it off that found it on.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
