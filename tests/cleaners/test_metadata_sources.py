"""Sources that disagree, sources from outside the page, and how far each is trusted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cleaners import Metadata, clean
from cleaners.clean import Page
from cleaners.metadata import Hints, read_metadata
from cleaners.metadata.trust import trust_in
from cleaners.parse import parse
from cleaners.record import Source, records_of

URL = "https://www.post.example/harbour/talks"
FETCHED = "2026-11-22T09:00:00Z"
HEADING = "<h1>Talks resume in the port</h1>"
PROSE = "<p>The talks in the port of Averil went on through the whole night, and nobody said a word about it.</p>"


def read(head: str = "", body: str = "", url: str | None = URL, hints: Hints | None = None) -> Metadata:
    tree = parse(f'<html lang="en"><head>{head}</head><body>{body or PROSE}</body></html>')
    assert tree is not None
    return read_metadata(tree, url, FETCHED, hints)


def ld(**fields: Any) -> str:
    thing = {"@type": "NewsArticle", "headline": "Talks resume in the port", **fields}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def og(**fields: str) -> str:
    return "".join(f'<meta property="article:{name}" content="{value}">' for name, value in fields.items())


class TestAgreement:
    """Sources vote."""

    def test_a_second_source_makes_surer(self) -> None:
        """What two sources say is more certain than what one says."""
        alone = read(ld(datePublished="2026-11-03"))
        both = read(ld(datePublished="2026-11-03") + og(published_time="2026-11-03T08:00:00Z"))

        assert both.published == alone.published
        assert both.confidence["published"] > alone.confidence["published"]

    def test_a_contradiction_is_kept_and_makes_less_sure(self) -> None:
        """A value that is not followed stays in the record, with the place where it stands."""
        metadata = read(og(published_time="2026-11-03") + '<meta name="date" content="2026-11-09">')
        (conflict,) = metadata.conflicts["published"]

        assert metadata.published == "2026-11-03"
        assert (conflict.value, conflict.found_in) == ("2026-11-09", "meta")
        assert metadata.confidence["published"] < trust_in("published", "og")

    def test_the_dateline_outvotes_one_declaration(self) -> None:
        """A date that readers see beside the headline beats a JSON-LD date that stands alone."""
        body = f"{HEADING}<p class='date'>Published 3 November 2026</p>{PROSE}"
        metadata = read(ld(datePublished="2026-11-09"), body)

        assert (metadata.published, metadata.found_in["published"]) == ("2026-11-03", "text")
        assert [each.value for each in metadata.conflicts["published"]] == ["2026-11-09"]

    def test_two_declarations_outvote_the_dateline(self) -> None:
        """Two that agree beat one."""
        body = f"{HEADING}<p class='date'>Published 3 November 2026</p>{PROSE}"

        assert read(ld(datePublished="2026-11-09") + og(published_time="2026-11-09"), body).published == "2026-11-09"

    def test_the_declared_language_is_checked(self) -> None:
        """A page in one language that declares another keeps the declaration as a conflict."""
        text = "Die Gespräche im Hafen dauerten die ganze Nacht, und niemand verlor ein Wort über die Fähre. " * 4
        metadata = clean(f'<html lang="en"><body><article>{HEADING}<p>{text}</p></article></body></html>').metadata

        assert (metadata.language, metadata.found_in["language"]) == ("de", "text")
        assert [each.value for each in metadata.conflicts["language"]] == ["en"]

    def test_every_value_has_a_confidence(self) -> None:
        """Confidence is a share, and no field with a source is without one."""
        metadata = read(ld(datePublished="2026-11-03", author={"name": "Ana Ruiz"}, keywords=["a"]), HEADING + PROSE)

        assert set(metadata.confidence) == set(metadata.found_in)
        assert all(0 < share <= 1 for share in metadata.confidence.values())


class TestHints:
    """Dates that came with the page rather than in it."""

    def test_a_feed_dates_a_page_that_does_not(self) -> None:
        """The feed's date is taken where the page has none, and named as the source."""
        metadata = read(hints=Hints(feed_published="Tue, 03 Nov 2026 08:30:00 +0100"))

        assert (metadata.published, metadata.found_in["published"]) == ("2026-11-03T08:30:00+01:00", "feed")

    def test_headers_and_sitemaps_date_the_change(self) -> None:
        """Last-Modified and lastmod are about the change, never about the publication; the sitemap is asked first."""
        metadata = read(hints=Hints(last_modified="Tue, 03 Nov 2026 08:30:00 GMT", sitemap_modified="2026-11-04"))

        assert (metadata.published, metadata.modified) == (None, "2026-11-04")
        assert metadata.found_in["modified"] == "sitemap"

    def test_the_page_speaks_first(self) -> None:
        """What the page declares in two places outranks the feed."""
        head = ld(datePublished="2026-11-03") + og(published_time="2026-11-03")

        assert read(head, hints=Hints(feed_published="2026-11-05")).published == "2026-11-03"

    def test_a_hint_cannot_be_from_the_future(self) -> None:
        """Nothing that a page fetched in November says can be from December."""
        assert read(hints=Hints(feed_published="2026-12-24")).published is None

    def test_status_402_is_a_paywall(self) -> None:
        """A server that asks for payment says that the page is not free; the record's source carries the status."""
        source = Source("crawl", fetched_at=FETCHED, status=402)
        (record,) = records_of(Page(f"<article>{HEADING}{PROSE}</article>", URL), source)

        assert (record["paywalled"], record["found_in"]["paywalled"]) == (True, "http")


