"""trafilatura's cascade of extractors for our options, with no step taken whose outcome can't matter.

After ``bare_extraction``, ``trafilatura_sequence`` and ``compare_extraction`` of trafilatura 2.3.1 (Apache-2.0, Adrien
Barbaresi): balanced mode, no comments, links, images or metadata. Copies of the page are made where one is used, the
second opinions are asked where their answer can be chosen, and all look at the same parsed tree.
"""

from __future__ import annotations

from copy import copy
from importlib import import_module
from typing import TYPE_CHECKING, Any

from cleaners.extractor.fast_cleaning import length_of_text, names_in, removed_by_basic_cleaning
from cleaners.extractor.fast_conditions import NotUnderstoodError, selector
from cleaners.extractor.fast_content import extract_content
from cleaners.extractor.fast_justext import ask_justext
from cleaners.extractor.fast_readability import ask_readability

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

core: Any = import_module("trafilatura.core")
external: Any = import_module("trafilatura.external")
html: Any = import_module("trafilatura.htmlprocessing")
settings: Any = import_module("trafilatura.settings")
xpaths: Any = import_module("trafilatura.xpaths")
delete_element: Any = import_module("trafilatura.xml").delete_element

_UNCLEAN = tuple(part.removeprefix(".//") for part in external.SANITIZED_XPATH.split("|"))
"""Elements that no clean extraction has."""
_APPENDED, _SHARE_BUTTONS = xpaths.RAW_TREE_PRUNE_XPATH
_COMMENT_WORDS = ("omment", "comol", "disqus_thread", "dsq-")
"""One of these is part of every name that the expression for comments looks for."""
(_COMMENTS,) = (selector(each.path) for each in xpaths.REMOVE_COMMENTS_AND_LISTS_XPATH)
if not all(name.isalpha() for name in _UNCLEAN) or set(_COMMENTS.only_if) != {"ol", "ul"}:
    raise NotUnderstoodError("the expressions for comments or for what is unclean have changed")


def extract_body(tree: HtmlElement, url: str | None) -> _Element | None:
    """Return the body that ``bare_extraction`` gives for a page, or ``None`` where it gives none. Changes the tree."""
    options = settings.Extractor(output_format="python", comments=False, url=url)
    try:
        body, text = _run(tree, options, url)
    except (TypeError, ValueError):  # as trafilatura does
        return None
    if len(text) < options.min_output_size and options.min_output_comm_size > 0:
        return None
    return body


def _run(tree: HtmlElement, options: Any, url: str | None) -> tuple[_Element, str]:  # noqa: ANN401  trafilatura's options
    is_forum = core._forum_thread_page(tree)  # noqa: SLF001  its inside is what is made faster here
    scripts = drop_scripts(tree)
    _prune_raw(tree, is_forum=is_forum)
    body, text = _extract_and_compare(tree, options, url)
    if len(text) < options.min_extracted_size:
        base_body, base_text, base_length = core.baseline(_with_scripts(tree, scripts))
        if base_length > len(text):
            body, text = base_body, base_text
    if 0 < len(text) < core.ESCALATION_MAX_LENGTH:
        return _escalate(tree, options, url, (body, text))
    return body, text


def _prune_raw(tree: HtmlElement, *, is_forum: bool) -> None:
    """Delete appended articles, share buttons and (not in a forum) comments, where a name on the page tells of them."""
    names = names_in(tree)
    if "mvp-post-add" in names or "infinite" in names:
        for element in _APPENDED(tree):
            delete_element(element)
    if "elementor-share-buttons" in names:
        for element in _SHARE_BUTTONS(tree):
            delete_element(element)
    if not is_forum and any(word in names for word in _COMMENT_WORDS):
        for element in list(_COMMENTS.within(tree)):
            delete_element(element)


def drop_scripts(tree: HtmlElement) -> list[HtmlElement]:
    """Take scripts and styles out, which every later step would; return those that can hold a text."""
    scripts = list(tree.iterdescendants("script", "style"))
    for element in scripts:
        delete_element(element)
        element.tail = None
    return [each for each in scripts if each.get("type") == "application/ld+json"]


def _with_scripts(tree: HtmlElement, scripts: list[HtmlElement]) -> HtmlElement:
    """Return a copy of the tree with scripts in it, for the extractor that reads them."""
    whole = copy(tree)
    whole.extend(scripts)
    return whole


def _escalate(tree: HtmlElement, options: Any, url: str | None, own: tuple[_Element, str]) -> tuple[_Element, str]:  # noqa: ANN401
    """Try again in recall mode, and with justext on the whole page, where the text is short beside the page's."""
    removed = removed_by_basic_cleaning(tree)
    if len(own[1]) >= core.ESCALATION_PAGE_SHARE * length_of_text(tree, removed):
        return own
    wider = copy(options)
    wider.focus = "recall"
    retry: tuple[_Element | None, str] = (None, "")
    rescue: tuple[_Element | None, str] = (None, "")
    try:
        retry = _extract_and_compare(tree, wider, url)
    except Exception:  # noqa: BLE001  as trafilatura does: what fails is no better answer
        retry = (None, "")
    try:
        rescue = ask_justext(tree, removed)
    except Exception:  # noqa: BLE001
        rescue = (None, "")
    length = len(own[1])
    if rescue[0] is not None and len(rescue[1]) > max(len(retry[1]), core.ESCALATION_JUSTEXT_RATIO * length):
        return rescue[0], rescue[1]
    enough = options.min_extracted_size <= len(retry[1]) and len(retry[1]) > core.ESCALATION_ACCEPT_RATIO * length
    return (retry[0], retry[1]) if retry[0] is not None and enough else own


def _extract_and_compare(tree: HtmlElement, options: Any, url: str | None) -> tuple[_Element, str]:  # noqa: ANN401
    """Run the main extractor and hold its answer against readability's and justext's; the tree stays as it is."""

    def cleaned() -> HtmlElement:
        return html.tree_cleaning(copy(tree), options)

    def prepared() -> HtmlElement:
        return html.convert_tags(cleaned(), options, url)

    body, text = extract_content(prepared(), options, prepared)
    if options.focus == "recall" and len(text) > options.min_extracted_size * 10:
        return body, text
    other = ask_readability(tree, body, text, options)
    if other is not None:
        body, text = other
    is_unclean = next(body.iterdescendants(*_UNCLEAN), None) is not None
    if is_unclean or len(text) < options.min_extracted_size:
        page = cleaned()
        rescue, rescue_text = ask_justext(page, removed_by_basic_cleaning(page))
        if rescue_text and _is_better(len(rescue_text), len(text), is_unclean=is_unclean):
            return rescue, rescue_text
    return external.sanitize_tree(body, options) if other is not None else (body, text)


def _is_better(rescue: int, own: int, *, is_unclean: bool) -> bool:
    """Whether justext's text is taken: it may be shorter where the own one is unclean."""
    return own <= external.JUSTEXT_OVERRIDE_RATIO * rescue if is_unclean else own < rescue
