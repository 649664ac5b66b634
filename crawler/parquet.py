"""Parquet: the records as a columnar file, with one schema for every run, so that files can be read together."""

from __future__ import annotations

import json
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from crawler.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

ROWS_PER_GROUP: Final = 1000
"""Some 20 MB of records: what one write holds in memory."""


def check_pyarrow() -> None:
    """Raise :class:`UsageError` where the extra is not installed, before anything is cleaned."""
    if find_spec("pyarrow") is None:
        raise UsageError("parquet needs the extra: pip install 'winnow-scraper[parquet]'")


def schema() -> pa.Schema:
    """Return the columns: the record's fields; evidence, which has no fixed shape, as JSON."""
    import pyarrow as pa  # noqa: PLC0415

    text, texts = pa.string(), pa.list_(pa.string())
    removed = pa.struct(
        [("block", pa.int32()), ("rule", text), ("text", text), ("evidence", text), ("within", pa.bool_())]
    )
    source = pa.struct(
        [("kind", text), ("path", text), ("offset", pa.int64()), ("fetched_at", text), ("status", pa.int32()),
         ("member", text)]
    )  # fmt: skip
    kinds = {
        "authors": texts, "tags": texts, "warnings": texts, "paywalled": pa.bool_(), "word_count": pa.int64(),
        "confidence": pa.float64(), "removed": pa.list_(removed), "found_in": pa.map_(text, text), "source": source,
        "versions": pa.map_(text, text), "author_organizations": texts, "field_confidence": pa.map_(text, pa.float64()),
        "conflicts": pa.list_(pa.struct([(name, text) for name in ("field", "value", "found_in")])), "part": pa.int32(),
        "reading_time_minutes": pa.int32(),
        "posts": pa.list_(pa.struct([(name, text) for name in ("author", "published", "text")])),
    }  # fmt: skip
    names = (
        "id url canonical_url title authors author_organizations published modified site_name language description "
        "image section tags page_type license paywalled text markdown "
        "word_count text_hash near_duplicate_of confidence "
        "removed warnings found_in field_confidence conflicts source versions part reading_time_minutes posts"
    ).split()
    return pa.schema([(name, kinds.get(name, text)) for name in names])


def to_parquet(lines: Path, made: Path) -> None:
    """Turn a file of JSON lines into a Parquet file, a thousand rows at a time."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    columns = schema()
    rows: list[dict[str, Any]] = []
    with lines.open(encoding="utf-8") as source, pq.ParquetWriter(made, columns, compression="zstd") as writer:
        for line in source:
            rows.append(_row(json.loads(line)))
            if len(rows) >= ROWS_PER_GROUP:
                writer.write_table(pa.Table.from_pylist(rows, schema=columns))
                rows = []
        if rows:
            writer.write_table(pa.Table.from_pylist(rows, schema=columns))


def _row(record: dict[str, Any]) -> dict[str, Any]:
    removed = [
        {**each, "evidence": json.dumps(each["evidence"], ensure_ascii=False), "within": bool(each.get("within"))}
        for each in record["removed"]
    ]
    return {**record, "removed": removed}
