"""What a fetched body is, told by its content, and which addresses it names.

Sitemaps, sitemap indexes, RSS, Atom, JSON Feed and HTML are told apart by what is in them, because servers
call them all ``text/xml`` or worse. Runs in a worker: a gzip bomb or an XML trap meets that worker's limits.
"""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import urljoin, urlsplit

from lxml import etree, html
from w3lib.encoding import html_to_unicode

from crawler.clock import parse_stamp, stamp
from crawler.items import Discovered, FetchedPage
from crawler.traps import looks_endless
from crawler.urls import is_http

if TYPE_CHECKING:
    from collections.abc import Iterator

ContentKind = Literal["sitemap", "feed", "html", "other"]

MAX_UNZIPPED_BYTES: Final = 50 * 1024 * 1024
"""The largest sitemap its protocol allows."""
MAX_LINKS_A_PAGE: Final = 50_000
SNIFFED_BYTES: Final = 4096

PRIORITY_FEED: Final = 30
PRIORITY_FEED_ENTRY: Final = 20
PRIORITY_SITEMAP_ENTRY: Final = 10
PRIORITY_NEXT_PAGE: Final = 5
PRIORITY_CANONICAL: Final = 5

ROOT_ELEMENT = re.compile(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
FEED_ROOTS: Final = frozenset((b"rss", b"feed", b"rdf"))
SITEMAP_ROOTS: Final = frozenset((b"urlset", b"sitemapindex"))
NEWS_DATE: Final = "{*}news/{*}publication_date"
FEED_DATES: Final = ("{*}updated", "{*}modified", "{*}pubDate", "{*}published", "{*}date")
FEED_TYPES: Final = ("application/rss+xml", "application/atom+xml", "application/feed+json")
NOT_A_PAGE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|js|mjs|json|woff2?|ttf|eot|mp[34]|m4[av]|webm|og[gv]|wav|"
    r"flac|avi|mov|mkv|zip|gz|bz2|xz|7z|rar|tar|tgz|dmg|exe|msi|apk|iso|deb|rpm|pdf|docx?|xlsx?|pptx?|epub|mobi)$",
    re.IGNORECASE,
)
JUST_NOW: Final = timedelta(minutes=5)
"""A change date as fresh as this is the time at which the sitemap was made, and says nothing about a page."""
ROBOTS_NAMES: Final = frozenset(("robots", "winnow"))


@dataclass(frozen=True, slots=True)
class Robots:
    """What a page asks of robots, in its head or in the X-Robots-Tag header."""

    noindex: bool = False
    nofollow: bool = False
    noarchive: bool = False

    def without(self, ignored: frozenset[str]) -> Robots:
        """Leave out what the site file says not to obey."""
        return Robots(
            noindex=self.noindex and "noindex" not in ignored,
            nofollow=self.nofollow and "nofollow" not in ignored,
            noarchive=self.noarchive and "noarchive" not in ignored,
        )


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a body is and which addresses it names, in the order it names them."""

    kind: ContentKind
    links: tuple[Discovered, ...] = ()
    robots: Robots = Robots()


def discover(page: FetchedPage, ignored: frozenset[str] = frozenset()) -> Discovery:
    """Tell what a page is, and find its links; one that cannot be parsed names none.

    ``ignored`` names what is not obeyed of that which pages ask of robots: nofollow, noindex, noarchive.
    """
    body = _unzipped(page.body)
    kind = kind_of(body, page.header("Content-Type"))
    robots = robots_of_header(page.header("X-Robots-Tag"))
    try:
        match kind:
            case "html":
                return _read_html(page, body, robots, ignored)
            case "feed" | "sitemap":
                links = _feed_links(body, page) if kind == "feed" else _sitemap_links(body, page)
                return Discovery(kind, _unique(links), robots)
    except (etree.LxmlError, ValueError):
        # A damaged feed or page names no links; whether it has text is the cleaner's question.
        return Discovery(kind, (), robots)
    return Discovery("other", (), robots)


def _unzipped(body: bytes) -> bytes:
    """Undo a gzip file (``sitemap.xml.gz``), up to the size a sitemap may have."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        return zlib.decompressobj(wbits=31).decompress(body, MAX_UNZIPPED_BYTES)
    except zlib.error:
        return body


