"""Pages with labels for training the learned extractor: WCXB's full texts, and pages of which segments are known.

WCXB (Murrough Foley 2026, CC-BY-4.0) has the main content of a page written out: a block's label is the share of its
words that the longest common subsequence of page and text contains. trafilatura's evaluation pages (annotations:
Apache-2.0) name a few segments that belong to the text and a few that don't; the blocks without one are labelled only
where trafilatura and a model trained on WCXB agree.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import tldextract
from rapidfuzz.distance import LCSseq

from cleaners.decode import decode
from cleaners.extractor import trafilatura
from cleaners.extractor.learned.head import Head, read_head
from cleaners.extractor.learned.measures import Measures, measure
from cleaners.parse import parse
from cleaners.segment import segment_with_layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cleaners.model import Block

_WORD = re.compile(r"\w+")
_SITES = tldextract.TLDExtract(suffix_list_urls=())
MAX_ROW_WEIGHT = 0.5
MIN_PAGE_WORDS = 50
MAX_BLOCK_WORDS = 400
SEGMENT_WEIGHT = 0.05
"""Added to the weight of a block that an annotator named."""
SURE_MAIN, SURE_OTHER = 0.5, 0.35
"""Where the first model is above (below) and trafilatura agrees, a block of a segment page is labelled."""


@dataclass
class LabelledPage:
    """A page's blocks with what the features need, and what is known about each block.

    ``labels`` are shares (0-1), ``weights`` zero where nothing is known; ``sizes`` count words as the score does.
    """

    path: Path
    url: str
    site: str
    page_type: str | None
    gold: Counter[str]
    segments: tuple[list[str], list[str]]
    blocks: tuple[Block, ...]
    measures: Measures
    head: Head
    chosen_by_trafilatura: frozenset[int]
    labels: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    weights: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))

    @property
    def bags(self) -> list[Counter[str]]:
        """The words of each block."""
        return [bag(block.text) for block in self.blocks]


def bag(text: str) -> Counter[str]:
    """A text as a bag of words."""
    return Counter(_WORD.findall(text.lower()))


def read_wcxb(folder: Path) -> Iterator[LabelledPage]:
    """Read the pages of a WCXB folder, labelled."""
    with gzip.open(folder / "ground-truth.jsonl.gz", "rt", encoding="utf-8") as file:
        entries = sorted((json.loads(line) for line in file), key=lambda entry: str(entry["id"]))
    for entry in entries:
        page = _read(folder / "html" / f"{entry['id']}.html.gz", entry)
        if page is not None:
            label_by_text(page, entry["main_content"] or "")
            yield page


def read_segment_pages(folder: Path) -> Iterator[LabelledPage]:
    """Read the pages of a folder with segments; :func:`label_by_segments` labels them."""
    with gzip.open(folder / "gold.jsonl.gz", "rt", encoding="utf-8") as file:
        entries = sorted((json.loads(line) for line in file), key=lambda entry: str(entry["file"]))
    for entry in entries:
        page = _read(folder / "html" / f"{entry['file']}.gz", entry)
        if page is not None:
            yield page


def _read(path: Path, entry: dict[str, Any]) -> LabelledPage | None:
    tree = parse(decode(gzip.decompress(path.read_bytes())).text)
    if tree is None:
        return None
    url = entry["url"]
    head = read_head(tree, url)
    blocks, layout = segment_with_layout(tree, url)
    if not blocks:
        print(f"{path.name}: no blocks", file=sys.stderr)
        return None
    chosen = trafilatura.extract(tree, blocks, url).main
    return LabelledPage(
        path=path,
        url=url,
        site=_SITES(url).top_domain_under_public_suffix or url,
        page_type=entry.get("page_type"),
        gold=bag(entry.get("main_content") or ""),
        segments=(entry.get("with") or [], entry.get("without") or []),
        blocks=blocks,
        measures=measure(blocks, layout, head.title),
        head=head,
        chosen_by_trafilatura=chosen,
    )


def _row_weights(sizes: NDArray[np.float64], page_words: float) -> NDArray[np.float64]:
    """Weigh pages alike, and blocks by their share of the page's text."""
    return np.minimum((np.minimum(sizes, MAX_BLOCK_WORDS) + 3) / max(MIN_PAGE_WORDS, page_words), MAX_ROW_WEIGHT)


def label_by_text(page: LabelledPage, gold: str) -> None:
    """Label blocks with the share of their words that is in the gold text, in order."""
    words: list[str] = []
    owners: list[int] = []
    for block in page.blocks:
        own = _WORD.findall(block.text.lower())
        words += own
        owners += [block.index] * len(own)
    target = _WORD.findall(gold.lower())
    owner = np.array(owners, dtype=np.int64)
    sizes = np.bincount(owner, minlength=len(page.blocks)).astype(np.float64)
    hits = np.zeros(len(page.blocks))
    if words and target:
        for step in LCSseq.opcodes(words, target):
            if step.tag == "equal":
                np.add.at(hits, owner[step.src_start : step.src_end], 1)
    page.labels = hits / np.maximum(sizes, 1)
    page.weights = _row_weights(sizes, len(target))


def label_by_segments(page: LabelledPage, probabilities: NDArray[np.float64]) -> None:
    """Label blocks that hold an annotated segment, and those on which two extractors agree."""
    chosen = np.zeros(len(page.blocks), dtype=bool)
    chosen[list(page.chosen_by_trafilatura)] = True
    labels = np.full(len(page.blocks), -1.0)
    labels[chosen & (probabilities > SURE_MAIN)] = 1
    labels[~chosen & (probabilities < SURE_OTHER)] = 0
    named = np.zeros(len(page.blocks), dtype=bool)
    inside, outside = ([" ".join(each.split()) for each in segments] for segments in page.segments)
    for index, block in enumerate(page.blocks):
        text = " ".join(block.text.split())
        if any(each in text for each in inside):
            labels[index], named[index] = 1, True
        elif any(each in text for each in outside):
            labels[index], named[index] = 0, True
    sizes = page.measures.n_words
    known = labels >= 0
    page.labels = np.maximum(labels, 0)
    weights = _row_weights(sizes, float(sizes[labels > 0].sum()))
    page.weights = np.where(known, weights, 0.0) + SEGMENT_WEIGHT * named


def bag_f1(kept: Sequence[Counter[str]], gold: Counter[str]) -> float:
    """F1 of the bag of all kept blocks against a gold bag."""
    mine: Counter[str] = Counter()
    for each in kept:
        mine.update(each)
    if not mine and not gold:
        return 1.0
    common = (mine & gold).total()
    return 2 * common / (mine.total() + gold.total()) if common else 0.0
