"""Plain text: what layout says when all markup is gone."""

from __future__ import annotations

import pytest

from cleaners.plain import segment_text

PROSE = "The clock on the market hall has been slow since the spring, and nobody in town minds."


def outline(text: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in segment_text(text)]


def test_a_line_is_a_block() -> None:
    """Two lines are two blocks, with or without a blank line between them."""
    assert outline(f"{PROSE}\n{PROSE}\n\n{PROSE}") == [("paragraph", 0, PROSE)] * 3


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system(end: str) -> None:
    """Lines end as they do on any system."""
    assert len(segment_text(end.join([PROSE, "", PROSE]))) == 2


def test_a_short_line_over_prose_is_a_heading() -> None:
    """A short line without a full stop, over a paragraph, is a sub-heading."""
    assert outline(f"{PROSE}\n\nWhy nobody minds\n\n{PROSE}")[1] == ("heading", 2, "Why nobody minds")


@pytest.mark.parametrize(
    "line",
    ["He said so.", "It was late,", "and then there was nothing left to do but to wait", "Three reasons:"],
)
def test_a_sentences_rest_is_no_heading(line: str) -> None:
    """A line that ends or goes on like a sentence is a paragraph."""
    assert outline(f"{PROSE}\n\n{line}\n\n{PROSE}")[1][0] == "paragraph"


def test_the_last_line_heads_nothing() -> None:
    """A heading has something under it."""
    assert outline(f"{PROSE}\n\nThe end of it")[-1][0] == "paragraph"


def test_a_question_over_an_answer_is_a_heading() -> None:
    """Interviews print questions as headings."""
    assert outline(f"{PROSE}\n\nWhy is the clock slow?\n\n{PROSE}")[1][0] == "heading"


@pytest.mark.parametrize("bullet", ["-", "*", "•", "▪", "–", "➤", "✓"])
def test_bullets_are_items(bullet: str) -> None:
    """A bullet of any kind makes a list item and is not part of its text."""
    (block,) = segment_text(f"  {bullet} a coat that is warm")

    assert (block.kind, block.text, block.marker) == ("list_item", "a coat that is warm", bullet)


def test_items_know_their_depth() -> None:
    """An indented bullet is one level deeper, and one list is one group."""
    listed = segment_text("- clothes\n    - a coat\n- coins")

    assert [block.level for block in listed] == [1, 2, 1]
    assert len({block.group for block in listed}) == 1


def test_markdown_is_read() -> None:
    """Winnow's own Markdown comes back as what it was: headings, quotations, code and tables."""
    table = "| Boat | Fare |\n| --- | --- |\n| Marit | 9 |\n"
    text = f"# Title\n\n### Below\n\n> said\n\n```\nx  = 1\n\ny = 2\n```\n\n{table}"

    assert outline(text) == [
        ("heading", 1, "Title"),
        ("heading", 3, "Below"),
        ("quote", 0, "said"),
        ("code", 0, "x  = 1\n\ny = 2"),
        ("table_row", 0, "Boat | Fare"),
        ("table_row", 0, "Marit | 9"),
    ]
    assert segment_text(text)[-1].cells == ("Marit", "9")


def test_an_open_fence_loses_nothing() -> None:
    """Code whose fence was never closed is kept to the last line."""
    assert outline("```\nfirst\nlast")[0] == ("code", 0, "first\nlast")


def test_hard_wrapped_text_is_joined() -> None:
    """Paragraphs wrapped at one width, as in e-mail, become one block each."""
    words = (PROSE + " ") * 6
    lines = [words[at : at + 68].strip() for at in range(0, 408, 68)]
    wrapped = "\n".join(lines) + "\n\n" + "\n".join(lines)

    assert len(segment_text(wrapped)) == 2
    assert len(segment_text(wrapped)[0].text.split("\n")) == 1


def test_short_lines_are_not_joined() -> None:
    """A poem or a list without bullets keeps its lines: they have no common width."""
    assert (
        len(segment_text("snow on the wrong hill\nlate bus\ncold hands, wet dog\nsmall lights\nsomebody waves\nfog"))
        == 6
    )


def test_a_gap_in_a_line_stays_visible() -> None:
    """Two spaces stand for lost markup and are kept as two; more are not needed."""
    assert (
        outline("Related:      A Clock Without Hands\t\tand more")[0][2] == "Related:  A Clock Without Hands  and more"
    )


def test_markdown_that_says_what_is_a_heading_leaves_nothing_to_guess():
    """Winnow reads its own Markdown back as it was: a short line without a mark is a paragraph."""
    blocks = segment_text(
        "# A keeper\n\nThe lamp went out\n\nHe lit it again, and then he went to bed.\n\n## Later\n\nmax\\_tries"
    )

    kinds = [(block.kind, block.text) for block in blocks]
    assert kinds == [
        ("heading", "A keeper"),
        ("paragraph", "The lamp went out"),
        ("paragraph", "He lit it again, and then he went to bed."),
        ("heading", "Later"),
        ("paragraph", "max_tries"),
    ]


def test_a_dash_that_opens_speech_is_no_bullet():
    """Polish, French and Russian speech opens with a dash; a list has more than one of them, or no full stops."""
    spoken, listed = segment_text("– Wracamy – mówi sołtyska.\n\nDzień dobry."), segment_text("– masło\n– chleb")

    assert [block.kind for block in spoken] == ["paragraph", "paragraph"]
    assert [block.kind for block in listed] == ["list_item", "list_item"]


def test_in_markdown_a_dash_before_speech_is_text():
    """Winnow reads its own Markdown back as it was; only the marks of Markdown itself open a list there."""
    spoken, listed = segment_text("# Most\n\n– Wracamy – mówi sołtyska.\n\n- chleb")[1:]

    assert (spoken.kind, spoken.text) == ("paragraph", "– Wracamy – mówi sołtyska.")
    assert (listed.kind, listed.text) == ("list_item", "chleb")
