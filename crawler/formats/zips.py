"""Zip files: which members are pages, and one member read back. Nothing is ever unpacked to a path of its choosing."""

from __future__ import annotations

import stat
import zipfile
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from crawler.formats.page import MAX_PAGE_BYTES, InputError, SavedPage, in_utc
from crawler.formats.unpack import too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_MEMBERS: Final = 1_000_000
_LOCAL_HEADER_BYTES: Final = 30
_ENCRYPTED: Final = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a zip: ``name`` as the zip has it, ``offset`` of its header; ``data_at`` where it lies unpacked."""

    name: str
    offset: int
    size: int
    data_at: int | None = None


def list_zip(path: str, start: int = 0) -> Iterator[Member]:
    """List the files in a zip, in its own order; raises :class:`InputError` for what is no whole zip."""
    del start
    try:
        with zipfile.ZipFile(path) as archive, Path(path).open("rb") as file:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise InputError(f"{path}: {len(members)} members are more than can be listed; split it")
            for info in members:
                if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16):
                    continue
                data_at = None
                if info.compress_type == zipfile.ZIP_STORED and not info.flag_bits & _ENCRYPTED:
                    file.seek(info.header_offset)
                    header = file.read(_LOCAL_HEADER_BYTES)
                    data_at = (
                        info.header_offset
                        + _LOCAL_HEADER_BYTES
                        + int.from_bytes(header[26:28], "little")
                        + int.from_bytes(header[28:30], "little")
                    )
                yield Member(info.orig_filename, info.header_offset, info.file_size, data_at)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise InputError(f"{path}: the zip file is damaged ({error}); fetch it again") from None


def is_safe(name: str) -> bool:
    """Whether a member's name stays below the folder that it would be unpacked to, on any system."""
    if "\0" in name or name.startswith(("/", "\\")) or name[1:2] == ":":
        return False
    return ".." not in PurePosixPath(name.replace("\\", "/")).parts


@lru_cache(maxsize=2)
def _opened(path: str, _size: int, _changed: int) -> zipfile.ZipFile:
    """Keep the last zips open in a worker: reading the directory of 10,000 members anew for each would be the work."""
    return zipfile.ZipFile(path)


def read_member(path: str, offset: int, name: str) -> SavedPage:
    """Read the member whose header is at ``offset``; raises :class:`InputError` where that is not possible."""
    try:
        status = Path(path).stat()
        archive = _opened(path, status.st_size, status.st_mtime_ns)
        info = next(info for info in archive.infolist() if info.header_offset == offset)
        if info.flag_bits & _ENCRYPTED:
            raise InputError(f"{name}: encrypted; unpack the zip with its password first")
        with archive.open(info) as member:
            content = member.read(MAX_PAGE_BYTES + 1)
    except StopIteration:
        raise InputError(f"{name}: the zip file changed while it was read; run the command again") from None
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error) as error:
        raise InputError(f"{name}: cannot be read out of the zip file ({error}); fetch it again") from None
    if len(content) > MAX_PAGE_BYTES:
        raise too_large(name)
    return SavedPage(content, "zip", fetched_at=_saved_at(info))


def _saved_at(info: zipfile.ZipInfo) -> str | None:
    """Return the time in the zip, which has no zone; 1980 is what writers put who know none."""
    from datetime import UTC, datetime  # noqa: PLC0415

    try:
        moment = datetime(*info.date_time, tzinfo=UTC)
    except ValueError:
        return None
    return in_utc(moment) if moment.year > 1980 else None  # noqa: PLR2004  the format's own zero
