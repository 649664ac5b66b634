"""justext as trafilatura runs it, by a walk over the tree: the same paragraphs, the same classes.

justext is fed by SAX events that carry the path of each element, counts stop words of every paragraph and looks for
each one's neighbours by walking to them. Here one walk collects the texts, only paragraphs whose class depends on stop
words are counted, and neighbours are found in one pass. After justext 3.0.2 (BSD-2-Clause, Jan Pomikálek, Michal
Belica) with the parameters that trafilatura 2.3.1 gives it; ``basic_cleaning`` is part of the walk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element
    from lxml.html import HtmlElement

external: Any = import_module("trafilatura.external")
PARAGRAPH_TAGS: frozenset[str] = import_module("justext.core").PARAGRAPH_TAGS

LENGTH_LOW, LENGTH_HIGH = 50, 150
STOP_WORDS_LOW, STOP_WORDS_HIGH = 0.1, 0.2
MAX_LINK_DENSITY = 0.25
_SPACE = re.compile(r"\s{2,}|[^\S \n]")
_RUN = re.compile(r"\s+")


@cache
def _stop_words() -> frozenset[str]:
    """Return the stop words of all languages, lower-cased: 100,000 of them."""
    return frozenset(word.lower() for word in external.JT_STOPLIST or external.jt_stoplist_init())


@dataclass(slots=True)
class _Paragraph:
    in_select: bool
    nodes: list[str] = field(default_factory=list)
    linked: int = 0
    text: str = ""
    kind: str = ""  # good, neargood, short or bad


class _Maker:
    """Collects paragraphs as ``justext.core.ParagraphMaker`` does."""

    def __init__(self) -> None:
        self.done: list[_Paragraph] = []
        self.now = _Paragraph(in_select=False)
        self.selects = 0
        self.in_link = False
        self.after_break = False

    def new(self) -> None:
        if self.now.nodes:
            self.now.text = _normalize("".join(self.now.nodes).strip())
            if self.now.text:
                self.done.append(self.now)
        if self.now.nodes or self.now.linked or self.now.in_select != (self.selects > 0):
            self.now = _Paragraph(in_select=self.selects > 0)

    def start(self, tag: str) -> None:
        if "select" in tag:
            self.selects += 1
        if tag in PARAGRAPH_TAGS or (tag == "br" and self.after_break):
            self.new()
            return
        self.after_break = tag == "br"
        if tag == "br":
            self.now.nodes.append(" ")
        elif tag == "a":
            self.in_link = True

    def end(self, tag: str) -> None:
        if "select" in tag:
            self.selects -= 1
        if tag in PARAGRAPH_TAGS:
            self.new()
        if tag == "a":
            self.in_link = False

    def characters(self, content: str) -> None:
        if content.isspace():
            return
        text = _normalize(content)
        self.now.nodes.append(text)
        if self.in_link:
            self.now.linked += len(text)
        self.after_break = False


def _normalize(text: str) -> str:
    """Make one blank, or one line break where there is one, of each run of white space."""
    if not _SPACE.search(text):
        return text
    return _RUN.sub(_blank, text)


def _blank(run: re.Match[str]) -> str:
    return "\n" if "\n" in run[0] or "\r" in run[0] else " "


def _paragraphs(tree: HtmlElement, removed: set[_Element]) -> list[_Paragraph]:
    maker = _Maker()
    walker = etree.iterwalk(tree, events=("start", "end"))
    pending = ""  # what stands before and behind a removed element is one run of text
    for event, element in walker:
        if element in removed:
            if event == "start":
                walker.skip_subtree()
            elif element.tail:
                pending += element.tail
            continue
        if pending:
            maker.characters(pending)
        tag = element.tag.rpartition("}")[2]
        if event == "start":
            maker.start(tag)
            pending = element.text or ""
        else:
            maker.end(tag)
            pending = (element.tail or "") if element is not tree else ""
    maker.new()
    return maker.done


def _classify(paragraph: _Paragraph) -> str:
    text = paragraph.text
    length = len(text)
    if length and paragraph.linked / length > MAX_LINK_DENSITY:
        return "bad"
    if "\xa9" in text or "&copy" in text or paragraph.in_select:
        return "bad"
    if length < LENGTH_LOW:
        return "bad" if paragraph.linked else "short"
    words = text.split()
    stop_words = _stop_words()
    density = sum(word.lower() in stop_words for word in words) / len(words)
    if density >= STOP_WORDS_HIGH:
        return "good" if length > LENGTH_HIGH else "neargood"
    return "neargood" if density >= STOP_WORDS_LOW else "bad"


def _nearest(kinds: Sequence[str], wanted: frozenset[str]) -> list[str]:
    """Return for each place the nearest earlier one of the wanted kinds, "bad" where there is none."""
    nearest, last = [], "bad"
    for kind in kinds:
        nearest.append(last)
        if kind in wanted:
            last = kind
    return nearest


_CERTAIN = frozenset({"good", "bad"})
_ANY_BUT_SHORT = frozenset({"good", "bad", "neargood"})


def _revise(kinds: list[str]) -> list[str]:
    """Decide about short and near-good paragraphs by their neighbours."""
    before, before_any = _nearest(kinds, _CERTAIN), _nearest(kinds, _ANY_BUT_SHORT)
    after = _nearest(kinds[::-1], _CERTAIN)[::-1]
    after_any = _nearest(kinds[::-1], _ANY_BUT_SHORT)[::-1]
    revised = list(kinds)
    for at, kind in enumerate(kinds):
        if kind == "short":
            sides = (before[at], after[at])
            leans = (sides[0] == "bad" and before_any[at] == "neargood") or (
                sides[1] == "bad" and after_any[at] == "neargood"
            )
            is_good = sides == ("good", "good") or (sides != ("bad", "bad") and leans)
            revised[at] = "good" if is_good else "bad"
    after = _nearest(revised[::-1], _CERTAIN)[::-1]
    last = "bad"
    for at, kind in enumerate(revised):
        if kind == "neargood":
            revised[at] = "bad" if (last, after[at]) == ("bad", "bad") else "good"
        last = revised[at]
    return revised


def ask_justext(tree: HtmlElement, removed: set[_Element]) -> tuple[_Element, str]:
    """Return the body and the text that ``trafilatura.external.justext_rescue`` makes of a tree.

    The tree stays as it is; ``removed`` are the elements that ``basic_cleaning`` would take out of it.
    """
    body = etree.Element("body")
    paragraphs = _paragraphs(tree, removed)
    for paragraph, kind in zip(paragraphs, _revise([_classify(each) for each in paragraphs]), strict=True):
        if kind == "good":
            etree.SubElement(body, "p").text = paragraph.text
    texts: Any = body.itertext()
    return body, " ".join(" ".join(texts).split())
