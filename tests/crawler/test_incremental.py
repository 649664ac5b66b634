"""What a crawl does the second time: soon where things change, seldom where they don't."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import text
from warcio.archiveiterator import ArchiveIterator

from crawler.clock import now, parse_stamp, stamp
from crawler.items import Discovered, Outcome
from crawler.revisit import LONGEST_RETRY, retry_interval
from crawler.store import open_store

HOME = "https://example.org/"
DAY = timedelta(days=1)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path):
    url = f"sqlite:///{tmp_path}/w.db" if request.param == "sqlite" else request.getfixturevalue("postgres_url")
    with open_store(url) as opened:
        yield opened


def outcome(url: str = HOME, **changes) -> Outcome:
    return Outcome(**{"url_key": url, "url": url, "site": "s", "state": "done", "kind": "article", **changes})


def engine_of(store):
    """Look behind the door: tests turn back the clock there."""
    return store._engine  # noqa: SLF001


def row(store, url: str = HOME):
    with engine_of(store).connect() as connection:
        return connection.execute(text("SELECT * FROM url WHERE url_key = :key"), {"key": url}).one()


def turn_back(store, column: str, span: timedelta, url: str = HOME) -> None:
    """Let something have happened earlier than it did."""
    moment = stamp(parse_stamp(getattr(row(store, url), column)) - span)
    with engine_of(store).begin() as connection:
        connection.execute(
            text(f"UPDATE url SET {column} = :moment WHERE url_key = :key"), {"moment": moment, "key": url}
        )


def fetch(store, **changes) -> None:
    store.begin_pass("s", [Discovered(HOME, 0)], due_only=False)
    store.lease("s", "o/1/x", 1, DAY)
    store.commit([outcome(**changes)], run_id="r")


def test_a_page_missing_twice_days_apart_is_gone(store):
    """The second 404 two days after the first marks a page as gone, and it is not asked for again."""
    fetch(store)
    fetch(store, state="failed", status=404)
    assert row(store).state == "failed"

    turn_back(store, "missing_since", 2 * DAY)
    fetch(store, state="failed", status=410)

    assert row(store).state == "gone"
    assert store.begin_pass("s", [Discovered(HOME, 0)], due_only=False) == 0


@pytest.mark.parametrize("between", [{"status": 500}, {"status": None, "error": "timeout"}])
def test_an_error_between_two_404s_neither_counts_nor_starts_over(store, between):
    """Errors and time-outs say nothing about whether a page is there."""
    fetch(store)
    fetch(store, state="failed", status=404)
    turn_back(store, "missing_since", 2 * DAY)

    fetch(store, state="failed", **between)
    assert row(store).state == "failed"
    fetch(store, state="failed", status=404)

    assert row(store).state == "gone"


def test_a_page_that_came_back_is_not_missing(store):
    """An answer between two 404s starts the count anew."""
    fetch(store, state="failed", status=404)
    turn_back(store, "missing_since", 2 * DAY)
    fetch(store)
    fetch(store, state="failed", status=404)

    assert row(store).state == "failed"


def test_failures_in_a_row_are_asked_for_less_and_less(store):
    """A page that fails is tried again after an hour, then two, up to a week; a success starts over."""
    waits = []
    for _ in range(3):
        fetch(store, state="failed", status=500)
        waits.append(round((parse_stamp(row(store).due_at) - now()) / timedelta(hours=1)))
    fetch(store)

    assert waits == [1, 2, 4]
    assert row(store).failures == 0
    assert retry_interval(100) == LONGEST_RETRY


def test_a_listing_with_new_links_has_changed(store):
    """A listing that names new pages is looked at sooner again, one that names none later."""
    fetch(store, kind="listing", discovered=(Discovered(HOME + "1/", 1),))
    first = row(store).interval_s
    fetch(store, kind="listing", discovered=(Discovered(HOME + "1/", 1),))
    quiet = row(store).interval_s
    fetch(store, kind="listing", discovered=(Discovered(HOME + "2/", 1),))

    assert quiet > first
    assert row(store).interval_s < quiet


@pytest.mark.parametrize(("changed", "state"), [(timedelta(hours=-1), "done"), (timedelta(hours=1), "pending")])
def test_a_page_that_a_sitemap_calls_changed_is_due_again(store, changed, state):
    """A change date after the last fetch makes a page due at once, an earlier one does not."""
    fetch(store)
    turn_back(store, "last_fetched_at", timedelta(hours=3))
    moment = stamp(parse_stamp(row(store).last_fetched_at) + changed)

    store.discover("s", [Discovered(HOME, 1, changed_at=moment)])

    assert row(store).state == state


def test_a_sitemap_of_fifty_thousand_addresses_is_taken(store):
    """The largest sitemap its protocol allows goes into the frontier, and again without a change."""
    found = [Discovered(f"{HOME}{number}/", 1) for number in range(50_000)]

    store.discover("s", found)
    store.discover("s", found)

    assert store.counts().pages_by_state == {"pending": 50_000}


def test_a_changed_lastmod_is_fetched_when_only_the_sitemap_is_due(site, workshop):
    """With --due a sitemap that dates one article anew brings that article, and no other."""

    def sitemap(dates: dict[str, str]) -> str:
        entries = "".join(
            f"<url><loc>{site.url}{path}</loc><lastmod>{day}</lastmod></url>" for path, day in dates.items()
        )
        return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'

    dates = {"/a/": "2026-01-01", "/b/": "2026-01-01T10:00:00+01:00"}
    site.add("/sitemap.xml", sitemap(dates), "application/xml")
    site.article("/a/")
    site.article("/b/")
    workshop.write_site("dated", [f"{site.url}/sitemap.xml"])
    workshop.crawl("dated")
    with workshop.store() as store, engine_of(store).begin() as connection:
        connection.execute(text("UPDATE url SET last_fetched_at = '2026-02-01T00:00:00.000Z'"))
        connection.execute(text("UPDATE url SET due_at = '2026-02-01T00:00:00.000Z' WHERE url LIKE '%sitemap.xml'"))
    site.add("/sitemap.xml", sitemap({**dates, "/b/": "2026-03-01"}), "application/xml")
    site.requests.clear()

    done = workshop.crawl("dated", "--due")

    assert done.returncode == 0, done.stderr
    assert set(site.count()) == {"/sitemap.xml", "/b/"}


def test_a_body_that_is_in_the_archive_already_becomes_a_revisit_record(site, workshop):
    """A page without validators that comes back the same is archived as a revisit, and reclean still finds it."""
    site.article("/a/")
    workshop.write_site("same", [f"{site.url}/a/"])
    for _ in range(2):
        assert workshop.crawl("same").returncode == 0

    kinds = []
    for file in sorted((workshop.folder / "store" / "archive").iterdir()):
        with file.open("rb") as stream:
            for record in ArchiveIterator(stream, check_digests="raise"):
                kinds.append(record.rec_type)
                if record.rec_type == "revisit":
                    assert record.rec_headers["WARC-Refers-To-Target-URI"] == f"{site.url}/a/"
                    assert record.http_headers.get_statuscode() == "200"
    again = workshop.run("reclean", "--store", workshop.store_url, "--sites", "sites")

    assert sorted(kinds) == ["response", "revisit", "warcinfo", "warcinfo"]
    assert again.returncode == 0, again.stderr
    assert re.search(r"\b1 (page|unchanged)", again.stdout), again.stdout


def test_a_site_file_may_say_what_robots_requests_to_ignore(site, workshop):
    """An owner who crawls their own site can have nofollow, noindex, noarchive and robots.txt ignored, each by name."""
    site.add("/robots.txt", "User-agent: *\nDisallow: /shut/\n", "text/plain")
    site.add("/", '<a rel="nofollow" href="/a/">a</a> <a href="/shut/">b</a>')
    site.article("/a/", head='<meta name="robots" content="noindex, noarchive">')
    site.article("/shut/")
    extra = 'delay = 0\nallow_private = true\nignore_robots = ["robots.txt", "nofollow", "noindex", "noarchive"]\n'
    workshop.write_site("own", [f"{site.url}/"], extra)

    done = workshop.crawl("own")

    assert done.returncode == 0, done.stderr
    assert [f"{site.url}/a/", f"{site.url}/shut/"] == workshop.urls()
    with workshop.store() as store:
        assert store.raw_pointer(f"{site.url}/a/") is not None
