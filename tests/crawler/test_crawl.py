"""The crawl job, end to end: the real command against a real server on loopback."""

from __future__ import annotations

import gzip
import json
import signal
import subprocess
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.support.site import local_site

if TYPE_CHECKING:
    from tests.support.site import LocalSite


def news_site(site: LocalSite, articles: int = 12) -> list[str]:
    """Build a site that a home page, a feed and a sitemap of sitemaps each know in part."""
    paths = [f"/2026/{number}/" for number in range(articles)]
    thirds = [paths[0::3], paths[1::3], paths[2::3]]
    site.add("/robots.txt", "User-agent: *\nDisallow: /private/\n", "text/plain")
    site.listing("/", (*thirds[0], "/private/letters/", "http://127.0.0.2:9/elsewhere/"))
    items = "".join(f"<item><title>x</title><link>{site.url}{path}?utm_source=feed</link></item>" for path in thirds[1])
    # Served as HTML on purpose: what a body is shows in the body.
    site.add("/feed", f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>', "text/html")
    locs = "".join(f"<url><loc>{site.url}{path}</loc></url>" for path in [*thirds[2], *thirds[0]])
    urlset = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locs}</urlset>'
    site.add("/pages.xml.gz", gzip.compress(urlset.encode()), "application/octet-stream")
    site.add(
        "/sitemap.xml",
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"<sitemap><loc>{site.url}/pages.xml.gz</loc></sitemap></sitemapindex>",
        "application/xml",
    )
    site.article("/private/letters/")
    for path in paths:
        site.article(path, links=("/", paths[0] + "#comments"), headers={"ETag": f'"{path}"'})
    return paths


def start_of(site: LocalSite) -> list[str]:
    return [f"{site.url}/", f"{site.url}/feed", f"{site.url}/sitemap.xml"]


def test_links_feed_and_sitemap_are_followed_and_each_article_is_stored_once(site, workshop):
    """Articles known from links, a feed or a gzipped sitemap are each fetched and stored exactly once."""
    paths = news_site(site)
    workshop.write_site("news", start_of(site))

    done = workshop.crawl("news")

    assert done.returncode == 0, done.stderr
    assert sorted(site.url + path for path in paths) == workshop.urls()
    assert {1} == set(site.count().values())
    assert f"stored    {len(paths)} new" in done.stderr


def test_a_page_that_robots_txt_forbids_is_never_requested(site, workshop):
    """A disallowed page does not appear in the server's log, and is reported as skipped, not as failed."""
    news_site(site)
    workshop.write_site("news", start_of(site))

    done = workshop.crawl("news")

    assert "/private/letters/" not in site.requests
    assert "0 failed, 1 skipped" in done.stderr


def test_a_second_crawl_stores_nothing_twice_and_asks_conditionally(site, workshop):
    """Crawling again right away adds no document, and pages with an ETag answer 304."""
    paths = news_site(site)
    workshop.write_site("news", start_of(site))
    workshop.crawl("news")
    before = workshop.urls()
    site.requests.clear()

    again = workshop.crawl("news")

    assert again.returncode == 0
    assert before == workshop.urls()
    assert f"{len(paths)} not modified" in again.stderr
    assert "stored    0 new, 0 changed" in again.stderr
    assert set(paths) <= set(site.requests)


def test_due_fetches_nothing_before_its_time(site, workshop):
    """Right after a crawl nothing is due, so --due asks for no page and is content with that."""
    news_site(site)
    workshop.write_site("news", start_of(site))
    workshop.crawl("news")
    site.requests.clear()

    due = workshop.crawl("news", "--due")

    assert due.returncode == 0
    assert site.requests == []


def test_a_changed_article_is_a_new_version_of_the_same_document(site, workshop):
    """When a page's text changes, its document is counted as changed and stays one document."""
    paths = news_site(site)
    workshop.write_site("news", start_of(site))
    workshop.crawl("news")
    site.article(paths[4] + "", head="<!-- new -->", headers={"ETag": '"new"'})
    body = site.responses[paths[4]].body
    site.responses[paths[4]].body = body.replace(b"</article>", b"<p>A correction was added today.</p></article>")

    again = workshop.crawl("news")

    assert "stored    0 new, 1 changed" in again.stderr
    assert len(paths) == len(workshop.urls())


