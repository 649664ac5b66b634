"""Makes the pinned trafilatura faster without changing what it answers.

Most of its time goes into XPath expressions that call back into Python for every element (``re:test``), and into a
second extractor whose answer is then not used. Here, while :func:`accelerated` is open,

- an expression that looks at an element's name and attributes only is asked once for each combination of them; the
  answer comes from the expression itself, on an element that has nothing else, so there is nothing to get wrong;
- readability is not run where its answer can't be chosen: its text is never longer than the page's own;
- justext joins a paragraph's text once, and its stop list is hashed once.

All of it depends on the inside of one version. For any other, :func:`accelerated` does nothing and says so in the log.
:func:`switch_off` turns it off. That accelerated and stock output agree is tested on the project's own pages and, with
``tools/compare_stock.py``, on any folder.
"""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import trafilatura
from justext.paragraph import Paragraph  # type: ignore[import-untyped]  # it has no types
from lxml import etree
from lxml.html import HtmlElement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# By name, for "trafilatura.baseline" is a function of the package as well; Any, for their insides have no types.
justext_core: Any = import_module("justext.core")
baseline: Any = import_module("trafilatura.baseline")
core: Any = import_module("trafilatura.core")
external: Any = import_module("trafilatura.external")
main_extractor: Any = import_module("trafilatura.main_extractor")

VERSION = "2.3.1"
"""The version whose inside is known here."""
MAX_REMEMBERED = 20_000
_LOG = logging.getLogger("winnow.extractor")
_TAGS = re.compile(r"^\s*\(?\s*\.//\*\[(self::\w+(?: or self::\w+)*)\]")
_NAMESPACES = {"re": "http://exslt.org/regular-expressions"}
_ATTRIBUTE = re.compile(r"@([\w-]+)")
_is_on = True


def switch_off(*, off: bool = True) -> None:
    """Use trafilatura as it comes, or (``off=False``) the fast way again."""
    global _is_on  # noqa: PLW0603  a switch of the process, as the patches are
    _is_on = not off


class RememberedXPath:
    """An XPath expression over names and attributes of single elements, with a memory.

    What it has not met yet it asks all at once, on a tree of such elements without content, so that even the first
    page costs no more than asking for each kind of element once. ``first_only`` is for expressions of which only the
    first element found is ever used; their ``[1]`` is taken off before they are asked.
    """

    def __init__(self, expression: Any, *, first_only: bool = False) -> None:  # noqa: ANN401  a compiled expression
        self._expression = expression
        self._first_only = first_only
        path = expression.path
        self._names = frozenset(_ATTRIBUTE.findall(path))
        tags = _TAGS.search(path)
        which = f"({tags[1]}) and " if tags else ""
        self._with_attributes: Any = etree.XPath(f".//*[{which}({' or '.join('@' + name for name in self._names)})]")
        self._ask_all: Any = etree.XPath(_without_first(path) if first_only else path, namespaces=_NAMESPACES)
        self._known: dict[tuple[Any, ...], bool] = {}

    def __call__(self, tree: HtmlElement) -> list[HtmlElement]:
        """Return what the expression finds in a tree, in document order."""
        elements = self._with_attributes(tree)
        names = self._names
        keys = [(element.tag, *(pair for pair in element.attrib.items() if pair[0] in names)) for element in elements]
        known = self._known
        if len(known) > MAX_REMEMBERED:
            known.clear()
        try:
            self._learn({key for key in keys if key not in known})
        except ValueError:  # an attribute that no element may be given, though a parser lets it through
            return self._expression(tree)  # type: ignore[no-any-return]
        found = [element for element, key in zip(elements, keys, strict=True) if known[key]]
        return found[:1] if self._first_only else found

    def _learn(self, keys: set[tuple[Any, ...]]) -> None:
        if not keys:
            return
        root = etree.Element("root")
        singles = {}
        for key in keys:
            single = etree.SubElement(etree.SubElement(root, "alone"), key[0])
            for name, value in key[1:]:
                single.set(name, value)
            singles[single] = key
        self._known.update(dict.fromkeys(keys, False))
        self._known.update({singles[element]: True for element in self._ask_all(root)})


def _without_first(path: str) -> str:
    """An expression without its "[1]", be it around the whole or behind the last condition."""
    inner = re.fullmatch(r"\s*\((.*)\)\[1\]\s*", path, re.DOTALL)
    return inner[1] if inner else re.sub(r"\]\[1\]\s*$", "]", path)


class GuardedXPath:
    """An expression that is asked only where a plain one, without regular expressions, finds anything at all."""

    def __init__(self, expression: Any, necessary: str) -> None:  # noqa: ANN401  a compiled expression
        self._expression = expression
        self._necessary: Any = etree.XPath(f"boolean({necessary})")

    def __call__(self, tree: HtmlElement) -> list[HtmlElement]:
        """Return what the expression finds in a tree."""
        return self._expression(tree) if self._necessary(tree) else []


class UnionXPath:
    """A union of a plain part and a part over attributes: where the second finds nothing, the first is the answer."""

    def __init__(self, expression: Any) -> None:  # noqa: ANN401  a compiled expression
        plain, _, marked = expression.path.rpartition("|.//*[re:test")
        self._whole = expression
        self._plain: Any = etree.XPath(plain)
        self._marked = RememberedXPath(
            etree.XPath(f".//*[re:test{marked}", namespaces={"re": "http://exslt.org/regular-expressions"}),
            first_only=True,
        )

    def __call__(self, tree: HtmlElement) -> Any:  # noqa: ANN401  what an XPath gives
        """Return what the expression finds in a tree, in document order."""
        return self._whole(tree) if self._marked(tree) else self._plain(tree)


