"""The tables, as SQLAlchemy Core sees them: one definition for SQLite and PostgreSQL.

``SCHEMA_VERSION`` goes up with every change of a table; a store of another version is refused at open.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table
from sqlalchemy.types import BigInteger, Float

from crawler.store.storable import StorableText as Text

SCHEMA_VERSION = 4

METADATA = MetaData()

schema_version = Table("schema_version", METADATA, Column("version", Integer, nullable=False))

# The frontier: every address a site knows, what is to be done about it and what came of it last time.
# Two site files may share addresses, and a renamed one starts anew; documents are stored once all the same.
url = Table(
    "url",
    METADATA,
    Column("site", Text, primary_key=True),
    Column("url_key", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("kind", Text, nullable=False, default="unknown"),
    Column("depth", Integer, nullable=False, default=0),
    Column("priority", Integer, nullable=False, default=0),
    Column("redirects", Integer, nullable=False, default=0),
    Column("state", Text, nullable=False, default="pending"),
    Column("due_at", Text, nullable=False),
    Column("interval_s", Float),
    Column("lease_owner", Text),
    Column("lease_expires_at", Text),
    Column("tries", Integer, nullable=False, default=0),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("last_status", Integer),
    Column("last_error", Text),
    Column("last_fetched_at", Text),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("cleaned_by", Text),
    Column("missing_since", Text),
    Column("discovered_at", Text, nullable=False),
)
Index("url_in_turn", url.c.site, url.c.state, url.c.priority.desc(), url.c.depth, url.c.due_at)
Index("url_by_owner", url.c.lease_owner)

# Politeness, a row a host, kept across runs and between processes. A process that leases addresses of a host with a
# delay holds the host; ``next_allowed_at`` is when another may have it, ``paused_until`` when anyone may.
host = Table(
    "host",
    METADATA,
    Column("host", Text, primary_key=True),
    Column("delay_s", Float, nullable=False, default=0.0),
    Column("owner", Text),
    Column("next_allowed_at", Text, nullable=False),
    Column("paused_until", Text, nullable=False, default=""),
)

document = Table(
    "document",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("url", Text),
    Column("site", Text),
    Column("title", Text),
    Column("published", Text),
    Column("language", Text),
    Column("page_type", Text),
    Column("word_count", Integer),
    Column("text", Text, nullable=False),
    Column("text_hash", Text),
    Column("content_hash", Text, nullable=False),
    Column("record_hash", Text, nullable=False),
    Column("near_duplicate_of", Text),
    Column("signature", LargeBinary),
    Column("signature_algorithm", Text),
    Column("record", Text, nullable=False),
    Column("run_id", Text),
    Column("first_seen_at", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("seen_at", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("document_by_url", document.c.url)
Index("document_by_text", document.c.text_hash)

# Former versions of documents whose text or metadata changed.
version = Table(
    "version",
    METADATA,
    Column("document_id", Text, ForeignKey("document.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("text_hash", Text),
    Column("record", Text, nullable=False),
    Column("run_id", Text),
    Column("replaced_at", Text, nullable=False),
)

# The ledger: every cut, with the rule that made it and the evidence it had.
removal = Table(
    "removal",
    METADATA,
    Column("document_id", Text, ForeignKey("document.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("block", Integer),
    Column("rule", Text, nullable=False),
    Column("family", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("within", Boolean, nullable=False, default=False),
)
Index("removal_by_family", removal.c.family)

# Bands of near-duplicate signatures: documents that share one are worth comparing.
band = Table(
    "band",
    METADATA,
    Column("band", Integer, primary_key=True),
    Column("value", BigInteger, primary_key=True),
    Column("document_id", Text, ForeignKey("document.id"), primary_key=True),
)
Index("band_by_document", band.c.document_id)

raw = Table(
    "raw",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("url_key", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("run_id", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("offset", BigInteger, nullable=False),
    Column("length", BigInteger, nullable=False),
    Column("digest", Text, nullable=False),
    Column("status", Integer),
    Column("fetched_at", Text, nullable=False),
)
Index("raw_by_url", raw.c.url_key)
Index("raw_by_file", raw.c.file)

run = Table(
    "run",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("finished_at", Text),
    Column("exit", Integer),
    Column("counts", Text, nullable=False, default="{}"),
)

# PostgreSQL's full-text index; what goes into it is folded in Python, so that it needs no extension.
SEARCH_TABLE = (
    "CREATE TABLE document_search (number integer PRIMARY KEY REFERENCES document (number), words tsvector NOT NULL)",
    "CREATE INDEX document_search_words ON document_search USING gin (words)",
)

# SQLite's full-text index reads title and text from the document table; the triggers keep it in step.
FULL_TEXT = (
    """
    CREATE VIRTUAL TABLE document_fts USING fts5(
        title, text, content='document', content_rowid='number', tokenize='unicode61 remove_diacritics 2')
    """,
    """
    CREATE TRIGGER document_fts_insert AFTER INSERT ON document BEGIN
        INSERT INTO document_fts(rowid, title, text) VALUES (new.number, new.title, new.text);
    END
    """,
    """
    CREATE TRIGGER document_fts_delete AFTER DELETE ON document BEGIN
        INSERT INTO document_fts(document_fts, rowid, title, text)
        VALUES ('delete', old.number, old.title, old.text);
    END
    """,
    """
    CREATE TRIGGER document_fts_update AFTER UPDATE OF title, text ON document BEGIN
        INSERT INTO document_fts(document_fts, rowid, title, text)
        VALUES ('delete', old.number, old.title, old.text);
        INSERT INTO document_fts(rowid, title, text) VALUES (new.number, new.title, new.text);
    END
    """,
)
