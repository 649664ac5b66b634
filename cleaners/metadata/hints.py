"""What a crawl knows about a page from elsewhere: HTTP headers, the sitemap, the feed that named it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hints:
    """Dates and a status that came with a page rather than in it; all are optional and none is required.

    The page's own declarations outrank them. Dates are taken as they were sent: RFC 9110 (``Last-Modified``),
    RFC 822 or RFC 3339 (feeds), W3C (sitemaps).
    """

    last_modified: str | None = None
    """The ``Last-Modified`` header: when the bytes changed, which is the weakest evidence for a change of the text."""
    sitemap_published: str | None = None
    """``news:publication_date`` of a news sitemap."""
    sitemap_modified: str | None = None
    """``lastmod`` of a sitemap."""
    feed_published: str | None = None
    feed_modified: str | None = None
    status: int | None = None
    """The HTTP status: 402 says that the page must be paid for."""