def test_ctrl_c_stops_with_exit_code_5_and_the_same_command_finishes(site, workshop):
    """After SIGINT nothing fetched is lost, and the next run fetches only the rest, no page twice."""
    paths = news_site(site, articles=40)
    workshop.write_site("news", start_of(site))
    site.hold_after(12)
    crawl = workshop.start_crawl("news")
    site.wait_for(13)

    crawl.send_signal(signal.SIGINT)
    site.let_go()
    _, stderr = crawl.communicate(timeout=60)

    assert crawl.returncode == 5
    assert "the same command goes on" in stderr
    assert "Traceback" not in stderr
    stored = workshop.urls()
    assert 0 < len(stored) < len(paths)

    done = workshop.crawl("news")

    assert done.returncode == 0, done.stderr
    assert sorted(site.url + path for path in paths) == workshop.urls()
    assert {1} == set(site.count().values())


def test_kill_9_twice_loses_nothing(site, workshop):
    """A crawl killed twice with SIGKILL finishes on the third run: all pages, none stored twice."""
    paths = news_site(site, articles=30)
    workshop.write_site("news", start_of(site))
    for _ in range(2):
        seen = sum(site.count().values())
        site.hold_after(8)
        crawl = workshop.start_crawl("news")
        site.wait_for(seen + 9)
        crawl.kill()
        crawl.communicate(timeout=60)
        site.let_go()
        assert crawl.returncode == -signal.SIGKILL

    done = workshop.crawl("news")

    assert done.returncode == 0, done.stderr
    assert sorted(site.url + path for path in paths) == workshop.urls()


def test_every_archived_page_of_a_killed_crawl_can_be_read(site, workshop):
    """After a kill and a resume, an independent reader finds a whole WARC record of every article."""
    paths = news_site(site, articles=24)
    workshop.write_site("news", start_of(site))
    site.hold_after(10)
    crawl = workshop.start_crawl("news")
    site.wait_for(11)
    crawl.kill()
    crawl.communicate(timeout=60)
    site.let_go()
    workshop.crawl("news")

    archived = {}
    for file in (workshop.folder / "store" / "archive").iterdir():
        with file.open("rb") as stream:
            for record in ArchiveIterator(stream, check_digests="raise"):
                if record.rec_type == "response":
                    archived[record.rec_headers["WARC-Target-URI"]] = record.content_stream().read()
                    assert record.digest_checker.passed

    assert all(site.responses[path].body == archived[site.url + path] for path in paths)
    assert not list((workshop.folder / "store" / "archive").glob("*.open"))


def test_no_worker_outlives_a_killed_crawl(site, workshop):
    """When the crawl is killed, its workers end by themselves, even in the middle of an endless page."""
    site.listing("/", ("/hang/",))
    site.article("/hang/")
    workshop.write_site("news", [f"{site.url}/"])
    crawl = workshop.start_crawl("news", module="tests.support.hostile_cleaning")
    site.wait_for_path("/hang/?reading")

    crawl.kill()
    # Its pipes close only when the last process that inherited them is gone.
    crawl.communicate(timeout=60)

    assert crawl.returncode == -signal.SIGKILL


def test_a_page_that_breaks_its_worker_is_one_failed_page(site, workshop):
    """Pages that hang, crash or exhaust a worker fail by name and reason; all others are stored."""
    paths = ["/one/", "/hang/", "/two/", "/crash/", "/three/", "/hungry/", "/four/"]
    site.listing("/", tuple(paths))
    for path in paths:
        site.article(path)
    workshop.write_site("mixed", [f"{site.url}/"])

    done = workshop.crawl("mixed", module="tests.support.hostile_cleaning")

    assert done.returncode == 0, done.stderr
    assert [f"{site.url}/{name}/" for name in ("four", "one", "three", "two")] == workshop.urls()
    assert "3 failed" in done.stderr
    for reason in ("/hang/: cleaning failed: timeout", "/crash/: cleaning failed: crash", "failed: memory"):
        assert reason in done.stderr


