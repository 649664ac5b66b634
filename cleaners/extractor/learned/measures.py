"""What the blocks and containers of a page measure, as arrays that all features are made from."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cleaners.model import Block
    from cleaners.segment import Layout

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]
    Bools = NDArray[np.bool_]

KINDS = ("paragraph", "heading", "list_item", "table_row", "caption", "quote", "code")
MIN_GOOD_WORDS = 15
MAX_GOOD_LINK_DENSITY = 0.3
MAX_TITLE_LIKE_WORDS = 40
"""Longer blocks are not compared with the title: no headline is."""
_SENTENCE_ENDS = frozenset(".!?。！？…؟")
_CLOSING = "\"'”’»)]"
"""What may stand behind the end of a sentence that it belongs to."""
_KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
_WORD = re.compile(r"\w+")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
LETTERS_PER_CJK_WORD = 2
TEXT_COLUMNS = (
    "words", "chars", "linked", "sentences", "ends_sentence", "of_title", "title_share", "copies_before", "question",
    "money",
)  # fmt: skip
"""Columns of :attr:`Measures.text`: counts, shares of words (0-1) and flags."""


@dataclass(frozen=True, slots=True)
class Measures:
    """``text`` has a row a block and the columns of :data:`TEXT_COLUMNS`; ``words`` are lower-cased.

    ``copies`` counts how often a block's text stands on the page; ``good`` is the number of words of a block that
    reads like prose, else 0. ``parent``, ``starts``, ``ends`` and ``depth`` have an entry a container, the rest one
    a block.
    """

    layout: Layout
    words: list[list[str]]
    text: Floats
    copies: Floats
    kind: Ints
    level: Ints
    hidden: Bools
    home: Ints
    parent: Ints
    starts: Ints
    ends: Ints
    depth: Ints
    n_words: Floats
    n_chars: Floats
    n_linked: Floats
    link_density: Floats
    good: Floats


def measure(blocks: Sequence[Block], layout: Layout, title: str) -> Measures:
    """Measure every block once. ``title`` is the page's ``title`` element."""
    lowered = [block.text.lower() for block in blocks]
    words = [text.split() for text in lowered]
    copies = Counter(lowered)
    text = _text_table(blocks, words, lowered, set(_WORD.findall(title.lower())))
    n_words, n_chars, n_linked = text[:, 0], text[:, 1], text[:, 2]
    density = n_linked / np.maximum(n_chars, 1)
    hidden = np.array([block.hidden for block in blocks])
    prose = (n_words >= MIN_GOOD_WORDS) & (density < MAX_GOOD_LINK_DENSITY) & ~hidden
    return Measures(
        layout=layout,
        words=words,
        text=text,
        copies=np.array([copies[each] for each in lowered], dtype=np.float64),
        kind=np.array([_KIND_NUMBERS.get(block.kind, 0) for block in blocks]),
        level=np.array([block.level for block in blocks]),
        hidden=hidden,
        home=np.array(layout.homes),
        parent=np.array(layout.parents),
        starts=np.array(layout.starts),
        ends=np.array(layout.ends),
        depth=np.array(layout.depths),
        n_words=n_words,
        n_chars=n_chars,
        n_linked=n_linked,
        link_density=density,
        good=np.where(prose, n_words, 0.0),
    )


def _text_table(blocks: Sequence[Block], words: list[list[str]], lowered: list[str], title: set[str]) -> Floats:
    before: dict[str, int] = {}
    rows = []
    for block, own, low in zip(blocks, words, lowered, strict=True):
        text = block.text
        count = n_words = len(own)
        ends = text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS
        sentences = text.count(". ") + text.count("? ") + text.count("! ") + ends
        if not text.isascii():
            n_words += len(_CJK.findall(text)) // LETTERS_PER_CJK_WORD
            sentences += text.count("。")
        of_title = title_share = 0.0
        if title and count < MAX_TITLE_LIKE_WORDS:
            mine = set(_WORD.findall(low))
            shared = len(mine & title)
            if shared:
                of_title, title_share = shared / len(mine), shared / len(title)
        copies = before.get(low, 0)
        before[low] = copies + 1
        rows.append(
            (
                n_words,
                len(text),
                min(sum(link.end - link.start for link in block.links), len(text)) if block.links else 0,
                sentences,
                ends,
                of_title,
                title_share,
                copies,
                text[-1] == "?",
                "$" in text or "€" in text or "£" in text,
            )
        )
    return np.array(rows, dtype=np.float64)


def running(values: Floats | Bools) -> Floats:
    """Sums of the first 0, 1, 2 … values: what lies between two places is a difference of two of them."""
    return np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
