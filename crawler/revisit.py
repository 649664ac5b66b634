"""When to look at a page again: sooner when it changed, later when it did not, within bounds."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

LONGEST: Final = timedelta(days=30)
LONGEST_LISTING: Final = timedelta(days=2)
"""Pages that name new ones are looked at often, however quiet they have been."""
LISTING_KINDS: Final = frozenset(("start", "sitemap", "feed", "listing"))

RETRY_AFTER_FAILURE: Final = timedelta(hours=1)
"""Doubled with each failure in a row."""
LONGEST_RETRY: Final = timedelta(days=7)
GONE_AFTER: Final = timedelta(days=2)
"""A page is gone when it was missing twice, at least this far apart: servers have bad days."""

SHRINK: Final = 0.5
GROW: Final = 1.5
GROW_ARTICLE: Final = 2.0
"""An article that has not changed since the last visit is less and less likely to."""


def next_interval(every: timedelta, last: timedelta | None, kind: str, *, is_unchanged: bool) -> timedelta:
    """Return how long to wait before the next visit; a site's ``every`` is the first and the shortest."""
    if last is None:
        return every
    is_listing = kind in LISTING_KINDS
    factor = (GROW if is_listing else GROW_ARTICLE) if is_unchanged else SHRINK
    longest = max(LONGEST_LISTING if is_listing else LONGEST, every)
    return min(max(last * factor, every), longest)


def retry_interval(failures: int) -> timedelta:
    """Return how long to wait after so many failures in a row."""
    doublings: int = 2 ** min(max(failures - 1, 0), 20)
    return min(RETRY_AFTER_FAILURE * doublings, LONGEST_RETRY)
