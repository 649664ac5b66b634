"""Documents in the store: put, read back, and know when one has changed or nearly repeats another."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Row, and_, delete, func, insert, or_, select, update

from crawler.clock import stamp
from crawler.fingerprints import ALGORITHM, MIN_SIMILARITY, bands_of, signature_of, similarity
from crawler.store import searching
from crawler.store.base import PutCounts
from crawler.store.schema import band, document, removal, version
from crawler.urls import host_of, is_http

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from crawler.items import Record

Change = Literal["new", "changed", "unchanged"]

CONTENT_FIELDS = (
    "url",
    "canonical_url",
    "title",
    "authors",
    "published",
    "modified",
    "site_name",
    "language",
    "description",
    "image",
    "section",
    "tags",
    "page_type",
    "license",
    "paywalled",
    "text_hash",
)
"""What a reader would call the document: a change of one of these makes a new version."""

VOLATILE_FIELDS = ("source", "near_duplicate_of")
"""What may differ between two readings of the same page, and says nothing about it."""

ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
"""Made once: a ledger has an entry a block, and making an encoder takes longer than using it."""
EXPORT_CHUNK = 200


def put_records(
    connection: Connection,
    records: Sequence[Record],
    run_id: str | None,
    site: str | None = None,
    signatures: Sequence[bytes | None] | None = None,
) -> PutCounts:
    """Store records inside the caller's transaction; signatures are computed where none are given."""
    tally: dict[Change, int] = {"new": 0, "changed": 0, "unchanged": 0}
    given = signatures if signatures is not None else [signature_of(item["text"]) for item in records]
    for record, signature in zip(records, given, strict=True):
        tally[_put(connection, record, run_id, site, signature)] += 1
    return PutCounts(**tally)


def _put(
    connection: Connection, record: Record, run_id: str | None, site: str | None, signature: bytes | None
) -> Change:
    moment = stamp()
    content_hash = content_hash_of(record)
    record_hash = _hash({name: value for name, value in record.items() if name not in VOLATILE_FIELDS})
    stored = connection.execute(select(document).where(document.c.id == record["id"])).first()
    if stored is not None and stored.record_hash == record_hash:
        connection.execute(update(document).where(document.c.id == record["id"]).values(seen_at=moment))
        return "unchanged"
    original = _near(connection, record["text"], record.get("text_hash"), signature, apart_from=record["id"])
    values = {
        "url": record.get("url"),
        "site": site or _site(record),
        "title": record.get("title"),
        "published": record.get("published"),
        "language": record.get("language"),
        "page_type": record.get("page_type"),
        "word_count": record.get("word_count"),
        "text": record["text"],
        "text_hash": record.get("text_hash"),
        "content_hash": content_hash,
        "record_hash": record_hash,
        "near_duplicate_of": original,
        "signature": signature,
        "signature_algorithm": ALGORITHM if signature else None,
        "record": _dump({**record, "text": None, "removed": None, "near_duplicate_of": None}),
        "run_id": run_id,
        "seen_at": moment,
    }
    change: Change = "new"
    if stored is None:
        connection.execute(insert(document).values(id=record["id"], first_seen_at=moment, updated_at=moment, **values))
    else:
        change = "unchanged" if stored.content_hash == content_hash else "changed"
        if change == "changed":
            _keep_version(connection, stored, moment)
            values["updated_at"] = moment
        connection.execute(update(document).where(document.c.id == record["id"]).values(**values))
    if stored is None or (stored.title, stored.text) != (values["title"], values["text"]):
        searching.index(connection, record["id"], record.get("title"), record["text"])
    _write_ledger(connection, record)
    _write_bands(connection, record["id"], signature)
    return change


def content_hash_of(record: Record) -> str:
    """Return what two records of one document share when a reader would call them the same."""
    return _hash({name: record.get(name) for name in CONTENT_FIELDS})


def _site(record: Record) -> str | None:
    url = record.get("url")
    return host_of(url) if isinstance(url, str) and is_http(url) else None


def _keep_version(connection: Connection, stored: Row[Any], moment: str) -> None:
    last = connection.scalar(select(func.max(version.c.number)).where(version.c.document_id == stored.id))
    connection.execute(
        insert(version).values(
            document_id=stored.id,
            number=(last or 0) + 1,
            text=stored.text,
            text_hash=stored.text_hash,
            record=stored.record,
            run_id=stored.run_id,
            replaced_at=moment,
        )
    )


