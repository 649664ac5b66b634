"""What changed between two versions of a document, as a unified diff that a person can read."""

from __future__ import annotations

import json
from difflib import unified_diff
from typing import TYPE_CHECKING, Any

from crawler.store.documents import CONTENT_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crawler.store.base import Version

SHOWN_FIELDS = tuple(name for name in CONTENT_FIELDS if name != "text_hash")


def diff_lines(older: Version, newer: Version, name: str) -> Iterator[str]:
    """Yield the lines of a unified diff: the metadata fields first, then the text, a paragraph a line."""
    yield from unified_diff(
        _lines(older),
        _lines(newer),
        fromfile=f"{name} version {older.number}",
        tofile=f"{name} version {newer.number}",
        fromfiledate=older.since,
        tofiledate=newer.since,
        lineterm="",
        n=1,
    )


def _lines(version: Version) -> list[str]:
    fields = [f"{name}: {_shown(version.record, name)}" for name in SHOWN_FIELDS if version.record.get(name)]
    # Paragraphs stand apart from each other by an empty line, which would only be noise between the marks.
    return [*fields, *(line for line in version.text.split("\n") if line.strip())]


def _shown(record: Mapping[str, Any], name: str) -> str:
    value = record[name]
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
