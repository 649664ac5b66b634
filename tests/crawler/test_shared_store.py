"""Several crawlers on one PostgreSQL store: the real command, a real server, real kills."""

from __future__ import annotations

import re
import signal
import threading
import time

import pytest
from warcio.archiveiterator import ArchiveIterator

from crawler.errors import StoreError
from crawler.leases import Owner
from crawler.store import open_store

PACE = "delay = 0\nallow_private = true\n"


def wide_site(site, articles: int) -> list[str]:
    """Build a site whose pages are all one link away, each slow enough to be caught in the middle."""
    paths = [f"/{number}/" for number in range(articles)]
    site.listing("/", tuple(paths))
    for path in paths:
        site.article(path, before=lambda: time.sleep(0.02))
    return paths


def archived_addresses(folder) -> list[str]:
    """Read every record of every archive file with another program's reader."""
    found = []
    for file in sorted(folder.iterdir()):
        with file.open("rb") as stream:
            for record in ArchiveIterator(stream, check_digests="raise"):
                if record.rec_type == "response":
                    record.content_stream().read()
                    assert record.digest_checker.passed
                    found.append(record.rec_headers["WARC-Target-URI"])
    return found


def test_one_command_serves_both_engines(site, shared_workshop):
    """Crawl, crawl again, search, diff, status, export and reclean work on PostgreSQL as on SQLite."""
    workshop = shared_workshop
    site.listing("/", ("/a/", "/b/"))
    site.article("/a/", headers={"ETag": '"a"'})
    site.article("/b/")
    workshop.write_site("news", [f"{site.url}/"])
    store = ("--store", workshop.store_url)

    first = workshop.crawl("news")
    site.responses["/b/"].body = site.responses["/b/"].body.replace(b"</article>", b"<p>Heron seen.</p></article>")
    second = workshop.crawl("news")
    found = workshop.run("search", "heron", *store)
    others = [
        workshop.run(*command, *store)
        for command in (
            ("diff", f"{site.url}/b/"),
            ("status",),
            ("export", "-o", "out.jsonl"),
            ("reclean", "--sites", "sites", "--dry-run"),
        )
    ]

    assert [first.returncode, second.returncode] == [0, 0], first.stderr + second.stderr
    assert "1 not modified" in second.stderr
    assert "stored    0 new, 1 changed" in second.stderr
    assert "[Heron]" in found.stdout
    assert [done.returncode for done in others] == [0] * 4, "".join(done.stderr for done in others)
    assert "Heron seen." in others[0].stdout
    assert len((workshop.folder / "out.jsonl").read_text().splitlines()) == 2


def test_three_crawlers_share_the_work_and_one_may_be_killed(site, shared_workshop):
    """Every page is stored once; only pages that the killed crawler held are fetched a second time."""
    workshop = shared_workshop
    paths = wide_site(site, 60)
    workshop.write_site("wide", [f"{site.url}/"], PACE)
    site.hold_after(20)
    crawlers = [workshop.start_crawl("wide") for _ in range(3)]
    site.wait_for(21)
    crawlers[0].kill()
    site.let_go()

    ends = [crawler.communicate(timeout=90) for crawler in crawlers]

    assert [crawler.returncode for crawler in crawlers] == [-signal.SIGKILL, 0, 0], ends
    assert sorted(site.url + path for path in paths) == workshop.urls()
    again = [path for path, count in site.count().items() if count > 1]
    assert len(again) <= 16 + 16, "what one crawler had leased, and what it had not yet committed"
    workshop.crawl("wide", "--due")  # completes the archive file of the one that was killed
    archive = workshop.folder / "data" / "archive"
    assert not list(archive.glob("*.open"))
    assert set(archived_addresses(archive)) == {f"{site.url}/", *(site.url + path for path in paths)}