def test_a_site_that_is_down_gives_exit_code_4(workshop):
    """When not one page can be fetched, the exit code says so and standard error says why."""
    workshop.write_site("down", ["http://127.0.0.1:9/"])

    done = workshop.crawl("down")

    assert done.returncode == 4
    assert "nothing could be fetched" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_crawl_in_which_most_fetches_fail_is_degraded(site, workshop):
    """More than half of the fetches failing is exit code 3, with the numbers."""
    site.listing("/", ("/a/", "/b/", "/c/"))
    workshop.write_site("broken", [f"{site.url}/"])

    done = workshop.crawl("broken")

    assert done.returncode == 3
    assert "3 of 4 fetches failed" in done.stderr


def test_private_addresses_are_refused_unless_the_site_allows_them(site, workshop):
    """Without allow_private a loopback site is not asked for anything, not even robots.txt."""
    news_site(site)
    workshop.write_site("public", [f"{site.url}/", f"http://localhost:{site.url.rpartition(':')[2]}/"], "delay = 0\n")

    done = workshop.crawl("public")

    assert done.returncode == 4
    assert site.requests == []
    assert "private address" in done.stderr


def test_a_redirect_to_a_private_address_is_refused(site, workshop):
    """A redirect off the site is not followed, wherever it leads."""
    site.listing("/", ("/trap/", "/fine/"))
    site.article("/fine/")
    port = site.url.rpartition(":")[2]
    site.add("/trap/", "", status=302, headers={"Location": f"http://127.0.0.2:{port}/secret/"})
    workshop.write_site("news", [f"{site.url}/"])

    done = workshop.crawl("news")

    assert done.returncode == 0, done.stderr
    assert "/secret/" not in site.requests
    assert [f"{site.url}/fine/"] == workshop.urls()


def test_two_addresses_that_redirect_to_one_page_fetch_it_once(site, workshop):
    """A redirect's target is a page of its own: fetched and stored once, under its own address."""
    site.listing("/", ("/old/", "/older/", "/new/"))
    site.article("/new/")
    for path in ("/old/", "/older/"):
        site.add(path, "", status=301, headers={"Location": "/new/"})
    workshop.write_site("moved", [f"{site.url}/"])

    workshop.crawl("moved")

    assert [f"{site.url}/new/"] == workshop.urls()
    assert site.count()["/new/"] == 1


def test_nofollow_and_noindex_are_respected(site, workshop):
    """Links marked nofollow are not followed, and a noindex page gives no document but may lead on."""
    site.add("/", '<a rel="nofollow" href="/ad/">ad</a> <a href="/hidden/">x</a> <a href="/closed/">y</a>')
    site.article("/ad/")
    site.article("/hidden/", links=("/open/",), head='<meta name="robots" content="noindex">')
    site.article("/closed/", links=("/beyond/",), headers={"X-Robots-Tag": "nofollow"})
    site.article("/open/")
    site.article("/beyond/")
    workshop.write_site("shy", [f"{site.url}/"])

    workshop.crawl("shy")

    assert [f"{site.url}/closed/", f"{site.url}/open/"] == workshop.urls()
    assert not {"/ad/", "/beyond/"} & set(site.requests)


def test_max_depth_bounds_how_far_links_lead(site, workshop):
    """A page that is more links away than max_depth is not fetched."""
    site.listing("/", ("/1/",))
    for number in range(1, 5):
        site.article(f"/{number}/", links=(f"/{number + 1}/",))
    workshop.write_site("deep", [f"{site.url}/"], "delay = 0\nallow_private = true\nmax_depth = 2\n")

    workshop.crawl("deep")

    assert {"/", "/1/", "/2/"} == set(site.count())


def test_article_patterns_decide_what_is_stored(site, workshop):
    """With article patterns only addresses that match are stored; other pages still lead on."""
    site.listing("/", ("/about/",))
    site.article("/about/", links=("/2026/story/",))
    site.article("/2026/story/")
    extra = "delay = 0\nallow_private = true\narticle = ['/20\\d\\d/']\n"
    workshop.write_site("pattern", [f"{site.url}/"], extra)

    workshop.crawl("pattern")

    assert [f"{site.url}/2026/story/"] == workshop.urls()


def test_a_denied_address_is_not_fetched_though_an_earlier_run_found_it(site, workshop):
    """A deny pattern added between two runs holds for addresses that already wait."""
    site.listing("/", ("/a/", "/b/"))
    site.article("/a/")
    site.article("/b/")
    workshop.write_site("picky", [f"{site.url}/"])
    workshop.crawl("picky", "--max-pages", "1")
    workshop.write_site("picky", [f"{site.url}/"], "delay = 0\nallow_private = true\ndeny = ['/b/']\n")

    workshop.crawl("picky")

    assert dict(site.count()) == {"/": 1, "/a/": 1}


