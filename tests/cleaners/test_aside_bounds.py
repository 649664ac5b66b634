"""The bound that spares pages the search for asides: it may not cost a single verdict."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleaners import clean
from cleaners.clean import Page, run
from cleaners.features import PageView
from cleaners.judge import Observer
from cleaners.options import CleanOptions
from cleaners.rules.aside_bounds import _can_reach, _has_keywords, _may_be_injected
from cleaners.rules.aside_company import advice_around
from cleaners.rules.aside_cues import find_candidates, has_sign
from cleaners.rules.aside_features import measure, probability
from cleaners.rules.asides import SIGNLESS_PROBABILITY, analyse
from tests.quality.rendering import to_html, to_plain

CORPUS = Path(__file__).parent.parent / "quality" / "corpus"
EVERY = 6
"""Of the corpus's documents every sixth: the others show the same."""
KEEP_ASIDES = CleanOptions(keep=frozenset({"asides"}))


def documents() -> list[dict[str, Any]]:
    lines = [line for path in sorted(CORPUS.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return [json.loads(line) for line in lines[::EVERY]]


def view_of(page: str, url: str) -> PageView:
    observer = Observer()
    run(Page(page, url), KEEP_ASIDES, observer)
    assert observer.page is not None
    return observer.page


@pytest.mark.parametrize("render", [to_html, to_plain])
def test_pages_are_judged_alike_with_and_without_the_bound(render) -> None:
    """An observed page is measured in full, any other only where the bound allows for an aside."""
    for document in documents():
        page = render(document)
        observed = run(Page(page, document["url"]), CleanOptions(), Observer())

        assert clean(page, url=document["url"]).verdicts == observed.verdicts, document["id"]


@pytest.mark.parametrize("render", [to_html, to_plain])
def test_no_candidate_is_likelier_than_its_bound(render) -> None:
    """What a paragraph turns out to be when all is measured, it could be by its cues alone."""
    n_bounded = 0
    for document in documents():
        view = view_of(render(document), document["url"])
        standing = [block for block in view.standing() if block.index != view.headline_index]
        cheap = find_candidates(view, standing)
        if any(_has_keywords(view, each, standing) or _may_be_injected(each) for each in cheap.values()):
            continue
        advice = advice_around(view, cheap)
        for index, full in measure(view, standing).items():
            likelihood = probability(full.features)
            if has_sign(full.features) or likelihood >= SIGNLESS_PROBABILITY:
                n_bounded += 1

                assert _can_reach(likelihood - 1e-9, cheap[index], advice[index]), (document["id"], full.block.text)

    assert n_bounded > 10


def test_most_pages_are_spared() -> None:
    """A page whose paragraphs tell one story, without a sign of another, is not measured in full."""
    told = "The kiln at Arnwick takes nine days to cool, and nobody opens its door before the potter has slept on it."
    page = "\n\n".join(
        ["How the Kiln at Arnwick Cools", told, told.replace("nine", "ten"), told.replace("door", "lid")]
    )
    observer = Observer()
    run(Page(page), CleanOptions(), observer)
    assert observer.page is not None
    view = PageView(observer.page.blocks, observer.page.lexicon, CleanOptions(), title=observer.page.title)

    assert observer.nearness
    assert not analyse(view).candidates
