"""Full-text search: a reader's words, never the query language of the database."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select, text

from crawler.store.base import Hit
from crawler.store.schema import document
from crawler.store.storable import storable

if TYPE_CHECKING:
    from sqlalchemy import Connection

TERM = re.compile(r'"([^"]*)"|(\S+)')
WORD = re.compile(r"[^\W_]+")
UNSPACED = re.compile(r"[぀-ヿ㐀-鿿฀-๿]")
"""Scripts without spaces: the index holds whole runs of them, so words inside are found by substring."""
SNIPPET_CHARS = 160
MAX_INDEXED_CHARS = 250_000
"""What PostgreSQL's index takes of a text: its own limit is a megabyte of different words."""
MAX_WORD_CHARS = 500
"""A longer run of letters is no word anyone searches for, and PostgreSQL takes none above 2 KB."""

MATCH = text(
    "SELECT document.id, document.url, document.title,"
    " snippet(document_fts, 1, '[', ']', '…', 24) AS snippet"
    " FROM document_fts JOIN document ON document.number = document_fts.rowid"
    " WHERE document_fts MATCH :query ORDER BY bm25(document_fts, 4.0, 1.0), document.number LIMIT :limit"
)
# Each term is a phrase of folded words; 'simple' leaves them as they are.
MATCH_WORDS = """
    SELECT document.id, document.url, document.title, document.text
    FROM document_search JOIN document USING (number)
    WHERE document_search.words @@ ({query})
    ORDER BY ts_rank(document_search.words, ({query})) DESC, document.number LIMIT :limit
"""
INDEX_WORDS = text(
    "INSERT INTO document_search (number, words) VALUES (:number,"
    " setweight(to_tsvector('simple', :title), 'A') || setweight(to_tsvector('simple', :body), 'D'))"
    " ON CONFLICT (number) DO UPDATE SET words = excluded.words"
)


def search(connection: Connection, query: str, limit: int) -> list[Hit]:
    """Return the documents that contain every word, or every "quoted phrase", of the query."""
    terms = terms_of(query)
    if not terms:
        return []
    if any(UNSPACED.search(term) for term in terms):
        return _by_substring(connection, terms, limit)
    if connection.dialect.name == "postgresql":
        return _by_words(connection, terms, limit)
    quoted = " ".join('"' + term.replace('"', '""') + '"' for term in terms)
    rows = connection.execute(MATCH, {"query": quoted, "limit": limit})
    return [Hit(row.id, row.url, row.title, " ".join(row.snippet.split())) for row in rows]


def index(connection: Connection, document_id: str, title: str | None, body: str) -> None:
    """Put a document's words into PostgreSQL's index; SQLite keeps its own by triggers."""
    if connection.dialect.name != "postgresql":
        return
    number = connection.scalar(select(document.c.number).where(document.c.id == document_id))
    values = {"number": number, "title": _folded(title or ""), "body": _folded(body[:MAX_INDEXED_CHARS])}
    connection.execute(INDEX_WORDS, values)


def terms_of(query: str) -> list[str]:
    """Split a query into words and quoted phrases; a term without a letter or digit asks for nothing."""
    found = (match[1] if match[1] is not None else match[2] for match in TERM.finditer(query))
    cleaned = (storable(term).replace("\x00", " ").strip('"').strip() for term in found)
    return [term for term in cleaned if any(char.isalnum() for char in term)]


def _folded(words: str) -> str:
    """Write words as the index has them: without accents, in one letter case, with nothing but blanks between."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char))
    return " ".join(word for word in WORD.findall(storable(bare.casefold())) if len(word) <= MAX_WORD_CHARS)


def _by_words(connection: Connection, terms: list[str], limit: int) -> list[Hit]:
    phrases = [phrase for phrase in map(_folded, terms) if phrase]
    if not phrases:
        return []
    query = " && ".join(f"phraseto_tsquery('simple', :term{number})" for number in range(len(phrases)))
    values = {f"term{number}": phrase for number, phrase in enumerate(phrases)}
    rows = connection.execute(text(MATCH_WORDS.format(query=query)), {**values, "limit": limit})
    return [Hit(row.id, row.url, row.title, _around(row.text, phrases[0])) for row in rows]


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
    found = _pattern(term).search(body)
    start = max((found.start() if found else 0) - SNIPPET_CHARS // 2, 0)
    cut = " ".join(body[start : start + SNIPPET_CHARS].split())
    marked = _pattern(term).sub(lambda match: f"[{match[0]}]", cut)
    return f"{'…' if start else ''}{marked}{'…' if start + SNIPPET_CHARS < len(body) else ''}"


def _pattern(term: str) -> re.Pattern[str]:
    """Find a term as written, or with accents where it has none."""
    letters = "".join(
        f"{re.escape(char)}[̀-ͯ]*" if ord(char) not in ACCENTED else f"[{char}{ACCENTED[ord(char)]}]" for char in term
    )
    return re.compile(letters, re.IGNORECASE)


def _accented() -> dict[int, str]:
    """List, for each plain Latin letter, the letters that are it with an accent."""
    found: dict[int, str] = {}
    for code in range(0xC0, 0x250):
        plain = unicodedata.normalize("NFKD", chr(code))[0]
        if plain.isascii() and plain.isalpha():
            found[ord(plain)] = found.get(ord(plain), "") + chr(code)
    return found


ACCENTED = _accented()
