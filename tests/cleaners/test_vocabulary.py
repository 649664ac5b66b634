"""Vocabularies: phrases as data, compared without case, accents and typographic marks."""

from __future__ import annotations

import re

import pytest

from cleaners.vocabulary import LANGUAGES, lexicon_for
from cleaners.vocabulary.base import Lexicon, Phrases, Vocabulary, any_of, bare, fold

each_language = pytest.mark.parametrize("vocabulary", LANGUAGES, ids=lambda vocabulary: vocabulary.code)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Read\u00a0More ", "read more"),
        ("Don’t Miss", "don't miss"),
        ("À lire aussi", "a lire aussi"),
        ("Straße", "strasse"),
        ("“Łódź” – now", '"lodz" - now'),
        ("ПУБЛИЧНО", "публично"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    """Case, accents, quotation marks, dashes and spaces make no difference to a phrase."""
    assert fold(text) == folded


def test_bare_takes_off_what_stands_around() -> None:
    """Bullets, arrows and brackets around a label are not part of it; a full stop is."""
    assert bare("» [see also] →") == "see also"
    assert bare("see also.") == "see also."


def test_the_longest_opening_phrase_counts() -> None:
    """Of two phrases that a line opens with, the longer one says more."""
    assert Phrases("read more", "read more about").opening("read more about bells") == "read more about"


@pytest.mark.parametrize("line", ["read moreover", "bread more", "reads more"])
def test_a_phrase_ends_with_a_word(line: str) -> None:
    """A phrase is no part of a longer word."""
    assert Phrases("read more").opening(line) is None
    assert Phrases("read more").inside(line) is None


def test_scripts_without_spaces_have_no_word_ends() -> None:
    """In Chinese and Japanese a phrase counts wherever it stands."""
    assert Phrases("相关阅读").inside("更多相关阅读内容") == "相关阅读"
    assert Phrases("関連記事").opening("関連記事一覧") == "関連記事"


def test_no_phrases_match_nothing() -> None:
    """A language without phrases of a kind has no say: an empty group does not match every line."""
    nothing = Phrases("", "\n \n")

    assert (nothing.opening("read more"), nothing.inside("read more"), "" in nothing) == (None, None, False)


def test_no_patterns_match_nothing() -> None:
    """The same for patterns."""
    assert Lexicon((Vocabulary("xx"),)).reading_time.search("3 min read") is None


def test_english_stands_beside_every_language() -> None:
    """Themes keep English labels in every language, so English is always asked too."""
    for code in ("de", "fr", "ru", "ja"):
        assert "advertisement" in lexicon_for(code).ad_labels


def test_an_unknown_language_asks_all() -> None:
    """A page whose language nobody knows is compared with every vocabulary."""
    lexicon = lexicon_for(None)

    assert {vocabulary.code for vocabulary in lexicon.vocabularies} == {vocabulary.code for vocabulary in LANGUAGES}
    assert "anzeige" in lexicon.ad_labels


def test_one_language_does_not_speak_for_another() -> None:
    """German labels are not read on an English page, where they may be names."""
    assert "anzeige" in lexicon_for("de").ad_labels
    assert "anzeige" not in lexicon_for("en").ad_labels


def test_a_field_that_does_not_exist_is_an_error() -> None:
    """A misspelt field is found when it is asked for, not passed over."""
    with pytest.raises(AttributeError):
        _ = lexicon_for("en").relatde


def test_codes_are_unique() -> None:
    """Each language has one vocabulary, under its two-letter code."""
    codes = [vocabulary.code for vocabulary in LANGUAGES]

    assert len(codes) == len(set(codes)) >= 13
    assert all(re.fullmatch("[a-z]{2}", code) for code in codes)


@each_language
def test_a_language_has_what_every_theme_prints(vocabulary: Vocabulary) -> None:
    """Every language names advertising, related reading, sharing, comments and bylines."""
    empty = [
        name
        for name in ("ad_labels", "related", "related_sections", "sharing", "comment_forms", "newsletter", "months")
        if not getattr(vocabulary, name).strip()
    ]

    assert empty == []


@each_language
def test_a_year_has_twelve_months(vocabulary: Vocabulary) -> None:
    """The names of months stand in twelve lines, or dates would be off by one."""
    numbers = Lexicon((vocabulary,)).month_numbers

    assert set(numbers.values()) == set(range(1, 13))


@each_language
def test_patterns_are_patterns(vocabulary: Vocabulary) -> None:
    """Each line of a pattern field is a regular expression that is tied to a line's beginning or end."""
    for name in Vocabulary.__dataclass_fields__:
        if not name.endswith("_patterns"):
            continue
        for line in filter(str.strip, getattr(vocabulary, name).split("\n")):
            assert re.compile(line.strip())
            assert line.strip().startswith("^") or line.strip().endswith("$"), f"{name}: {line}"


@each_language
def test_forms_of_a_pivot_are_patterns_of_folded_text(vocabulary: Vocabulary) -> None:
    """A form with a gap in it is a regular expression, spelt as folded text is: else it would never be found."""
    for line in filter(str.strip, vocabulary.pivot_forms.split("\n")):
        assert re.compile(line.strip())
        assert [char for char in line if char != fold(char)[:1] and char.isalpha() and char not in "WSB"] == []


@each_language
def test_no_label_is_a_common_word(vocabulary: Vocabulary) -> None:
    """No label of advertising or related reading is one of the commonest words, which stand alone in any text."""
    common = set(fold(vocabulary.stop_words).split())
    labels = Phrases(vocabulary.ad_labels, vocabulary.related)

    assert labels.all & common == set()


def test_a_lexicon_remembers_nothing_between_pages() -> None:
    """The lexicon of a language is one value that can be asked in any order."""
    before = lexicon_for("de").related.all
    _ = lexicon_for(None).related.all

    assert before == lexicon_for("de").related.all


@pytest.mark.parametrize(
    ("field", "code"),
    [
        (name, each.code)
        for each in LANGUAGES
        for name in Vocabulary.__dataclass_fields__
        if name.endswith(("_patterns", "_forms"))
    ],
)
def test_patterns_joined_find_what_each_finds(field: str, code: str) -> None:
    """Patterns that share the edge of a word are still each what they were, with or without bars in them."""
    lines = [line.strip() for line in getattr(lexicon_for(code).vocabularies[0], field).split("\n") if line.strip()]
    joined = re.compile(any_of(lines)) if lines else None
    samples = [re.sub(r"\\[bdwsWS]\+?|[\^$?*+(){}\[\]|:.]", " ", line) for line in lines]

    for sample in (*samples, *(f"x{each} 3 min, 12 of an other kind" for each in samples)):
        assert joined is not None
        assert bool(joined.search(sample)) == any(re.search(line, sample) for line in lines)


def test_a_bar_outside_of_groups_is_seen() -> None:
    """The edge of a word before the first of two alternatives does not stand before the second."""
    assert re.search(any_of([r"\bcat|dog"]), "hotdog")
    assert not re.search(any_of([r"\b(?:cat|dog)"]), "hotdog")
    assert re.search(any_of([r"\b[|]a", r"b\|c"]), "x|a")
