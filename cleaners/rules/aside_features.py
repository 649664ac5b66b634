"""What speaks for and against an aside: topic cohesion, the marks of injecting tools, and the neighbours.

Every feature is a number between -2 and 2 with a name; ``aside_weights`` weighs them, ``tools/train_asides.py`` fits
the weights. The choice of features follows what was measured on labelled documents: see docs/evaluation.md.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleaners.features import slug_words, stem, words_of
from cleaners.rules.aside_company import (
    CUES,
    means_of_others,
    measure_address,
    measure_against_page,
    measure_company,
    measure_what_goes_before,
)
from cleaners.rules.aside_weights import BIAS, WEIGHTS
from cleaners.rules.asking import sentences
from cleaners.rules.bridges import bridge_strength, is_own_return, is_short_return, where_stems_stand
from cleaners.rules.keyword_phrases import KeywordRun, is_same_site, keyword_run, names_inside, tells_of
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block, Link

MIN_ASIDE_WORDS = 12
MAX_ASIDE_WORDS = 140
"""A longer block may be a whole story of a roundup, and there is too much to lose."""
MAX_TURN_WORDS = 18
"""A longer first sentence already tells something."""
MIN_TOLD = 2
"""A word of the title that no more blocks have is a second topic, and the block may be what the title promised."""
MIN_PAGE_BLOCKS = 3
MIN_FOREIGN_STEMS = 5
ON_TOPIC, FAR_BELOW_PAGE = 0.5, 0.3
"""A block that shares half of its words with the page is no aside, unless the page's others share far more:
in a text of thousands of words most words return somewhere."""
_OLD_YEAR = re.compile(r"(?<!\d)(?:1[0-9]{3}|200[0-9]|201[0-5])(?!\d)")
_QUOTED = re.compile(r"[\"“„«][^\"”“»]{12,}[\"”“»]")


@dataclass(slots=True)
class Candidate:
    """A block that might be an aside: its features, by the names that the weights have."""

    block: Block
    sentences: Sequence[str]
    folded: Sequence[str]
    stems: Sequence[frozenset[str]]  # of each sentence
    features: dict[str, float] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    keyword: KeywordRun | None = None
    probability: float = 0.0


def measure(page: PageView, standing: Sequence[Block]) -> dict[int, Candidate]:
    """The candidates of a page with all their features, but not yet a probability."""
    if len(standing) < MIN_PAGE_BLOCKS:
        return {}
    where = where_stems_stand(page, standing)
    candidates: dict[int, Candidate] = {}
    for position, block in enumerate(standing):
        facts = page.facts(block)
        if not MIN_ASIDE_WORDS <= facts.n_words <= MAX_ASIDE_WORDS:
            continue
        if block.kind not in {"paragraph", "list_item", "quote"} or block.index in page.settled:
            continue
        told = sentences(block.text)
        folded = [fold(each) for each in told]
        candidate = Candidate(block, told, folded, [frozenset(page.stems_of(each)) for each in folded])
        _measure_topic(page, candidate, where, position)
        candidates[block.index] = candidate
    measure_against_page(candidates)
    for position, block in enumerate(standing):
        candidate_here = candidates.get(block.index)
        if candidate_here is not None and (block.links or not _is_on_topic(candidate_here)):
            _measure_signs(page, candidate_here, standing, position)
    measure_address(page, candidates)
    first_person = means_of_others(candidates, "first_person")
    for index, each in candidates.items():
        each.features["page_first_person"] = first_person[index]
    measure_company(candidates)
    measure_what_goes_before(page, candidates, standing)
    return candidates


def _is_on_topic(candidate: Candidate) -> bool:
    features = candidate.features
    turns = "pivot" in candidate.phrases or "turn" in candidate.phrases
    return features["cohesion_far"] >= ON_TOPIC and features["below_page"] < FAR_BELOW_PAGE and not turns


def _measure_topic(page: PageView, candidate: Candidate, where: Mapping[str, set[int]], position: int) -> None:
    _measure_pivot(page, candidate)
    _measure_turn(page, candidate)
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
    news = [
        each for each in stems & page.stems_of_field("news_words") if each not in page.title_stems and not beyond[each]
    ]
    features = candidate.features
    features["news"] = min(4, len(news)) / 4
    features["tale"] = min(2, len(stems & page.stems_of_field("tale_words"))) / 2
    features["old_year"] = 1.0 if _OLD_YEAR.search(candidate.block.text) else 0.0


def _measure_pivot(page: PageView, candidate: Candidate) -> None:
    """A phrase in the first or second sentence that turns to something else."""
    lexicon = page.lexicon
    for position, folded in enumerate(candidate.folded[:2]):
        strong = lexicon.strong_pivots.inside(folded)
        pivot = strong or lexicon.pivots.inside(folded)
        if pivot is None:
            continue
        candidate.features["strong_pivot" if strong else "pivot"] = 1.0
        if position and strong:
            candidate.features["late_pivot"] = 1.0
        candidate.phrases["pivot"] = pivot
        return


def _measure_turn(page: PageView, candidate: Candidate) -> None:
    """A turn of phrase with a gap in it, in the first sentence: "of an entirely different sort", "not only gardens"."""
    if not candidate.sentences:
        return
    first = candidate.folded[0]
    found = page.lexicon.pivot_form.search(first)
    if found:
        candidate.features["turn"] = 1.0
        candidate.phrases["turn"] = found[0]
    if not page.lexicon.additive_words.isdisjoint(words_of(first)):
        candidate.features["additive"] = 1.0


def _only_turns(page: PageView, candidate: Candidate, where: Mapping[str, set[int]]) -> bool:
    """Whether the first sentence is only the turn: "It's not only tomatoes that are under stress these days."."""
    if not candidate.features.keys() & {"turn", "additive"} or len(candidate.sentences) < 2:
        return False
    first, *rest = candidate.sentences
    topical = [each for each in candidate.stems[0] if each in page.title_stems and len(where[each]) > MIN_TOLD]
    return bool(topical) and len(first.split()) <= MAX_TURN_WORDS and len(" ".join(rest).split()) >= MIN_ASIDE_WORDS


def _measure_signs(page: PageView, candidate: Candidate, standing: Sequence[Block], position: int) -> None:
    following = standing[position + 1] if position + 1 < len(standing) else None
    before = standing[position - 1] if position else None
    told = candidate.folded
    features = candidate.features
    features["turn_and_tie"] = features.get("turn", 0.0) * features.get("tie", 0.0)
    features["additive_and_tie"] = features.get("additive", 0.0) * features.get("tie", 0.0)
    foreign = _measure_links(page, candidate)
    opening = _measure_opening(page, candidate, told)
    _measure_wording(page, candidate, told)
    if following is not None:
        _measure_return(page, candidate, following)
    _measure_place(page, candidate, before, following, position)
    turns = any(features.get(name) for name in ("strong_pivot", "opener", "turn"))
    features["turn_and_return"] = features.get("bridge_after", 0.0) if turns else 0.0
    features["many_cues"] = max(0, sum(1 for cue in CUES if features.get(cue)) - 1) / 3
    features["cues_below_page"] = features["many_cues"] * max(0.0, features["below_page"]) / 2
    sign = "pivot" in candidate.phrases or candidate.keyword or opening or foreign
    features["low_topic_and_sign"] = max(0.0, 0.5 - features["cohesion_far"]) if sign else 0.0


def _measure_links(page: PageView, candidate: Candidate) -> bool:
    """Keyword phrases and links to other articles of the site; tells whether there is such a link."""
    block, features = candidate.block, candidate.features
    candidate.keyword = keyword_run(page, block, anchors_only=_is_on_topic(candidate))
    if candidate.keyword:
        candidate.phrases["keywords"] = candidate.keyword.text
        if tells_of(page, block, candidate.keyword):
            features["keyword_link" if candidate.keyword.linked else "keyword_run"] = 1.0
            features["keyword_off_topic"] = _off_topic_share(page, block, candidate.keyword)
        else:
            features["keyword_foreign"] = 1.0
    foreign = any(_is_foreign(page, link) for link in block.links)
    features["foreign_link"] = 1.0 if foreign and not candidate.keyword else 0.0
    features["no_link"] = 0.0 if block.links or not page.is_html else 1.0
    return foreign


def _off_topic_share(page: PageView, block: Block, keyword: KeywordRun) -> float:
    """The share of a keyword phrase's words that neither the title nor any other block knows."""
    stems = set(page.stems_of(fold(keyword.text)))
    elsewhere = page.title_stems.union(*(page.stems(each) for each in page.main if each.index != block.index))
    return len(stems - elsewhere) / max(1, len(stems))


