"""Paragraphs of another story that nothing announces: told by trees from how alone a block stands on its page.

An aside that a tool pasted in without a link, a turn of phrase or a return leaves one trace: its words stand nowhere
else on the page, however long that is. ``tools/train_unannounced.py`` trained the trees on real pages into which
paragraphs of others had been put; docs/evaluation.md has what they find and what they cut by mistake.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from cleaners.rules.aside_features import measure_topic
from cleaners.rules.base import Removal
from cleaners.rules.bridges import where_stems_stand

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.rules.aside_cues import Candidate

TREES_FILE = "aside_trees.json"
MAX_FAR_SHARE = 0.25
"""Of a block's stems, those that stand beyond its neighbours too. Fifteen of sixteen paragraphs of real pages share
more with theirs, and of those that the trees are sure of next to none does."""
MAX_ALONE = 40
"""A page on which more blocks stand alone has no topic that one could be foreign to."""
MIN_PAGE_BLOCKS = 6
"""On a page of fewer blocks everything stands alone."""
MAX_UNANNOUNCED = 2
"""A page with more of them is a collection of stories."""
UNANNOUNCED_PROBABILITY = 0.96
MANY_STORIES = frozenset(("forum", "listing", "collection", "product"))
"""Kinds of page whose parts need not share a word."""
_OF_TOPIC = (
    "cohesion", "cohesion_far", "title_in_middle", "title_in_block", "few_words", "common_stems", "foreign_rest",
    "new_names", "known_names", "news", "tale", "old_year", "pivot", "strong_pivot", "turn",
)  # fmt: skip
_OF_CUES = (
    "first_person", "quotation", "list_item", "quote_block", "under_heading", "leads_to_list", "is_first", "is_last",
    "no_link", "opener", "moral", "pointer", "bridge_after", "weak_bridge_after", "short_return_after",
)  # fmt: skip
_OF_ISOLATION = (
    "n_words", "n_stems", "n_blocks", "page_stems", "place", "far_share", "far_log", "far_per_block", "only_here",
    "nearest", "three_nearest", "others_far_share", "below_others", "n_links",
)  # fmt: skip
FEATURES = (*_OF_TOPIC, *_OF_CUES, *_OF_ISOLATION)
"""What the trees ask for, in the order of their rows."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees, one behind the other.

    A node has a feature (a leaf: -1), a threshold (a leaf: its value), and where to go on a value up to the threshold,
    and above it.
    """

    roots: Sequence[int]
    feature: Sequence[int]
    threshold: Sequence[float]
    below: Sequence[int]
    above: Sequence[int]

    def probability(self, row: Sequence[float]) -> float:
        """What the trees make of one row of features (0-1)."""
        score = 0.0
        for node in self.roots:
            while self.feature[node] >= 0:
                is_below = row[self.feature[node]] <= self.threshold[node]
                node = (self.below if is_below else self.above)[node]  # noqa: PLW2901  that is the walk
            score += self.threshold[node]
        return 1.0 / (1.0 + math.exp(-score))


@lru_cache(maxsize=1)
def load_trees() -> Trees:
    """The trees that come with the package. Raises ``ValueError`` where they were trained on other features."""
    content: dict[str, Any] = json.loads(resources.files(__package__).joinpath(TREES_FILE).read_bytes())
    if tuple(content.pop("features")) != FEATURES:
        raise ValueError(f"{TREES_FILE} was made for other features: run tools/train_unannounced.py")
    return Trees(**content)


def find_unannounced(
    page: PageView, candidates: Mapping[int, Candidate], standing: Sequence[Block]
) -> dict[int, Removal]:
    """The candidates that share so little with their page that they belong to another, by block index."""
    found: dict[int, Removal] = {}
    if _holds_many_stories(page):
        return found
    for index, row in rows_of(page, candidates, standing).items():
        probability = load_trees().probability(row)
        if probability >= UNANNOUNCED_PROBABILITY:
            share = row[FEATURES.index("far_share")]
            evidence = {"probability": round(probability, 3), "shared_with_page": round(share, 2)}
            because = "its words stand nowhere else on the page, and nothing leads to it"
            found[index] = Removal(because, evidence, rule="asides/unannounced")
    return found if len(found) <= MAX_UNANNOUNCED else {}


def _holds_many_stories(page: PageView) -> bool:
    extraction = page.memo.get("extraction")
    types: Mapping[str, float] = extraction.page_types if extraction else {}
    likeliest = max(types, key=lambda kind: types[kind], default=None)
    return likeliest in MANY_STORIES or page.lexicon.roundups.inside(page.title_folded) is not None


def rows_of(
    page: PageView, candidates: Mapping[int, Candidate], standing: Sequence[Block]
) -> dict[int, tuple[float, ...]]:
    """The features of the candidates that stand nearly alone, by block index, in the order of ``FEATURES``."""
    if len(standing) < MIN_PAGE_BLOCKS or len(candidates) < 2:
        return {}
    where = where_stems_stand(page, standing)
    beyond = {index: _counts_beyond(page, each, where) for index, each in candidates.items()}
    shares = {index: sum(1 for count in counts if count) / max(1, len(counts)) for index, counts in beyond.items()}
    alone = {i: each for i, each in candidates.items() if shares[i] <= MAX_FAR_SHARE and each.keyword is None}
    if len(alone) > MAX_ALONE:
        return {}
    rows = {}
    total = sum(shares.values())
    for index, each in alone.items():
        measure_topic(page, each, where)
        isolation = _isolation(page, each, standing, beyond[index], where)
        others = (total - shares[index]) / (len(shares) - 1)
        isolation |= {"far_share": shares[index], "others_far_share": others, "below_others": others - shares[index]}
        known = {name: each.features.get(name, 0.0) for name in _OF_TOPIC}
        known |= {name: each.cues.get(name, 0.0) for name in _OF_CUES} | isolation
        rows[index] = tuple(known[name] for name in FEATURES)
    return rows


def _counts_beyond(page: PageView, candidate: Candidate, where: Mapping[str, set[int]]) -> list[int]:
    """For each stem of a block in how many blocks it stands besides its own and the two beside that."""
    at = candidate.position
    near = {at - 1, at, at + 1}
    stands = [where[each] for each in set(page.stems(candidate.block))]
    return [len(blocks) - len(blocks & near) for blocks in stands]


def _isolation(
    page: PageView,
    candidate: Candidate,
    standing: Sequence[Block],
    counts: Sequence[int],
    where: Mapping[str, set[int]],
) -> dict[str, float]:
    stems = set(page.stems(candidate.block))
    n_stems = max(1, len(stems))
    return {
        "n_words": float(page.facts(candidate.block).n_words),
        "n_stems": float(n_stems),
        "n_blocks": float(len(standing)),
        "page_stems": math.log1p(sum(len(blocks) for blocks in where.values())),
        "place": candidate.position / (len(standing) - 1),
        "far_log": sum(math.log1p(count) for count in counts) / n_stems,
        "far_per_block": sum(counts) / n_stems / len(standing),
        "only_here": sum(1 for each in stems if len(where[each]) == 1) / n_stems,
        "n_links": float(min(3, len(candidate.block.links))),
        **_nearest(page, candidate, standing, stems),
    }


MIN_NEAREST_STEMS = 5


def _nearest(page: PageView, candidate: Candidate, standing: Sequence[Block], stems: set[str]) -> dict[str, float]:
    """The cosine (of sets of stems) to the blocks most like it: a part of the page has at least one relative."""
    likeness = []
    for position, block in enumerate(standing):
        if position == candidate.position:
            continue
        other = set(page.stems(block))
        if len(other) >= MIN_NEAREST_STEMS:
            likeness.append(len(stems & other) / math.sqrt(max(1, len(stems)) * len(other)))
    best = sorted(likeness, reverse=True)[:3]
    return {"nearest": best[0] if best else 0.0, "three_nearest": sum(best) / 3}
