"""What speaks for and against an aside: topic cohesion, the marks of injecting tools, and the neighbours.

Every feature is a number between -2 and 2 with a name; ``aside_weights`` weighs them, ``tools/train_asides.py`` fits
the weights. The choice of features follows what was measured on labelled documents: see docs/evaluation.md.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from cleaners.features import stem
from cleaners.rules.aside_company import (
    many_cues,
    means_of_others,
    measure_address,
    measure_against_page,
    measure_company,
    measure_what_goes_before,
    turn_and_return,
)
from cleaners.rules.aside_cues import MIN_ASIDE_WORDS, find_candidates
from cleaners.rules.aside_weights import BIAS, WEIGHTS
from cleaners.rules.bridges import where_stems_stand
from cleaners.rules.keyword_phrases import KeywordRun, keyword_run, names_inside, tells_of
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.rules.aside_cues import Candidate

MAX_TURN_WORDS = 18
"""A longer first sentence already tells something."""
MIN_TOLD = 2
"""A word of the title that no more blocks have is a second topic, and the block may be what the title promised."""
MIN_FOREIGN_STEMS = 5
ON_TOPIC, FAR_BELOW_PAGE = 0.5, 0.3
"""A block that shares half of its words with the page is no aside, unless the page's others share far more:
in a text of thousands of words most words return somewhere."""
_OLD_YEAR = re.compile(r"(?<!\d)(?:1[0-9]{3}|200[0-9]|201[0-5])(?!\d)")


def measure(page: PageView, standing: Sequence[Block]) -> dict[int, Candidate]:
    """The candidates of a page with all their features, but not yet a probability."""
    candidates = find_candidates(page, standing)
    measure_all(page, candidates, standing)
    return candidates


def measure_all(page: PageView, candidates: Mapping[int, Candidate], standing: Sequence[Block]) -> None:
    """Give the candidates of a page the features that need the whole page."""
    where = where_stems_stand(page, standing)
    for each in candidates.values():
        measure_topic(page, each, where)
    measure_against_page(candidates)
    for each in candidates.values():
        if each.block.links or not _is_on_topic(each):
            _measure_signs(page, each, standing)
    measure_address(page, candidates)
    first_person = means_of_others(candidates, "first_person")
    for index, each in candidates.items():
        each.features["page_first_person"] = first_person[index]
    measure_company(candidates)
    measure_what_goes_before(page, candidates, standing)


def _is_on_topic(candidate: Candidate) -> bool:
    features = candidate.features
    turns = "pivot" in candidate.phrases or "turn" in candidate.phrases
    return features["cohesion_far"] >= ON_TOPIC and features["below_page"] < FAR_BELOW_PAGE and not turns


def measure_topic(page: PageView, candidate: Candidate, where: Mapping[str, set[int]]) -> None:
    """What the block shares with the title and the other blocks, and which names and news it brings."""
    position = candidate.position
    candidate.stems = [frozenset(page.stems_of(each)) for each in candidate.folded]
    start = 1 if candidate.features.get("late_pivot") or _only_turns(page, candidate, where) else 0
    middle = _middle(candidate.sentences[start:])
    whole = set(page.stems(candidate.block))
    stems = _middle_stems(page, candidate, start) or whole
    title = page.topic_stems
    here, near = {position}, {position - 1, position, position + 1}
    beyond = _counts_beyond(where, whole.union(stems, *candidate.stems), near)
    shared = title.union(each for each, count in beyond.items() if count)
    known = sum(1 for each in stems if each in title or _stands_beyond(where, each, here))
    count = max(1, len(stems))
    features = candidate.features
    features["cohesion"] = known / count
    features["cohesion_far"] = len(stems & shared) / count
    _measure_tie(candidate, title, beyond, shared)
    _measure_register(page, candidate, beyond)
    # German writes every noun with a capital: there it names nothing.
    names = set(names_inside(middle)) - page.lexicon.stops if page.lexicon.marks_names else set()
    new = [each for each in names if each not in page.title_stems and not _stands_beyond(where, stem(each), near)]
    features["new_names"] = min(4, len(new)) / 4
    features["known_names"] = min(3, len(names) - len(new)) / 3
    features["title_in_middle"] = min(3, len(stems & title)) / 3
    features["title_in_block"] = min(3, len(whole & title)) / 3
    features["few_words"] = 1.0 if count < 8 else 0.0
    common = sum(1 for each in stems if beyond[each] >= 3)
    features["common_stems"] = min(1.0, common / count * 2)


def _measure_tie(
    candidate: Candidate, title: frozenset[str], beyond: Mapping[str, int], shared: frozenset[str]
) -> None:
    """The signature of a story tied on with one clause: the first sentence is about the page, the rest is not."""
    if len(candidate.sentences) < 2:
        return
    head = candidate.stems[0]
    rest = frozenset().union(*candidate.stems[1:]) - head
    tied = bool(head & title) or any(beyond[each] >= 2 for each in head)
    if rest and len(rest) >= MIN_FOREIGN_STEMS:
        foreign = max(0.0, 1 - 3 * len(rest & shared) / len(rest))
        candidate.features["tie"] = (1.0 if tied else 0.0) * foreign
        candidate.features["foreign_rest"] = foreign


def _counts_beyond(where: Mapping[str, set[int]], stems: set[str], near: set[int]) -> dict[str, int]:
    """Count for each stem the blocks besides these in which it stands."""
    nowhere: set[int] = set()
    counts = {}
    for each in stems:
        stands = where.get(each, nowhere)
        counts[each] = len(stands) - len(stands & near)
    return counts


def _stands_beyond(where: Mapping[str, set[int]], stem: str, near: set[int]) -> bool:
    """Whether a stem stands in any block besides these; a common one may stand in hundreds."""
    stands = where.get(stem)
    if stands is None:
        return False
    return len(stands) > len(near) or not stands <= near


def _middle(told: Sequence[str]) -> str:
    """What an aside does not borrow from the topic: no opening clause, no closing moral."""
    first = told[0] if told else ""
    cut = first.find(", ")
    first = first[cut + 2 :] if 0 < cut < len(first) * 0.7 else first
    if len(told) > 2:
        return " ".join([first, *told[1:-1]])
    return " ".join([first, *told[1:]])


def _middle_stems(page: PageView, candidate: Candidate, start: int) -> set[str]:
    """The stems of the middle, put together from those of its sentences, of which only the first was cut."""
    told = candidate.sentences[start:]
    if not told:
        return set()
    first = _middle(told[:1])
    stems = candidate.stems[start] if first == told[0] else page.stems_of(fold(first))
    inner = candidate.stems[start + 1 : -1] if len(told) > 2 else candidate.stems[start + 1 :]
    return set(stems).union(*inner)


def _measure_register(page: PageView, candidate: Candidate, beyond: Mapping[str, int]) -> None:
    """News of the day speaks for another story of the site; memories and history for an author who digresses."""
    stems = set(page.stems(candidate.block))
    features = candidate.features
    features["news"] = _grade_news(sum(1 for each in _news_words(page, candidate.block) if not beyond[each]))
    features["tale"] = min(2, len(stems & page.stems_of_field("tale_words"))) / 2
    features["old_year"] = 1.0 if _OLD_YEAR.search(candidate.block.text) else 0.0


def _news_words(page: PageView, block: Block) -> frozenset[str]:
    """The stems of the block's words of news, without those of the title."""
    return page.stems_of_field("news_words").intersection(page.stems(block)) - page.title_stems


