"""The store: documents with their ledger, the frontier, the archive's index and the runs, in one database."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crawler.store.base import Store

DEFAULT_STORE = "sqlite:///data/winnow.db"
STORE_VARIABLE = "WINNOW_STORE"


def store_url(url: str | None = None) -> str:
    """Return the address of the store: the one given, the environment's, or the default file."""
    return url or os.environ.get(STORE_VARIABLE) or DEFAULT_STORE


def open_store(url: str | None = None, *, must_exist: bool = False) -> Store:
    """Open the store, creating an empty one where there is none; use it as a context manager.

    With ``must_exist``, a missing SQLite file is an error: commands that only read make no empty databases.
    Raises :class:`crawler.errors.StoreError` with the remedy in its message.
    """
    from crawler.store.sql import SqlStore  # noqa: PLC0415  SQLAlchemy takes most of a second to import

    return SqlStore.open(store_url(url), must_exist=must_exist)
