"""Kept blocks and metadata → text and Markdown: the only place where output is built."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleaners.model import Block, Verdict

HEADLINE = "titles/headline"
_MARKDOWN_SPECIAL = re.compile(r"([\\`*_\[\]<>])")


def kept_blocks(verdicts: Iterable[Verdict]) -> list[tuple[Block, str]]:
    """The blocks of the text with what is left of each, without the headline, which is the title."""
    return [
        (verdict.block, text)
        for verdict in verdicts
        if verdict.kept and verdict.rule != HEADLINE and (text := verdict.kept_text)
    ]


def to_text(verdicts: Iterable[Verdict]) -> str:
    """Plain text: a blank line between blocks, list items and table rows on lines of their own."""
    parts: list[str] = []
    previous: Block | None = None
    for block, text in kept_blocks(verdicts):
        line = f"- {text}" if block.kind == "list_item" else text
        if previous is not None:
            together = block.kind == previous.kind and block.kind in {"list_item", "table_row"}
            parts.append("\n" if together else "\n\n")
        parts.append(line)
        previous = block
    return "".join(parts)


def to_markdown(verdicts: Iterable[Verdict]) -> str:
    """GitHub-flavoured Markdown: headings with levels, nested lists, tables, quotes, fenced code."""
    parts: list[str] = []
    previous: Block | None = None
    for block, text in kept_blocks(verdicts):
        if previous is not None:
            together = block.kind == previous.kind and block.kind in {"list_item", "table_row"}
            parts.append("\n" if together else "\n\n")
        starts_table = block.kind == "table_row" and (previous is None or previous.kind != "table_row")
        parts.append(_markdown(block, text))
        if starts_table:
            parts.append("\n| " + " | ".join("---" for _ in (block.cells or ("",))) + " |")
        previous = block
    return "".join(parts)


def _markdown(block: Block, text: str) -> str:
    if block.kind == "code":
        fence = "```" if "```" not in text else "~~~~"
        return f"{fence}\n{text}\n{fence}"
    if block.kind == "table_row":
        cells = block.cells or (text,)
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    text = _MARKDOWN_SPECIAL.sub(r"\\\1", text)
    if block.kind == "heading":
        return f"{'#' * max(2, min(block.level, 6))} {text}"
    if block.kind == "list_item":
        marker = "1." if block.marker == "1." else "-"
        return f"{'  ' * max(0, block.level - 1)}{marker} {text}"
    if block.kind == "quote":
        return "\n".join(f"> {line}" for line in text.split("\n"))
    return text.replace("\n", "  \n")
