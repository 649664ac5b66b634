"""The pages of a benchmark: HTML files below a folder, with gold texts where the folder has them."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crawler.errors import UsageError
from crawler.formats.unpack import unpack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SEED = 20261127
ENDINGS = (".html", ".htm", ".xhtml", ".html.gz")
GOLD_FILES = ("ground-truth.jsonl.gz", "ground-truth.jsonl", "gold.jsonl.gz", "gold.jsonl")


@dataclass(frozen=True, slots=True)
class Sample:
    """A page to measure: where it is, and its address and gold text where they are known."""

    path: Path
    url: str | None = None
    gold: str | None = None

    def read(self) -> bytes:
        """Return the page's bytes, unpacked; raises ``InputError`` for a damaged file."""
        return unpack(self.path.read_bytes(), str(self.path))


def find(folder: Path, limit: int | None) -> list[Sample]:
    """Choose pages below a folder, the same ones each time; raises :class:`UsageError` where there are none.

    Gold texts come from a ``ground-truth.jsonl`` or ``gold.jsonl`` (also ``.gz``) in the folder: an object a line, with
    ``id`` or ``file``, ``main_content`` or ``text``, and ``url``.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: not a folder; winnow bench takes a folder of HTML pages")
    paths = sorted(path for path in folder.rglob("*") if path.name.lower().endswith(ENDINGS) and path.is_file())
    if not paths:
        raise UsageError(f"{folder}: no page in it ends in {', '.join(ENDINGS)}")
    random.Random(SEED).shuffle(paths)  # noqa: S311  a repeatable choice is no secret
    gold = {str(row.get("id") or row.get("file")).split(".")[0]: row for row in _gold_of(folder)}
    samples = []
    for path in paths[:limit]:
        row = gold.get(path.name.split(".")[0], {})
        text = row.get("main_content") or row.get("text")
        samples.append(Sample(path, row.get("url"), text if isinstance(text, str) else None))
    return samples


def _gold_of(folder: Path) -> Iterator[dict[str, Any]]:
    for name in GOLD_FILES:
        path = folder / name
        if path.is_file():
            lines = unpack(path.read_bytes(), str(path)).decode("utf-8", "replace").split("\n")
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _row(line, f"{path}, line {number}")
            return


def _row(line: str, place: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise UsageError(f"{place}: not a JSON object ({error}); gold texts stand one object a line") from None
    return row if isinstance(row, dict) else {}
