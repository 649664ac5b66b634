"""Politeness end to end: a host that wants time gets it, and no page is lost or blamed for that."""

from __future__ import annotations

import json
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from crawler.hosts import LONGEST_PAUSE, MAX_REFUSALS, Hosts, retry_after
from crawler.items import Discovered
from crawler.store import open_store

PATHS = tuple(f"/{number}/" for number in range(6))


def articles(site) -> None:
    site.listing("/", PATHS)
    for path in PATHS:
        site.article(path)


def stored(site) -> list[str]:
    return sorted(site.url + path for path in PATHS)


@pytest.mark.parametrize("status", [429, 503])
def test_a_page_that_says_retry_after_is_fetched_after_that_time(site, workshop, status):
    """A host that asks for a second gets it, in the same run, and no page of it fails."""
    articles(site)
    times: list[tuple[str, float]] = []
    busy = site.responses[PATHS[1]]
    busy.status, busy.headers = status, {"Retry-After": "1"}

    def note(path: str) -> None:
        times.append((path, time.monotonic()))
        if path == PATHS[1] and len([each for each, _ in times if each == path]) == 2:
            busy.status, busy.headers = 200, {}

    for path in PATHS:
        site.responses[path].before = lambda path=path: note(path)
    workshop.write_site("busy", [f"{site.url}/"])

    done = workshop.crawl("busy")

    refused = [moment for path, moment in times if path == PATHS[1]]
    assert done.returncode == 0, done.stderr
    assert "0 failed" in done.stderr
    assert stored(site) == workshop.urls()
    assert refused[1] - refused[0] >= 1
    assert site.count()[PATHS[1]] == 2, "it was not asked again at once"


def test_a_long_retry_after_is_left_to_a_later_run(site, workshop):
    """A host that asks for an hour is left alone by this run and the next, and its pages wait; the exit code is 0."""
    articles(site)
    site.responses[PATHS[0]].status = 429
    site.responses[PATHS[0]].headers = {"Retry-After": "3600"}
    workshop.write_site("busy", [f"{site.url}/"], "delay = 0.05\nallow_private = true\n")

    first = workshop.crawl("busy")
    asked = len(site.requests)
    second = workshop.crawl("busy")

    assert [first.returncode, second.returncode] == [0, 0]
    assert "it asks to be left alone, until" in first.stderr
    assert "0 failed" in first.stderr
    assert len(site.requests) == asked
    with workshop.store() as store:
        assert store.counts().pages_by_state["pending"] >= 1


def test_a_host_that_refuses_every_time_is_given_up_for_this_run(site, workshop):
    """Four refusals in a row end the run's patience, however short a pause the host asks for."""
    articles(site)
    for path in PATHS:
        site.responses[path].status = 429
        site.responses[path].headers = {"Retry-After": "0"}
    workshop.write_site("busy", [f"{site.url}/"])

    done = workshop.crawl("busy")

    assert done.returncode == 0, done.stderr
    assert sum(site.count().values()) <= 1 + 2 * MAX_REFUSALS


def test_a_robots_txt_that_cannot_be_had_forbids_everything_until_it_can(site, workshop):
    """When robots.txt answers 500 no page is asked for; nothing is failed, and the pages wait."""
    articles(site)
    site.add("/robots.txt", "User-agent: *\nDisallow: /", "text/plain", status=500)
    workshop.write_site("broken", [f"{site.url}/"])

    done = workshop.crawl("broken")

    assert set(site.requests) == {"/robots.txt"}
    assert done.returncode == 0, done.stderr
    assert "its robots.txt answers 500" in done.stderr
    with workshop.store() as store:
        assert store.counts().pages_by_state == {"pending": 1}


def test_a_run_asks_no_more_of_a_host_than_its_budget(site, workshop):
    """With max_pages_per_host a run leaves the rest to the next ones, which fetch them."""
    articles(site)
    workshop.write_site("small", [f"{site.url}/"], "delay = 0\nallow_private = true\nmax_pages_per_host = 4\n")

    counts = []
    for _ in range(2):
        done = workshop.crawl("small", "--due")
        assert done.returncode == 0, done.stderr
        counts.append(sum(site.count().values()))

    assert counts == [4, 7]
    assert stored(site) == workshop.urls()


def test_crawl_delay_is_told_to_other_processes(site, workshop):
    """The delay that robots.txt asks for stands in the store, where every crawler of the host sees it."""
    site.add("/robots.txt", "User-agent: *\nCrawl-delay: 0.3\n", "text/plain")
    site.article("/")
    workshop.write_site("slow", [f"{site.url}/"])

    workshop.crawl("slow")

    with sqlite3.connect(workshop.store_url.removeprefix("sqlite:///")) as connection:
        assert connection.execute("SELECT delay_s FROM host").fetchall() == [(0.3,)]


def test_a_delay_holds_between_two_processes(tmp_path):
    """What one process has just let go of, another does not get before the host's delay has passed."""
    with open_store(f"sqlite:///{tmp_path}/w.db") as store:
        store.begin_pass("slow", [Discovered("https://slow.example/", 0)], due_only=False)
        store.set_host_delay("slow.example", 3600.0)

        assert len(store.lease("slow", "one/1/x", 1, timedelta(minutes=5))) == 1
        assert store.release("one/1/x") == 1
        assert store.lease("slow", "two/2/x", 1, timedelta(minutes=5)) == []


def test_retry_after_is_read_as_seconds_or_as_a_date():
    """Both forms of the header are understood, what is neither says nothing, and no wait is endless."""
    in_an_hour = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)

    assert retry_after("120") == timedelta(minutes=2)
    assert timedelta(minutes=59) < retry_after(in_an_hour) <= timedelta(hours=1)
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == timedelta()
    assert retry_after("9" * 40) == LONGEST_PAUSE
    assert [retry_after(value) for value in (None, "", "soon", "Wed, 99 Oct 2015")] == [None] * 4


def test_a_host_that_does_not_say_how_long_is_asked_less_and_less_often(tmp_path):
    """Without Retry-After each refusal in a row doubles the pause, and an answer starts over."""
    with open_store(f"sqlite:///{tmp_path}/winnow.db") as store:
        hosts = Hosts(store)
        said = []
        for _ in range(3):
            hosts.pause("a.example", None)
            said.append(hosts.why_paused("a.example"))
        hosts.answered("a.example")
        hosts.pause("b.example", None)

        assert said == sorted(set(said))
        assert hosts.left_alone(None) == frozenset()
        for _ in range(3):
            hosts.pause("b.example", None)
        assert hosts.left_alone(None) == {"b.example"}


def test_json_summary_counts_what_was_postponed(site, workshop):
    """A machine that reads the summary sees the number of pages left for later."""
    articles(site)
    site.responses[PATHS[0]].status = 429
    site.responses[PATHS[0]].headers = {"Retry-After": "3600"}
    workshop.write_site("busy", [f"{site.url}/"])

    done = workshop.crawl("busy", "--json-logs")

    assert json.loads(done.stderr.splitlines()[-1])["postponed"] >= 1
