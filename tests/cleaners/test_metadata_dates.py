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

LONG = PROSE.replace("</p>", " Towards the morning the mayor came down to the quay and asked for coffee for all.</p>")


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
        ("line", "machine", "day"),
        [
            ("09.10.2025", "<time datetime='2025-09-10T16:07:00Z'></time>", "2025-09-10"),
            ("09.10.2025", "<time datetime='2025-09-11'></time>", "2025-10-09"),
            (
                "<time datetime='02-12-2025'>02-12-2025</time>",
                "<aside><time datetime='2025-12-02'></time></aside>",
                "2025-12-02",
            ),
        ],
    )
    def test_a_machine_readable_day_settles_it(self, line: str, machine: str, day: str) -> None:
        """A day that the page names to machines tells how a written date is meant, also one with full stops."""
        assert (read(f"<p class='date'>{line}</p>", more=f"<aside>{machine}</aside>").published or "")[:10] == day

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


class TestWhichDay:
    """Pages that show or declare several days."""

    def test_the_first_publication_is_told(self) -> None:
        """The day on which it was "originally published" wins over the newer line beside the author."""
        more = "<p>This article was originally published on 26 Sep 2024 at 4:12pm but has been updated.</p>"

        assert read(f"<p>Ana Ruiz</p><p class='date'>30 Sep 2025, 11:07am</p>{more}").published == "2024-09-26"

    def test_the_last_words_before_a_date_count(self) -> None:
        """The day after "Last updated on" is one of a change, also where the line starts with the first publication."""
        found = read("<p>Originally published in March 2022. Last updated on December 20, 2024.</p>")

        assert (found.published, found.modified) == (None, "2024-12-20")

    def test_one_of_many_times_is_labelled(self) -> None:
        """Of many marked days, the one behind "Published" is the page's; without the label, none is."""
        days = "".join(f"<div><time datetime='2025-0{month}-12'>12/{month}</time></div>" for month in range(1, 5))
        label = "<div><h4>Published</h4><time datetime='2024-11-15'>15 Nov</time></div>"

        assert read("", more=days + label).published == "2024-11-15"
        assert read("", more=days + label.replace("Published", "Elsewhere")).published is None

    def test_the_author_may_follow(self) -> None:
        """A date at the headline with a clock and a byline behind it is a dateline, whatever stands before it."""
        line = "<h2>Stars of the day (1/1) 06.11.2025 13:30 von Olga Bild der Agentur am Hafen</h2>"

        assert read(line, "de").published == "2025-11-06"

    def test_a_quotation_has_its_own_date(self) -> None:
        """A time in a quoted post does not speak for the article."""
        quoted = "<blockquote><p>It was fun</p><time datetime='2024-04-21T23:47:18Z'>21 April 2024</time></blockquote>"

        assert read(quoted).published is None

    def test_a_field_of_change_names_a_change(self) -> None:
        """What is marked as ``dateModified`` is no publication, though it stands nearer to the headline."""
        line = (
            "<div><time itemprop='dateModified'>2025-08-29 14:15</time></div>"
            "<div><time itemprop='datePublished' datetime='2025-06-22 10:20'>2025-06-22 10:20</time></div>"
        )

        assert (read(line).published or "")[:10] == "2025-06-22"

    def test_updated_and_published_at_once(self) -> None:
        """The classes of an entry that was never changed name both; then it is the day of publication."""
        line = "<p>SeaBlog <time class='date updated published' datetime='2025-02-23'>Sunday</time></p>"

        assert read(line).published == "2025-02-23"

    def test_marked_days_of_other_pages(self) -> None:
        """Two days in cards far from the headline are those of two other pages."""
        card = "<div><span class='link__date'>{}</span> <a href='/more'>A case study that was made elsewhere</a></div>"

        assert (
            read("", more=LONG * 4 + card.format("18 December 2025") + card.format("16 December 2025")).published
            is None
        )

    def test_a_marked_place_may_hold_more(self) -> None:
        """The date opens a marked place that goes on with a long row of tags."""
        tags = "".join(f"<a href='/tag/{number}'>Harbours and shipping {number}</a> " for number in range(6))
        place = f"<div class='meta date-section'><span>Posted on April 13, 2025</span><div>{tags}</div></div>"

        assert read("", more=LONG * 4 + place).published == "2025-04-13"

    def test_the_other_heading_has_the_date(self) -> None:
        """Where the title stands in a heading without a date, the first-level heading is asked."""
        below = f"<h2>Robots</h2>{LONG}<h2>How mapping works</h2>{PROSE}"
        body = f"<body><h1>Find the way</h1><h5>2025-11-06</h5>{LONG * 4}{below}</body>"
        tree = parse(f"<html lang='en'><head><meta property='og:title' content='How mapping works'></head>{body}")
        assert tree is not None

        assert read_metadata(tree, "https://post.example/how-mapping-works", FETCHED).published == "2025-11-06"

    def test_teasers_before_the_dateline(self) -> None:
        """The third paragraph may hold the dateline, below two that lead in."""
        assert read(f"{LONG * 2}<p>29.11.2025 – Mehrfach und vehement {LONG[3:]}", "de").published == "2025-11-29"

    def test_a_change_in_the_meta_element(self) -> None:
        """``<meta name="date">`` is often the day of the last change: a date at the headline outvotes it."""
        page = (
            "<html lang='de'><head><meta name='date' content='2025-02-12'></head><body>"
            f"<div class='news-timedata'>05.02.2025 - Redaktion: Ana Ruiz</div><h1>Faire Ketten</h1>{PROSE}</body>"
        )
        tree = parse(page)
        assert tree is not None

        assert read_metadata(tree, URL, FETCHED).published == "2025-02-05"

    def test_a_month_by_name_in_the_address(self) -> None:
        """``/2025/oct/03/`` in an address is a day."""
        assert read("", url="https://post.example/culture/2025/oct/03/talks").published == "2025-10-03"
        assert read("", url="https://post.example/culture/2025/top/03/talks").published is None
