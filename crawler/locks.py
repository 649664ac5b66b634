"""One crawl at a time on one SQLite store: a lock that the system lets go of when its holder dies."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crawler.errors import StoreError, StoreLockedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def crawl_lock(store_file: Path | None) -> Iterator[bool]:
    """Hold the lock beside a store's file; yield whether there is one, for a server needs none.

    Raises :class:`StoreLockedError`, which names the process that holds it.
    """
    if store_file is None:
        yield False
        return
    path = store_file.with_name(store_file.name + ".lock")
    try:
        stream = path.open("a+", encoding="ascii")
    except OSError as error:
        raise StoreError(f"{path}: the lock cannot be written ({error.strerror})") from error
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            stream.seek(0)
            holder = stream.read().strip() or "unknown"
            raise StoreLockedError(
                f"{store_file}: another crawl is running on this store (process {holder}); "
                "wait for it, or stop it with Ctrl-C or SIGTERM"
            ) from None
        stream.truncate(0)
        stream.write(f"{os.getpid()}\n")
        stream.flush()
        # The file stays: removing it would let two processes lock two files of the same name.
        yield True