class TestPaywalls:
    """Free, paid, unknown."""

    @pytest.mark.parametrize(
        ("head", "body", "paid"),
        [
            (ld(isAccessibleForFree="http://schema.org/False"), "", True),
            (ld(hasPart={"@type": "WebPageElement", "isAccessibleForFree": False}), "", True),
            ('<meta property="article:content_tier" content="locked">', "", True),
            ('<meta property="article:content_tier" content="free">', "", False),
            ("", f'<article class="story is-paywalled">{HEADING}{PROSE}</article>', True),
            ("", f'<article>{HEADING}{PROSE}</article><div class="paywall-script"></div>', None),
        ],
    )
    def test_markers(self, head: str, body: str, paid: bool | None) -> None:
        """A page says that it is paid in its data or on its article; a paywall's script alone says nothing."""
        assert read(head, body).paywalled is paid


class TestKindsOfPages:
    """What is no article has no publication date."""

    def test_a_home_page_has_none(self) -> None:
        """The date of the newest teaser is not the home page's."""
        body = f"{HEADING}<p class='date'>3 November 2026</p>{PROSE}"

        assert read(body=body, url="https://post.example/").published is None
        assert read(body=body, url="https://post.example/?p=3289").published == "2026-11-03"

    def test_a_web_page_object_is_not_an_article(self) -> None:
        """Blogging systems date the record of every page, also of an imprint."""
        assert (
            read(
                '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2019-01-02"}</script>'
            ).published
            is None
        )

    def test_a_product_has_none(self) -> None:
        """The day a product came into the shop is not a day of publication."""
        head = '<meta property="og:type" content="product">' + og(published_time="2026-11-03")

        assert read(head).published is None

    def test_a_paid_article_is_no_product(self) -> None:
        """Publishers call the subscription behind a paywall a product."""
        subscription = {"@type": ["CreativeWork", "Product"], "name": "The Post", "productID": "post:basic"}
        head = ld(datePublished="2026-11-03", isPartOf=subscription)

        assert read(head).published == "2026-11-03"

    def test_the_date_of_a_teaser_is_the_teasers(self) -> None:
        """What follows a linked heading is about the page behind the link."""
        teasers = "".join(
            f"<h2><a href='/s{n}'>A story of the day {n}</a></h2><p class='date'>{n} May 2026</p>" for n in (3, 4, 5)
        )

        assert read(body=f"<h1>News of the harbour</h1>{teasers}").published is None

    def test_cleaning_adds_no_date_to_a_home_page(self) -> None:
        """A date line that the rules cut from a home page is no more its date than before."""
        body = f"<article>{HEADING}<p>3 November 2026</p>{PROSE * 3}</article>"
        page = f"<html lang='en'><body>{body}</body></html>"

        assert clean(page, url="https://post.example/", fetched_at=FETCHED).metadata.published is None
        assert clean(page, url=URL, fetched_at=FETCHED).metadata.published == "2026-11-03"
