"""Records under the names that other tools know: schema.org, zyte-common-items, trafilatura, Dublin Core, front matter.

Every function takes a record of the contract and gives a value; none reads or writes anything. ``EXPORTS`` is the
table for a command line. Unknown stays unknown: fields without a value are left out where a format allows it.
The JSON Schemas are in ``exports.schema.json``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleaners.record import Record

FINGERPRINT_CHARS = 16


def to_schema_org(record: Record) -> Record:
    """schema.org JSON-LD: a ``NewsArticle``, or a ``CollectionPage`` for a listing."""
    organisations = set(record.get("author_organizations", ()))
    authors = [
        {"@type": "Organization" if name in organisations else "Person", "name": name} for name in record["authors"]
    ]
    minutes = record.get("reading_time_minutes")
    paywalled = record["paywalled"]
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "CollectionPage" if record["page_type"] == "listing" else "NewsArticle",
            "identifier": record["id"],
            "url": record["url"],
            "mainEntityOfPage": record["canonical_url"],
            "headline": record["title"],
            "author": authors,
            "datePublished": record["published"],
            "dateModified": record["modified"],
            "publisher": {"@type": "Organization", "name": record["site_name"]} if record["site_name"] else None,
            "inLanguage": record["language"],
            "description": record["description"],
            "image": record["image"],
            "articleSection": record["section"],
            "keywords": record["tags"],
            "license": record["license"],
            "isAccessibleForFree": None if paywalled is None else not paywalled,
            "timeRequired": f"PT{minutes}M" if minutes else None,
            "wordCount": record["word_count"],
            "articleBody": record["text"],
        }
    )


def to_zyte_article(record: Record) -> Record:
    """zyte-common-items ``Article``: as they define it, the change stands for a publication that nobody dated."""
    published = record["published"] or record["modified"]
    return _known(
        {
            "url": record["url"] or record["canonical_url"] or "",
            "canonicalUrl": record["canonical_url"],
            "headline": record["title"],
            "datePublished": _date_time(published),
            "datePublishedRaw": published,
            "dateModified": _date_time(record["modified"]),
            "dateModifiedRaw": record["modified"],
            "authors": [{"name": name, "nameRaw": name} for name in record["authors"]],
            "inLanguage": record["language"],
            "mainImage": {"url": record["image"]} if record["image"] else None,
            "description": record["description"],
            "articleBody": record["text"].strip(),
            "metadata": {"dateDownloaded": record["source"]["fetched_at"]} if record["source"]["fetched_at"] else None,
        }
    )


def to_trafilatura(record: Record) -> Record:
    """The keys of trafilatura's JSON output; its single date is the publication, or else the change."""
    url = record["url"] or record["canonical_url"]
    date = record["published"] or record["modified"]
    return {
        "title": record["title"],
        "author": "; ".join(record["authors"]) or None,
        "hostname": (urlsplit(url).hostname if url else None) or None,
        "date": date[:10] if date else None,
        "fingerprint": record["text_hash"][:FINGERPRINT_CHARS],
        "id": record["id"],
        "license": record["license"],
        "comments": "",
        "raw_text": " ".join(record["text"].split()),
        "text": record["text"],
        "language": record["language"],
        "image": record["image"],
        "pagetype": record["page_type"],
        "filedate": (record["source"]["fetched_at"] or "")[:10] or None,
        "source": url,
        "source-hostname": record["site_name"],
        "excerpt": record["description"],
        "categories": record["section"] or "",
        "tags": "; ".join(record["tags"]),
    }


def to_dublin_core(record: Record) -> Record:
    """Dublin Core elements and terms, each with its prefix."""
    paywalled = record["paywalled"]
    return _known(
        {
            "dc:title": record["title"],
            "dc:creator": record["authors"],
            "dc:publisher": record["site_name"],
            "dc:date": record["published"] or record["modified"],
            "dcterms:issued": record["published"],
            "dcterms:modified": record["modified"],
            "dc:language": record["language"],
            "dc:description": record["description"],
            "dc:subject": list(dict.fromkeys([*([record["section"]] if record["section"] else []), *record["tags"]])),
            "dc:identifier": record["canonical_url"] or record["url"] or record["id"],
            "dc:source": record["url"],
            "dc:rights": record["license"],
            "dcterms:accessRights": None if paywalled is None else "restricted" if paywalled else "free",
            "dc:type": "Text",
            "dc:format": "text/plain",
        }
    )


def to_front_matter(record: Record) -> str:
    """A Markdown document with YAML front matter, as static site generators read it.

    Values are written as JSON, which is YAML too: no text can break out of its line.
    """
    fields = _known(
        {
            "title": record["title"],
            "authors": record["authors"],
            "date": record["published"],
            "lastmod": record["modified"],
            "url": record["url"],
            "canonical": record["canonical_url"],
            "site": record["site_name"],
            "language": record["language"],
            "description": record["description"],
            "image": record["image"],
            "categories": [record["section"]] if record["section"] else [],
            "tags": record["tags"],
            "license": record["license"],
            "paywalled": record["paywalled"],
            "id": record["id"],
        }
    )
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    return "\n".join(["---", *lines, "---", "", record["markdown"] or record["text"], ""])


def _known(fields: Record) -> Record:
    """The fields that have a value; ``False`` and 0 are values."""
    return {name: value for name, value in fields.items() if value is not None and value != []}


def _date_time(value: str | None) -> str | None:
    """A date as a date-time: a day begins at midnight; no zone is added that nobody knows."""
    return f"{value}T00:00:00" if value and "T" not in value else value


@dataclass(frozen=True, slots=True)
class Export:
    """A format: how a record becomes it, what it is called, and whether a record is a JSON line or a document."""

    convert: Callable[[Record], Any]
    title: str
    suffix: str
    is_json: bool = True

    def render(self, record: Record) -> str:
        """The record in this format: one line of JSON, or a whole document."""
        value = self.convert(record)
        return json.dumps(value, ensure_ascii=False) if self.is_json else str(value)


EXPORTS: dict[str, Export] = {
    "schema-org": Export(to_schema_org, "schema.org NewsArticle (JSON-LD)", ".jsonl"),
    "zyte": Export(to_zyte_article, "zyte-common-items Article", ".jsonl"),
    "trafilatura": Export(to_trafilatura, "trafilatura's JSON", ".jsonl"),
    "dublin-core": Export(to_dublin_core, "Dublin Core elements", ".jsonl"),
    "front-matter": Export(to_front_matter, "Markdown with YAML front matter", ".md", is_json=False),
}
