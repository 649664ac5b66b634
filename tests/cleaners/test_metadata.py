"""What a page says about itself: which source is believed, and what is left unknown."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from cleaners import Metadata, clean
from cleaners.metadata import (
    iso_date,
    read_metadata,
    relative_date,
    split_names,
    strip_site_name,
    valid_canonical,
    written_date,
)
from cleaners.parse import parse
from cleaners.vocabulary import lexicon_for

URL = "https://www.site.example/culture/a-story"
FETCHED = "2026-11-22T09:00:00Z"
ENGLISH = lexicon_for("en")


def read(head: str = "", body: str = "", url: str | None = URL, fetched_at: str | None = FETCHED) -> Metadata:
    tree = parse(f"<html><head>{head}</head><body>{body or '<p>Text.</p>'}</body></html>")
    assert tree is not None
    return read_metadata(tree, url, fetched_at)


def ld(*things: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(things[0] if len(things) == 1 else list(things))}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Talks resume in Port Averil",
    "author": {"@type": "Person", "name": "Ana Ruiz"},
    "datePublished": "2026-11-03T08:30:00+01:00",
    "publisher": {"@type": "Organization", "name": "The Averil Post"},
    "image": {"@type": "ImageObject", "url": "/img/talks.jpg"},
}


class TestJsonLd:
    """JSON-LD in the shapes that sites write."""

    def test_an_article(self) -> None:
        """An article object fills the fields and is named as their source."""
        metadata = read(ld(ARTICLE))

        assert metadata.title == "Talks resume in Port Averil"
        assert metadata.authors == ("Ana Ruiz",)
        assert metadata.published == "2026-11-03T08:30:00+01:00"
        assert metadata.site_name == "The Averil Post"
        assert metadata.image == "https://www.site.example/img/talks.jpg"
        assert metadata.found_in["published"] == "json-ld"

    def test_a_graph_with_references(self) -> None:
        """In a graph the author and publisher stand apart and are found by their @id."""
        graph = {
            "@graph": [
                {"@type": "WebSite", "@id": "#site", "name": "The Averil Post"},
                {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"},
                {**ARTICLE, "author": {"@id": "#ana"}, "publisher": {"@id": "#site"}},
            ]
        }
        metadata = read(ld(graph))

        assert metadata.authors == ("Ana Ruiz",)
        assert metadata.site_name == "The Averil Post"

    @pytest.mark.parametrize(
        ("author", "names"),
        [
            ([{"name": "Ana Ruiz"}, {"name": "Ole Tamm"}], ("Ana Ruiz", "Ole Tamm")),
            (["Ana Ruiz", "Ole Tamm"], ("Ana Ruiz", "Ole Tamm")),
            ("Ana Ruiz and Ole Tamm", ("Ana Ruiz", "Ole Tamm")),
            ([{"name": "Ana Ruiz"}, {"name": "Ana Ruiz"}], ("Ana Ruiz",)),
            ({"name": "admin"}, ()),
            ([[], None, 7, {}], ()),
        ],
    )
    def test_authors_in_any_shape(self, author: object, names: tuple[str, ...]) -> None:
        """One author or several, as objects or words; what is no name is left out."""
        assert read(ld({**ARTICLE, "author": author})).authors == names

    def test_types_may_be_a_list(self) -> None:
        """An object of several types is an article if one of them is."""
        assert read(ld({**ARTICLE, "@type": ["Thing", "Article"]})).published is not None

    def test_an_array_at_the_top(self) -> None:
        """Several objects in one array are all read."""
        assert read(ld({"@type": "Organization", "name": "x"}, ARTICLE)).authors == ("Ana Ruiz",)

    @pytest.mark.parametrize(
        "script",
        [
            '{"@type": "Article", "datePublished": "2026-11-03",}',
            '{"@type": "Article", "headline": "a\nb", "datePublished": "2026-11-03"}',
            '<!-- {"@type": "Article", "datePublished": "2026-11-03"} -->',
            '{"@type": "Article", "datePublished": "2026-11-03"};',
        ],
        ids=["trailing comma", "raw line end", "comment", "semicolon"],
    )
    def test_small_breakages_are_mended(self, script: str) -> None:
        """JSON-LD that is nearly JSON is read."""
        assert read(f'<script type="application/ld+json">{script}</script>').published == "2026-11-03"

    @pytest.mark.parametrize("script", ["{", "null", "7", '"Article"', "[[[[[[[[[]]]]]]]]]", "{not json}", ""])
    def test_rubble_is_unknown(self, script: str) -> None:
        """JSON-LD that cannot be read says nothing, and the next source is asked."""
        meta = '<meta property="article:published_time" content="2026-11-03">'
        metadata = read(f'<script type="application/ld+json">{script}</script>{meta}')

        assert (metadata.published, metadata.found_in["published"]) == ("2026-11-03", "og")

    def test_a_listing_describes_its_teasers(self) -> None:
        """The articles of a listing's JSON-LD are those it links to: none of them is the page."""
        teasers = [{**ARTICLE, "headline": f"Story {number}"} for number in range(5)]

        assert read(ld(*teasers)).title is None

    def test_a_paywall_is_told(self) -> None:
        """A page that says that it is not free is marked as paywalled."""
        assert read(ld({**ARTICLE, "isAccessibleForFree": "False"})).paywalled is True
        assert read(ld({**ARTICLE, "isAccessibleForFree": True})).paywalled is False
        assert read(ld(ARTICLE)).paywalled is None


