"""White space as a browser shows it: runs of it collapse, breaks stay, and links move along with their words."""

from __future__ import annotations

import re
from bisect import bisect_right

BREAK = "\ue000"
"""Stands for a ``br`` until white space is collapsed: a private-use character, dropped from the input."""
_SPACE = re.compile(r"[ \t\r\f\v\u00a0\u2007\u202f\u2028\u2029\n]{2,}|[\t\r\f\v\u00a0\u2007\u202f\u2028\u2029\n]")
"""All white space but a lone blank, which stays what it is."""
_SOFT = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and zero-width characters: no reader sees them; joiners of Persian and emoji stay."""
_GAP = re.compile(r"[\s\ue000\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\ue000\u00ad\u200b\u2060\ufeff]|\A | \Z")
"""All of a raw text that is not shown as it stands: white space, soft characters and breaks, but no lone blank."""


def squeeze(text: str) -> str:
    """Collapse all white space and leave out the characters that nobody sees."""
    return _SPACE.sub(" ", _SOFT.sub("", text)).strip()


def squeeze_with_links(raw: str, links: list[tuple[str, int, int]]) -> tuple[str, list[tuple[str, int, int]]]:
    """Collapse white space as a browser does, keep line breaks of ``br``, and move link offsets along."""
    shown = raw.strip()
    if shown.isprintable() and "  " not in shown:  # neither breaks, soft characters nor odd white space in it
        return shown, _shift(links, len(raw) - len(raw.lstrip()), shown) if links else links
    if not links:
        lines = (squeeze(line) for line in raw.split(BREAK))
        return "\n".join(line for line in lines if line), links
    text, gaps = _close_gaps(raw)
    length = len(text)
    moved = [(href, min(_place(start, raw, gaps), length), _end(end, raw, gaps, length)) for href, start, end in links]
    return text, moved


def _shift(links: list[tuple[str, int, int]], lead: int, shown: str) -> list[tuple[str, int, int]]:
    """Links of a text that is shown as it stands but for white space around it, without the blanks at their edges."""
    length = len(shown)
    moved: list[tuple[str, int, int]] = []
    for href, start, end in links:
        first, behind = max(start - lead, 0), max(min(end - lead, length), 0)
        moved.append((href, first + (shown[first : first + 1] == " "), behind - (shown[behind - 1 : behind] == " ")))
    return moved


_Gaps = tuple[list[int], list[int], list[int], list[int]]
"""Where each gap of a raw text starts and ends, there and in the text without it."""


def _close_gaps(raw: str) -> tuple[str, _Gaps]:
    out: list[str] = []
    starts, ends, before, after = [], [], [], []
    length = copied = 0
    for gap in _GAP.finditer(raw):
        start, end = gap.span()
        out.append(raw[copied:start])
        length += start - copied
        copied = end
        starts.append(start)
        ends.append(end)
        before.append(length)
        if length and end < len(raw):
            joint = _joint(gap[0])
            out.append(joint)
            length += len(joint)
        after.append(length)
    out.append(raw[copied:])
    return "".join(out), (starts, ends, before, after)


def _joint(gap: str) -> str:
    """What a gap is shown as: a line break, a blank, or nothing where only soft characters are."""
    return "\n" if BREAK in gap else " " if _SOFT.sub("", gap) else ""


def _place(index: int, raw: str, gaps: _Gaps) -> int:
    """Where a character of the raw text stands in the text; for white space, where the next one does."""
    starts, ends, before, after = gaps
    at = bisect_right(starts, index) - 1
    if at >= 0 and index < ends[at]:
        return before[at] + (1 if before[at] and _joint(raw[starts[at] : index + 1]) else 0)
    place = after[at] + index - ends[at] if at >= 0 else index
    return place + 1 if index < len(raw) and raw[index] == " " else place


def _end(end: int, raw: str, gaps: _Gaps, length: int) -> int:
    """The end of a link after squeezing: behind its last visible character."""
    while end > 0 and raw[end - 1].isspace():
        end -= 1
    return min(_place(end - 1, raw, gaps) + 1, length) if end else 0
