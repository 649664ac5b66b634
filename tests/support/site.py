"""A real web site on loopback for tests: pages set by path, every request remembered."""

from __future__ import annotations

import random
import threading
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WAIT_S = 120

SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
    "xi",
    "yo",
    "zu",
]


@dataclass
class Response:
    """What the site says at one path."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    before: Callable[[], None] | None = None
    """Called before answering: a test can hold a request there."""


class LocalSite:
    """Pages by path, a log of request targets, and a way to wait for requests instead of sleeping."""

    def __init__(self) -> None:
        self.responses: dict[str, Response] = {}
        self.requests: list[str] = []
        self.request_headers: list[tuple[str, dict[str, str]]] = []
        self._came = threading.Condition()
        self._limit: int | None = None
        self.url = ""

    def add(self, path: str, body: str | bytes, content_type: str = "text/html; charset=utf-8", **kwargs) -> None:
        """Put a response at a path."""
        data = body.encode() if isinstance(body, str) else body
        self.responses[path] = Response(data, content_type, **kwargs)

    def article(self, path: str, links: tuple[str, ...] = (), head: str = "", **kwargs) -> None:
        """Put an article at a path, with words that only that path has."""
        self.add(path, article_html(path, links, head), **kwargs)

    def listing(self, path: str, links: tuple[str, ...], **kwargs) -> None:
        """Put a page of bare links at a path; it has no text that could be an article."""
        anchors = "".join(f'<li><a href="{link}">{link}</a></li>' for link in links)
        self.add(path, f"<html><body><nav><ul>{anchors}</ul></nav></body></html>", **kwargs)

    def count(self) -> Counter[str]:
        """Count requests by path, without robots.txt."""
        return Counter(path for path in self.requests if path != "/robots.txt")

    def came(self, path: str) -> None:
        """Note a request."""
        with self._came:
            self.requests.append(path)
            self._came.notify_all()

    def hold_after(self, count: int) -> None:
        """Answer so many pages more and no other until :meth:`let_go`: a crawl cannot end before a test is ready."""
        with self._came:
            self._limit = sum(self.count().values()) + count

    def let_go(self) -> None:
        """Answer everything again."""
        with self._came:
            self._limit = None
            self._came.notify_all()

    def wait_for_turn(self) -> None:
        """Return when the request that came last may be answered."""
        with self._came:
            number = sum(self.count().values())
            self._came.wait_for(lambda: self._limit is None or number <= self._limit, timeout=WAIT_S)

    def wait_for_path(self, path: str) -> None:
        """Return when that path was asked for."""
        with self._came:
            assert self._came.wait_for(lambda: path in self.requests, timeout=WAIT_S)

    def wait_for(self, count: int) -> None:
        """Return when so many pages were asked for."""
        with self._came:
            assert self._came.wait_for(lambda: sum(self.count().values()) >= count, timeout=WAIT_S)


def article_html(seed: str, links: tuple[str, ...] = (), head: str = "", paragraphs: int = 6) -> str:
    """Write an article whose words come from its seed alone."""
    chance = random.Random(seed)

    def word() -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))

    def sentence() -> str:
        return " ".join(word() for _ in range(chance.randint(8, 16))).capitalize() + "."

    title = " ".join(word() for _ in range(5)).capitalize()
    text = "".join(f"<p>{' '.join(sentence() for _ in range(4))}</p>" for _ in range(paragraphs))
    anchors = "".join(f'<li><a href="{link}">{link}</a></li>' for link in links)
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title}</title>{head}</head>"
        f"<body><nav><ul>{anchors}</ul></nav><article><h1>{title}</h1>{text}</article></body></html>"
    )


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site: LocalSite = self.server.site
        site.request_headers.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        site.came(self.path)
        if self.path != "/robots.txt":
            site.wait_for_turn()
        response = site.responses.get(self.path, Response(b"not here", "text/plain", 404))
        if response.before is not None:
            response.before()
        status, body = response.status, response.body
        if (etag := response.headers.get("ETag")) and self.headers.get("If-None-Match") == etag:
            status, body = 304, b""
        self.send_response(status)
        self.send_header("Content-Type", response.content_type)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(OSError):  # the crawler was killed; that is what some tests are about
            self.wfile.write(body)

    def log_message(self, *_args) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_args) -> None:
        pass


@contextmanager
def local_site(host: str = "127.0.0.1") -> Iterator[LocalSite]:
    """Serve an empty site on a free port of loopback until the block ends."""
    site = LocalSite()
    server = _Server((host, 0), _Handler)
    server.site = site
    site.url = f"http://{host}:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
