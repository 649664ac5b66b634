"""What a one-off cleanup reads: files, folders and standard input, each told apart before anything is cleaned."""

from __future__ import annotations

import gzip
import os
import sys
import zlib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.errors import CrawlerError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SUFFIXES = (".html", ".htm", ".xhtml", ".txt", ".md")
STDIN = "-"
MAX_INPUT_BYTES = 256 * 1024 * 1024
"""A larger file is no page; reading it would only fill a worker's memory."""


class InputError(CrawlerError):
    """One input cannot be read; the message names it and says what to do."""


@dataclass(frozen=True, slots=True)
class Input:
    """One page to clean: ``path`` is where it is read, ``name`` where its output goes below the output folder."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A path that cannot be read, with the line to print about it."""

    path: str
    why: str


def find_inputs(paths: Sequence[str]) -> Iterator[Input | Missing]:
    """Walk the paths in the order given; folders recursively, by name, each file once.

    In a folder only files with a known ending are taken; a file that is named is read whatever its ending.
    Folders called ``NAME_files`` beside a saved page, hidden files and loops of links are passed over.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        if path == STDIN:
            yield Input(STDIN, "stdin")
        elif os.path.isdir(path):  # noqa: PTH112  one call for both kinds of path, without a Path for each
            found = False
            for each in _walk(Path(path), seen):
                found = True
                yield Input(str(each), str(each.relative_to(path)))
            if not found:
                yield Missing(path, f"no file in it ends in {', '.join(SUFFIXES)} (or these with .gz)")
        elif os.path.exists(path):  # noqa: PTH110
            yield Input(path, Path(path).name)
        else:
            yield Missing(path, "there is no such file or folder; check the spelling and the current folder")


def _walk(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    for directory, folders, files in os.walk(folder, followlinks=True):
        status = os.stat(directory)  # noqa: PTH116
        key = (status.st_dev, status.st_ino)
        if key in seen:  # a link that leads back up
            folders[:] = []
            continue
        seen.add(key)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not name.endswith("_files"))
        for name in sorted(files):
            if name.startswith(".") or not _is_page_name(name):
                continue
            yield Path(directory) / name


def _is_page_name(name: str) -> bool:
    return name.lower().removesuffix(".gz").endswith(SUFFIXES)


def output_names(inputs: Sequence[Input]) -> dict[Input, str]:
    """Where each input's output goes, without an ending: ``a/page.html`` → ``a/page``.

    Two inputs that would meet (``page.html`` and ``page.htm``) keep their endings, whatever their order.
    """
    stems = {each: _stem(each.name) for each in inputs}
    counts = Counter(stems.values())
    names = {each: stem if counts[stem] == 1 else each.name for each, stem in stems.items()}
    again = Counter(names.values())
    numbered: dict[Input, str] = {}
    used: Counter[str] = Counter()
    for each, name in names.items():
        used[name] += 1
        numbered[each] = name if again[name] == 1 else f"{name}~{used[name]}"
    return numbered


def _stem(name: str) -> str:
    name = name.removesuffix(".gz")
    base, dot, ending = name.rpartition(".")
    return base if dot and f".{ending.lower()}" in SUFFIXES and base else name


def read_input(path: str) -> tuple[bytes, str]:
    """Read an input's bytes, unzipped where it is gzip, and its time of saving as ISO 8601 in UTC.

    Raises :class:`InputError` for what cannot be read, is empty or is too large.
    """
    if path == STDIN:
        content, saved_at = sys.stdin.buffer.read(), datetime.now(UTC)
    else:
        try:
            status = os.stat(path)  # noqa: PTH116
            if status.st_size > MAX_INPUT_BYTES:
                raise InputError(
                    f"{path}: {status.st_size} bytes are more than a page can have; split it or leave it out"
                )
            content = Path(path).read_bytes()
        except OSError as error:
            raise InputError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None
        saved_at = datetime.fromtimestamp(status.st_mtime, UTC)
    if content.startswith(b"\x1f\x8b"):
        content = _gunzip(content, path)
    if not content.strip():
        raise InputError(f"{path}: the file is empty; save the page again")
    return content, saved_at.isoformat(timespec="seconds")


def _gunzip(content: bytes, path: str) -> bytes:
    try:
        with gzip.open(BytesIO(content)) as unzipped:
            page = unzipped.read(MAX_INPUT_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{path}: the gzip data is damaged ({error}); fetch the file again") from None
    if len(page) > MAX_INPUT_BYTES:
        raise InputError(f"{path}: unzips to more than {MAX_INPUT_BYTES} bytes, which no page has; leave it out")
    return page
