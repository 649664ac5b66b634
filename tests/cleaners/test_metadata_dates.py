"""Dates: languages, orders of day and month, datelines, time zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cleaners.metadata import read_metadata
from cleaners.metadata.months import LANGUAGE_CODES
from cleaners.parse import parse

if TYPE_CHECKING:
    from cleaners import Metadata

URL = "https://post.example/harbour/talks"
FETCHED = "2026-11-22T09:00:00Z"
PROSE = "<p>The talks in the port of Averil went on through the whole night, and nobody said a word about it.</p>"


def read(line: str, language: str = "en", url: str = URL, more: str = "") -> Metadata:
    tree = parse(f'<html lang="{language}"><body><h1>Talks resume in the port</h1>{line}{PROSE}{more}</body></html>')
    assert tree is not None
    return read_metadata(tree, url, FETCHED)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "9 March 2026"), ("de", "9. März 2026"), ("fr", "9 mars 2026"), ("es", "9 de marzo de 2026"),
        ("pt", "9 de março de 2026"), ("it", "9 marzo 2026"), ("nl", "9 maart 2026"), ("sv", "9 mars 2026"),
        ("da", "9. marts 2026"), ("no", "9. mars 2026"), ("fi", "9. maaliskuuta 2026"), ("pl", "9 marca 2026"),
        ("cs", "9. března 2026"), ("sk", "9. marca 2026"), ("hu", "2026. március 9."), ("ro", "9 martie 2026"),
        ("el", "9 Μαρτίου 2026"), ("ru", "9 марта 2026"), ("uk", "9 березня 2026"), ("bg", "9 март 2026"),
        ("hr", "9. ožujka 2026."), ("sr", "9. март 2026."), ("sl", "9. marec 2026"), ("tr", "9 Mart 2026"),
        ("et", "9. märts 2026"), ("ca", "9 de març de 2026"), ("id", "9 Maret 2026"), ("vi", "9 tháng 3, 2026"),
        ("ja", "2026年3月9日"), ("zh", "2026年3月9日"), ("ko", "2026년 3월 9일"), ("he", "9 במרץ 2026"),
        ("hi", "9 मार्च 2026"), ("ar", "9 مارس 2026"),
    ],
)  # fmt: skip
def test_dates_in_many_languages(language: str, line: str) -> None:
    """A dateline under the headline is read in the page's language."""
    assert read(f"<p>{line}</p>", language).published == "2026-03-09"
    assert language in LANGUAGE_CODES


class TestDayAndMonth:
    """No guess without evidence."""

    LINE = "<p class='date'>03/04/2026</p>"

    def test_nothing_tells(self) -> None:
        """On an English page of no known country the order is open, and the date unknown."""
        assert read(self.LINE).published is None

    @pytest.mark.parametrize(
        ("language", "url", "day"),
        [
            ("en-GB", URL, "2026-04-03"),
            ("en-US", URL, "2026-03-04"),
            ("en", "https://post.example.co.uk/talks", "2026-04-03"),
            ("fr", URL, "2026-04-03"),
        ],
    )
    def test_the_place_tells(self, language: str, url: str, day: str) -> None:
        """The declared region, the host's country and most languages settle the order."""
        assert read(self.LINE, language, url).published == day

    @pytest.mark.parametrize(("other", "day"), [("25/03/2026", "2026-04-03"), ("03/25/2026", "2026-03-04")])
    def test_the_other_dates_tell(self, other: str, day: str) -> None:
        """Another date of the page that can be read only one way shows how this one is to be read."""
        related = f"<aside class='related'><time>{other}</time></aside>"

        assert read(self.LINE, more=related).published == day

    def test_contradictions_tell_nothing(self) -> None:
        """Dates of both orders on one page are no evidence."""
        both = "<aside class='related'><time>25/03/2026</time><time>03/25/2026</time></aside>"

        assert read(self.LINE, more=both).published is None


