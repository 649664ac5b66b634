"""trafilatura's main extractor with the expensive steps done once: what ``trafilatura.main_extractor`` answers.

After ``extract_content``, ``_extract``, ``recover_wild_text`` and ``prune_unwanted_sections`` of trafilatura 2.3.1
(Apache-2.0, Adrien Barbaresi), for balanced and recall mode without images and links. What differs is cost only: the
attributes of a section are looked at in one walk, link densities are measured only where links are, and the copy that
the recovery works on is made when a recovery is needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lxml import etree

from cleaners.extractor.fast_conditions import Conditions, NotUnderstoodError, selector

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element
    from lxml.html import HtmlElement

main: Any = import_module("trafilatura.main_extractor")
html: Any = import_module("trafilatura.htmlprocessing")
settings: Any = import_module("trafilatura.settings")
xpaths: Any = import_module("trafilatura.xpaths")
utils: Any = import_module("trafilatura.utils")
delete_element: Any = import_module("trafilatura.xml").delete_element

_OVERALL, _HIDDEN = (selector(each.path) for each in xpaths.OVERALL_DISCARD_XPATH)
(_IMAGES,) = (selector(each.path) for each in xpaths.DISCARD_IMAGE_ELEMENTS)
(_TEASERS,) = (selector(each.path) for each in xpaths.TEASER_DISCARD_XPATH)
_SECTION_TAGS = frozenset(_OVERALL.tags)
_SECTION, _HIDE, _IMAGE, _TEASER = 1, 2, 4, 8
_LOOK = Conditions(_OVERALL.predicate, _HIDDEN.predicate, _IMAGES.predicate, _TEASERS.predicate)
if not _SECTION_TAGS == set(_IMAGES.tags) == set(_TEASERS.tags) or _HIDDEN.tags:
    raise NotUnderstoodError("the expressions for sections look at other elements than they did")


def _finders() -> list[Callable[[HtmlElement], HtmlElement | None]]:
    """Make a function of each expression that looks for the main content: what it finds first."""
    finders: list[Callable[[HtmlElement], HtmlElement | None]] = []
    for each in xpaths.BODY_XPATH:
        if each.path == "(.//article)[1]":
            finders.append(lambda tree: next(tree.iterdescendants("article"), None))
        elif each.path.strip().endswith("|(.//main)[1]"):
            finders.append(_first_or_main(each.path))
        else:
            finders.append(_first(each.path))
    return finders


def _first(path: str) -> Callable[[HtmlElement], HtmlElement | None]:
    found = selector(path)
    return lambda tree: next(found.within(tree), None)


def _first_or_main(path: str) -> Callable[[HtmlElement], HtmlElement | None]:
    """A union: of the first element found and the first ``main``, the one that comes first."""
    found = selector(path)
    names = (*found.tags, "main")

    def find(tree: HtmlElement) -> HtmlElement | None:
        for element in tree.iterdescendants(*names):
            if element.tag == "main" or found.condition(element.items()):
                return element
        return None

    return find


FINDERS = _finders()
"""Functions that find the main content, the most certain first."""


def extract_content(
    tree: HtmlElement,
    options: Any,  # noqa: ANN401  trafilatura's options
    remake: Callable[[], HtmlElement],
) -> tuple[_Element, str]:
    """Find and convert a prepared tree's main content; ``remake`` makes that tree once more, for a second try."""
    order = list(tree.iter())
    body, text, potential_tags = _extract(tree, options)
    if len(body) == 0 or len(text) < options.min_extracted_size:
        again = remake()
        consumed = {twin for each, twin in zip(order, again.iter(), strict=True) if each.tag == "done"}
        body = _recover_wild_text(again, body, options, potential_tags, consumed)
        text = _text_of(body)
    _drop_repeated(body)
    etree.strip_elements(body, "done")
    etree.strip_tags(body, "div")
    for line_break in body.iter("lb"):
        if (
            line_break.tail
            and line_break.tail.isspace()
            and not any(each.tag in main.SPACING_PROTECTED for each in line_break.iterancestors())
        ):
            line_break.tail = None
    return body, text


