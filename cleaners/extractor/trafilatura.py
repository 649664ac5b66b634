"""The one door to trafilatura: which of our blocks it takes for main content."""

from __future__ import annotations

import logging
import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

from cleaners.extractor.faster import extract_body

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lxml.html import HtmlElement

    from cleaners.model import Block

# trafilatura logs every page it finds thin as an error; our verdicts and warnings say it where users look.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

MIN_ANCHOR_CHARS = 30
"""Letters and digits from which a block's text is nearly unique on a page and can anchor the alignment."""
PROBE_CHARS = 40
MIN_PARTIAL_CHARS = 60
_ASCII_OTHER = bytes(code for code in range(128) if not chr(code).isalnum())
_OTHER = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Extraction:
    """What trafilatura kept: the indices of our blocks, and the share of its text that we could place."""

    main: frozenset[int]
    placed_share: float
    text: str


def extract(tree: HtmlElement, blocks: Sequence[Block], url: str | None = None) -> Extraction:
    """Ask trafilatura for the main content of a parsed page and find it among the page's blocks.

    The tree is changed by trafilatura: segment it and read its metadata first. Its comment extraction stays
    off, since reader comments are stripped anyway; so does its memory of other pages (``deduplicate``).
    """
    try:
        body = extract_body(tree, url)
    except Exception:  # noqa: BLE001  third-party code on hostile pages: no answer is an answer, warned by the caller
        body = None
    if body is None:
        return Extraction(frozenset(), 0.0, "")
    parts: Any = body.itertext()
    text = "\n".join(part for part in parts if part.strip())
    return align(blocks, text)


def align(blocks: Sequence[Block], text: str) -> Extraction:
    """Find the blocks whose text an extractor kept, in order, comparing letters and digits only.

    Long blocks anchor the alignment (the longest run that is in order on both sides); short blocks are then
    looked for only in what lies between two anchors, so a menu entry is not taken for a sub-heading.
    """
    lines = [_letters(line) for line in text.split("\n")]
    kept = "".join(lines)
    if not kept:
        return Extraction(frozenset(), 0.0, text)
    borders = set(accumulate((len(line) for line in lines), initial=0))
    keys = [_letters(block.text) for block in blocks]
    anchors = _anchors(blocks, keys, kept)
    main = {index for index, _, _ in anchors}
    placed = sum(end - start for _, start, end in anchors)
    bounds = [(-1, 0, 0), *anchors, (len(keys), len(kept), len(kept))]
    for (before, _, gap_start), (after, gap_end, _) in pairwise(bounds):
        gap = kept[gap_start:gap_end]
        cursor = 0
        for index in range(before + 1, after):
            if cursor >= len(gap):
                break
            key = keys[index]
            at = gap.find(key, cursor) if key else -1
            if at < 0:
                continue
            if before < 0 and len(key) < MIN_ANCHOR_CHARS:
                start, end = gap_start + at, gap_start + at + len(key)
                following = keys[index + 1] if index + 1 < len(keys) else ""
                goes_on = bool(following) and kept.startswith(following, end)
                if not _is_whole(start, end, gap_start + cursor, borders, goes_on):
                    continue
            main.add(index)
            placed += len(key)
            cursor = at + len(key)
    return Extraction(frozenset(main), placed / len(kept), text)


def _is_whole(start: int, end: int, cursor: int, borders: Collection[int], goes_on: bool) -> bool:
    """Whether a short match is a line of the extractor's, or part of one that its neighbours make up.

    Else a site's name would be found at the beginning of a headline that starts with it.
    """
    return (start in borders or start == cursor) and (end in borders or goes_on)


def _letters(text: str) -> str:
    """The letters and digits of a text, in lower case; bytes lose what is in between much quicker than text does."""
    encoded = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_OTHER)
    letters = encoded.decode("utf-8", "surrogatepass")
    return (letters if letters.isascii() else _OTHER.sub("", letters)).lower()


def _anchors(blocks: Sequence[Block], keys: Sequence[str], kept: str) -> list[tuple[int, int, int]]:
    """The long blocks found in the kept text, as (block, start, end), in order on both sides."""
    found: list[tuple[int, int, int]] = []
    cursor = 0
    for index, key in enumerate(keys):
        if len(key) < MIN_ANCHOR_CHARS:
            continue
        at = kept.find(key, cursor)
        if at < 0:
            at = kept.find(key)
        if at >= 0:
            found.append((index, at, at + len(key)))
            cursor = at + len(key)
            continue
        span = _partial(key, _letters(max(blocks[index].text.split("\n"), key=len)), kept, cursor)
        if span:
            found.append((index, *span))
            cursor = span[1]
    return _longest_in_order(found)


def _partial(key: str, longest_line: str, kept: str, cursor: int) -> tuple[int, int] | None:
    """A block of which the extractor kept a part: it drops some links and splits at line breaks."""
    if len(key) < MIN_PARTIAL_CHARS:
        return None
    for probe in (longest_line, key[:PROBE_CHARS], key[-PROBE_CHARS:]):
        at = kept.find(probe, cursor) if len(probe) >= MIN_ANCHOR_CHARS else -1
        if at >= 0:
            return at, at + len(probe)
    return None


def _longest_in_order(found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The longest subsequence whose starts increase and that does not overlap (patience sorting)."""
    tails: list[int] = []
    tail_items: list[int] = []
    previous: list[int] = [-1] * len(found)
    for position, (_, start, _) in enumerate(found):
        slot = bisect_left(tails, start)
        if slot:
            previous[position] = tail_items[slot - 1]
        if slot == len(tails):
            tails.append(start)
            tail_items.append(position)
        else:
            tails[slot] = start
            tail_items[slot] = position
    chain: list[tuple[int, int, int]] = []
    at = tail_items[-1] if tail_items else -1
    while at >= 0:
        chain.append(found[at])
        at = previous[at]
    chain.reverse()
    clean: list[tuple[int, int, int]] = []
    for item in chain:
        if not clean or item[1] >= clean[-1][2]:
            clean.append(item)
    return clean