def test_a_crawler_waits_for_what_another_may_find(site, shared_workshop):
    """While another fetches the only address there is, a crawler waits for its links, until its own time is up."""
    workshop = shared_workshop
    hold = threading.Event()
    site.listing("/", ("/a/",), before=lambda: hold.wait(60))
    site.article("/a/")
    workshop.write_site("news", [f"{site.url}/"], PACE)
    first = workshop.start_crawl("news")
    site.wait_for_path("/")

    second = workshop.crawl("news", "--max-minutes", "0.03")
    hold.set()
    first.communicate(timeout=60)

    assert [first.returncode, second.returncode] == [0, 0], second.stderr
    waited = re.search(r"in ([\d.]+) s", second.stderr)
    assert waited is not None
    assert float(waited[1]) >= 1, "it ended before its time was up"
    assert site.count()["/"] == 1
    assert workshop.urls() == [f"{site.url}/a/"]


def test_the_delay_of_a_host_holds_for_all_crawlers_together(site, shared_workshop):
    """Two crawlers of one host never ask it more often than one of them may."""
    workshop = shared_workshop
    times: list[float] = []
    lock = threading.Lock()

    def note() -> None:
        with lock:
            times.append(time.monotonic())

    paths = wide_site(site, 10)
    for path in ("/", *paths):
        site.responses[path].before = note
    workshop.write_site("slow", [f"{site.url}/"], "delay = 0.4\nallow_private = true\n")

    crawlers = [workshop.start_crawl("slow") for _ in range(2)]
    for crawler in crawlers:
        crawler.communicate(timeout=90)

    assert [crawler.returncode for crawler in crawlers] == [0, 0]
    assert len(times) == len(paths) + 1
    span = max(times) - min(times)
    assert span > len(paths) * 0.4 * 0.7, "each alone would have taken half as long"


def test_a_crawler_leaves_the_open_archive_of_another_alone(site, shared_workshop):
    """A crawler that starts while another writes does not complete the file that is being written."""
    workshop = shared_workshop
    hold = threading.Event()
    site.listing("/", ("/a/", "/slow/"))
    site.article("/a/")
    site.article("/slow/", before=lambda: hold.wait(60))
    workshop.write_site("news", [f"{site.url}/"])
    first = workshop.start_crawl("news")
    site.wait_for_path("/slow/")
    archive = workshop.folder / "data" / "archive"
    open_files = sorted(archive.glob("*.open"))

    workshop.crawl("news", "--max-pages", "1", "--max-minutes", "0.01")
    still_open = sorted(archive.glob("*.open"))
    hold.set()
    first.communicate(timeout=60)

    assert open_files
    assert set(open_files) <= set(still_open)
    assert first.returncode == 0
    assert sorted(archived_addresses(archive)) == [f"{site.url}/", f"{site.url}/a/", f"{site.url}/slow/"]


def test_a_server_that_is_not_there_is_one_line():
    """An address at which no server listens is an error that names it, without the password."""
    with pytest.raises(StoreError) as caught:
        open_store("postgresql://me:secret@127.0.0.1:9/winnow")

    assert "127.0.0.1:9" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_locks_are_waited_for_in_one_order(postgres_url):
    """Leases and commits of many threads on the same few hosts never end in a deadlock."""
    from datetime import timedelta  # noqa: PLC0415

    from crawler.items import Discovered, Outcome  # noqa: PLC0415
    from crawler.store.base import Courtesy  # noqa: PLC0415

    hosts = [f"h{number}.example" for number in range(4)]
    found = [Discovered(f"https://{host}/{number}", depth=0) for number in range(30) for host in hosts]
    failures: list[BaseException] = []
    taken: list[str] = []

    def work(name: str) -> None:
        owner = f"{Owner.current().host}/1/{name}"
        try:
            with open_store(postgres_url) as store:
                for _ in range(200):
                    leases = store.lease("s", owner, 5, timedelta(minutes=5), Courtesy(0.001))
                    outcomes = [Outcome(each.url_key, each.url, "s", "done", kind="listing") for each in leases]
                    if outcomes:
                        store.commit(outcomes, run_id="r")
                        taken.extend(each.url for each in leases)
                    elif not store.has_waiting("s", owner):
                        return
        except StoreError as error:
            failures.append(error)

    with open_store(postgres_url) as store:
        store.begin_pass("s", found, due_only=False)
    threads = [threading.Thread(target=work, args=(str(number),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert failures == []
    assert sorted(taken) == sorted(each.url for each in found)
