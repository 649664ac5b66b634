"""From probabilities to the blocks of the main content: the choice that promises the best F1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from cleaners.model import Block

_Number = TypeVar("_Number", float, "NDArray[np.float64]")
MIN_EXPECTED_WORDS = 8
"""A page that promises fewer words of main content has none: better an empty answer than its menu."""
LENIENCY = 0.6
"""By so much the log odds of every block are raised on a page whose text is in many short pieces: what is lost of them
costs more F1 there than what is kept beside them. By cross-validation on WCXB's development pages .8803 against .8783;
of 0, 0.3, 0.6 and 0.9 any four folds choose it for the fifth. Threads and products gain by it as well, but take in the
labels between their pieces."""
IN_PIECES = ("collection", "documentation", "listing", "service")
"""The kinds of page whose text is in many short pieces."""
MIN_IN_PIECES = 0.5
"""More likely than not. Before our rules, a share of 0.3 would give .8812."""
MIN_REPEATED_CHARS = 60
"""A longer text that stands in two containers is shown twice by the theme; in one, by the author."""


def best_prefix(probabilities: NDArray[np.float64], words: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the likeliest blocks that together have the best expected F1 over words.

    With blocks in order of probability p and n words each, the prefix that maximises 2·Σpn / (Σn + Σ_all pn): the
    expectation of F1 with its numerator and denominator taken apart (Lewis 1995, "Evaluating and optimizing
    autonomous text classification systems").
    """
    order = np.argsort(-probabilities, kind="stable")
    expected = probabilities * words
    hits, sizes = np.cumsum(expected[order]), np.cumsum(words[order])
    return order[: int(np.argmax(_expected_f1(hits, sizes, expected.sum()))) + 1]


def _expected_f1(hits: _Number, size: _Number, hoped: float) -> _Number:
    """F1 of choices of ``size`` words, ``hits`` of them right, on a page where ``hoped`` words would be."""
    return 2 * hits / (size + hoped + 1e-9)


def lenient(probabilities: NDArray[np.float64], page_types: Mapping[str, float]) -> NDArray[np.float64]:
    """Raise the probabilities of a page's blocks where its text is more likely than not in many short pieces."""
    if sum(page_types.get(kind, 0.0) for kind in IN_PIECES) < MIN_IN_PIECES:
        return probabilities
    factor = np.exp(LENIENCY)
    raised: NDArray[np.float64] = probabilities * factor / (1 - probabilities + probabilities * factor)
    return raised


def choose(
    blocks: Sequence[Block],
    probabilities: NDArray[np.float64],
    words: NDArray[np.float64],
    page_types: Mapping[str, float],
) -> tuple[frozenset[int], float]:
    """Choose the blocks of the main content, by index, and say which F1 that promises.

    ``page_types`` are the probabilities of the kinds of page.
    """
    hoped = float((probabilities * words).sum())
    if hoped < MIN_EXPECTED_WORDS:
        return frozenset(), 0.0
    chosen = best_prefix(lenient(probabilities, page_types), words)
    promised = _expected_f1(float((probabilities * words)[chosen].sum()), float(words[chosen].sum()), hoped)
    seen: dict[str, int] = {}
    main: set[int] = set()
    for index in sorted(chosen.tolist()):
        text = blocks[index].text
        if len(text) > MIN_REPEATED_CHARS and seen.setdefault(text, blocks[index].group) != blocks[index].group:
            continue
        main.add(index)
    return frozenset(main), promised
