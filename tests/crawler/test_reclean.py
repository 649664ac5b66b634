"""`winnow reclean`: today's rules over the raw archive."""

from __future__ import annotations

import json
import signal
import subprocess
from typing import TYPE_CHECKING

import pytest

from crawler.recleaning import BATCH_SIZE
from tests.support.site import article_html

if TYPE_CHECKING:
    from pathlib import Path

    from tests.crawler.conftest import Workshop
    from tests.support.site import LocalSite

AD = "<p>Advertisement</p>"
OLDER = "tests.support.older_rules"
HOSTILE = "tests.support.hostile_cleaning"


@pytest.fixture
def crawled(site: LocalSite, workshop: Workshop) -> Workshop:
    """Crawl six articles, two of them with an advertising label, with rules that kept such labels."""
    paths = tuple(f"/{number}/" for number in range(6))
    site.listing("/", paths)
    for number, path in enumerate(paths):
        html = article_html(path)
        site.add(path, html.replace("</p><p>", f"</p>{AD}<p>", 1) if number < 2 else html)
    workshop.write_site("news", [f"{site.url}/"])
    done = workshop.crawl("news", module=OLDER)
    assert done.returncode == 0, done.stderr
    return workshop


def reclean(workshop: Workshop, *args: str):
    return workshop.run(*reclean_args(workshop, *args))


def reclean_args(workshop: Workshop, *args: str) -> list[str]:
    return ["reclean", *args, "--sites", str(workshop.folder / "sites"), "--store", workshop.store_url]


def archive_file(workshop: Workshop) -> Path:
    (file,) = (workshop.folder / "store" / "archive").iterdir()
    return file


def texts(workshop: Workshop) -> dict[str, str]:
    with workshop.store() as store:
        return {record["url"]: record["text"] for record in store.records()}


def test_only_what_today_s_rules_see_differently_gets_a_new_version(site, crawled):
    """Two pages lose the label that older rules kept, the other four are left as they are."""
    before = texts(crawled)

    done = reclean(crawled)

    assert done.returncode == 0, done.stderr
    assert "documents  2 changed, 4 unchanged, 0 new" in done.stdout
    after = texts(crawled)
    assert {url for url in after if after[url] != before[url]} == {f"{site.url}/0/", f"{site.url}/1/"}
    assert not any("Advertisement" in text for text in after.values())


def test_the_report_says_which_rules_moved_how_many_blocks(crawled):
    """The rule that now takes the two labels is named with their number."""
    done = reclean(crawled, "--json")
    report = json.loads(done.stdout)

    assert [(move["before"], move["blocks"]) for move in report["moves"]] == [(None, 2)]
    assert report["moves"][0]["now"].startswith("ads/")
    assert report["exit"] == 0


def test_no_page_is_fetched(site, crawled):
    """A reclean asks the site for nothing."""
    site.requests.clear()

    reclean(crawled)

    assert site.requests == []


def test_a_dry_run_reports_the_same_and_writes_nothing(crawled):
    """With --dry-run the report is that of a real run, and the store is as it was."""
    before = texts(crawled)

    dry = reclean(crawled, "--dry-run")
    after = texts(crawled)
    real = reclean(crawled)

    assert "nothing was written" in dry.stdout
    assert "2 changed, 4 unchanged" in dry.stdout
    assert "2 changed, 4 unchanged" in real.stdout
    assert before == after


def test_a_second_reclean_finds_nothing_to_do(crawled):
    """Once is enough: the next run changes no document and moves no block."""
    reclean(crawled)

    again = reclean(crawled)

    assert "0 changed, 6 unchanged, 0 new" in again.stdout
    assert "moved      0 blocks" in again.stdout


def test_the_diff_shows_what_the_rules_took(site, crawled):
    """After a reclean `winnow diff` shows the line that is gone."""
    reclean(crawled)

    done = crawled.run("diff", f"{site.url}/0/", "--store", crawled.store_url)

    assert [line for line in done.stdout.splitlines() if line.startswith("-") and line[1] != "-"] == ["-Advertisement"]


