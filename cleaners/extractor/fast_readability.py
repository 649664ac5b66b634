"""Readability as trafilatura's second opinion, run no further than its answer can be chosen.

trafilatura takes readability's text only where it is long enough beside its own. Readability never adds text: each of
its steps leaves at most what the step before had. So after each step that is known, there is a bound for the length of
its answer, and where that can't win, the rest need not be run.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lxml import etree

from cleaners.memo import memo

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

external: Any = import_module("trafilatura.external")
readability: Any = import_module("trafilatura.readability_lxml")
utils: Any = import_module("trafilatura.utils")

_UNLIKELY, _PERHAPS, _POSITIVE, _NEGATIVE = (
    readability.REGEXES[name] for name in ("unlikelyCandidatesRe", "okMaybeItsACandidateRe", "positiveRe", "negativeRe")
)
_NAMED: Any = etree.XPath(".//*[@class or @id]")
_HAS_PARAGRAPH_TEXT: Any = etree.XPath("boolean(.//p//text())")
_IFRAME_CHARS = len("VIDEO") + 1
"""What readability writes into an iframe that shows a video: the only text that it adds."""


class _Document(readability.Document):  # type: ignore[misc]  # trafilatura's types are not used
    """Readability that gives up where its answer would be no longer than ``limit``."""

    __slots__ = ("limit",)

    def __init__(self, tree: HtmlElement, limit: float) -> None:
        super().__init__(tree, min_text_length=25)
        self.limit = limit

    def summary(self) -> str:
        """Return the article as markup, or nothing where it is certain to be too short."""
        for element in list(self.doc.iter("fencedframe")):  # scripts and styles are gone already
            element.drop_tree()
        self.remove_unlikely_candidates()
        if self._longest(self.doc) <= self.limit:
            return ""
        self.transform_misused_divs_into_paragraphs()
        candidates = self.score_paragraphs()
        best = self.select_best_candidate(candidates)
        if best:
            article = self.get_article(candidates, best)
        else:
            body = self.doc.find("body")
            article = body if body is not None else self.doc
        if self._longest(article) <= self.limit:
            return ""
        return self.sanitize(article, candidates)  # type: ignore[no-any-return]

    def remove_unlikely_candidates(self) -> None:
        """Drop elements by their class and id, each name judged once a process."""
        for element in _NAMED(self.doc):
            names = " ".join(filter(None, (element.get("class"), element.get("id"))))
            if len(names) > 1 and element.tag not in readability.FRAME_TAGS and _is_unlikely(names):
                element.drop_tree()

    def class_weight(self, elem: HtmlElement) -> float:
        """Say how much an element's class and id speak for it."""
        return sum(_weight_of(name) for name in (elem.get("class"), elem.get("id")) if name)

    @staticmethod
    def _longest(element: HtmlElement) -> int:
        return len(_trim(element.text_content() + (element.tail or ""))) + _in_iframes(element)


@memo(8192)
def _is_unlikely(names: str) -> bool:
    low = names.lower()
    return bool(_UNLIKELY.search(low)) and not _PERHAPS.search(low)


@memo(8192)
def _weight_of(name: str) -> float:
    return 25 * (bool(_POSITIVE.search(name)) - bool(_NEGATIVE.search(name)))


def _in_iframes(element: _Element) -> int:
    return _IFRAME_CHARS * sum(1 for _ in element.iter("iframe"))


def _trim(text: str) -> str:
    return " ".join(text.split())


def _limit(body: _Element, len_text: int, options: Any) -> float:  # noqa: ANN401  trafilatura's options
    """Return the length up to which readability's text is never preferred (``_prefer_readability``)."""
    if not len_text:
        return 0
    limit: float = 2 * len_text
    if not _HAS_PARAGRAPH_TEXT(body) or len(body.findall(".//table")) > len(body.findall(".//p")):
        limit = min(limit, 2 * options.min_extracted_size)
    if options.focus == "recall":
        has_heading = next(body.iterdescendants("head"), None) is not None
        limit = min(limit, (1.5 if has_heading else 1) * len_text)
    return limit


def ask_readability(raw_tree: HtmlElement, body: _Element, text: str, options: Any) -> tuple[HtmlElement, str] | None:  # noqa: ANN401
    """Return readability's body and text where they are preferred to trafilatura's own.

    The tree, which has no scripts and styles in it, stays as it is.
    """
    len_text = len(text)
    limit = _limit(body, len_text, options)
    if len(_trim(raw_tree.text_content())) + _in_iframes(raw_tree) <= limit:
        return None
    summary = _summary(raw_tree, limit)
    if summary is None:
        return None
    algo_text = utils.trim(etree.tostring(summary, method="text", encoding="utf-8").decode("utf-8"))
    if external._prefer_readability(body, summary, algo_text, len_text, len(algo_text), options):  # noqa: SLF001  its inside is what is made faster
        return summary, algo_text
    return None


def _summary(raw_tree: HtmlElement, limit: float) -> HtmlElement | None:
    try:
        markup = _Document(raw_tree.__copy__(), limit).summary()
        return utils.fromstring_bytes(markup) if markup else None
    except Exception:  # noqa: BLE001  as trafilatura does: a second opinion that fails is none
        return None
