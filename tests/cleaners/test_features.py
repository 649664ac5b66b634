"""What a block measures, and what kind of page its blocks make."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaners import Block, Link, clean
from cleaners.features import STOPS_AND_BLANKS, facts_of, may_read, slug_words, stem, words_of
from cleaners.vocabulary.base import bare, fold
from tests.support.pages import make_page


def test_link_density_is_a_share_of_characters() -> None:
    """A block that is half link has a link density of one half; a block without text has none."""
    half = Block(0, "Read this now.", links=(Link("/x", "Read th", 0, 7),))

    assert facts_of(half).link_density == 0.5
    assert facts_of(Block(0, "Read this now.")).link_density == 0.0
    assert facts_of(Block(0, "", links=(Link("/x", "", 0, 0),))).link_density == 0.0


def test_link_density_is_at_most_one() -> None:
    """Links that overlap, as broken markup has them, do not make more than a whole."""
    twice = Block(0, "abcd", links=(Link("/x", "abcd", 0, 4), Link("/y", "abcd", 0, 4)))

    assert facts_of(twice).link_density == 1.0


@pytest.mark.parametrize(
    ("text", "is_prose"),
    [
        ("Home", False),
        ("Ten raincoats that are worth their price this autumn", False),
        ("The ferry will sail again in the first week.", True),
        ("It was late.", False),
        (" ".join(["word"] * 18), True),
    ],
)
def test_prose(text: str, is_prose: bool) -> None:
    """Prose is a finished sentence of some length, or anything longer than labels and headlines are."""
    assert facts_of(Block(0, text)).is_prose is is_prose


@pytest.mark.parametrize("end", [".", "!", "?", "…", ".”", "?)", "。", "؟"])
def test_a_sentence_may_end_in_any_script(end: str) -> None:
    """A sentence ends with its mark, also before a closing quotation mark."""
    assert facts_of(Block(0, f"The ferry will sail{end}")).ends_sentence


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://site.example/2026/11/night-ferry-returns/", ("night", "ferry", "returns")),
        ("https://site.example/night_ferry_returns.html?page=2#top", ("night", "ferry", "returns")),
        ("https://site.example/culture/", ()),
        ("https://site.example/2026/11/", ()),
        ("https://site.example/", ()),
        ("http://[broken", ()),
        (None, ()),
    ],
)
def test_the_words_of_an_address(url: str | None, words: tuple[str, ...]) -> None:
    """A slug's words are those of the last telling segment; dates, sections and file endings tell nothing."""
    assert slug_words(url) == words


def test_stems_join_forms_of_a_word() -> None:
    """Forms of one word share a stem, short words keep their letters."""
    assert stem("bridges") == stem("bridge")
    assert stem("tramways") == stem("tramway")
    assert stem("bell") != stem("belt")


def test_words_of_a_script_without_spaces_are_pairs() -> None:
    """Chinese and Japanese text is compared by pairs of letters, since nobody marks its words."""
    assert words_of("渡轮恢复") == ["渡轮", "轮恢", "恢复"]
    assert words_of("night ferry's 3") == ["night", "ferry's", "3"]


def test_an_article_is_an_article() -> None:
    """A page of paragraphs is told as an article."""
    assert clean(make_page(2).html).metadata.page_type == "article"


def test_a_front_page_is_a_listing() -> None:
    """A page of linked headings with a teaser each is told as a listing."""
    cards = "".join(
        f'<article><h2><a href="/story-{number}">Story number {number} of the day</a></h2>'
        f"<p>A short teaser of story {number}.</p></article>"
        for number in range(12)
    )

    assert clean(f"<html><body><main><h1>News</h1>{cards}</main></body></html>").metadata.page_type == "listing"


def test_a_line_of_text_has_no_type() -> None:
    """A page that is too small to tell is of no type: unknown is not guessed."""
    assert clean("<p>We are closed on Monday.</p>").metadata.page_type is None


@pytest.mark.parametrize(("text", "count"), [("three short words", 3), ("", 0), ("夜行フェリー", 6), ("港へ 行く", 4)])
def test_words_are_counted_as_readers_do(text: str, count: int) -> None:
    """Words are counted by spaces, or by letters where no spaces are written."""
    assert facts_of(Block(0, text)).n_words == count


def test_a_block_inside_main_is_the_same_block_otherwise() -> None:
    """Every field is carried over, also one that is added some day."""
    block = Block(**{each.name: object() for each in fields(Block)})  # type: ignore[arg-type]

    assert block.inside_main() == replace(block, in_main=True)


@given(st.text(st.sampled_from("aB \n.!?-–—…«•`'ßİıé\u0301ﬁ東京"), max_size=40), st.integers(0, 40))
def test_first_letters_deny_only_what_is_another_text(text: str, end: int) -> None:
    """What a text reads, folded and bare, its first letters never deny, whatever stops stand at either's end."""
    reads = bare(fold(text)).rstrip(STOPS_AND_BLANKS)

    assert may_read(text, reads)
    assert may_read(text[:end], reads) or bare(fold(text[:end])).rstrip(STOPS_AND_BLANKS) != reads


@pytest.mark.parametrize("text", ["Ferry", "Fares of the night ferry", "»The night ferry«"])
def test_first_letters_deny_other_texts(text: str) -> None:
    """A text that is too short, or begins with other letters, is not looked at further."""
    assert not may_read(text, "ferry timetable")
