"""MHTML: a page and its parts as one mail message, as Chromium, Firefox add-ons, Safari and Internet Explorer save."""

from __future__ import annotations

from email import policy
from email.parser import BytesParser
from typing import TYPE_CHECKING

from crawler.formats.page import InputError, SavedPage, from_mail_date, is_web_address

if TYPE_CHECKING:
    from email.message import Message

_HTML_TYPES = ("text/html", "application/xhtml+xml")


def read_mhtml(content: bytes, name: str) -> SavedPage:
    """Return the message's page; pictures, style sheets and frames are left in it.

    The page is the part that the snapshot names, else the one the message starts with, else the first of HTML.
    Raises :class:`InputError` for a message without a page.
    """
    message = BytesParser(policy=policy.compat32).parsebytes(content.lstrip(b"\xef\xbb\xbf\r\n \t"))
    location = _clean(message.get("Snapshot-Content-Location"))
    pages = [part for part in message.walk() if part.get_content_type() in _HTML_TYPES]
    if not pages:
        raise InputError(f"{name}: this MHTML file holds no HTML page; save the page again")
    page = _root(pages, location, message.get_param("start"))
    body = page.get_payload(decode=True)
    if not isinstance(body, bytes) or not body.strip():
        raise InputError(f"{name}: the page in this MHTML file is empty or cut off; save it again")
    urls = (location, _clean(page.get("Content-Location")), _clean(message.get("Content-Location")))
    charset = page.get_content_charset()
    return SavedPage(
        body,
        kind="mhtml",
        url=next((url for url in urls if is_web_address(url)), None),
        fetched_at=from_mail_date(_clean(message.get("Date"))),
        content_type=f"text/html; charset={charset}" if charset else None,
    )


def _root(pages: list[Message], location: str | None, start: object) -> Message:
    if location:
        for page in pages:
            if _clean(page.get("Content-Location")) == location:
                return page
    if isinstance(start, str):
        for page in pages:
            if (page.get("Content-ID") or "").strip() == start.strip():
                return page
    return pages[0]


def _clean(value: str | None) -> str | None:
    """Unfold a header: long addresses are broken over lines, where the white space is not theirs."""
    if value is None:
        return None
    text = str(value).strip()
    return "".join(text.split()) if is_web_address(text) else " ".join(text.split())
