"""The store's writer: what it says it wrote is there, and what it could not write is not there in part."""

from __future__ import annotations

import pickle
import resource
from datetime import timedelta

import pytest

from crawler.archive import archive_folder, recover
from crawler.committing import StoreWriter
from crawler.errors import StoreError
from crawler.items import Discovered, FetchedPage, Outcome
from crawler.store import open_store
from tests.crawler.test_store import record

URL = "https://example.org/a"


def outcome(url: str = URL, body: bytes = b"<p>body</p>", text: str = "") -> Outcome:
    """Make what a worker and the pipelines make of a page."""
    page = FetchedPage(url, url, url, 200, (("Content-Type", "text/html"),), body, "2026-11-22T00:00:00.000Z")
    records = ({**record("a"), "id": url, "url": url, **({"text": text} if text else {})},)
    packed = pickle.dumps((records, (None,), ()))
    return Outcome(url, url, "s", "done", kind="article", status=200, packed=packed, page=page)


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path}/store/winnow.db"


def test_a_document_says_where_in_the_archive_its_page_lies(url):
    """Record, raw pointer and archive agree on file and offset."""
    with open_store(url) as store, StoreWriter(url) as writer:
        committed = writer.commit([outcome()], store.begin_run("crawl", "h/1/x"))
        pointer = store.raw_pointer(URL)
        source = store.get(URL)["source"]
        writer.close_archive()

        assert [each.documents.new for each in committed] == [1]
        assert (source["path"], source["offset"]) == (pointer.file, pointer.offset)
        assert (archive_folder(store) / pointer.file).stat().st_size == pointer.offset + pointer.length


def test_a_full_disk_leaves_nothing_half_written(url):
    """A batch that the disk has no room for is an error, none of it is stored, and the same batch goes in later."""
    batch = [outcome(f"{URL}{number}", text=f"{number} words " * 40_000) for number in range(3)]
    with open_store(url) as store:
        run_id = store.begin_run("crawl", "h/1/x")
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300 * 1024, before[1]))
        try:
            writer = StoreWriter(url)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        with writer, pytest.raises(StoreError, match=r"disk|archive"):
            writer.commit(batch, run_id)
        assert store.counts().documents == 0
        assert store.raw_pointer(f"{URL}0") is None

        recover(archive_folder(store), store, all_owners=True)
        with StoreWriter(url) as again:
            again.commit(batch, store.begin_run("crawl", "h/1/x"))
        assert store.counts().documents == 3


def test_a_writer_that_dies_is_an_error_and_not_a_hang(url):
    """When the writing process is gone the crawl learns of it at the next batch."""
    with open_store(url) as store, StoreWriter(url) as writer:
        writer._process.kill()  # noqa: SLF001  as the kernel would, out of memory
        with pytest.raises(StoreError, match="the process that writes the store died"):
            writer.commit([outcome()], "r")

        assert store.counts().documents == 0


def test_what_a_dead_crawl_still_had_in_hand_is_not_committed_after_another_took_over(url):
    """Once its archive file was completed a run writes nothing more, or pointers would lead behind the file's end."""
    with open_store(url) as store, StoreWriter(url) as writer:
        store.begin_pass("s", [Discovered(URL, 0)], due_only=False)
        run_id = store.begin_run("crawl", "h/1/x")
        writer.commit([outcome()], run_id)
        recover(archive_folder(store), store, all_owners=True)

        with pytest.raises(StoreError, match="another crawl took over"):
            writer.commit([outcome(URL + "b")], run_id)

        assert store.raw_pointer(URL + "b") is None
        assert len(store.lease("s", "h/2/y", 1, timedelta(minutes=1))) == 0
