"""How far a cleanup has come: enough for the same command to go on where it was stopped, by whatever.

A checkpoint is one line behind the others; the last whole one counts. What stands behind it in the output was
never promised, and is cut off. A process that is killed loses nothing that it handed to the system.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, Final

from crawler.errors import UsageError
from crawler.whole_files import OutputError, part_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

VERSION: Final = 1


@dataclass(slots=True)
class Progress:
    """What a broken run had done: the first ``done`` inputs, the outputs up to ``marks`` (bytes), and its counts."""

    done: int = 0
    marks: list[int] = field(default_factory=list)
    counts: dict[str, Any] = field(default_factory=dict)
    failures: list[dict[str, Any]] = field(default_factory=list)


class Journal:
    """The journal of one output; a second run that wants the same output is refused while this one lives."""

    def __init__(self, place: Path, run: str, *, must_match: bool = False, afresh: bool = False) -> None:
        """Open the journal beside ``place`` (in it, for a folder); ``run`` tells inputs and options apart.

        Raises :class:`UsageError` where another process writes the output, or where ``must_match`` and the broken
        run was another.
        """
        self._path = journal_of(place)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file: IO[bytes] = self._path.open("a+b")
        except OSError as error:
            raise OutputError(f"{place}: cannot be written ({error.strerror}); choose another -o") from None
        _lock(self._file, place)
        self.progress = Progress()
        broken = None if afresh else self._read(run, place, must_match=must_match)
        if broken is not None and _size(part_of(place)) >= (broken.marks[0] if broken.marks else 0):
            self.progress = broken
        else:
            self._file.truncate(0)
            self._append({"version": VERSION, "run": run})

    def _read(self, run: str, place: Path, *, must_match: bool) -> Progress | None:
        self._file.seek(0)
        lines = [line for line in self._file.read().split(b"\n") if line]
        found = Progress()
        matches = False
        end = 0
        for number, line in enumerate(lines):
            try:
                entry = json.loads(line)
            except ValueError:
                break  # the last line of a process that was killed while writing it
            end += len(line) + 1
            if number == 0:
                matches = entry.get("version") == VERSION and entry.get("run") == run
                continue
            found.done, found.marks, found.counts = entry["done"], entry["marks"], entry["counts"]
            found.failures.extend(entry["failures"])
        if lines and not matches and must_match:
            raise UsageError(
                f"{place}: the run that broke had other inputs, options or versions; without --resume it starts afresh"
            )
        if not matches or not found.done:
            return None
        self._file.truncate(end)
        return found

    def checkpoint(
        self, done: int, marks: Sequence[int], counts: dict[str, Any], failures: Sequence[dict[str, Any]]
    ) -> None:
        """Promise what is done; ``failures`` are those since the last checkpoint."""
        self._append({"done": done, "marks": list(marks), "counts": counts, "failures": list(failures)})

    def _append(self, entry: dict[str, Any]) -> None:
        try:
            self._file.seek(0, os.SEEK_END)
            self._file.write(json.dumps(entry).encode() + b"\n")
            self._file.flush()
        except OSError as error:
            raise OutputError(f"{self._path}: cannot be written ({error.strerror}); make room") from None

    def finish(self) -> None:
        """Forget the run: its output is whole."""
        with suppress(OSError):
            self._path.unlink()
        self._file.close()

    def keep(self) -> None:
        """Leave the journal to the run that resumes."""
        self._file.close()


def journal_of(place: Path) -> Path:
    """Return where the journal of an output lies."""
    return place / ".winnow.journal" if place.is_dir() else place.with_name(f".{place.name}.journal")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _lock(file: IO[bytes], place: Path) -> None:
    try:
        import fcntl  # noqa: PLC0415  not on Windows, where nobody holds the lock
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise UsageError(f"{place}: another winnow is writing it; wait for it, or choose another -o") from None
