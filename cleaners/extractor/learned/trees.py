"""Gradient-boosted trees as arrays, walked for all rows and all trees at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

MAX_CELLS = 400_000
"""Rows × trees looked at together: more would not fit the cache."""
MOST_END_AT = 7
"""From this depth on it is cheaper to ask which walks are still under way."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees laid out one behind the other.

    ``feature`` and ``threshold`` have an entry a node; ``children`` two: where to go on a value up to the threshold,
    and above it. A leaf leads to itself and has its ``value``. ``roots`` has an entry a tree; trees belong to the
    classes in turn. ``depth`` is that of the deepest tree.
    """

    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    children: NDArray[np.int32]
    value: NDArray[np.float32]
    roots: NDArray[np.int32]
    depth: int

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]], prefix: str) -> Forest:
        """Take a forest from the arrays of a model file. Raises ``KeyError`` where one is missing."""
        return cls(
            arrays[f"{prefix}_feature"].astype(np.int32),
            arrays[f"{prefix}_threshold"].astype(np.float32),
            arrays[f"{prefix}_children"].astype(np.int32),
            arrays[f"{prefix}_value"].astype(np.float32),
            arrays[f"{prefix}_roots"].astype(np.int32),
            int(arrays[f"{prefix}_depth"]),
        )

    def leaves(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what each tree says to each row, shape (rows, trees)."""
        step = max(1, MAX_CELLS // len(self.roots))
        return np.concatenate([self._walk(rows[at : at + step]) for at in range(0, len(rows), step)])

    def _walk(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        flat = np.ascontiguousarray(rows).ravel()
        base = np.repeat(np.arange(len(rows), dtype=np.int32) * rows.shape[1], len(self.roots))
        node = np.tile(self.roots, len(rows))
        for _ in range(min(self.depth, MOST_END_AT)):
            above = flat.take(base + self.feature.take(node)) > self.threshold.take(node)
            node = self.children.take(2 * node + above)
        for _ in range(self.depth - MOST_END_AT):
            going = np.flatnonzero(self.children.take(2 * node) != node)
            if not len(going):
                break
            at = node[going]
            above = flat.take(base[going] + self.feature.take(at)) > self.threshold.take(at)
            node[going] = self.children.take(2 * at + above)
        return self.value.take(node).reshape(len(rows), len(self.roots))

    def sums(self, rows: NDArray[np.float32], classes: int = 1) -> NDArray[np.float64]:
        """Return the raw scores, shape (rows, classes)."""
        leaves = self.leaves(rows).astype(np.float64)
        sums: NDArray[np.float64] = leaves.reshape(len(rows), -1, classes).sum(1)
        return sums
