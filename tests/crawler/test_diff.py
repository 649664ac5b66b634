"""`winnow diff`: what changed between the versions of a document."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crawler.store import open_store
from tests.crawler.conftest import ROOT

ADDRESS = "https://example.org/heron"


def record(text: str, **changes) -> dict:
    """Make the least that a record needs, so that every line of a diff is known."""
    return {"id": "heron", "url": ADDRESS, "text": text, "text_hash": str(hash(text)), "removed": [], **changes}


@pytest.fixture
def rewritten(workshop):
    """Store a document in three versions: a new sentence, then a new title."""
    with open_store(workshop.store_url) as store:
        store.put([record("The heron waits.\n\nIt is cold.", title="Heron", tags=["birds"])])
        store.put([record("The heron waits.\n\nIt was cold.", title="Heron", tags=["birds"])])
        store.put([record("The heron waits.\n\nIt was cold.", title="The heron", tags=["birds", "lake"])])
    return workshop


def changes(output: str) -> list[str]:
    return [line for line in output.splitlines() if line[:1] in "+-" and line[:3] not in {"+++", "---"}]


def test_the_newest_two_versions_are_compared(rewritten):
    """Without options the last change is shown: metadata fields by name, unchanged text not at all."""
    done = rewritten.run("diff", "heron", "--store", rewritten.store_url)

    assert done.returncode == 0, done.stderr
    assert changes(done.stdout) == [
        "-title: Heron",
        '-tags: ["birds"]',
        "+title: The heron",
        '+tags: ["birds", "lake"]',
    ]
    assert "--- heron version 2\t20" in done.stdout
    assert "+++ heron version 3\t20" in done.stdout


def test_all_versions_are_compared_in_their_order(rewritten):
    """With --all every change is shown, the oldest first."""
    done = rewritten.run("diff", "heron", "--all", "--store", rewritten.store_url)

    assert changes(done.stdout)[:2] == ["-It is cold.", "+It was cold."]
    assert done.stdout.count("@@ ") == 2


def test_a_document_is_found_by_its_address(rewritten):
    """The address of a document does as well as its id."""
    done = rewritten.run("diff", ADDRESS, "--store", rewritten.store_url)

    assert "+title: The heron" in done.stdout


def test_a_single_version_is_said_in_words(workshop):
    """A document that never changed prints no diff, and says since when it is as it is."""
    with open_store(workshop.store_url) as store:
        store.put([record("The heron waits.")])

    done = workshop.run("diff", "heron", "--store", workshop.store_url)

    assert done.returncode == 0
    assert done.stdout == ""
    assert "heron: has only one version, stored at 20" in done.stderr


def test_an_unknown_document_is_wrong_usage(rewritten):
    """An id that is not in the store is named, with exit code 2."""
    done = rewritten.run("diff", "otter", "--store", rewritten.store_url)

    assert done.returncode == 2
    assert "otter: no document of that id or address" in done.stderr


def test_scrapy_diff_is_the_same(rewritten):
    """In the project, Scrapy's command prints what `winnow diff` prints."""
    command = [sys.executable, "-m", "scrapy", "diff", "heron", "--store", rewritten.store_url]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0, done.stderr
    assert "+title: The heron" in done.stdout
