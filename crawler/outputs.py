"""Where cleaned records go: each output appears whole or not at all, written aside and renamed."""

from __future__ import annotations

import csv
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, Protocol

from crawler.errors import CrawlerError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners.record import Record
    from crawler.store.base import Store

Format = Literal["jsonl", "md", "txt", "csv"]
FORMATS: tuple[Format, ...] = ("jsonl", "md", "txt", "csv")
STORE_BATCH = 50
CSV_FIELDS = (
    "id url canonical_url title authors published modified site_name language description section tags page_type "
    "word_count near_duplicate_of confidence warnings text"
).split()


class OutputError(CrawlerError):
    """An output cannot be written; the message names it and says what to do."""


class Sink(Protocol):
    """Takes the records of one input after the other; ``close`` makes them visible, ``abort`` leaves no trace."""

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Take the records of the input that is called ``name``."""

    def close(self) -> None:
        """Finish: everything written is there now."""

    def abort(self) -> None:
        """Give up: nothing half-written stays."""


class _Whole:
    """A text file that is written aside and takes its name only when it is complete."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.aside = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.file: IO[str] = self.aside.open("w", encoding="utf-8", newline="")
        except OSError as error:
            raise OutputError(f"{path}: cannot be written ({error.strerror}); choose another -o") from None

    def commit(self) -> None:
        self.file.close()
        self.aside.replace(self.path)

    def abort(self) -> None:
        self.file.close()
        with suppress(FileNotFoundError):
            self.aside.unlink()


def write_whole(path: Path, text: str) -> None:
    """Write a text file that appears whole or not at all."""
    whole = _Whole(path)
    try:
        whole.file.write(text)
    except BaseException:
        whole.abort()
        raise
    whole.commit()


class JsonLines:
    """One JSON object a line, to a file or to standard output."""

    def __init__(self, path: Path | None) -> None:
        self._whole = _Whole(path) if path else None
        self._file = self._whole.file if self._whole else sys.stdout

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Write the records of one input."""
        del name
        for record in records:
            self._file.write(json.dumps(record, ensure_ascii=False) + "\n")

    def close(self) -> None:
        """Let the file appear."""
        if self._whole:
            self._whole.commit()
        else:
            self._file.flush()

    def abort(self) -> None:
        """Remove what was written so far."""
        if self._whole:
            self._whole.abort()


class Csv:
    """A table with a row a document; lists are joined with a semicolon."""

    def __init__(self, path: Path | None) -> None:
        self._whole = _Whole(path) if path else None
        self._writer = csv.writer(self._whole.file if self._whole else sys.stdout)
        self._writer.writerow(CSV_FIELDS)

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Write the rows of one input."""
        del name
        self._writer.writerows([_cell(record.get(field)) for field in CSV_FIELDS] for record in records)

    def close(self) -> None:
        """Let the file appear."""
        if self._whole:
            self._whole.commit()

    def abort(self) -> None:
        """Remove what was written so far."""
        if self._whole:
            self._whole.abort()


def _cell(value: Any) -> Any:  # noqa: ANN401  fields differ in type
    return "; ".join(map(str, value)) if isinstance(value, list) else value


class Tree:
    """A file a document in a folder that mirrors the input tree, as Markdown or text, the title on top."""

    def __init__(self, folder: Path, form: Literal["md", "txt"]) -> None:
        self._folder = folder.resolve()
        self._form = form

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Write one file, or a numbered one for each of several articles on a page."""
        for record in records:
            number = f"-{record['part']}" if record.get("part") else ""
            path = (self._folder / f"{name}{number}.{self._form}").resolve()
            if not path.is_relative_to(self._folder):
                raise OutputError(f"{name}: its output would lie outside {self._folder}; rename it")
            write_whole(path, render(record, self._form))

    def close(self) -> None:
        """Do nothing: every file is whole already."""

    def abort(self) -> None:
        """Keep the files that are whole."""


class Pages:
    """Markdown or text one after the other on standard output, or in one file."""

    def __init__(self, path: Path | None, form: Literal["md", "txt"]) -> None:
        self._whole = _Whole(path) if path else None
        self._file = self._whole.file if self._whole else sys.stdout
        self._form = form
        self._first = True

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Write the documents of one input, a blank line between two of them."""
        del name
        for record in records:
            self._file.write(("" if self._first else "\n") + render(record, self._form))
            self._first = False

    def close(self) -> None:
        """Let the file appear."""
        if self._whole:
            self._whole.commit()

    def abort(self) -> None:
        """Remove what was written so far."""
        if self._whole:
            self._whole.abort()


def render(record: Record, form: Literal["md", "txt"]) -> str:
    """A document as a file: the title, a blank line, the text."""
    body = record["markdown"] if form == "md" else record["text"]
    title = record["title"]
    if not title:
        return f"{body}\n"
    return f"{'# ' if form == 'md' else ''}{title}\n\n{body}\n"


class Stored:
    """The store, in batches; the same record twice stays one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[Record] = []
        self.new = self.changed = self.unchanged = 0

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Take the records of one input; documents without text are not stored."""
        del name
        self._waiting.extend(record for record in records if record["text"])
        if len(self._waiting) >= STORE_BATCH:
            self._put()

    def _put(self) -> None:
        counts = self._store.put(self._waiting)
        self.new += counts.new
        self.changed += counts.changed
        self.unchanged += counts.unchanged
        self._waiting = []

    def close(self) -> None:
        """Store what is waiting."""
        if self._waiting:
            self._put()

    def abort(self) -> None:
        """Store what is waiting: records are whole, whatever became of the rest."""
        self.close()


def format_for(output: str | None, form: Format | None) -> Format:
    """The format asked for, or the one that the output's ending names, or JSON lines."""
    if form:
        return form
    ending = Path(output).suffix.lower().lstrip(".") if output else ""
    return next((each for each in FORMATS if each == ending), "jsonl")


def open_sink(output: str | None, form: Format) -> Sink:
    """The sink for ``-o`` and ``--format``; without an output, standard output."""
    path = Path(output) if output else None
    if form in {"md", "txt"}:
        text_form: Literal["md", "txt"] = "md" if form == "md" else "txt"
        if path is None or path.suffix.lower() == f".{form}":
            return Pages(path, text_form)
        return Tree(path, text_form)
    if path is not None and (path.is_dir() or str(output).endswith(os.sep)):
        path = path / f"documents.{form}"
    return Csv(path) if form == "csv" else JsonLines(path)