class TestTitles:
    """One headline, as the reader sees it."""

    @pytest.mark.parametrize(
        ("title", "site", "stripped"),
        [
            ("Talks resume in port | The Ferrol Post", "The Ferrol Post", "Talks resume in port"),
            ("The Ferrol Post – Talks resume in port", "The Ferrol Post", "Talks resume in port"),
            ("Talks resume in port - Ferrol", None, "Talks resume in port"),
            ("Talks resume in port « Ferrol Post", "Ferrol Post", "Talks resume in port"),
            ("Rise and fall - of a town that nobody had ever heard of", None, None),
            ("One | Two", None, None),
            ("State-of-the-art kettles", "Kettles", None),
        ],
    )
    def test_the_sites_name_is_no_headline(self, title: str, site: str | None, stripped: str | None) -> None:
        """The site's name at either end goes; a dash of the headline's own stays."""
        assert strip_site_name(title, site) == (stripped or title)

    def test_the_visible_headline_wins(self) -> None:
        """Where an article's first-level heading says more than the declared title, the heading is the title."""
        head = '<meta property="og:type" content="article">'
        head += "<title>Talks resume in the port - Ferrol</title>"
        head += '<meta property="og:title" content="Talks resume in the port">'
        body = "<article><h1>Talks resume in the port at last</h1><p>The talks went on all night.</p></article>"

        assert read(head, body).title == "Talks resume in the port at last"

    def test_a_logo_is_no_headline(self) -> None:
        """A first-level heading that only names the site is the site's, not the article's."""
        head = "<title>Talks resume in the port - Ferrol</title>"
        head += '<meta property="og:title" content="Talks resume in the port">'
        body = (
            '<header class="site-header"><h1 class="logo"><a href="/">Ferrol</a></h1></header>'
            "<article><h2>Talks resume in the port</h2><p>The talks went on all night.</p></article>"
        )

        assert read(head, body).title == "Talks resume in the port"

    def test_a_kicker_is_no_part_of_it(self) -> None:
        """A kicker set apart inside the heading is left out where the declared title is without it, too."""
        headline = "The country stands firm beside the food programme against hunger in the world"
        head = f"<title>{headline} | Ministry</title>"
        body = f"<h1><span>Food security</span> <span>{headline}</span></h1>"

        assert read(head, body, "https://ministry.example/news/food-programme-103026").title == headline

    def test_closing_quotation_marks_separate_nothing(self) -> None:
        """French quotation marks are no arrows between a headline and a section."""
        quote = "« Tout va aux intérêts privés »"
        head = f'<title>{quote} - Attac</title><meta property="og:title" content="{quote} - Attac">'

        assert read(head, f"<h1>{quote}</h1>", "https://attac.example/tout-va-aux-interets-prives").title == quote

    def test_a_books_name_above_each_chapter(self) -> None:
        """A first-level heading with the name of the book is no headline where the title ends in it."""
        title = "<title>What is a harbour? - The Book of Harbours</title>"
        body = "<h1 class='menu-title'>The Book of Harbours</h1><main><h1>What is a harbour?</h1><p>Text.</p></main>"
        title += '<meta property="og:title" content="The Book of Harbours">'

        assert read(title, body, "https://books.example/ch04-01-what-is-a-harbour.html").title == "What is a harbour?"

    def test_the_middle_of_a_declared_title(self) -> None:
        """A headline may stand between the site's name and its section."""
        title = "<title>Averil Post | Talks resume in the port | News</title>"

        assert read(title, "<h2>Talks resume in the port</h2><p>Text.</p>").title == "Talks resume in the port"
        assert read(title, url="https://averilpost.example/talks-resume-port").title == "Talks resume in the port"

    def test_a_line_drawn_as_separator(self) -> None:
        """A box-drawing line separates as a bar does."""
        assert read("<title>Testers wanted for soup│Averil Market</title>").title == "Testers wanted for soup"

    def test_a_title_encoded_twice(self) -> None:
        """UTF-8 that was taken for Latin-1 is mended."""
        assert read('<meta property="og:title" content="Talks â\x80\x94 and no end">').title == "Talks — and no end"

    def test_a_drawings_title_is_no_title(self) -> None:
        """The title element inside a drawing names the drawing."""
        assert read(body="<svg><title>Menu icon</title></svg><h1>Talks resume</h1>").title == "Talks resume"

    def test_entities_written_twice_are_read_twice(self) -> None:
        """A title that a system escaped twice has its ampersand back."""
        assert (
            read('<meta property="og:title" content="Salt &amp;amp; sand at the bay">').title
            == "Salt & sand at the bay"
        )


