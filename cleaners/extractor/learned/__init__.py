"""The learned extractor: how likely each block is main content, and what kind of page it is on.

A linear score of hashed names and words; a forest for the kind of page; a forest over some 250 measures of each block,
that score and the kind of page among them; and, of the blocks in order of probability, as many as promise the best F1.
Made by ``tools/train_extractor.py``; ``docs/model-card.md`` says from what, and how well it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cleaners.extractor.learned.block_features import block_features
from cleaners.extractor.learned.decode import choose
from cleaners.extractor.learned.head import Head, read_head
from cleaners.extractor.learned.measures import measure
from cleaners.extractor.learned.model import MODEL_VERSION, Model, ModelError, load_model
from cleaners.extractor.learned.page_features import PAGE_TYPES, page_counts, page_tokens
from cleaners.extractor.learned.tokens import linear_score

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from cleaners.model import Block
    from cleaners.segment import Layout

__all__ = [
    "MODEL_VERSION",
    "Head",
    "Model",
    "ModelError",
    "Prediction",
    "decide",
    "load_model",
    "predict",
    "read_head",
    "weigh",
]


SECOND_OPINION_ODDS = np.e
"""How much a block's odds change by trafilatura's word. Swept over 1, e**.5 and e on the development pages by
cross-validation: WCXB's articles .9545, .9567 and .9567; segments of trafilatura's own pages .932, .936 and .937."""
DECLARED_TRUST = 0.95
"""How far a page is believed that declares itself a page of questions and answers."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model says of a page.

    ``main`` are the indices of the blocks of the main content; ``probabilities`` and ``words`` have an entry a block,
    ``page_types`` one a kind of page. ``promised_f1`` (0-1) follows from the probabilities; ``expected_f1`` is what
    pages that promised as much had, of those that the model had not seen.
    """

    main: frozenset[int]
    probabilities: NDArray[np.float64]
    words: NDArray[np.float64]
    page_types: Mapping[str, float]
    promised_f1: float
    expected_f1: float


def predict(blocks: Sequence[Block], layout: Layout, head: Head, model: Model) -> Prediction:
    """Judge all blocks of a page that has at least one. Pure; linear in the size of the page."""
    measures = measure(blocks, layout, head.title)
    score = linear_score(blocks, measures, model.token_weights, model.token_bias)
    tokens = page_tokens(blocks, measures, head)
    votes = model.type_token_weights[:, tokens].sum(1) / np.sqrt(max(len(tokens), 1)) + model.type_token_bias
    row = np.array([*page_counts(blocks, measures, head, score), *votes], dtype=np.float32)
    types = _softmax(model.types.sums(row[None, :], len(PAGE_TYPES))[0])
    features, _ = block_features(measures, score, types.tolist())
    probabilities = 1 / (1 + np.exp(-model.blocks.sums(features)[:, 0]))
    kinds = _with_questions(dict(zip(PAGE_TYPES, types.tolist(), strict=True)), head)
    return decide(blocks, probabilities, measures.n_words, kinds, model)


def weigh(prediction: Prediction, blocks: Sequence[Block], chosen: Collection[int], model: Model) -> Prediction:
    """Decide again after a second extractor has spoken: what it chose becomes likelier, the rest less likely."""
    odds = prediction.probabilities / np.maximum(1 - prediction.probabilities, 1e-9)
    voted = np.full(len(odds), 1 / SECOND_OPINION_ODDS)
    voted[list(chosen)] = SECOND_OPINION_ODDS
    probabilities = odds * voted / (1 + odds * voted)
    return decide(blocks, probabilities, prediction.words, prediction.page_types, model)


def decide(
    blocks: Sequence[Block],
    probabilities: NDArray[np.float64],
    words: NDArray[np.float64],
    page_types: Mapping[str, float],
    model: Model,
) -> Prediction:
    """Choose the main content by the blocks' probabilities."""
    main, promised = choose(blocks, probabilities, words, page_types)
    expected = float(np.interp(promised, *model.f1_points))
    return Prediction(main, probabilities, words, page_types, promised, expected)


def _with_questions(types: dict[str, float], head: Head) -> dict[str, float]:
    """The kinds of page with questions and answers among them: the training pages have none, but such pages say so."""
    if "QAPage" not in head.ld_types | head.item_types:
        return types
    return {"qa": DECLARED_TRUST, **{kind: share * (1 - DECLARED_TRUST) for kind, share in types.items()}}


def _softmax(values: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(values - values.max())
    shares: NDArray[np.float64] = powers / powers.sum()
    return shares
