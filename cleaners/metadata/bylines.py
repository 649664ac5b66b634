"""Who wrote it, as the lines around the headline say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from cleaners.metadata.authors import (
    byline_names,
    is_name,
    is_role,
    looks_like_a_name,
    names_others,
    opens_with_by,
    split_names,
)
from cleaners.metadata.markup import AUTHOR
from cleaners.metadata.neighbourhood import MAX_LINE_CHARS, Run, marks
from cleaners.metadata.text import UNSEEN, shown, texts_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from cleaners.metadata.markup import Markup

SURE, MARKED = 3, 2
MAX_LABELLED_WORDS = 8
MAX_ANNOUNCING_WORDS = 8
MAX_MARKED_CHARS = 80
_ANNOUNCING_TEXTS = etree.XPath(
    "descendant::*[not(self::script or self::style)]/text()[contains(., 'By ') or contains(., 'by ')"
    " or contains(., 'BY ') or contains(., 'Author') or contains(., 'Von ') or contains(., 'ontributor')]"
)
_AUTHOR_HREF = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|by|people|profiles?|staff|users?|members?|contributors?|contributor|team|"
    r"editors?|writers?|columnists?|journalists?|reporters?|u|person|our-team|about-us/team)[/?=@-]\S|[?&](?:author|user|u|uid)=|/@\w|/~\w",
    re.IGNORECASE,
)


def visible_authors(lines: Sequence[Sequence[Run]]) -> tuple[tuple[str, ...], int]:
    """The people named in a byline near the headline, and how sure that is: 3 for "By", 2 for a mark, 0 for none."""
    weak: tuple[str, ...] = ()
    previous = ""
    for line in lines:
        text = " ".join(run.text for run in line)
        if len(text) <= 2 * MAX_LINE_CHARS and not names_others(text) and not names_others(f"{previous} "):
            names = _announced(text, line)
            if names:
                return names, SURE
            if _is_label(previous) and len(text.split()) <= MAX_LABELLED_WORDS:
                names = _written(line) or byline_names(text)
                if names:
                    return names, SURE
            if not weak:
                weak = _marked_names(line)
        previous = text
    return weak, MARKED if weak else 0


def announced_anywhere(markup: Markup) -> tuple[str, ...]:
    """The people of the only "By …" or "Written by …" line that a page has, wherever it stands."""
    if markup.body is None:
        return ()
    found: set[tuple[str, ...]] = set()
    for node in texts_of(_ANNOUNCING_TEXTS, markup.body):
        if len(node) > MAX_LINE_CHARS or not opens_with_by(node.strip() + " "):
            continue
        element = node.getparent()
        if element is None or node.is_tail or element.tag in UNSEEN or markup.is_away(element):
            continue
        line = shown(element)
        if len(line) <= MAX_LINE_CHARS and len(line.split()) <= MAX_ANNOUNCING_WORDS and opens_with_by(line):
            names = byline_names(line)
            if names and not any(is_role(name) for name in names):
                found.add(names)
    return found.pop() if len(found) == 1 else ()


def _is_label(text: str) -> bool:
    return len(text) < 24 and bool(text) and opens_with_by(f"{text.rstrip(' :')} :")


def _announced(text: str, line: Sequence[Run]) -> tuple[str, ...]:
    if opens_with_by(text):
        return _written(line) or byline_names(text)
    for position, run in enumerate(line):
        if position and opens_with_by(run.text if len(run.text.split()) > 1 else f"{run.text.rstrip(' :')} :"):
            rest = line[position:]
            return _written(rest) or byline_names(" ".join(each.text for each in rest))
    return ()


def _written(line: Sequence[Run]) -> tuple[str, ...]:
    """The linked names of a line, up to where it turns to reviewers and editors."""
    names: list[str] = []
    for run in line:
        if names and names_others(f" {run.text} "):
            break
        href = _href(run.element)
        if href and _AUTHOR_HREF.search(href):
            names.extend(name for name in split_names(run.text) if looks_like_a_name(name))
    return tuple(dict.fromkeys(names))


def _href(element: HtmlElement) -> str:
    node: HtmlElement | None = element
    for _ in range(3):
        if node is None:
            return ""
        if node.tag == "a":
            return node.get("href") or ""
        node = node.getparent()
    return ""


def _marked_names(line: Sequence[Run]) -> tuple[str, ...]:
    """The names in a line that links or classes mark as authors; a role beside a name is none."""
    names: list[str] = []
    for run in line:
        if len(run.text) > MAX_MARKED_CHARS or _ends_with_a_date(run.text):
            continue
        href = _href(run.element)
        is_linked = bool(href and _AUTHOR_HREF.search(href))
        if is_linked or marks(run.element, AUTHOR):
            names.extend(
                name for name in byline_names(run.text) if looks_like_a_name(name) or (is_linked and is_name(name))
            )
    people = [name for name in names if not is_role(name)]
    return tuple(dict.fromkeys(people or names[:1]))


def _ends_with_a_date(text: str) -> bool:
    return " " in text and any(char.isdigit() for char in text[-4:])
