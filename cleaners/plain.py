"""Blocks of naively scraped plain text, where layout is all that is left: a non-empty line is a block."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from cleaners.model import Block, BlockKind

_BULLET = re.compile(r"^(\s*)([•·▪◦‣●○■□➤►➢✓✔*–—-])\s+(?=\S)")
_MARKDOWN_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.+?)\s*#*\s*$")
_MARKDOWN_TITLE = re.compile(r"\s*#\s+\S")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_DASHES = frozenset("–—")
_SPOKEN = re.compile(r"[.!?…]\W*$|[,.!?…] [–—] ")
_MARKDOWN_BULLETS = frozenset("-*")
_MARKDOWN_QUOTE = re.compile(r"^\s{0,3}>\s(?=\S)")
_FENCE = re.compile(r"^\s{0,3}(```|~~~)")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?\s*$")
_MARKDOWN_LINK = re.compile(r"(?<!!)\[([^\[\]]+)\]\((\S+?)\)")
_ENDS_SENTENCE = re.compile(r"[.;,:…]['\"”’»)\]]*$|[。、；：]$")
_SPEAKER = re.compile(r"^[^\s:]+(?: [^\s:]+){0,3}: \S")
_ENUMERATED = re.compile(r"^(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s+\S")

MAX_HEADING_WORDS = 18
MIN_WRAPPED_LINES = 5
MIN_WRAP_CHARS = 50
MAX_WRAP_CHARS = 100
MIN_FULL_LINE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    indent: int
    marker: str
    blank_before: bool
    level: int = 0
    kind: BlockKind | None = None


def segment_text(text: str) -> tuple[Block, ...]:
    """Cut plain text or Markdown into blocks: bullets become list items, short unpunctuated lines headings.

    A line is never joined to its neighbour unless the whole text is hard-wrapped at one width. A text that opens with
    a heading of Markdown marks its other headings, rows and items as well; nothing has to be guessed there.
    """
    is_markdown = _MARKDOWN_TITLE.match(text) is not None
    lines = [_of_markdown(line) for line in _lines(text)] if is_markdown else _speech_is_no_list(_lines(text))
    blocks: list[Block] = []
    group = 0
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        previous = lines[position - 1] if position else None
        kind = line.kind or (_marked_kind(line) if is_markdown else _kind_of(line, previous, following))
        if not (kind == "list_item" and blocks and blocks[-1].kind == "list_item"):
            group += 1
        body = line.text
        links = ()
        blocks.append(
            Block(
                index=len(blocks),
                text=body,
                kind=kind,
                level=line.level or (1 + (line.indent > 3) if kind == "list_item" else 2 if kind == "heading" else 0),
                links=links,
                group=group,
                marker=line.marker,
                cells=tuple(cell.strip() for cell in body.split(" | ")) if kind == "table_row" else (),
            )
        )
    return tuple(blocks)


def _speech_is_no_list(lines: list[_Line]) -> list[_Line]:
    """Give a lone dash back to its line: many languages open speech with one."""
    marks = ["", *(line.marker for line in lines), ""]
    return [
        replace(line, text=f"{line.marker} {line.text}", marker="")
        if line.marker in _DASHES and line.marker not in {marks[at], marks[at + 2]} and _SPOKEN.search(line.text)
        else line
        for at, line in enumerate(lines)
    ]


def _of_markdown(line: _Line) -> _Line:
    """A line of Markdown without its escapes; a mark that opens no list there, as a dash before speech, is its text."""
    if line.kind == "code":
        return line
    text = _ESCAPED.sub(r"\1", line.text) if "\\" in line.text else line.text
    if line.marker in _MARKDOWN_BULLETS or not line.marker:
        return replace(line, text=text)
    return replace(line, text=f"{line.marker} {text}", marker="")


def _marked_kind(line: _Line) -> BlockKind:
    return "list_item" if line.marker in _MARKDOWN_BULLETS else "paragraph"


def _kind_of(line: _Line, previous: _Line | None, following: _Line | None) -> BlockKind:
    if line.marker:
        return "list_item"
    if _is_row(line, previous) or _is_row(line, following):
        return "table_row"
    if _looks_like_heading(line, previous, following):
        return "heading"
    return "paragraph"


def _is_row(line: _Line, neighbour: _Line | None) -> bool:
    """Whether a line and its neighbour are rows of one table: cells between bars, as many in both."""
    cells = line.text.count(" | ")
    return bool(cells) and neighbour is not None and neighbour.text.count(" | ") == cells


def _looks_like_heading(line: _Line, previous: _Line | None, following: _Line | None) -> bool:
    """A short line without closing punctuation, with something longer, a list or a sub-heading below it."""
    words = line.text.split()
    if not words or len(words) > MAX_HEADING_WORDS or _ENDS_SENTENCE.search(line.text) or following is None:
        return False
    first = next((char for char in line.text if char.isalnum()), "")
    if not first or (first.islower() and len(words) > 8):  # a lower-case run is a sentence's rest
        return False
    if _SPEAKER.match(line.text) and line.text.endswith("?"):
        return False  # an interviewer's question
    if _ENUMERATED.match(line.text) and len(words) <= 12:
        return True
    if previous is not None and not line.blank_before and not _ENDS_SENTENCE.search(previous.text):
        return len(words) <= 12 and first.isupper() and len(following.text.split()) > 2 * len(words)
    return bool(following.marker) or len(following.text.split()) > len(words) or following.blank_before


def _lines(text: str) -> list[_Line]:
    raw = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    raw = _unwrap(raw)
    lines: list[_Line] = []
    blank = True
    fence = ""
    code: list[str] = []
    for source in raw:
        mark = _FENCE.match(source)
        if mark and (not fence or mark.group(1) == fence):
            if fence:
                lines.append(_Line("\n".join(code), 0, "", blank_before=True, kind="code"))
                code, fence = [], ""
            else:
                fence = mark.group(1)
            continue
        if fence:
            code.append(source)
            continue
        if not source.strip() or _TABLE_RULE.match(source):
            blank = True
            continue
        lines.append(_line(source, blank_before=blank))
        blank = False
    if code:
        lines.append(_Line("\n".join(code), 0, "", blank_before=True, kind="code"))
    return lines


def _line(source: str, *, blank_before: bool) -> _Line:
    source = source.expandtabs(4)
    heading = _MARKDOWN_HEADING.match(source)
    if heading:
        return _Line(heading.group(2), 0, "", blank_before, len(heading.group(1)), "heading")
    kind: BlockKind | None = None
    quote = _MARKDOWN_QUOTE.match(source)
    if quote:
        source, kind = source[quote.end() :], "quote"
    bullet = _BULLET.match(source)
    indent = len(source) - len(source.lstrip())
    marker = ""
    if bullet:
        marker = bullet.group(2)
        source = source[bullet.end() :]
    text = " ".join(source.split()) if "  " not in source.strip() else _keep_gaps(source)
    if text.startswith("| ") and text.endswith(" |"):
        text, kind = text[2:-2], "table_row"
    return _Line(text, indent, marker, blank_before, kind=kind)


def _keep_gaps(source: str) -> str:
    """Collapse white space but leave a gap of two where there was one: it stands for lost mark-up."""
    return re.sub(r"\s{2,}", "  ", source.strip()).replace("\t", " ")


def _unwrap(raw: list[str]) -> list[str]:
    """Join the lines of paragraphs that were hard-wrapped at one width, as e-mail and text browsers do."""
    inner = [
        len(line)
        for line, following in pairwise(raw)
        if line.strip() and following.strip() and not _BULLET.match(following)
    ]
    if len(inner) < MIN_WRAPPED_LINES:
        return raw
    width = max(inner)
    if not MIN_WRAP_CHARS <= width <= MAX_WRAP_CHARS or max(map(len, raw)) > MAX_WRAP_CHARS:
        return raw
    full = sum(1 for length in inner if length > width - 20)
    if full < MIN_FULL_LINE_SHARE * len(inner):
        return raw
    joined: list[str] = []
    for line in raw:
        continues = (
            joined
            and joined[-1].strip()
            and line.strip()
            and not _BULLET.match(line)
            and not _MARKDOWN_HEADING.match(line)
            and len(joined[-1].rsplit("\n", 1)[-1]) > width - 20
        )
        if continues:
            joined[-1] = f"{joined[-1]}\n{line}"
        else:
            joined.append(line)
    return [" ".join(line.split("\n")) if "\n" in line else line for line in joined]
