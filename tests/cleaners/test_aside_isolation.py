"""Asides that nothing announces: found by how alone they stand, on pages where that says something."""

from __future__ import annotations

import pytest

from cleaners import CleanOptions, clean
from cleaners.rules.aside_isolation import FEATURES, MAX_FAR_SHARE, MAX_UNANNOUNCED, Trees, load_trees
from tests.golden.cases import FOLDER

PAGE = (FOLDER / "asides--unannounced" / "page.html").read_text(encoding="utf-8")
STRANGER = "The drivers of the night buses in Carrow"


def _cut(page: str, options: CleanOptions | None = None) -> dict[str, str]:
    document = clean(page, url="https://oven.example/keep-a-sourdough-starter-alive/", options=options)
    return {each.block.text[:40]: each.rule for each in document.removed if each.rule == "asides/unannounced"}


def test_a_paragraph_that_shares_next_to_nothing_with_its_page_goes():
    """It alone goes, and the verdict says how sure that is and how little it shares."""
    document = clean(PAGE, url="https://oven.example/keep-a-sourdough-starter-alive/")
    (verdict,) = [each for each in document.removed if each.rule == "asides/unannounced"]

    assert verdict.block.text.startswith(STRANGER)
    assert verdict.evidence["probability"] >= 0.96
    assert verdict.evidence["shared_with_page"] <= MAX_FAR_SHARE


def test_careful_mode_keeps_it():
    """Topic alone is no reason for a mode that wants more than one."""
    assert _cut(PAGE, CleanOptions(strictness="careful")) == {}


def test_a_page_of_many_stories_keeps_them():
    """Where more paragraphs stand alone than a tool puts in, the page is a collection, and all of them stay."""
    stories = [
        "<p>The mayor of Ostrava opened a bridge for hedgehogs. It crosses four lanes and cost less than a bus.</p>",
        "<p>Divers off Menorca recovered a cannon on Thursday. The museum will desalt it for three years.</p>",
        "<p>Tennis: Ludmila Sorge reached the semifinals in Graz after her opponent retired with a twisted ankle.</p>",
    ]  # fmt: skip
    assert len(stories) >= MAX_UNANNOUNCED
    crowded = PAGE
    for story, before in zip(stories, ("<h2>Feeding", "<h2>Keeping", "<h2>When"), strict=True):
        crowded = crowded.replace(before, f"{story}{before}")

    assert _cut(crowded) == {}


def test_the_trees_are_made_for_these_features():
    """Every node asks for a feature that there is, and the walk over real trees ends."""
    trees = load_trees()

    assert set(trees.feature) <= set(range(-1, len(FEATURES)))
    assert 0.0 < trees.probability([0.0] * len(FEATURES)) < 1.0


@pytest.mark.parametrize(("value", "expected"), [(0.5, 0.881), (0.6, 0.119)])
def test_a_tree_is_walked_by_its_thresholds(value, expected):
    """Up to the threshold the walk goes one way, above it the other; the leaf's value is a log-odds."""
    stump = Trees(roots=[0], feature=[0, -1, -1], threshold=[0.5, 2.0, -2.0], below=[1, 1, 2], above=[2, 1, 2])

    assert stump.probability([value]) == pytest.approx(expected, abs=0.001)
