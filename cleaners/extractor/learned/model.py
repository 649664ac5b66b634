"""The model file: arrays only, checked when it is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np

from cleaners.extractor.learned.block_features import N_FEATURES
from cleaners.extractor.learned.page_features import N_PAGE_COUNTS, PAGE_TYPES
from cleaners.extractor.learned.trees import Forest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

MODEL_VERSION = 1
"""Of the features and their meaning: a model made for others can't be used."""
MODEL_FILE = "model.npz"


class ModelError(Exception):
    """The model can't be used; the message says why. Callers go on with trafilatura, and tell the user."""


@dataclass(frozen=True, slots=True)
class Model:
    """All that was learnt; see ``docs/model-card.md``.

    ``token_weights`` (2**18) and ``token_bias`` give the linear score of a block; ``type_token_weights``
    (classes, 2**15), ``type_token_bias`` and ``types`` the kind of page; ``blocks`` the probability of a block;
    ``f1_points`` (2, k) turn expected into measured F1.
    """

    token_weights: NDArray[np.float32]
    token_bias: float
    type_token_weights: NDArray[np.float32]
    type_token_bias: NDArray[np.float32]
    types: Forest
    blocks: Forest
    n_features: int
    f1_points: NDArray[np.float64]


@lru_cache(maxsize=1)
def load_model() -> Model:
    """The model that comes with the package. Raises :class:`ModelError`; remembers a model, but not a failure."""
    file = resources.files(__package__).joinpath(MODEL_FILE)
    try:
        return read_model(file.read_bytes())
    except FileNotFoundError:
        raise ModelError(f"the model file {MODEL_FILE} is missing; reinstall Winnow") from None


def read_model(content: bytes) -> Model:
    """Take a model from a file's content: arrays of numbers, nothing is ever executed. Raises :class:`ModelError`."""
    try:
        with np.load(BytesIO(content), allow_pickle=False) as file:
            arrays = dict(file)
            version = int(arrays["version"])
            model = _model_of(arrays) if version == MODEL_VERSION else None
    except Exception as error:  # noqa: BLE001  a damaged archive raises whatever its first wrong byte leads to
        raise ModelError(f"the model file is damaged ({error}); reinstall Winnow") from None
    if model is None:
        raise ModelError(f"the model file is of version {version}, this Winnow needs {MODEL_VERSION}")
    return model


def _model_of(arrays: Mapping[str, NDArray[np.generic]]) -> Model:
    """Raises whatever is wrong with the arrays; ``ValueError`` where they ask for features that are not made here."""
    model = Model(
        token_weights=_weights(arrays, "tokens"),
        token_bias=float(arrays["tokens_bias"]),
        type_token_weights=_weights(arrays, "type_tokens"),
        type_token_bias=arrays["type_tokens_bias"].astype(np.float32),
        types=Forest.from_arrays(arrays, "types"),
        blocks=Forest.from_arrays(arrays, "blocks"),
        n_features=int(arrays["n_features"]),
        f1_points=arrays["f1_points"].astype(np.float64),
    )
    if model.n_features != N_FEATURES or model.blocks.feature.max() >= N_FEATURES:
        raise ValueError(f"it is for {model.n_features} features of a block, not {N_FEATURES}")
    if model.types.feature.max() >= N_PAGE_COUNTS + len(PAGE_TYPES):
        raise ValueError("it asks for features of a page that are not counted")
    return model


def _weights(arrays: Mapping[str, NDArray[np.generic]], name: str) -> NDArray[np.float32]:
    """Weights that were rounded to 8 bits, and their scale."""
    return arrays[name].astype(np.float32) * arrays[f"{name}_scale"].astype(np.float32)
