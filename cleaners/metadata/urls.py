"""Addresses: made absolute, and canonical ones believed only where they can be true."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from datetime import date

from cleaners.metadata.dates import day_of
from cleaners.metadata.months import months_of

_SLUG_DATE = re.compile(r"(?:^|[/_-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/_+.-]|$)")
_STRICT_URL_DATE = re.compile(
    r"/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?=[/_-]|$)|/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_-]|$)"
)
_NAMED_MONTH = re.compile(r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})(?=[/_-]|$)")
_DAY_FIRST_SLUG = re.compile(r"/(\d\d)[-.](\d\d)[-.]((?:19|20)\d\d)(?=[/_-]|$)")


def absolute(href: str | None, url: str | None) -> str | None:
    """An http address in full, or ``None`` for what is not one."""
    if not href or not href.strip() or href.strip().startswith(("data:", "javascript:", "#")):
        return None
    try:
        address = urljoin(url, href.strip()) if url else href.strip()
        urlsplit(address)
    except ValueError:
        return None
    return address if address.startswith(("http://", "https://")) else None


def valid_canonical(href: str | None, url: str | None) -> str | None:
    """The canonical URL a page claims, if it can be one: same site, and not the home page of a deeper page."""
    address = absolute(href, url)
    if not address:
        return None
    parts = urlsplit(address)
    if not parts.hostname:
        return None
    if url:
        mine = urlsplit(url)
        if site_of(parts.hostname) != site_of(mine.hostname or ""):
            return None
        if parts.path in {"", "/"} and not parts.query and mine.path not in {"", "/"}:
            return None
    return address


def site_of(host: str) -> str:
    """A host without the prefixes that name a device or the web."""
    return host.lower().removeprefix("www.").removeprefix("m.").removeprefix("amp.")


def host_of(url: str | None) -> str:
    """The host in an address; empty where there is none."""
    try:
        return (urlsplit(url or "").hostname or "").lower()
    except ValueError:
        return ""


def path_of(url: str | None) -> str:
    """The path in an address; empty where there is none."""
    try:
        return urlsplit(url or "").path
    except ValueError:
        return ""


def url_date(url: str | None, latest: date) -> str | None:
    """The day of a path: ``/2025/06/18/talks``, ``/2025-06-18-talks``, ``/2025/jun/18/a``, ``/18-06-2025-talks``."""
    path = path_of(url)
    match = _STRICT_URL_DATE.search(path) or _SLUG_DATE.search(path)
    if match is not None:
        year, month, day = (int(group) for group in match.groups() if group)
        return day_of(year, month, day, latest)
    match = _NAMED_MONTH.search(path.lower())
    months = months_of("en") if match is not None else {}
    if match is not None and match[2] in months:
        return day_of(int(match[1]), months[match[2]], int(match[3]), latest)
    match = _DAY_FIRST_SLUG.search(path)
    if match is not None and int(match[1]) > 12:  # else the order of day and month is a guess
        return day_of(int(match[3]), int(match[2]), int(match[1]), latest)
    return None
