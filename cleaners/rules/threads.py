"""Threads: what software prints beside each post about its author. Names and times stay: they say who speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.base import Removal, Rule
from cleaners.rules.bylines import is_date

if TYPE_CHECKING:
    from cleaners.extractor import MainContent
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_THREAD_PROBABILITY = 0.5
MIN_COUNTS = 2
"""Software prints its counts beside every post; a number that stands alone once may be somebody's answer."""
KINDS = frozenset(("paragraph", "list_item"))
_COUNT = re.compile(r"^#?\d[\d.,]*[km]?$")


def _is_thread(page: PageView) -> bool:
    found: MainContent | None = page.memo.get("extraction")
    return found is not None and found.page_types.get("forum", 0.0) >= MIN_THREAD_PROBABILITY


def member_details(block: Block, page: PageView) -> Removal | None:
    """What stands beside every post about its author, or counts it: "Joined: Mar 2019", "Posts: 88", "#12"."""
    if block.kind not in KINDS or not _is_thread(page):
        return None
    line = page.facts(block).bare
    label = page.lexicon.member_details.opening(line)
    if label:
        value = line[len(label) :].lstrip(" :.")
        if not value or _COUNT.match(value) or is_date(value, page.lexicon):
            return Removal(because="a detail of a member", evidence={"label": label})
    elif _COUNT.match(line) and _n_counts(page) >= MIN_COUNTS:
        return Removal(because="a count beside a post", evidence={"count": block.text})
    return None


def _n_counts(page: PageView) -> int:
    """How many lines of the thread are nothing but a number."""
    known: int | None = page.memo.get("thread_counts")
    if known is None:
        lines = (page.facts(block).bare for block in page.main if block.kind in KINDS)
        known = page.memo["thread_counts"] = sum(1 for line in lines if _COUNT.match(line))
    return known


RULES = (
    Rule("threads/member-details", member_details, strips="what stands beside posts about their authors", max_words=8),
)
