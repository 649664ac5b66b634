"""What a worker does with one saved page: read it where it lies, clean it, send back records or a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaners.record import Record, Source, records_of
from crawler.inputs import STDIN, InputError, read_input

if TYPE_CHECKING:
    from cleaners import CleanOptions


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What became of one input: its records, or the line that says why there are none."""

    records: tuple[Record, ...]
    error: str | None = None


def clean_file(path: str, url: str | None, options: CleanOptions) -> Cleaned:
    """Read and clean one file; a path travels to the worker, not the page."""
    try:
        content, saved_at = read_input(path)
    except InputError as error:
        return Cleaned((), str(error))
    return clean_content(content, path, saved_at, url, options)


def clean_content(content: bytes, path: str, saved_at: str, url: str | None, options: CleanOptions) -> Cleaned:
    """Clean the bytes of one input."""
    kind = "stdin" if path == STDIN else "file"
    source = Source("stdin" if kind == "stdin" else "file", None if kind == "stdin" else path, None, saved_at)
    records = records_of(content, source, url, options)
    warnings = [warning for record in records for warning in record["warnings"]]
    if not any(record["text"] for record in records) and any("not text" in each for each in warnings):
        return Cleaned((), f"{path}: {warnings[0]}; give a saved page instead")
    return Cleaned(tuple(records))
