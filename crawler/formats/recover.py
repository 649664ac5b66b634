"""One page out of whatever form it was saved in: unpacked, unwrapped, and asked for its address and time."""

from __future__ import annotations

import codecs
from dataclasses import replace
from typing import TYPE_CHECKING

from crawler.formats.mhtml import read_mhtml
from crawler.formats.page import InputError
from crawler.formats.singlefile import read_comment, strip_data
from crawler.formats.sniff import is_mhtml
from crawler.formats.unpack import unpack
from crawler.formats.wayback import is_wayback, undo_wayback

if TYPE_CHECKING:
    from crawler.formats.page import SavedPage

_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def recover(page: SavedPage, name: str) -> SavedPage:
    """Return the page itself, with its address and time where its form tells them.

    What the container said (a WARC header, a sidecar) is believed before the page. Raises :class:`InputError`,
    which names the input, for a page that is empty, damaged or too large.
    """
    content = unpack(page.content, name)
    if is_mhtml(content):
        inner = read_mhtml(content, name)
        page = replace(
            inner,
            kind="mhtml" if page.kind == "file" else page.kind,
            url=page.url or inner.url,
            fetched_at=inner.fetched_at or page.fetched_at,
            status=page.status,
        )
        content = page.content
    content = strip_data(_narrow(content))
    if not content.strip(b"\0 \t\r\n"):
        raise InputError(f"{name}: the page is empty; save it again")
    url, saved_at = read_comment(content)
    address = page.url or url
    moment = page.fetched_at if page.kind == "warc" else saved_at or page.fetched_at
    if is_wayback(content, address):
        content, original, captured = undo_wayback(content, address)
        address, moment = original or address, captured or moment
    return replace(page, content=content, url=address, fetched_at=moment)


def _narrow(content: bytes) -> bytes:
    """Rewrite UTF-16 and UTF-32 as UTF-8 with its mark, which wins over what the page declares."""
    for mark, encoding in _WIDE:
        if content.startswith(mark):
            return codecs.BOM_UTF8 + content.decode(encoding, "replace").encode("utf-8", "replace")
    return content
