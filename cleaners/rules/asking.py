"""How much of a block asks something of the reader: shared by the families that strip requests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.vocabulary.base import Phrases

_SENTENCE = re.compile(r"(?<=[.!?…。！？])[\"'”’»)]*\s+|(?<=[。！？])|\n|(?<=[a-z])\.(?=[a-z]{3})")


_SPEECH = re.compile(
    r",? (?:said|says|told|asked|wrote|disait|dit|sagte|sagt|meinte|dijo|decia|disse|diceva|zei|zegt|сказал\w*|"
    r"говорил\w*|"
    r"powiedzial\w*|mowi\w*|dedi)\b"
)


def is_reported(folded: str) -> bool:
    """Whether a block tells what somebody said: a request in it is a speaker's, not the site's."""
    return _SPEECH.search(folded) is not None


def sentences(text: str) -> list[str]:
    """The sentences of a text, split naively: good enough to count them."""
    return [sentence for sentence in _SENTENCE.split(text) if sentence and any(char.isalnum() for char in sentence)]


def share_of_sentences(block: Block, page: PageView, phrases: Phrases, *, opening: bool) -> tuple[int, int]:
    """How many of the block's sentences hold one of the phrases (or open with one), and how many there are."""
    asking = 0
    told = sentences(page.facts(block).folded)
    for sentence in told:
        found = phrases.opening(bare(sentence)) if opening else phrases.inside(sentence)
        asking += found is not None
    return asking, len(told)


def folded_sentences(text: str) -> list[str]:
    """The sentences of an unfolded text, each folded."""
    return [bare(fold(sentence)) for sentence in sentences(text)]
