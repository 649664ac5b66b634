"""WARC: which records hold pages, and one record read back by its byte offset.

Readers of WARC say nothing when a file ends too early, they only hand out less: here every record is measured
against its declared length, the end of the file is looked at, and behind a damaged stretch reading goes on.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fastwarc.warc import ArchiveIterator, WarcRecordType, resource, response, revisit

from crawler.formats.page import MAX_PAGE_BYTES, InputError, SavedPage, in_utc, is_web_address
from crawler.formats.sniff import GZIP, ZSTD, ZSTD_DICTIONARY, opened
from crawler.formats.unpack import too_large
from crawler.formats.warc_damage import Window, cut_off, explain, next_member, read_to_end

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from fastwarc.warc import WarcRecord

_MEMBER: Final = b"\x1f\x8b\x08"
_HTML_TYPES: Final = ("text/html", "application/xhtml+xml")
_PAGE_RECORDS: Final = response | resource | revisit
_PEEK_BYTES: Final = 1024
_HEAD_BYTES: Final = 64 * 1024
_BLOCK_BYTES: Final = 1024 * 1024


class NoRandomAccess(Exception):  # noqa: N818  it asks the caller for something, and is no fault
    """The file is one compressed stream, or shares a dictionary: unpack it, then list what came out."""


@dataclass(frozen=True, slots=True)
class Refers:
    """What a revisit record says about the response that it repeats."""

    digest: str | None
    record_id: str | None
    url: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that holds a page, or stands for one: ``offset`` is its first byte in the file."""

    offset: int
    url: str
    record_id: str | None = None
    digest: str | None = None
    date: str | None = None
    refers: Refers | None = None


@dataclass(frozen=True, slots=True)
class Damage:
    """A stretch of a file that cannot be read, in a sentence without the file's name."""

    why: str


def list_warc(path: str, start: int = 0, end: int | None = None) -> Iterator[Entry | Damage]:
    """Find the pages of a WARC file, or of the part of a file that is one (``start`` to ``end``, bytes).

    Raises :class:`NoRandomAccess` where offsets would lead nowhere, and ``OSError`` where there is no file.
    """
    with Path(path).open("rb") as file:
        stop = file.seek(0, 2) if end is None else end
        file.seek(start)
        magic = file.read(4)
        if magic == ZSTD_DICTIONARY:
            raise NoRandomAccess
        if magic == ZSTD:
            yield from _list_frames(file, path, start, stop)
            return
        position: int | None = start
        while position is not None:
            last, damage = position, None
            try:
                for record in _records(file, position, stop):
                    if record.stream_pos > last and not _starts_here(file, record.stream_pos, magic):
                        raise NoRandomAccess
                    last = record.stream_pos
                    entry = _entry(record)
                    if entry is not None:
                        yield entry
                damage = cut_off(file, last, stop, magic)
            except (OSError, ValueError, EOFError) as error:
                damage = str(error)
            position = None
            if damage is not None:
                position = next_member(path, last, stop, _MEMBER) if magic.startswith(GZIP) else None
                yield Damage(explain(damage, last, position))


def _list_frames(file: BinaryIO, path: str, start: int, stop: int) -> Iterator[Entry | Damage]:
    """List a zstd file. Its reader unpacks far ahead and fails before it hands out what is good: then by frames."""
    seen: int | None = None
    try:
        for record in _records(file, start, stop):
            if seen is not None and not _starts_here(file, record.stream_pos, ZSTD):
                raise NoRandomAccess
            seen = record.stream_pos
            entry = _entry(record)
            if entry is not None:
                yield entry
        read_to_end(file, start if seen is None else seen, stop)
    except (OSError, ValueError, EOFError):
        position = start if seen is None else next_member(path, seen, stop, ZSTD)
        if position is None:
            yield Damage(explain("the file ends in the middle of a record", seen or start, None))
    else:
        return
    while position is not None:
        following = next_member(path, position, stop, ZSTD)
        try:
            for record in _records(file, position, following or stop):
                entry = _entry(record)
                if entry is not None:
                    yield entry
            if following is None:
                read_to_end(file, position, stop)
        except (OSError, ValueError, EOFError) as error:
            yield Damage(explain(str(error), position, following))
        position = following


def _records(file: BinaryIO, start: int, stop: int) -> Iterator[WarcRecord]:
    """Iterate over the records; the file may be sought in between."""
    yield from ArchiveIterator(Window(file, start, stop), record_types=_PAGE_RECORDS)