class _Paragraph(Paragraph):  # type: ignore[misc]  # justext has no types
    """justext's paragraph, which joins its text once for each state it is in."""

    def __init__(self, path: Any) -> None:  # noqa: ANN401  justext has no types
        super().__init__(path)
        self._joined: tuple[int, str] = (-1, "")

    @property
    def text(self) -> str:
        """The paragraph's text, white space normalised."""
        if self._joined[0] != len(self.text_nodes):
            self._joined = (len(self.text_nodes), Paragraph.text.fget(self))
        return self._joined[1]


class _HashedOnce(tuple[str, ...]):
    """A tuple that remembers its hash: justext looks its 100,000 stop words up as a key, for every page."""

    __slots__ = ()
    _hash = 0

    def __hash__(self) -> int:
        if not _HashedOnce._hash:
            _HashedOnce._hash = super().__hash__() or 1
        return _HashedOnce._hash

    def __eq__(self, other: object) -> bool:
        return self is other


_VISIBLE_TEXT: Any = etree.XPath(".//text()[not(parent::script or parent::style)]", smart_strings=False)


def _readability_cannot_win(raw_tree: HtmlElement, body: HtmlElement, text: str, focus: str) -> bool:
    """Whether ``_prefer_readability`` would say no to any part of this page's text, however chosen."""
    if focus != "balanced" or not text:
        return False
    if not body.xpath(".//p//text()") or len(body.findall(".//table")) > len(body.findall(".//p")):
        return False
    longest = sum(len(word) + 1 for part in _VISIBLE_TEXT(raw_tree) for word in part.split())
    return longest <= 2 * len(text)


def _compare_extraction(cleaned_tree: Any, raw_tree: Any, body: Any, text: str, options: Any) -> Any:  # noqa: ANN401  trafilatura's own signature
    if not _readability_cannot_win(raw_tree, body, text, options.focus):
        return _STOCK_COMPARE(cleaned_tree, raw_tree, body, text, options)
    stock = external.try_readability
    external.try_readability = lambda _tree: HtmlElement()
    try:
        return _STOCK_COMPARE(cleaned_tree, raw_tree, body, text, options)
    finally:
        external.try_readability = stock


_STOCK_COMPARE: Callable[..., Any] = external.compare_extraction


def _patches() -> list[tuple[Any, str, Any]]:
    """What is put in the place of what: module, name and replacement."""
    discard = [RememberedXPath(each) for each in main_extractor.OVERALL_DISCARD_XPATH]
    comments = [RememberedXPath(each) for each in core.REMOVE_COMMENTS_XPATH]
    lists = [RememberedXPath(each) for each in core.REMOVE_COMMENTS_AND_LISTS_XPATH]
    raw = [
        GuardedXPath(
            core.RAW_TREE_PRUNE_XPATH[0],
            ".//*[contains(@id, 'mvp-post-add') or contains(@class, 'mvp-post-add') "
            "or contains(@id, 'infinite') or contains(@class, 'infinite')]",
        ),
        *core.RAW_TREE_PRUNE_XPATH[1:],
    ]
    body = [
        RememberedXPath(each, first_only=True) if "re:test" in each.path else each for each in main_extractor.BODY_XPATH
    ]
    stop_list = _HashedOnce(external.JT_STOPLIST or external.jt_stoplist_init())
    return [
        (main_extractor, "OVERALL_DISCARD_XPATH", discard),
        (external, "OVERALL_DISCARD_XPATH", discard),
        (core, "REMOVE_COMMENTS_XPATH", comments),
        (core, "REMOVE_COMMENTS_AND_LISTS_XPATH", lists),
        (core, "RAW_TREE_PRUNE_XPATH", raw),
        (main_extractor, "BODY_XPATH", body),
        (baseline, "BASIC_CLEAN_XPATH", UnionXPath(baseline.BASIC_CLEAN_XPATH)),
        (external, "JT_STOPLIST", stop_list),
        (core, "compare_extraction", _compare_extraction),
        (justext_core, "Paragraph", _Paragraph),
    ]


_made: list[tuple[Any, str, Any]] | None = None


def ready_patches() -> list[tuple[Any, str, Any]]:
    """The patches, made at first use; none for a version whose inside is not known."""
    global _made  # noqa: PLW0603  made once a process
    if _made is None:
        if trafilatura.__version__ == VERSION:
            _made = _patches()
        else:
            _LOG.warning(
                "trafilatura %s is installed, but only %s can be accelerated; it runs as it comes",
                trafilatura.__version__,
                VERSION,
            )
            _made = []
    return _made


@contextmanager
def accelerated() -> Iterator[None]:
    """Run trafilatura the fast way inside this block, and leave it as it was behind it.

    The patches are the process's: another thread that calls trafilatura meanwhile gets the same answers faster.
    """
    patches = ready_patches() if _is_on else []
    before = [(module, name, getattr(module, name)) for module, name, _ in patches]
    for module, name, value in patches:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)
