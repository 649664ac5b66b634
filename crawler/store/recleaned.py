"""The archive's index read page by page, and what today's rules make of a page put beside what is stored."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from sqlalchemy import exists, func, select, update

from crawler.items import RawPointer
from crawler.store.base import ArchivedPage, Redone
from crawler.store.documents import content_hash_of, get_record, put_records
from crawler.store.schema import raw, url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from crawler.items import PageKind, Record
    from crawler.store.base import ReadAgain

CHUNK = 500


def sites(connection: Connection) -> list[str]:
    """Return the names of the sites that the frontier knows, in the order of the alphabet."""
    return list(connection.scalars(select(url.c.site).distinct().order_by(url.c.site)))


def archived_pages(connection: Connection, site: str | None, *, after: int) -> list[ArchivedPage]:
    """Return the next newest fetches behind a number of the index, a chunk of them."""
    later = raw.alias()
    is_older = exists().where(later.c.url_key == raw.c.url_key, later.c.number > raw.c.number)
    chosen = select(raw).where(raw.c.number > after, ~is_older)
    if site is not None:
        chosen = chosen.where(raw.c.url_key.in_(select(url.c.url_key).where(url.c.site == site)))
    rows = connection.execute(chosen.order_by(raw.c.number).limit(CHUNK)).all()
    known = _known(connection, [row.url_key for row in rows])
    return [
        ArchivedPage(
            number=row.number,
            url_key=row.url_key,
            url=row.url,
            pointer=RawPointer(row.file, row.offset, row.length, row.digest),
            status=row.status,
            fetched_at=row.fetched_at,
            sites=known.get(row.url_key, {}),
        )
        for row in rows
    ]


def _known(connection: Connection, url_keys: list[str]) -> Mapping[str, Mapping[str, PageKind]]:
    known: dict[str, dict[str, PageKind]] = {}
    rows = connection.execute(
        select(url.c.url_key, url.c.site, url.c.kind).where(url.c.url_key.in_(url_keys)).order_by(url.c.site)
    )
    for row in rows:
        known.setdefault(row.url_key, {})[row.site] = row.kind
    return known


def put_again(connection: Connection, reading: ReadAgain, run_id: str | None) -> list[Redone]:
    """Compare a reading with what is stored, and with a run store it, inside the caller's transaction."""
    page = reading.page
    newest = connection.scalar(select(func.max(raw.c.number)).where(raw.c.url_key == page.url_key))
    stored = [get_record(connection, record["id"]) for record in reading.records]
    if newest != page.number or any(_is_newer(record, page.fetched_at) for record in stored):
        return [Redone(record["id"], record.get("url"), "superseded", {}) for record in reading.records]
    redone = [_compared(before, now) for before, now in zip(stored, reading.records, strict=True)]
    if run_id is not None:
        put_records(connection, reading.records, run_id, reading.site, reading.signatures)
        # What the archive has is what the validators speak of: the next crawl may ask conditionally again.
        is_the_row = (url.c.site == reading.site) & (url.c.url_key == page.url_key)
        connection.execute(update(url).where(is_the_row).values(cleaned_by=reading.cleaned_by))
    return redone


def _is_newer(stored: Record | None, fetched_at: str) -> bool:
    """Tell whether a document was last made from a later fetch, one that the archive was asked not to keep."""
    return stored is not None and (stored["source"]["fetched_at"] or "") > fetched_at


def _compared(before: Record | None, now: Record) -> Redone:
    change: Literal["new", "changed", "unchanged"] = "new"
    if before is not None:
        change = "unchanged" if content_hash_of(before) == content_hash_of(now) else "changed"
    return Redone(now["id"], now.get("url"), change, _moves(before, now) if before is not None else {})


def _moves(before: Record, now: Record) -> Counter[tuple[str | None, str | None]]:
    """Count the blocks that another rule takes than before, or that one took and none does, or the reverse.

    Blocks are told apart by their text: numbers of blocks shift when a page is cut into blocks anew.
    """
    were, are = _rules_by_text(before), _rules_by_text(now)
    moves: Counter[tuple[str | None, str | None]] = Counter()
    for text in were.keys() | are.keys():
        gone = list((were.get(text, Counter()) - are.get(text, Counter())).elements())
        come = list((are.get(text, Counter()) - were.get(text, Counter())).elements())
        most = max(len(gone), len(come))
        moves.update(zip(_padded(gone, most), _padded(come, most), strict=True))
    return moves


def _rules_by_text(record: Record) -> dict[str, Counter[str]]:
    rules: dict[str, Counter[str]] = {}
    for cut in record["removed"]:
        rules.setdefault(cut["text"], Counter())[cut["rule"]] += 1
    return rules


def _padded(rules: list[str], length: int) -> list[str | None]:
    return [*sorted(rules), *[None] * (length - len(rules))]
