"""Where a WARC file is cut off or damaged, and where reading can go on behind that."""

from __future__ import annotations

import mmap
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fastwarc.warc import ArchiveIterator

from crawler.formats.sniff import GZIP, opened

if TYPE_CHECKING:
    from typing import BinaryIO

_HEAD_BYTES: Final = 64 * 1024
_BLOCK_BYTES: Final = 1024 * 1024


class Window:
    """The part of a file up to a byte, for readers that would read on."""

    def __init__(self, file: BinaryIO, start: int, stop: int) -> None:
        self._file = file
        self._at = start
        self._stop = stop

    def read(self, size: int = -1) -> bytes:
        """Return so many bytes, or as many as there are in the part."""
        left = self._stop - self._at
        self._file.seek(self._at)
        data = self._file.read(left if size < 0 else min(size, left))
        self._at += len(data)
        return data

    def tell(self) -> int:
        """Return where in the file reading is."""
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go elsewhere, as a file does; the end is that of the part."""
        self._at = offset + (0, self._at, self._stop)[whence]
        return self._at

    def close(self) -> None:
        """Leave the file to whoever opened it."""


def cut_off(file: BinaryIO, last: int, stop: int, magic: bytes) -> str | None:
    """Say how the end of the file is missing, if it is; what follows the last page is looked through to the end."""
    if last >= stop:
        return None
    if magic.startswith(GZIP):
        return _cut_gzip(file, last, stop)
    window = Window(file, last, stop)
    try:
        for record in ArchiveIterator(window, parse_http=False):
            if record.content_length and record.consume() < record.content_length:
                return None  # a page says so itself when it is read
            if not record.headers.get("WARC-Type"):
                return "the file ends in the middle of a record"
    except (OSError, ValueError, EOFError) as error:
        return str(error)
    return None


def _cut_gzip(file: BinaryIO, last: int, stop: int) -> str | None:
    window = Window(file, last, stop)
    stream = zlib.decompressobj(31)
    is_first = is_open = True
    data = window.read(_BLOCK_BYTES)
    while data:
        is_open = True
        try:
            stream.decompress(data, _BLOCK_BYTES)
        except zlib.error as error:
            return str(error)
        if stream.eof:
            data = stream.unused_data.lstrip(b"\0") or window.read(_BLOCK_BYTES)
            stream, is_first, is_open = zlib.decompressobj(31), False, False
        else:
            data = stream.unconsumed_tail or window.read(_BLOCK_BYTES)
    # A last page that is cut off says so itself when it is read.
    return "the file ends in the middle of a record" if is_open and not is_first else None


def read_to_end(file: BinaryIO, start: int, stop: int) -> None:
    """Raise ``OSError`` where the frames from ``start`` on are not whole: listing alone does not notice."""
    from fastwarc.stream_io import ZstdReader  # noqa: PLC0415  few archives need it

    reader = ZstdReader(Window(file, start, stop))
    while reader.read(_BLOCK_BYTES):
        pass


def next_member(path: str, after: int, stop: int, magic: bytes) -> int | None:
    """Find the next record of a compressed file behind a byte, by what its members begin with."""
    position = _find(path, magic, after + 1, stop)
    while position is not None:
        with Path(path).open("rb") as file:
            file.seek(position)
            if opened(file.read(_HEAD_BYTES), 8).startswith(b"WARC/"):
                return position
        position = _find(path, magic, position + 1, stop)
    return None


def _find(path: str, what: bytes, start: int, stop: int) -> int | None:
    with Path(path).open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        position = data.find(what, start, stop)
    return position if position >= 0 else None


def explain(why: str, last: int, goes_on: int | None) -> str:
    """Say what is damaged behind which byte, and where reading goes on."""
    rest = "nothing behind it can be read" if goes_on is None else f"reading goes on at byte {goes_on}"
    return f"damaged behind byte {last} ({why}); {rest}; fetch the file again"
