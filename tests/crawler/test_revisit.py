"""Revisits: sooner after a change, later without one, within bounds."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from crawler.revisit import LONGEST, next_interval

EVERY = st.timedeltas(min_value=timedelta(minutes=1), max_value=timedelta(days=60))


@given(EVERY, EVERY, st.booleans())
def test_an_interval_stays_within_its_bounds(every, last, is_unchanged):
    """No visit comes sooner than the site file says, and none later than a month unless it says so."""
    interval = next_interval(every, last, "article", is_unchanged=is_unchanged)

    assert every <= interval <= max(LONGEST, every)


def test_change_shortens_and_quiet_lengthens():
    """A page that changed is looked at again sooner, one that did not later."""
    every, last = timedelta(hours=1), timedelta(hours=10)

    assert timedelta(hours=5) == next_interval(every, last, "article", is_unchanged=False)
    assert timedelta(hours=20) == next_interval(every, last, "article", is_unchanged=True)
    assert every == next_interval(every, None, "article", is_unchanged=True)