def _measure_opening(page: PageView, candidate: Candidate, told: Sequence[str]) -> bool:
    """An opening clause about the topic ("While the talks go on, …"); tells whether an opener stands at the head."""
    lexicon, features, phrases = page.lexicon, candidate.features, candidate.phrases
    head = told[0] if told else ""
    opening = lexicon.openers.opening(bare(head))
    clause = head.split(",")[0]
    if opening and "," in head and not page.topic_stems.isdisjoint(page.stems_of(clause)):
        features["opener"] = 1.0
        phrases["opener"] = clause
    elif "pivot" in phrases and len(told) > 1 and lexicon.openers.opening(bare(told[1])) and "," in told[1]:
        features["opener"] = 1.0
        phrases["opener"] = told[1].split(",")[0]
    weak = lexicon.weak_returns.opening(bare(head)) or ""
    plain = bare(head)[len(weak) :].lstrip(" ,")
    if lexicon.returns.opening(bare(head)) or lexicon.returns.opening(plain):
        features["opens_with_return"] = 1.0
    return opening is not None


def _measure_wording(page: PageView, candidate: Candidate, told: Sequence[str]) -> None:
    """Pointers and morals speak for an aside; quotations and the first person speak for an author who tells it."""
    lexicon, features, phrases = page.lexicon, candidate.features, candidate.phrases
    text = candidate.block.text
    pointer = lexicon.pointers.inside(page.facts(candidate.block).folded)
    if pointer:
        features["pointer"] = 1.0
        phrases["pointer"] = pointer
    moral = lexicon.morals.inside(told[-1]) if told else None
    if moral:
        features["moral"] = 1.0
        phrases["moral"] = moral
    if _QUOTED.search(text):
        features["quotation"] = 1.0
    spoken = fold(text.replace("US", "")) if "US" in text else page.facts(candidate.block).folded
    for phrase in (phrases.get("turn"), phrases.get("pivot"), phrases.get("pointer")):
        spoken = spoken.replace(phrase, "") if phrase else spoken  # "while we are at it" is not the author's "we"
    if not lexicon.first_persons.isdisjoint(words_of(spoken)):  # the country is no pronoun
        features["first_person"] = 1.0


