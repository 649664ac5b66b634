"""Folders: every file in them that may be a page, in the order of names, each once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from crawler.input_names import IGNORED_FOLDERS, is_companion, page_stem
from crawler.inputs import Missing

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH: Final = 64
"""Folders nested deeper are a loop, or a trap."""


def walk(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path | Missing]:
    """Yield the files of a folder and of those in it, but hidden ones and the companions of pages.

    ``seen`` has the folders (device, inode) that were walked already, and gets those that are walked now.
    """
    unreadable: list[Missing] = []

    def note(error: OSError) -> None:
        unreadable.append(Missing(str(error.filename), f"cannot be opened ({error.strerror}); check its permissions"))

    for directory, folders, files in os.walk(folder, followlinks=True, onerror=note):
        yield from unreadable
        unreadable.clear()
        status = os.stat(directory)  # noqa: PTH116
        key = (status.st_dev, status.st_ino)
        # a link that leads back up, or a trap
        if key in seen or directory.count(os.sep) - str(folder).count(os.sep) > MAX_DEPTH:
            folders[:] = []
            continue
        seen.add(key)
        stems = {page_stem(name) for name in files}
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in IGNORED_FOLDERS and not is_companion(name, stems)
        )
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(directory) / name
    yield from unreadable
