"""Where cleaned records go: one file, a tree of files or the store, each whole or not there."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, get_args

from crawler.errors import UsageError
from crawler.whole_files import OutputError, PartFile, StandardOutput, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cleaners.record import Record
    from crawler.store.base import Store
    from crawler.whole_files import TextOut

Format = Literal["jsonl", "md", "txt", "csv", "parquet"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
STORE_BATCH: Final = 50
MAX_NAME_BYTES: Final = 200
"""File systems take 255 bytes; an ending and the name of the unfinished file need some of them."""
TREE_PART: Final = ".winnow.part"
CSV_FIELDS: Final = (
    "id url canonical_url title authors published modified site_name language description section tags page_type "
    "word_count near_duplicate_of confidence warnings text"
).split()
FRONT_MATTER_FIELDS: Final = (
    "title url authors published modified site_name language description section tags license".split()
)
_NAME_ERRORS: Final = frozenset(
    (errno.ENAMETOOLONG, errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.EINVAL, errno.EILSEQ)
)


class BadNameError(OutputError):
    """One document has a name that the output folder cannot hold; the others can go on."""


class Sink(Protocol):
    """Takes the records of one input after the other.

    ``close`` makes them visible; ``suspend`` keeps what cannot be seen yet for a run that resumes.
    """

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Take the records of the input that is called ``name``."""

    def mark(self) -> int:
        """Put what was taken out of danger, and say how far the sink is (bytes; 0 where it has no place)."""

    def close(self) -> None:
        """Finish: everything written is there now."""

    def suspend(self) -> None:
        """Stop before the end."""


class OneFile:
    """All documents in one place, one after the other, in a form that can grow."""

    def __init__(self, out: TextOut, render: Callable[[Record], str], head: str = "", between: str = "") -> None:
        self._out = out
        self._render = render
        self._head = head
        self._between = between
        self._is_empty = out.mark() == 0

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Write the documents of one input."""
        del name
        for record in records:
            self._out.write((self._head if self._is_empty else self._between) + self._render(record))
            self._is_empty = False

    def mark(self) -> int:
        """Flush."""
        return self._out.mark()

    def close(self) -> None:
        """Let the file appear; a table without rows still has its header."""
        if self._is_empty:
            self._out.write(self._head)
        self._out.close()

    def suspend(self) -> None:
        """Keep what was written."""
        self._out.suspend()


class Tree:
    """A file a document in a folder that mirrors the input tree, as Markdown or text, the title on top.

    One run at a time writes a folder (its journal is the lock), so the file at work has one name: whatever a killed
    run left there, the next one writes over.
    """

    def __init__(self, folder: Path, form: Literal["md", "txt"], render: Callable[[Record], str]) -> None:
        self._folder = folder.resolve()
        self._aside = self._folder / TREE_PART
        self._form = form
        self._render = render

    def write(self, name: str, records: Sequence[Record]) -> None:
        """Write one file, or a numbered one for each of several articles on a page."""
        name = "/".join(_short(part) for part in name.split("/"))
        for record in records:
            number = f"-{record['part']}" if record.get("part") else ""
            path = Path(os.path.normpath(self._folder / f"{name}{number}.{self._form}"))
            try:
                inside = path.is_relative_to(self._folder) and path.parent.resolve().is_relative_to(self._folder)
                if not inside:
                    raise BadNameError(f"{name}: its output would lie outside {self._folder}; rename it")
                path.parent.mkdir(parents=True, exist_ok=True)
            except (OSError, ValueError) as error:
                if isinstance(error, OSError) and error.errno not in _NAME_ERRORS:
                    raise OutputError(f"{path}: cannot be written ({error.strerror}); choose another -o") from None
                raise BadNameError(f"{name}: no file can have this name ({error}); rename it") from None
            write_whole(path, self._render(record), self._aside)

    def mark(self) -> int:
        """Do nothing: every file is whole already."""
        return 0

    def close(self) -> None:
        """Take away what a killed run was writing; every other file is whole already."""
        with suppress(OSError):
            self._aside.unlink()

    def suspend(self) -> None:
        """Keep the files that are whole."""


def _short(part: str) -> str:
    """A name that file systems take; two long ones with the same beginning stay two."""
    encoded = part.encode("utf-8", "surrogateescape")
    if len(encoded) <= MAX_NAME_BYTES:
        return part
    mark = hashlib.sha256(encoded).hexdigest()[:12]
    return f"{encoded[: MAX_NAME_BYTES - 13].decode('utf-8', 'ignore')}~{mark}"


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
            self.mark()

    def mark(self) -> int:
        """Store what is waiting."""
        if self._waiting:
            counts = self._store.put(self._waiting)
            self.new += counts.new
            self.changed += counts.changed
            self.unchanged += counts.unchanged
            self._waiting = []
        return 0

    def close(self) -> None:
        """Store what is waiting."""
        self.mark()

    def suspend(self) -> None:
        """Store what is waiting: records are whole, whatever became of the rest."""
        self.mark()


def json_line(record: Record) -> str:
    """One record as a line."""
    return json.dumps(record, ensure_ascii=False) + "\n"


def csv_row(record: Record) -> str:
    """One record as a row of a table; lists are joined with a semicolon."""
    return _csv_line([_cell(record.get(field)) for field in CSV_FIELDS])


def _csv_line(cells: Sequence[Any]) -> str:
    row = io.StringIO()
    csv.writer(row).writerow(cells)
    return row.getvalue()


def _cell(value: Any) -> Any:  # noqa: ANN401  fields differ in type
    return "; ".join(map(str, value)) if isinstance(value, list) else value


def render(record: Record, form: Literal["md", "txt"], *, with_front_matter: bool = False) -> str:
    """A document as a file: the title, a blank line, the text; above them the metadata as YAML, where asked for."""
    body = record["markdown"] if form == "md" else record["text"]
    head = front_matter(record) if with_front_matter and form == "md" else ""
    title = record["title"]
    if not title:
        return f"{head}{body}\n"
    return f"{head}{'# ' if form == 'md' else ''}{title}\n\n{body}\n"


def front_matter(record: Record) -> str:
    """The known metadata as a YAML block; values are written as JSON, which is YAML that nobody misreads."""
    lines = [
        f"{field}: {json.dumps(record[field], ensure_ascii=False)}"
        for field in FRONT_MATTER_FIELDS
        if record.get(field)
    ]
    source = record.get("source") or {}
    if source.get("fetched_at"):
        lines.append(f"fetched_at: {json.dumps(source['fetched_at'])}")
    return "\n".join(["---", *lines, "---", "", ""])


def format_for(output: str | None, form: Format | None) -> Format:
    """The format asked for, or the one that the output's ending names, or JSON lines."""
    if form:
        return form
    ending = Path(output).suffix.lower().lstrip(".") if output else ""
    return next((each for each in FORMATS if each == ending), "jsonl")


