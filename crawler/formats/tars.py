"""Tar files: which members are pages, and one member read back by its byte offset."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.formats.page import MAX_PAGE_BYTES, InputError, SavedPage, in_utc
from crawler.formats.sniff import GZIP, ZSTD, ZSTD_DICTIONARY
from crawler.formats.unpack import too_large, unpack_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class TarMember:
    """A regular file in a tar: ``offset`` and ``size`` of its bytes, ``saved_at`` as ISO 8601 in UTC."""

    name: str
    offset: int
    size: int
    saved_at: str | None


def list_tar(path: str, name: str) -> Iterator[TarMember]:
    """List the regular files in a plain tar; links and devices are passed over.

    Raises :class:`InputError` where it is damaged; members before the damage have been handed out by then.
    """
    try:
        size = Path(path).stat().st_size
        with tarfile.open(path, "r:") as archive:
            for info in archive:
                is_whole = info.offset_data + info.size <= size
                if info.isreg() and not info.issparse() and is_whole:
                    yield TarMember(info.name, info.offset_data, info.size, _moment(info.mtime))
            _check_end(archive, size)
    except (tarfile.TarError, OSError, EOFError, ValueError) as error:
        raise InputError(
            f"{name}: the tar file is damaged or cut off ({error}); what stands before is read; fetch it again"
        ) from None


def _check_end(archive: tarfile.TarFile, size: int) -> None:
    if size % tarfile.BLOCKSIZE:
        raise tarfile.ReadError("it ends in the middle of a block")
    members = archive.getmembers()
    if members and members[-1].offset_data + members[-1].size > size:
        raise tarfile.ReadError("its last file is not whole")


def _moment(seconds: float) -> str | None:
    try:
        return in_utc(datetime.fromtimestamp(seconds, UTC)) if seconds > 0 else None
    except (ValueError, OverflowError, OSError):
        return None


def read_tar_member(path: str, offset: int, size: int, name: str) -> SavedPage:
    """Read the bytes of a member; raises :class:`InputError` where they are not all there."""
    if size > MAX_PAGE_BYTES:
        raise too_large(name)
    try:
        with Path(path).open("rb") as file:
            file.seek(offset)
            content = file.read(size)
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror}); check the file's permissions") from None
    if len(content) < size:
        raise InputError(f"{name}: the tar file ends in the middle of it; fetch it again")
    return SavedPage(content, "tar")


def untar_stream(path: str, head: bytes, out: BinaryIO) -> None:
    """Unpack a compressed archive into a file in which offsets lead somewhere; bounded as pages are."""
    with Path(path).open("rb") as file:
        size = file.seek(0, 2)
        file.seek(0)
        unpack_file(_decompressing(file, head), out, size, path)


def _decompressing(file: BinaryIO, head: bytes) -> BinaryIO:
    stream: object
    if head.startswith(GZIP):
        stream = gzip.GzipFile(fileobj=file)
    elif head.startswith(b"BZh"):
        stream = bz2.BZ2File(file)
    elif head.startswith((ZSTD, ZSTD_DICTIONARY)):
        from fastwarc.stream_io import ZstdReader  # noqa: PLC0415  few archives need it

        stream = ZstdReader(file)
    else:
        stream = lzma.LZMAFile(file)  # noqa: SIM115  closed with the file it reads
    return stream  # type: ignore[return-value]  # each has a file's read, which is all that is asked of it
