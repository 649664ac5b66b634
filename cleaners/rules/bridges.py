"""Bridges: short returns to the topic. Which of them go depends on what stands before them; see ``asides``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.features import stem, words_of
from cleaners.rules.asking import sentences
from cleaners.rules.base import Removal
from cleaners.rules.keyword_phrases import names_inside
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.rules.base import Trim

MAX_BRIDGE_WORDS = 45
MAX_BRIDGE_NOVELTY = 0.45
SHORT_BRIDGE_WORDS = 14
MAX_NEW_IN_SHORT = 4
"""One short sentence straight after an aside with no more new words than this tells nothing: it turns back."""


def where_stems_stand(page: PageView, standing: Sequence[Block]) -> dict[str, set[int]]:
    """Map each stem of a page to the positions of the blocks that hold it; several ask for the same blocks."""
    key = ("where_stems_stand", *[block.index for block in standing])
    made: dict[str, set[int]] | None = page.memo.get(key)
    if made is None:
        made = page.memo[key] = _where_stems_stand(page, standing)
    return made


def _where_stems_stand(page: PageView, standing: Sequence[Block]) -> dict[str, set[int]]:
    where: dict[str, set[int]] = {}
    for position, block in enumerate(standing):
        for each in page.stems(block):
            known = where.get(each)
            if known is None:
                where[each] = {position}
            else:
                known.add(position)
    return where


def bridge_strength(page: PageView, block: Block) -> int:
    """How much a block looks like a return to the topic: 0 not, 1 it could be, 2 it says so."""
    if block.kind not in {"paragraph", "list_item"}:
        return 0
    return return_strength(page, page.facts(block).folded)


def return_strength(page: PageView, folded: str) -> int:
    """Grade a folded text as a return to the topic: 0 not, 1 it could be, 2 it says so."""
    n_words = len(folded.split())
    if not 2 <= n_words <= MAX_BRIDGE_WORDS:
        return 0
    head = bare(folded)
    lexicon = page.lexicon
    stripped = head
    weak = lexicon.weak_returns.opening(head)
    if weak:
        stripped = head[len(weak) :].lstrip(" ,:-")
    returns = lexicon.returns.opening(head) or lexicon.returns.opening(stripped)
    inside = returns or lexicon.returns.inside(folded)
    if not (inside or weak):
        return 0
    topical = not page.topic_stems.isdisjoint(page.stems_of(folded))
    if returns and (topical or n_words <= SHORT_BRIDGE_WORDS):
        return 2
    if (inside or weak) and topical and n_words <= 32:
        return 1
    return 0


def is_own_return(page: PageView, block: Block) -> bool:
    """Whether a return says something of its own: a figure, or at some length the author in person.

    Tools add neither; a short "let's get back to …" is in the first person as well.
    """
    facts = page.facts(block)
    if re.search(r"\d", block.text):
        return True
    in_person = bool(set(words_of(facts.folded)) & page.lexicon.first_persons)
    return in_person and facts.n_words > SHORT_BRIDGE_WORDS


def _is_short_sentence(page: PageView, block: Block, text: str) -> bool:
    return (
        block.kind == "paragraph"
        and 2 <= len(text.split()) <= SHORT_BRIDGE_WORDS
        and page.facts(block).ends_sentence
        and not text.rstrip().endswith(":")
    )


def is_short_return(page: PageView, block: Block) -> bool:
    """A sentence of few words that only names the topic again."""
    facts = page.facts(block)
    if block.kind != "paragraph" or not 2 <= facts.n_words <= SHORT_BRIDGE_WORDS or re.search(r"\d", block.text):
        return False
    return facts.ends_with_stop and not page.topic_stems.isdisjoint(page.stems(block))


def find_bridges(
    page: PageView, standing: Sequence[Block], asides: Mapping[int, Removal], trims: Mapping[int, Trim]
) -> dict[int, Removal]:
    """Returns to the topic, each directly after an aside; the same sentence anywhere else is content."""
    bridges: dict[int, Removal] = {}
    if not asides:
        return bridges
    where = where_stems_stand(page, standing)
    for position, block in enumerate(standing[1:], start=1):
        if standing[position - 1].index not in asides or block.index in asides:
            continue
        text = _without_cuts(block, trims.get(block.index))
        strength = return_strength(page, fold(text)) if block.kind in {"paragraph", "list_item"} else 0
        stems = set(page.stems_of(fold(text)))
        is_short = _is_short_sentence(page, block, text) and len(sentences(text)) == 1
        tells_news = bool(stems & page.stems_of_field("news_words"))
        novel = [each for each in stems if not where[each] - {position, position - 1} and each not in page.title_stems]
        tied = is_short and bool(stems & set(page.stems(standing[position - 1])))
        own = [each for each in novel if position - 1 not in where[each]]  # a word of the aside is a wink at it
        says_little = is_short and len(own) <= MAX_NEW_IN_SHORT and not tells_news
        if not strength and not says_little and (tells_news or not (tied or is_short_return(page, block))):
            continue
        facts = page.facts(block)
        new_names = [name for name in names_inside(text) if stem(name) in novel and page.lexicon.marks_names]
        if re.search(r"\d", text) or new_names:  # a bridge that brings a new fact is content
            continue
        says_nothing = facts.n_words <= SHORT_BRIDGE_WORDS and page.after(block, 1) != []
        if not says_nothing and len(novel) > MAX_BRIDGE_NOVELTY * max(1, len(stems)) + (strength - 1) * 2:
            continue
        bridges[block.index] = Removal(
            because="only returns to the topic after an aside",
            evidence={"new_words": tuple(sorted(novel)), "says_so": strength > 1},
        )
    return bridges


def _without_cuts(block: Block, trim: Trim | None) -> str:
    text = block.text
    for cut in trim.cuts if trim else ():
        text = text[: cut.start] + text[cut.end :]
    return text
