"""The guard: which addresses a crawl may reach."""

from __future__ import annotations

import pytest
from scrapy.resolver import dnscache
from twisted.internet.error import DNSLookupError

from crawler.middlewares.guard import PublicOnlyResolver, is_private


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.0.0.2", "localhost", "app.localhost", "10.0.0.1", "192.168.1.1", "172.16.0.1"),
        *("169.254.169.254", "0.0.0.0", "[::1]", "::ffff:10.0.0.1", "fe80::1%eth0", "fd00::1", "100.64.0.1"),
    ],
)
def test_addresses_that_are_not_public_are_private(host):
    """Loopback, private, link-local, metadata and mapped addresses are all refused."""
    assert is_private(host)


@pytest.mark.parametrize("host", ["93.184.216.34", "example.org", "2606:2800:220:1::1", "::ffff:93.184.216.34"])
def test_public_addresses_and_names_pass(host):
    """Public literals pass, and names are left to the resolver, which sees what they mean."""
    assert not is_private(host)


@pytest.mark.parametrize(
    ("address", "private_hosts", "is_refused"),
    [("10.0.0.1", set(), True), ("10.0.0.1", {"host.example"}, False), ("93.184.216.34", set(), False)],
)
def test_a_name_is_refused_when_it_means_a_private_address(address, private_hosts, is_refused):
    """The resolver looks at what a name resolves to, and spares the hosts of sites that allow it."""
    resolver = PublicOnlyResolver(object(), 10, 1.0)
    resolver.private_hosts = frozenset(private_hosts)
    dnscache["host.example"] = address  # the answer of the name server
    answers, refusals = [], []

    resolver.getHostByName("host.example").addCallbacks(answers.append, refusals.append)
    del dnscache["host.example"]

    assert answers == ([] if is_refused else [address])
    assert [failure.type for failure in refusals] == ([DNSLookupError] if is_refused else [])