def test_a_truncated_archive_file_is_named_and_its_good_records_are_used(crawled):
    """Records that a cut file lost are each named with file and byte offset; the others are cleaned."""
    file = archive_file(crawled)
    whole = file.stat().st_size
    with file.open("r+b") as stream:
        stream.truncate(whole - whole // 3)

    done = reclean(crawled)
    named = [line for line in done.stderr.splitlines() if str(file) in line]

    assert done.returncode == 1
    assert 1 <= len(named) < 6
    assert all("the record at byte " in line and "is damaged" in line for line in named)
    assert f"read       7 archived pages, {len(named)} failed" in done.stdout
    assert len(texts(crawled)) == 6


@pytest.mark.parametrize("place", [0.02, 0.5])
def test_a_damaged_record_costs_only_itself(crawled, place):
    """Flipped bytes inside one record fail that page alone, whether they hit its head or its body."""
    with crawled.store() as store:
        pointer = store.raw_pointer(next(iter(texts(crawled))))
    with archive_file(crawled).open("r+b") as stream:
        stream.seek(pointer.offset + int(pointer.length * place))
        stream.write(b"\xff" * 8)

    done = reclean(crawled)

    assert done.returncode == 1
    assert f"the record at byte {pointer.offset} is damaged" in done.stderr
    assert "7 archived pages, 1 failed" in done.stdout


def test_an_archive_that_is_gone_is_exit_code_4(crawled):
    """When no archived page can be read, the exit code says so and nothing is lost."""
    file = archive_file(crawled)
    file.unlink()

    done = reclean(crawled)

    assert done.returncode == 4
    assert f"{file}" in done.stderr
    assert len(texts(crawled)) == 6


def test_an_empty_store_says_how_to_fill_it(workshop):
    """A store without archived pages is exit code 4, in words."""
    with workshop.store_at_home():
        pass

    done = reclean(workshop)

    assert done.returncode == 4
    assert "`winnow crawl` fills it" in done.stderr


def test_only_takes_one_site_and_knows_when_there_is_none(site, crawled):
    """With --only the other sites' pages are left alone; an unknown name is wrong usage with a hint."""
    site.add("/other/", article_html("/other/").replace("</p><p>", f"</p>{AD}<p>", 1))
    crawled.write_site("other", [f"{site.url}/other/"])
    crawled.crawl("other", "--max-pages", "1", module=OLDER)

    only = reclean(crawled, "--only", "other")
    wrong = reclean(crawled, "--only", "newz")

    assert "1 changed, 0 unchanged" in only.stdout
    assert sum("Advertisement" in text for text in texts(crawled).values()) == 2
    assert wrong.returncode == 2
    assert "did you mean 'news'?" in wrong.stderr


def test_a_site_whose_file_is_gone_is_recleaned_as_it_was_crawled(crawled):
    """Without its site file a page keeps the kind the crawl gave it: articles are read, listings are not."""
    (crawled.folder / "sites" / "news.toml").unlink()

    done = reclean(crawled)

    assert "read       6 archived pages, 0 failed" in done.stdout
    assert "2 changed, 4 unchanged, 0 new" in done.stdout


def test_an_interrupted_reclean_keeps_what_it_wrote_and_the_next_one_finishes(site, workshop):
    """SIGTERM in mid-run ends it with exit code 5 and no traceback; the same command does the rest."""
    paths = [f"/{number}/" for number in range(BATCH_SIZE + 8)]
    site.listing("/", tuple(paths))
    for path in (*paths, "/hang/"):
        site.add(path, article_html(path).replace("</p><p>", f"</p>{AD}<p>", 1))
    workshop.write_site("news", [f"{site.url}/"])
    workshop.crawl("news", module=OLDER)
    workshop.write_site("last", [f"{site.url}/hang/"])
    workshop.crawl("last", module=OLDER)

    # The page that hangs comes last: the first batch is written by then, and the reclean lasts until it is stopped.
    process = subprocess.Popen(
        workshop.command(*reclean_args(workshop, "--workers", "1"), module=HOSTILE),
        cwd=workshop.folder,
        env=workshop.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    site.wait_for_path("/hang/?reading")
    process.send_signal(signal.SIGTERM)
    _, stderr = process.communicate(timeout=60)
    between = [text for text in texts(workshop).values() if "Advertisement" not in text]
    done = reclean(workshop)

    assert process.returncode == 5
    assert "Traceback" not in stderr
    assert len(between) == BATCH_SIZE - 1, "the first batch, of which one page is the listing"
    assert done.returncode == 0
    assert not any("Advertisement" in text for text in texts(workshop).values())


def test_after_a_reclean_the_next_crawl_asks_conditionally(site, workshop):
    """What was read with today's rules needs no full fetch: pages with an ETag answer 304."""
    site.article("/", headers={"ETag": '"one"'})
    workshop.write_site("news", [f"{site.url}/"])
    workshop.crawl("news")
    workshop.forget_rules()

    reclean(workshop)
    again = workshop.crawl("news")

    assert "1 not modified" in again.stderr


def test_a_running_crawl_is_not_disturbed(site, workshop):
    """While a crawl holds the store, a reclean is refused by name, and a dry run is not."""
    site.article("/")
    workshop.write_site("news", [f"{site.url}/"])
    site.hold_after(0)
    crawl = workshop.start_crawl("news")
    site.wait_for(1)

    refused = reclean(workshop)
    crawl.send_signal(signal.SIGTERM)
    site.let_go()
    crawl.communicate(timeout=60)

    assert refused.returncode == 2
    assert f"process {crawl.pid}" in refused.stderr
