"""From bytes to text, the way a browser does it, and what kind of text it is."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from w3lib.encoding import html_to_unicode

MAX_DETECT_BYTES = 64 * 1024
"""How much of an undeclared page the detector reads: beyond it answers no longer change, only cost."""

_TAG = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|p|div|article|section|main|h[1-6]|ul|ol|li|table|tr|td|br|span|a|img|blockquote|pre|script|style)\b[^<>]*>",
    re.IGNORECASE,
)
_HEAD_CHARS = 200_000
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MAX_CONTROL_SHARE = 0.02
"""Text has next to no control characters; compressed data and images have about one in eight."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page as text: ``encoding`` is the one used, ``warnings`` say what had to be given up."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(page: bytes | str, content_type: str | None = None) -> Decoded:
    """Decode a page as the HTML standard says: BOM, HTTP header, meta declaration, then detection.

    See https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding.
    ``content_type`` is the HTTP header's value, if the page came with one.
    """
    if isinstance(page, str):
        return Decoded(page.removeprefix("\ufeff"), "str")
    wide = _utf16_without_bom(page)
    if wide:
        return Decoded(page.decode(wide, errors="replace"), wide)
    encoding, text = html_to_unicode(content_type, page, auto_detect_fun=_detect, default_encoding="cp1252")
    warnings: tuple[str, ...] = ()
    if "\ufffd" in text and "\ufffd".encode() not in page:
        warnings = (f"some bytes are not valid {encoding}; they are shown as \ufffd",)
    return Decoded(text.removeprefix("\ufeff"), encoding, warnings)


def _utf16_without_bom(page: bytes) -> str | None:
    """Recognise UTF-16 that lacks a byte order mark by the zero in every other byte of its markup."""
    head = page[:512]
    if head.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" not in head:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.4 * len(head) / 2 and even < odd / 8:
        return "utf-16-le"
    if even > 0.4 * len(head) / 2 and odd < even / 8:
        return "utf-16-be"
    return None


def _detect(page: bytes) -> str | None:
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        import charset_normalizer  # noqa: PLC0415  few pages need it

        best = charset_normalizer.from_bytes(page[:MAX_DETECT_BYTES]).best()
        return best.encoding if best else None
    return "utf-8"


def is_binary(text: str) -> bool:
    """Whether this was never text: an image, an archive, an executable."""
    sample = text[:4096]
    return bool(sample) and len(_CONTROL.findall(sample)) > MAX_CONTROL_SHARE * len(sample)


def is_html(text: str) -> bool:
    """Whether the text has markup to parse, as opposed to naively scraped plain text."""
    return _TAG.search(text, 0, _HEAD_CHARS) is not None