def kind_of(body: bytes, content_type: str | None) -> ContentKind:
    """Tell what a body is from its first bytes, and only then from what the server calls it."""
    start = body[:SNIFFED_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"\x00" in start[:512] and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "other"
    if start.startswith(b"{"):
        return "feed" if b"jsonfeed.org/version" in start else "other"
    root = ROOT_ELEMENT.search(start)
    name = root[1].lower() if root else b""
    if name in FEED_ROOTS:
        return "feed"
    if name in SITEMAP_ROOTS:
        return "sitemap"
    media_type = (content_type or "").partition(";")[0].strip().lower()
    if media_type == "text/plain" and _is_url_list(body):
        return "sitemap"
    is_html = media_type in {"text/html", "application/xhtml+xml", ""} or (name == b"html")
    return "html" if is_html else "other"


def _is_url_list(body: bytes) -> bool:
    """Tell whether a plain text is a sitemap: addresses, one a line, and nothing else."""
    start = body[:SNIFFED_BYTES]
    whole_lines = start.rpartition(b"\n")[0] or start
    addresses = [line.strip() for line in whole_lines.decode("utf-8", "replace").splitlines() if line.strip()]
    return bool(addresses) and all(is_http(line) and " " not in line for line in addresses)


def _xml_root(body: bytes) -> Any:  # noqa: ANN401  lxml's elements are untyped
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    root = etree.fromstring(body.lstrip(), parser)
    if root is None:
        raise ValueError("no XML in it")
    return root


def _sitemap_links(body: bytes, page: FetchedPage) -> Iterator[Discovered]:
    if not body.lstrip().startswith((b"<", b"\xef\xbb\xbf")):
        for line in body.decode("utf-8", "replace").split():
            yield Discovered(line, page.depth + 1, priority=PRIORITY_SITEMAP_ENTRY)
        return
    root = _xml_root(body)
    is_index = etree.QName(root).localname.lower() == "sitemapindex"
    for entry in root.iter("{*}sitemap" if is_index else "{*}url"):
        location = entry.findtext("{*}loc")
        if location and location.strip():
            address = urljoin(page.final_url, location.strip())
            changed_at = _changed_at((entry.findtext("{*}lastmod"), entry.findtext(NEWS_DATE)), page)
            if is_index:  # a sitemap of a sitemap is no deeper than the site's own
                yield Discovered(address, page.depth, kind="sitemap", priority=PRIORITY_FEED, changed_at=changed_at)
            else:
                yield Discovered(address, page.depth + 1, priority=PRIORITY_SITEMAP_ENTRY, changed_at=changed_at)


def _feed_links(body: bytes, page: FetchedPage) -> Iterator[Discovered]:
    entries = _json_feed(body) if body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{") else _xml_feed(body)
    for address, dates in entries:
        if address.strip():
            absolute = urljoin(page.final_url, address.strip())
            changed_at = _changed_at(dates, page)
            yield Discovered(absolute, page.depth + 1, priority=PRIORITY_FEED_ENTRY, changed_at=changed_at)


def _json_feed(body: bytes) -> Iterator[tuple[str, tuple[object, ...]]]:
    feed = json.loads(body)
    items = feed.get("items") if isinstance(feed, dict) else None
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and isinstance(item.get("url"), str):
            yield item["url"], (item.get("date_modified"), item.get("date_published"))


def _xml_feed(body: bytes) -> Iterator[tuple[str, tuple[object, ...]]]:
    for entry in _xml_root(body).iter("{*}item", "{*}entry"):
        yield next(_entry_links(entry), ""), tuple(entry.findtext(name) for name in FEED_DATES)


def _changed_at(dates: tuple[object, ...], page: FetchedPage) -> str | None:
    """Return the first date that can be read, unless it only says when the list was made."""
    moment = next(filter(None, map(_moment, dates)), None)
    return stamp(moment) if moment is not None and moment < parse_stamp(page.fetched_at) - JUST_NOW else None


def _moment(text: object) -> datetime | None:
    """Read a date as sitemaps and Atom write it, or as RSS does."""
    if not isinstance(text, str):
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text.strip())
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None


def _entry_links(entry: Any) -> Iterator[str]:  # noqa: ANN401  lxml's elements are untyped
    """Yield an entry's addresses, the best first: its page, then an identity that is an address."""
    for link in entry.iterfind("{*}link"):
        if link.get("href") and link.get("rel", "alternate") == "alternate":
            yield link.get("href")
        elif link.text and link.text.strip():
            yield link.text
    for identity in (*entry.iterfind("{*}guid"), *entry.iterfind("{*}id")):
        if identity.get("isPermaLink", "true") == "true" and is_http(identity.text or ""):
            yield identity.text


def _read_html(page: FetchedPage, body: bytes, robots: Robots, ignored: frozenset[str]) -> Discovery:
    _, text = html_to_unicode(page.header("Content-Type"), body, default_encoding="utf-8")
    root = html.document_fromstring(text.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8"))
    robots = _robots_of_page(root, robots).without(ignored)
    links = () if robots.nofollow else _unique(_html_links(root, page, obeys_nofollow="nofollow" not in ignored))
    return Discovery("html", links, robots)


def _html_links(root: Any, page: FetchedPage, *, obeys_nofollow: bool) -> Iterator[Discovered]:  # noqa: ANN401
    base = _base(root, page.final_url)
    for element in root.iter("a", "area", "link"):
        address = _absolute(base, element.get("href"))
        if address is None:
            continue
        rel = set((element.get("rel") or "").lower().split())
        if element.tag == "link":
            yield from _head_link(element, rel, address, page)
        elif not (obeys_nofollow and "nofollow" in rel) and not NOT_A_PAGE.search(urlsplit(address).path):
            priority = PRIORITY_NEXT_PAGE if "next" in rel else 0
            yield Discovered(address, page.depth + 1, priority=priority)


def _head_link(element: Any, rel: set[str], address: str, page: FetchedPage) -> Iterator[Discovered]:  # noqa: ANN401
    media_type = (element.get("type") or "").lower()
    if "alternate" in rel and media_type in FEED_TYPES:
        # Only start pages announce the site's feeds; every article of some themes announces its comments'.
        if page.depth == 0:
            yield Discovered(address, page.depth + 1, kind="feed", priority=PRIORITY_FEED)
    elif "next" in rel:
        yield Discovered(address, page.depth + 1, priority=PRIORITY_NEXT_PAGE)
    elif "canonical" in rel:
        yield Discovered(address, page.depth, priority=PRIORITY_CANONICAL)


def _base(root: Any, url: str) -> str:  # noqa: ANN401  lxml's elements are untyped
    base = root.find(".//base[@href]")
    try:
        return urljoin(url, base.get("href").strip()) if base is not None else url
    except ValueError:
        return url


def _absolute(base: str, href: str | None) -> str | None:
    if not href or href.startswith(("#", "javascript:", "mailto:", "tel:", "data:")):
        return None
    try:
        address = urljoin(base, "".join(href.split("\n")).strip())
        return address if is_http(address) else None
    except ValueError:
        return None


def _robots_of_page(root: Any, known: Robots) -> Robots:  # noqa: ANN401  lxml's elements are untyped
    words = [
        meta.get("content") or ""
        for meta in root.iter("meta")
        if (meta.get("name") or "").strip().lower() in ROBOTS_NAMES
    ]
    return _robots(",".join(words), known)


def robots_of_header(value: str | None) -> Robots:
    """Read an X-Robots-Tag header; what it says to one named robot counts when that is us."""
    agent, colon, rest = (value or "").partition(":")
    if colon and agent.strip().lower() not in ROBOTS_NAMES and "," not in agent:
        return Robots() if not agent.strip().startswith("unavailable_after") else _robots(value or "", Robots())
    return _robots(rest if colon else (value or ""), Robots())


def _robots(words: str, known: Robots) -> Robots:
    asked = {word.strip().lower() for word in words.split(",")}
    return Robots(
        noindex=known.noindex or bool(asked & {"noindex", "none"}),
        nofollow=known.nofollow or bool(asked & {"nofollow", "none"}),
        noarchive=known.noarchive or "noarchive" in asked,
    )


def _unique(links: Iterator[Discovered]) -> tuple[Discovered, ...]:
    """Keep one of each address, with the best priority, in the order first seen."""
    best: dict[str, Discovered] = {}
    for link in links:
        if looks_endless(link.url):
            continue
        known = best.get(link.url)
        if known is None or link.priority > known.priority:
            best[link.url] = link
        if len(best) >= MAX_LINKS_A_PAGE:
            break
    return tuple(best.values())
