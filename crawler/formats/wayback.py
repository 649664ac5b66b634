"""Pages saved out of the Wayback Machine: its banner and scripts taken off, its rewritten addresses put back.

A page that only cites the archive has none of the marks below, and is left as it is.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

from crawler.formats.page import from_wayback_stamp, in_utc, is_web_address

_MARKS: Final = (
    b"BEGIN WAYBACK TOOLBAR INSERT",
    b"End Wayback Rewrite JS Include",
    b"FILE ARCHIVED ON ",
    b"__wm.wombat(",
    b"__wm.init(",
    b'id="wm-ipp-base"',
    b"id=wm-ipp-base",
)
_ADDRESS = re.compile(r"^https?://web\.archive\.org/web/(\d{4,14})(?:[a-z]{2}_)?/(.+)$", re.DOTALL)
_REWRITTEN = re.compile(
    rb"(?:(?:https?:)?//web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:|//|mailto:|javascript:)",
    re.IGNORECASE,
)
_INSERTS = (
    re.compile(rb"<!--\s*BEGIN WAYBACK TOOLBAR INSERT\s*-->.*?<!--\s*END WAYBACK TOOLBAR INSERT\s*-->", re.DOTALL),
    re.compile(
        rb"<script[^>]*\b(?:archive\.org|/_static/)[^>]*>(?:(?!<body\b).)*?<!--\s*End Wayback Rewrite JS Include\s*-->",
        re.DOTALL | re.IGNORECASE,
    ),
    re.compile(rb"<!--\s*FILE ARCHIVED ON .*?-->", re.DOTALL),
    re.compile(rb"<!--\s*playback timings.*?-->", re.DOTALL),
)
_BANNER = re.compile(rb"<div\b[^>]*\bid=[\"']?(?:wm-ipp-base|wm-ipp-print|donato)\b[^>]*>", re.IGNORECASE)
_DIV = re.compile(rb"<(/?)div\b[^>]*>", re.IGNORECASE)
_WOMBAT = re.compile(rb"__wm\.wombat\(\s*[\"']([^\"']+)[\"']\s*,\s*[\"'](\d{4,14})[\"']")
_ARCHIVED_ON = re.compile(rb"FILE ARCHIVED ON (\d{2}:\d{2}:\d{2} \w{3} \d{1,2}, \d{4})")
_FIELD = re.compile(rb"<input\b[^>]*\bid=[\"']?wmtbURL\b[^>]*>", re.IGNORECASE)
_VALUE = re.compile(rb"\bvalue=[\"']?([^\"'\s>]+)")
_CANONICAL = re.compile(rb"<link\b[^>]*\brel=[\"']?canonical\b[^>]*>", re.IGNORECASE)
_HREF = re.compile(rb"\bhref=[\"']?([^\"'\s>]+)", re.IGNORECASE)


def is_wayback(content: bytes, url: str | None) -> bool:
    """Whether a page came through the Wayback Machine."""
    return any(mark in content for mark in _MARKS) or (url is not None and _ADDRESS.match(url) is not None)


def original_of(url: str | None) -> tuple[str | None, str | None]:
    """Take an archive's address apart: the page's own, and the time of the capture (ISO 8601, UTC)."""
    match = _ADDRESS.match(url) if url else None
    if match is None:
        return None, None
    address = match.group(2)
    if not is_web_address(address):
        address = f"http://{address}"
    return address, from_wayback_stamp(match.group(1))


def undo_wayback(content: bytes, url: str | None) -> tuple[bytes, str | None, str | None]:
    """Return the page as it was, its address and the time of its capture, as far as the page tells them."""
    address, moment = _provenance(content, url)
    for insert in _INSERTS:
        content = insert.sub(b"", content)
    content = _without_banners(content)
    return _REWRITTEN.sub(b"", content), address, moment


def _provenance(content: bytes, url: str | None) -> tuple[str | None, str | None]:
    address, moment = original_of(url)
    wombat = _WOMBAT.search(content)
    if wombat:
        address = address or wombat.group(1).decode("utf-8", "replace")
        moment = moment or from_wayback_stamp(wombat.group(2).decode())
    canonical = _CANONICAL.search(content)
    href = _HREF.search(canonical.group(0)) if canonical else None
    if href:
        claimed, when = original_of(href.group(1).decode("utf-8", "replace"))
        address, moment = address or claimed, moment or when
    field = _FIELD.search(content)
    value = _VALUE.search(field.group(0)) if field else None
    if value:
        address = address or value.group(1).decode("utf-8", "replace")
    archived_on = _ARCHIVED_ON.search(content)
    if archived_on and not moment:
        written = archived_on.group(1).decode()
        try:
            moment = in_utc(datetime.strptime(written, "%H:%M:%S %b %d, %Y").replace(tzinfo=UTC))
        except ValueError:
            moment = None
    return (address if is_web_address(address) else None), moment


def _without_banners(content: bytes) -> bytes:
    """Cut the banner's elements, to their own end tags: savers that drop comments leave only these."""
    while (banner := _BANNER.search(content)) is not None:
        depth = 1
        end = banner.end()
        for tag in _DIV.finditer(content, banner.end()):
            depth += -1 if tag.group(1) else 1
            end = tag.end()
            if not depth:
                break
        if depth:  # unbalanced: cut the start tag alone, rather than the rest of the page
            end = banner.end()
        content = content[: banner.start()] + content[end:]
    return content
