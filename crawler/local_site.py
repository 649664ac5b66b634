"""A folder as a web site on loopback for as long as a crawl runs: the bundled sample, and tests' sites."""

from __future__ import annotations

import hashlib
import http.client
import re
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from crawler.errors import ServeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crawler.sites import SiteConfig

MEDIA_TYPES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xml": "application/xml",
    ".txt": "text/plain",
    ".json": "application/json",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".gz": "application/gzip",
}
META_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)""", re.IGNORECASE)
ROBOTS = "/robots.txt"
PROBE_TIMEOUT_S = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """What the site says to one request."""

    status: HTTPStatus
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


def answer_from(folder: Path, target: str) -> Answer:
    """Find the file for a request target, inside the folder only."""
    relative = unquote(urlsplit(target).path).lstrip("/")
    try:
        path = (folder / relative).resolve()
        if not path.is_relative_to(folder.resolve()):
            return Answer(HTTPStatus.NOT_FOUND)
        if path.is_dir():
            if relative and not relative.endswith("/"):
                return Answer(HTTPStatus.MOVED_PERMANENTLY, (("Location", f"/{relative}/"),))
            path /= "index.html"
        body = path.read_bytes()
        modified = formatdate(path.stat().st_mtime, usegmt=True)
    except (OSError, ValueError):
        return Answer(HTTPStatus.NOT_FOUND, (("Content-Type", "text/plain"),), b"not here\n")
    headers = (
        ("Content-Type", _content_type(path, body)),
        ("ETag", f'"{hashlib.sha256(body).hexdigest()[:20]}"'),
        ("Last-Modified", modified),
    )
    return Answer(HTTPStatus.OK, headers, body)


def _content_type(path: Path, body: bytes) -> str:
    """Name the media type, with the charset a text declares for itself, or UTF-8 where it is that."""
    media_type = MEDIA_TYPES.get(path.suffix.lower(), "application/octet-stream")
    if not media_type.startswith("text/"):
        return media_type
    declared = META_CHARSET.search(body[:2048])
    if declared:
        return f"{media_type}; charset={declared[1].decode()}"
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return media_type
    return f"{media_type}; charset=utf-8"


class _Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from the server's folder, and 304 to who has the newest version."""

    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        answer = answer_from(self.server.folder, self.path)
        headers = dict(answer.headers)
        if answer.status == HTTPStatus.OK and self._has_newest(headers):
            answer = Answer(HTTPStatus.NOT_MODIFIED, tuple(headers.items()))
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body:
            self.wfile.write(answer.body)

    def _has_newest(self, headers: dict[str, str]) -> bool:
        """Compare validators as HTTP says: an ETag, when sent, decides alone."""
        if tags := self.headers.get("If-None-Match"):
            return headers["ETag"] in [tag.strip().removeprefix("W/") for tag in tags.split(",")]
        try:
            since = parsedate_to_datetime(self.headers.get("If-Modified-Since") or "")
        except (TypeError, ValueError):
            return False
        return parsedate_to_datetime(headers["Last-Modified"]) <= since

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class names it so
        """Say nothing: the crawl has its own report."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], folder: Path) -> None:
        self.folder = folder
        super().__init__(address, _Handler)


@contextmanager
def serve_folder(folder: Path, host: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """Serve a folder over HTTP until the block ends, and yield the port.

    Raises :class:`OSError` when the port is taken.
    """
    server = _Server((host, port), folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def serve_site(site: SiteConfig) -> Iterator[None]:
    """Serve the folder a site file names at its start address, unless that site answers there already."""
    if site.serve is None:
        yield
        return
    start = urlsplit(site.start[0])
    host, port = start.hostname or "127.0.0.1", start.port or 80
    try:
        service = serve_folder(site.serve, host, port)
        service.__enter__()
    except OSError as error:
        if not _answers_same(site.serve, host, port):
            raise ServeError(
                f"{site.file}: {host}:{port} is taken by another program ({error.strerror}), so "
                f"{site.serve} cannot be served there; stop that program, or change the port in start"
            ) from error
        yield
        return
    try:
        yield
    finally:
        service.__exit__(None, None, None)


def _answers_same(folder: Path, host: str, port: int) -> bool:
    """Tell whether what listens there gives out this folder's own robots.txt."""
    connection = http.client.HTTPConnection(host, port, timeout=PROBE_TIMEOUT_S)
    try:
        connection.request("GET", ROBOTS)
        return connection.getresponse().read() == answer_from(folder, ROBOTS).body
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
