"""Decompression with a ceiling: what unpacks to more than a page can have is refused, not stored."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from crawler.formats.page import MAX_PAGE_BYTES, InputError
from crawler.formats.sniff import GZIP, ZSTD, ZSTD_DICTIONARY

if TYPE_CHECKING:
    from typing import BinaryIO

MAX_LAYERS: Final = 3
"""A page in gzip in gzip happens to careless downloaders; more is a trap."""
CHUNK_BYTES: Final = 1024 * 1024
MIN_UNPACKED_BYTES: Final = 256 * 1024 * 1024
MAX_RATIO: Final = 100
"""Markup packs to a fifth or a tenth; a hundredth is no archive of pages."""


def unpack(content: bytes, name: str) -> bytes:
    """Return the bytes of a page that may be gzip or zstd; raises :class:`InputError` for damage and bombs."""
    for _ in range(MAX_LAYERS):
        if content.startswith(GZIP):
            content = _gunzip(content, name)
        elif content.startswith((ZSTD, ZSTD_DICTIONARY)):
            content = _unzstd(content, name)
        else:
            return content
    raise InputError(f"{name}: compressed more than {MAX_LAYERS - 1} times over; unpack it, or leave it out")


def _gunzip(content: bytes, name: str) -> bytes:
    pages: list[bytes] = []
    room = MAX_PAGE_BYTES + 1
    while content.startswith(GZIP) and room > 0:
        stream = zlib.decompressobj(31)
        try:
            pages.append(stream.decompress(content, room))
        except zlib.error as error:
            raise _damaged(name, "gzip", str(error)) from None
        room -= len(pages[-1])
        if room > 0 and not stream.eof:
            raise _damaged(name, "gzip", "it ends too early")
        content = stream.unused_data
    if room <= 0:
        raise too_large(name)
    return b"".join(pages)


def _unzstd(content: bytes, name: str) -> bytes:
    from fastwarc.stream_io import ZstdReader  # noqa: PLC0415  few pages need it

    try:
        page = bytes(ZstdReader(BytesIO(content)).read(MAX_PAGE_BYTES + 1))
    except (OSError, ValueError, EOFError) as error:
        raise _damaged(name, "zstd", str(error)) from None
    if len(page) > MAX_PAGE_BYTES:
        raise too_large(name)
    return page


def _damaged(name: str, form: str, why: str) -> InputError:
    return InputError(f"{name}: the {form} data is damaged ({why}); fetch the file again")


def too_large(name: str) -> InputError:
    """Say that something is larger than any page."""
    return InputError(f"{name}: unpacks to more than {MAX_PAGE_BYTES // 2**20} MB, which no page has; leave it out")


def unpack_file(packed: BinaryIO, out: BinaryIO, packed_bytes: int, name: str) -> None:
    """Copy a decompressing stream into a file, up to what an archive of pages can have.

    Raises :class:`InputError` where it is damaged or a bomb; what was written so far stays.
    """
    room = max(MIN_UNPACKED_BYTES, MAX_RATIO * packed_bytes)
    try:
        while chunk := packed.read(CHUNK_BYTES):
            room -= len(chunk)
            if room < 0:
                raise InputError(f"{name}: unpacks to over {MAX_RATIO} times its size, as no pages do; leave it out")
            out.write(chunk)
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise _damaged(name, "compressed", str(error)) from None
