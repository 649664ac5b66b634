"""The text of pages that carry it as data only: JSON-LD, and the state that a script would build the page from."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from cleaners.metadata.jsonld import json_ld

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.html import HtmlElement

    from cleaners.model import Block

MIN_VISIBLE_WORDS = 60
"""A page with so many words of prose in its markup has its text there."""
MAX_SHELL_WORDS = 250
"""A page with more words than this is a listing or a product, however short its lines are: no shell."""
MIN_PROSE_WORDS = 15
MIN_TEXT_WORDS = 40
MIN_STRING_WORDS = 20
MAX_STATE_CHARS = 5_000_000
MAX_STATE_DEPTH = 40
_STATE_FIELDS = frozenset(
    "body content html text articlebody bodyhtml body_html contenthtml content_html copy paragraph paragraphs value "
    "children markdown richtext rendered cooked raw story".split()
)
"""Names under which page builders and forums keep prose; other long strings are scripts, styles and licences."""
_TAG = re.compile(r"<(?:p|br|div|h[1-6]|li|blockquote)\b", re.IGNORECASE)


def is_bare(blocks: Iterable[Block]) -> bool:
    """Whether a page's markup has next to no prose, so that its text can only be in its data."""
    words = prose = 0
    for block in blocks:
        count = len(block.text.split())
        words += count
        if count >= MIN_PROSE_WORDS and not block.hidden:
            prose += count
        if prose >= MIN_VISIBLE_WORDS or words > MAX_SHELL_WORDS:
            return False
    return True


def embedded_text(tree: HtmlElement) -> tuple[str, str] | None:
    """The text in a page's data and where it stood (``json-ld`` or ``json``), as HTML or plain text; or ``None``."""
    for thing in json_ld(tree):
        body = thing.get("articleBody")
        if isinstance(body, str) and len(body.split()) >= MIN_TEXT_WORDS:
            return body, "json-ld"
    parts: dict[str, None] = {}
    for script in tree.iter("script"):
        kind, state = script.get("type") or "", script.text or ""
        if kind.endswith("json") and "ld+json" not in kind and len(state) <= MAX_STATE_CHARS:
            parts.update(dict.fromkeys(_prose_of(state)))
    text = _joined(list(parts))
    return (text, "json") if len(text.split()) >= MIN_TEXT_WORDS else None


def looks_like_html(text: str) -> bool:
    """Whether a text from a page's data is markup itself."""
    return bool(_TAG.search(text))


def _prose_of(state: str) -> Iterator[str]:
    try:
        value = json.loads(state)
    except (ValueError, RecursionError):
        return
    stack: list[tuple[Any, bool, int]] = [(value, False, 0)]
    while stack:
        each, named, depth = stack.pop()
        if isinstance(each, str):
            if named and len(each.split()) >= MIN_STRING_WORDS:
                yield each
        elif depth < MAX_STATE_DEPTH:
            if isinstance(each, dict):
                found = [(inner, str(name).lower() in _STATE_FIELDS, depth + 1) for name, inner in each.items()]
            elif isinstance(each, list):
                found = [(inner, named, depth + 1) for inner in each]
            else:
                continue
            stack.extend(reversed(found))


def _joined(parts: Sequence[str]) -> str:
    if any(looks_like_html(part) for part in parts):
        return "".join(part if looks_like_html(part) else f"<p>{part}</p>" for part in parts)
    return "\n\n".join(parts)