def _write_ledger(connection: Connection, record: Record) -> None:
    connection.execute(delete(removal).where(removal.c.document_id == record["id"]))
    rows = [
        {
            "document_id": record["id"],
            "position": position,
            "block": cut.get("block"),
            "rule": cut["rule"],
            "family": cut["rule"].partition("/")[0],
            "text": cut["text"],
            "evidence": _dump(cut.get("evidence") or {}),
            "within": bool(cut.get("within")),
        }
        for position, cut in enumerate(record.get("removed") or ())
    ]
    if rows:
        connection.execute(insert(removal), rows)


def _write_bands(connection: Connection, document_id: str, signature: bytes | None) -> None:
    connection.execute(delete(band).where(band.c.document_id == document_id))
    if signature:
        connection.execute(
            insert(band),
            [
                {"band": number, "value": value, "document_id": document_id}
                for number, value in enumerate(bands_of(signature))
            ],
        )


def find_near(connection: Connection, text: str, text_hash: str | None = None) -> str | None:
    """Return the id of the earliest original that a text repeats or nearly repeats."""
    return _near(connection, text, text_hash, signature_of(text), apart_from="")


def _near(
    connection: Connection, text: str, text_hash: str | None, signature: bytes | None, apart_from: str
) -> str | None:
    """Compare only with originals, so that marks point at documents which are marked by no one."""
    if not text:
        return None
    originals = document.c.near_duplicate_of.is_(None) & (document.c.id != apart_from)
    same = connection.scalar(
        select(document.c.id).where(document.c.text_hash == text_hash, originals).order_by(document.c.number).limit(1)
    )
    if same is not None or signature is None:
        return None if same is None else str(same)
    # One (band, value) pair a band: the primary key's index answers each.
    pairs = or_(*(and_(band.c.band == n, band.c.value == value) for n, value in enumerate(bands_of(signature))))
    shared = select(band.c.document_id).where(pairs)
    candidates = connection.execute(
        select(document.c.id, document.c.signature)
        .where(document.c.id.in_(shared), document.c.signature_algorithm == ALGORITHM, originals)
        .order_by(document.c.number)
    )
    for candidate in candidates:
        if similarity(signature, candidate.signature) >= MIN_SIMILARITY:
            return str(candidate.id)
    return None


def get_record(connection: Connection, document_id: str) -> Record | None:
    """Return one record with its text and ledger put back."""
    row = connection.execute(select(document).where(document.c.id == document_id)).first()
    return next(_rebuild(connection, [row])) if row is not None else None


def all_records(connection: Connection) -> Iterator[Record]:
    """Yield every record, a chunk at a time, so that an export of any size fits in memory."""
    last = 0
    while rows := connection.execute(
        select(document).where(document.c.number > last).order_by(document.c.number).limit(EXPORT_CHUNK)
    ).all():
        yield from _rebuild(connection, rows)
        last = rows[-1].number


def _rebuild(connection: Connection, rows: Sequence[Row[Any]]) -> Iterator[Record]:
    ledgers = _ledgers(connection, [row.id for row in rows])
    for row in rows:
        record: Record = json.loads(row.record)
        record["text"] = row.text
        record["removed"] = ledgers.get(row.id, [])
        record["near_duplicate_of"] = row.near_duplicate_of
        yield record


def _ledgers(connection: Connection, document_ids: Iterable[str]) -> dict[str, list[Record]]:
    ledgers: dict[str, list[Record]] = {}
    rows = connection.execute(
        select(removal)
        .where(removal.c.document_id.in_(list(document_ids)))
        .order_by(removal.c.document_id, removal.c.position)
    )
    for row in rows:
        ledgers.setdefault(row.document_id, []).append(
            {
                "block": row.block,
                "rule": row.rule,
                "text": row.text,
                "evidence": json.loads(row.evidence),
                "within": row.within,
            }
        )
    return ledgers


def _dump(value: object) -> str:
    return ENCODER.encode(value)


def _hash(value: object) -> str:
    text = json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
