"""From a page to its blocks, in reading order: the runs of text that a browser would set apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml.etree import iterwalk

from cleaners.model import Block, BlockKind, Link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt rtc s "
    "samp small span strike strong sub sup time tt u var wbr math mi mn mo mrow msup msub mfrac mtext semantics "
    "annotation tex-math".split()
)
SKIPPED = frozenset(
    "script style template svg iframe object embed applet audio video canvas map select option datalist textarea "
    "input head title meta link base param source track picture img noframes frameset progress meter".split()
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dir"})
LAYOUT_CELL_CHILDREN = frozenset("p div ul ol h1 h2 h3 h4 h5 h6 table article section blockquote pre form".split())
BREAK = "\ue000"
"""Stands for a ``br`` until white space is collapsed: a private-use character, dropped from the input."""
_SPACE = re.compile(r"[ \t\r\f\v\u00a0\u2007\u202f\u2028\u2029\n]+")
_SOFT = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and zero-width characters: no reader sees them; joiners of Persian and emoji stay."""
_TOKEN = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class _Buffer:
    """The text and links collected since the last block ended."""

    parts: list[str] = field(default_factory=list)
    links: list[tuple[str, int, int]] = field(default_factory=list)
    length: int = 0

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


@dataclass(slots=True)
class _Frame:
    """What an open element passes on to the blocks inside it."""

    tag: str
    kind: BlockKind
    level: int
    group: int
    tags: tuple[str, ...]
    signs: tuple[str, ...]
    hidden: bool
    marker: str = ""
    verbatim: bool = False
    article: int = 0
    item: _Frame | None = None  # the list item that the element stands in


_Stack = list[tuple["HtmlElement", _Frame, "Iterator[HtmlElement]"]]


class _Walker:
    """Walks a body depth first and flushes a block at every element that is not inline."""

    def __init__(self, url: str | None) -> None:
        self.url = url
        self.blocks: list[Block] = []
        self.buffer = _Buffer()
        self.groups = 0
        self.articles = 0
        self.open_links: list[tuple[str, int]] = []

    def walk(self, body: HtmlElement) -> None:
        root = _Frame("body", "paragraph", 0, 0, ("body",), _signs_of(body), hidden=False)
        stack: _Stack = []
        self._open(body, root, stack)
        while stack:
            element, frame, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                self._close(element, frame)
                continue
            self._child(child, frame, stack)
        self._flush(root)

    def _open(
        self,
        element: HtmlElement,
        frame: _Frame,
        stack: _Stack,
    ) -> None:
        if element.tag == "a":
            self.open_links.append((element.get("href") or "", self.buffer.length))
        if element.text:
            self.buffer.add(element.text)
        stack.append((element, frame, iter(element)))

    def _child(
        self,
        child: HtmlElement,
        frame: _Frame,
        stack: _Stack,
    ) -> None:
        tag = child.tag
        if not isinstance(tag, str) or tag in SKIPPED:
            if child.tail:
                self.buffer.add(child.tail)
            return
        if tag == "br":
            self.buffer.add("\n" if frame.verbatim else BREAK)
            if child.tail:
                self.buffer.add(child.tail)
            return
        if tag == "hr":
            self._flush(frame)
            if child.tail:
                self.buffer.add(child.tail)
            return
        if tag in INLINE:
            self._open(child, frame, stack)
            return
        self._flush(frame)
        if tag == "tr" and self._table_row(child, frame):
            if child.tail:
                self.buffer.add(child.tail)
            return
        self._open(child, self._frame_of(child, frame), stack)

    def _close(self, element: HtmlElement, frame: _Frame) -> None:
        if element.tag == "a":
            href, start = self.open_links.pop()
            self.buffer.links.append((href, start, self.buffer.length))
        elif element.tag not in INLINE:
            self._flush(frame)
        if element.tail:
            self.buffer.add(element.tail)

    def _frame_of(self, element: HtmlElement, outer: _Frame) -> _Frame:
        tag = element.tag
        kind, level, verbatim = outer.kind, outer.level, outer.verbatim
        group = outer.group
        marker = ""
        article = outer.article
        if tag == "article" and not article:
            self.articles += 1
            article = self.articles
        if tag in HEADINGS:
            kind, level = "heading", HEADINGS[tag]
        elif tag in LISTS:
            level = outer.level + 1 if "li" in outer.tags else 1
            kind = "paragraph"
        elif tag in {"li", "dt", "dd"}:
            kind, level = "list_item", max(outer.level, 1)
            marker = "1." if outer.tag == "ol" else "-"
        elif tag == "blockquote":
            kind = "quote"
        elif tag in {"figcaption", "caption"}:
            kind = "caption" if tag == "figcaption" else "heading"
            level = 0 if tag == "figcaption" else 6
        elif tag == "pre":
            kind, verbatim = "code", True
        elif outer.kind == "heading":
            kind = "heading"
        if tag not in {"li", "p", "dt", "dd", "tr", "td", "th", "figcaption"} and tag not in HEADINGS:
            self.groups += 1
            group = self.groups
        hidden = (
            outer.hidden
            or element.get("hidden") is not None
            or element.get("aria-hidden") == "true"
            or bool(_HIDDEN_STYLE.search(element.get("style") or ""))
        )
        signs = _signs_of(element)
        frame = _Frame(
            tag,
            kind,
            level,
            group,
            (tag, *outer.tags),
            signs + outer.signs if signs else outer.signs,
            hidden,
            marker,
            verbatim,
            article,
            outer.item,
        )
        if kind == "list_item" and outer.kind != "list_item":
            frame.item = frame
        return frame

    def _table_row(self, row: HtmlElement, frame: _Frame) -> bool:
        """Make one block of a data table's row; a layout table's row is walked like any container."""
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        if len(cells) < 2:  # a row of one cell is a container, whatever the markup says
            return False
        if any(child.tag in LAYOUT_CELL_CHILDREN for cell in cells for child in cell.iter() if child is not cell):
            return False
        texts: list[str] = []
        links: list[Link] = []
        offset = 0
        for cell in cells:
            text = _squeeze(" ".join(_visible_text(cell)))
            for anchor in cell.iter("a"):
                words = _squeeze("".join(anchor.itertext()))
                at = text.find(words)
                if anchor.get("href") and words and at >= 0:
                    start = offset + at
                    links.append(Link(self._absolute(anchor.get("href") or ""), words, start, start + len(words)))
            texts.append(text)
            offset += len(text) + 3
        if not any(texts):
            return True
        inner = self._frame_of(row, frame)
        self._emit(" | ".join(texts), tuple(links), "table_row", inner, cells=tuple(texts))
        return True

    def _flush(self, frame: _Frame) -> None:
        buffer, self.buffer = self.buffer, _Buffer()
        if self.open_links:  # a link around whole blocks, as cards have: each block gets its share of it
            buffer.links.extend((href, start, buffer.length) for href, start in self.open_links)
            self.open_links = [(href, 0) for href, _ in self.open_links]
        if not buffer.parts:
            return
        raw = "".join(buffer.parts)
        if not raw or raw.isspace():
            return
        if frame.verbatim:
            self._emit(raw.strip("\n").rstrip(), (), "code", frame)
            return
        text, links = _normalise(raw, buffer.links)
        if not text:
            return
        if frame.kind == "heading" and text[-1] in "¶#§":  # the link that documentation puts behind its headings
            text = text[:-1].rstrip()
            links = [(href, start, min(end, len(text))) for href, start, end in links]
        resolved = tuple(
            Link(self._absolute(href), text[start:end], start, end)
            for href, start, end in links
            if href and end > start
        )
        self._emit(text, resolved, frame.kind, frame)

    def _emit(
        self,
        text: str,
        links: tuple[Link, ...],
        kind: BlockKind,
        frame: _Frame,
        cells: tuple[str, ...] = (),
    ) -> None:
        self.blocks.append(
            Block(
                index=len(self.blocks),
                text=text,
                kind=kind,
                level=frame.level,
                links=links,
                tags=frame.tags,
                signs=frame.signs,
                group=frame.group,
                article=frame.article,
                marker=frame.marker,
                cells=cells,
                hidden=frame.hidden,
            )
        )
        # Only the first block of a list item is the item; what follows inside it continues it.
        if frame.kind == "list_item":
            frame.kind = "paragraph"
            if frame.item is not None:
                frame.item.kind = "paragraph"

    def _absolute(self, href: str) -> str:
        href = href.strip()
        if not self.url:
            return href
        try:
            return urljoin(self.url, href)
        except ValueError:
            return href


