"""How much of a block asks something of the reader: shared by the families that strip requests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.memo import memo
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.vocabulary.base import Phrases

_SENTENCE_END = re.compile(r"[.!?…。！？\n](?:(?<!\n)[\"'”’»)]*\s+|(?<=[。！？])|(?<=\n)|(?<=[a-z]\.)(?=[a-z]{3}))")
"""The sign that ends a sentence, with what stands between it and the next one."""
_LETTER = re.compile(r"[^\W_]")

_SPEECH = re.compile(
    r",? (?:said|says|told|asked|wrote|disait|dit|sagte|sagt|meinte|dijo|decia|disse|diceva|zei|zegt|сказал\w*|"
    r"говорил\w*|"
    r"powiedzial\w*|mowi\w*|dedi)\b"
    # Behind a comma more verbs report; none of them is an order as well ("Abonnez-vous, racontez …").
    r"|, (?:scherzt\w*|mahnt\w*|hiess es|heisst es|plaisant(?:e|ent|ait|aient)|previent|soufflent?|lancent?|"
    r"brome(?:an?|aban?|o|aron)|rezaban?|dec(?:ia|ian)|dicen?|vienen? a decir|adviert[eo]n?|suspiran?|"
    r"dizia[m]?|diz(?:em)?|brinca(?:vam?|m)|brincou|pediu|avisou|scherza(?:no|va|vano)?|dicono|avvert[eo]n?o?|"
    r"grapt\w*|waarschuwt|luidt(?:e)?|zartuj[ea]|radz[ia]|uczy|dodaj[ea]|glosi\w*|шут(?:ит|ят|ил\w*)|гласит|"
    r"просят|говорят|советуют|diyor\w*|derdi)\b"
)


_CAN_END = re.compile(r"[.!?…。！？\n]")


@memo(512)  # several rules ask about the same block
def is_reported(folded: str) -> bool:
    """Whether a block tells what somebody said: a request in it is a speaker's, not the site's."""
    return _SPEECH.search(folded) is not None


@memo(512)
def sentences(text: str) -> Sequence[str]:
    """The sentences of a text, split naively: good enough to count them."""
    if not _CAN_END.search(text, 0, len(text) - 1):
        return (text,) if _LETTER.search(text) else ()
    parts: list[str] = []
    start = 0
    for found in _SENTENCE_END.finditer(text):
        at, end = found.span()
        is_own = end - at > 1 or text[at] in "。！？"  # else a line break, or the stop between words that were joined
        parts.append(text[start : at + is_own])
        start = end
    parts.append(text[start:])
    return tuple([sentence for sentence in parts if _LETTER.search(sentence)])


def share_of_sentences(block: Block, page: PageView, phrases: Phrases, *, opening: bool) -> tuple[int, int]:
    """How many of the block's sentences hold one of the phrases (or open with one), and how many there are."""
    asking = 0
    told = sentences(page.facts(block).folded)
    for sentence in told:
        found = phrases.opening(bare(sentence)) if opening else phrases.inside(sentence)
        asking += found is not None
    return asking, len(told)


def a_sentence_opens(block: Block, page: PageView, phrases: Phrases) -> bool:
    """Whether one of the block's sentences opens with a phrase; most blocks hold none, and that is cheaper to see."""
    if phrases.inside(page.facts(block).folded) is None:
        return False
    return any(phrases.opening(sentence) for sentence in folded_sentences(block.text))


@memo(512)
def folded_parts(text: str) -> Sequence[str]:
    """The sentences of an unfolded text, each folded."""
    return tuple([fold(sentence) for sentence in sentences(text)])


@memo(512)
def folded_sentences(text: str) -> Sequence[str]:
    """The sentences of an unfolded text, each folded and without bullets and brackets around it."""
    return tuple([bare(sentence) for sentence in folded_parts(text)])
