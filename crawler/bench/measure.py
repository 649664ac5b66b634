"""Measuring: every system on every page in turn, so that what slows the machine slows all of them."""

from __future__ import annotations

import random
import re
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crawler.bench.systems import BASELINE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from crawler.bench.pages import Sample
    from crawler.bench.systems import System

RESAMPLES = 400
SLOWEST_SHARE = 0.01
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Cost:
    """What one system took: CPU seconds a page, F1 where there is gold, and how many pages it failed on."""

    seconds: list[float] = field(default_factory=list)
    f1: list[float] = field(default_factory=list)
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One system's line in the table; ratios are of total CPU time, to trafilatura's ``extract`` on the same pages."""

    name: str
    median_ms: float
    quartiles_ms: tuple[float, float]
    ratio: float
    ratio_range: tuple[float, float]
    slowest_ratio: float
    f1: float | None
    failed: int


def run(samples: Sequence[Sample], systems: Sequence[System], tick: Callable[[], None]) -> dict[str, Cost]:
    """Run all systems over all pages, in another order on each page. An unreadable page is left out for all."""
    costs = {system.name: Cost() for system in systems}
    chance = random.Random(0)  # noqa: S311  a repeatable order is no secret
    warm = b"<html><body><article>" + b"<p>The ferry to the island of Osk leaves at nine.</p>" * 9
    for system in systems:  # what loads with the first page is no page's cost
        _timed(system, warm, None)
    for sample in samples:
        page = sample.read()
        for system in chance.sample(list(systems), len(systems)):
            seconds, text = _timed(system, page, sample.url)
            cost = costs[system.name]
            cost.seconds.append(seconds)
            cost.failed += text is None
            if sample.gold is not None:
                cost.f1.append(f1(text or "", sample.gold))
        tick()
    return costs


def _timed(system: System, page: bytes, url: str | None) -> tuple[float, str | None]:
    began = time.process_time()
    try:
        text: str | None = system.extract(page, url)
    except Exception:  # noqa: BLE001  a peer that breaks on a page has a cost and no text
        text = None
    return time.process_time() - began, text


def f1(text: str, gold: str) -> float:
    """Compare two texts as bags of words: the harmonic mean of precision and recall (0-1)."""
    ours, theirs = (Counter(_WORD.findall(each.lower())) for each in (text, gold))
    if not ours and not theirs:
        return 1.0
    common = sum((ours & theirs).values())
    return 2 * common / (sum(ours.values()) + sum(theirs.values())) if common else 0.0


def lines(costs: dict[str, Cost]) -> list[Line]:
    """Sum up what was measured, in the order of the systems."""
    base = costs[BASELINE].seconds
    slowest = sorted(range(len(base)), key=base.__getitem__)[-max(1, round(SLOWEST_SHARE * len(base))) :]
    return [_line(name, cost, base, slowest) for name, cost in costs.items()]


def _line(name: str, cost: Cost, base: list[float], slowest: list[int]) -> Line:
    milliseconds = [1000 * each for each in cost.seconds]
    quartiles = statistics.quantiles(milliseconds, n=4) if len(milliseconds) > 1 else milliseconds * 3
    return Line(
        name=name,
        median_ms=statistics.median(milliseconds),
        quartiles_ms=(quartiles[0], quartiles[2]),
        ratio=_ratio(cost.seconds, base, range(len(base))),
        ratio_range=_range(cost.seconds, base),
        slowest_ratio=_ratio(cost.seconds, base, slowest),
        f1=statistics.fmean(cost.f1) if cost.f1 else None,
        failed=cost.failed,
    )


def _ratio(own: list[float], base: list[float], pages: Sequence[int]) -> float:
    return sum(own[page] for page in pages) / (sum(base[page] for page in pages) or 1e-9)


def _range(own: list[float], base: list[float]) -> tuple[float, float]:
    """Draw the pages again and again: between which ratios nineteen of twenty draws lie."""
    chance = random.Random(1)  # noqa: S311  a repeatable draw is no secret
    pages = range(len(base))
    drawn = sorted(_ratio(own, base, chance.choices(pages, k=len(base))) for _ in range(RESAMPLES))
    return drawn[round(0.025 * RESAMPLES)], drawn[round(0.975 * RESAMPLES) - 1]
