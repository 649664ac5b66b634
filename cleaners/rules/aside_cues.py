"""The cues of an aside that a block and its neighbours show by themselves: turns, openings, pointers, morals, returns.

They are cheap, and ``aside_bounds`` tells by them whether the dearer features can matter at all on a page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleaners.features import slug_words, stem, words_of
from cleaners.rules.asking import folded_parts, sentences
from cleaners.rules.bridges import bridge_strength, is_own_return, is_short_return
from cleaners.rules.keyword_phrases import KeywordRun, is_same_site
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block, Link

MIN_ASIDE_WORDS = 12
MAX_ASIDE_WORDS = 140
"""A longer block may be a whole story of a roundup, and there is too much to lose."""
MIN_PAGE_BLOCKS = 3
MIN_ADVICE = 0.3
"""A weak pivot ("meanwhile") is every reporter's word; it is a sign only where a page speaks to its reader, or has been
tampered with elsewhere."""
SIGNS = ("keyword_run", "keyword_link", "strong_pivot", "turn", "bridge_after", "short_return_after")
SIGNLESS_PROBABILITY = 0.93
"""Without any sign of a tool or a pivot a paragraph is only unusual; topic alone must be nearly certain."""
PAIR_SHARE = 0.5
"""Of the threshold, what two strange paragraphs in a row need each, where the block behind them returns."""
_QUOTED = re.compile(r"[\"“„«][^\"”“»]{12,}[\"”“»]")


@dataclass(slots=True)
class Candidate:
    """A block that might be an aside: its features, by the names that the weights have.

    ``cues`` and ``cue_phrases`` are what ``find_candidates`` saw; they join ``features`` and ``phrases`` unless the
    block turns out to be about the page's topic. ``opens`` tells that an opener stands at its head, whatever it opens.
    """

    block: Block
    position: int  # among the blocks that stand
    sentences: Sequence[str]
    folded: Sequence[str]
    stems: Sequence[frozenset[str]] = ()  # of each sentence
    features: dict[str, float] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    cues: dict[str, float] = field(default_factory=dict)
    cue_phrases: dict[str, str] = field(default_factory=dict)
    opens: bool = False
    keyword: KeywordRun | None = None
    probability: float = 0.0


def find_candidates(page: PageView, standing: Sequence[Block]) -> dict[int, Candidate]:
    """The blocks of a page that might be asides, by index, with their pivots, turns and other cues."""
    candidates: dict[int, Candidate] = {}
    if len(standing) < MIN_PAGE_BLOCKS:
        return candidates
    for position, block in enumerate(standing):
        if block.kind not in {"paragraph", "list_item", "quote"} or block.index in page.settled:
            continue
        if MIN_ASIDE_WORDS <= page.facts(block).n_words <= MAX_ASIDE_WORDS:
            candidate = Candidate(block, position, sentences(block.text), folded_parts(block.text))
            candidates[block.index] = candidate
            _measure_pivot(page, candidate)
            _measure_turn(page, candidate)
            _measure_opening(page, candidate)
            _measure_wording(page, candidate)
            _measure_place(candidate, standing, position)
            if position + 1 < len(standing):
                _measure_return(page, candidate, standing[position + 1])
            _measure_links(page, candidate)
    return candidates


def has_sign(features: Mapping[str, float]) -> bool:
    """Whether anything but its topic says that a block is an aside: a tool's mark, a turn, a return behind it."""
    opens = features.get("opener") and features.get("tie", 0.0) > 0.3
    weak = features.get("pivot") and (features.get("among_advice", 0.0) >= MIN_ADVICE or features.get("in_company"))
    return bool(opens or weak) or any(features.get(sign) for sign in SIGNS)


def _measure_pivot(page: PageView, candidate: Candidate) -> None:
    """A phrase in the first or second sentence that turns to something else."""
    lexicon = page.lexicon
    whole = page.facts(candidate.block).folded
    if lexicon.strong_pivots.inside(whole) is None and lexicon.pivots.inside(whole) is None:
        return
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
    additives = page.lexicon.additive_words
    if not (additives.isdisjoint(page.words(candidate.block)) or additives.isdisjoint(words_of(first))):
        candidate.features["additive"] = 1.0


