"""Health rules: what a run of a site is held against, and its earlier runs with it.

A crawl that fetches everything and stores nothing exits like a good one unless somebody looks. These rules look;
each needs enough pages to mean something, so that single bad pages are never an alarm.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crawler.store.base import RunSummary

COMPARED_RUNS: Final = 10
MIN_EARLIER: Final = 3
"""Fewer earlier runs than this are no habit."""
MIN_PAGES: Final = 10
MIN_ARTICLES: Final = 5

MIN_FAILED: Final = 3
MAX_FAILED_SHARE: Final = 0.5
"""More than this is never well, whatever the site's habit."""
MAX_FAILED_RISE: Final = 0.2
MAX_EMPTY_SHARE: Final = 0.5
MAX_EMPTY_RISE: Final = 0.2
MIN_WORDS_RATIO: Final = 0.5
MAX_STRIPPED_RISE: Final = 0.25
MIN_USUAL_NEW: Final = 3


def earlier_figures(runs: Sequence[RunSummary], site: str, *, due_only: bool) -> list[Mapping[str, Any]]:
    """Return a site's figures in earlier runs of the same kind: what is due is another set of pages than all."""
    alike = (run.counts for run in runs if run.exit in {0, 3} and bool(run.counts.get("due")) is due_only)
    found = (counts["sites"][site] for counts in alike if site in counts.get("sites", {}))
    return [figures for figures in found if figures["attempted"]][:COMPARED_RUNS]


def usual(before: Sequence[Mapping[str, Any]], name: str) -> float | None:
    """Return a figure's median over earlier runs; ``None`` when there are too few to speak of a habit."""
    known = [figures[name] for figures in before if figures.get(name) is not None]
    return float(median(known)) if len(known) >= MIN_EARLIER else None


def findings(now: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Say which rules a run of a site breaks, with the figures."""
    yield from _failed(now, before)
    yield from _empty(now, before)
    yield from _words(now, before)
    yield from _stripped(now, before)
    yield from _new(now, before)


def _failed(now: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    share, habit = now["failed_share"], usual(before, "failed_share")
    if share is None:
        return
    said = f"{now['failed']} of {now['attempted']} fetches failed"
    if share > MAX_FAILED_SHARE and now["failed"] >= MIN_FAILED:
        yield said
    elif habit is not None and now["attempted"] >= MIN_PAGES and share > habit + MAX_FAILED_RISE:
        yield f"{said}, usually {habit:.0%}"


def _empty(now: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    share, habit = now["empty_share"], usual(before, "empty_share")
    pages = now["empty_articles"] + now["articles"]
    if share is None:
        return
    said = f"no text was found on {now['empty_articles']} of {pages} pages"
    # A listing is a page without text as well, so a share counts only beside the site's habit.
    if not now["articles"] and not now["not_modified"]:
        yield said
    elif habit is not None and pages >= MIN_PAGES and share > max(habit + MAX_EMPTY_RISE, MAX_EMPTY_SHARE):
        yield f"{said}, usually {habit:.0%}"


def _words(now: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    words, habit = now["median_words"], usual(before, "median_words")
    if words is None or habit is None or now["articles"] < MIN_ARTICLES:
        return
    if words < habit * MIN_WORDS_RATIO:
        yield f"articles have {words} words in the middle, usually {habit:.0f}"


def _stripped(now: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    share, habit = now["stripped_share"], usual(before, "stripped_share")
    if share is None or habit is None or now["articles"] < MIN_ARTICLES:
        return
    if share > habit + MAX_STRIPPED_RISE:
        yield f"{share:.0%} of the characters were stripped, usually {habit:.0%}"


def _new(now: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    habit = usual(before, "new")
    if habit is not None and habit >= MIN_USUAL_NEW and not now["new"] and now["attempted"]:
        yield f"no new article, usually {habit:.0f}"
