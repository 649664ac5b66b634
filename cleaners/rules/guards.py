"""Guards: what later rules may not touch, however much it looks like boilerplate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.base import Protection, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_CELLS = 2
MAX_ROW_LINK_DENSITY = 0.5
_NOTE_MARK = re.compile(r"^(?:\[\d{1,3}\]|\^|\d{1,3}[.)]?\s|[*†‡]\s)")


def code(block: Block, _page: PageView) -> Protection | None:
    """Preformatted text: program code, terminal output, verse set by hand."""
    if block.kind != "code":
        return None
    return Protection(because="preformatted text")


def data_row(block: Block, page: PageView) -> Protection | None:
    """A row of a data table: several cells that are not mostly links."""
    if block.kind != "table_row" or len(block.cells) < MIN_CELLS:
        return None
    density = page.facts(block).link_density
    if density > MAX_ROW_LINK_DENSITY:
        return None
    return Protection(because="row of a data table", evidence={"cells": len(block.cells)})


def footnote(block: Block, page: PageView) -> Protection | None:
    """A reference or note under a heading that announces references."""
    if block.kind == "heading" or not (block.kind == "list_item" or _NOTE_MARK.match(block.text)):
        return None
    if page.lexicon.footnotes.all.isdisjoint(page.headings):
        return None
    heading = next((each for each in page.before(block) if each.kind == "heading"), None)
    if heading is None or page.facts(heading).bare not in page.lexicon.footnotes:
        return None
    return Protection(because="entry in a list of references", evidence={"heading": heading.text})


RULES = (
    Rule("guards/code", code, strips="nothing: protects preformatted text", max_words=100_000),
    Rule("guards/data-row", data_row, strips="nothing: protects rows of data tables", max_words=100_000),
    Rule("guards/footnote", footnote, strips="nothing: protects references and footnotes", max_words=100_000),
)
