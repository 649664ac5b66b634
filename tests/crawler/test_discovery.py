"""Discovery: a body is told by its content, and names its links."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.discovery import Robots, discover, kind_of, robots_of_header
from crawler.items import FetchedPage

BASE = "https://example.org/dir/page"


def page(body: bytes | str, content_type: str | None = "text/html", depth: int = 0, **headers: str) -> FetchedPage:
    sent = [*headers.items(), *([("Content-Type", content_type)] if content_type else [])]
    data = body.encode() if isinstance(body, str) else body
    return FetchedPage(BASE, BASE, BASE, 200, tuple(sent), data, "2026-11-22T00:00:00.000Z", depth=depth)


def links(body: bytes | str, content_type: str | None = "text/html", **kwargs) -> list[str]:
    return [link.url for link in discover(page(body, content_type, **kwargs)).links]


RSS = (
    '<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0"><channel><link>https://example.org/</link>'
    "<item><link>https://example.org/1</link></item>"
    '<item><guid isPermaLink="true">https://example.org/2</guid></item>'
    '<item><guid isPermaLink="false">tag:3</guid></item></channel></rss>'
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="edit" href="/edit/1"/>'
    '<link href="/1"/><id>urn:1</id></entry><entry><id>https://example.org/2</id></entry></feed>'
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
    "<item><link>https://example.org/1</link></item></rdf:RDF>"
)
JSON_FEED = '{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://example.org/1"}, {"id": 2}]}'
URLSET = (
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    "<url><loc> https://example.org/1 </loc></url></urlset>"
)
URL_LIST = "https://example.org/1\nhttps://example.org/2\n"


@pytest.mark.parametrize("content_type", ["text/html", "text/xml; charset=utf-8", "application/octet-stream", None])
@pytest.mark.parametrize(
    ("body", "kind"),
    [(RSS, "feed"), (ATOM, "feed"), (RDF, "feed"), (JSON_FEED, "feed"), (URLSET, "sitemap")],
)
def test_content_tells_what_a_body_is(body, kind, content_type):
    """Feeds and sitemaps are recognised whatever the server calls them, gzipped or with a BOM as well."""
    assert kind == discover(page(body, content_type)).kind
    assert kind == discover(page(gzip.compress(body.encode()), content_type)).kind
    assert kind == discover(page(b"\xef\xbb\xbf" + body.encode(), content_type)).kind


def test_feeds_and_sitemaps_name_their_pages():
    """Each format's entries are found, and what is no page is left out."""
    both = ["https://example.org/1", "https://example.org/2"]

    assert both == links(RSS)
    assert both == links(ATOM)
    assert both[:1] == links(RDF)
    assert both[:1] == links(JSON_FEED)
    assert both[:1] == links(URLSET)
    assert both == links(URL_LIST, "text/plain")


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (b"<!doctype html><p>x", None, "html"),
        (b"just words", "text/html", "html"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "text/html", "other"),
        (b"%PDF-1.7", "application/pdf", "other"),
        (b'{"a": 1}', "application/json", "other"),
        (b"some notes", "text/plain", "other"),
        (b"", "image/png", "other"),
    ],
)
def test_pages_are_told_from_files(body, content_type, kind):
    """What is neither a feed, a sitemap nor HTML is not read as a page."""
    assert kind == kind_of(body, content_type)


def test_links_are_absolute_and_of_pages():
    """Relative links are resolved against the base, and what is no page is left out."""
    body = (
        '<base href="/root/"><a href="a">1</a><a href="?id=2">2</a><a href="#top">x</a>'
        '<a href="mailto:x@y">x</a>'
        '<a href="javascript:void(0)">x</a><a href="/logo.PNG">x</a><a href="http://[bad">x</a><a>x</a>'
        '<area href="b"><a href="a">again</a><a rel="sponsored nofollow" href="/ad">x</a>'
    )

    expected = ["https://example.org/root/a", "https://example.org/root/?id=2", "https://example.org/root/b"]
    assert expected == links(body)


def test_start_pages_announce_feeds_and_articles_do_not():
    """A feed in the head is followed from a start page only: articles announce their comments' feeds."""
    body = '<link rel="alternate" type="application/rss+xml" href="/feed"><p>text'

    assert links(body, depth=0) == ["https://example.org/feed"]
    assert links(body, depth=1) == []


