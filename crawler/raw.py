"""Reads a page back out of the raw archive, as it was fetched."""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fastwarc.warc import ArchiveIterator, response

from crawler.archive import OPEN_SUFFIX
from crawler.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from crawler.items import RawPointer


@dataclass(frozen=True, slots=True)
class RawPage:
    """An archived page: its bytes, its final address, its declared type, its time (ISO 8601, UTC) and its headers."""

    body: bytes
    url: str | None
    content_type: str | None
    fetched_at: str | None
    headers: tuple[tuple[str, str], ...] = ()


def read_raw(folder: Path, pointer: RawPointer) -> RawPage:
    """Read the record that a pointer names; raises :class:`StoreError` where the archive has lost it."""
    path = folder / pointer.file
    if not path.exists():
        path = folder / f"{pointer.file}{OPEN_SUFFIX}"
    try:
        with path.open("rb") as file:
            file.seek(pointer.offset)
            data = file.read(pointer.length)
    except OSError as error:
        raise StoreError(
            f"{path}: the raw page at byte {pointer.offset} cannot be read ({error.strerror}); crawl the page again"
        ) from None
    page = _first_response(data)
    # A cut record reads back without an error, only shorter: the digest is what tells.
    if page is None or _digest(page.body) != pointer.digest:
        raise StoreError(f"{path}: the record at byte {pointer.offset} is damaged; crawl the page again")
    return page


def _first_response(data: bytes) -> RawPage | None:
    try:
        for record in ArchiveIterator(io.BytesIO(data), record_types=response):
            http, date = record.http_headers, record.record_date
            return RawPage(
                body=record.reader.read(),
                url=record.headers.get("WARC-Target-URI"),
                content_type=http.get("Content-Type") if http else None,
                fetched_at=date.isoformat() if date else None,
                headers=tuple((name, value) for name, value in http.items()) if http else (),
            )
    except (ValueError, OSError, EOFError):
        pass
    return None


def _digest(body: bytes) -> str:
    return f"sha1:{base64.b32encode(hashlib.sha1(body).digest()).decode()}"  # noqa: S324  the custom of WARC, no security
