"""Files that appear whole or not at all: written aside, under a hidden name beside their own, then renamed."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Protocol

from crawler.errors import CrawlerError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class OutputError(CrawlerError):
    """An output cannot be written; the message names it and says what to do."""


class TextOut(Protocol):
    """Takes text; knows how far it is, in bytes."""

    def write(self, text: str) -> None:
        """Add text."""

    def mark(self) -> int:
        """Hand everything to the system, and say how many bytes there are."""

    def close(self) -> None:
        """Finish: everything is there now."""

    def suspend(self) -> None:
        """Stop, and keep what is there for a later run."""


class StandardOutput:
    """Standard output: what is written is gone, so nothing can be resumed."""

    def write(self, text: str) -> None:
        """Print the text as it is."""
        sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8"))

    def mark(self) -> int:
        """Flush."""
        sys.stdout.flush()
        return 0

    def close(self) -> None:
        """Flush."""
        sys.stdout.flush()

    def suspend(self) -> None:
        """Flush: whoever reads has what was whole."""
        with suppress(BrokenPipeError):
            sys.stdout.flush()


class PartFile:
    """A file that grows under ``.NAME.part`` and takes its name when it is complete.

    ``resume_at`` is a mark of a run that broke: what stands behind it is cut off. ``convert`` makes the final file
    out of the grown one, where the final form cannot grow.
    """

    def __init__(self, path: Path, resume_at: int = 0, convert: Callable[[Path, Path], None] | None = None) -> None:
        self._path = path
        self._aside = part_of(path)
        self._convert = convert
        with _writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: IO[bytes] = self._aside.open("r+b" if resume_at else "wb")
            self._file.truncate(resume_at)
            self._file.seek(resume_at)

    def write(self, text: str) -> None:
        """Add text; what no UTF-8 can hold becomes a question mark."""
        with _writing(self._path):
            self._file.write(text.encode("utf-8", "replace"))

    def mark(self) -> int:
        """Hand everything to the system: a process that is killed loses nothing of it."""
        with _writing(self._path):
            self._file.flush()
        return self._file.tell()

    def close(self) -> None:
        """Let the file appear."""
        with _writing(self._path):
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            if self._convert is not None:
                made = self._aside.with_name(f"{self._aside.name}-made")
                self._convert(self._aside, made)
                made.replace(self._path)
                self._aside.unlink()
            else:
                self._aside.replace(self._path)

    def suspend(self) -> None:
        """Keep what is there under the hidden name."""
        with suppress(OSError):
            self._file.close()


def part_of(path: Path) -> Path:
    """Return where a file grows before it is whole."""
    return path.with_name(f".{path.name}.part")


class _writing:  # noqa: N801  reads as a verb where it is used
    """Names the file in an error of the system."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, OSError):
            raise OutputError(
                f"{self._path}: cannot be written ({error.strerror}); make room, or choose another -o"
            ) from None


def write_whole(path: Path, text: str, aside: Path | None = None) -> None:
    """Write a small text file that appears whole or not at all; raises :class:`OutputError`.

    ``aside`` is where it grows: a name that the caller alone writes to, so that the next run of a caller that was
    killed writes there again and leaves nothing behind. Without it the name is this process's own.
    """
    aside = aside or path.with_name(f".{path.name}.{os.getpid()}.part")
    with _writing(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text(text, encoding="utf-8", errors="replace", newline="")
            aside.replace(path)
        except BaseException:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            raise
