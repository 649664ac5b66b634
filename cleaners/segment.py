"""From a page to its blocks, in reading order: the runs of text that a browser would set apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from lxml.etree import iterwalk

from cleaners.links import Resolver
from cleaners.memo import memo
from cleaners.model import Block, BlockKind, Link
from cleaners.white_space import BREAK, squeeze, squeeze_with_links

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
UNREAD = SKIPPED | {"br", "hr"}
"""Elements that are passed: nothing in them is text of the page."""
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dir"})
TELLING = frozenset(("li", "dt", "dd", "blockquote", "figcaption", "caption", "pre", *HEADINGS, *LISTS))
"""Elements that say what kind of block is in them."""
SAME_GROUP = frozenset(("li", "p", "dt", "dd", "tr", "td", "th", "figcaption", *HEADINGS))
MAX_SIGNS = 2_000
"""How many class names of the elements around it a block knows: a hostile page costs no square."""
LAYOUT_CELL_CHILDREN = frozenset("p div ul ol h1 h2 h3 h4 h5 h6 table article section blockquote pre form".split())
_NAMING = ("class", "id", "role", "itemprop")
_TOKEN = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Layout:
    """How the containers of a page hold its blocks: parallel lists over the elements that are not inline.

    Container 0 is the body. The blocks inside container ``c`` are those from ``starts[c]`` up to ``ends[c]``;
    ``parents[0]`` is -1; ``signs`` are a container's own class, id and role tokens. ``homes`` maps a block's index to
    its container; ``times`` are the ``datetime`` values of ``time`` elements, with the block that each stands in.
    """

    tags: list[str]
    signs: list[tuple[str, ...]]
    parents: list[int]
    depths: list[int]
    starts: list[int]
    ends: list[int]
    homes: list[int]
    times: list[tuple[int, str]]


@dataclass(slots=True)
class _Frame:
    """What an open element passes on to the blocks inside it; ``number`` is its place in the layout."""

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
    number: int = 0


class _Walker:
    """Walks a body depth first and flushes a block at every element that is not inline.

    ``parts`` are the pieces of text since the last block ended; ``links`` are the links in them, each with the number
    of its first piece and of the one behind its last, and ``open_links`` those that have not ended.
    """

    def __init__(self, url: str | None, *, in_main: bool) -> None:
        self.in_main = in_main
        self.absolute = Resolver(url)
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.links: list[tuple[str, int, int]] = []
        self.open_links: list[tuple[str, int]] = []
        self.groups = 0
        self.articles = 0
        self.known_attributes: dict[tuple[tuple[str, str], ...], tuple[tuple[str, ...], bool]] = {}
        self.layout = Layout([], [], [], [], [], [], [], [])

    def walk(self, body: HtmlElement) -> None:
        parts, links, open_links, ends = self.parts, self.links, self.open_links, self.layout.ends
        signs, _ = self._read_attributes(body)
        frame = root = _Frame("body", "paragraph", 0, 0, ("body",), signs, hidden=False)
        self._enter("body", signs, -1, 1)
        outer_frames = [root]
        row: HtmlElement | None = None  # the last one that became a block at once
        walker = iterwalk(body, events=("start", "end", "comment", "pi"))
        for event, element in walker:
            tag = element.tag
            if event == "start":
                if tag in INLINE:
                    if tag == "a":
                        open_links.append((element.get("href") or "", len(parts)))
                    elif tag == "time":
                        self.layout.times.append((len(self.blocks), element.get("datetime") or ""))
                elif tag in UNREAD:
                    if tag == "br":
                        parts.append("\n" if frame.verbatim else BREAK)
                    elif tag == "hr":
                        self._flush(frame)
                    walker.skip_subtree()
                    continue
                elif element is not body:
                    if parts or links:
                        self._flush(frame)
                    if tag == "tr" and self._table_row(element, frame):
                        row = element
                        walker.skip_subtree()
                        continue
                    outer_frames.append(frame)
                    frame = self._frame_of(element, tag, frame)
                piece = element.text
            else:
                if tag == "a":
                    links.append((*open_links.pop(), len(parts)))
                elif event == "end" and tag not in INLINE and tag not in UNREAD and element is not row:
                    if parts or links:
                        self._flush(frame)
                    ends[frame.number] = len(self.blocks)
                    frame.item = None  # an item is its own: without this, a page would leave a cycle for each
                    frame = outer_frames.pop()
                piece = element.tail
            if piece and (parts or frame.verbatim or not piece.isspace()):
                parts.append(piece)
        self._flush(root)
        ends[0] = len(self.blocks)

    def _enter(self, tag: str, signs: tuple[str, ...], parent: int, depth: int) -> int:
        """Add a container to the layout; return its number."""
        layout = self.layout
        number = len(layout.tags)
        layout.tags.append(tag)
        layout.signs.append(signs)
        layout.parents.append(parent)
        layout.depths.append(depth)
        layout.starts.append(len(self.blocks))
        layout.ends.append(len(self.blocks))
        return number

    def _frame_of(self, element: HtmlElement, tag: str, outer: _Frame) -> _Frame:
        kind, level, verbatim, marker = outer.kind, outer.level, outer.verbatim, ""
        group, article = outer.group, outer.article
        if tag == "article" and not article:
            self.articles += 1
            article = self.articles
        if tag in TELLING:
            kind, level, verbatim, marker = _told_by(tag, outer)
        if tag not in SAME_GROUP:
            self.groups += 1
            group = self.groups
        own, hidden = self._read_attributes(element)
        signs = outer.signs
        if own:
            signs = own + signs if len(signs) < MAX_SIGNS else (own + signs)[:MAX_SIGNS]
        frame = _Frame(
            tag,
            kind,
            level,
            group,
            (tag, *outer.tags),
            signs,
            hidden or outer.hidden,
            marker,
            verbatim,
            article,
            outer.item,
            self._enter(tag, own, outer.number, self.layout.depths[outer.number] + 1),
        )
        if kind == "list_item" and outer.kind != "list_item":
            frame.item = frame
        return frame

    def _table_row(self, row: HtmlElement, frame: _Frame) -> bool:
        """Make one block of a data table's row; a layout table's row is walked like any container."""
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        if len(cells) < 2:  # a row of one cell is a container, whatever the markup says
            return False
        if any(next(cell.iter(*LAYOUT_CELL_CHILDREN), None) is not None for cell in cells):
            return False
        texts: list[str] = []
        links: list[Link] = []
        offset = 0
        for cell in cells:
            text = squeeze(" ".join(_visible_text(cell)) if len(cell) else cell.text or "")
            for anchor in cell.iter("a"):
                words = squeeze("".join(anchor.itertext()))
                at = text.find(words)
                if anchor.get("href") and words and at >= 0:
                    start = offset + at
                    links.append(Link(self.absolute(anchor.get("href") or ""), words, start, start + len(words)))
            texts.append(text)
            offset += len(text) + 3
        if not any(texts):
            return True
        inner = self._frame_of(row, "tr", frame)
        self._emit(" | ".join(texts), tuple(links), "table_row", inner, cells=tuple(texts))
        self.layout.ends[inner.number] = len(self.blocks)
        return True

    def _flush(self, frame: _Frame) -> None:
        """End the block that the pieces of text since the last one make, if they make one."""
        marks: list[tuple[str, int, int]] = []
        if self.links or self.open_links:  # a link around whole blocks, as cards have: each gets its share of it
            ends = list(accumulate(map(len, self.parts), initial=0))
            marks = [(href, ends[first], ends[behind]) for href, first, behind in self.links]
            marks.extend((href, ends[first], ends[-1]) for href, first in self.open_links)
            self.links.clear()
            self.open_links[:] = [(href, 0) for href, _ in self.open_links]
        raw = "".join(self.parts)
        self.parts.clear()
        if not raw or raw.isspace():
            return
        if frame.verbatim:
            self._emit(raw.strip("\n").rstrip(), (), "code", frame)
            return
        text, links = squeeze_with_links(raw, marks)
        if not text:
            return
        if frame.kind == "heading" and text[-1] in "¶#§":  # the link that documentation puts behind its headings
            text = text[:-1].rstrip()
            links = [(href, start, min(end, len(text))) for href, start, end in links]
        resolved = [
            Link(self.absolute(href), text[start:end], start, end) for href, start, end in links if href and end > start
        ]
        self._emit(text, tuple(resolved), frame.kind, frame)

    def _emit(
        self,
        text: str,
        links: tuple[Link, ...],
        kind: BlockKind,
        frame: _Frame,
        cells: tuple[str, ...] = (),
    ) -> None:
        self.layout.homes.append(frame.number)
        self.blocks.append(
            Block(
                len(self.blocks),
                text,
                kind,
                frame.level,
                links,
                frame.tags,
                frame.signs,
                frame.group,
                frame.article,
                frame.marker,
                cells,
                self.in_main,
                frame.hidden,
            )
        )
        # Only the first block of a list item is the item; what follows inside it continues it.
        if frame.kind == "list_item":
            frame.kind = "paragraph"
            if frame.item is not None:
                frame.item.kind = "paragraph"

    def _read_attributes(self, element: HtmlElement) -> tuple[tuple[str, ...], bool]:
        """The class, id and role tokens of one element, lower-cased, and whether it is hidden."""
        attributes = tuple(element.items())
        if not attributes:
            return (), False
        known = self.known_attributes.get(attributes)
        if known is None:
            by_name = dict(attributes)
            signs: tuple[str, ...] = ()
            for name in _NAMING:
                if value := by_name.get(name):
                    signs += _tokens(value)
            known = self.known_attributes[attributes] = signs, _is_hidden(by_name)
        return known


@memo(16_384)
def _tokens(value: str) -> tuple[str, ...]:
    """The names in the value of a class or id, lower-cased. Elements, and sites of one theme, share most values."""
    return tuple(_TOKEN.findall(value.lower()))


def segment_html(tree: HtmlElement, url: str | None = None) -> tuple[Block, ...]:
    """Cut a parsed page into its blocks, hidden and noscript text included, each with where it stood.

    Links are resolved against ``url``. Linear in the size of the tree.
    """
    return segment_with_layout(tree, url)[0]


def segment_with_layout(
    tree: HtmlElement, url: str | None = None, *, in_main: bool = True
) -> tuple[tuple[Block, ...], Layout]:
    """Cut a parsed page into its blocks, as :func:`segment_html` does, and say which containers hold them.

    ``in_main`` is what all blocks are taken for until an extractor has spoken.
    """
    body = tree.find("body")
    walker = _Walker(url, in_main=in_main)
    walker.walk(tree if body is None else body)
    return tuple(walker.blocks), walker.layout


def _told_by(tag: str, outer: _Frame) -> tuple[BlockKind, int, bool, str]:
    """Kind, level, whether white space counts, and the list marker, of what stands in an element that has its own."""
    if tag in HEADINGS:
        return "heading", HEADINGS[tag], outer.verbatim, ""
    if tag in LISTS:
        return "paragraph", outer.level + 1 if "li" in outer.tags else 1, outer.verbatim, ""
    if tag == "blockquote":
        return "quote", outer.level, outer.verbatim, ""
    if tag == "figcaption":
        return "caption", 0, outer.verbatim, ""
    if tag == "caption":
        return "heading", 6, outer.verbatim, ""
    if tag == "pre":
        return "code", outer.level, True, ""
    return "list_item", max(outer.level, 1), outer.verbatim, "1." if outer.tag == "ol" else "-"


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    style = attributes.get("style")
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (style is not None and _HIDDEN_STYLE.search(style) is not None)
    )


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
