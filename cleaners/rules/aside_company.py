"""What the other candidates of a page say about one: how unusual it is among them, and whether one was injected.

These features are measured when all candidates have their own; see ``aside_features``.
"""

from __future__ import annotations

import itertools
import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.rules.aside_cues import Candidate

MAX_FOREIGN_COHESION = 0.35
CUES = (
    "pivot", "strong_pivot", "opener", "pointer", "moral", "bridge_after", "weak_bridge_after", "short_return_after",
)  # fmt: skip
_FORMAL_YOU = re.compile(r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre[nmrs]?)\b")
"""German speaks to its readers with a capital, which only counts inside a sentence."""


def many_cues(features: Mapping[str, float]) -> float:
    """How many cues a block has beyond the first, in thirds."""
    return max(0, sum(1 for cue in CUES if features.get(cue)) - 1) / 3


def turn_and_return(features: Mapping[str, float]) -> float:
    """1 where a block that turns to something else has a return to the topic behind it, else 0."""
    turns = any(features.get(name) for name in ("strong_pivot", "opener", "turn"))
    return features.get("bridge_after", 0.0) if turns else 0.0


def measure_against_page(candidates: Mapping[int, Candidate]) -> None:
    """How far a candidate lies below the others in what it shares with the page, and what is usual there."""
    values = [each.features["cohesion_far"] for each in candidates.values()]
    n = len(values)
    mean = sum(values) / n if n else 0.0
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / n) if n else 0.0
    news = means_of_others(candidates, "news")
    for each in candidates.values():
        value = each.features["cohesion_far"]
        rest = (mean * n - value) / (n - 1) if n > 1 else value
        each.features["below_page"] = max(-2.0, min(2.0, (rest - value) / max(deviation, 0.08)))
        each.features["page_cohesion"] = rest
        each.features["page_news"] = news[each.block.index]
        each.features["short_page"] = 1.0 if n < 5 else 0.0


def measure_company(candidates: Mapping[int, Candidate]) -> None:
    """A page into which a tool has put one story has often got another; that one needs fewer signs."""
    certain = {index for index, each in candidates.items() if _is_injected(each)}
    for index, each in candidates.items():
        if not certain - {index}:
            continue
        foreign = max(0.0, 1 - 4 * each.features["cohesion_far"])
        each.features["in_company"] = 1.0
        each.features["in_company_foreign"] = foreign
        each.features["in_company_news"] = each.features["news"] * foreign


def measure_what_goes_before(page: PageView, candidates: Mapping[int, Candidate], standing: Sequence[Block]) -> None:
    """A block behind a certain aside that shares nothing with the page goes on with it, or is the next one."""
    for before, block in itertools.pairwise(standing):
        told, each = candidates.get(before.index), candidates.get(block.index)
        if told is None or each is None or not _is_injected(told):
            continue
        features = each.features
        foreign = max(0.0, 1 - 4 * features["cohesion_far"])
        features["after_injected_foreign"] = foreign
        if features.get("bridge_after") or features.get("weak_bridge_after") or features.get("short_return_after"):
            features["between_injected_and_return"] = foreign
        shared = set(page.stems(before)) & set(page.stems(block)) - page.title_stems
        features["shared_with_injected"] = min(2, len(shared)) / 2 * foreign


def _is_injected(candidate: Candidate) -> bool:
    features = candidate.features
    if features["cohesion_far"] >= MAX_FOREIGN_COHESION:
        return False
    cues = sum(1 for cue in CUES if features.get(cue))
    return bool(
        features.get("keyword_link") or features.get("keyword_run") or (features.get("strong_pivot") and cues > 2)
    )


def means_of_others(candidates: Mapping[int, Candidate], name: str) -> dict[int, float]:
    """For each candidate the mean of a feature over all others: what is usual on the page is no sign of anything."""
    values = {index: each.features.get(name, 0.0) for index, each in candidates.items()}
    total = sum(values.values())
    others = len(values) - 1
    return {index: (total - value) / others if others else 0.0 for index, value in values.items()}


def measure_address(page: PageView, candidates: Mapping[int, Candidate]) -> None:
    """On a page that speaks to its reader, news of third persons is out of place; in a report it is the report."""
    for index, advice in advice_around(page, candidates).items():
        each = candidates[index]
        features = each.features
        features["among_advice"] = advice
        features["news_among_advice"] = features["news"] * advice
        features["foreign_among_advice"] = features.get("foreign_rest", 0.0) * advice
        if "pivot" in each.phrases or "turn" in each.phrases:
            features["pivot_among_advice"] = advice


def advice_around(page: PageView, candidates: Mapping[int, Candidate]) -> dict[int, float]:
    """The share of the other candidates that speak to the reader, for each that does not itself, else 0."""
    speaks = {index: _speaks_to_reader(page, each.block) for index, each in candidates.items()}
    speaking, others = sum(speaks.values()), max(1, len(candidates) - 1)
    return {index: 0.0 if itself else speaking / others for index, itself in speaks.items()}


def _speaks_to_reader(page: PageView, block: Block) -> bool:
    return not page.lexicon.second_persons.isdisjoint(page.words(block)) or _FORMAL_YOU.search(block.text) is not None
