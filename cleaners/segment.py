"""From a page to its blocks, in reading order: the runs of text that a browser would set apart."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml.etree import iterwalk

from cleaners.model import Block, BlockKind, Link

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
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "menu", "dir"})
TELLING = frozenset(("li", "dt", "dd", "blockquote", "figcaption", "caption", "pre", *HEADINGS, *LISTS))
"""Elements that say what kind of block is in them."""
SAME_GROUP = frozenset(("li", "p", "dt", "dd", "tr", "td", "th", "figcaption", *HEADINGS))
MAX_DEPTH = 500
"""How many enclosing elements a block knows: far more than pages have, so that a hostile page costs no square."""
MAX_SIGNS = 2_000
LAYOUT_CELL_CHILDREN = frozenset("p div ul ol h1 h2 h3 h4 h5 h6 table article section blockquote pre form".split())
BREAK = "\ue000"
"""Stands for a ``br`` until white space is collapsed: a private-use character, dropped from the input."""
_SPACE = re.compile(r"[ \t\r\f\v\u00a0\u2007\u202f\u2028\u2029\n]{2,}|[\t\r\f\v\u00a0\u2007\u202f\u2028\u2029\n]")
"""All white space but a lone blank, which stays what it is."""
_SOFT = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and zero-width characters: no reader sees them; joiners of Persian and emoji stay."""
_GAP = re.compile(r"[\s\ue000\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\ue000\u00ad\u200b\u2060\ufeff]|\A | \Z")
"""All of a raw text that is not shown as it stands: white space, soft characters and breaks, but no lone blank."""
_PLAIN_URL = re.compile(r"https?://[\w.-]+(?::\d+)?(?:/[\w/.%~+-]*)?(?:\?[\w=&%.-]+)?", re.ASCII)
_PLAIN_PATH = re.compile(r"(?:/[\w%~+-][\w.%~+-]*)+/?(?:\?[\w=&%.-]+)?", re.ASCII)
"""Addresses that resolving leaves as they are but for the origin: nothing relative, odd or empty in them."""
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


_Stack = list[tuple["HtmlElement", str, _Frame, "Iterator[HtmlElement]"]]