class TestCanonicalUrl:
    """The address a page claims, if it can be true."""

    @pytest.mark.parametrize(
        ("href", "canonical"),
        [
            ("/culture/a", "https://www.site.example/culture/a"),
            ("https://site.example/culture/a", "https://site.example/culture/a"),
            ("https://m.site.example/culture/a", "https://m.site.example/culture/a"),
            ("https://other.example/culture/a", None),
            ("https://www.site.example/", None),
            ("javascript:void(0)", None),
            ("#top", None),
            ("http://[broken", None),
            ("ftp://www.site.example/a", None),
            ("", None),
            (None, None),
        ],
    )
    def test_only_what_can_be_true(self, href: str | None, canonical: str | None) -> None:
        """A claim of another site, of the home page or of no web address at all is not believed."""
        assert valid_canonical(href, URL) == canonical

    def test_the_home_page_may_be_the_home_page(self) -> None:
        """At the root the root is the canonical address."""
        assert valid_canonical("/", "https://site.example/") == "https://site.example/"

    def test_the_link_element_is_read(self) -> None:
        """The canonical link is found by its relation, however it is written."""
        assert read('<link rel="Canonical" href="/culture/b">').canonical_url == "https://www.site.example/culture/b"


class TestDates:
    """Dates are known or unknown, never guessed."""

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("June 18, 2025", "2025-06-18"),
            ("Wednesday, June 18th, 2025", "2025-06-18"),
            ("18 June 2025", "2025-06-18"),
            ("18.6.2025", "2025-06-18"),
            ("18/06/2025", "2025-06-18"),
            ("06/18/2025", "2025-06-18"),
            ("2025/6/18", "2025-06-18"),
            ("2025年6月18日", "2025-06-18"),
            ("03/04/2025", None),
            ("3-4-2025", None),
            ("June 2025", None),
            ("31 June 2025", None),
            ("June 18, 1885", None),
            ("no date at all", None),
        ],
    )
    def test_written_dates(self, text: str, day: str | None) -> None:
        """A written date is read where day and month can be told apart."""
        assert written_date(text, ENGLISH) == day

    @pytest.mark.parametrize(
        ("text", "language", "day"),
        [
            ("12. Oktober 2026", "de", "2026-10-12"),
            ("3 août 2026", "fr", "2026-08-03"),
            ("9 de noviembre de 2026", "es", "2026-11-09"),
        ],
    )
    def test_months_of_other_languages(self, text: str, language: str, day: str) -> None:
        """A page's language gives the names of its months."""
        assert written_date(text, lexicon_for(language)) == day

    @pytest.mark.parametrize(
        ("value", "when"),
        [
            ("2026-11-03", "2026-11-03"),
            ("2026-11-03T08:30:00Z", "2026-11-03T08:30:00Z"),
            ("2026-11-03 08:30:00 +0100", "2026-11-03T08:30:00+01:00"),
            ("2026-11-03T08:30:00.123+01:00", "2026-11-03T08:30:00+01:00"),
            ("Tue, 03 Nov 2026 08:30:00 GMT", "2026-11-03T08:30:00+00:00"),
            ("2026-11-03T25:61", "2026-11-03"),
            ("2026-13-03", None),
            ("1066-10-14", None),
            ("yesterday", None),
            ("", None),
            (None, None),
        ],
    )
    def test_machine_dates(self, value: str | None, when: str | None) -> None:
        """A date for machines keeps its time and zone; an impossible one is unknown."""
        assert iso_date(value) == when

    def test_a_date_after_the_fetch_is_impossible(self) -> None:
        """What was fetched in November cannot have been published in December; time zones get a day's grace."""
        assert read('<meta property="article:published_time" content="2026-12-24">').published is None
        assert read('<meta property="article:published_time" content="2026-11-23">').published == "2026-11-23"
        assert iso_date("2026-12-24", date(2026, 11, 22)) is None

    def test_the_next_source_is_asked(self) -> None:
        """An impossible date in one place does not hide a possible one in another."""
        head = ld({**ARTICLE, "datePublished": "2062-11-03"}) + '<meta name="date" content="2026-11-02">'

        assert read(head).published == "2026-11-02"

    def test_an_update_is_no_publication(self) -> None:
        """A time element that says updated is the date of the change."""
        metadata = read(body='<p><time class="updated" datetime="2026-11-04">4 Nov</time> Text.</p>')

        assert (metadata.published, metadata.modified) == (None, "2026-11-04")

    def test_an_address_may_tell_the_date(self) -> None:
        """A date in the address counts where nothing else is known, and is named as such."""
        metadata = read(url="https://www.site.example/2026/11/03/a-story")

        assert (metadata.published, metadata.found_in["published"]) == ("2026-11-03", "url")

    @pytest.mark.parametrize(
        ("text", "when"),
        [
            ("3 hours ago", "2026-11-22T06:00+00:00"),
            ("an hour ago", "2026-11-22T08:00+00:00"),
            ("2 days ago", "2026-11-20"),
            ("a week ago", "2026-11-15"),
            ("some time ago", None),
        ],
    )
    def test_relative_dates_count_from_the_fetch(self, text: str, when: str | None) -> None:
        """How long ago is counted from the time of the fetch; days are no more exact than a day."""
        assert relative_date(text, FETCHED) == when

    def test_without_a_fetch_there_is_no_ago(self) -> None:
        """Nobody knows when three hours ago was on a page of unknown age."""
        assert relative_date("3 hours ago", None) is None
        assert clean("3 hours ago\n\nA Title of Some Words\n\nA paragraph of the article.").metadata.published is None