def test_max_pages_stops_and_the_next_run_goes_on(site, workshop):
    """With --max-pages a crawl fetches exactly that many pages, and the next one the rest."""
    paths = news_site(site, articles=9)
    workshop.write_site("news", start_of(site))

    first = workshop.crawl("news", "--max-pages", "5")
    asked = sum(site.count().values())
    workshop.crawl("news")

    assert first.returncode == 0
    assert asked == 5
    assert sorted(site.url + path for path in paths) == workshop.urls()


def test_crawl_delay_of_robots_txt_wins_when_it_is_longer(site, workshop):
    """A Crawl-delay longer than the site file's delay sets the pace, whatever AutoThrottle thinks."""
    times: list[float] = []
    site.add("/robots.txt", "User-agent: *\nCrawl-delay: 0.4\n", "text/plain")
    paths = tuple(f"/{number}/" for number in range(7))
    site.listing("/", paths, before=lambda: times.append(time.monotonic()))
    for path in paths:
        site.article(path, before=lambda: times.append(time.monotonic()))
    workshop.write_site("slow", [f"{site.url}/"])

    workshop.crawl("slow")

    assert len(times) == 8
    assert times[-1] - times[0] > 7 * 0.4 * 0.6, "less only if the first request was noted a second late"


def test_two_crawls_never_run_on_one_store(site, workshop):
    """A second crawl on the same store is refused at once, naming the process that runs."""
    news_site(site)
    workshop.write_site("news", start_of(site))
    site.hold_after(0)
    first = workshop.start_crawl("news")
    site.wait_for(1)

    second = workshop.crawl("news")
    first.send_signal(signal.SIGTERM)
    site.let_go()
    first.communicate(timeout=60)

    assert second.returncode == 2
    assert f"process {first.pid}" in second.stderr
    assert first.returncode == 5


def test_several_sites_are_crawled_in_one_run(site, workshop):
    """Without a name every site file is crawled, each into its own part of the frontier."""
    site.article("/")
    with local_site() as other:
        other.article("/other/")
        workshop.write_site("one", [f"{site.url}/"])
        workshop.write_site("two", [f"{other.url}/other/"])

        done = workshop.crawl()

        assert done.returncode == 0, done.stderr
        assert sorted([f"{site.url}/", f"{other.url}/other/"]) == workshop.urls()


def test_json_logs_are_json_lines(site, workshop):
    """With --json-logs every line on standard error is a JSON object, the last one the summary."""
    news_site(site)
    workshop.write_site("news", start_of(site))

    done = workshop.crawl("news", "--json-logs")
    lines = [json.loads(line) for line in done.stderr.splitlines()]

    assert lines[-1]["event"] == "finished"
    assert lines[-1]["new"] == 12


@pytest.mark.parametrize("status", [404, 410, 500])
def test_an_error_never_deletes_a_document(site, workshop, status):
    """A page that fails after it was stored keeps its document, whatever the error."""
    site.listing("/", ("/a/", "/b/"))
    site.article("/a/")
    site.article("/b/")
    workshop.write_site("frail", [f"{site.url}/"])
    workshop.crawl("frail")
    site.responses["/a/"].status = status

    again = workshop.crawl("frail")

    assert "1 failed" in again.stderr
    assert [f"{site.url}/a/", f"{site.url}/b/"] == workshop.urls()


def test_an_archive_that_cannot_be_written_stops_the_crawl_with_nothing_half_done(site, workshop):
    """Without its raw body no document is stored; once the archive works, the same command does all."""
    paths = news_site(site)
    workshop.write_site("news", start_of(site))
    archive = workshop.folder / "store" / "archive"
    archive.parent.mkdir()
    archive.write_text("in the way")

    stopped = workshop.crawl("news")
    stored = workshop.urls()
    archive.unlink()
    done = workshop.crawl("news")

    assert stopped.returncode == 5
    assert "the archive cannot be written" in stopped.stderr
    assert "Traceback" not in stopped.stderr
    assert stored == []
    assert done.returncode == 0, done.stderr
    assert workshop.urls() == sorted(site.url + path for path in paths)


