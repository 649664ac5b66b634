"""Explanations: every block with its verdict, and who would have disagreed."""

from __future__ import annotations

import json

import pytest

from cleaners import CleanOptions, Page, clean, explain
from tests.golden.cases import FOLDER, Case
from tests.support.pages import make_page

PAGE = """How a Hashtag Found a Dog

By Lena Marsh | November 3, 2026

A dog called Pim ran away from the ferry in July and was found by four letters and a sign in chalk.

Share this article on Facebook

His owner had written the letters on a bus shelter, and by the evening they stood on forty shelters of the line.
"""


def test_every_block_is_explained() -> None:
    """An explanation has one entry a block, in reading order, with the verdict that cleaning gives."""
    explained = explain(PAGE)

    assert [each.verdict for each in explained.blocks] == list(clean(PAGE).verdicts)
    assert explained.document == clean(PAGE)


def test_the_rule_and_its_evidence_are_named() -> None:
    """A removal says by which rule, for what reason and on what it rests."""
    (cut,) = [each for each in explain(PAGE).to_json() if each["rule"] == "sharing/share-line"]

    assert cut["kept"] is False
    assert cut["text"] == "Share this article on Facebook"
    assert cut["because"] == "a request to share or follow"
    assert cut["evidence"]["networks"] == 1


def test_who_would_have_disagreed() -> None:
    """A rule that had no turn is heard too, and never the one that had its turn."""
    explained = explain(PAGE.replace("Share this article on Facebook", "Sponsored")).to_json()
    (label,) = [each for each in explained if each["text"] == "Sponsored"]

    assert label["rule"] == "ads/label"
    assert "navigation/theme-label" in {other["rule"] for other in label["would_have_disagreed"]}
    assert all(other["rule"] != each["rule"] for each in explained for other in each["would_have_disagreed"])


def test_near_thresholds_are_shown() -> None:
    """A statistical rule shows how near to its threshold each paragraph came."""
    made = make_page(7)
    nearest = [each.nearness for each in explain(made.html, url=made.url).blocks if each.nearness]

    assert nearest
    assert all(rule == "asides/off-topic" and 0 <= chance <= 1 for rule, chance, _ in nearest)


def test_a_stricter_mode_has_another_threshold() -> None:
    """The threshold that is shown is that of the mode in use."""
    made = make_page(7)

    def threshold(mode: str) -> float:
        explained = explain(made.plain, url=made.url, options=CleanOptions(strictness=mode))  # type: ignore[arg-type]
        return next(each.nearness[2] for each in explained.blocks if each.nearness)

    assert threshold("careful") > threshold("balanced") > threshold("aggressive")


def test_cuts_inside_a_block_are_shown() -> None:
    """A cut inside a kept block is told with its own rule and text."""
    case = Case(FOLDER / "captions--lead-phrase")
    (block,) = [each for each in explain(case.page, url=case.info["url"]).to_json() if each["cuts"]]

    assert block["kept"] is True
    assert block["cuts"][0]["rule"] == "captions/lead-phrase"
    assert block["cuts"][0]["text"] == "Night ferry returns to osk – "


def test_an_explanation_is_plain_json() -> None:
    """An explanation can be written as JSON and read back."""
    told = explain(Page(make_page(3).html)).to_json()

    assert len(json.loads(json.dumps(told))) == len(told)


@pytest.mark.parametrize("page", ["", "<script>x</script>"])
def test_a_page_without_text_has_nothing_to_explain(page: str) -> None:
    """An empty page is explained by its warning."""
    explained = explain(page)

    assert explained.blocks == ()
    assert explained.document.warnings
