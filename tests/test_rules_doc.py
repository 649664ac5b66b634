"""docs/rules.md is what the registry says today."""

from __future__ import annotations

import re

import pytest

from cleaners import clean
from cleaners.rules import RULES
from cleaners.rules.main_content import PLACES
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


@pytest.mark.parametrize("page", ["pipeline.md", "glossary.md"])
def test_pages_written_by_hand_name_rules_that_exist(page: str) -> None:
    """A rule that pipeline or glossary names is one of the registry, or one of the verdicts beside it."""
    text = (make_rules_doc.TARGET.parent / page).read_text(encoding="utf-8")
    families = "|".join({rule.family for rule in RULES})
    named = set(re.findall(rf"`((?:{families})/[a-z-]+)`", text))

    assert named <= {rule.name for rule in RULES} | {f"{family}/place" for family in PLACES}
    assert named or page == "glossary.md"


def test_the_page_that_pipeline_follows_is_cleaned_as_it_says() -> None:
    """Each verdict that docs/pipeline.md tells of its page is the one that the cleaner gives."""
    text = (make_rules_doc.TARGET.parent / "pipeline.md").read_text(encoding="utf-8")
    path = re.search(r"\$ winnow explain (\S+)", text)
    rows = re.findall(r"(?m)^\| (.+?) ?…? \| (kept|removed), `(\S+?)`", text)
    assert path is not None
    document = clean((make_rules_doc.ROOT / path[1]).read_bytes())

    assert len(rows) > 4
    for start, word, rule in rows:
        wanted = start.replace("\\|", "|")
        verdict = next(each for each in document.verdicts if each.text.startswith(wanted))
        assert (word, rule) == ("kept" if verdict.kept else "removed", verdict.rule)
    main = sum(1 for verdict in document.verdicts if verdict.block.in_main)
    assert f"into {len(document.verdicts)} blocks" in text
    assert f"{NUMBERS[main]} of the {len(document.verdicts)} are main" in text


NUMBERS = {20: "Twenty", 21: "Twenty-one", 22: "Twenty-two", 23: "Twenty-three", 24: "Twenty-four"}
