"""Pages that carry everything in them: SingleFile's comment, and megabytes of base64 that hold no text."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from crawler.formats.page import in_utc, is_web_address

HEAD_BYTES: Final = 16 * 1024
_COMMENT = re.compile(rb"<!--\s*Page saved with SingleFile(.*?)-->", re.DOTALL | re.IGNORECASE)
_URL = re.compile(rb"^\s*url:\s*(\S+)", re.MULTILINE)
_DATE = re.compile(
    rb"^\s*saved date:\s*\w{3} (\w{3} \d{1,2} \d{4} \d{2}:\d{2}:\d{2}) (?:GMT|UTC)([+-]\d{4})?", re.MULTILINE
)
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(https?://\S+?)\s*-->", re.IGNORECASE)
_BASE64: Final = re.compile(rb"data:[\w.+-]*/[\w.+;=-]*;base64,[A-Za-z0-9+/=%]{64,}")
"""No white space inside: SingleFile writes attributes without quotes, and the next one is not data."""


def read_comment(content: bytes) -> tuple[str | None, str | None]:
    """Return the address and the time of saving (ISO 8601, UTC) that a browser or SingleFile wrote into a page."""
    head = content[:HEAD_BYTES]
    comment = _COMMENT.search(head)
    if comment is None:
        saved_from = _SAVED_FROM.search(head)
        return (saved_from.group(1).decode("utf-8", "replace") if saved_from else None), None
    url, date = _URL.search(comment.group(1)), _DATE.search(comment.group(1))
    address = url.group(1).decode("utf-8", "replace") if url else None
    return (address if is_web_address(address) else None), _moment(date)


def _moment(date: re.Match[bytes] | None) -> str | None:
    if date is None:
        return None
    zone = (date.group(2) or b"+0000").decode()
    try:
        return in_utc(datetime.strptime(f"{date.group(1).decode()} {zone}", "%b %d %Y %H:%M:%S %z"))
    except ValueError:
        return None


def strip_data(content: bytes) -> bytes:
    """Take embedded files out of the bytes, so that a page of 40 MB of pictures is parsed as the 40 KB it has."""
    return _BASE64.sub(b"data:,", content) if b";base64," in content else content
