"""What asks something of the reader: sentences that open with a phrase."""

from __future__ import annotations

import pytest

from cleaners.features import PageView
from cleaners.model import Block
from cleaners.options import CleanOptions
from cleaners.rules.asking import a_sentence_opens, folded_sentences, sentences
from cleaners.vocabulary import CODES, lexicon_for


def view_of(text: str, code: str = "en") -> PageView:
    return PageView([Block(0, text)], lexicon_for(code), CleanOptions())


@pytest.mark.parametrize("field", ["imperatives", "calls", "reader_questions", "newsletter_openings"])
@pytest.mark.parametrize("code", sorted(CODES))
def test_every_phrase_is_found_at_the_head_of_a_sentence(code: str, field: str) -> None:
    """The quick look at the whole block misses none: not behind a sentence, a bracket or a line break."""
    phrases = getattr(lexicon_for(code), field)
    for phrase in phrases.all:
        for text in (f"Kolo 7. ({phrase}) Kolo", f"Kolo…\n• {phrase}", f"Kolo。{phrase}, kolo", phrase):
            view = view_of(text, code)
            opens = any(phrases.opening(sentence) for sentence in folded_sentences(text))

            assert a_sentence_opens(view.blocks[0], view, phrases) is opens, text


def test_the_second_sentence_counts() -> None:
    """A request may stand behind a greeting."""
    view = view_of("Hello there. Subscribe to our newsletter!")

    assert a_sentence_opens(view.blocks[0], view, view.lexicon.imperatives)


def test_a_phrase_inside_a_sentence_does_not_open_it() -> None:
    """A sentence that mentions what sites ask for asks for nothing."""
    view = view_of("Many sites ask their readers to subscribe to a newsletter.")

    assert not a_sentence_opens(view.blocks[0], view, view.lexicon.imperatives)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One ends. “Two ends!” Three", ("One ends.", "“Two ends!", "Three")),
        ("Joined.then a stop, but not v2.0 or e.g. this", ("Joined", "then a stop, but not v2.0 or e.g.", "this")),
        ("一つ。二つ！ 三つ", ("一つ。", "二つ！", "三つ")),
        ("A line\nand another…\n* * *\n", ("A line", "and another…")),
        ("No sign at all", ("No sign at all",)),
        ("--- !", ()),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, told: tuple[str, ...]) -> None:
    """With a sign and a blank, with a full-width sign alone, at a line break, and where a stop lost its blank."""
    assert tuple(sentences(text)) == told
