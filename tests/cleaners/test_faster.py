"""Accelerated and stock trafilatura give the same text, and the patches leave no trace."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
import trafilatura
from lxml import etree

from cleaners.decode import decode
from cleaners.extractor import faster
from cleaners.parse import parse
from tests.golden.cases import FOLDER

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = sorted([*(ROOT / "data" / "sample_site").rglob("*.html"), *FOLDER.rglob("page.html")])


def body_of(page: bytes) -> str | None:
    tree = parse(decode(page).text)
    if tree is None:
        return None
    document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    body = getattr(document, "body", None)
    return None if body is None else etree.tostring(body, encoding="unicode")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_accelerated_and_stock_agree(page):
    """The same body element, to the letter, on every page of the project."""
    content = page.read_bytes()

    stock = body_of(content)
    with faster.accelerated():
        assert trafilatura.core.REMOVE_COMMENTS_XPATH[0].__class__ is faster.RememberedXPath
        fast = body_of(content)

    assert fast == stock


def test_trafilatura_is_left_as_it_was():
    """Behind the block every name has its old value, also when something went wrong inside."""
    names = [(module, name, getattr(module, name)) for module, name, _ in faster.ready_patches()]

    with pytest.raises(RuntimeError), faster.accelerated():
        raise RuntimeError

    assert names
    assert all(getattr(module, name) is value for module, name, value in names)


def test_another_version_runs_as_it_comes(monkeypatch, caplog):
    """The inside of another version is not known: nothing is patched, and the log says so, once."""
    monkeypatch.setattr(faster, "_made", None)
    monkeypatch.setattr(trafilatura, "__version__", "9.9.9")

    with caplog.at_level(logging.WARNING), faster.accelerated(), faster.accelerated():
        assert trafilatura.core.REMOVE_COMMENTS_XPATH[0].__class__ is etree.XPath

    assert [record.getMessage() for record in caplog.records] == [
        "trafilatura 9.9.9 is installed, but only 2.3.1 can be accelerated; it runs as it comes"
    ]


def test_it_can_be_switched_off():
    """The switch leaves trafilatura alone."""
    faster.switch_off()
    try:
        with faster.accelerated():
            assert trafilatura.core.REMOVE_COMMENTS_XPATH[0].__class__ is etree.XPath
    finally:
        faster.switch_off(off=False)


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<div class='post-comments'/><div class='text'/>", ["post-comments"]),
        ("<ul id='comments'/><div id='commentary'/>", [None]),
        ("<p class='comments'/>", []),
    ],
)
def test_a_remembered_expression_answers_like_the_expression(markup, found):
    """Names and attributes decide, and the second time the answer is the same."""
    expression = trafilatura.core.REMOVE_COMMENTS_AND_LISTS_XPATH[0]
    remembered = faster.RememberedXPath(expression)
    tree = parse(f"<html><body>{markup}</body></html>")

    assert [each.get("class") for each in expression(tree)] == found
    assert [remembered(tree), remembered(tree)] == [expression(tree)] * 2


def test_an_expression_with_a_first_finds_the_first():
    """Where only the first element is used, its position among others doesn't matter to the memory."""
    expression = trafilatura.main_extractor.BODY_XPATH[0]
    remembered = faster.RememberedXPath(expression, first_only=True)
    tree = parse("<html><body><div class='x'/><div class='post-body'><p>a</p></div><div class='entry'/></body></html>")

    assert remembered(tree) == expression(tree)[:1]
    assert [each.get("class") for each in remembered(tree)] == ["post-body"]
