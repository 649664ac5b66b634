"""What a page says about its kind outside its text: address, title, declared types, and how many of which elements."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml.etree import XPath

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement

_LD_TYPE = re.compile(r'"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]+)"')
_ITEM_TYPES = XPath("//@itemtype", smart_strings=False)
MAX_LD_CHARS = 200_000
"""JSON-LD beyond this is a catalogue: its types repeat."""


COUNTED_ELEMENTS = (
    "form", "input", "textarea", "time", "article", "table", "pre", "code", "iframe", "video", "img", "button",
    "select", "h1", "h2", "h3", "li", "p", "noscript",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """``ld_types`` are the schema.org types of the page's JSON-LD, ``item_types`` those of its microdata.

    ``elements`` counts those of :data:`COUNTED_ELEMENTS` by name.
    """

    url: str
    title: str
    og_type: str
    generator: str
    ld_types: frozenset[str]
    elements: Mapping[str, int]
    item_types: frozenset[str] = frozenset()


def read_head(tree: HtmlElement, url: str | None) -> Head:
    """Read what is needed before an extractor changes the tree."""
    elements = Counter([str(element.tag) for element in tree.iter(*COUNTED_ELEMENTS)])
    og_type = generator = ""
    for meta in tree.iter("meta"):
        if not og_type and (meta.get("property") or "").lower() == "og:type":
            og_type = meta.get("content") or ""
        elif not generator and (meta.get("name") or "").lower() == "generator":
            generator = meta.get("content") or ""
    title = next((element.text or "" for element in tree.iter("title")), "")
    types: set[str] = set()
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            types.update(_LD_TYPE.findall((script.text or "")[:MAX_LD_CHARS]))
    item_types: list[str] = _ITEM_TYPES(tree)  # type: ignore[assignment]  # strings, by the expression
    items = frozenset(each.rsplit("/", 1)[-1] for each in item_types)
    return Head(url or "", title, og_type, generator, frozenset(types), elements, items)
