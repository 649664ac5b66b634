"""The proxy that a browser goes through: where it connects, where it doesn't, and how much comes back."""

from __future__ import annotations

import asyncio

import pytest

from crawler.browser.guarded_proxy import GuardedProxy
from tests.support.site import local_site

MAX_BYTES = 300_000


def ask(head: str, private_hosts: frozenset[str] = frozenset()) -> bytes:
    """Send a request to a fresh proxy, and return all that comes."""

    async def talk() -> bytes:
        proxy = await GuardedProxy(private_hosts, MAX_BYTES).start()
        reader, writer = await asyncio.open_connection("127.0.0.1", int(proxy.url.rpartition(":")[2]))
        writer.write(head.encode())
        try:
            return await asyncio.wait_for(reader.read(), 30)
        finally:
            writer.close()
            proxy.close()

    return asyncio.run(talk())


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0", "[::1]", "169.254.169.254"])
@pytest.mark.parametrize("form", ["GET http://{}:{}/ HTTP/1.1\r\nHost: x\r\n\r\n", "CONNECT {}:{} HTTP/1.1\r\n\r\n"])
def test_an_address_that_is_not_public_is_refused(host, form):
    """Names and literals that mean a private address get 403, plain or as a tunnel, and nothing is asked there."""
    with local_site() as site:
        answer = ask(form.format(host, site.url.rpartition(":")[2]))

        assert answer.startswith(b"HTTP/1.1 403 ")
        assert site.requests == []


def test_a_plain_request_is_passed_on_as_a_server_expects_it():
    """A host that may be private is asked for the path, with the browser's headers but those meant for the proxy."""
    with local_site() as site:
        site.add("/a?b=c", "fine", "text/plain")
        head = f"GET {site.url}/a?b=c HTTP/1.1\r\nHost: x\r\nProxy-Connection: keep-alive\r\nUser-Agent: me\r\n\r\n"
        answer = ask(head, frozenset(("127.0.0.1",)))

        assert answer.endswith(b"fine")
        assert site.requests == ["/a?b=c"]
        assert site.request_headers[0][1] == {"host": "x", "user-agent": "me", "connection": "close"}


def test_an_answer_that_is_too_long_is_cut():
    """A body without end costs no more than the limit."""
    with local_site() as site:
        site.add("/", b"x" * 10 * MAX_BYTES)
        answer = ask(f"GET {site.url}/ HTTP/1.1\r\n\r\n", frozenset(("127.0.0.1",)))

        assert 0 < len(answer) <= MAX_BYTES


@pytest.mark.parametrize("head", ["GET / HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n", "GET ftp://a/ HTTP/1.1\r\n\r\n"])
def test_what_is_no_request_to_a_proxy_gets_nothing(head):
    """Anything else is hung up on."""
    assert ask(head) == b""