def _grade_news(words: int) -> float:
    return min(4, words) / 4


def most_news(page: PageView, candidate: Candidate) -> float:
    """The highest that the feature ``news`` can be, whatever stands in other blocks."""
    return _grade_news(len(_news_words(page, candidate.block)))


def _only_turns(page: PageView, candidate: Candidate, where: Mapping[str, set[int]]) -> bool:
    """Whether the first sentence is only the turn: "It's not only tomatoes that are under stress these days."."""
    if not candidate.features.keys() & {"turn", "additive"} or len(candidate.sentences) < 2:
        return False
    first, *rest = candidate.sentences
    topical = [each for each in candidate.stems[0] if each in page.title_stems and len(where[each]) > MIN_TOLD]
    return bool(topical) and len(first.split()) <= MAX_TURN_WORDS and len(" ".join(rest).split()) >= MIN_ASIDE_WORDS


def _measure_signs(page: PageView, candidate: Candidate, standing: Sequence[Block]) -> None:
    at = candidate.position
    before, following = standing[max(0, at - 1) : at], standing[at + 1 : at + 2]
    features = candidate.features
    features["turn_and_tie"] = features.get("turn", 0.0) * features.get("tie", 0.0)
    features["additive_and_tie"] = features.get("additive", 0.0) * features.get("tie", 0.0)
    _measure_keywords(page, candidate)
    features |= candidate.cues
    candidate.phrases |= candidate.cue_phrases
    if candidate.keyword:
        features["foreign_link"] = 0.0
    elif following:
        _measure_keywords_after(page, candidate, following[0])
    features["turn_and_return"] = turn_and_return(features)
    features["many_cues"] = many_cues(features)
    features["cues_below_page"] = features["many_cues"] * max(0.0, features["below_page"]) / 2
    sign = "pivot" in candidate.phrases or candidate.keyword or candidate.opens or candidate.cues["foreign_link"]
    features["low_topic_and_sign"] = max(0.0, 0.5 - features["cohesion_far"]) if sign else 0.0
    beside = {each for block in before for each in page.stems(block)}
    if following and not features.get("bridge_after"):
        beside.update(page.stems(following[0]))
    features["shared_with_neighbours"] = min(3, len(set(page.stems(candidate.block)) & beside)) / 3


def _measure_keywords(page: PageView, candidate: Candidate) -> None:
    """A keyword phrase in the block, and whether that is about the block's own story."""
    block, features = candidate.block, candidate.features
    candidate.keyword = keyword_run(page, block, anchors_only=_is_on_topic(candidate))
    if candidate.keyword:
        candidate.phrases["keywords"] = candidate.keyword.text
        if tells_of(page, block, candidate.keyword):
            features["keyword_link" if candidate.keyword.linked else "keyword_run"] = 1.0
            features["keyword_off_topic"] = _off_topic_share(page, block, candidate.keyword)
        else:
            features["keyword_foreign"] = 1.0


def _measure_keywords_after(page: PageView, candidate: Candidate, following: Block) -> None:
    """Whether the next block names with a keyword phrase what this one tells."""
    named = keyword_run(page, following)
    if named and tells_of(page, candidate.block, named) and not tells_of(page, following, named):
        candidate.features["keyword_run"] = 1.0
        candidate.phrases["keywords"] = named.text


def _off_topic_share(page: PageView, block: Block, keyword: KeywordRun) -> float:
    """The share of a keyword phrase's words that neither the title nor any other block knows."""
    stems = set(page.stems_of(fold(keyword.text)))
    elsewhere = page.title_stems.union(*(page.stems(each) for each in page.main if each.index != block.index))
    return len(stems - elsewhere) / max(1, len(stems))


def probability(features: Mapping[str, float]) -> float:
    """The weighed features as a probability (logistic function)."""
    score = BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