def test_robots_wishes_are_read_from_head_and_header():
    """noindex, nofollow and noarchive are understood from meta elements and from X-Robots-Tag."""
    meta = discover(page('<meta name="ROBOTS" content="NoIndex, noarchive"><a href="/a">x</a>'))
    header = discover(page('<a href="/a">x</a>', **{"X-Robots-Tag": "none"}))

    assert Robots(noindex=True, noarchive=True) == meta.robots
    assert len(meta.links) == 1
    assert Robots(noindex=True, nofollow=True) == header.robots
    assert header.links == ()


def test_what_is_said_to_another_robot_is_not_said_to_us():
    """An X-Robots-Tag for one named robot counts when it is our name."""
    assert Robots() == robots_of_header("otherbot: noindex")
    assert Robots(noindex=True) == robots_of_header("winnow: noindex")


def test_an_xml_bomb_names_no_links():
    """Entities are not expanded, so a body that would grow to gigabytes does not."""
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
        + "".join(f'<!ENTITY a{n} "{"&a" + str(n - 1 if n else "") + ";"}">' for n in range(1, 9))
        + "]><rss><channel><item><link>&a8;</link></item></channel></rss>"
    )

    assert len(links(bomb)) <= 1


@given(st.binary(max_size=300), st.sampled_from(["text/html", "text/plain", "text/xml", "", "\x00"]))
def test_no_body_breaks_discovery(body, content_type):
    """Whatever bytes a server sends, discovery answers."""
    for start in (
        b"",
        b"<html>",
        b"<rss><item><link>",
        b"<urlset><url><loc>",
        b"{jsonfeed.org/version",
        b"\x1f\x8b",
    ):
        assert discover(page(start + body, content_type)).kind in {"html", "feed", "sitemap", "other"}


NEWS_SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/1</loc>'
    "<news:news><news:publication_date>{date}</news:publication_date></news:news></url></urlset>"
)

DATED_JSON_FEED = (
    '{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://example.org/1",'
    ' "date_published": "2026-01-01T00:00:00Z", "date_modified": "2026-11-20T10:00:00Z"}]}'
)


@pytest.mark.parametrize(
    "body",
    [
        "<urlset><url><loc>https://example.org/1</loc><lastmod>2026-11-20T11:00:00+01:00</lastmod></url></urlset>",
        "<sitemapindex><sitemap><loc>/1</loc><lastmod>2026-11-20T10:00Z</lastmod></sitemap></sitemapindex>",
        NEWS_SITEMAP.format(date="2026-11-20T10:00:00Z"),
        "<rss><item><link>/1</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate></item></rss>",
        '<feed><entry><link href="/1"/><published>2026</published><updated>2026-11-20T10Z</updated></entry></feed>',
        DATED_JSON_FEED,
    ],
)
def test_lists_say_when_a_page_changed(body):
    """The dates of sitemaps, news sitemaps, RSS, Atom and JSON Feed are read, in whatever form and zone."""
    assert [link.changed_at for link in discover(page(body)).links] == ["2026-11-20T10:00:00.000Z"]


@pytest.mark.parametrize("date", ["2026-11-21T23:58:00Z", "2027-01-01", "yesterday", "", "99999-01-01"])
def test_a_date_that_says_nothing_about_the_page_is_left_out(date):
    """Sitemaps stamped with the time of asking, dates to come and what is no date make no page due."""
    body = f"<urlset><url><loc>https://example.org/1</loc><lastmod>{date}</lastmod></url></urlset>"

    assert [link.changed_at for link in discover(page(body)).links] == [None]


def test_addresses_that_no_page_has_are_not_named():
    """A page full of links that fold into themselves leads on to its real ones alone."""
    body = '<html><a href="/x/y/x/y/x/y/x/y/">on</a><a href="/real/">a story</a></html>'

    assert links(body) == ["https://example.org/real/"]


def test_what_a_site_file_ignores_is_ignored():
    """With nofollow ignored links are followed, and with noindex ignored the page is not marked."""
    body = '<html><head><meta name="robots" content="noindex,nofollow"></head><a rel="nofollow" href="/a/">a</a></html>'

    found = discover(page(body), frozenset(("nofollow", "noindex")))

    assert discover(page(body)).links == ()
    assert [link.url for link in found.links] == ["https://example.org/a/"]
    assert found.robots == Robots()
