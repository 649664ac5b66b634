"""Several full articles on one page: where one ends and the next begins, and what each says of itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cleaners.features import LONG_WORDS, may_read
from cleaners.metadata import amend, opens_with_by, valid_canonical
from cleaners.metadata.authors import looks_like_a_name
from cleaners.model import Metadata
from cleaners.rules.bylines import is_date
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block

MIN_PARTS = 2
MIN_TITLE_WORDS = 3
MAX_TITLE_WORDS = 30
MIN_PART_WORDS = 60
MIN_PART_PROSE = 2
"""A part is an article only with paragraphs of its own; a teaser has one."""
MAX_LINES_TO_DATE = 3
"""So many lines behind its title an entry's date or byline may stand."""
MAX_DATELINE_WORDS = 14
MIN_PERMALINK_DENSITY = 0.8
MAX_NAME_WORDS = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One article among several: its span of positions among the main blocks, its title and its own address."""

    start: int
    end: int
    title: str
    permalink: str | None = None


def find_parts(page: PageView) -> list[Part]:
    """The full articles on a page; empty where there is only one.

    Evidence is one of three: the title of each story printed twice in a row, as archives do (the list's entry and the
    story's own heading); linked headings of one level, each at the head of an ``article`` element; or titles that are
    each followed by a date or byline of their own. Each story needs paragraphs: a listing of teasers has none.
    """
    for starts in (_doubled_titles(page), _archive_entries(page), _dated_entries(page)):
        if len(starts) >= MIN_PARTS:
            spans = list(zip(starts, [*starts[1:], len(page.main)], strict=True))
            if all(_is_article(page, page.main[start:end]) for start, end in spans):
                return [Part(start, end, page.main[start].text, _permalink(page, start)) for start, end in spans]
    return []


def metadata_of(page: PageView, part: Part, whole: Metadata) -> Metadata:
    """What is known about a part before it is judged: its title and address, and its page's site and language.

    Date and authors of the page are not the part's; its own are read from the lines that the rules take out.
    """
    names = [name for name in ("site_name", "language") if name in whole.found_in]
    metadata = Metadata(
        site_name=whole.site_name,
        language=whole.language,
        found_in={name: whole.found_in[name] for name in names},
        confidence={name: whole.confidence[name] for name in names},
    )
    metadata = amend(metadata, "title", part.title, "html" if page.is_html else "text")
    return amend(metadata, "canonical_url", part.permalink, "html") if part.permalink else metadata


def sibling_entries(blocks: Sequence[Block], main: Collection[int]) -> frozenset[int]:
    """The blocks of all entries beside the one that the extractor chose, where each is a full text in a like box.

    Extractors take one entry of an archive; the others have a linked heading of the same level and the same classes.
    """
    linked = [block for block in blocks if block.kind == "heading" and block.links and block.signs and not block.hidden]
    chosen = next((block for block in linked if block.index in main), None)
    if chosen is None:
        return frozenset()
    heads = [
        each for each in linked if (each.level, each.signs, each.tags) == (chosen.level, chosen.signs, chosen.tags)
    ]
    ends = [*(head.index for head in heads[1:]), len(blocks)]
    box = set(chosen.signs)
    entries = [
        [block for block in blocks[head.index : end] if box <= set(block.signs) and not block.hidden]
        for head, end in zip(heads, ends, strict=True)
    ]
    if len(entries) < MIN_PARTS or not all(_is_full(entry) for entry in entries):
        return frozenset()
    return frozenset(block.index for entry in entries for block in entry)


def _is_full(entry: Sequence[Block]) -> bool:
    """Whether the blocks of an entry hold paragraphs enough for an article, before the page has been measured."""
    words = [
        len(block.text.split())
        for block in entry
        if block.kind == "paragraph" and sum(link.end - link.start for link in block.links) < len(block.text) / 2
    ]
    return sum(words) >= MIN_PART_WORDS and sum(1 for count in words if count >= LONG_WORDS) >= MIN_PART_PROSE


def _permalink(page: PageView, start: int) -> str | None:
    """The address behind a part's title, or behind its second copy, if it can be the part's own."""
    for block in page.main[start : start + 2]:
        if page.facts(block).bare == page.facts(page.main[start]).bare:
            for link in block.links:
                address = valid_canonical(link.href, page.url)
                if address and (link.end - link.start) >= MIN_PERMALINK_DENSITY * len(block.text):
                    return address
    return None


def _doubled_titles(page: PageView) -> list[int]:
    """Where a title stands twice in a row, though the extractor may have left the list's own copy out."""
    starts: list[int] = []
    for position, block in enumerate(page.main):
        if not _can_be_title(page, block) or (starts and position <= starts[-1] + 1):
            continue
        left_out = [each for each in page.blocks[max(0, block.index - 1) : block.index + 2] if not each.in_main]
        beside = [*page.main[position + 1 : position + 2], *left_out]
        title = page.facts(block).bare
        if any(_reads(each, title) for each in beside):
            starts.append(position)
    return starts


def _reads(block: Block, title: str) -> bool:
    """Whether a block's text is a title. Not by its facts: nobody else asks for those of what was left out."""
    return may_read(block.text, title) and bare(fold(block.text)) == title


def _can_be_title(page: PageView, block: Block) -> bool:
    facts = page.facts(block)
    return MIN_TITLE_WORDS <= facts.n_words <= MAX_TITLE_WORDS and not facts.ends_with_stop


def _archive_entries(page: PageView) -> list[int]:
    """Headings of one level that each open an ``article`` element of its own on an archive page."""
    if not page.is_html:
        return []
    entries: dict[int, tuple[int, Block]] = {}
    for position, block in enumerate(page.main):
        if block.kind == "heading" and block.article and block.article not in entries:
            entries[block.article] = (position, block)
    found = list(entries.values())
    linked = [block for _, block in found if page.facts(block).link_density > MIN_PERMALINK_DENSITY]
    if len({block.level for _, block in found}) != 1 or len(linked) < len(found):
        return []
    return [position for position, _ in found]


def _dated_entries(page: PageView) -> list[int]:
    """Titles that are each followed by a date or a byline: headings with permalinks, or lines of a naive text.

    An article's sub-headings have no dates, a comment's title is a name, and the entries of a change log have no
    address of their own.
    """
    starts = [
        position
        for position, block in enumerate(page.main)
        if _can_head_an_entry(page, block)
        and _is_dated(page, page.main[position + 1 : position + 1 + MAX_LINES_TO_DATE])
    ]
    blocks = [page.main[start] for start in starts]
    if len({page.facts(block).bare for block in blocks}) < len(blocks):
        return []
    if page.is_html and (
        len({block.level for block in blocks}) != 1 or any(_permalink(page, at) is None for at in starts)
    ):
        return []
    return starts


def _can_head_an_entry(page: PageView, block: Block) -> bool:
    if not _can_be_title(page, block) or (page.is_html and block.kind != "heading"):
        return False
    facts = page.facts(block)
    is_name = facts.n_words <= MAX_NAME_WORDS and looks_like_a_name(block.text)
    return not is_name and not is_date(facts.bare, page.lexicon) and not opens_with_by(block.text)


def _is_dated(page: PageView, following: Iterable[Block]) -> bool:
    """Whether a date stands in the short lines behind a title, before the prose begins."""
    for block in following:
        facts = page.facts(block)
        if facts.is_prose or facts.n_words > MAX_DATELINE_WORDS:
            return False
        if any(is_date(part.strip(), page.lexicon) for part in _facts_in_a_row(facts.bare)):
            return True
    return False


def _facts_in_a_row(line: str) -> list[str]:
    """The parts of a line such as "By Ana Ruiz | 3 May 2026 | Culture"."""
    for mark in "|·•–—":
        line = line.replace(mark, "\n")
    return [part for part in line.split("\n") if part.strip()]


def _is_article(page: PageView, blocks: Sequence[Block]) -> bool:
    words = sum(page.facts(block).n_words for block in blocks)
    prose = sum(1 for block in blocks if page.facts(block).is_prose and page.facts(block).link_density < 0.5)
    return words >= MIN_PART_WORDS and prose >= MIN_PART_PROSE


def blocks_of(page: PageView, part: Part) -> tuple[Block, ...]:
    """The blocks of one part, renumbered from nothing: each part is judged as a page of its own.

    A byline under the title comes along although the extractor left it out: rules strip it, and it dates the part.
    """
    chosen = [*page.main[part.start : part.end]]
    head = next((at for at, block in enumerate(chosen) if page.facts(block).is_prose), 0)
    signed = [
        replace(each, in_main=True)
        for each in page.blocks[chosen[0].index : chosen[head].index]
        if not each.in_main and (opens_with_by(each.text) or _is_dated(page, [each]))
    ]
    chosen[head:head] = signed
    return tuple(replace(block, index=position) for position, block in enumerate(chosen))
