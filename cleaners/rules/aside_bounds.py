"""Whether a page can hold an aside at all: a bound on the probability, from what is cheap to measure.

Most pages hold none, and what an aside shares with its page is dear to measure, since it takes the words of all blocks.
The bound takes whatever is unknown at its best, so it is never too low: where no paragraph of the page reaches the
threshold with it, none would have been removed. ``tests/cleaners/test_aside_bounds.py`` holds that on the corpus.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from cleaners.rules.aside_company import CUES, advice_around, many_cues, turn_and_return
from cleaners.rules.aside_cues import PAIR_SHARE, SIGNLESS_PROBABILITY, has_sign
from cleaners.rules.aside_features import ON_TOPIC, measure_topic, most_news
from cleaners.rules.aside_weights import BIAS, WEIGHTS
from cleaners.rules.bridges import where_stems_stand
from cleaners.rules.keyword_phrases import keyword_run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.rules.aside_cues import Candidate

MAX_CUES = 2
"""With more of them behind a strong pivot, a block may count as injected, which tells on its neighbours."""
_MOST = {"below_page": 2.0}
"""What a feature can be at most, where that is not 1."""
_AT_MOST = {
    "turn_and_tie": "turn",
    "additive_and_tie": "additive",
    "news_among_advice": "among_advice",
    "foreign_among_advice": "among_advice",
    "cues_below_page": "many_cues",
    "low_topic_and_sign": "half_if_sign",
}
"""The cheap feature that a dear one never exceeds."""
_ABSENT = frozenset(
    "keyword_run keyword_link keyword_off_topic in_company in_company_news after_injected_foreign "
    "between_injected_and_return shared_with_injected "
    "additive bridge_after foreign_link many_cues moral no_link opener pivot pivot_among_advice pointer "
    "short_return_after strong_pivot turn turn_and_return weak_bridge_after".split()
)
"""What a block does not have unless it is known: no page without keyword phrases and without a block that counts as
injected has the first of them, and the others are cheap and were looked for."""
_OPEN = {name: weight for name, weight in WEIGHTS.items() if weight > 0 and name not in _ABSENT}
"""What may still speak for an aside. A new feature is here, and counts in full until it is called cheap."""
ROUNDING = 1e-9


def may_hold_asides(
    page: PageView, candidates: Mapping[int, Candidate], standing: Sequence[Block], threshold: float
) -> bool:
    """Whether a keyword phrase stands on the page, or a candidate could reach the threshold (a probability)."""
    if any(_has_keywords(page, each, standing) or _may_be_injected(each) for each in candidates.values()):
        return True
    advice = advice_around(page, candidates)
    likely = [each for index, each in candidates.items() if _can_reach(threshold, each, advice[index])]
    for each in likely:
        each.features["news"] = most_news(page, each)
    likely = [each for each in likely if _can_reach(threshold, each, advice[each.block.index])]
    if not likely:
        return False
    where = where_stems_stand(page, standing)
    for each in likely:
        measure_topic(page, each, where)
    return any(_can_reach(threshold, each, advice[each.block.index]) for each in likely)


def _has_keywords(page: PageView, candidate: Candidate, standing: Sequence[Block]) -> bool:
    """Whether the block or the next one has a keyword phrase: that is never judged by a bound."""
    at = candidate.position
    return any(keyword_run(page, block) is not None for block in standing[at : at + 2])


def _may_be_injected(candidate: Candidate) -> bool:
    known = candidate.features | candidate.cues
    return bool(known.get("strong_pivot")) and sum(1 for cue in CUES if known.get(cue)) > MAX_CUES


def _can_reach(threshold: float, candidate: Candidate, advice: float) -> bool:
    own = {**candidate.features, "among_advice": advice}
    if "news" in own:
        own["news_among_advice"] = own["news"] * advice
    if candidate.phrases:
        own["pivot_among_advice"] = advice
    elif not candidate.block.links and own.get("cohesion_far", 1.0) >= ON_TOPIC:
        on_topic = _most({"cohesion_far": ON_TOPIC, **own})  # it may turn out to be, and then its cues don't count
        if on_topic >= _log_odds(SIGNLESS_PROBABILITY):
            return True
    known = own | candidate.cues
    known["many_cues"] = many_cues(known)
    known["turn_and_return"] = turn_and_return(known)
    if known.get("bridge_after"):
        threshold *= PAIR_SHARE
    known["half_if_sign"] = 0.5 if "pivot" in candidate.phrases or candidate.opens or known["foreign_link"] else 0.0
    is_marked = has_sign({"tie": 1.0, **known})
    return _most(known) >= _log_odds(threshold if is_marked else SIGNLESS_PROBABILITY)


def _most(known: Mapping[str, float]) -> float:
    """The highest score that a block with these features can have, whatever its others are."""
    score = BIAS + ROUNDING + sum([WEIGHTS.get(name, 0.0) * value for name, value in known.items()])
    for name, weight in _OPEN.items():
        if name not in known:
            score += weight * (known.get(_AT_MOST[name], 0.0) if name in _AT_MOST else _MOST.get(name, 1.0))
    return score


def _log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability))
