"""The store: what is put comes back, once, and can be found."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaners.record import Source, records_of
from crawler.errors import StoreError
from crawler.items import Discovered, Outcome, RawPointer
from crawler.leases import Owner
from crawler.store import open_store
from crawler.store.base import PutCounts
from tests.support.site import article_html

SPAN = timedelta(minutes=5)


@pytest.fixture
def file_url(tmp_path):
    return f"sqlite:///{tmp_path}/deep/folder/winnow.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request):
    return request.getfixturevalue("file_url" if request.param == "sqlite" else "postgres_url")


@pytest.fixture
def store(url):
    with open_store(url) as opened:
        yield opened


def record(seed: str, **changes) -> dict:
    """Make a record as the cleaner does, with a ledger entry of known content."""
    made = records_of(article_html(seed), Source("file", path=seed), url=f"https://example.org/{seed}")[0]
    cut = {
        "block": 1,
        "rule": "ads/label",
        "text": "Advertisement",
        "evidence": {"because": "label"},
        "within": False,
    }
    return {**made, "removed": [cut], **changes}


def test_the_same_record_twice_is_one_row(store):
    """Putting a record again stores nothing and says so."""
    counts = [store.put([record("a")]) for _ in range(2)]

    assert [PutCounts(new=1), PutCounts(unchanged=1)] == counts
    assert store.counts().documents == 1


def test_a_record_comes_back_as_it_was_put(store):
    """Every field of a record, its text and its ledger survive the store, in their order."""
    put = record("a", tags=["ü", "x"], published="2026-11-22")
    store.put([put])

    assert put == store.get(put["id"])
    assert list(put) == list(store.get(put["id"]))
    assert [put] == list(store.records())


def test_when_and_where_a_page_was_read_is_no_change(store):
    """Another fetch time alone does not make a document changed."""
    put = record("a")
    store.put([put])

    again = {**put, "source": {**put["source"], "fetched_at": "2030-01-01T00:00:00Z"}}

    assert PutCounts(unchanged=1) == store.put([again])


def test_a_new_title_is_a_change_and_other_cuts_are_not(store):
    """A document changes with its text or metadata; a different advertisement that was cut is no change."""
    put = record("a")
    store.put([put])
    other_ad = {**put, "removed": [{**put["removed"][0], "text": "Sponsored"}]}

    assert PutCounts(unchanged=1) == store.put([other_ad])
    assert store.get(put["id"])["removed"][0]["text"] == "Sponsored"
    assert PutCounts(changed=1) == store.put([{**put, "title": "Corrected"}])


def test_the_former_version_is_kept(store):
    """When a text changes, the text it replaces stays in the store."""
    put = record("a")
    store.put([put])
    store.put([{**put, "text": "Rewritten.", "text_hash": "new"}])

    kept = [(version.number, version.text) for version in store.history(put["id"])]
    assert kept == [(1, put["text"]), (2, "Rewritten.")]


def test_a_put_that_fails_stores_nothing(store):
    """A batch is one transaction: one bad record and none of them is there."""
    with pytest.raises(KeyError):
        store.put([record("a"), {"id": "broken"}])

    assert store.counts().documents == 0


def test_a_near_duplicate_is_marked_and_kept(store):
    """A text that repeats another but for a line points at the first, in one batch or in two."""
    first = record("a")
    second = {**first, "id": "second", "text": first["text"] + "\n\nOne line more.", "text_hash": "2"}
    third = {**first, "id": "third", "text": "An opening line.\n\n" + first["text"], "text_hash": "3"}

    store.put([first, second])
    store.put([third])

    assert [None, first["id"], first["id"]] == [kept["near_duplicate_of"] for kept in store.records()]
    assert first["id"] == store.near(third["text"])


def test_a_new_version_is_no_duplicate_of_the_old_one(store):
    """A document that changes a little is compared with others, not with its former self."""
    put = record("a")
    store.put([put])
    store.put([{**put, "text": put["text"] + "\n\nOne line more.", "text_hash": "2"}])

    assert store.get(put["id"])["near_duplicate_of"] is None


def test_unrelated_articles_are_not_marked(store):
    """Different articles are no duplicates of each other."""
    store.put([record(seed) for seed in "abcdefgh"])

    assert store.counts().near_duplicates == 0


def test_the_ledger_is_counted_by_family(store):
    """Cuts are counted under the family of their rule, and an example shows rule, text and evidence."""
    store.put([record("a"), record("b")])

    assert store.counts().stripped_by_family == {"ads": 2}
    assert store.cut_examples(3)[0].rule == "ads/label"
    assert store.cut_examples(3)[0].evidence == {"because": "label"}


def test_search_follows_changes(store):
    """A word that a document lost is found no more, and one that it gained is."""
    put = record("a", text="The heron waits.", text_hash="1")
    store.put([put])
    store.put([{**put, "text": "The otter swims.", "text_hash": "2"}])

    assert store.search("heron") == []
    assert [put["id"]] == [hit.id for hit in store.search("otter")]
    assert "[otter]" in store.search("otter")[0].snippet


def test_search_wants_every_word_and_ignores_accents(store):
    """All words of a query must occur; letter case and accents do not matter."""
    store.put(
        [
            record("a", text="Crème brûlée for two", text_hash="1"),
            record("b", text="Creme for one", text_hash="2"),
        ]
    )

    assert len(store.search("creme")) == 2
    assert len(store.search("CREME two")) == 1
    assert len(store.search('"for brulee"')) == 0


def test_search_finds_words_in_scripts_without_spaces(store):
    """A Chinese word inside a sentence is found."""
    store.put([record("a", text="今天港口的灯塔重新亮起来了。", text_hash="1")])

    assert [hit.snippet for hit in store.search("灯塔")] == ["今天港口的[灯塔]重新亮起来了。"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(st.text(alphabet=st.sampled_from("ab \"'*()^:-+{}[]\\%_~\x00ANDORNEAR灯"), max_size=25))
def test_no_query_is_an_error(store, query):
    """Whatever a reader types, search answers."""
    assert isinstance(store.search(query), list)


def outcome(path: str, **kwargs) -> Outcome:
    address = f"https://example.org{path}"
    return Outcome(**{"url_key": address, "url": address, "site": "s", "state": "done", "kind": "article", **kwargs})


def found(*paths: str) -> list[Discovered]:
    return [Discovered(f"https://example.org{path}", depth=0) for path in paths]


def test_a_leased_address_is_given_to_one_only(store):
    """What one owner has leased no other gets, until it is released."""
    store.begin_pass("s", found("/a", "/b"), due_only=False)

    mine = store.lease("s", "one/1/x", 1, SPAN)
    theirs = store.lease("s", "two/2/x", 5, SPAN)

    assert [len(mine), len(theirs)] == [1, 1]
    assert store.has_waiting("s", "one/1/x"), "the other may die and its page come back"
    assert store.release("one/1/x") == 1
    again = store.lease("s", "two/2/x", 5, SPAN)
    assert [(each.url, each.tries) for each in again] == [(mine[0].url, 2)]
    assert not store.has_waiting("s", "two/2/x"), "all that is left is our own"


def test_leases_of_dead_owners_come_back_and_of_living_ones_do_not(store):
    """Reclaiming puts back what a process that is gone still held, and leaves a living one's alone."""
    store.begin_pass("s", found("/a", "/b"), due_only=False)
    alive = Owner.current()
    store.lease("s", str(alive), 1, SPAN)
    store.lease("s", f"{alive.host}/{alive.pid}/another-start", 1, SPAN)

    assert store.reclaim(all_owners=False) == 1
    assert len(store.lease("s", "next/1/x", 5, SPAN)) == 1
    assert store.reclaim(all_owners=True) == 2


