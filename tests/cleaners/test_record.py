"""Records: what stores and exports get, as the schema promises."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import jsonschema
import pytest

from cleaners import CleanOptions
from cleaners import record as records
from cleaners.record import Source, record_id, records_of
from tests.golden.cases import FOLDER, Case
from tests.support.pages import make_page

SCHEMA = json.loads(Path(records.__file__).with_name("record.schema.json").read_text(encoding="utf-8"))
SOURCE = Source("file", path="saved/page.html", fetched_at="2026-11-22T09:00:00Z")
CHECK = jsonschema.Draft202012Validator(SCHEMA)


def test_the_schema_is_a_schema() -> None:
    """The published schema is valid itself."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("seed", range(8))
def test_records_keep_to_the_schema(seed: int) -> None:
    """A record, written as JSON, has the fields and types of the schema."""
    page = make_page(seed)
    (record,) = records_of(page.html, SOURCE, page.url)

    CHECK.validate(json.loads(json.dumps(record)))
    assert set(SCHEMA["required"]) <= set(record) <= set(SCHEMA["properties"])


@pytest.mark.parametrize("page", ["", b"\x89PNG\r\n\x1a\n" + bytes(200), "<script>x</script>"])
def test_a_page_without_text_is_a_record_too(page: bytes | str) -> None:
    """Nothing worth keeping is recorded as such, with a warning."""
    (record,) = records_of(page, SOURCE)

    CHECK.validate(record)
    assert (record["text"], record["word_count"]) == ("", 0)
    assert record["warnings"]


def test_an_archive_gives_a_record_a_story() -> None:
    """Each of several articles on a page has a record of its own, numbered, with its own id and title."""
    case = Case(FOLDER / "format--tag-archive-text")
    first, second = records_of(case.page, SOURCE, case.info["url"])

    assert (first["part"], second["part"]) == (1, 2)
    assert first["id"] != second["id"]
    assert first["title"] != second["title"]
    CHECK.validate(first)


def test_the_ledger_holds_every_cut() -> None:
    """Removed blocks and cuts inside kept ones are all in the record, with rule and reason."""
    case = Case(FOLDER / "captions--lead-phrase")
    (record,) = records_of(case.page, SOURCE, case.info["url"])
    (entry,) = record["removed"]

    assert (entry["rule"], entry["within"]) == ("captions/lead-phrase", True)
    assert entry["text"].strip() == "Night ferry returns to osk –"
    assert entry["evidence"]["because"]


def test_an_id_is_the_pages_own() -> None:
    """The same page from the same place has the same id on every run; another place another one."""
    here, there = Source("warc", "a.warc.gz", 100), Source("warc", "a.warc.gz", 900)

    assert record_id(None, here) == record_id(None, here)
    assert record_id(None, here) != record_id(None, there)
    assert record_id("https://site.example/a", here) == record_id("https://site.example/a", there)
    assert record_id("https://site.example/a", here, 1) != record_id("https://site.example/a", here, 2)


def test_versions_say_who_made_it() -> None:
    """A record names the versions of Winnow, its rules and its extractor."""
    (record,) = records_of(make_page(1).html, SOURCE)

    assert set(record["versions"]) >= {"winnow", "rules", "trafilatura"}
    assert record["versions"]["rules"]


def test_the_work_can_be_sent_to_another_process() -> None:
    """Function, options and source can be pickled: worker pools and clusters map them over pages."""
    sent = pickle.loads(pickle.dumps((records_of, SOURCE, CleanOptions(keep=frozenset({"ads"})))))

    assert sent == (records_of, SOURCE, CleanOptions(keep=frozenset({"ads"})))