def is_tree(output: str | None, form: Format) -> bool:
    """Whether an output is a folder with a file a document."""
    return output is not None and form in {"md", "txt"} and Path(output).suffix.lower() != f".{form}"


def place_of(output: str | None, form: Format) -> Path | None:
    """The file or, for a tree, the folder that an output means; ``None`` for standard output."""
    if output is None:
        return None
    path = Path(output)
    if not is_tree(output, form) and (path.is_dir() or output.endswith(os.sep)):
        return path / f"documents.{form}"
    return path


def open_sink(output: str | None, form: Format, *, with_front_matter: bool = False, resume_at: int = 0) -> Sink:
    """The sink for ``-o`` and ``--format``; without an output, standard output.

    ``resume_at`` is the mark of a broken run whose part file is to be continued.
    """
    path = place_of(output, form)
    if form == "parquet":
        from crawler.parquet import check_pyarrow, to_parquet  # noqa: PLC0415  an extra

        check_pyarrow()
        if path is None:
            raise UsageError("parquet cannot be written to standard output; give -o FILE.parquet")
        return OneFile(PartFile(path, resume_at, to_parquet), json_line)
    if form in {"md", "txt"}:
        text_form: Literal["md", "txt"] = "md" if form == "md" else "txt"

        def page(record: Record) -> str:
            return render(record, text_form, with_front_matter=with_front_matter)

        if path is not None and is_tree(output, form):
            return Tree(path, text_form, page)
        return OneFile(_out(path, resume_at), page, between="\n")
    if form == "csv":
        return OneFile(_out(path, resume_at), csv_row, head=_csv_line(CSV_FIELDS))
    return OneFile(_out(path, resume_at), json_line)


def _out(path: Path | None, resume_at: int) -> TextOut:
    return PartFile(path, resume_at) if path else StandardOutput()
