"""Off-topic asides: another story of the site told in passing, and the bridge back from it.

An aside passes three tests of the guideline: nothing later refers to it, its facts have no part in the title's
question, nobody in the article tells it. What can be measured of that is in ``aside_features``; the features are
weighed by a logistic regression, and every verdict names the features that spoke.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaners.features import words_of
from cleaners.model import Cut
from cleaners.rules.aside_bounds import may_hold_asides
from cleaners.rules.aside_cues import (
    MAX_ASIDE_WORDS,
    MIN_ADVICE,
    MIN_ASIDE_WORDS,
    PAIR_SHARE,
    SIGNLESS_PROBABILITY,
    Candidate,
    find_candidates,
    has_sign,
)
from cleaners.rules.aside_features import measure_all, probability
from cleaners.rules.aside_isolation import find_unannounced
from cleaners.rules.aside_weights import THRESHOLDS
from cleaners.rules.base import Removal, Rule, Trim, speaks
from cleaners.rules.bridges import MAX_BRIDGE_WORDS, find_bridges, where_stems_stand
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block

MAX_ASIDE_SHARE = 1 / 3
"""Safety valve: when more of a page than this looks like asides, it is a roundup, or we are wrong."""
ROUNDUP_PROBABILITY = 0.9
"""Where the title announces news of many kinds, each item tells another story: only a tool's mark is a sign."""
COMPANY_SHARE, MIN_NEWS = 0.6, 0.5
"""Of the threshold, what news needs where a tool has certainly put another story into the page."""
MAX_STRANGE_COHESION = 0.15
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)]*\s+")


@dataclass(frozen=True, slots=True)
class Findings:
    """The verdicts of the page-wide analysis, by block index."""

    asides: Mapping[int, Removal]
    bridges: Mapping[int, Removal]
    trims: Mapping[int, Trim]
    candidates: Mapping[int, Candidate]


def analyse(page: PageView) -> Findings:
    """Look at the whole page once: asides can only be told against everything else that stands on it."""
    known = page.memo.get("asides")
    if known is None:
        known = page.memo["asides"] = _analyse(page)
    return known


def _analyse(page: PageView) -> Findings:
    standing = [block for block in page.standing() if block.index != page.headline_index]
    candidates = find_candidates(page, standing)
    threshold = THRESHOLDS[page.options.strictness]
    if not page.is_observed and not may_hold_asides(page, candidates, standing, threshold):
        alone = _unannounced(page, candidates, standing)
        return Findings(alone, find_bridges(page, standing, alone, {}), {}, {})
    measure_all(page, candidates, standing)
    is_roundup = page.lexicon.roundups.inside(page.title_folded) is not None
    asides: dict[int, Removal] = {}
    trims: dict[int, Trim] = {}
    for candidate in candidates.values():
        candidate.probability = probability(candidate.features)
        one_sentence = _story_in_one_sentence(page, candidate)
        trim = one_sentence or _injected_sentence(candidate)
        is_mixed = bool(one_sentence) or (trim is not None and _is_mixed(candidate))
        if candidate.probability >= _needed(candidate, threshold, is_roundup) and not is_mixed:
            asides[candidate.block.index] = _removal(candidate)
        elif trim:
            trims[candidate.block.index] = trim
    if not is_roundup:
        _pair_before_return(standing, candidates, asides, threshold)
    _spread(page, standing, candidates, asides, threshold)
    _safety_valve(page, standing, candidates, asides)
    asides |= {i: each for i, each in _unannounced(page, candidates, standing).items() if i not in asides | trims}
    bridges = find_bridges(page, standing, asides, trims)
    for index in bridges:
        trims.pop(index, None)
    return Findings(asides, bridges, trims, candidates)


def _unannounced(page: PageView, candidates: Mapping[int, Candidate], standing: Sequence[Block]) -> dict[int, Removal]:
    return find_unannounced(page, candidates, standing) if speaks(UNANNOUNCED, page.options.strictness) else {}


def _is_about_title(candidate: Candidate) -> bool:
    """Whether the story itself, not only the clause that ties it on, has a word of the title."""
    returns = candidate.features.get("bridge_after") or candidate.features.get("short_return_after")
    return bool(candidate.features["title_in_middle"]) and not returns