def _measure_return(page: PageView, candidate: Candidate, following: Block) -> None:
    """Whether the next block returns to the topic, or names with a keyword phrase what this one tells."""
    features, phrases = candidate.features, candidate.phrases
    strength = bridge_strength(page, following)
    if strength:
        says_so = strength > 1 and not is_own_return(page, following)
        features["bridge_after" if says_so else "weak_bridge_after"] = 1.0
        phrases["bridge"] = following.text[:80]
    if not candidate.keyword:
        named = keyword_run(page, following)
        if named and tells_of(page, candidate.block, named) and not tells_of(page, following, named):
            features["keyword_run"] = 1.0
            phrases["keywords"] = named.text
    if not features.get("bridge_after") and is_short_return(page, following):
        features["short_return_after"] = 1.0


def _measure_place(
    page: PageView, candidate: Candidate, before: Block | None, following: Block | None, position: int
) -> None:
    """Where the block stands, and what it shares with its neighbours."""
    block, features = candidate.block, candidate.features
    features["is_last"] = 1.0 if following is None else 0.0
    features["is_first"] = 1.0 if position <= 1 else 0.0
    features["list_item"] = 1.0 if block.kind == "list_item" else 0.0
    features["quote_block"] = 1.0 if block.kind == "quote" else 0.0
    features["under_heading"] = 1.0 if before is not None and before.kind == "heading" else 0.0
    features["leads_to_list"] = 1.0 if block.text.rstrip().endswith(":") else 0.0
    beside = set(page.stems(before)) if before is not None else set()
    if following is not None and not features.get("bridge_after"):
        beside |= set(page.stems(following))
    features["shared_with_neighbours"] = min(3, len(set(page.stems(block)) & beside)) / 3


def _is_foreign(page: PageView, link: Link) -> bool:
    """Whether a link leads to another article of the site whose address shares nothing with this page's title."""
    if not is_same_site(page, link.href):
        return False
    target = [stem(word) for word in slug_words(link.href) if word not in page.lexicon.stops]
    if len(target) < 2:
        return False
    return page.topic_stems.isdisjoint(target)


def probability(features: Mapping[str, float]) -> float:
    """The weighed features as a probability (logistic function)."""
    score = BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
