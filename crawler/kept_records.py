"""What the last run found, input by input: with ``--only-changed`` what has not changed is not cleaned again.

The ledger lies beside the output. It is read and written in the order of the inputs, and only places in it are
held in memory.
"""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING, Final

from crawler.cleaning import Cleaned
from crawler.whole_files import PartFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crawler.inputs import Input

DIGEST_BYTES: Final = 16


class KeptRecords:
    """The records of the last run by input, and those of this run for the next."""

    def __init__(self, path: Path, inputs: Sequence[Input], settings: str, resume_at: int = 0) -> None:
        self._path = path
        self._settings = settings
        self._stats: dict[str, str] = {}
        self._places = self._read()
        self._known = {key for each in inputs if (key := self._key(each)) in self._places}
        self._old = path.open("rb") if self._places else None
        self._new = PartFile(path, resume_at)

    def _read(self) -> dict[bytes, int]:
        places: dict[bytes, int] = {}
        at = 0
        try:
            with self._path.open("rb") as file:
                for line in file:
                    key, tab, _ = line.partition(b"\t")
                    if tab and len(key) == DIGEST_BYTES * 2:
                        places[bytes.fromhex(key.decode())] = at
                    at += len(line)
        except (OSError, ValueError):
            return {}
        return places

    def _key(self, each: Input) -> bytes:
        path = each.known_path or each.path
        stamp = self._stats.get(path)
        if stamp is None:
            try:
                status = os.stat(path)  # noqa: PTH116
                stamp = f"{status.st_size}|{status.st_mtime_ns}"
            except OSError:
                stamp = "gone"
            self._stats[path] = stamp
        told = f"{self._settings}|{path}|{stamp}|{each.member}|{each.offset}|{each.url}|{each.fetched_at}|{each.body}"
        told += f"|{each.site and os.path.basename(each.site)}"  # noqa: PTH119  named for its content
        return hashlib.sha256(told.encode("utf-8", "replace")).digest()[:DIGEST_BYTES]

    def knows(self, each: Input) -> bool:
        """Whether the last run cleaned this very input in the same way."""
        return self._old is not None and self._key(each) in self._known

    def recall(self, each: Input) -> Cleaned:
        """Return what the last run found."""
        assert self._old is not None
        self._old.seek(self._places[self._key(each)])
        records = json.loads(self._old.readline().partition(b"\t")[2])
        return Cleaned(tuple(records))

    def add(self, each: Input, cleaned: Cleaned) -> None:
        """Keep what was found for the next run; failures are tried again."""
        if cleaned.error is None:
            line = json.dumps(cleaned.records, ensure_ascii=False)
            self._new.write(f"{self._key(each).hex()}\t{line}\n")

    def mark(self) -> int:
        """Hand everything to the system, and say how far the ledger is, in bytes."""
        return self._new.mark()

    def close(self) -> None:
        """Let the new ledger take the place of the old one."""
        if self._old is not None:
            self._old.close()
        self._new.close()

    def keep(self) -> None:
        """Stop before the end: the old ledger stays, the new one waits to be resumed."""
        if self._old is not None:
            self._old.close()
        self._new.suspend()


def ledger_of(place: Path) -> Path:
    """Return where the ledger of an output lies."""
    return place / ".winnow.records" if place.is_dir() else place.with_name(f".{place.name}.records")
