"""Kept blocks as text and as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cleaners import Block, Cut, Verdict
from cleaners.assemble import to_markdown, to_text

if TYPE_CHECKING:
    from cleaners.model import BlockKind


def kept(kind: BlockKind, text: str, level: int = 0, **more: object) -> Verdict:
    return Verdict(Block(0, text, kind, level, **more), kept=True, rule="kept/main-content", because="main content")  # type: ignore[arg-type]


def test_text_has_a_blank_line_between_blocks() -> None:
    """Paragraphs are set apart by a blank line, items of a list and rows of a table by a line end."""
    verdicts = [
        kept("paragraph", "First."),
        kept("list_item", "a"),
        kept("list_item", "b"),
        kept("table_row", "x | y"),
        kept("table_row", "1 | 2"),
    ]

    assert to_text(verdicts) == "First.\n\n- a\n- b\n\nx | y\n1 | 2"


def test_the_headline_is_not_repeated() -> None:
    """The headline is the document's title and does not stand in its text again."""
    headline = Verdict(Block(0, "Title", "heading", 1), kept=True, rule="titles/headline", because="the headline")

    assert to_text([headline, kept("paragraph", "Text.")]) == "Text."


def test_removed_blocks_are_not_in_the_text() -> None:
    """A removed block leaves no trace, not even a blank line."""
    gone = Verdict(Block(1, "Advertisement"), kept=False, rule="ads/label", because="a label")

    assert to_text([kept("paragraph", "One."), gone, kept("paragraph", "Two.")]) == "One.\n\nTwo."


def test_cuts_leave_a_whole_sentence() -> None:
    """What is cut out of a block leaves single spaces and the rest untouched."""
    cut = Cut(4, 12, "asides/injected-phrase", "injected")
    verdict = Verdict(Block(0, "One two and three."), kept=True, rule="kept/main-content", because="x", cuts=(cut,))

    assert to_text([verdict]) == "One three."


@pytest.mark.parametrize(
    ("verdict", "markdown"),
    [
        (kept("heading", "Deck", 1), "## Deck"),
        (kept("heading", "Deck", 3), "### Deck"),
        (kept("heading", "Deck", 9), "###### Deck"),
        (kept("quote", "One.\nTwo."), "> One.\n> Two."),
        (kept("list_item", "coat", 2, marker="-"), "  - coat"),
        (kept("list_item", "ask", 1, marker="1."), "1. ask"),
        (kept("code", "x *= 2"), "```\nx *= 2\n```"),
        (kept("code", "```"), "~~~~\n```\n~~~~"),
        (kept("paragraph", "5 * 3 <b> [x] a_b `c`"), r"5 \* 3 \<b\> \[x\] a\_b \`c\`"),
        (kept("paragraph", "late bus\ncold hands"), "late bus  \ncold hands"),
        (kept("table_row", "a | b", cells=("a|1", "b")), "| a\\|1 | b |\n| --- | --- |"),
    ],
)
def test_markdown(verdict: Verdict, markdown: str) -> None:
    """Each kind of block has its Markdown, and signs that Markdown would read are escaped."""
    assert to_markdown([verdict]) == markdown


def test_a_table_has_one_rule() -> None:
    """The first row of each table is followed by the rule, the others are not."""
    rows = [kept("table_row", "a | b", cells=("a", "b")), kept("table_row", "c | d", cells=("c", "d"))]

    assert to_markdown(rows).count("---") == 2
    assert to_markdown([*rows, kept("paragraph", "x"), *rows]).count("---") == 4
