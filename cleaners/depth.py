"""Pages nested deeper than anybody nests: made flat, so that no text is lost and no step costs a square.

libxml2 stops reading at 2,048 levels, without a word to the reader, and extractors grow with the depth of a page.
Real pages have up to 56 levels (the deepest of 1,358 in WCXB); what stands deeper than ``MAX_LEVELS`` here keeps its
text and its order and loses its markup.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree

if TYPE_CHECKING:
    from lxml.html import HtmlElement, HTMLParser

MAX_LEVELS = 200
MAX_OPEN = 150
"""How many elements may be open in markup that is too deep to parse, not counting those that close by themselves."""
_TOO_DEEP: Any = etree.XPath("/*" * (MAX_LEVELS + 1))
_LAST_LEVEL: Any = etree.XPath("/*" * MAX_LEVELS)
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)[^<>]*>")
_RAW_TEXT = frozenset({"script", "style"})
_CLOSE_THEMSELVES = frozenset(
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup col br hr img input meta link base area embed "
    "param source track wbr html head body".split()
)
_WITHOUT_BREAK = frozenset(
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike".split()
)
_UNREAD = ("script", "style", "template", "svg", "object", "noscript", "select", "textarea")


def is_too_deep(tree: HtmlElement) -> bool:
    """Whether any element of a tree stands below the last level."""
    return bool(_TOO_DEEP(tree))


def was_cut_off(parser: HTMLParser) -> bool:
    """Whether a parser stopped before the end of its page, since that is nested too deeply."""
    last = parser.error_log.last_error
    return last is not None and last.type_name == "ERR_RESOURCE_LIMIT"


def flatten_markup(markup: str) -> str:
    """Leave out the tags of elements that would stand too deep; their text stays. Linear in the markup's length."""
    pieces: list[str] = []
    open_elements: list[str] = []
    count: dict[str, int] = {}
    at = 0
    while (tag := _TAG.search(markup, at)) is not None:
        pieces.append(markup[at : tag.start()])
        at = tag.end()
        is_end, name = bool(tag[1]), tag[2].lower()
        is_kept = len(open_elements) < MAX_OPEN
        if name in _RAW_TEXT and not is_end:
            end = markup.find(f"</{tag[2]}", at)
            end = len(markup) if end < 0 else end
            pieces.append(tag[0] + markup[at:end] if is_kept else "")
            at = end
        elif name not in _CLOSE_THEMSELVES and not is_end:
            open_elements.append(name)
            count[name] = count.get(name, 0) + 1
        elif name not in _CLOSE_THEMSELVES and count.get(name):
            while True:
                closed = open_elements.pop()
                count[closed] -= 1
                if closed == name:
                    break
            is_kept = len(open_elements) < MAX_OPEN
        if name not in _RAW_TEXT or is_end:
            pieces.append(tag[0] if is_kept else "" if name in _WITHOUT_BREAK else "\n")
    pieces.append(markup[at:])
    return "".join(pieces)


def flatten_tree(tree: HtmlElement) -> None:
    """Turn each element of the last level into its text."""
    for element in _LAST_LEVEL(tree):
        if len(element) == 0:
            continue
        etree.strip_elements(element, *_UNREAD, with_tail=False)
        for each in element.iterdescendants("*"):
            if each.tag not in _WITHOUT_BREAK:
                each.text = f"\n{each.text or ''}"
                each.tail = f"\n{each.tail or ''}"
        etree.strip_tags(element, "*")
        element.text = element.text  # one text instead of thousands in a row
