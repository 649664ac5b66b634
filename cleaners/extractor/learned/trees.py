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
    """Trees laid out level by level, all of them together, so that two siblings stand side by side.

    ``feature`` and ``threshold`` have an entry a node; ``first_child`` says where to go on a value up to the threshold,
    and the node behind it is for one above. A leaf leads to itself, whatever the value, and has its ``value``. The
    first ``n_trees`` nodes are the roots; trees belong to the classes in turn. ``depth`` is that of the deepest tree.
    Places are of 64 bits, since numpy converts any others each time it looks something up.
    """

    feature: NDArray[np.int64]
    threshold: NDArray[np.float32]
    first_child: NDArray[np.int64]
    value: NDArray[np.float32]
    n_trees: int
    depth: int

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]], prefix: str) -> Forest:
        """Take a forest from the arrays of a model file. Raises ``KeyError`` where one is missing."""
        return cls.grow(
            *(arrays[f"{prefix}_{name}"] for name in ("feature", "threshold", "children", "value", "roots"))
        )

    @classmethod
    def grow(
        cls,
        feature: NDArray[np.generic],
        threshold: NDArray[np.generic],
        children: NDArray[np.generic],
        value: NDArray[np.generic],
        roots: NDArray[np.generic],
    ) -> Forest:
        """Lay out trees whose nodes stand in any order; ``children`` has two places a node, a leaf's own for a leaf.

        Raises ``ValueError`` or ``IndexError`` where that makes no trees.
        """
        pairs = children.astype(np.int64).reshape(-1, 2)
        level = roots.astype(np.int64)
        levels: list[NDArray[np.int64]] = []
        while len(level):
            levels.append(level)
            if sum(map(len, levels)) > len(pairs):
                raise ValueError("a node of a tree is reached twice")
            inner = level[pairs[level, 0] != level]
            level = pairs[inner].ravel()
        nodes = np.concatenate(levels)
        is_inner = pairs[nodes, 0] != nodes
        first_child = np.arange(len(nodes))
        first_child[is_inner] = len(roots) + 2 * np.arange(is_inner.sum())
        return cls(
            np.where(is_inner, feature.astype(np.int64)[nodes], 0),
            np.where(is_inner, threshold.astype(np.float32)[nodes], np.float32(np.inf)),
            first_child,
            value.astype(np.float32)[nodes],
            len(roots),
            len(levels) - 1,
        )

    def leaves(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what each tree says to each row, shape (rows, trees)."""
        step = max(1, MAX_CELLS // self.n_trees)
        return np.concatenate([self._walk(rows[at : at + step]) for at in range(0, len(rows), step)])

    def _walk(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        values = np.ascontiguousarray(rows).ravel()
        row = np.repeat(np.arange(len(rows)) * rows.shape[1], self.n_trees)
        node = np.tile(np.arange(self.n_trees), len(rows))
        for _ in range(min(self.depth, MOST_END_AT)):
            node = self._step(node, row, values)
        going = np.arange(len(node))
        at = node
        for _ in range(self.depth - MOST_END_AT):
            on = np.flatnonzero(self.first_child.take(at) != at)
            going, row = going[on], row[on]
            at = node[going] = self._step(at[on], row, values)
        return self.value.take(node).reshape(len(rows), self.n_trees)

    def _step(self, node: NDArray[np.int64], row: NDArray[np.int64], values: NDArray[np.float32]) -> NDArray[np.int64]:
        """Go down one level: from each node, for the row that begins at ``row``, to one of its children."""
        is_above = values.take(row + self.feature.take(node)) > self.threshold.take(node)
        below: NDArray[np.int64] = self.first_child.take(node) + is_above
        return below

    def sums(self, rows: NDArray[np.float32], classes: int = 1) -> NDArray[np.float64]:
        """Return the raw scores, shape (rows, classes)."""
        leaves = self.leaves(rows).astype(np.float64)
        sums: NDArray[np.float64] = leaves.reshape(len(rows), -1, classes).sum(1)
        return sums
