"""Blocks that an extractor dropped from the middle of what it kept: lost list items, captions, sub-headings.

A paragraph that stands between two kept ones, in the same container, is a loss that no reader would notice.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from cleaners.rules.main_content import place_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from cleaners.model import Block

MAX_LINK_DENSITY = 0.3
MIN_CAPTION_WORDS = 6
MIN_MAIN_BLOCKS = 3
MAX_GAP_BLOCKS = 12
"""A longer gap between two kept blocks is a widget or another list, not a loss."""


def rescue(blocks: Sequence[Block], main: Collection[int]) -> frozenset[int]:
    """The dropped blocks to take back, by index: siblings of kept blocks, and captions that are sentences."""
    kept = sorted(main)
    if len(kept) < MIN_MAIN_BLOCKS:
        return frozenset()
    back: set[int] = set()
    for index in kept:
        above = blocks[index - 1] if index else None
        if above is not None and index - 1 not in main and _heads(above, blocks[index]):
            back.add(above.index)
    for before, after in pairwise(kept):
        gap = blocks[before + 1 : after]
        if not gap or len(gap) > MAX_GAP_BLOCKS:
            continue
        groups = {blocks[before].group, blocks[after].group}
        if len(groups) == 1:  # a list or table between two paragraphs of one container
            home = _home(blocks[before])
            groups |= {
                block.group for block in gap if block.kind in {"list_item", "table_row"} and _home(block) == home
            }
        shared = set(blocks[before].signs) & set(blocks[after].signs)
        for block in gap:
            if _is_loss(block, groups, shared):
                back.add(block.index)
    return frozenset(back)


MIN_ARTICLES = 2
MIN_ARTICLE_PROSE = 3
MIN_PROSE_WORDS = 18


def sibling_articles(blocks: Sequence[Block], main: Collection[int]) -> frozenset[int]:
    """All blocks of ``article`` elements beside the one that the extractor chose, where each is a full text.

    Extractors take one article a page; an archive that prints several in full would lose all but one.
    """
    prose: dict[int, int] = {}
    for block in blocks:
        if block.article and block.kind in {"paragraph", "quote"} and len(block.text.split()) >= MIN_PROSE_WORDS:
            linked = sum(link.end - link.start for link in block.links)
            if linked <= MAX_LINK_DENSITY * len(block.text) and not _is_furniture(block):
                prose[block.article] = prose.get(block.article, 0) + 1
    full = {article for article, count in prose.items() if count >= MIN_ARTICLE_PROSE}
    if len(full) < MIN_ARTICLES or not any(blocks[index].article in full for index in main):
        return frozenset()
    return frozenset(
        block.index for block in blocks if block.article in full and not block.hidden and not _is_furniture(block)
    )


def _is_furniture(block: Block) -> bool:
    """Whether a container names a kind of boilerplate; an article's own header holds its headline."""
    places = {place_of(sign) for sign in block.signs} - {None}
    return bool(places - {"navigation"} if block.kind == "heading" else places)


_OWN_TAGS = frozenset("p li ul ol dl dt dd table tbody thead tr h1 h2 h3 h4 h5 h6 blockquote figure".split())


def _home(block: Block) -> tuple[str, ...]:
    """The tags of the container that a paragraph, a list or a table stands in."""
    start = 0
    while start < len(block.tags) and block.tags[start] in _OWN_TAGS:
        start += 1
    return block.tags[start:]


def _heads(above: Block, below: Block) -> bool:
    """Whether a dropped sub-heading stands directly over a kept block of its container."""
    return (
        above.kind == "heading"
        and above.level > 1
        and above.group == below.group
        and not above.links
        and _is_loss(above, {below.group}, set(below.signs))
    )


def _is_loss(block: Block, groups: set[int], shared: set[str]) -> bool:
    """Whether the block is of a piece with its kept neighbours; class names of theirs don't speak against it."""
    if block.hidden or "aside" in block.tags or "nav" in block.tags or "button" in block.tags[:2]:
        return False
    if any(place_of(sign) for sign in block.signs if sign not in shared):
        return False
    linked = sum(link.end - link.start for link in block.links)
    if linked > MAX_LINK_DENSITY * len(block.text):
        return False
    if block.kind == "caption":
        return len(block.text.split()) >= MIN_CAPTION_WORDS
    return block.group in groups and block.kind in {"paragraph", "list_item", "heading", "quote", "table_row", "code"}
