"""Repeated titles: one copy of the headline stays, and it is the document's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.features import STOPS_AND_BLANKS
from cleaners.rules.base import Protection, Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_TITLE_WORDS = 3


def _is_title(block: Block, page: PageView) -> bool:
    bare = page.facts(block).bare
    title = page.title_folded
    if not title or not bare:
        return False
    return bare == title or bare.rstrip(STOPS_AND_BLANKS) == title.rstrip(STOPS_AND_BLANKS)


def headline(block: Block, page: PageView) -> Protection | None:
    """The headline where it first stands: it becomes the title and is not repeated in the text."""
    if not _is_title(block, page):
        return None
    if page.headline_index is not None and page.headline_index != block.index:
        return None
    return Protection(because="the headline: kept as the title")


def repeat(block: Block, page: PageView) -> Removal | None:
    """A further copy of the headline."""
    if not _is_title(block, page) or page.headline_index == block.index:
        return None
    if len(page.title_folded.split()) < MIN_TITLE_WORDS and block.kind not in {"heading", "caption"}:
        return None
    return Removal(because="a further copy of the title", evidence={"title": page.title or ""})


RULES = (
    Rule("titles/headline", headline, strips="nothing: the headline moves to the title"),
    Rule("titles/repeat", repeat, strips="a further copy of the headline"),
)
