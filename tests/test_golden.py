"""The golden pages: one test a case and a field, so that a failure names what changed."""

from __future__ import annotations

import json
import socket
from typing import Any

import pytest
import trafilatura  # noqa: F401  the cleaner loads it at first use, which needs a socket class to inherit from

from tests import new_golden
from tests.golden.cases import (
    FOLDER,
    Case,
    IncompleteCaseError,
    all_cases,
    parts_of,
    render_markdown,
    render_removed,
)

CASES = tuple(all_cases())
METADATA = tuple(
    (case, name) for case in CASES if (case.folder / "case.json").exists() for name in case.info.get("metadata", {})
)

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: Any, **_kwargs: Any) -> None:
        raise AssertionError("the cleaner needs no network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@each_case
def test_markdown(case: Case) -> None:
    """The title and text of a golden page are what a reader would want."""
    assert case.read("expected.md") == render_markdown(case.document)


@each_case
def test_removed(case: Case) -> None:
    """Each cut on a golden page is made by the rule that the case names, and nothing else is cut."""
    assert case.read("removed.txt") == render_removed(case.document)


@each_case
def test_parts(case: Case) -> None:
    """A page holds as many articles as the case says: one, unless it is an archive."""
    assert case.info.get("parts", 1) == len(parts_of(case.document))


@pytest.mark.parametrize(("case", "name"), METADATA, ids=[f"{case.name}-{name}" for case, name in METADATA])
def test_metadata(case: Case, name: str) -> None:
    """A field of a golden page's metadata is what the page says."""
    value = getattr(case.document.metadata, name)

    assert case.info["metadata"][name] == (list(value) if isinstance(value, tuple) else value)


@each_case
def test_case_says_where_it_is_from(case: Case) -> None:
    """Every case gives its origin, the permission to keep it, and the reason it exists."""
    for field in ("url", "fetched_at", "origin", "permission", "why"):
        assert field in case.info, f"{case.name}/case.json lacks {field!r}"

    assert case.info["why"].endswith(".")
    assert "TODO" not in json.dumps(case.info), f"{case.name}/case.json is a draft"


def test_there_are_cases() -> None:
    """A wrong path does not pass for an empty suite."""
    assert FOLDER.is_dir()
    assert len(CASES) > 100


def test_a_missing_expected_file_fails(tmp_path) -> None:
    """A case without its expected text is an error, not a file that writes itself."""
    (tmp_path / "page.txt").write_text("Only a page.", encoding="utf-8")
    (tmp_path / "case.json").write_text("{}", encoding="utf-8")
    case = Case(tmp_path)

    with pytest.raises(IncompleteCaseError, match=r"expected\.md is missing"):
        case.read("expected.md")

    assert not (tmp_path / "expected.md").exists()


def test_a_new_case_is_a_draft(tmp_path, capsys) -> None:
    """The command that drafts a case leaves what a reader has to say open, and says what to do next."""
    page = tmp_path / "saved.html"
    page.write_text("<p>One paragraph that was saved from a site.</p>", encoding="utf-8")

    assert new_golden.main(["ads--label-2", str(page)], tmp_path) == 0
    assert (tmp_path / "ads--label-2" / "page.html").read_bytes() == page.read_bytes()
    assert "TODO" in Case(tmp_path / "ads--label-2").info["why"]
    assert "expected.md" in capsys.readouterr().out


def test_a_new_case_replaces_none(tmp_path) -> None:
    """A case that exists is overwritten only with --force."""
    page = tmp_path / "saved.txt"
    page.write_text("One paragraph that was saved from a site.", encoding="utf-8")
    mine = tmp_path / "ads--label-2" / "expected.md"
    mine.parent.mkdir()
    mine.write_text("reviewed", encoding="utf-8")

    assert new_golden.main(["ads--label-2", str(page)], tmp_path) == new_golden.EXIT_REFUSED
    assert mine.read_text(encoding="utf-8") == "reviewed"
    assert new_golden.main(["ads--label-2", str(page), "--force"], tmp_path) == 0
    assert mine.read_text(encoding="utf-8") != "reviewed"


@pytest.mark.parametrize("name", ["label", "ads/label", "../ads--label", "ads--label.near"])
def test_a_new_case_is_named_for_its_rule(tmp_path, name: str) -> None:
    """A case's name is family--pattern; anything else is refused before a file is written."""
    assert new_golden.main([name, str(tmp_path)], tmp_path) == new_golden.EXIT_REFUSED
    assert list(tmp_path.iterdir()) == []
