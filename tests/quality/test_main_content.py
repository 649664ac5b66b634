"""The gate of main content holds, covers every kind of page and ten languages, and would see a loss."""

from __future__ import annotations

from dataclasses import replace

from cleaners.extractor.learned.page_features import PAGE_TYPES
from tests.quality.main_content import PAGES, check, gold_text, main, measure_page, raised

PAGE = (PAGES / "article-en-tide-mill.html").read_text(encoding="utf-8")


def test_every_page_holds_its_floor():
    """No page of any kind or language is read worse than when its floor was set."""
    assert main([]) == 0


def test_every_kind_and_ten_languages_are_there():
    """Each kind of page that a record can name has a page, and the pages are in ten languages or more."""
    names = [path.stem.split("-") for path in PAGES.glob("*.html")]

    assert {kind for kind, *_ in names} == {*PAGE_TYPES, "qa", "other"}
    assert len({language for _, language, *_ in names}) >= 10


def test_the_marks_tell_what_is_gold():
    """Text outside the marks is not gold, and an element inside a sentence parts no word."""
    assert gold_text("<p>No</p><!-- keep --><p>Half a <b>loa</b>f</p><p>each</p><!-- /keep --><p>no</p>").split() == [
        "Half", "a", "loaf", "each",
    ]  # fmt: skip


def test_a_lost_paragraph_is_seen():
    """A page with a paragraph of gold that is not kept falls under its floor, by name."""
    notice = "<p>We and our 214 partners store information on your device.</p>"
    more = PAGE.replace(notice, f"<!-- keep -->{notice}<!-- /keep -->")
    floors = raised([measure_page("article-en-tide-mill", PAGE)], {})

    wrong = check([measure_page("article-en-tide-mill", more)], floors)

    assert [line.split(":")[0] for line in wrong] == ["article-en-tide-mill"]


def test_a_kind_once_told_must_stay_told():
    """A page that was taken for what it is fails the gate when it is taken for something else; floors never fall."""
    fine = measure_page("article-en-tide-mill", PAGE)
    floors = raised([fine], {})
    worse = replace(fine, page_type="listing", f1=0.5)

    assert check([worse], floors) != check([replace(worse, page_type="article")], floors)
    assert raised([worse], floors) == floors
