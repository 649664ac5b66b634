"""What kind of page this is: by what the classifier makes of it, or as far as its blocks tell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cleaners.metadata.amend import amend

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block, Metadata, Verdict

MIN_ARTICLE_WORDS = 120
MAX_ARTICLE_LINK_DENSITY = 0.25
MIN_LISTING_LINKED_HEADINGS = 4
MIN_PROBABILITY = 0.4
"""Below it no kind is likely enough to be named by the classifier alone."""
MIN_TELLING_WORDS = 40
"""A page with less text is too small to be of a kind."""
OTHER = "other"


def tell_page_type(
    page: PageView, verdicts: Sequence[Verdict], metadata: Metadata, probabilities: Mapping[str, float]
) -> Metadata:
    """The metadata with the kind of page and how sure that is.

    ``probabilities`` are the classifier's, empty where it was not asked. Where none is high, or next to nothing was
    kept, the blocks tell articles and listings by their looks.
    """
    kind, probability = max(probabilities.items(), key=lambda pair: pair[1], default=(OTHER, 0.0))
    kept = [verdict.block for verdict in verdicts if verdict.kept]
    if probability < MIN_PROBABILITY or sum(page.facts(block).n_words for block in kept) < MIN_TELLING_WORDS:
        guess = guess_page_type(page, kept, metadata)
        if guess:
            return amend(metadata, "page_type", guess, "text")
    if not probabilities or (probability < MIN_PROBABILITY and page.main_words < MIN_TELLING_WORDS):
        return metadata
    if probability < MIN_PROBABILITY:
        kind, probability = OTHER, 1 - probability
    amended = amend(metadata, "page_type", kind, "learned")
    return replace(amended, confidence={**amended.confidence, "page_type": round(probability, 2)})


def guess_page_type(page: PageView, kept: Sequence[Block], metadata: Metadata) -> str | None:
    """``article``, ``listing`` or ``None`` where neither is clear, by the blocks that were kept."""
    if all(block.kind == "heading" for block in kept):  # nothing was main content: is there anything but links?
        kept = page.blocks
    facts = [page.facts(block) for block in kept]
    words = sum(each.n_words for each in facts)
    linked = sum(each.n_words * each.link_density for each in facts)
    prose = sum(1 for each in facts if each.is_prose and each.link_density < 0.5)
    long_prose = sum(1 for each in facts if each.n_words > 45 and each.link_density < 0.3)
    headings = [block for block in page.blocks if block.kind == "heading"]
    linked_headings = sum(1 for block in headings if page.facts(block).link_density > 0.8)
    declared = bool(metadata.published and metadata.found_in.get("published") in {"json-ld", "og"})
    if (
        linked_headings >= MIN_LISTING_LINKED_HEADINGS
        and linked_headings > len(headings) / 2
        and long_prose < linked_headings
        and not declared
    ):
        return "listing"
    if words and linked / words > 0.5 and prose < 3:
        return "listing"
    if words >= MIN_ARTICLE_WORDS and linked <= MAX_ARTICLE_LINK_DENSITY * words and prose >= 3:
        return "article"
    return None
