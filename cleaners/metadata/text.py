"""Small pieces of text as metadata has them: one line, entities undone, as a browser would show it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from lxml import etree
    from lxml.html import HtmlElement

    class TextNode(str):
        """A text node as lxml gives it: a string that knows where it stands."""

        __slots__ = ("is_tail",)
        is_tail: bool

        def getparent(self) -> HtmlElement | None:
            """The element that holds the text, or the one that it follows."""


_TAG = re.compile(
    r"</?(?:em|i|b|u|a|strong|br|span|p|sup|sub|wbr|font|mark|small|div|img|h[1-6])(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
_INVISIBLE = {ord(char): None for char in "\u200b\u200e\u200f\u2060\ufeff\u00ad"}
_MANGLED = re.compile("[\u00c2-\u00f4][\u0080-\u00bf]")
UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "math", "select", "textarea", "iframe", "button"})
BREAKS = frozenset(
    "br p div li td th tr ul ol section h1 h2 h3 h4 h5 h6 dd dt figcaption header footer article".split()
)
MAX_DEPTH = 40
"""Deeper markup inside a heading or a byline is no heading and no byline."""


def one_line(text: str) -> str:
    """The text on one line, with entities undone, also those escaped twice, and without markup."""
    if "&" in text:
        text = unescape(unescape(text))
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isascii():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


def mended(text: str) -> str:
    """A text whose UTF-8 was taken for Latin-1 and encoded again, as it was meant."""
    if not _MANGLED.search(text):
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def texts_of(query: etree.XPath, element: HtmlElement) -> list[TextNode]:
    """The text nodes that a query finds below an element."""
    return cast("list[TextNode]", query(element))


def shown(element: HtmlElement) -> str:
    """The text of an element as a reader sees it: no scripts or styles, breaks as spaces, on one line."""
    if not len(element):
        return one_line(element.text or "")
    pieces: list[str] = []
    _collect(element, pieces, 0)
    return one_line("".join(pieces))


def _collect(element: HtmlElement, pieces: list[str], depth: int) -> None:
    pieces.append(element.text or "")
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in UNSEEN and depth < MAX_DEPTH:
            if tag in BREAKS:
                pieces.append(" ")
            _collect(child, pieces, depth + 1)
            if tag in BREAKS:
                pieces.append(" ")
        pieces.append(child.tail or "")
