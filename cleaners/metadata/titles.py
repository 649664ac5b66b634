"""The title: the headline that readers see, without the name of the site.

Everything that could be the title is a candidate: the headings, the declared titles, and what stands before or
behind a separator in them. Each candidate has signs, and each sign a weight; the candidate with most points wins.
The weights are fitted by ``tools/fit_titles.py`` on the development pages of WCXB (Murrough Foley 2026, CC-BY-4.0)
and of trafilatura's evaluation, with a prior.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote

from cleaners.metadata.headings import MAX_CHARS, TAIL_MARKS, headings_of, parts_of, place_signs, without_labels
from cleaners.metadata.site_name import Site
from cleaners.metadata.text import shown
from cleaners.metadata.title_weights import WEIGHTS
from cleaners.metadata.urls import path_of
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from cleaners.metadata.markup import Markup

SEPARATOR = re.compile(
    r"\s+(?:\||–|—|·|•|»|«|:|/|-|::|>|›|~|\+|⋆|★|▷|✔|♥)+\s+"  # between spaces
    r"|\s*[|│»]\s*"  # always
    r"|(?<=\S):\s+"  # a colon closes a word
    r"|\s+\((?=[^()]+\)$)"  # brackets at the end
    r"|(?<=\w)\s+[–—]\s?(?=\w)"
)
_STRONG_SEPARATOR = re.compile(r"\s*[|│»•·›]\s*|\s+(?:::|>|~|⋆|★|♥)\s+")
MAX_SUBHEADINGS = 3
MAX_CUTS = 4
MAX_PARTS = 4
MAX_KICKER_WORDS = 4
"""A piece of a heading with no more words than these, before one with at least so many, may be a kicker."""
MIN_HEADLINE_WORDS = 3
_WORD = re.compile(r"\w+")
AGREEING = ("og", "meta", "json-ld", "title", "h1")
_ALONE = ("og", "title", "head_og", "head_title", "meta")
_KIND_SIGNS = ("h1_first", "h2", "og", "title", "head_og", "head_title", "site", "one_word")
"""Signs that weigh differently on posts, home pages, product pages and plain pages."""


@dataclass(slots=True)
class Candidate:
    """A text that could be the title, with where it was found and what speaks for it."""

    text: str
    source: str
    heading: HtmlElement | None = None
    signs: dict[str, float] = field(default_factory=dict)

    def points(self) -> float:
        """The weighted sum of what speaks for and against it."""
        return sum(WEIGHTS.get(name, 0.0) * value for name, value in self.signs.items())


@dataclass(frozen=True, slots=True)
class Clues:
    """What else is known about a page when its title is looked for.

    ``declared`` are titles with their sources, most trusted first; ``kind`` is what the page says it is:
    ``post``, ``home``, ``product`` or ``plain``.
    """

    declared: tuple[tuple[str, str], ...] = ()
    site_name: str | None = None
    url: str | None = None
    kind: str = "plain"


@dataclass(frozen=True, slots=True)
class Title:
    """The chosen title: its text, its source, the heading that shows it, and how sure the choice is (0-1)."""

    text: str
    source: str
    heading: HtmlElement | None
    confidence: float


def find_title(markup: Markup, clues: Clues) -> Title | None:
    """The best candidate for the title."""
    candidates = candidates_of(markup, clues)
    if not candidates:
        return None
    points = [candidate.points() for candidate in candidates]
    top = max(points)
    best = candidates[points.index(top)]
    share = 1 / sum(math.exp(each - top) for each in points)
    return Title(best.text, best.source, best.heading, round(share, 2))


def candidates_of(markup: Markup, clues: Clues) -> list[Candidate]:
    """Everything that could be the title, each with its signs."""
    pool = _Pool(Site.of(clues.site_name, clues.url), clues)
    headings = headings_of(markup)
    pool.headings = frozenset(fold(text) for _, text in headings)
    many = len({fold(text) for _, text in headings})
    for position, (element, text) in enumerate(headings):
        signs = {"h1": 1.0, **place_signs(element, markup)}
        if many > 2:
            signs["h1_of_many"] = 1.0
        if position == 0:
            signs["h1_first"] = 1.0
        if many == 1:
            signs["h1_only"] = 1.0
        pool.add(text, "h1", signs, element)
        pool.add_cuts(text, "h1", element)
        plain = without_labels(element)
        if plain and plain != text:
            pool.add(plain, "h1", {"h1_unlabelled": 1.0, "h1": 1.0}, element)
        parts = parts_of(element)
        if 1 < len(parts) <= MAX_PARTS:
            rest = " ".join(parts[1:])
            is_kicker = len(parts[0].split()) <= MAX_KICKER_WORDS and len(rest.split()) >= MIN_HEADLINE_WORDS
            pool.add(rest, "h1", {"h1_behind_kicker" if is_kicker else "h1_rest": 1.0}, element)
            pool.add(parts[0], "h1", {"h1_kicker" if is_kicker else "h1_opening": 1.0}, element)
    for text, source in clues.declared:
        if 0 < len(text) < MAX_CHARS:
            pool.add(text, source, {source: 1.0})
            pool.add_cuts(text, source)
    for element in markup.subheadings[:MAX_SUBHEADINGS]:
        text = shown(element).rstrip(TAIL_MARKS)
        if 0 < len(text) < MAX_CHARS:
            pool.add(text, "h2", {"h2": 1.0} if headings else {"h2": 1.0, "h2_without_h1": 1.0}, element)
    pool.declared = [_words(text) for text, _ in clues.declared]
    pool.visible = [_words(text) for _, text in headings]
    return pool.finished()


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text)))


def _slug_words(url: str | None) -> frozenset[str]:
    parts = [part for part in path_of(url).split("/") if part]
    if not parts:
        return frozenset()
    slug = max(parts[-2:], key=lambda part: len(re.findall(r"[a-zA-Z]{2,}", part)))
    return frozenset(
        word for word in _WORD.findall(fold(unquote(slug)).replace("_", " ")) if len(word) > 1 or word.isdigit()
    )


class _Pool:
    """The candidates by their folded text: the same text from several sources is one candidate with many signs."""

    def __init__(self, site: Site, clues: Clues) -> None:
        self.site = site
        self.kind = clues.kind
        self.slug = _slug_words(clues.url)
        self.by_text: dict[str, Candidate] = {}
        self.declared: list[set[str]] = []
        self.visible: list[set[str]] = []
        self.headings: frozenset[str] = frozenset()

    def add(self, text: str, source: str, signs: dict[str, float], heading: HtmlElement | None = None) -> None:
        """Take a candidate; one with a heading gives the text and the source."""
        text = text.strip()
        key = fold(text)
        if not key:
            return
        known = self.by_text.get(key)
        if known is None:
            known = self.by_text[key] = Candidate(text, source, heading)
        elif known.heading is None and heading is not None:
            known.text, known.source, known.heading = text, source, heading
        for name, value in signs.items():
            known.signs[name] = max(value, known.signs.get(name, 0.0))

    def add_cuts(self, text: str, source: str, heading: HtmlElement | None = None) -> None:
        """Take what stands before and behind each separator of a text."""
        matches = list(SEPARATOR.finditer(text))
        where = "h1" if source == "h1" else "declared"
        for match in [*matches[:MAX_CUTS], *matches[MAX_CUTS:][-1:]]:
            if "»" in match[0] and "«" in text:
                continue  # it closes a quotation, or opens one
            before, after = text[: match.start()].strip(), text[match.end() :].strip(" )")
            kind = _kind_of(match[0])
            self.add(before, source, {f"head_{where}_{kind}_{self._rest(after)}": 1.0, f"head_{source}": 1.0}, heading)
            if kind != "bracket":
                rest = self._rest(before)
                self.add(after, source, {f"tail_{where}_{kind}_{rest}": 1.0, f"tail_{source}": 1.0}, heading)
        for left, right in pairwise(matches[:MAX_CUTS]):
            self.add(text[left.end() : right.start()], source, {f"middle_{where}": 1.0}, heading)

    def _rest(self, text: str) -> str:
        if self.site.is_named(text):
            return "site"
        if fold(text) in self.headings:
            return "heading"
        return "short" if len(text.split()) <= 3 else "long"

    def finished(self) -> list[Candidate]:
        """All candidates, with the signs that need the others."""
        first = self.visible[0] if self.visible else set()
        for key, candidate in self.by_text.items():
            words = set(_WORD.findall(key))
            signs = candidate.signs
            signs.update(self._shape(candidate.text, words))
            signs.update(self._echoes(words))
            if first and words and words != first:
                signs["within_first"] = float(words < first)
                signs["around_first"] = float(words > first)
            if any(name in signs for name in ("og", "json-ld", "title", "meta")):
                signs["ends_heading"] = float(any(each != key and each.endswith(key) for each in self.headings))
                signs["opens_heading"] = float(any(each != key and each.startswith(key) for each in self.headings))
            if "h1" in signs and any(name in signs for name in ("tail_title", "tail_og")):
                signs["h1_ends_declared"] = 1.0
            if not self.visible:
                signs.update({f"{name}_alone": 1.0 for name in _ALONE if name in signs})
            signs["agreement"] = float(sum(1 for name in AGREEING if name in signs or f"head_{name}" in signs))
            signs["whole_agreement"] = float(sum(1 for name in AGREEING if name in signs))
            signs.update({f"{self.kind}_{name}": signs[name] for name in _KIND_SIGNS if signs.get(name)})
        return list(self.by_text.values())

    def _shape(self, text: str, words: set[str]) -> dict[str, float]:
        count = len(words)
        return {
            "one_word": float(count <= 1),
            "two_words": float(count == 2),
            "few_words": float(3 <= count <= 4),
            "long": float(count > 20),
            "site": float(self.site.is_named(text)),
            "bar_inside": float("|" in text),
        }

    def _echoes(self, words: set[str]) -> dict[str, float]:
        """How much of the candidate the address, the declared titles and the headings repeat."""
        if not words:
            return {}
        count = len(words)
        shares = [len(words & other) / count for other in self.declared]
        signs = {
            "echo_declared": max(shares, default=0.0),
            "echo_all_declared": min(shares, default=0.0),
            "covers_heading": _overlap(words, self.visible),
            "covers_declared": _overlap(words, self.declared),
        }
        if self.slug:
            shared = len(words & self.slug)
            signs["slug_covered"] = shared / len(self.slug)
            signs["in_slug"] = shared / count
        return signs


def _overlap(words: set[str], others: list[set[str]]) -> float:
    return max((len(words & other) / len(words | other) for other in others if other), default=0.0)


def _kind_of(separator: str) -> str:
    if _STRONG_SEPARATOR.fullmatch(separator):
        return "bar"
    if separator.startswith(":"):
        return "colon"
    return "bracket" if "(" in separator else "dash"


def strip_site_name(title: str, site_name: str | None) -> str:
    """A title without the site's name at either end: "Talks resume | The Ferrol Post" → "Talks resume"."""
    site = Site.of(site_name, None)
    matches = [match for match in SEPARATOR.finditer(title) if "(" not in match[0] and not match[0].startswith(":")]
    if not matches:
        return title.strip()
    first, last = matches[0], matches[-1]
    if site_name and site.is_named(title[last.end() :]):
        return title[: last.start()].strip()
    if site_name and site.is_named(title[: first.start()]):
        return title[first.end() :].strip()
    ending, before = title[last.end() :].split(), title[: last.start()].split()
    if len(ending) <= 4 and len(before) >= max(3, len(ending)):
        return title[: last.start()].strip()
    return title.strip()
