"""First-level headings: their texts, what their place and class say, and the pieces that markup sets apart in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.metadata.text import UNSEEN, one_line, shown
from cleaners.metadata.urls import path_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from cleaners.metadata.markup import Markup

MAX_HEADINGS = 6
MAX_CHARS = 300
TAIL_MARKS = " ¶#§🔗"
_PART_EDGES = " -–—:|·•/"
_HEADLINE_SIGN = re.compile(r"head(?:line|ing)|title|(?<![a-z])name(?![a-z])", re.IGNORECASE)
_SITE_SIGN = re.compile(r"(?:site|menu|blog)[-_]?(?:title|name)|logo|(?<![a-z])(?:brand|masthead)(?![a-z])")
_HIDDEN_SIGN = re.compile(r"(?:visually|sr|screen-?reader)[-_]?(?:hidden|only|text)|(?<![a-z])hid(?:den|e)(?![a-z])")
_LABEL_SIGN = re.compile(r"(?<![a-z])(?:labels?|prefix(?:es)?|badges?|tags?|kicker|eyebrow|count|sub-?title|sub-?head)")
_INLINE = frozenset("em i b strong code sup sub mark a u font wbr q cite abbr".split())


def headings_of(markup: Markup) -> list[tuple[HtmlElement, str]]:
    """The first-level headings that show a text of a headline's length, in reading order, with that text."""
    found = ((element, shown(element).rstrip(TAIL_MARKS)) for element in markup.headings[:MAX_HEADINGS])
    return [(element, text) for element, text in found if 0 < len(text) < MAX_CHARS]


def place_signs(element: HtmlElement, markup: Markup) -> dict[str, float]:
    """What a heading's place and class say about it."""
    signs: dict[str, float] = {}
    own = f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('id') or ''}"
    if _is_banner(element, markup) or _SITE_SIGN.search(own.lower()):
        signs["h1_banner"] = 1.0
    elif _HEADLINE_SIGN.search(own):
        signs["h1_named"] = 1.0
    if _HIDDEN_SIGN.search(own.lower()):
        signs["h1_hidden"] = 1.0
    if any(each.tag in {"main", "article"} for each in element.iterancestors()):
        signs["h1_in_main"] = 1.0
    return signs


def _is_banner(element: HtmlElement, markup: Markup) -> bool:
    """Whether a first-level heading is the site's own: in a menu, or wrapped around a link to the home page."""
    if markup.is_away(element):
        return True
    link = element.find(".//a")
    if link is None:
        parent = element.getparent()
        link = parent if parent is not None and parent.tag == "a" else None
    return (
        link is not None
        and path_of(link.get("href")) in {"", "/", "./", "/index.html", "index.html"}
        and not (link.get("href") or "#").startswith("#")
    )


def without_labels(element: HtmlElement) -> str | None:
    """A heading's text without the labels, prefixes and second lines that are set apart inside it."""
    labels = [
        child
        for child in element
        if isinstance(child.tag, str) and child.tag not in UNSEEN and _is_label_in_heading(child)
    ]
    if not labels or len(labels) > 3:
        return None
    pieces = [element.text or ""]
    for child in element:
        if child not in labels and isinstance(child.tag, str) and child.tag not in UNSEEN:
            pieces.append(f" {shown(child)} ")
        pieces.append(child.tail or "")
    return one_line("".join(pieces)).strip(" -–—:|·•").rstrip(TAIL_MARKS) or None


def parts_of(element: HtmlElement) -> list[str]:
    """The pieces of a heading that elements or breaks set apart."""
    while len(element) == 1 and isinstance(element[0].tag, str) and not (element.text or element[0].tail or "").strip():
        element = element[0]
    parts = [element.text or ""]
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in UNSEEN:
            parts[-1] += child.tail or ""
        elif tag in _INLINE:
            parts[-1] += f"{shown(child)}{child.tail or ''}"
        else:
            parts.extend((shown(child), child.tail or ""))
    return [part.strip(_PART_EDGES) for part in map(one_line, parts) if part.strip(_PART_EDGES)]


def _is_label_in_heading(child: HtmlElement) -> bool:
    if child.tag == "small":
        return True
    signs = " ".join(each.get("class") or "" for each in (child, *child[:1]) if isinstance(each.tag, str))
    return bool(_LABEL_SIGN.search(signs.lower()))