def _needed(candidate: Candidate, threshold: float, is_roundup: bool) -> float:
    """The probability from which a block is an aside: more where all tell other stories, less in certain company."""
    doubtful = is_roundup or _is_about_title(candidate)
    if doubtful and candidate.keyword is None:
        threshold = max(threshold, ROUNDUP_PROBABILITY)
    elif _is_news_in_company(candidate):
        return threshold * COMPANY_SHARE
    return threshold if has_sign(candidate.features) else max(threshold, SIGNLESS_PROBABILITY)


def _is_news_in_company(candidate: Candidate) -> bool:
    """Whether a block is strange news on a page that advises its reader and into which a tool has put a story."""
    features = candidate.features
    is_news = features.get("among_advice", 0.0) >= MIN_ADVICE and features["news"] >= MIN_NEWS
    is_strange = features["cohesion_far"] <= MAX_STRANGE_COHESION and not features["title_in_middle"]
    return bool(features.get("in_company")) and is_news and is_strange


def _pair_before_return(
    standing: Sequence[Block], candidates: Mapping[int, Candidate], asides: dict[int, Removal], threshold: float
) -> None:
    """A story over two paragraphs, of which the first has no sign and the second has the return behind it.

    Neither need be likely by itself: that two in a row share nothing with the page, up to a block that says it
    returns to the topic, is what makes them one.
    """
    for before, block in itertools.pairwise(standing):
        pair = [candidates[each.index] for each in (before, block) if each.index in candidates]
        if len(pair) < 2 or {before.index, block.index} & asides.keys() or not pair[1].features.get("bridge_after"):
            continue
        alone = all(
            each.features["cohesion_far"] <= MAX_STRANGE_COHESION and not each.features["title_in_middle"]
            for each in pair
        )
        if alone and all(each.probability >= threshold * PAIR_SHARE for each in pair):
            asides |= {each.block.index: _removal(each) for each in pair}


def _is_mixed(candidate: Candidate) -> bool:
    """Whether the phrase was put into a paragraph of the article: it names another story, and nothing pivots to one."""
    cues = ("strong_pivot", "opener", "bridge_after", "weak_bridge_after")
    return bool(candidate.features.get("keyword_foreign")) and not any(candidate.features.get(cue) for cue in cues)


def _is_announced(opening: str) -> bool:
    """Whether what stands before a phrase in its sentence only leads to it: "Also worth a look:"."""
    return opening.rstrip().endswith(":")


def _story_in_one_sentence(page: PageView, candidate: Candidate) -> Trim | None:
    """The one sentence that tells the story of the keyword phrase, where the rest of the block goes on as before.

    The rest has to be the longer part or the sentence has to pivot by itself, and nothing else in the block may pivot,
    open with the topic or tell of the phrase: such a block is an aside as a whole.
    """
    keyword = candidate.keyword
    if keyword is None or len(candidate.sentences) < 2:
        return None
    text = candidate.block.text
    goes_on = _goes_on_behind(page, text, keyword.end)
    if goes_on:
        because = "a story in front of the paragraph, up to its keyword phrase"
        return Trim(cuts=(Cut(0, goes_on, "asides/injected-phrase", because, {"keywords": keyword.text}),))
    start, end = _sentence_around(text, keyword.start, keyword.end)
    inside, around = text[start:end], f"{text[:start]} {text[end:]}"
    rest = fold(around)
    named = set(page.stems_of(fold(keyword.text)))
    lexicon = page.lexicon
    if named & set(page.stems_of(rest)) or lexicon.strong_pivots.inside(rest) or candidate.features.get("opener"):
        return None
    pivots = lexicon.pivots.inside(fold(inside)) or lexicon.strong_pivots.inside(fold(inside))
    if not start or not (pivots or len(around.split()) > max(MIN_ASIDE_WORDS, len(inside.split()))):
        return None
    start = len(text[:start].rstrip())
    because = "a sentence about another story, put into a paragraph"
    return Trim(cuts=(Cut(start, end, "asides/injected-phrase", because, {"keywords": keyword.text}),))


def _goes_on_behind(page: PageView, text: str, end: int) -> int | None:
    """Where the article goes on behind a story's phrase: it speaks to the reader about the title, and ties nothing."""
    end += len(text[end:]) - len(text[end:].lstrip(" .!?…"))
    rest = fold(text[end:])
    if len(rest.split()) < MIN_ASIDE_WORDS or page.lexicon.morals.inside(rest):
        return None
    topical = set(page.stems_of(rest)) & page.title_stems
    return end if topical and not page.lexicon.second_persons.isdisjoint(words_of(rest)) else None


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The limits of the sentences that hold a stretch of a text."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, start)]
    following = _SENTENCE_END.search(text, max(start, end - 1))
    return (ends[-1] if ends else 0), len(text[: following.end()].rstrip()) if following else len(text)


