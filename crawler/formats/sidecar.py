"""The sidecar: a table of which saved file came from which address, for files that cannot tell."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crawler.errors import UsageError
from crawler.formats.page import in_utc, is_web_address

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE_NAMES = ("file", "path", "name", "filename")
_URL_NAMES = ("url", "address", "link")
_DATE_NAMES = ("fetched_at", "date", "saved_at")


@dataclass(frozen=True, slots=True)
class Told:
    """What a sidecar says of a file: its address, and the time it was fetched (ISO 8601, UTC)."""

    url: str | None
    fetched_at: str | None


class Sidecar:
    """Looks files up by the name they have in their folder or archive, or by where they lie."""

    def __init__(self, path: str | None = None) -> None:
        self._rows: dict[str, Told] = {}
        self._places: dict[str, str] = {}
        """Each file also by where it lies, seen from the sidecar's own folder and from here."""
        self._used: set[str] = set()
        if path is None:
            return
        try:
            text = Path(path).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "not UTF-8"
            raise UsageError(f"{path}: cannot be read ({why}); give a CSV or JSONL file with file and url") from None
        rows = _json_rows(path, text) if text.lstrip().startswith("{") else _csv_rows(path, text)
        for line, file, url, date in rows:
            key = _plain(file)
            self._rows[key] = Told(_address(path, line, url), _date(path, line, date))
            for place in (Path(path).parent / key, Path(key)):
                self._places[str(place.resolve())] = key

    def look_up(self, *names: str) -> Told | None:
        """Return what is said of the file that goes by one of these names, the first that is known."""
        if not self._rows:
            return None
        for name in names:
            key = _plain(name)
            told = self._rows.get(key)
            if told is None:
                key = self._places.get(str(Path(name).resolve()), "")
                told = self._rows.get(key)
            if told is not None:
                self._used.add(key)
                return told
        return None

    def unused(self) -> list[str]:
        """Return the files that the sidecar names and nobody asked for: most often a wrong path."""
        return sorted(set(self._rows) - self._used)


def _plain(name: str) -> str:
    return name.replace("\\", "/").removeprefix("./")


def _json_rows(path: str, text: str) -> Iterator[tuple[int, str, Any, Any]]:
    for line, row in enumerate(text.splitlines(), 1):
        if not row.strip():
            continue
        try:
            fields = json.loads(row)
        except ValueError:
            fields = None
        file = _pick(fields, _FILE_NAMES) if isinstance(fields, dict) else None
        if not isinstance(fields, dict) or not isinstance(file, str):
            raise UsageError(f'{path}: line {line} is no {{"file": …, "url": …}}; mend it')
        yield line, file, _pick(fields, _URL_NAMES), _pick(fields, _DATE_NAMES)


def _csv_rows(path: str, text: str) -> Iterator[tuple[int, str, Any, Any]]:
    dialect = "excel-tab" if "\t" in text.partition("\n")[0] else "excel"
    rows = list(csv.reader(text.splitlines(), dialect))
    if not rows:
        return
    header = [cell.strip().lower() for cell in rows[0]]
    has_header = any(cell in _FILE_NAMES + _URL_NAMES for cell in header)
    if not has_header:
        header = ["file", "url", "fetched_at"]
    for line, row in enumerate(rows, 1):
        if not row or (has_header and line == 1):
            continue
        fields = dict(zip(header, (cell.strip() for cell in row), strict=False))
        file = _pick(fields, _FILE_NAMES)
        if not file:
            raise UsageError(f"{path}: line {line} names no file; the columns are file, url and, if known, fetched_at")
        yield line, str(file), _pick(fields, _URL_NAMES), _pick(fields, _DATE_NAMES)


def _pick(fields: dict[str, Any], names: tuple[str, ...]) -> object:
    return next((fields[name] for name in names if fields.get(name)), None)


def _address(path: str, line: int, url: object) -> str | None:
    if url is None:
        return None
    if not isinstance(url, str) or not is_web_address(url):
        raise UsageError(f"{path}: line {line}: {url!r} is no http address; mend it")
    return url


def _date(path: str, line: int, date: object) -> str | None:
    if date is None:
        return None
    try:
        return in_utc(datetime.fromisoformat(str(date)))
    except ValueError:
        raise UsageError(f"{path}: line {line}: {date!r} is no ISO 8601 date; mend it") from None
