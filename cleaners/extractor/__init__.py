"""Extractors say which blocks are main content; what they leave out is a verdict like any other.

Two can be asked: trafilatura, as pinned, and a classifier that we trained (:mod:`cleaners.extractor.learned`). ``auto``
asks the classifier first, which knows how sure it is, and trafilatura as well about articles where it is not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cleaners.extractor import trafilatura
from cleaners.extractor.rescue import rescue, sibling_articles
from cleaners.parts import sibling_entries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

    from cleaners.extractor.learned import Prediction
    from cleaners.model import Block, EvidenceValue
    from cleaners.options import Extractor
    from cleaners.segment import Layout

__all__ = ["MainContent", "by_classifier", "is_unsure", "main_content"]

MIN_ARTICLE = 0.5
MIN_SURE_F1 = 0.95
"""An article that promises less is shown to trafilatura as well: one page in eight of WCXB's, one in four of
trafilatura's own. Asking it about every article gave no more (segments .937 against .936)."""
MIN_PLACED_SHARE = 0.5
MIN_CONFIDENCE = 0.6
"""Below this a page is worth a look, and a warning says so."""


@dataclass(frozen=True, slots=True)
class MainContent:
    """Which blocks are main content, by index, and who says so.

    ``spoke`` names the extractor, or both, that settled the page; ``rescued`` are blocks that it had left out and
    that were taken back. ``probabilities`` has one a block, of two digits, and ``page_types`` one a kind, where the
    classifier was asked; ``confidence`` is the page's expected F1 (0-1).
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
            evidence["probability"] = self.probabilities[index]
        if index in self.rescued:
            evidence["taken_back"] = True
        return evidence


def main_content(
    tree: HtmlElement, blocks: Sequence[Block], layout: Layout, url: str | None, extractor: Extractor
) -> MainContent:
    """Ask an extractor which blocks of a page are main content. ``tree`` is not to be used afterwards."""
    if extractor == "trafilatura":
        return _by_trafilatura(tree, blocks, url)
    from cleaners.extractor import learned  # noqa: PLC0415  numpy takes a tenth of a second; not everybody asks for it

    try:
        model = learned.load_model()
    except learned.ModelError as error:
        found = _by_trafilatura(tree, blocks, url)
        return replace(found, warnings=(f"trafilatura was asked instead of the classifier: {error}", *found.warnings))
    prediction = learned.predict(blocks, layout, learned.read_head(tree, url), model)
    if extractor == "learned" or not is_unsure(prediction):
        return by_classifier(blocks, prediction, "learned")
    chosen = trafilatura.extract(tree, blocks, url).main
    return by_classifier(blocks, learned.weigh(prediction, blocks, chosen, model), "learned+trafilatura")


def is_unsure(prediction: Prediction) -> bool:
    """Whether trafilatura is worth its time: it knows articles, and on plain ones there is nothing to ask."""
    return prediction.page_types["article"] > MIN_ARTICLE and prediction.promised_f1 < MIN_SURE_F1


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


def by_classifier(blocks: Sequence[Block], prediction: Prediction, spoke: str) -> MainContent:
    """Lay out what the classifier says, with the other full texts of a page that has several."""
    main = prediction.main
    found = main | sibling_articles(blocks, main) | sibling_entries(blocks, main)
    return MainContent(
        found,
        spoke,
        found - main,
        probabilities=prediction.probabilities.round(2).tolist(),
        page_types=prediction.page_types,
        confidence=prediction.expected_f1,
    )