def segment_html(tree: HtmlElement, url: str | None = None) -> tuple[Block, ...]:
    """Cut a parsed page into its blocks, hidden and noscript text included, each with where it stood.

    Links are resolved against ``url``. Linear in the size of the tree.
    """
    body = tree.find("body")
    walker = _Walker(url)
    walker.walk(tree if body is None else body)
    return tuple(walker.blocks)


def _signs_of(element: HtmlElement) -> tuple[str, ...]:
    """The class, id and role tokens of one element, lower-cased."""
    attributes = [element.get(name) for name in ("class", "id", "role", "itemprop")]
    words = " ".join(attribute for attribute in attributes if attribute)
    return tuple(_TOKEN.findall(words.lower())) if words else ()


def _visible_text(element: HtmlElement) -> Iterator[str]:
    """The text of an element without scripts and the like; a loop, since cells can nest without end."""
    skipped: HtmlElement | None = None
    for event, each in iterwalk(element, events=("start", "end", "comment", "pi")):
        if event == "start":
            if skipped is None and each is not element and each.tag in SKIPPED:
                skipped = each
            if skipped is None and each.text:
                yield each.text
        elif event == "end":
            if skipped is each:
                skipped = None
            if skipped is None and each is not element and each.tail:
                yield each.tail


def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", _SOFT.sub("", text)).strip()


def _normalise(raw: str, links: list[tuple[str, int, int]]) -> tuple[str, list[tuple[str, int, int]]]:
    """Collapse white space as a browser does, keep line breaks of ``br``, and move link offsets along."""
    if not links:
        lines = (_squeeze(line) for line in _break_lines(raw))
        return "\n".join(line for line in lines if line), []
    out: list[str] = []
    position = [0] * (len(raw) + 1)
    length = 0
    pending = ""
    for index, char in enumerate(raw):
        if char == BREAK:
            pending = "\n"
        elif char.isspace():
            pending = pending or " "
        elif char not in "\u00ad\u200b\u2060\ufeff":
            if pending and length:
                out.append(pending)
                length += 1
            pending = ""
            position[index] = length
            out.append(char)
            length += 1
            continue
        position[index] = length + (1 if pending and length else 0)
    position[len(raw)] = length
    text = "".join(out)
    moved = [(href, min(position[start], length), _end(position, end, raw, text)) for href, start, end in links]
    return text, moved


def _break_lines(raw: str) -> list[str]:
    return raw.split(BREAK)


def _end(position: list[int], end: int, raw: str, text: str) -> int:
    """The end of a link after squeezing: behind its last visible character."""
    while end > 0 and raw[end - 1].isspace():
        end -= 1
    return min(position[end - 1] + 1, len(text)) if end else 0
