"""Several full articles on one page: where one ends and the next begins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners.features import PageView
    from cleaners.model import Block

MIN_PARTS = 2
MIN_TITLE_WORDS = 3
MAX_TITLE_WORDS = 30
MIN_PART_WORDS = 60
MIN_PART_PROSE = 2
"""A part is an article only with paragraphs of its own; a teaser has one."""


def find_parts(page: PageView) -> list[tuple[int, int]]:
    """Spans of positions among the main blocks, one for each full article; empty where there is only one.

    Evidence is a page that prints the title of each story twice in a row, as archives do (the list's entry and the
    story's own heading), or an archive header over second-level headings that each lead a full text.
    """
    starts = _doubled_titles(page)
    if len(starts) < MIN_PARTS:
        starts = _archive_entries(page)
    if len(starts) < MIN_PARTS:
        return []
    ends = [*starts[1:], len(page.main)]
    spans = list(zip(starts, ends, strict=True))
    return spans if all(_is_article(page, page.main[start:end]) for start, end in spans) else []


def _doubled_titles(page: PageView) -> list[int]:
    starts: list[int] = []
    for position, (block, following) in enumerate(zip(page.main, page.main[1:], strict=False)):
        facts = page.facts(block)
        if not MIN_TITLE_WORDS <= facts.n_words <= MAX_TITLE_WORDS or facts.ends_with_stop:
            continue
        if facts.bare == page.facts(following).bare and (not starts or position > starts[-1] + 1):
            starts.append(position)
    return starts


def _archive_entries(page: PageView) -> list[int]:
    """Headings of one level that each open an ``article`` element of its own on an archive page."""
    if not page.is_html:
        return []
    entries: dict[int, tuple[int, Block]] = {}
    for position, block in enumerate(page.main):
        if block.kind == "heading" and block.article and block.article not in entries:
            entries[block.article] = (position, block)
    found = list(entries.values())
    linked = [block for _, block in found if page.facts(block).link_density > 0.8]
    if len({block.level for _, block in found}) != 1 or len(linked) < len(found):
        return []
    return [position for position, _ in found]


def _is_article(page: PageView, blocks: Sequence[Block]) -> bool:
    words = sum(page.facts(block).n_words for block in blocks)
    prose = sum(1 for block in blocks if page.facts(block).is_prose and page.facts(block).link_density < 0.5)
    return words >= MIN_PART_WORDS and prose >= MIN_PART_PROSE


def blocks_of(page: PageView, span: tuple[int, int]) -> tuple[Block, ...]:
    """The blocks of one part, renumbered from nothing: each part is judged as a page of its own."""
    chosen = page.main[span[0] : span[1]]
    return tuple(replace(block, index=position) for position, block in enumerate(chosen))
