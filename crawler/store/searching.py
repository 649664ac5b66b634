"""Full-text search: a reader's words, never the query language of the database."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select, text

from crawler.store.base import Hit
from crawler.store.schema import document

if TYPE_CHECKING:
    from sqlalchemy import Connection

TERM = re.compile(r'"([^"]*)"|(\S+)')
UNSPACED = re.compile(r"[぀-ヿ㐀-鿿฀-๿]")
"""Scripts without spaces: the index holds whole runs of them, so words inside are found by substring."""
SNIPPET_CHARS = 160

MATCH = text(
    "SELECT document.id, document.url, document.title,"
    " snippet(document_fts, 1, '[', ']', '…', 24) AS snippet"
    " FROM document_fts JOIN document ON document.number = document_fts.rowid"
    " WHERE document_fts MATCH :query ORDER BY bm25(document_fts, 4.0, 1.0), document.number LIMIT :limit"
)


def search(connection: Connection, query: str, limit: int) -> list[Hit]:
    """Return the documents that contain every word, or every "quoted phrase", of the query."""
    terms = terms_of(query)
    if not terms:
        return []
    if connection.dialect.name != "sqlite" or any(UNSPACED.search(term) for term in terms):
        return _by_substring(connection, terms, limit)
    quoted = " ".join('"' + term.replace('"', '""') + '"' for term in terms)
    rows = connection.execute(MATCH, {"query": quoted, "limit": limit})
    return [Hit(row.id, row.url, row.title, " ".join(row.snippet.split())) for row in rows]


def terms_of(query: str) -> list[str]:
    """Split a query into words and quoted phrases; a term without a letter or digit asks for nothing."""
    found = (match[1] if match[1] is not None else match[2] for match in TERM.finditer(query))
    cleaned = (term.replace("\x00", " ").strip('"').strip() for term in found)
    return [term for term in cleaned if any(char.isalnum() for char in term)]


def _by_substring(connection: Connection, terms: list[str], limit: int) -> list[Hit]:
    has_every = and_(
        *(
            or_(
                document.c.text.icontains(term, autoescape=True),
                document.c.title.icontains(term, autoescape=True),
            )
            for term in terms
        )
    )
    rows = connection.execute(
        select(document.c.id, document.c.url, document.c.title, document.c.text)
        .where(has_every)
        .order_by(document.c.number)
        .limit(limit)
    )
    return [Hit(row.id, row.url, row.title, _around(row.text, terms[0])) for row in rows]


def _around(body: str, term: str) -> str:
    """Cut a snippet around the first place a term occurs, and mark it as the full-text index does."""
    place = max(body.lower().find(term.lower()), 0)
    start = max(place - SNIPPET_CHARS // 2, 0)
    cut = " ".join(body[start : start + SNIPPET_CHARS].split())
    marked = re.sub(re.escape(term), lambda match: f"[{match[0]}]", cut, flags=re.IGNORECASE)
    return f"{'…' if start else ''}{marked}{'…' if start + SNIPPET_CHARS < len(body) else ''}"