def test_leases_that_ended_come_back(store):
    """A lease of an unreachable machine is given to others when its time is over."""
    store.begin_pass("s", found("/a"), due_only=False)
    store.lease("s", "another-machine/1/x", 1, timedelta(seconds=-1))

    assert store.reclaim(all_owners=False) == 1


def test_record_pointer_state_and_links_are_one_transaction(store):
    """An outcome that cannot be written whole leaves no document, no pointer, no state and no link."""
    store.begin_pass("s", found("/a"), due_only=False)
    store.lease("s", "o/1/x", 1, SPAN)
    good = record("a")
    broken = outcome("/a", records=(good, {"id": "broken"}), signatures=(None, None), discovered=tuple(found("/b")))

    with pytest.raises(KeyError):
        store.commit([outcome("/z", raw=RawPointer("f", 0, 9, "d")), broken], run_id="r")

    assert store.counts().documents == 0
    assert store.raw_end("f") == 0
    assert store.counts().pages_by_state == {"leased": 1}


def test_an_unfinished_crawl_goes_on_and_a_finished_one_starts_over(store):
    """While addresses wait, a new pass takes only these; when none does, every page is due again."""
    store.begin_pass("s", found("/a", "/b"), due_only=False)
    store.commit([outcome("/a")], run_id="r")

    resumed = store.begin_pass("s", found("/a", "/b"), due_only=False)
    store.commit([outcome("/b")], run_id="r")
    again = store.begin_pass("s", found("/a", "/b"), due_only=False)

    assert [resumed, again] == [1, 2]