class TestNames:
    """Bylines name people."""

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("By Ana Ruiz", ("Ana Ruiz",)),
            ("By Ana Ruiz and Ole Tamm", ("Ana Ruiz", "Ole Tamm")),
            ("Von Karla Reuss", ("Karla Reuss",)),
            ("ANA RUIZ", ("Ana Ruiz",)),
            ("Ana Ruiz (Averil Post)", ("Ana Ruiz",)),
            ("Jean-Luc d'Arc & Zoë Ní Bhriain", ("Jean-Luc d'Arc", "Zoë Ní Bhriain")),
            ("admin", ()),
            ("ana@site.example", ()),
            ("Editorial", ()),
            ("", ()),
            (None, ()),
        ],
    )
    def test_split_names(self, text: str | None, names: tuple[str, ...]) -> None:
        """A byline gives the people in it, without introduction, affiliation, address or role account."""
        assert split_names(text) == names


class TestSources:
    """Which source is believed first."""

    def test_json_ld_before_open_graph_before_meta(self) -> None:
        """The first source that knows a field fills it; the others are not mixed in."""
        meta = '<meta name="description" content="by meta">'
        graph = f'<meta property="og:description" content="by graph">{meta}'
        written = ld({**ARTICLE, "description": "by json"}) + graph

        assert [read(head).description for head in (written, graph, meta)] == ["by json", "by graph", "by meta"]

    def test_the_html_element_tells_the_language(self) -> None:
        """The language attribute outranks what plugins write into OpenGraph."""
        tree = parse('<html lang="de"><head><meta property="og:locale" content="en_US"></head><body>x</body></html>')
        assert tree is not None

        assert read_metadata(tree).language == "de"

    def test_every_known_field_says_where_it_was_found(self) -> None:
        """No field has a value without a source, and no source stands without a value."""
        metadata = clean(
            f"<html><head>{ld(ARTICLE)}</head><body><h1>Talks resume in Port Averil</h1><p>By Ana Ruiz</p>"
            "<p>The talks went on for the whole night, and nobody said a word about the ferry.</p></body></html>",
            url=URL,
        ).metadata
        about = {"found_in", "confidence", "conflicts"}
        known = {name for name in metadata.__slots__ if name not in about and getattr(metadata, name) not in (None, ())}

        assert known == set(metadata.found_in)
        assert known == set(metadata.confidence)

    def test_a_page_that_says_nothing_is_unknown(self) -> None:
        """Unknown is None or an empty tuple in every field."""
        assert read(url=None) == Metadata()