def _measure_opening(page: PageView, candidate: Candidate) -> None:
    """An opening clause about the topic ("While the talks go on, …")."""
    lexicon, cues, phrases = page.lexicon, candidate.cues, candidate.cue_phrases
    told = candidate.folded
    head = told[0] if told else ""
    opening = lexicon.openers.opening(bare(head))
    clause = head.split(",")[0]
    if opening and "," in head and not page.topic_stems.isdisjoint(page.stems_of(clause)):
        cues["opener"] = 1.0
        phrases["opener"] = clause
    elif "pivot" in candidate.phrases and len(told) > 1 and lexicon.openers.opening(bare(told[1])) and "," in told[1]:
        cues["opener"] = 1.0
        phrases["opener"] = told[1].split(",")[0]
    weak = lexicon.weak_returns.opening(bare(head)) or ""
    plain = bare(head)[len(weak) :].lstrip(" ,")
    if lexicon.returns.opening(bare(head)) or lexicon.returns.opening(plain):
        cues["opens_with_return"] = 1.0
    candidate.opens = opening is not None


def _measure_wording(page: PageView, candidate: Candidate) -> None:
    """Pointers and morals speak for an aside; quotations and the first person speak for an author who tells it."""
    lexicon, cues, phrases = page.lexicon, candidate.cues, candidate.cue_phrases
    text = candidate.block.text
    whole = page.facts(candidate.block).folded
    pointer = lexicon.pointers.inside(whole)
    if pointer:
        cues["pointer"] = 1.0
        phrases["pointer"] = pointer
    moral = lexicon.morals.inside(whole) and lexicon.morals.inside(candidate.folded[-1])
    if moral:
        cues["moral"] = 1.0
        phrases["moral"] = moral
    if _QUOTED.search(text):
        cues["quotation"] = 1.0
    if not lexicon.first_persons.isdisjoint(_words_of_author(page, candidate)):
        cues["first_person"] = 1.0


def _words_of_author(page: PageView, candidate: Candidate) -> Sequence[str]:
    """The block's words without its turns and pointers: "while we are at it" is not the author's "we"."""
    text = candidate.block.text
    taken_out = [*candidate.phrases.values(), candidate.cue_phrases.get("pointer", "")]
    if not any(taken_out) and "US" not in text:
        return page.words(candidate.block)
    spoken = fold(text.replace("US", ""))  # the country is no pronoun
    for phrase in filter(None, taken_out):
        spoken = spoken.replace(phrase, "")
    return words_of(spoken)


def _measure_place(candidate: Candidate, standing: Sequence[Block], position: int) -> None:
    """Where the block stands."""
    block, cues = candidate.block, candidate.cues
    cues["is_last"] = 1.0 if position + 1 == len(standing) else 0.0
    cues["is_first"] = 1.0 if position <= 1 else 0.0
    cues["list_item"] = 1.0 if block.kind == "list_item" else 0.0
    cues["quote_block"] = 1.0 if block.kind == "quote" else 0.0
    cues["under_heading"] = 1.0 if position and standing[position - 1].kind == "heading" else 0.0
    cues["leads_to_list"] = 1.0 if block.text.rstrip().endswith(":") else 0.0


def _measure_return(page: PageView, candidate: Candidate, following: Block) -> None:
    """Whether the next block returns to the topic."""
    cues = candidate.cues
    strength = bridge_strength(page, following)
    if strength:
        says_so = strength > 1 and not is_own_return(page, following)
        cues["bridge_after" if says_so else "weak_bridge_after"] = 1.0
        candidate.cue_phrases["bridge"] = following.text[:80]
    if not cues.get("bridge_after") and is_short_return(page, following):
        cues["short_return_after"] = 1.0


def _measure_links(page: PageView, candidate: Candidate) -> None:
    """Links to other articles of the site."""
    links = candidate.block.links
    candidate.cues["foreign_link"] = 1.0 if any(_is_foreign(page, link) for link in links) else 0.0
    candidate.cues["no_link"] = 0.0 if links or not page.is_html else 1.0


def _is_foreign(page: PageView, link: Link) -> bool:
    """Whether a link leads to another article of the site whose address shares nothing with this page's title."""
    if not is_same_site(page, link.href):
        return False
    target = [stem(word) for word in slug_words(link.href) if word not in page.lexicon.stops]
    if len(target) < 2:
        return False
    return page.topic_stems.isdisjoint(target)