class _Walker:
    """Walks a body depth first and flushes a block at every element that is not inline.

    ``parts``, ``links`` and ``length`` are the text and links collected since the last block ended.
    """

    def __init__(self, url: str | None) -> None:
        self.absolute = _Resolver(url)
        self.blocks: list[Block] = []
        self.parts: list[str] = []
        self.links: list[tuple[str, int, int]] = []
        self.length = 0
        self.groups = 0
        self.articles = 0
        self.open_links: list[tuple[str, int]] = []
        self.known_signs: dict[tuple[str | None, ...], tuple[str, ...]] = {}
        self.layout = Layout([], [], [], [], [], [], [], [])

    def walk(self, body: HtmlElement) -> None:
        signs = self._signs_of(dict(body.items()))
        root = _Frame("body", "paragraph", 0, 0, ("body",), signs, hidden=False)
        self._enter("body", signs, -1, 1)
        stack: _Stack = []
        self._open(body, body.tag, root, stack)
        while stack:
            element, tag, frame, children = stack[-1]
            for child in children:  # goes on where it was left when a child was opened
                if self._child(child, frame, stack):
                    break
            else:
                stack.pop()
                self._close(element, tag, frame)
        self._flush(root)
        self.layout.ends[0] = len(self.blocks)

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

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _open(self, element: HtmlElement, tag: str, frame: _Frame, stack: _Stack) -> None:
        if tag == "a":
            self.open_links.append((element.get("href") or "", self.length))
        elif tag == "time":
            self.layout.times.append((len(self.blocks), element.get("datetime") or ""))
        text = element.text
        if text and (self.parts or frame.verbatim or not text.isspace()):
            self.parts.append(text)
            self.length += len(text)
        stack.append((element, tag, frame, iter(element)))

    def _child(self, child: HtmlElement, frame: _Frame, stack: _Stack) -> bool:
        """Take in an element that has no text of its own, or open it; whether it was opened."""
        tag = child.tag
        if tag in INLINE:
            self._open(child, tag, frame, stack)
            return True
        if tag == "br":
            self._add("\n" if frame.verbatim else BREAK)
        elif not isinstance(tag, str) or tag in SKIPPED:
            pass
        else:
            self._flush(frame)
            if tag != "hr" and not (tag == "tr" and self._table_row(child, frame)):
                self._open(child, tag, self._frame_of(child, tag, frame), stack)
                return True
        if child.tail:
            self._add(child.tail)
        return False

    def _close(self, element: HtmlElement, tag: str, frame: _Frame) -> None:
        if tag == "a":
            href, start = self.open_links.pop()
            self.links.append((href, start, self.length))
        elif tag not in INLINE:
            self._flush(frame)
            self.layout.ends[frame.number] = len(self.blocks)
        tail = element.tail
        if tail and (self.parts or frame.verbatim or not tail.isspace()):
            self.parts.append(tail)
            self.length += len(tail)

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
        hidden, signs = outer.hidden, outer.signs
        own: tuple[str, ...] = ()
        attributes = dict(element.items())
        if attributes:
            hidden = hidden or _is_hidden(attributes)
            own = self._signs_of(attributes)
            if own:
                signs = own + signs if len(signs) < MAX_SIGNS else (own + signs)[:MAX_SIGNS]
        frame = _Frame(
            tag,
            kind,
            level,
            group,
            (tag, *outer.tags) if len(outer.tags) < MAX_DEPTH else (tag, *outer.tags[: MAX_DEPTH - 1]),
            signs,
            hidden,
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
            text = _squeeze(" ".join(_visible_text(cell)) if len(cell) else cell.text or "")
            for anchor in cell.iter("a"):
                words = _squeeze("".join(anchor.itertext()))
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
        if not (self.parts or self.links or self.open_links):
            return
        parts, marks, length = self.parts, self.links, self.length
        self.parts, self.links, self.length = [], [], 0
        if self.open_links:  # a link around whole blocks, as cards have: each block gets its share of it
            marks.extend((href, start, length) for href, start in self.open_links)
            self.open_links = [(href, 0) for href, _ in self.open_links]
        raw = "".join(parts)
        if not raw or raw.isspace():
            return
        if frame.verbatim:
            self._emit(raw.strip("\n").rstrip(), (), "code", frame)
            return
        text, links = _normalise(raw, marks)
        if not text:
            return
        if frame.kind == "heading" and text[-1] in "¶#§":  # the link that documentation puts behind its headings
            text = text[:-1].rstrip()
            links = [(href, start, min(end, len(text))) for href, start, end in links]
        resolved = tuple(
            Link(self.absolute(href), text[start:end], start, end) for href, start, end in links if href and end > start
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
        self.layout.homes.append(frame.number)
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

    def _signs_of(self, attributes: Mapping[str, str]) -> tuple[str, ...]:
        """The class, id and role tokens of one element, lower-cased."""
        get = attributes.get
        key = (get("class"), get("id"), get("role"), get("itemprop"))
        known = self.known_signs.get(key)
        if known is None:
            words = " ".join(filter(None, key))
            known = self.known_signs[key] = tuple(_TOKEN.findall(words.lower()))
        return known


class _Resolver:
    """Makes the links of one page absolute: as ``urljoin`` does, which is slow, so plain ones go past it."""

    def __init__(self, url: str | None) -> None:
        self._url = url
        self._known: dict[str, str] = {}
        origin = self._join("/") if url else ""
        self._origin = origin[:-1] if _PLAIN_URL.fullmatch(origin) else None

    def __call__(self, href: str) -> str:
        """Return the address that a link leads to; as it stands where that can't be told."""
        href = href.strip()
        if not self._url:
            return href
        known = self._known.get(href)
        if known is None:
            known = self._known[href] = self._resolve(href)
        return known

    def _resolve(self, href: str) -> str:
        if self._origin is not None:
            if _PLAIN_URL.fullmatch(href):
                return href
            if _PLAIN_PATH.fullmatch(href):
                return self._origin + href
        return self._join(href)

    def _join(self, href: str) -> str:
        try:
            return urljoin(self._url or "", href)
        except ValueError:
            return href


def segment_html(tree: HtmlElement, url: str | None = None) -> tuple[Block, ...]:
    """Cut a parsed page into its blocks, hidden and noscript text included, each with where it stood.

    Links are resolved against ``url``. Linear in the size of the tree.
    """
    return segment_with_layout(tree, url)[0]


def segment_with_layout(tree: HtmlElement, url: str | None = None) -> tuple[tuple[Block, ...], Layout]:
    """Cut a parsed page into its blocks, as :func:`segment_html` does, and say which containers hold them."""
    body = tree.find("body")
    walker = _Walker(url)
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
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(attributes.get("style", "")))
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


def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", _SOFT.sub("", text)).strip()


def _normalise(raw: str, links: list[tuple[str, int, int]]) -> tuple[str, list[tuple[str, int, int]]]:
    """Collapse white space as a browser does, keep line breaks of ``br``, and move link offsets along."""
    shown = raw.strip()
    if shown.isprintable() and "  " not in shown:  # neither breaks, soft characters nor odd white space in it
        if not links:
            return shown, []
        lead = len(raw) - len(raw.lstrip())
        text, gaps = shown, ([0], [lead], [0], [0])
    elif links:
        text, gaps = _close_gaps(raw)
    else:
        lines = (_squeeze(line) for line in raw.split(BREAK))
        return "\n".join(line for line in lines if line), []
    length = len(text)
    moved = [(href, min(_place(start, raw, gaps), length), _end(end, raw, gaps, length)) for href, start, end in links]
    return text, moved


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
