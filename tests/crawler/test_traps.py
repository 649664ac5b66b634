"""Crawler traps: what leads nowhere is recognised, what people publish is not."""

from __future__ import annotations

import pytest

from crawler import traps
from crawler.traps import MIN_BARREN, TrapWatch, is_barren, looks_endless, shape_of


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://example.org/" + "a" * 2000, "longer than"),
        ("https://example.org" + "/x1/y2/z3" * 7, "more than 20 parts"),
        ("https://example.org/news/about/news/about/news/about/news/about/", "again and again"),
        ("https://example.org/?" + "&".join(f"filter{number}=on" for number in range(13)), "more than 12 parameters"),
    ],
)
def test_an_address_that_no_page_has_says_so_itself(url, said):
    """Folded paths, heaps of parameters and endless addresses are refused, each with its reason."""
    assert said in looks_endless(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2026/11/25/a-long-title-of-an-article-with-many-words/",
        "https://example.org/a/b/c/d/e/f/g/h/",
        "https://example.org/de/news/news/news/",
        "https://example.org/1/1/1/1/1/",
        "https://example.org/find?q=heron&page=2&sort=date",
    ],
)
def test_ordinary_addresses_pass(url):
    """Dates, deep folders, a word three times and search pages are no traps."""
    assert looks_endless(url) is None


def test_a_shape_is_what_a_machine_varies():
    """Numbers and parameter values vary within a shape; an address with neither has none."""
    assert shape_of("https://e.org/cal/2026/11/") == shape_of("https://e.org/cal/2031/2/") is not None
    assert shape_of("https://e.org/?day=mon&view=x") == shape_of("https://e.org/?view=y&day=tue")
    assert shape_of("https://e.org/?day=1") != shape_of("https://e.org/?id=1")
    assert shape_of("https://e.org/about/us/") is None


def test_pages_that_lead_on_are_not_barren():
    """A page of a list leads to articles, a calendar's page to its own kind alone."""
    page = "https://e.org/page/7/"

    assert is_barren(page, [])
    assert is_barren(page, ["https://e.org/page/8/"])
    assert not is_barren(page, ["https://e.org/page/8/", "https://e.org/a-story/"])
    assert not is_barren("https://e.org/about/", [])


def test_a_shape_is_a_trap_when_nearly_all_of_it_is_barren():
    """Fifty barren pages condemn their shape, and only theirs; a tenth that lead on save it."""
    watch, mixed = TrapWatch(), TrapWatch()
    for number in range(MIN_BARREN):
        watch.note(f"https://e.org/cal/{number}/", barren=True)
        mixed.note(f"https://e.org/page/{number}/", barren=True)
    for number in range(MIN_BARREN // 8):
        mixed.note(f"https://e.org/page/{number}/", barren=False)

    assert "looks like a trap" in watch.catches("https://e.org/cal/999/")
    assert watch.catches("https://e.org/2026/999/") is None
    assert mixed.catches("https://e.org/page/999/") is None


def test_a_calendar_without_end_ends(site, workshop):
    """A crawl leaves an endless calendar after some pages, says why, and fetches the articles all the same."""
    for month in range(400):
        site.listing(f"/cal/{month}/", tuple(f"/cal/{month * 5 + step}/" for step in range(1, 6)))
    site.listing("/", ("/cal/0/", "/a/", "/b/"))
    site.article("/a/")
    site.article("/b/")
    workshop.write_site("trap", [f"{site.url}/"], "delay = 0\nallow_private = true\nmax_depth = 50\n")

    done = workshop.crawl("trap")

    assert done.returncode == 0, done.stderr
    assert sum(site.count().values()) < 3 * traps.MIN_BARREN
    assert [f"{site.url}/a/", f"{site.url}/b/"] == workshop.urls()
    with workshop.store() as store:
        assert store.counts().pages_by_state["skipped"] > 0