def _starts_here(file: BinaryIO, offset: int, magic: bytes) -> bool:
    file.seek(offset)
    first = file.read(4)
    if magic.startswith(GZIP):
        return first.startswith(GZIP)
    return first == ZSTD if magic == ZSTD else True


def _entry(record: WarcRecord) -> Entry | None:
    headers = record.headers
    url = (headers.get("WARC-Target-URI") or "").strip("<> ")
    if not is_web_address(url):
        return None
    http = record.http_headers if record.is_http and record.is_http_parsed else None
    refers = None
    if record.record_type == WarcRecordType.revisit:
        if http is not None and http.get("Content-Type") and not _is_html_type(record.http_content_type):
            return None
        refers = Refers(
            headers.get("WARC-Payload-Digest"),
            headers.get("WARC-Refers-To"),
            headers.get("WARC-Refers-To-Target-URI"),
            headers.get("WARC-Refers-To-Date"),
        )
    elif not _is_page(record, http):
        return None
    return Entry(
        record.stream_pos,
        url,
        headers.get("WARC-Record-ID"),
        headers.get("WARC-Payload-Digest"),
        headers.get("WARC-Date"),
        refers,
    )


def _is_page(record: WarcRecord, http: object | None) -> bool:
    """Whether a record's body is HTML, by its header or, where it has none, by its first bytes; no redirects."""
    if http is None:
        return record.record_type == WarcRecordType.resource and _is_html_type(record.headers.get("Content-Type"))
    status = record.http_headers.status_code
    if status is not None and 300 <= status < 400:  # noqa: PLR2004  HTTP's redirects
        return False
    if record.http_headers.get("Content-Type"):
        return _is_html_type(record.http_content_type)
    identified = record.headers.get("WARC-Identified-Payload-Type")
    if identified:
        return _is_html_type(identified)
    start = opened(record.reader.read(_PEEK_BYTES)).lstrip().lower()
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<body"))


def _is_html_type(value: str | None) -> bool:
    return (value or "").partition(";")[0].strip().lower() in _HTML_TYPES


def read_record(path: str, offset: int, name: str, body: tuple[str, int] | None = None) -> SavedPage:
    """Read the page in a record; a revisit takes the ``body`` of the record it repeats (file and offset).

    Raises :class:`InputError` for a record that is damaged, cut off or too large.
    """
    page = _read(path, offset, name, is_revisit=body is not None)
    if body is None:
        return page
    original = _read(*body, name)
    return SavedPage(
        original.content, "warc", page.url, page.fetched_at, original.content_type, original.status or page.status
    )


def _read(path: str, offset: int, name: str, *, is_revisit: bool = False) -> SavedPage:
    try:
        try:
            return _read_between(path, offset, None, name, is_revisit=is_revisit)
        except OSError:
            # What stands behind the record may be damaged, and the reader has already unpacked it.
            end = next_member(path, offset, Path(path).stat().st_size, ZSTD)
            if end is None:
                raise
            return _read_between(path, offset, end, name, is_revisit=is_revisit)
    except StopIteration:
        why = "there is no record"
    except (OSError, ValueError, EOFError) as error:
        why = str(error)
    raise InputError(f"{name}: the record at byte {offset} is damaged ({why}); fetch the file again")


def _read_between(path: str, offset: int, end: int | None, name: str, *, is_revisit: bool) -> SavedPage:
    with Path(path).open("rb") as file:
        file.seek(offset)
        stream = file if end is None else Window(file, offset, end)
        return _page(next(iter(ArchiveIterator(stream, parse_http=False))), name, is_revisit=is_revisit)


def _page(record: WarcRecord, name: str, *, is_revisit: bool) -> SavedPage:
    if record.content_length > MAX_PAGE_BYTES:
        raise too_large(name)
    declared = record.content_length
    block = record.reader.read(declared)
    if len(block) < declared:
        raise ValueError(f"{len(block)} of {declared} bytes are there")
    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ") or None
    moment = in_utc(record.record_date) if record.record_date else None
    if not record.is_http:
        return SavedPage(block, "warc", url, moment, record.headers.get("Content-Type"))
    record.set_bytes_content(block)
    record.parse_http(auto_decode="none" if is_revisit else "all")
    content = record.reader.read(MAX_PAGE_BYTES + 1)
    if len(content) > MAX_PAGE_BYTES:
        raise too_large(name)
    http = record.http_headers
    return SavedPage(content, "warc", url, moment, http.get("Content-Type"), http.status_code)