def _text_of(body: Any) -> str:  # noqa: ANN401  lxml's stubs give bytes as well
    return " ".join(body.itertext()).strip()


def _drop_repeated(body: _Element) -> None:
    """Drop elements of some length that repeat the one before them."""
    previous = None
    for element in list(body):
        current = main._elem_text(element)  # noqa: SLF001  its inside is what is made faster here
        if current and current == previous and len(current) > settings.MIN_DUPLICATE_LENGTH:
            delete_element(element, keep_tail=False)
        else:
            previous = current


def _extract(tree: HtmlElement, options: Any) -> tuple[_Element, str, set[str]]:  # noqa: ANN401
    potential_tags = {*settings.TAG_CATALOG, "table", "td", "th", "tr"}
    body = etree.Element("body")
    for find in FINDERS:
        subtree = find(tree)
        if subtree is None:
            continue
        _prune_sections(subtree, options)
        if len(subtree) == 0:
            continue
        if not _has_paragraphs(subtree, options.min_extracted_size * 3):
            potential_tags.add("div")
        if _take_in(subtree, body, potential_tags, options):
            break
    return body, _text_of(body), potential_tags


def _has_paragraphs(subtree: HtmlElement, enough: int) -> bool:
    """Whether the paragraphs of the whole tree hold that many characters."""
    length = 0
    for paragraph in subtree.getroottree().iter("p"):
        if next(paragraph.iterancestors("p"), None) is None:  # else its text is counted already
            length += len(paragraph.text_content())
            if length >= enough:
                return True
    return False


def _take_in(subtree: HtmlElement, body: _Element, potential_tags: set[str], options: Any) -> bool:  # noqa: ANN401
    """Convert the elements of a section into the body; whether that is enough."""
    elements = list(subtree.iterdescendants("*"))
    tags = {each.tag for each in elements}
    if tags == {"lb"} or (
        subtree.tag == "div" and "div" in potential_tags and tags <= settings.INLINE_FORMATTABLE | {"lb"}
    ):
        elements = [subtree]
    lead, start = None, len(body)
    if elements != [subtree] and utils.text_chars_test(subtree.text):
        lead = etree.Element("p")
        lead.text = subtree.text
        lead = main.process_node(lead, options)
    for element in elements:
        if element.getroottree().getroot() is body:
            continue
        tag, tail = element.tag, element.tail
        processed = main.handle_textelem(element, potential_tags, options)
        if processed is not None:
            body.append(processed)
            if element.getroottree().getroot() is not body:
                element.tag = "done"
        if tag in main.REBUILT_BLOCKS and utils.text_chars_test(tail) and (processed is None or processed.tail is None):
            behind = etree.Element("p")
            behind.text = tail
            if main.process_node(behind, options) is not None:
                body.append(behind)
    while len(body) > 0 and body[-1].tag in main.NOT_AT_THE_END:
        delete_element(body[-1], keep_tail=False)
    if sum(each.tag != "graphic" for each in body) > 1:
        if lead is not None:
            body.insert(start, lead)
        return True
    return False


