"""When to look at a page again: sooner when it changed, later when it did not, within bounds."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

LONGEST: Final = timedelta(days=30)
RETRY_AFTER_FAILURE: Final = timedelta(hours=1)
GONE_AFTER: Final = timedelta(days=2)
"""A page is gone when it was missing twice, at least this far apart: servers have bad days."""

SHRINK: Final = 0.5
GROW: Final = 1.5


def next_interval(every: timedelta, last: timedelta | None, *, is_unchanged: bool) -> timedelta:
    """Return how long to wait before the next visit; a site's ``every`` is the first and the shortest."""
    if last is None:
        return every
    return min(max(last * (GROW if is_unchanged else SHRINK), every), max(LONGEST, every))
