"""The store on SQLAlchemy Core: SQLite by default, PostgreSQL by its address."""

# What each method promises is said once, in base.py.
# ruff: noqa: D102

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Connection, Engine, func, inspect, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from crawler.archive import ArchivedBody
from crawler.errors import StoreError, StoreMissingError
from crawler.items import Discovered, Lease, Outcome, RawPointer, Record
from crawler.store import creating, documents, frontier, hosts, recleaned, runs, searching, statistics, versions
from crawler.store.base import (
    NO_COURTESY,
    NO_TIME,
    ArchivedPage,
    Committed,
    Courtesy,
    CutExample,
    Hit,
    PutCounts,
    ReadAgain,
    Redone,
    RunSummary,
    Store,
    StoreCounts,
    Version,
)
from crawler.store.engines import FILLING, WRITES, open_engine, remedy
from crawler.store.schema import SCHEMA_VERSION, raw, schema_version
from crawler.urls import host_of, url_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import timedelta
    from pathlib import Path

WRITERS_LOCK = 0x57494E4E
"""The number of our advisory lock in a PostgreSQL database."""


class SqlStore(Store):
    """Everything in one SQL database; made by :meth:`open`."""

    def __init__(self, url: str, engine: Engine, file: Path | None) -> None:
        self.url = url
        self.file = file
        self._engine = engine

    @classmethod
    def open(cls, url: str, *, must_exist: bool = False) -> Self:
        """Open or create the store at an address; see :func:`crawler.store.open_store`."""
        engine, file, shown = open_engine(url, must_exist=must_exist)
        store = cls(shown, engine, file)
        try:
            store._check_schema(must_exist=must_exist)
        except BaseException:
            engine.dispose()
            raise
        return store

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._naming_the_store(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self, *, alone: bool = True) -> Iterator[Connection]:
        """Open a transaction that writes; on PostgreSQL ``alone`` lets one writer in at a time, as SQLite does.

        So two batches that touch the same rows in another order wait instead of deadlocking, and two
        near-duplicates that arrive together see each other. Leases do without it: they lock what they take.
        """
        with (
            self._naming_the_store(),
            self._engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin(),
        ):
            if alone and connection.dialect.name == "postgresql":
                connection.execute(select(func.pg_advisory_xact_lock(WRITERS_LOCK)))
            yield connection

    @contextmanager
    def _naming_the_store(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise StoreError(f"{self.url}: {remedy(str(error.orig))}") from error
        except SQLAlchemyError as error:
            raise StoreError(f"{self.url}: the store cannot be used: {error}") from error

    def _check_schema(self, *, must_exist: bool) -> None:
        """Create the tables in an empty database, and refuse one that another version of us wrote."""
        with self._writing() as connection:
            tables = set(inspect(connection).get_table_names())
            if schema_version.name not in tables:
                if "document" in tables or "url" in tables:
                    raise StoreError(f"{self.url}: is a database of another program; give a file of its own")
                if must_exist:
                    raise StoreMissingError(f"{self.url}: no such store; {FILLING}")
                creating.create(connection)
            found = connection.scalar(select(func.max(schema_version.c.version))) or 0
            found = creating.migrate(connection, found)
        if found != SCHEMA_VERSION:
            relation, remedy = ("a newer", "update winnow") if found > SCHEMA_VERSION else ("an older", "move it away")
            raise StoreError(
                f"{self.url}: was written by {relation} version of winnow "
                f"(schema {found}, this one knows {SCHEMA_VERSION}); {remedy}, or give another --store"
            )

    def put(self, records: Sequence[Record], *, run_id: str | None = None) -> PutCounts:
        with self._writing() as connection:
            return documents.put_records(connection, records, run_id)

    def get(self, document_id: str) -> Record | None:
        with self._reading() as connection:
            return documents.get_record(connection, document_id)

    def history(self, name: str) -> list[Version]:
        with self._reading() as connection:
            return versions.history(connection, name)

    def near(self, text: str) -> str | None:
        with self._reading() as connection:
            return documents.find_near(connection, text)

    def records(self) -> Iterator[Record]:
        with self._reading() as connection:
            yield from documents.all_records(connection)

    def search(self, query: str, limit: int = 10) -> list[Hit]:
        with self._reading() as connection:
            return searching.search(connection, query, limit)

    def counts(self) -> StoreCounts:
        with self._reading() as connection:
            return statistics.counts(connection)

    def cut_examples(self, count: int) -> list[CutExample]:
        with self._reading() as connection:
            return statistics.cut_examples(connection, count)

    def begin_pass(self, site: str, start: Iterable[Discovered], *, due_only: bool) -> int:
        with self._writing() as connection:
            return frontier.begin_pass(connection, site, start, due_only=due_only)

    def discover(self, site: str, found: Iterable[Discovered]) -> None:
        with self._writing() as connection:
            frontier.discover(connection, site, found)

    def lease(
        self, site: str, owner: str, count: int, span: timedelta, courtesy: Courtesy = NO_COURTESY
    ) -> list[Lease]:
        with self._writing(alone=False) as connection:
            return frontier.lease(connection, site, owner, count, span, courtesy=courtesy)

    def has_waiting(
        self, site: str, owner: str = "", without: Collection[str] = (), patience: timedelta = NO_TIME
    ) -> bool:
        with self._reading() as connection:
            return frontier.has_waiting(connection, site, owner, without, patience)

    def pause_host(self, host: str, until: str) -> None:
        with self._writing(alone=False) as connection:
            hosts.pause(connection, host, until)

    def set_host_delay(self, host: str, delay_s: float) -> None:
        with self._writing(alone=False) as connection:
            hosts.set_delay(connection, host, delay_s)

    def release(self, owner: str) -> int:
        with self._writing() as connection:
            return frontier.release(connection, owner)

    def reclaim(self, *, all_owners: bool) -> int:
        with self._writing() as connection:
            return frontier.reclaim(connection, all_owners=all_owners)

    def commit(self, outcomes: Sequence[Outcome], *, run_id: str) -> list[Committed]:
        with self._writing() as connection:
            if runs.is_over(connection, run_id):
                raise StoreError(f"{self.url}: another crawl took over what this run had in hand")
            committed = [frontier.commit_outcome(connection, outcome, run_id) for outcome in outcomes]
            # Last: whoever waits for a host holds nothing that a commit could wait for.
            hosts.finish(connection, {host_of(outcome.url) for outcome in outcomes})
        return committed

    def raw_end(self, file: str) -> int:
        with self._reading() as connection:
            end = select(func.max(raw.c.offset + raw.c.length)).where(raw.c.file == file)
            return connection.scalar(end) or 0

    def raw_pointer(self, url: str) -> RawPointer | None:
        newest = select(raw).where(raw.c.url_key == url_key(url)).order_by(raw.c.number.desc()).limit(1)
        with self._reading() as connection:
            row = connection.execute(newest).first()
        return RawPointer(row.file, row.offset, row.length, row.digest) if row is not None else None

    def archived_body(self, url_key: str) -> ArchivedBody | None:
        newest = select(raw).where(raw.c.url_key == url_key).order_by(raw.c.number.desc()).limit(1)
        with self._reading() as connection:
            row = connection.execute(newest).first()
        if row is None:
            return None
        return ArchivedBody(RawPointer(row.file, row.offset, row.length, row.digest), row.url, row.fetched_at)

    def sites(self) -> list[str]:
        with self._reading() as connection:
            return recleaned.sites(connection)

    def archived_pages(self, site: str | None = None) -> Iterator[ArchivedPage]:
        last = 0
        while True:
            # A connection a chunk: pages are cleaned and stored in between, and a reader must not hold that up.
            with self._reading() as connection:
                chunk = recleaned.archived_pages(connection, site, after=last)
            if not chunk:
                return
            yield from chunk
            last = chunk[-1].number

    def put_again(self, readings: Sequence[ReadAgain], *, run_id: str | None) -> list[Redone]:
        with self._reading() if run_id is None else self._writing() as connection:
            return [redone for each in readings for redone in recleaned.put_again(connection, each, run_id)]

    def begin_run(self, kind: str, owner: str) -> str:
        with self._writing() as connection:
            return runs.begin_run(connection, kind, owner)

    def finish_run(self, run_id: str, exit_code: int, counts: Mapping[str, Any]) -> None:
        with self._writing() as connection:
            runs.finish_run(connection, run_id, exit_code, counts)

    def recent_runs(self, kind: str, count: int) -> list[RunSummary]:
        with self._reading() as connection:
            return runs.recent_runs(connection, kind, count)

    def last_run(self, kind: str | None = None) -> RunSummary | None:
        with self._reading() as connection:
            return runs.last_run(connection, kind)

    def end_dead_run(self, run_id: str) -> None:
        with self._writing() as connection:
            runs.end_dead_run(connection, run_id)

    def run_owner(self, run_id: str) -> str | None:
        with self._reading() as connection:
            return runs.run_owner(connection, run_id)