def _injected_sentence(candidate: Candidate) -> Trim | None:
    """The last sentence of a block, if it holds the keyword phrase and the block goes on before it."""
    keyword = candidate.keyword
    if keyword is None or not candidate.features.get("keyword_foreign"):
        return None  # a phrase about the block's own story is a link inside the author's prose
    text = candidate.block.text
    before = text[: keyword.start]
    ends = [match.end() for match in re.finditer(r"[.!?…]['\"”’»)]*\s+", before)]
    start = ends[-1] if ends else 0
    if not keyword.linked and not _is_announced(text[start : keyword.start]):
        start = keyword.start
    end_match = re.search(r"[.!?…]['\"”’»)]*(?=\s|$)", text[keyword.end :]) if keyword.linked else None
    end = keyword.end + end_match.end() if end_match else (len(text) if keyword.linked else keyword.end)
    if keyword.linked and start == 0:
        start, end = keyword.start, keyword.end
        if before.strip() and not before.rstrip().endswith((".", "!", "?")):
            return None  # the phrase is part of the only sentence: a link inside the author's own prose
    if not text[:start].strip() and not text[end:].strip():
        return None
    if len(text[:start].split()) + len(text[end:].split()) < MIN_ASIDE_WORDS:
        return None
    start = len(text[:start].rstrip())
    cut = Cut(
        start, end, "asides/injected-phrase", "keyword phrase injected into a paragraph", {"keywords": keyword.text}
    )
    return Trim(cuts=(cut,))


def _removal(candidate: Candidate) -> Removal:
    features = candidate.features
    evidence: dict[str, str | float] = {
        "probability": round(candidate.probability, 3),
        "shared_with_page": round(features["cohesion_far"], 2),
        **candidate.phrases,
    }
    return Removal(because="tells another story than the page does", evidence=evidence)


CERTAIN_PROBABILITY = 0.85
MAX_CONTINUATION_COHESION = 0.45
MAX_TURNING_WORDS = 10
MIN_FOREIGN = 0.8
RETURNS = ("bridge_after", "short_return_after", "weak_bridge_after")
CONTINUATION_ODDS = 6.0
"""How much likelier an aside becomes directly behind another one."""


def _is_certain(candidate: Candidate) -> bool:
    """Whether the marks of an injecting tool leave no doubt, however much of the page would go."""
    features = candidate.features
    turns = features.get("strong_pivot") and features.get("many_cues")
    sure = candidate.probability >= CERTAIN_PROBABILITY and bool(turns)
    return candidate.keyword is not None or sure or bool(features.get("turn_and_return"))


def _spread(
    page: PageView,
    standing: Sequence[Block],
    candidates: Mapping[int, Candidate],
    asides: dict[int, Removal],
    threshold: float,
) -> None:
    """Carry an aside over to the next paragraph, where that goes on with the aside's own words."""
    if not asides:
        return
    elsewhere = where_stems_stand(page, standing)
    for position, block in enumerate(standing[:-1]):
        if block.index not in asides:
            continue
        following = standing[position + 1]
        candidate = candidates.get(following.index)
        if candidate is None or following.index in asides:
            continue
        phrases = candidates[block.index].phrases if block.index in candidates else {}
        cues = " ".join(phrase for kind, phrase in phrases.items() if kind != "keywords")
        own = {each for each in page.stems(block) if elsewhere[each] <= {position, position + 1}}
        own -= set(page.stems_of(fold(cues)))  # the words of a moral are everybody's
        shared = own & set(page.stems(following))
        if _goes_on(candidate, shared, threshold, returns=_opens_return(page, standing[position + 2 : position + 3])):
            asides[following.index] = Removal(
                because="goes on with the aside before it",
                evidence={
                    "shared_words": tuple(sorted(shared)),
                    "shared_with_page": round(candidate.features["cohesion_far"], 2),
                },
                rule="asides/continuation",
            )


def _opens_return(page: PageView, following: Sequence[Block]) -> bool:
    """Whether the block after that is a few words that turn back: "So, what else should be on your plate?"."""
    if not following:
        return False
    facts = page.facts(following[0])
    return (
        facts.n_words <= MAX_TURNING_WORDS
        and facts.ends_sentence
        and bool(page.lexicon.weak_returns.opening(facts.bare))
    )