def _recover_wild_text(
    tree: HtmlElement,
    body: _Element,
    options: Any,  # noqa: ANN401
    potential_tags: set[str],
    consumed: set[_Element],
) -> _Element:
    """Look for paragraphs outside of what was taken for the main content."""
    potential_tags = set(potential_tags)
    expression = ".//code|.//p|.//quote|.//table|.//div[contains(@class, 'w3-code')]"
    if options.focus == "recall":
        potential_tags.update(["div", "lb"])
        expression += "|.//div|.//lb|.//list"
    _prune_sections(tree, options)
    texts = [main._elem_text(each) for each in body]  # noqa: SLF001
    existing = "\n".join(filter(None, texts))
    known = set(texts)
    handled: set[_Element] = set()
    for element in tree.xpath(expression):
        if element in consumed or (handled and any(each in handled for each in element.iterancestors())):
            continue
        processed = main.handle_textelem(element, potential_tags, options)
        if processed is None:
            continue
        if processed is element:
            handled.add(element)
        text = main._elem_text(processed)  # noqa: SLF001
        images = {each.get("src") for each in processed.iter("graphic")}
        if not text and images and images <= {each.get("src") for each in body.iter("graphic")}:
            continue
        under_cap = len(existing) <= settings.DEDUPE_SCAN_CAP
        fragment = utils.trim(text + (processed.tail or "")) if utils.text_chars_test(processed.tail) else ""
        if text and (
            text in known
            or (
                under_cap
                and (
                    (len(text) > settings.MIN_DUPLICATE_LENGTH and text in existing)
                    or (fragment and fragment in existing)
                )
            )
        ):
            continue
        body.append(processed)
        if under_cap:
            existing += "\n" + (fragment or text)
        known.add(text)
    return body


def _prune_sections(tree: HtmlElement, options: Any) -> None:  # noqa: ANN401
    """Delete what class and id names or link density give away as boilerplate."""
    overall, images, teasers = _scan(tree)
    _delete_guarded(tree, overall)
    for element in images:
        delete_element(element)
    if options.focus != "recall":
        for element in teasers:
            delete_element(element)
    _prune_by_links(tree)
    tables = [each for each in tree.iter("table") if html.link_density_test_tables(each)]
    for table in tables:
        delete_element(table, keep_tail=False)
    etree.strip_tags(tree, "span", "ref")


def _scan(tree: HtmlElement) -> tuple[dict[Any, None], list[_Element], list[_Element]]:
    """Look at the attributes of all elements once: boilerplate, captions of images, teasers."""
    overall: dict[Any, None] = {}
    images, teasers = [], []
    for element in tree.iterdescendants("*"):
        attributes = element.items()
        met = _LOOK(attributes) if attributes else 0
        if not met:
            continue
        is_section = element.tag in _SECTION_TAGS
        if met & _HIDE or (met & _SECTION and is_section):
            overall[element] = None
        if met & _IMAGE and is_section:
            images.append(element)
        if met & _TEASER and is_section:
            teasers.append(element)
    return overall, images, teasers


def _delete_guarded(tree: HtmlElement, matches: dict[Any, None]) -> None:
    """Delete elements unless too little of the tree's text would be left."""
    outer = [each for each in matches if not any(above in matches for above in each.iterancestors())]
    if not outer:
        return
    length = len(tree.text_content())
    if length - sum(len(each.text_content()) for each in outer) > length / 7:
        for element in outer:
            delete_element(element)


def _prune_by_links(tree: HtmlElement) -> None:
    """Delete sections rich in links: two rounds, of which the second changes nothing where the first did not."""
    for _ in range(2):
        holders = _holders_of_links(tree)
        if not holders:
            return
        deleted = [
            _delete_by_links(tree, "div", holders, backtracking=True),
            _delete_by_links(tree, "list", holders, backtracking=False),
            _delete_by_links(tree, "p", holders, backtracking=False),
        ]
        if not any(deleted):
            return


def _holders_of_links(tree: HtmlElement) -> set[_Element]:
    """Collect the elements with a link in them."""
    holders: set[_Element] = set()
    for link in tree.iter("ref"):
        for above in link.iterancestors():
            if above in holders:
                break
            holders.add(above)
    return holders


def _delete_by_links(tree: HtmlElement, tag: str, holders: set[_Element], *, backtracking: bool) -> bool:
    deletions = []
    for element in tree.iter(tag):
        if element not in holders:
            continue
        is_rich, is_short = html.link_density_test(element, False)
        if is_rich or (
            backtracking and is_short and len(element) >= 3 and len(utils.trim(element.text_content())) < 100
        ):
            parent = element.getparent()
            if tag == "p" and parent is not None and parent.tag in {"item", "td", "th"}:
                continue
            deletions.append(element)
    for element in deletions:
        delete_element(element)
    return bool(deletions)