def test_an_address_that_another_is_at_work_on_is_something_to_do(store):
    """A crawler that starts while the only address is held does not take the crawl for finished."""
    store.begin_pass("s", found("/a"), due_only=False)
    store.lease("s", "another/1/x", 1, timedelta(hours=1))

    assert store.begin_pass("s", found("/a"), due_only=False) == 1
    assert store.begin_pass("s", found("/a"), due_only=True) == 1


def test_due_takes_what_is_due(store):
    """With due_only a page waits until its interval has passed."""
    store.begin_pass("s", found("/a", "/b"), due_only=False)
    store.commit([outcome("/a", every=timedelta(0)), outcome("/b", every=timedelta(hours=6))], run_id="r")

    assert store.begin_pass("s", found("/a", "/b"), due_only=True) == 1


def test_a_missing_page_is_failed_and_not_yet_gone(store):
    """One 404 is a failure; a page is gone only when it is missing again days later."""
    store.begin_pass("s", found("/a"), due_only=False)
    store.commit([outcome("/a", state="failed", status=404)], run_id="r")
    store.commit([outcome("/a", state="failed", status=404)], run_id="r")

    assert store.counts().pages_by_state == {"failed": 1}


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("mysql://host/db", "no store address"),
        ("winnow.db", "no store address"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:////proc/nowhere/winnow.db", "cannot be made"),
    ],
)
def test_a_bad_address_says_what_a_good_one_is(address, said):
    """An address that is no store is an error that names it and the remedy."""
    with pytest.raises(StoreError, match=said) as caught:
        open_store(address)

    assert address in str(caught.value)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    """Something else under that name is an error, and stays as it was."""
    file = tmp_path / "notes.txt"
    file.write_text("my notes\n" * 100)

    with pytest.raises(StoreError, match="is not a store"):
        open_store(f"sqlite:///{file}")

    assert file.read_text().startswith("my notes")


def test_a_database_of_another_program_is_refused(tmp_path):
    """A database with tables of the same names but not ours is not written to."""
    file = tmp_path / "other.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE document (x)")

    with pytest.raises(StoreError, match="another program"):
        open_store(f"sqlite:///{file}")


def test_a_store_of_a_newer_version_is_refused(file_url):
    """A store whose schema this version does not know is left alone, and says what to do."""
    open_store(file_url).close()
    with sqlite3.connect(file_url.removeprefix("sqlite:///")) as connection:
        connection.execute("UPDATE schema_version SET version = 99")

    with pytest.raises(StoreError, match="newer version of winnow"):
        open_store(file_url)


def test_reading_commands_make_no_empty_store(tmp_path):
    """With must_exist a missing file is an error and is not created."""
    with pytest.raises(StoreError, match="no such store"):
        open_store(f"sqlite:///{tmp_path}/none.db", must_exist=True)

    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("version", [2, 3])
def test_a_store_of_an_earlier_version_is_brought_up_to_date(file_url, version):
    """A store that an older winnow wrote keeps its addresses, and leases them as any other."""
    with open_store(file_url) as made:
        made.begin_pass("s", found("/a"), due_only=False)
    with sqlite3.connect(file_url.removeprefix("sqlite:///")) as connection:
        connection.execute("ALTER TABLE url DROP COLUMN failures")
        if version == 2:
            connection.execute("DROP TABLE host")
        connection.execute("UPDATE schema_version SET version = ?", (version,))

    with open_store(file_url) as again:
        assert len(again.lease("s", "o/1/x", 5, SPAN)) == 1


@pytest.mark.parametrize("text", ["a\x00b", "half a pair \ud83d", "🦊 \u202e\ufeff", "x" * 300_000, "é" * 3000])
def test_any_text_can_be_stored_and_searched(store, text):
    """What pages carry and databases refuse is replaced by one character, and the rest is there."""
    store.put([record("a", text=text + " otter", title=text[:50], text_hash="1")])

    kept = store.get(record("a")["id"])["text"]
    assert len(kept) == len(text) + len(" otter")
    assert "\x00" not in kept
    store.put([record("b", text="plain words", text_hash="2")])
    assert store.counts().documents == 2
