"""The one parse: markup in, an lxml tree out, that metadata, blocks and the extractor share."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from cleaners.depth import MAX_LEVELS, flatten_markup, flatten_tree, is_too_deep, was_cut_off

_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)
_EVERY_ELEMENT = etree.ElementDefaultClassLookup(element=HtmlElement)
_BASE64_DATA = re.compile(r"data:[\w.+-]+/[\w.+;=-]+;base64,[A-Za-z0-9+/=\s]{256,}")
"""Embedded files of SingleFile pages: megabytes that carry no text and slow every later step."""


def parse(markup: str) -> HtmlElement | None:
    """Parse a page, or return ``None`` where there is no element in it at all; see :func:`parse_page`."""
    return parse_page(markup)[0]


def parse_page(markup: str) -> tuple[HtmlElement | None, tuple[str, ...]]:
    """Parse a page and say what had to be given up; the tree is ``None`` where there is no element in it at all.

    The parser options equal trafilatura's (no comments, no processing instructions), so that it sees the
    tree it would have built. Linear in the page's length; what is nested too deeply is made flat (``depth``).
    """
    markup = _XML_DECLARATION.sub("", markup, count=1).replace("\0", "")
    if "base64," in markup:
        markup = _BASE64_DATA.sub("data:,", markup)
    if not markup.strip():
        return None, ()
    tree, parser = _parse(markup)
    if tree is None or not is_too_deep(tree):
        return tree, ()
    if was_cut_off(parser):
        tree, _ = _parse(flatten_markup(markup))
    if tree is not None:
        flatten_tree(tree)
    return tree, (
        f"the page is nested more than {MAX_LEVELS} levels deep; below that, its text was read without markup",
    )


def _parse(markup: str) -> tuple[HtmlElement | None, HTMLParser]:
    parser = HTMLParser(
        collect_ids=False,
        default_doctype=False,  # type: ignore[call-arg]  # missing in the stubs, present since lxml 3.3
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,
    )
    # lxml.html looks up the class of every element in Python; all that is used here is what every element has.
    parser.set_element_class_lookup(_EVERY_ELEMENT)
    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None, parser
    return tree if isinstance(tree, HtmlElement) else None, parser
