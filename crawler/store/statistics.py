"""What is in the store, in numbers and in examples."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import Column, ColumnElement, case, func, select

from crawler.store.base import CutExample, StoreCounts
from crawler.store.schema import document, raw, removal, url

if TYPE_CHECKING:
    from sqlalchemy import Connection

TELLING_FAMILIES = {family: rank for rank, family in enumerate(("asides", "see_also", "newsletter", "ads", "calls"))}
"""The families whose cuts are hardest to make, and so the best to show."""
DULL_FAMILIES = frozenset(("navigation", "main_content"))
TELLING_CHARS = (30, 300)
"""An example shorter than this says little, a longer one does not fit a screen."""


def counts(connection: Connection) -> StoreCounts:
    """Count everything."""
    marked = func.count(document.c.near_duplicate_of)
    totals = connection.execute(
        select(func.count(), marked, func.coalesce(func.sum(document.c.word_count), 0)).select_from(document)
    ).one()
    families = _tally(connection, removal.c.family)
    return StoreCounts(
        documents=totals[0],
        near_duplicates=totals[1],
        words=int(totals[2]),
        cuts=sum(families.values()),
        raw_pages=connection.scalar(select(func.count()).select_from(raw)) or 0,
        pages_by_state=_tally(connection, url.c.state),
        pages_by_kind=_tally(connection, url.c.kind, url.c.state == "done"),
        stripped_by_family=families,
    )


def _tally(connection: Connection, column: Column[str], *where: ColumnElement[bool]) -> dict[str, int]:
    """Count the rows of a column's table by its value, the most frequent first."""
    rows = connection.execute(
        select(column, func.count()).where(*where).group_by(column).order_by(func.count().desc(), column)
    )
    return {value: number for value, number in rows}  # noqa: C416  rows are not pairs to the type checker


def cut_examples(connection: Connection, count: int) -> list[CutExample]:
    """Return one telling cut a family, each from another document where there are enough."""
    frequent = [family for family in _tally(connection, removal.c.family) if family not in DULL_FAMILIES]
    families = sorted(frequent, key=lambda family: TELLING_FAMILIES.get(family, len(TELLING_FAMILIES)))
    examples: list[CutExample] = []
    for family in families[:count]:
        shown = [example.document_id for example in examples]
        example = _example(connection, family, shown)
        if example is not None:
            examples.append(example)
    return examples


def _example(connection: Connection, family: str, shown: list[str]) -> CutExample | None:
    shortest, longest = TELLING_CHARS
    fits = case((func.length(removal.c.text).between(shortest, longest), 0), else_=1)
    is_shown = case((document.c.id.in_(shown), 1), else_=0)
    row = connection.execute(
        select(removal, document.c.title)
        .join(document, document.c.id == removal.c.document_id)
        .where(removal.c.family == family)
        .order_by(fits, is_shown, document.c.number, removal.c.position)
        .limit(1)
    ).first()
    if row is None:
        return None
    return CutExample(row.document_id, row.title, row.rule, row.text, json.loads(row.evidence))
