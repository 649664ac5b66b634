"""From probabilities to the blocks of the main content: the choice that promises the best F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cleaners.model import Block

MIN_EXPECTED_WORDS = 8
"""A page that promises fewer words of main content has none: better an empty answer than its menu."""
MIN_REPEATED_CHARS = 60
"""A longer text that stands in two containers is shown twice by the theme; in one, by the author."""


def best_prefix(probabilities: NDArray[np.float64], words: NDArray[np.float64]) -> tuple[NDArray[np.int64], float]:
    """Return the likeliest blocks that together have the best expected F1 over words, and that F1.

    With blocks in order of probability p and n words each, the prefix that maximises 2·Σpn / (Σn + Σ_all pn): the
    expectation of F1 with its numerator and denominator taken apart (Lewis 1995, "Evaluating and optimizing
    autonomous text classification systems").
    """
    order = np.argsort(-probabilities, kind="stable")
    expected = probabilities * words
    hits, sizes = np.cumsum(expected[order]), np.cumsum(words[order])
    scores = 2 * hits / (sizes + expected.sum() + 1e-9)
    best = int(np.argmax(scores))
    return order[: best + 1], float(scores[best])


def choose(
    blocks: Sequence[Block], probabilities: NDArray[np.float64], words: NDArray[np.float64]
) -> tuple[frozenset[int], float]:
    """Choose the blocks of the main content, by index, and say which F1 that promises."""
    if float((probabilities * words).sum()) < MIN_EXPECTED_WORDS:
        return frozenset(), 0.0
    chosen, expected = best_prefix(probabilities, words)
    seen: dict[str, int] = {}
    main: set[int] = set()
    for index in sorted(chosen.tolist()):
        text = blocks[index].text
        if len(text) > MIN_REPEATED_CHARS and seen.setdefault(text, blocks[index].group) != blocks[index].group:
            continue
        main.add(index)
    return frozenset(main), expected
