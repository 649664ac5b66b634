"""The browser's only way out: a proxy on loopback that connects to no address the guard would refuse.

A browser follows redirects, opens sockets and resolves names by itself, where nobody sees it. With this proxy before
it every connection, of whatever kind, is made here: the name is resolved once, the answer checked, and the address
that was checked is the address connected to.
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlsplit

from crawler.middlewares.guard import is_private

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

MAX_HEAD_BYTES: Final = 64 * 1024
CHUNK_BYTES: Final = 64 * 1024
CONNECT_TIMEOUT_S: Final = 15.0
REFUSED: Final = b"HTTP/1.1 403 Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
UNREACHABLE: Final = b"HTTP/1.1 502 Unreachable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
ESTABLISHED: Final = b"HTTP/1.1 200 Connection established\r\n\r\n"


class AddressRefusedError(Exception):
    """A name means an address that may not be connected to."""


class GuardedProxy:
    """Serves CONNECT and plain HTTP; ``private_hosts`` are names and addresses that may be private.

    A connection that brought ``max_bytes`` is cut.
    """

    def __init__(self, private_hosts: AbstractSet[str], max_bytes: int) -> None:
        self._private_hosts = private_hosts
        self._max_bytes = max_bytes
        self._server: asyncio.Server | None = None
        self.url = ""

    async def start(self) -> Self:
        """Listen on a free port of loopback."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=MAX_HEAD_BYTES)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def close(self) -> None:
        """Take no more connections; those at work end with the browser."""
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            host, port, opening = _asked(await reader.readuntil(b"\r\n\r\n"))
            answers, upstream = await asyncio.wait_for(self._connect(host, port), CONNECT_TIMEOUT_S)
        except AddressRefusedError:
            writer.write(REFUSED)
        except (ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # the browser went away, or spoke no HTTP
        except (OSError, TimeoutError):
            writer.write(UNREACHABLE)
        else:
            if opening is None:
                writer.write(ESTABLISHED)
            else:
                upstream.write(opening)
            await self._relay(reader, writer, answers, upstream)
            upstream.close()
        writer.close()

    async def _connect(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = list(dict.fromkeys(str(answer[4][0]) for answer in found))
        allowed = [each for each in addresses if host in self._private_hosts or not is_private(each)]
        if not allowed:
            raise AddressRefusedError(host)
        return await asyncio.open_connection(allowed[0], port)

    async def _relay(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        answers: asyncio.StreamReader,
        upstream: asyncio.StreamWriter,
    ) -> None:
        asking = asyncio.ensure_future(_pump(reader, upstream, None))
        try:
            await _pump(answers, writer, self._max_bytes)
        finally:
            asking.cancel()


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter, max_bytes: int | None) -> None:
    """Pass on what comes, until it ends or is too much."""
    passed = 0
    with suppress(OSError):
        while data := await source.read(CHUNK_BYTES):
            passed += len(data)
            if max_bytes is not None and passed > max_bytes:
                return
            sink.write(data)
            await sink.drain()


def _asked(head: bytes) -> tuple[str, int, bytes | None]:
    """Read what a request wants: host, port, and the head to send on (``None`` for a tunnel).

    A connection carries one plain request, so that none can reach a host that was not asked for here. Raises
    ``ValueError`` for what is no request to a proxy.
    """
    line, _, rest = head.partition(b"\r\n")
    method, target, version = line.decode("latin-1").split(" ")
    parts = urlsplit(f"//{target}" if method == "CONNECT" else target)
    if not parts.hostname or (method != "CONNECT" and parts.scheme != "http"):
        raise ValueError("no host")
    if method == "CONNECT":
        return parts.hostname, parts.port or 443, None
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    fields = [
        field
        for field in rest.split(b"\r\n")
        if field and not field.lower().startswith((b"proxy-", b"connection:", b"keep-alive:"))
    ]
    own = f"{method} {path} {version}".encode("latin-1")
    return parts.hostname, parts.port or 80, b"\r\n".join([own, *fields, b"Connection: close", b"", b""])
