"""The features of every block: what it is, where it stands, what stands around it.

All containers hold a run of neighbouring blocks, so whatever a container sums up to is a difference of two running
sums, and a page costs a few hundred array operations however it is nested.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from cleaners.extractor.learned.measures import KINDS, TEXT_COLUMNS, Measures, running
from cleaners.extractor.learned.names import GROUPS, TELLING_GROUPS, TELLING_TAGS, groups_of
from cleaners.memo import memo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

N_FEATURES = 156
"""So many columns :func:`block_features` makes; a model for any other number is not for it."""
ANCESTORS = 5
GOOD_SHARES = (0.4, 0.6, 0.85)
NEIGHBOURS = (1, -1)
WINDOWS = (2, 5, 10)
FAR = 40.0
"""The distance to a container that a block does not stand in, and the longest that counts."""
NONE = 999.0
MIN_TITLE_SHARE = 0.5
OWN_TEXT = ("words", "chars", "linked", "ends_sentence", "of_title", "title_share", "copies_before")
OWN_KINDS = ("heading", "caption", "code")
_TAG_COLUMNS = {tag: len(TELLING_GROUPS) + number for number, tag in enumerate(TELLING_TAGS)}
_GROUP_COLUMNS = {list(GROUPS).index(group): number for number, group in enumerate(TELLING_GROUPS)}


@dataclass(slots=True)
class _Table:
    """Columns by name, in the order in which they are added."""

    rows: int
    names: list[str] = field(default_factory=list)
    columns: list[NDArray[np.float32]] = field(default_factory=list)

    def add(self, name: str, values: ArrayLike) -> None:
        self.names.append(name)
        self.columns.append(np.asarray(values, dtype=np.float32))


def block_features(
    measures: Measures, score: Floats, page_types: Sequence[float]
) -> tuple[NDArray[np.float32], list[str]]:
    """A row a block, a column a feature, and the columns' names.

    ``score`` is the linear score of the block's tokens; ``page_types`` are the probabilities of the kinds of page.
    """
    table = _Table(len(measures.home))
    sums = _Sums(measures, score)
    _own(table, measures)
    _place(table, measures, sums)
    _ancestors(table, measures, sums)
    _good_containers(table, measures, sums)
    _headline(table, measures)
    _headings(table, measures, sums, score)
    _neighbours(table, score)
    _windows(table, sums, score)
    _signatures(table, measures, score)
    _named_containers(table, measures)
    for number, probability in enumerate(page_types):
        table.add(f"type_{number}", probability)
    rows = np.empty((table.rows, len(table.columns)), dtype=np.float32)
    for number, column in enumerate(table.columns):  # a single value stands for all blocks
        rows[:, number] = column
    return rows, table.names


class _Sums:
    """Running sums over the blocks, and what each container comes to."""

    def __init__(self, measures: Measures, score: Floats) -> None:
        self.words = running(measures.n_words)
        self.chars = running(measures.n_chars)
        self.linked = running(measures.n_linked)
        self.good = running(measures.good)
        self.scores = running(score)
        self.weighted = running(score * measures.n_words)
        self.sentences = running(measures.text[:, TEXT_COLUMNS.index("sentences")])
        self.repeated = running((measures.copies > 1) * measures.n_words)
        self.headings = running(measures.kind == KINDS.index("heading"))
        self.all_words = max(self.words[-1], 1.0)
        self.all_good = max(self.good[-1], 1.0)
        starts, ends = measures.starts, measures.ends
        self.c_blocks = ends - starts
        self.c_words = self.words[ends] - self.words[starts]
        self.c_good = self.good[ends] - self.good[starts]
        words, blocks = np.maximum(self.c_words, 1), np.maximum(self.c_blocks, 1)
        self.c_density = (self.linked[ends] - self.linked[starts]) / np.maximum(
            self.chars[ends] - self.chars[starts], 1
        )
        self.c_weighted = (self.weighted[ends] - self.weighted[starts]) / words
        self.c_score = (self.scores[ends] - self.scores[starts]) / blocks
        self.c_sentences = (self.sentences[ends] - self.sentences[starts]) / words
        self.c_repeated = (self.repeated[ends] - self.repeated[starts]) / words
        self.c_headings = self.headings[ends] - self.headings[starts]


def _own(table: _Table, measures: Measures) -> None:
    for name in OWN_TEXT:
        table.add(name, measures.text[:, TEXT_COLUMNS.index(name)])
    words = np.maximum(measures.n_words, 1)
    table.add("link_density", measures.link_density)
    table.add("word_length", measures.n_chars / words)
    table.add("sentence_rate", measures.text[:, TEXT_COLUMNS.index("sentences")] / words)
    table.add("copies", measures.copies)
    for kind in OWN_KINDS:
        table.add(f"is_{kind}", measures.kind == KINDS.index(kind))
    table.add("level", measures.level)
    table.add("depth", measures.depth[measures.home])


def _place(table: _Table, measures: Measures, sums: _Sums) -> None:
    n = table.rows
    index = np.arange(n)
    table.add("index", index)
    table.add("index_share", index / n)
    table.add("words_before", sums.words[:-1] / sums.all_words)
    table.add("good_before_share", sums.good[:-1] / sums.all_good)
    table.add("good_before", sums.good[:-1])
    table.add("good_after", sums.good[-1] - sums.good[1:])
    table.add("good_share", measures.good / sums.all_good)
    table.add("page_blocks", n)
    table.add("page_words", sums.all_words)
    table.add("page_good", sums.all_good)
    table.add("page_link_density", sums.linked[-1] / max(sums.chars[-1], 1.0))


def _wider(measures: Measures, blocks_in: Ints) -> Ints:
    """For each container the nearest one around it that holds more blocks; the body for the body."""
    wider = np.zeros(len(blocks_in), dtype=np.int64)
    parents, sizes = measures.parent.tolist(), blocks_in.tolist()
    out = wider.tolist()
    for number in range(1, len(sizes)):
        parent = parents[number]
        out[number] = parent if sizes[parent] > sizes[number] else out[parent]
    return np.array(out, dtype=np.int64)


def _ancestors(table: _Table, measures: Measures, sums: _Sums) -> None:
    index = np.arange(table.rows)
    wider = _wider(measures, sums.c_blocks)
    around = measures.home
    for step in range(ANCESTORS):
        words, blocks = sums.c_words[around], np.maximum(sums.c_blocks[around], 1)
        table.add(f"around{step}_words", words)
        table.add(f"around{step}_link_density", sums.c_density[around])
        table.add(f"around{step}_good", sums.c_good[around] / sums.all_good)
        table.add(f"around{step}_blocks", blocks)
        table.add(f"around{step}_mean_words", words / blocks)
        table.add(f"around{step}_weighted_score", sums.c_weighted[around])
        table.add(f"around{step}_score", sums.c_score[around])
        table.add(f"around{step}_sentences", sums.c_sentences[around])
        table.add(f"around{step}_repeated", sums.c_repeated[around])
        table.add(f"around{step}_headings", sums.c_headings[around])
        table.add(f"around{step}_share", words / sums.all_words)
        table.add(f"around{step}_at", (index - measures.starts[around]) / blocks)
        around = wider[around]


def _good_containers(table: _Table, measures: Measures, sums: _Sums) -> None:
    """The deepest container that holds most of the prose, and where the block stands in or beside it."""
    index = np.arange(table.rows)
    for share in GOOD_SHARES:
        holding = np.flatnonzero(sums.c_good >= share * sums.all_good)
        best = holding[np.argmax(measures.depth[holding])] if len(holding) else 0
        name = f"holder{round(share * 100)}"
        table.add(f"{name}_inside", (index >= measures.starts[best]) & (index < measures.ends[best]))
        table.add(f"{name}_depth", measures.depth[measures.home] - measures.depth[best])
        table.add(f"{name}_at", (index - measures.starts[best]) / max(sums.c_blocks[best], 1))


def _headline(table: _Table, measures: Measures) -> None:
    """How far the block is from the heading that is most like the title, in blocks and in containers."""
    of_title = measures.text[:, TEXT_COLUMNS.index("of_title")]
    share = measures.text[:, TEXT_COLUMNS.index("title_share")]
    headings = measures.kind == KINDS.index("heading")
    tops = np.flatnonzero(headings & (measures.level == 1))
    if len(tops):
        best = int(tops[np.argmax(of_title[tops] + share[tops])])
    else:
        alike = np.flatnonzero(headings & (share > MIN_TITLE_SHARE))
        best = int(alike[0]) if len(alike) else -1
    if best < 0:
        for name in ("from_headline", "common_depth", "headline_up"):
            table.add(name, NONE)
        return
    above = np.zeros(len(measures.parent), dtype=bool)
    place = int(measures.home[best])
    while place >= 0:
        above[place] = True
        place = int(measures.parent[place])
    common = measures.depth.tolist()
    parents, is_above = measures.parent.tolist(), above.tolist()
    for number in range(1, len(common)):
        if not is_above[number]:
            common[number] = common[parents[number]]
    shared = np.array(common)
    table.add("from_headline", np.arange(table.rows) - best)
    table.add("common_depth", shared[measures.home])
    table.add("headline_up", measures.depth[measures.home[best]] - shared[measures.home])


def _headings(table: _Table, measures: Measures, sums: _Sums, score: Floats) -> None:
    """The heading before the block, and what its own section comes to."""
    n = table.rows
    index = np.arange(n)
    is_heading = measures.kind == KINDS.index("heading")
    last = np.maximum.accumulate(np.where(is_heading, index, -1))
    before = np.concatenate(([-1], last[:-1]))
    known, at = before >= 0, np.maximum(before, 0)
    table.add("heading_distance", np.where(known, index - before, NONE))
    table.add("heading_level", np.where(known, measures.level[at], 0))
    table.add("heading_score", np.where(known, score[at], 0))
    following = np.minimum.accumulate(np.where(is_heading, index, n)[::-1])[::-1]
    next_heading = np.append(following[1:], n)
    table.add("section_words", sums.words[next_heading] - sums.words[1:])


def _shifted(values: NDArray[np.float64] | Ints, step: int, fill: float) -> Floats:
    """The value ``step`` blocks earlier (or, below zero, later); ``fill`` beyond the page."""
    out = np.full(len(values), fill)
    if abs(step) >= len(values):
        return out
    if step > 0:
        out[step:] = values[:-step]
    else:
        out[:step] = values[-step:]
    return out


def _neighbours(table: _Table, score: Floats) -> None:
    for step in NEIGHBOURS:
        table.add(f"near{step}_score", _shifted(score, step, -9))


def _windows(table: _Table, sums: _Sums, score: Floats) -> None:
    n = table.rows
    index = np.arange(n)
    table.add("score", score)
    table.add("score_rank", np.argsort(np.argsort(-score, kind="stable"), kind="stable") / n)
    table.add("score_max", score.max())
    table.add("score_mean", score.mean())
    for radius in WINDOWS:
        low, high = np.maximum(index - radius, 0), np.minimum(index + radius + 1, n)
        words = np.maximum(sums.words[high] - sums.words[low], 1)
        chars = np.maximum(sums.chars[high] - sums.chars[low], 1)
        table.add(f"window{radius}_score", (sums.scores[high] - sums.scores[low]) / (high - low))
        table.add(f"window{radius}_good", (sums.good[high] - sums.good[low]) / words)
        table.add(f"window{radius}_link_density", (sums.linked[high] - sums.linked[low]) / chars)


def _signatures(table: _Table, measures: Measures, score: Floats) -> None:
    """Blocks in containers of the same names are of a kind: how many they are, and what they are like."""
    layout = measures.layout
    numbers: dict[tuple[object, ...], int] = {}
    known: dict[tuple[int, int], int] = {}
    signature = np.empty(table.rows, dtype=np.int64)
    for place, (home, kind) in enumerate(zip(layout.homes, measures.kind.tolist(), strict=True)):
        number = known.get((home, kind))
        if number is None:
            parent = max(layout.parents[home], 0)
            key = (layout.tags[home], layout.signs[home], layout.tags[parent], layout.signs[parent], kind)
            number = known[home, kind] = numbers.setdefault(key, len(numbers))
        signature[place] = number
    count = np.bincount(signature)
    for name, values in (
        ("words", measures.n_words),
        ("link_density", measures.link_density),
        ("score", score),
        ("good", measures.good / max(measures.good.sum(), 1.0)),
        ("copied", measures.copies > 1),
    ):
        table.add(f"kin_{name}", (np.bincount(signature, weights=values) / count)[signature])
    table.add("kin_count", count[signature])
    index = np.arange(table.rows)
    first, last = np.full(len(count), table.rows), np.zeros(len(count), dtype=np.int64)
    np.minimum.at(first, signature, index)
    np.maximum.at(last, signature, index)
    table.add("kin_span", (last - first)[signature] / table.rows)


def _named_containers(table: _Table, measures: Measures) -> None:
    """How many containers up the nearest one is that is named, or tagged, in each of many ways."""
    layout = measures.layout
    at: list[int] = []
    columns: list[int] = []
    for number, (tag, signs) in enumerate(zip(layout.tags, layout.signs, strict=True)):
        if tag in _TAG_COLUMNS:
            at.append(number)
            columns.append(_TAG_COLUMNS[tag])
        for sign in signs:
            for column in _columns_of(sign):
                at.append(number)
                columns.append(column)
    # Depth of the nearest mark above, level by level: a container's parent always comes before it.
    depths = np.full((len(layout.tags), len(TELLING_GROUPS) + len(TELLING_TAGS)), -FAR, dtype=np.float32)
    depths[at, columns] = measures.depth[at]
    order = np.argsort(measures.depth, kind="stable")
    edges = np.searchsorted(measures.depth[order], np.arange(measures.depth.min() + 1, measures.depth.max() + 2))
    for low, high in pairwise(edges.tolist()):
        level = order[low:high]
        depths[level] = np.maximum(depths[level], depths[measures.parent[level]])
    distance = np.minimum(measures.depth[measures.home][:, None] - depths[measures.home], FAR)
    names = (*(f"in_{group}" for group in TELLING_GROUPS), *(f"under_{tag}" for tag in TELLING_TAGS))
    for number, name in enumerate(names):
        table.add(name, distance[:, number])


@memo(65_536)
def _columns_of(sign: str) -> tuple[int, ...]:
    """The columns of the telling groups that a class or id token belongs to: mostly none."""
    return tuple(_GROUP_COLUMNS[group] for group in groups_of(sign) if group in _GROUP_COLUMNS)
