"""Health rules, the run report and the metrics: a crawl that went wrong does not look like one that went well."""

from __future__ import annotations

import json

import pytest

from crawler.exit_codes import ExitCode
from crawler.health import earlier_figures, findings, usual
from crawler.items import Outcome
from crawler.site_tally import SiteTally
from crawler.store.base import PutCounts, RunSummary
from crawler.tally import Tally


def figures(**changes) -> dict:
    plain = {
        "attempted": 40,
        "fetched": 40,
        "not_modified": 0,
        "failed": 0,
        "articles": 36,
        "empty_articles": 4,
        "new": 6,
        "changed": 0,
        "failed_share": 0.0,
        "empty_share": 0.1,
        "median_words": 400,
        "stripped_share": 0.2,
    }
    return {**plain, **changes}


BEFORE = [figures() for _ in range(4)]


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ({"failed": 30, "failed_share": 0.75}, "30 of 40 fetches failed"),
        ({"failed": 12, "failed_share": 0.3}, "12 of 40 fetches failed, usually 0%"),
        ({"articles": 4, "empty_articles": 36, "empty_share": 0.9}, "no text was found on 36 of 40 pages, usually 10%"),
        ({"articles": 0, "empty_articles": 40, "empty_share": 1.0}, "no text was found on 40 of 40 pages"),
        ({"median_words": 90}, "articles have 90 words in the middle, usually 400"),
        ({"stripped_share": 0.7}, "70% of the characters were stripped, usually 20%"),
        ({"new": 0}, "no new article, usually 6"),
    ],
)
def test_each_rule_says_what_is_wrong_and_what_is_usual(now, said):
    """A run that breaks one rule is told which, with its figure and the site's habit."""
    assert list(findings(figures(**now), BEFORE)) == [said]


@pytest.mark.parametrize(
    "now",
    [
        {},
        {"failed": 1, "failed_share": 1.0, "attempted": 1},
        {"failed": 6, "failed_share": 0.15},
        {"median_words": 250},
        {"median_words": 50, "articles": 2},
        {"new": 1},
        {
            "failed_share": None,
            "empty_share": None,
            "median_words": None,
            "stripped_share": None,
            "attempted": 0,
            "new": 0,
        },
    ],
)
def test_single_bad_pages_and_small_changes_are_no_alarm(now):
    """What happens on any day breaks no rule, and neither does a run with nothing to do."""
    assert list(findings(figures(**now), BEFORE)) == []


def test_two_earlier_runs_are_no_habit():
    """A site is compared with its earlier runs once there are three of them."""
    assert list(findings(figures(new=0, median_words=10), BEFORE[:2])) == []
    assert usual(BEFORE[:2], "new") is None


def test_runs_are_compared_with_their_like():
    """A run of what is due is held against such runs, and interrupted ones count for neither."""

    def run(number: int, exit_code: int, **counts) -> RunSummary:
        return RunSummary(str(number), "crawl", "", "", exit_code, {"sites": {"s": figures(new=number)}, **counts})

    runs = [run(1, 0, due=True), run(2, 0), run(3, 5, due=True), run(4, 3, due=True), run(5, 0, due=True, sites={})]

    assert [each["new"] for each in earlier_figures(runs, "s", due_only=True)] == [1, 4]
    assert [each["new"] for each in earlier_figures(runs, "s", due_only=False)] == [2]


def test_the_median_of_words_needs_no_list_of_them():
    """The middle document's length is right for even and odd numbers of documents."""
    tally = SiteTally()
    assert tally.figures()["median_words"] is None
    for words in (300, 100, 200):
        tally.words[words] += 1
    assert tally.figures()["median_words"] == 200
    tally.words[900] += 1
    assert tally.figures()["median_words"] == 200


def with_earlier_runs(workshop, site: str, count: int = 3) -> None:
    """Let a store look as if a site had been crawled before."""
    with workshop.store_at_home() as store:
        for _ in range(count):
            counts = {"sites": {site: figures(attempted=13)}, "due": False}
            store.finish_run(store.begin_run("crawl", "o/1/x"), 0, counts)


def test_a_site_that_stops_giving_articles_is_noticed(site, workshop):
    """A redesign that empties the pages is exit code 3, with rule and figures in the report and the metrics."""
    paths = tuple(f"/{number}/" for number in range(12))
    site.listing("/", paths)
    for path in paths:
        site.add(path, "<html><body><div id=app></div><script src=/app.js></script></body></html>")
    workshop.write_site("news", [f"{site.url}/"])
    with_earlier_runs(workshop, "news")

    broken = workshop.crawl("news", "--report", "report.json", "--metrics", "winnow.prom")
    report = json.loads((workshop.folder / "report.json").read_text())
    metrics = (workshop.folder / "winnow.prom").read_text()

    assert broken.returncode == 3
    assert "news: no text was found on" in broken.stderr
    assert "news: no new article, usually 6" in broken.stderr
    assert "compared  news: 13 pages (usually 13)" in broken.stderr
    assert report["exit"] == 3
    assert report["sites"]["news"]["findings"]
    assert report["sites"]["news"]["usual"]["median_words"] == 400
    assert "winnow_run_exit_code 3" in metrics
    assert 'winnow_site_pages{site="news",result="fetched"} 13' in metrics
    assert all(line.startswith("#") or len(line.rsplit(" ", 1)) == 2 for line in metrics.splitlines())


def test_one_bad_page_that_was_all_that_was_due_is_no_alarm():
    """When a known site's one due page fails the run ends well; on a first crawl the same is exit code 4."""
    tally = Tally()
    tally.count(Outcome("k", "https://example.org/", "s", "failed", status=500), PutCounts())

    assert tally.verdict({"s": []}, is_routine=True) == (ExitCode.OK, [])
    assert tally.verdict({"s": []}, is_routine=False) == (ExitCode.NOTHING_READ, ["nothing could be fetched"])


def test_a_report_that_cannot_be_written_is_said_before_the_crawl(site, workshop):
    """A folder that is not there is wrong usage, and nothing is fetched."""
    site.article("/")
    workshop.write_site("news", [f"{site.url}/"])

    done = workshop.crawl("news", "--report", "nowhere/report.json")

    assert done.returncode == 2
    assert "nowhere/report.json: its folder is not there" in done.stderr
    assert site.requests == []