class TestWhere:
    """Which dates are the article's."""

    @pytest.mark.parametrize(
        "line",
        [
            "<p>Published: March 9, 2026</p>",
            "<p>March 9, 2026 ・ 3 min read</p>",
            "<p>By Ana Ruiz | March 9, 2026 | Harbour</p>",
            "<div><span>Published on</span><br><span>March 9, 2026</span></div>",
            "<abbr class='published' title='2026-03-09T08:00:00+01:00'>8:00</abbr>",
            "<relative-time datetime='2026-03-09T08:00:00Z'>long ago</relative-time>",
        ],
    )
    def test_lines_at_the_headline(self, line: str) -> None:
        """Lines that are there to tell the date are read, however they are set."""
        assert (read(line).published or "")[:10] == "2026-03-09"

    def test_a_dateline_in_the_lead(self) -> None:
        """Agencies put place and day at the head of the first paragraph."""
        lead = f"<p>PORT AVERIL, March 9, 2026 (Averil Post) – {'The talks went on and on. ' * 6}</p>"

        assert read(lead).published == "2026-03-09"

    @pytest.mark.parametrize(
        "line",
        [
            "<p>© 9 March 2026 The Post</p>",
            "<p>Joined: 9 March 2026</p>",
            "<p>Registration deadline: 9 March 2026</p>",
            "<div class='comments'><p>Ana</p><p class='date'>9 March 2026</p></div>",
            "<div class='related-cards'><time datetime='2026-03-09'>9 March</time></div>",
            "<p>The board had met on 9 March 2026 in the old customs house and had agreed on nothing at all.</p>",
        ],
    )
    def test_dates_of_something_else(self, line: str) -> None:
        """Copyright, comments, related cards, deadlines and what the prose tells are not the article's date."""
        assert read(line).published is None

    def test_an_update_is_told_apart(self) -> None:
        """A line with both dates gives both fields."""
        metadata = read("<p>Published March 9, 2026, updated March 11, 2026</p>")

        assert (metadata.published, metadata.modified) == ("2026-03-09", "2026-03-11")

    @pytest.mark.parametrize(
        "line", ["Aktualisiert: 9.3.2026", "Mis à jour le 9 mars 2026", "Обновлено 9 марта 2026", "更新：2026年3月9日"]
    )
    def test_updates_in_other_languages(self, line: str) -> None:
        """A change is a change in any language."""
        metadata = read(f"<p>{line}</p>", {"A": "de", "M": "fr", "О": "ru", "更": "ja"}[line[0]])

        assert (metadata.published, metadata.modified) == (None, "2026-03-09")

    @pytest.mark.parametrize(
        ("path", "day"),
        [
            ("/2026/03/09/talks", "2026-03-09"),
            ("/2026-03-09-talks", "2026-03-09"),
            ("/29-03-2026-talks", "2026-03-29"),
            ("/09-03-2026-talks", None),
            ("/talks-of-2026", None),
        ],
    )
    def test_addresses(self, path: str, day: str | None) -> None:
        """An address dates a page where it can be read one way only."""
        assert read("", url=f"https://post.example{path}").published == day


class TestZones:
    """Instants and days."""

    def test_the_day_is_the_sites_own(self) -> None:
        """02:41 UTC on the tenth is still the ninth where the page was written, if its address says so."""
        head = '<meta property="article:published_time" content="2026-03-10T02:41:00+00:00">'
        tree = parse(f"<html lang='en'><head>{head}</head><body><h1>Talks resume</h1>{PROSE}</body></html>")
        assert tree is not None
        metadata = read_metadata(tree, "https://post.example/2026/03/09/talks", FETCHED)

        assert metadata.published == "2026-03-09"
        assert [each.value for each in metadata.conflicts["published"]] == ["2026-03-10T02:41:00+00:00"]

    def test_a_day_that_no_clock_can_reach_is_a_conflict(self) -> None:
        """At noon UTC no place on earth has yesterday's date."""
        head = '<meta property="article:published_time" content="2026-03-10T12:30:00+00:00">'
        tree = parse(f"<html lang='en'><head>{head}</head><body><h1>Talks resume</h1>{PROSE}</body></html>")
        assert tree is not None

        assert read_metadata(tree, "https://post.example/2026/03/08/talks", FETCHED).conflicts["published"]
