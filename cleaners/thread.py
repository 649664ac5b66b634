"""The posts of a thread, with who wrote them and when: structure that the page's repeated containers give away."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from cleaners.assemble import to_text
from cleaners.metadata.dates import iso_date, latest_day, relative_date, written_date
from cleaners.model import Post

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleaners.model import Block, Verdict
    from cleaners.segment import Layout
    from cleaners.vocabulary.base import Lexicon

MIN_POSTS = 2
MIN_SHARE = 0.6
"""The posts hold most of a thread's text; replies to an article don't."""
MAX_NAME_WORDS = 4
MAX_LINE_WORDS = 10
"""A longer line is text, not who wrote it and when."""
_AROUND_NAMES = " :,@"
_AUTHOR_SIGN = re.compile(r"(?:^|[-_])(?:author|username|user|poster|creator|names?|nick|profile|member)(?:[-_]|$)")
_AUTHOR_LINK = re.compile(
    r"/(?:u|users?|members?|profiles?|authors?|people)/|[?&](?:u|uid|user|author)=", re.IGNORECASE
)


def read_posts(
    verdicts: Sequence[Verdict], layout: Layout, lexicon: Lexicon, fetched_at: str | None
) -> tuple[Post, ...]:
    """The posts of a page in reading order; empty where no row of like containers holds most of the text.

    Author and time are looked for in a post's own blocks, also in those that were not kept: they stand beside the
    text. What is not found is ``None``.
    """
    posts = []
    for container in _rows(verdicts, layout):
        start, end = layout.starts[container], layout.ends[container]
        blocks = [verdict.block for verdict in verdicts[start:end]]
        author, line = next(_authors(blocks, container, layout), (None, -1))
        text = to_text(verdict for verdict in verdicts[start:end] if verdict.block.index != line)
        if text:
            posts.append(Post(author, _published(blocks, layout, lexicon, fetched_at), text, start, end))
    return tuple(posts) if len(posts) >= MIN_POSTS else ()


def _rows(verdicts: Sequence[Verdict], layout: Layout) -> list[int]:
    """The containers of one parent and one name that together hold most of the kept words: the most of such."""
    words = [0]
    for verdict in verdicts:
        words.append(words[-1] + len(verdict.kept_text.split()))
    rows: dict[tuple[int, str, str], list[int]] = defaultdict(list)
    for number, (tag, signs, parent) in enumerate(zip(layout.tags, layout.signs, layout.parents, strict=True)):
        if words[layout.ends[number]] > words[layout.starts[number]] and parent >= 0 and tag != "p":
            rows[parent, tag, signs[0] if signs else ""].append(number)
    best: list[int] = []
    for row in rows.values():
        held = sum(words[layout.ends[each]] - words[layout.starts[each]] for each in row)
        if len(row) > max(len(best), MIN_POSTS - 1) and held >= MIN_SHARE * words[-1]:
            best = row
    return best


def _authors(blocks: Sequence[Block], post: int, layout: Layout) -> Iterator[tuple[str, int]]:
    """Names in a post's short lines, and the index of the line: linked to a profile, or marked as an author's."""
    for block in blocks:
        n_words = len(block.text.split())
        if n_words > MAX_LINE_WORDS:
            continue
        for link in block.links:
            if _AUTHOR_LINK.search(link.href) and _is_short_name(link.anchor):
                yield link.anchor.strip(_AROUND_NAMES), block.index
        if not _is_short_name(block.text):
            continue
        home = layout.homes[block.index]
        named = False
        while home != post and home >= 0:
            named = named or any(_AUTHOR_SIGN.search(sign) for sign in layout.signs[home])
            home = layout.parents[home]
        if named:
            yield block.text.strip(_AROUND_NAMES), block.index


def _is_short_name(text: str) -> bool:
    return 0 < len(text.split()) <= MAX_NAME_WORDS and any(map(str.isalpha, text))


def _published(blocks: Sequence[Block], layout: Layout, lexicon: Lexicon, fetched_at: str | None) -> str | None:
    latest = latest_day(fetched_at)
    first, last = blocks[0].index, blocks[-1].index
    for index, value in layout.times:
        if first <= index <= last:
            when = iso_date(value, latest)
            if when:
                return when
    for block in blocks:
        if len(block.text.split()) <= MAX_LINE_WORDS:
            when = written_date(block.text, lexicon, latest) or relative_date(block.text, fetched_at)
            if when:
                return when
    return None
