"""From a store's address to its database: drivers, SQLite's pragmas, and errors in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from crawler.errors import StoreError, StoreMissingError

BUSY_TIMEOUT_MS: Final = 30_000
DRIVERS: Final = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
WRITES: Final = "winnow_writes"
"""The execution option of a connection that is going to write."""
FILLING: Final = "fill one with `winnow crawl` or `winnow clean --store URL`"


def open_engine(url: str, *, must_exist: bool) -> tuple[Engine, Path | None, str]:
    """Make an engine for an address; return it with SQLite's file, and with the address as it may be shown.

    Raises :class:`StoreError` for an address that is none, and :class:`StoreMissingError` where ``must_exist``.
    """
    address = _parse(url)
    file = _sqlite_file(address, url, must_exist=must_exist)
    try:
        engine = create_engine(address)
    except ImportError as error:
        raise StoreError(f"{url}: the PostgreSQL driver is not installed; install winnow-scraper[postgres]") from error
    if file is not None:
        event.listen(engine, "connect", _configure_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine, file, url if address.password is None else address.render_as_string(hide_password=True)


def _parse(url: str) -> URL:
    try:
        address = make_url(url)
        driver = DRIVERS[address.get_backend_name()]
    except (ArgumentError, NoSuchModuleError, KeyError) as error:
        raise StoreError(
            f"{url}: is no store address; give sqlite:///path/to/file.db or postgresql://user@host/database"
        ) from error
    return address.set(drivername=driver)


def _sqlite_file(address: URL, url: str, *, must_exist: bool) -> Path | None:
    if address.get_backend_name() != "sqlite":
        return None
    if not address.database or address.database == ":memory:":
        raise StoreError(f"{url}: names no file; give sqlite:///path/to/file.db")
    file = Path(address.database)
    if must_exist and not file.exists():
        raise StoreMissingError(f"{url}: no such store; {FILLING}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{url}: its folder cannot be made ({error.strerror}); give another --store") from error
    if file.is_dir():
        raise StoreError(f"{url}: is a folder; give a file in it")
    return file


def _configure_sqlite(connection: Any, _record: Any) -> None:  # noqa: ANN401  SQLAlchemy's event signature
    # Transactions are begun by _begin_sqlite, not by the driver, which would begin them too late.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that will write says so at once: two that upgrade from reading deadlock each other.
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def remedy(message: str) -> str:
    """Say what a user can do about the errors that have nothing to do with our statements."""
    known = {
        "file is not a database": "is not a store; give another --store",
        "database disk image is malformed": "is damaged; restore it from a copy, or give another --store",
        "database or disk is full": "the disk is full; nothing was half-written, make room and run it again",
        "disk I/O error": "the disk cannot be written; check its space and limits, then run it again",
        "attempt to write a readonly database": "cannot be written; check its permissions",
        "unable to open database file": "cannot be opened; check the path and its permissions",
        "database is locked": "is in use by another program; try again when that is done",
    }
    return next((remedy for sign, remedy in known.items() if sign in message), f"the database says: {message}")
