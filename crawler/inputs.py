"""One page to clean, wherever it lies: what listing finds, and what a worker reads.

Listing (:mod:`crawler.listing`) happens once, in one process; what it finds travels to workers as paths and offsets.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from crawler.formats.page import MAX_PAGE_BYTES, InputError, SavedPage, in_utc
from crawler.formats.recover import recover

if TYPE_CHECKING:
    from crawler.formats.sniff import Container

STDIN: Final = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One page to clean: ``path`` is where it is read, ``name`` where its output goes below the output folder.

    In an archive ``offset`` (bytes) and ``member`` say where in it. ``shown`` is the path that people know, where
    the file was unpacked or spooled; ``None`` for standard input. ``body`` is the record (file, offset) whose body
    a WARC revisit repeats. ``url`` and ``fetched_at`` are what a sidecar says, which is believed before all else.
    ``site`` is the file in which lies what other pages of its site taught.
    """

    path: str
    name: str
    kind: Container = "file"
    offset: int | None = None
    size: int | None = None
    member: str | None = None
    shown: str | None = ""
    saved_at: str | None = None
    body: tuple[str, int] | None = None
    url: str | None = None
    fetched_at: str | None = None
    site: str | None = None

    @property
    def known_path(self) -> str | None:
        """The path as its user knows it; ``None`` for standard input."""
        return self.path if self.shown == "" else self.shown

    @property
    def label(self) -> str:
        """What to call the page in a message."""
        place = self.known_path or "standard input"
        if self.kind == "warc":
            return f"{place}: byte {self.offset}"
        return f"{place}: {self.member}" if self.member else place


@dataclass(frozen=True, slots=True)
class Missing:
    """A path that cannot be read, with the line to print about it."""

    path: str
    why: str


def read_input(each: Input) -> SavedPage:
    """Read one page out of whatever holds it; raises :class:`InputError`, which names it, where that fails."""
    page = recover(_read(each), each.label)
    if each.known_path is None and page.kind == "file":
        page = replace(page, kind="stdin")
    return replace(page, url=each.url or page.url, fetched_at=each.fetched_at or page.fetched_at)


def _read(each: Input) -> SavedPage:
    if each.kind == "file":
        return _read_file(each)
    assert each.offset is not None
    if each.kind == "warc":
        from crawler.formats.warc import read_record  # noqa: PLC0415

        return read_record(each.path, each.offset, each.label, each.body)
    if each.kind == "zip":
        from crawler.formats.zips import read_member  # noqa: PLC0415

        return read_member(each.path, each.offset, each.label)
    from crawler.formats.tars import read_tar_member  # noqa: PLC0415

    page = read_tar_member(each.path, each.offset, each.size or 0, each.label)
    return replace(page, fetched_at=each.saved_at)


def _read_file(each: Input) -> SavedPage:
    try:
        status = os.stat(each.path)  # noqa: PTH116
        if status.st_size > MAX_PAGE_BYTES:
            raise InputError(
                f"{each.label}: {status.st_size} bytes are more than a page can have; split it or leave it out"
            )
        content = Path(each.path).read_bytes()
    except OSError as error:
        raise InputError(f"{each.label}: cannot be read ({error.strerror}); check its permissions") from None
    return SavedPage(content, "file", fetched_at=in_utc(datetime.fromtimestamp(status.st_mtime, UTC)))
