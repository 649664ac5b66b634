"""How much of a block asks something of the reader: shared by the families that strip requests."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.vocabulary.base import Phrases

_SENTENCE = re.compile(r"(?<=[.!?…。！？])[\"'”’»)]*\s+|(?<=[。！？])|\n|(?<=[a-z])\.(?=[a-z]{3})")


_SPEECH = re.compile(
    r",? (?:said|says|told|asked|wrote|disait|dit|sagte|sagt|meinte|dijo|decia|disse|diceva|zei|zegt|сказал\w*|"
    r"говорил\w*|"
    r"powiedzial\w*|mowi\w*|dedi)\b"
)


_CAN_END = re.compile(r"[.!?…。！？\n]")


@lru_cache(maxsize=512)  # several rules ask about the same block
def is_reported(folded: str) -> bool:
    """Whether a block tells what somebody said: a request in it is a speaker's, not the site's."""
    return _SPEECH.search(folded) is not None


@lru_cache(maxsize=512)
def sentences(text: str) -> Sequence[str]:
    """The sentences of a text, split naively: good enough to count them."""
    parts = _SENTENCE.split(text) if _CAN_END.search(text, 0, len(text) - 1) else (text,)
    return tuple(sentence for sentence in parts if sentence and any(char.isalnum() for char in sentence))


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


@lru_cache(maxsize=512)
def folded_parts(text: str) -> Sequence[str]:
    """The sentences of an unfolded text, each folded."""
    return tuple([fold(sentence) for sentence in sentences(text)])


@lru_cache(maxsize=512)
def folded_sentences(text: str) -> Sequence[str]:
    """The sentences of an unfolded text, each folded and without bullets and brackets around it."""
    return tuple([bare(sentence) for sentence in folded_parts(text)])
