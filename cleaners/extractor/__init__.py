"""Extractors say which blocks are main content; what they leave out is a verdict like any other.

Two can be asked: trafilatura, as pinned, and a classifier that we trained (:mod:`cleaners.extractor.learned`). ``auto``
asks the classifier first, which knows by itself how sure it is, and trafilatura where it is not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cleaners.extractor import trafilatura
from cleaners.extractor.learned import ModelError, Prediction, load_model, predict, read_head
from cleaners.extractor.rescue import rescue, sibling_articles
from cleaners.parts import sibling_entries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

    from cleaners.model import Block, EvidenceValue
    from cleaners.options import Extractor
    from cleaners.segment import Layout

__all__ = ["MainContent", "main_content"]

MIN_SURE_F1 = 0.0
MIN_PLACED_SHARE = 0.5
MIN_CONFIDENCE = 0.6
"""Below this a page is worth a look, and a warning says so."""


@dataclass(frozen=True, slots=True)
class MainContent:
    """Which blocks are main content, by index, and who says so.

    ``spoke`` is the extractor that settled the page; ``rescued`` are blocks that it had left out and that were taken
    back. ``probabilities`` has one a block where the classifier was asked, ``page_types`` one a kind of page;
    ``confidence`` is the page's expected F1 (0-1).
    """

    main: frozenset[int]
    spoke: str
    rescued: frozenset[int] = frozenset()
    probabilities: Sequence[float] | None = None
    page_types: Mapping[str, float] = field(default_factory=dict)
    confidence: float | None = None
    warnings: tuple[str, ...] = ()

    def witness(self, index: int) -> dict[str, EvidenceValue]:
        """Say who spoke for or against a block, as evidence in its verdict."""
        evidence: dict[str, EvidenceValue] = {"extractor": self.spoke}
        if self.probabilities is not None and index < len(self.probabilities):
            evidence["probability"] = round(self.probabilities[index], 2)
        if index in self.rescued:
            evidence["taken_back"] = True
        return evidence


def main_content(
    tree: HtmlElement, blocks: Sequence[Block], layout: Layout, url: str | None, extractor: Extractor
) -> MainContent:
    """Ask an extractor which blocks of a page are main content. ``tree`` is not to be used afterwards."""
    if extractor == "trafilatura":
        return _by_trafilatura(tree, blocks, url)
    try:
        model = load_model()
    except ModelError as error:
        found = _by_trafilatura(tree, blocks, url)
        return replace(found, warnings=(f"trafilatura was asked instead of the classifier: {error}", *found.warnings))
    prediction = predict(blocks, layout, read_head(tree, url), model)
    if extractor == "auto" and prediction.expected_f1 < MIN_SURE_F1:
        return _by_both(tree, blocks, url, prediction)
    return _by_classifier(blocks, prediction)


def _by_trafilatura(tree: HtmlElement, blocks: Sequence[Block], url: str | None) -> MainContent:
    extraction = trafilatura.extract(tree, blocks, url)
    found = extraction.main | sibling_articles(blocks, extraction.main) | sibling_entries(blocks, extraction.main)
    back = rescue(blocks, found) | (found - extraction.main)
    warnings = (
        ("less than half of the extractor's text could be found among the page's blocks",)
        if found and extraction.placed_share < MIN_PLACED_SHARE
        else ()
    )
    return MainContent(extraction.main | back, "trafilatura", back, warnings=warnings)


def _by_classifier(blocks: Sequence[Block], prediction: Prediction) -> MainContent:
    back = rescue(blocks, prediction.main) - prediction.main
    return MainContent(
        prediction.main | back,
        "learned",
        back,
        probabilities=prediction.probabilities.tolist(),
        page_types=prediction.page_types,
        confidence=prediction.expected_f1,
    )


def _by_both(tree: HtmlElement, blocks: Sequence[Block], url: str | None, prediction: Prediction) -> MainContent:
    """What either takes for main content: an unsure classifier is not to lose a paragraph that trafilatura sees."""
    learned = _by_classifier(blocks, prediction)
    extraction = trafilatura.extract(tree, blocks, url)
    return replace(learned, main=learned.main | extraction.main, spoke="both")
