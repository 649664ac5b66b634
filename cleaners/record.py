"""From a Document to the record of the contract: plain dictionaries that any store or format can take."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Literal

from cleaners.clean import Page, clean
from cleaners.metadata import Hints
from cleaners.options import CleanOptions
from cleaners.rules import RULES_VERSION

if TYPE_CHECKING:
    from cleaners.model import Document

Record = dict[str, Any]
SourceKind = Literal["crawl", "file", "warc", "zip", "tar", "mhtml", "stdin"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a page came from: the provenance that a record carries.

    ``fetched_at`` is ISO 8601 in UTC; ``offset`` is the byte offset inside an archive at ``path``, ``member`` the
    name that the archive gives to what lies there.
    """

    kind: SourceKind
    path: str | None = None
    offset: int | None = None
    fetched_at: str | None = None
    status: int | None = None
    member: str | None = None


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


VERSIONS: dict[str, str | None] = {
    "winnow": _version("winnow-scraper"),
    "rules": RULES_VERSION,
    "trafilatura": _version("trafilatura"),
}


def records_of(
    page: bytes | str | Page,
    source: Source,
    url: str | None = None,
    options: CleanOptions | None = None,
    content_type: str | None = None,
) -> list[Record]:
    """Clean one page into its records: one, or one for each of several articles on it.

    A :class:`Page` brings its own address and content type, and :class:`Hints`: dates of headers, feeds and sitemaps.
    Pure and picklable: worker pools and cluster engines map it over pages. Never raises for a bad page.
    """
    if not isinstance(page, Page):
        page = Page(page, url, content_type, source.fetched_at)
    if page.hints is None and source.status is not None:
        page = replace(page, hints=Hints(status=source.status))
    if page.fetched_at is None:
        page = replace(page, fetched_at=source.fetched_at)
    document = clean(page, options=options or CleanOptions())
    if document.parts:
        return [to_record(part, source, part=number) for number, part in enumerate(document.parts, start=1)]
    return [to_record(document, source)]


def record_id(url: str | None, source: Source, part: int | None = None) -> str:
    """The record's identity: the same page from the same place is the same record on every run."""
    place = url or f"{source.kind}:{source.path}:{source.offset}"
    return hashlib.sha256(f"{place}#{part or ''}".encode()).hexdigest()[:16]


def to_record(document: Document, source: Source, part: int | None = None) -> Record:
    """Lay a document out with the names of the contract; unknown is ``None`` or an empty list."""
    metadata = document.metadata
    return {
        "id": record_id(document.url, source, part),
        "url": document.url,
        "canonical_url": metadata.canonical_url,
        "title": metadata.title,
        "authors": list(metadata.authors),
        "author_organizations": list(metadata.author_organizations),
        "published": metadata.published,
        "modified": metadata.modified,
        "site_name": metadata.site_name,
        "language": metadata.language,
        "description": metadata.description,
        "image": metadata.image,
        "section": metadata.section,
        "tags": list(metadata.tags),
        "page_type": metadata.page_type,
        "license": metadata.license,
        "paywalled": metadata.paywalled,
        "text": document.text,
        "markdown": document.markdown,
        "word_count": document.word_count,
        "text_hash": document.text_hash,
        "near_duplicate_of": None,
        "confidence": document.confidence,
        "removed": _removed(document),
        "warnings": list(document.warnings),
        "found_in": dict(metadata.found_in),
        "field_confidence": dict(metadata.confidence),
        "conflicts": [
            {"field": field, "value": conflict.value, "found_in": conflict.found_in}
            for field, conflicts in metadata.conflicts.items()
            for conflict in conflicts
        ],
        "source": asdict(source),
        "versions": dict(VERSIONS),
        "part": part,
        "posts": [{"author": post.author, "published": post.published, "text": post.text} for post in document.posts],
        "reading_time_minutes": metadata.reading_time_minutes,
    }


def _removed(document: Document) -> list[Record]:
    """The ledger: every removed block, and every stretch cut out of a kept one (``within`` is true)."""
    ledger: list[Record] = []
    for verdict in document.verdicts:
        if not verdict.kept:
            ledger.append(
                {
                    "block": verdict.block.index,
                    "rule": verdict.rule,
                    "text": verdict.text,
                    "evidence": {"because": verdict.because, **verdict.evidence},
                    "within": False,
                }
            )
        ledger.extend(
            {
                "block": verdict.block.index,
                "rule": cut.rule,
                "text": verdict.text[cut.start : cut.end],
                "evidence": {"because": cut.because, **cut.evidence},
                "within": True,
            }
            for cut in verdict.cuts
        )
    return ledger
