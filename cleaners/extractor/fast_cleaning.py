"""What trafilatura's ``basic_cleaning`` takes out of a tree, and the length of the text without it: no tree changes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lxml import etree

from cleaners.extractor.fast_conditions import Conditions, NotUnderstoodError

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

baseline: Any = import_module("trafilatura.baseline")
settings: Any = import_module("trafilatura.settings")
utils: Any = import_module("trafilatura.utils")

_TAGS = ("aside", "fencedframe", "footer", "script", "style", "svg", "template")
_PLAIN = (
    ".//aside|.//div[contains(@class|@id, 'footer')]|.//fencedframe|.//footer|.//script|.//style|.//svg|.//template|"
)
if not settings.BASIC_CLEAN_XPATH.path.startswith(f"{_PLAIN}.//*["):
    raise NotUnderstoodError(settings.BASIC_CLEAN_XPATH.path)
_CONSENT_PREDICATE = settings.BASIC_CLEAN_XPATH.path.removeprefix(f"{_PLAIN}.//*[").removesuffix("]")
_CONSENT = Conditions(_CONSENT_PREDICATE)
_CONSENT_WORDS = ("cookie", "consent", "borlabs", "cmplz", "onetrust", "moove")
"""One of these is part of every name that the condition looks for."""
_NAMES: Any = etree.XPath(".//@class|.//@id", smart_strings=False)
_NAMED: Any = etree.XPath(".//*[@class or @id]")
_FOOTERS: Any = etree.XPath(".//div[contains(@class|@id, 'footer')]")
_BLOCKS: frozenset[str] = frozenset(baseline._BLOCK_ELEMS)  # noqa: SLF001  its inside is what is made faster here


def names_in(tree: HtmlElement) -> str:
    """Return all classes and ids on a page, a line each."""
    return "\n".join(_NAMES(tree))


def removed_by_basic_cleaning(tree: HtmlElement) -> set[_Element]:
    """Return the elements below the tree's root that are taken out with all that is in them."""
    removed = set(tree.iterdescendants(*_TAGS))
    removed.update(_FOOTERS(tree))
    names = _NAMES(tree)
    together = "\n".join(names).lower()
    if any(word in together for word in _CONSENT_WORDS) and any(_CONSENT([("class", name)]) for name in set(names)):
        removed.update(each for each in _NAMED(tree) if _CONSENT(each.items()))
    return removed


def length_of_text(tree: HtmlElement, removed: set[_Element]) -> int:
    """Return the length of what ``trafilatura.html2txt`` makes of a tree, without what its cleaning takes out."""
    body = tree.find(".//body")
    if body is None:
        body = tree
    pieces: list[str] = []
    walker = etree.iterwalk(body, events=("start", "end"))
    for event, element in walker:
        if element in removed:
            if event == "start":
                walker.skip_subtree()
            elif element.tail:
                pieces.append(element.tail)
            continue
        text = element.text if event == "start" else (element.tail if element is not body else None)
        if element.tag in _BLOCKS:
            pieces.append(" ")
            text = text and _printable(text)
        if text:
            pieces.append(text)
    return len(" ".join("".join(pieces).split()))


def _printable(text: str) -> str:
    """Return a text without the control characters that trafilatura drops."""
    return text if "".join(text.split()).isprintable() else utils.remove_control_characters(text)
