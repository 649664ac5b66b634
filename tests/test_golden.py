"""The golden pages: one test a case and a field, so that a failure names what changed."""

from __future__ import annotations

import socket
from typing import Any

import pytest

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
    (case, name)
    for case in CASES
    if (case.folder / "case.json").exists()
    for name in case.info.get("metadata", {})
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


def test_there_are_cases() -> None:
    """A wrong path does not pass for an empty suite."""
    assert FOLDER.is_dir()
    assert len(CASES) > 10


def test_a_missing_expected_file_fails(tmp_path) -> None:
    """A case without its expected text is an error, not a file that writes itself."""
    (tmp_path / "page.txt").write_text("Only a page.", encoding="utf-8")
    (tmp_path / "case.json").write_text("{}", encoding="utf-8")
    case = Case(tmp_path)

    with pytest.raises(IncompleteCaseError, match=r"expected\.md is missing"):
        case.read("expected.md")

    assert not (tmp_path / "expected.md").exists()
