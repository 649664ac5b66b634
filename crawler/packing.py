"""What a worker read, packed for the way: the crawl hands it on to the store's writer without opening it.

A reading is mostly the ledger, hundreds of small values. Opening it on the way and packing it again would cost the
process that fetches more than the fetch.
"""

from __future__ import annotations

import dataclasses
import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crawler.items import Outcome, RecordFigures

if TYPE_CHECKING:
    from collections.abc import Callable

    from crawler.items import FetchedPage, PageKind, Reading, Record
    from crawler.sites import SiteConfig


@dataclass(frozen=True, slots=True)
class PackedReading:
    """A reading with its records and links packed; what the crawl itself wants to know stands outside."""

    kind: PageKind
    note: str | None
    is_empty_article: bool
    figures: tuple[RecordFigures, ...]
    packed: bytes


def read_packed(
    read: Callable[[FetchedPage, SiteConfig], Reading], page: FetchedPage, site: SiteConfig
) -> PackedReading:
    """Read a page and pack what was read; runs in a worker."""
    reading = read(page, site)
    return PackedReading(
        kind=reading.kind,
        note=reading.note,
        is_empty_article=reading.is_empty_article,
        figures=tuple(map(_figures_of, reading.records)),
        packed=pickle.dumps((reading.records, reading.signatures, reading.discovered), pickle.HIGHEST_PROTOCOL),
    )


def unpacked(outcome: Outcome) -> Outcome:
    """Return an outcome with its records and links in place."""
    if outcome.packed is None:
        return outcome
    records, signatures, discovered = pickle.loads(outcome.packed)  # noqa: S301  our own worker packed it
    return dataclasses.replace(outcome, records=records, signatures=signatures, discovered=discovered, packed=None)


def _figures_of(record: Record) -> RecordFigures:
    families: dict[str, int] = {}
    for cut in record["removed"]:
        family = cut["rule"].partition("/")[0]
        families[family] = families.get(family, 0) + 1
    return RecordFigures(
        words=record.get("word_count") or 0,
        kept_chars=len(record["text"]),
        cut_chars=sum(len(cut["text"]) for cut in record["removed"]),
        stripped=families,
    )
