"""The raw archive: every fetched body as a WARC record, so that cleaning can be done again.

One gzip member a record gives random access; block and payload digests make a truncated file noticeable,
which no reader reports by itself. A file is written as ``NAME.warc.gz.open`` and renamed when complete.
"""

from __future__ import annotations

import base64
import hashlib
import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, response, revisit, warcinfo

from crawler.clock import parse_stamp
from crawler.errors import StoreError
from crawler.items import FetchedPage, RawPointer
from crawler.leases import Owner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crawler.store.base import Store

ROTATE_AT_BYTES: Final = 256 * 1024 * 1024
GZIP_LEVEL: Final = 6
"""The library's own choice, 9, takes more than twice the time and makes pages no smaller."""
ARCHIVE_VARIABLE: Final = "WINNOW_ARCHIVE"
OPEN_SUFFIX: Final = ".open"
RECODED_HEADERS: Final = frozenset(("content-encoding", "transfer-encoding", "content-length", "connection"))
"""Headers that were true on the wire and are not of the decoded body we keep."""


SAME_PAYLOAD: Final = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"


@dataclass(frozen=True, slots=True)
class ArchivedBody:
    """The newest body of a page in the archive: where it lies, from which address it came, and when."""

    pointer: RawPointer
    url: str
    fetched_at: str


class Archive:
    """The WARC files of one run: append, make durable, rotate, close."""

    def __init__(self, folder: Path, run_id: str, rotate_at_bytes: int = ROTATE_AT_BYTES) -> None:
        self._folder = folder
        self._run_id = run_id
        self._rotate_at_bytes = rotate_at_bytes
        self._serial = 0
        self._path: Path | None = None
        self._name = ""
        self._end = 0

    def append(self, page: FetchedPage, known: ArchivedBody | None = None) -> RawPointer:
        """Write one response record and say where it lies.

        When the body is the one ``known`` of the page, a revisit record says so, and it lies where it lay.
        """
        if self._path is None or self._end >= self._rotate_at_bytes:
            self._rotate()
        digest = hashlib.sha1(page.body).digest()  # noqa: S324  the custom of WARC, no security
        payload = f"sha1:{base64.b32encode(digest).decode()}"
        if known is not None and known.pointer.digest == payload:
            self._append_revisit(page, known)
            return known.pointer
        start = self._end
        record = WarcRecord()
        record.init_headers(response)
        record.record_date = parse_stamp(page.fetched_at)
        record.headers["WARC-Target-URI"] = page.final_url
        record.headers["Content-Type"] = "application/http; msgtype=response"
        record.is_http = True
        record.set_bytes_content(_http_message(page))
        self._write(record, payload_digest=digest)
        return RawPointer(self._name, start, self._end - start, payload)

    def _append_revisit(self, page: FetchedPage, known: ArchivedBody) -> None:
        """Note that a page was fetched and had the body that lies in the archive already."""
        record = WarcRecord()
        record.init_headers(revisit)
        record.record_date = parse_stamp(page.fetched_at)
        record.headers["WARC-Target-URI"] = page.final_url
        record.headers["WARC-Profile"] = SAME_PAYLOAD
        record.headers["WARC-Refers-To-Target-URI"] = known.url
        record.headers["WARC-Refers-To-Date"] = known.fetched_at
        record.headers["WARC-Payload-Digest"] = known.pointer.digest
        record.headers["Content-Type"] = "application/http; msgtype=response"
        record.set_bytes_content(_http_head(page))
        self._write(record)

    def close(self) -> None:
        """Give the last file its final name."""
        path, self._path = self._path, None
        if path is not None:
            with _naming(path):
                path.rename(path.with_suffix(""))

    def _rotate(self) -> None:
        self.close()
        self._serial += 1
        self._name = f"winnow-{self._run_id}-{self._serial:05}.warc.gz"
        self._end = 0
        path = self._folder / (self._name + OPEN_SUFFIX)
        with _naming(path):
            self._folder.mkdir(parents=True, exist_ok=True)
            path.touch()
        self._path = path
        info = WarcRecord()
        info.init_headers(warcinfo)
        info.headers["WARC-Filename"] = self._name
        info.headers["Content-Type"] = "application/warc-fields"
        info.set_bytes_content(b"software: winnow\r\nformat: WARC File Format 1.1\r\n")
        self._write(info)

    def _write(self, record: WarcRecord, payload_digest: bytes | None = None) -> None:
        """Append one gzip member and hand it to the system, so that a killed process loses nothing."""
        assert self._path is not None
        with _naming(self._path), self._path.open("ab") as stream:
            writer = GzipWriter(stream, compression_level=GZIP_LEVEL)
            record.write(writer, checksum_data=True, payload_digest=payload_digest)
            writer.finish()
            writer.flush()
            self._end = stream.tell()


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Name the file in an error of the system."""
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"{path}: the archive cannot be written ({error.strerror}); make room or correct its folder"
        ) from error


def _http_message(page: FetchedPage) -> bytes:
    """Write the response as HTTP would, with the body decoded and the headers to match."""
    return _http_head(page) + page.body


def _http_head(page: FetchedPage) -> bytes:
    lines = [f"HTTP/1.1 {page.status} {'OK' if page.status == 200 else 'Status'}"]  # noqa: PLR2004  HTTP's own
    lines += [f"{name}: {value}" for name, value in page.headers if name.lower() not in RECODED_HEADERS]
    lines.append(f"Content-Length: {len(page.body)}")
    return "\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n"


def recover(folder: Path, store: Store, *, all_owners: bool) -> list[str]:
    """Complete the files that killed runs of this store left open, and return their names.

    What lies behind the last record that the store knows was never committed: it is cut off. Where several
    crawlers share a store (not ``all_owners``), the files of those that still run are left alone.
    """
    recovered = []
    for path in sorted(folder.glob("winnow-*.warc.gz" + OPEN_SUFFIX)):
        name = path.name.removesuffix(OPEN_SUFFIX)
        run_id = name.removeprefix("winnow-").rpartition("-")[0]
        owner = store.run_owner(run_id)
        if owner is None or not (all_owners or Owner.parse(owner).is_gone()):
            continue  # another crawl may be writing it now, of this store or of another
        # Its writer may live a moment longer than its crawl; what it would commit now is cut off below.
        store.end_dead_run(run_id)
        end = store.raw_end(name)
        with suppress(FileNotFoundError):
            if end == 0:
                path.unlink()
                continue
            with path.open("r+b") as stream:
                stream.truncate(end)
            path.rename(folder / name)
            recovered.append(name)
    return recovered


def archive_folder(store: Store) -> Path:
    """Return where a store's raw pages lie: beside its file, or under the current folder's ``data``.

    WINNOW_ARCHIVE names another folder; the crawlers of one PostgreSQL store need one that they share.
    """
    named = os.environ.get(ARCHIVE_VARIABLE)
    if named:
        return Path(named)
    return (store.file.parent if store.file is not None else Path("data")) / "archive"
