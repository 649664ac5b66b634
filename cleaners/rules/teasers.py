"""What stands under a related-reading heading: titles, dates, truncated teasers, and where their run ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

LINK_LIST_DENSITY = 0.5
"""From here on a list is links; a list of reading with comments of its own stays below."""
MAX_TEASER_WORDS = 45
MIN_TITLE_WORDS, MAX_TITLE_WORDS = 3, 20
MAX_RUN = 40
_TRUNCATED = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\bread more|\bmore|»|→)\s*$", re.IGNORECASE)


def links_were_left_out(block: Block, page: PageView) -> bool:
    """Whether everything up to the next heading is links that the extractor did not take."""
    under = []
    for each in page.blocks[block.index + 1 : block.index + 1 + MAX_RUN]:
        if each.kind == "heading" and each.level <= block.level:
            break
        under.append(each)
    return bool(under) and all(
        not each.in_main and page.facts(each).link_density >= LINK_LIST_DENSITY for each in under
    )


def is_teaser(block: Block, page: PageView, run: list[Block]) -> bool:
    """A title, a date or a truncated teaser; a finished paragraph is the article again."""
    facts = page.facts(block)
    if facts.n_words > MAX_TEASER_WORDS or block.kind in {"code", "quote", "table_row"}:
        return False
    if facts.link_density >= LINK_LIST_DENSITY or not facts.ends_with_stop or _TRUNCATED.search(block.text):
        return True
    return bool(run) and facts.link_density > 0 and facts.n_words <= MAX_TEASER_WORDS and block.group == run[-1].group


def without_next_section(heading: Block, run: list[Block], page: PageView) -> list[Block]:
    """Give back what follows a new heading in the run, unless it is a linked card title."""
    for position, each in enumerate(run):
        if each.kind != "heading" or page.facts(each).link_density >= LINK_LIST_DENSITY:
            continue
        rest = page.after(run[-1], 2)
        leads_to_prose = any(
            page.facts(follow).is_prose and page.facts(follow).ends_with_stop
            for follow in [*run[position + 1 :], *rest]
        )
        if each.tags or leads_to_prose:
            return run[:position]
    if not page.is_html and not heading.marker:
        # In plain text the last title before a finished paragraph is that paragraph's heading.
        following = page.after(run[-1], 1) if run else []
        if following and run and run[-1].kind == "heading" and page.facts(following[0]).is_prose:
            return run[:-1]
    return run


def tail_of(run: list[Block], page: PageView) -> bool:
    """Whether no paragraph of prose follows a run: it closes the page."""
    return bool(run) and not any(page.facts(each).is_prose for each in page.after(run[-1], MAX_RUN))


def is_card(block: Block, page: PageView) -> bool:
    """A title or a truncated teaser: no finished sentence, or only a short one."""
    facts = page.facts(block)
    return not facts.ends_with_stop or bool(_TRUNCATED.search(block.text)) or facts.link_density >= LINK_LIST_DENSITY


def heads_something(block: Block, page: PageView) -> bool:
    """Whether prose follows a block at once: it may be its heading."""
    following = page.after(block, 1)
    return bool(following) and page.facts(following[0]).is_prose


def bullets(run: list[Block]) -> bool:
    """Whether a run is a list."""
    return all(each.kind == "list_item" for each in run)


def list_items(following: list[Block], page: PageView) -> list[Block]:
    """The list items at the head of a run, as long as they are titles."""
    items: list[Block] = []
    for each in following:
        if each.kind != "list_item" or page.facts(each).ends_with_stop or page.facts(each).n_words > MAX_TITLE_WORDS:
            break
        items.append(each)
    return items


def is_title_item(block: Block, page: PageView) -> bool:
    """Whether a list item looks like a title: several words, the first with a capital where the script has any."""
    first = next((char for char in block.text if char.isalnum()), "")
    return page.facts(block).n_words >= MIN_TITLE_WORDS and not first.islower()