def _goes_on(candidate: Candidate, shared: set[str], threshold: float, *, returns: bool) -> bool:
    """Whether a block goes on with the aside before it: it shares words with that alone, and few with the page.

    With a single shared word, or none before a return to the topic, it must nearly be an aside by itself; so must
    news without either, on a page that otherwise speaks to its reader.
    """
    features = candidate.features
    if features["cohesion_far"] >= MAX_CONTINUATION_COHESION or features["title_in_middle"]:
        return False
    if len(shared) >= (1 if features.get("bridge_after") else 2):
        return True
    returns = returns or any(features.get(name) for name in RETURNS)
    out_of_place = features.get("after_injected_foreign", 0.0) > MIN_FOREIGN and features.get("news_among_advice")
    odds = candidate.probability / max(1e-9, 1 - candidate.probability)
    return bool(shared or returns or out_of_place) and odds * CONTINUATION_ODDS >= threshold / (1 - threshold)


def _is_between(candidate: Candidate) -> bool:
    """Whether a block that stands behind an aside has a return to the topic behind it."""
    return bool(candidate.features.get("bridge_after") or candidate.features.get("short_return_after"))


def _safety_valve(
    page: PageView, standing: Sequence[Block], candidates: Mapping[int, Candidate], asides: dict[int, Removal]
) -> None:
    """Give the doubtful ones back when they are too much of the page; what is certain does not count."""
    total = page.main_words or 1
    certain = {index for index in asides if index in candidates and _is_certain(candidates[index])}
    order = [block.index for block in standing]
    for before, index in itertools.pairwise(order):
        told = candidates.get(before)
        turns = told is not None and (
            told.probability >= SIGNLESS_PROBABILITY or bool(told.features.get("strong_pivot"))
        )
        if (before in certain or (before in asides and turns)) and index in asides and _is_between(candidates[index]):
            certain |= {before, index}  # a turn, and a return behind what goes on
    doubtful = sorted(
        (index for index in asides if index not in certain),
        key=lambda index: candidates[index].probability if index in candidates else 0.0,
    )
    words = sum(page.facts(page.blocks[index]).n_words for index in doubtful)
    for index in doubtful:
        if words <= MAX_ASIDE_SHARE * total:
            return
        words -= page.facts(page.blocks[index]).n_words
        del asides[index]


def off_topic(block: Block, page: PageView) -> Removal | None:
    """A paragraph that tells another story and is tied to the page by a clause at most."""
    found = analyse(page).asides.get(block.index)
    return found if found is not None and not found.rule else None


def continuation(block: Block, page: PageView) -> Removal | None:
    """A paragraph that goes on with the aside before it."""
    found = analyse(page).asides.get(block.index)
    return found if found is not None and found.rule == "asides/continuation" else None


def unannounced(block: Block, page: PageView) -> Removal | None:
    """A paragraph whose words stand nowhere else on the page, though nothing turns to it or leads back."""
    found = analyse(page).asides.get(block.index)
    return found if found is not None and found.rule == "asides/unannounced" else None


def bridge(block: Block, page: PageView) -> Removal | None:
    """A short paragraph after an aside that only returns to the topic."""
    return analyse(page).bridges.get(block.index)


def injected_phrase(block: Block, page: PageView) -> Trim | None:
    """A keyword phrase, or the sentence around its link, injected into a paragraph of the article."""
    return analyse(page).trims.get(block.index)


UNANNOUNCED = Rule(
    "asides/unannounced",
    unannounced,
    strips="a paragraph of another story that nothing announces, on a page long enough to tell",
    max_words=MAX_ASIDE_WORDS,
    strictness="balanced",
)
RULES = (
    Rule(
        "asides/off-topic",
        off_topic,
        strips="a paragraph that tells another story of the site",
        max_words=MAX_ASIDE_WORDS,
    ),
    Rule(
        "asides/continuation", continuation, strips="a paragraph that goes on with an aside", max_words=MAX_ASIDE_WORDS
    ),
    Rule(
        "asides/bridge", bridge, strips="a short paragraph that only returns from an aside", max_words=MAX_BRIDGE_WORDS
    ),
    Rule(
        "asides/injected-phrase",
        injected_phrase,
        strips="a keyword phrase injected into a paragraph; the paragraph stays",
        max_words=MAX_ASIDE_WORDS,
    ),
    UNANNOUNCED,
)
