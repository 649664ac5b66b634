"""The tables of a new store, and those that an older one lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from crawler.clock import stamp
from crawler.store import hosts
from crawler.store.schema import FULL_TEXT, METADATA, SCHEMA_VERSION, SEARCH_TABLE, host, schema_version, url

if TYPE_CHECKING:
    from sqlalchemy import Connection

WITHOUT_HOSTS = 2
WITHOUT_FAILURES = 3


def create(connection: Connection) -> None:
    """Create every table in an empty database."""
    METADATA.create_all(connection)
    connection.execute(insert(schema_version).values(version=SCHEMA_VERSION))
    for statement in FULL_TEXT if connection.dialect.name == "sqlite" else SEARCH_TABLE:
        connection.exec_driver_sql(statement)


def migrate(connection: Connection, found: int) -> int:
    """Bring a store of an older version up to date where that is known, and return its version then."""
    if found == WITHOUT_HOSTS:
        host.create(connection)
        hosts.know(connection, connection.scalars(select(url.c.host).distinct()), stamp())
        found = WITHOUT_FAILURES
    if found == WITHOUT_FAILURES:
        connection.exec_driver_sql("ALTER TABLE url ADD COLUMN failures INTEGER NOT NULL DEFAULT 0")
        found = SCHEMA_VERSION
        connection.execute(update(schema_version).values(version=found))
    return found
