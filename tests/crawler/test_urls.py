"""URL keys: what is one page, and what never is."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.urls import host_of, is_http, strip_tracking, url_key

HOSTS = st.sampled_from(["example.org", "EXAMPLE.org", "www.example.org:8080", "[::1]:81", "münchen.example"])
PATHS = st.text(alphabet="abc/ü%;=~. ", max_size=12).map(lambda text: "/" + quote(text, safe="/;=~%"))
PARAMETERS = st.lists(
    st.tuples(st.sampled_from(["id", "q", "page", "utm_source", "fbclid", "sid", "ü"]), st.text(max_size=6)),
    max_size=4,
)


@st.composite
def addresses(draw) -> str:
    query = "&".join(f"{name}={quote(value)}" for name, value in draw(PARAMETERS))
    scheme = draw(st.sampled_from(["http", "https"]))
    return f"{scheme}://{draw(HOSTS)}{draw(PATHS)}{'?' + query if query else ''}"


@given(addresses())
def test_a_key_is_its_own_key(url):
    """Taking the key of a key changes nothing, so keys can be compared and crawled."""
    assert url_key(url) == url_key(url_key(url))


@given(addresses())
def test_stripping_tracking_does_not_change_the_key(url):
    """The address that is fetched has the key of the address that was found."""
    assert url_key(url) == url_key(strip_tracking(url))


@given(st.text(min_size=1, max_size=8), st.text(min_size=1, max_size=8))
def test_different_ids_are_different_pages(one, other):
    """Two values of ?id= are never merged."""
    keys = {url_key(f"https://example.org/a?id={quote(value, safe='')}") for value in (one, other)}

    assert (1 if one == other else 2) == len(keys)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://example.org:80/a", "http://example.org/a"),
        ("https://EXAMPLE.org", "https://example.org/"),
        ("https://example.org/a#comments", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&utm_medium=y", "https://example.org/a"),
        ("https://example.org/a?id=1&fbclid=zzz", "https://example.org/a?id=1"),
        ("https://example.org/a?b=2&a=1", "https://example.org/a?a=1&b=2"),
        ("https://example.org/a;jsessionid=0AF3?id=1", "https://example.org/a?id=1"),
        ("https://example.org/a?PHPSESSID=abc", "https://example.org/a"),
        ("https://example.org/a?sid=0123456789abcdef0123456789abcdef", "https://example.org/a"),
        ("https://example.org/%7Eann/", "https://example.org/~ann/"),
    ],
)
def test_what_servers_treat_alike_is_one_page(one, other):
    """Default ports, fragments, parameter order, tracking and sessions make no new page."""
    assert url_key(one) == url_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/a", "https://example.org/a/"),
        ("https://example.org/a?sid=12", "https://example.org/a?sid=13"),
        ("https://example.org/a?ref=1", "https://example.org/a"),
        ("https://example.org/a?page=1", "https://example.org/a?page=2"),
        ("http://example.org/", "http://example.org:8080/"),
    ],
)
def test_what_may_be_another_page_stays_another_page(one, other):
    """Nothing is merged that a server could tell apart."""
    assert url_key(one) != url_key(other)


@pytest.mark.parametrize("url", ["ftp://example.org/", "mailto:a@example.org", "/a", "http://", "http://[", ""])
def test_only_web_addresses_can_be_crawled(url):
    """Other schemes and broken addresses are no web addresses, and asking does not fail."""
    assert not is_http(url)


def test_the_unit_of_politeness_has_no_default_port():
    """A host with its default port is the same host."""
    assert host_of("https://example.org:443/a") == "example.org"
    assert host_of("https://user@example.org:8443/a") == "example.org:8443"
