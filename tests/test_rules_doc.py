"""docs/rules.md is what the registry says today."""

from __future__ import annotations

import re

import pytest

from cleaners.rules import RULES
from tools import make_rules_doc

PAGE = make_rules_doc.TARGET.read_text(encoding="utf-8")


def test_the_page_is_fresh() -> None:
    """The page equals what its maker would write now; run tools/make_rules_doc.py where it does not."""
    assert make_rules_doc.render() == PAGE


def test_every_rule_once() -> None:
    """The page has one entry for each rule, in the order in which rules are asked."""
    assert [rule.name for rule in RULES] == re.findall(r"(?m)^### (\S+)$", PAGE)


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\((\.\./[^)]+)\)", PAGE))))
def test_every_page_it_points_to_exists(target: str) -> None:
    """Each golden page and near miss that an entry links to is there."""
    assert (make_rules_doc.TARGET.parent / target).is_dir()


def test_a_stale_page_is_noticed(tmp_path, monkeypatch, capsys) -> None:
    """The check fails on a page that differs by one word, names the remedy and leaves the page alone."""
    stale = tmp_path / "rules.md"
    stale.write_text(PAGE.replace("careful", "careless", 1), encoding="utf-8")
    before = stale.read_text(encoding="utf-8")
    monkeypatch.setattr(make_rules_doc, "ROOT", tmp_path)
    monkeypatch.setattr(make_rules_doc, "TARGET", stale)

    assert make_rules_doc.main(["--check"]) == 1
    assert "make_rules_doc.py" in capsys.readouterr().err
    assert before == stale.read_text(encoding="utf-8")
