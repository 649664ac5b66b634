"""Tables of contents: a label and entries that repeat the headings below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners.features import PageView
    from cleaners.model import Block

MIN_ENTRIES = 3
MIN_LINKED_ENTRIES = 2
"""Links to places of the page itself are no list of the author's."""
MIN_MATCHED_SHARE = 0.5
MAX_CONTENTS_SHARE = 0.5
"""Entries that lead to other pages and make up most of this one are its text: the index of a manual."""
MAX_ENTRY_WORDS = 24
_TOGGLE = re.compile(
    r"[\s\[(]+(?:hide|show|toggle|expand|collapse|verbergen|anzeigen|masquer|afficher|ocultar|mostrar|nascondi)[\])]?$"
)
_SELF_EVIDENT = frozenset(
    {"table of contents", "toc", "inhaltsverzeichnis", "table des matieres", "tabla de contenidos"}
)


def _later_lines(block: Block, page: PageView) -> frozenset[str]:
    """The short lines that stand below: a contents entry has its heading among them, even in plain text."""
    start = page.rank.get(block.index, 0)
    return frozenset(
        _entry(page.facts(each).bare) for each in page.main[start + 1 :] if page.facts(each).n_words <= MAX_ENTRY_WORDS
    )


def _entry(bare: str) -> str:
    """An entry without its number: "1.2 Why it matters" → "why it matters"."""
    return bare.lstrip("0123456789.)( ").rstrip(" .:?!")


def _in_page_links(block: Block) -> bool:
    return bool(block.links) and all("#" in link.href for link in block.links)


def _all_linked(run: Sequence[Block]) -> bool:
    return all(_in_page_links(each) for each in run)


def _label_was_left_out(block: Block, page: PageView) -> bool:
    """Whether a contents label stands right above that the extractor did not take."""
    before = page.blocks[block.index - 1] if block.index else None
    if before is None or before.in_main:
        return False
    return _TOGGLE.sub("", page.facts(before).bare).rstrip(" :[]") in page.lexicon.toc


def _list_was_left_out(block: Block, page: PageView) -> bool:
    """Whether right under a label stands a list, of this page's headings, that the extractor did not take."""
    below = page.blocks[block.index + 1] if block.index + 1 < len(page.blocks) else None
    if below is None or below.in_main or below.kind != "list_item":
        return False
    entry = _entry(page.facts(below).bare)
    return _in_page_links(below) or any(_entry(heading) == entry for heading in page.headings)


def _entries(run: Sequence[Block], page: PageView) -> tuple[list[Block], int]:
    """The blocks of a run that look like contents entries, and how many of them are headings below."""
    lines = [_entry(page.facts(each).bare) for each in page.main]
    entries: list[Block] = []
    matched = 0
    for each in run:
        facts = page.facts(each)
        if facts.n_words > MAX_ENTRY_WORDS or each.kind in {"table_row", "code", "quote"}:
            break
        at = page.rank[each.index]
        stands_below = _entry(facts.bare) in lines[at + 1 :] or _entry(facts.bare) == page.title_folded.rstrip(" .:?!")
        if each.kind != "list_item" and not _in_page_links(each) and not stands_below:
            break
        if each.kind == "heading" and (each.tags or not stands_below):
            break
        entries.append(each)
        matched += stands_below or _in_page_links(each)
    return entries, matched


def label_then_entries(block: Block, page: PageView) -> Removal | None:
    """A contents label with the list of entries under it."""
    bare = _TOGGLE.sub("", page.facts(block).bare).rstrip(" :[]")
    if bare not in page.lexicon.toc:
        return None
    entries, matched = _entries(page.after(block), page)
    # The last entries of a run may be the first headings of the text: plain text shows no border between them.
    while entries and entries[-1].kind != "list_item" and not entries[-1].tags and not _repeats(entries[-1], page):
        entries.pop()
    if not entries:
        if bare in _SELF_EVIDENT or _list_was_left_out(block, page):
            return Removal(because="contents label", evidence={"entries": 0})
        return None
    if matched < MIN_MATCHED_SHARE * len(entries) and bare not in _SELF_EVIDENT:
        return None
    if not matched and sum(page.facts(each).n_words for each in entries) > MAX_CONTENTS_SHARE * page.main_words:
        return None
    return Removal(
        because="contents label with its entries",
        evidence={"entries": len(entries), "entries_that_are_headings": matched},
        covers=tuple(entries),
    )


def _repeats(block: Block, page: PageView) -> bool:
    at = page.rank[block.index]
    mine = _entry(page.facts(block).bare)
    return any(_entry(page.facts(each).bare) == mine for each in page.main[at + 1 :])


def unlabelled_entries(block: Block, page: PageView) -> Removal | None:
    """A list of three or more items, each of which is a heading of the page."""
    if block.kind != "list_item":
        return None
    before = page.before(block, 1)
    if before and before[0].kind == "list_item":
        return None  # asked at the head of each list, once
    run = [block]
    for each in page.after(block):
        if each.kind != "list_item" or page.facts(each).n_words > MAX_ENTRY_WORDS:
            break
        run.append(each)
    if len(run) < (MIN_LINKED_ENTRIES if _all_linked(run) or _label_was_left_out(block, page) else MIN_ENTRIES):
        return None
    headings = page.headings if page.is_html else _later_lines(run[-1], page)
    named = [_entry(page.facts(each).bare) for each in run]
    matched = sum(1 for entry in named if any(_entry(heading) == entry for heading in headings))
    if matched < len(run) or len(set(named)) < len(named):
        return None
    return Removal(
        because="a list that repeats the headings below",
        evidence={"entries": len(run), "entries_that_are_headings": matched},
        covers=tuple(run[1:]),
    )


RULES = (
    Rule("toc/label-then-entries", label_then_entries, strips="a contents label and its entries", max_words=8),
    Rule(
        "toc/unlabelled-entries",
        unlabelled_entries,
        strips="a list whose items are all headings of the page",
        max_words=MAX_ENTRY_WORDS,
    ),
)
