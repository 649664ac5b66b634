"""Pages of one batch teach each other, in whatever order they come."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from crawler.cli import main
from tests.support.pages import make_page

if TYPE_CHECKING:
    from pathlib import Path

BOX = "The Evening Ledger is written by six people in two rooms above the chandlery in Osmere."


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Write twelve articles of a site, each with a box between its paragraphs, some with the title of another."""
    place = tmp_path_factory.mktemp("site")
    for number in range(12):
        html = make_page(number).html.replace("<title>", f"<title>Tale {number} of the town: ", 1)
        html = html.replace('content="', f'content="Tale {number} of the town: ', 1)
        html = html.replace("<h1>", f"<h1>Tale {number} of the town: ", 1).replace("</p>", f"</p><p>{BOX}</p>", 1)
        link = f'<link rel="canonical" href="https://ledger.example/{number}/tale-{number}-of-the-town">'
        (place / f"{number:02}.html").write_text(html.replace("<meta", f"{link}<meta", 1), encoding="utf-8")
    return place


def clean(*args: object, out: Path) -> dict[str, dict]:
    assert main(["clean", *map(str, args), "-o", str(out), "--quiet", "--workers", "2"]) == 0
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    return {record["url"]: record for record in records}


def test_what_stands_on_many_pages_of_a_site_goes(folder, tmp_path):
    """The box is cut by its rule on every page; with --no-site-memory it stays."""
    with_memory = clean(folder, out=tmp_path / "a.jsonl")
    without = clean(folder, "--no-site-memory", out=tmp_path / "b.jsonl")

    assert all(BOX in record["text"] for record in without.values())
    assert not any(BOX in record["text"] for record in with_memory.values())
    assert all(
        "site/repeated-block" in {removal["rule"] for removal in record["removed"]} for record in with_memory.values()
    )


def test_order_changes_nothing(folder, tmp_path):
    """The same files named in another order give the same records."""
    files = sorted(folder.iterdir())

    forth = clean(*files, out=tmp_path / "a.jsonl")
    back = clean(*reversed(files), out=tmp_path / "b.jsonl")

    assert forth == back
    assert list(forth) != list(back)


def test_few_pages_keep_what_they_have(folder, tmp_path):
    """Four pages of a site are no evidence of anything."""
    records = clean(*sorted(folder.iterdir())[:4], out=tmp_path / "a.jsonl")

    assert all(BOX in record["text"] for record in records.values())
