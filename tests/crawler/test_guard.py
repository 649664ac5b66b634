"""The guard: which addresses a crawl may reach."""

from __future__ import annotations

import pytest

from crawler.middlewares.guard import is_private


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


@pytest.mark.parametrize(
    "host", ["93.184.216.34", "example.org", "2606:2800:220:1::1", "::ffff:93.184.216.34"]
)
def test_public_addresses_and_names_pass(host):
    """Public literals pass, and names are left to the resolver, which sees what they mean."""
    assert not is_private(host)
