"""The lines around the headline, as a reader sees them.

Only the neighbourhood of the headline is read, a few lines before it and the lines behind it up to the prose;
what stands in comments, related lists, sidebars, menus and footers is not about the article.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from cleaners.metadata.markup import DATE, meaning_of
from cleaners.metadata.text import BREAKS, UNSEEN, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from cleaners.metadata.markup import Markup

MIN_TEASERS = 3
MAX_RUNS_AFTER = 90
MAX_RUNS_BEFORE = 40
MAX_PROSE = 3
PROSE_CHARS = 160
MAX_LINE_CHARS = 160
"""A longer line is prose; a date in it is part of what it tells."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of visible text: its element, its line, and how far from the headline it stands."""

    text: str
    element: HtmlElement
    line: int


def neighbourhood(heading: HtmlElement, markup: Markup) -> tuple[list[list[Run]], list[list[Run]]]:
    """The lines before a headline, nearest first, and those behind it, each as the runs it is made of."""
    return list(reversed(_lines(_before(heading, markup)))), _lines(_after(heading, markup))


def _lines(runs: Iterator[Run]) -> list[list[Run]]:
    lines: dict[int, list[Run]] = {}
    for run in runs:
        lines.setdefault(run.line, []).append(run)
    return list(lines.values())


def _after(heading: HtmlElement, markup: Markup) -> Iterator[Run]:
    count = prose = line = 0
    teasers = _teaser_headings(markup) - {heading}
    node: HtmlElement | None = heading
    while node is not None and node.tag not in {"body", "html"}:
        if node.tail and node.tail.strip():
            parent = node.getparent()
            yield Run(one_line(node.tail), node if parent is None else parent, line)
            count += 1
        following = node.getnext()
        if following is None:
            node = node.getparent()
            line += 1
            continue
        node = following
        line += 1
        for run, reached in _texts(node, markup, line):
            line = reached
            if teasers and _stands_in(run.element, teasers):
                return
            yield run
            count += 1
            prose += len(run.text) > PROSE_CHARS
            if count >= MAX_RUNS_AFTER or prose >= MAX_PROSE:
                return
        if count >= MAX_RUNS_AFTER:
            return


def _teaser_headings(markup: Markup) -> frozenset[HtmlElement]:
    """The linked sub-headings of a page that has several: what follows one is about the page behind its link."""
    linked = [each for each in markup.subheadings if _is_linked(each) and not markup.is_away(each)]
    return frozenset(linked) if len(linked) >= MIN_TEASERS else frozenset()


def _is_linked(heading: HtmlElement) -> bool:
    parent = heading.getparent()
    link = parent if parent is not None and parent.tag == "a" else heading.find(".//a[@href]")
    return link is not None and not (link.get("href") or "#").startswith("#")


def _stands_in(element: HtmlElement, headings: frozenset[HtmlElement]) -> bool:
    node: HtmlElement | None = element
    for _ in range(3):
        if node is None:
            return False
        if node in headings:
            return True
        node = node.getparent()
    return False


def _before(heading: HtmlElement, markup: Markup) -> Iterator[Run]:
    groups: list[list[Run]] = []
    count = 0
    line = -1_000_000
    node: HtmlElement | None = heading
    while node is not None and node.tag not in {"body", "html", "main"} and count < MAX_RUNS_BEFORE:
        previous = node.getprevious()
        if previous is None:
            node = node.getparent()
            continue
        node = previous
        runs: list[Run] = []
        for run, reached in _texts(node, markup, line):
            line = reached
            runs.append(run)
            if len(runs) > MAX_RUNS_BEFORE:
                break
        line += 1
        if len(runs) > MAX_RUNS_BEFORE:
            break
        groups.append(runs)
        count += len(runs)
        if previous.tag in {"h2", "article"}:
            break
    for group in reversed(groups):
        yield from group


def _texts(element: HtmlElement, markup: Markup, line: int) -> Iterator[tuple[Run, int]]:
    if not isinstance(element.tag, str) or element.tag in UNSEEN or markup.is_away(element):
        return
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        tag = node.tag
        if not isinstance(tag, str):
            continue
        if event == "start":
            if tag in UNSEEN or (node is not element and markup.is_away(node)):
                walker.skip_subtree()
                continue
            if tag in BREAKS:
                line += 1
            if node.text and node.text.strip():
                yield Run(one_line(node.text), node, line), line
        else:
            if tag in BREAKS:
                line += 1
            if node is not element and node.tail and node.tail.strip():
                yield Run(one_line(node.tail), node.getparent(), line), line


def marks(element: HtmlElement, meaning: int) -> bool:
    """Whether an element or one of the three around it is marked so by its class or id."""
    node: HtmlElement | None = element
    for _ in range(3):
        if node is None or node.tag in {"body", "main", "article"}:
            return False
        if meaning & DATE and node.tag == "time":
            return True
        if meaning_of(node) & meaning:
            return True
        node = node.getparent()
    return False