def test_ctrl_c_does_not_wait_for_a_long_delay(site, workshop):
    """A site with a delay of ten minutes is left soon after SIGINT, and nothing new is sent."""
    hold = threading.Event()
    news_site(site)
    site.responses["/robots.txt"].before = lambda: hold.wait(60)
    workshop.write_site("news", start_of(site), "delay = 600\nallow_private = true\n")
    crawl = workshop.start_crawl("news")
    site.wait_for_path("/robots.txt")

    crawl.send_signal(signal.SIGINT)
    hold.set()
    crawl.communicate(timeout=60)

    assert crawl.returncode == 5
    assert site.requests == ["/robots.txt"]


def test_ctrl_c_drops_what_waits_for_its_turn(site, workshop):
    """Requests that wait for their host's delay are not sent after SIGINT, and not waited for."""
    news_site(site)
    # Without robots.txt before it the first page need not wait for its turn.
    extra = 'delay = 600\nallow_private = true\nignore_robots = ["robots.txt"]\n'
    workshop.write_site("news", start_of(site), extra)
    crawl = workshop.start_crawl("news")
    site.wait_for(1)

    crawl.send_signal(signal.SIGINT)
    crawl.communicate(timeout=60)

    assert crawl.returncode == 5
    assert sum(site.count().values()) == 1


def test_a_second_ctrl_c_ends_at_once_and_loses_nothing(site, workshop):
    """While a slow page is awaited, a second SIGINT ends the crawl; the next run fetches that page."""
    hold = threading.Event()
    site.listing("/", ("/slow/",))
    site.article("/slow/", before=lambda: hold.wait(60))
    workshop.write_site("news", [f"{site.url}/"])
    crawl = workshop.start_crawl("news")
    site.wait_for(2)

    crawl.send_signal(signal.SIGINT)
    # Two signals that come before the first is seen are one to the system.
    for _ in range(60):
        with suppress(subprocess.TimeoutExpired):
            crawl.wait(timeout=0.5)
            break
        crawl.send_signal(signal.SIGINT)
    _, stderr = crawl.communicate(timeout=30)
    hold.set()
    workshop.crawl("news")

    assert crawl.returncode == 5
    assert "stopped at once" in stderr
    assert workshop.urls() == [f"{site.url}/slow/"]


@pytest.mark.parametrize(
    ("robots", "headers", "said"),
    [
        ("User-agent: *\nDisallow: /\n", {}, "Forbidden by robots.txt"),
        ("", {"Location": "http://127.0.0.2:9/new-home/"}, "which is not on this site"),
    ],
)
def test_a_site_that_turns_us_away_says_why(site, workshop, robots, headers, said):
    """When every page is skipped, exit code 4 comes with the reason."""
    site.add("/robots.txt", robots, "text/plain")
    site.article("/", status=301 if headers else 200, headers=headers)
    workshop.write_site("closed", [f"{site.url}/"])

    done = workshop.crawl("closed")

    assert done.returncode == 4
    assert said in done.stderr


def test_a_renamed_site_file_is_crawled_anew_and_stores_nothing_twice(site, workshop):
    """Two site files with the same addresses each have a frontier, and share the documents."""
    paths = news_site(site, articles=6)
    old = workshop.write_site("old", start_of(site))
    workshop.crawl("old")
    old.unlink()
    workshop.write_site("new", start_of(site))

    done = workshop.crawl()

    assert done.returncode == 0
    assert f"0 new, 0 changed, {len(paths)} unchanged" in done.stderr
    assert workshop.urls() == sorted(site.url + path for path in paths)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_crawl_can_be_stopped_while_it_starts(site, workshop, number):
    """A signal before the first request ends the crawl in order, and the next run does it all."""
    paths = news_site(site, articles=6)
    workshop.write_site("news", start_of(site))
    lock = workshop.folder / "store" / "winnow.db.lock"
    site.hold_after(0)
    crawl = workshop.start_crawl("news")
    deadline = time.monotonic() + 60
    while not (lock.exists() and lock.read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.01)

    crawl.send_signal(number)
    site.let_go()
    _, stderr = crawl.communicate(timeout=60)
    done = workshop.crawl("news")

    assert crawl.returncode == 5
    assert "Traceback" not in stderr
    assert done.returncode == 0
    assert workshop.urls() == sorted(site.url + path for path in paths)
