"""The title: the headline that readers see, without the name of the site.

Everything that could be the title is a candidate: the headings, the declared titles, and what stands before or
behind a separator in them. Each candidate gets points for what speaks for it; the weights were fitted with a
prior on the development pages of WCXB (Murrough Foley 2026, CC-BY-4.0) and of trafilatura's evaluation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from cleaners.metadata.text import shown
from cleaners.metadata.urls import host_of, path_of
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from cleaners.metadata.markup import Markup

SEPARATOR = re.compile(
    r"\s+(?:\||–|—|·|•|»|«|:|/|-|::|>|›|~|\+|⋆|★|▷|✔)+\s+|\s*\|\s*|\s*»\s*|(?<=\S):\s+|\s+\((?=[^()]+\)$)|(?<=\w)\s+[–—]\s?(?=\w)"
)
_STRONG_SEPARATOR = re.compile(r"\s*[|»•·›]\s*|\s+(?:::|>|~|⋆|★)\s+")
_SUBTITLE = re.compile(r"^:")
MAX_HEADINGS = 6
MAX_CUTS = 4
MAX_CHARS = 300
_TAIL_MARKS = " ¶#§🔗"
_WORD = re.compile(r"\w+")


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


WEIGHTS: dict[str, float] = {
    "agreement": 0.46,
    "bar_inside": -1.85,
    "covers_declared": 1.23,
    "covers_heading": 0.77,
    "echo_all_declared": 0.56,
    "echo_declared": 1.26,
    "h1": 1.41,
    "h1_banner": -1.54,
    "h1_first": 0.54,
    "h1_of_many": -0.6,
    "h1_only": 0.07,
    "h2": 0.8,
    "h2_without_h1": 0.43,
    "head_declared_bar_long": 0.53,
    "head_declared_bar_site": 0.62,
    "head_declared_bracket_long": -0.34,
    "head_declared_bracket_short": -0.11,
    "head_declared_colon_long": -1.33,
    "head_declared_colon_short": -0.33,
    "head_declared_colon_site": -0.81,
    "head_declared_dash_long": 0.92,
    "head_declared_dash_short": 0.37,
    "head_declared_dash_site": 0.73,
    "head_h1": 0.45,
    "head_h1_bracket_long": -0.3,
    "head_h1_bracket_short": -0.31,
    "head_h1_colon_long": -1.14,
    "head_h1_colon_short": -0.84,
    "head_h1_dash_long": -0.18,
    "head_h1_dash_short": 0.71,
    "head_json-ld": -0.42,
    "head_meta": -0.48,
    "head_microdata": -0.35,
    "head_og": 0.64,
    "head_og_alone": 0.65,
    "head_title": 0.2,
    "head_title_alone": 0.08,
    "in_slug": 0.71,
    "json-ld": -0.42,
    "long": 0.31,
    "meta": -0.4,
    "meta_alone": -0.09,
    "microdata": 0.61,
    "og": 0.16,
    "og_alone": 0.6,
    "one_word": -0.83,
    "site": -0.49,
    "slug_covered": 0.95,
    "tail_declared_bar_long": -0.17,
    "tail_declared_bar_short": 1.03,
    "tail_declared_bar_site": 0.67,
    "tail_declared_colon_long": -0.43,
    "tail_declared_colon_short": 0.1,
    "tail_declared_colon_site": 0.22,
    "tail_declared_dash_long": -0.48,
    "tail_declared_dash_short": 0.58,
    "tail_declared_dash_site": 0.08,
    "tail_h1": 0.91,
    "tail_h1_bar_long": -0.08,
    "tail_h1_colon_long": -0.66,
    "tail_h1_colon_short": -0.11,
    "tail_h1_dash_long": 0.12,
    "tail_h1_dash_short": 1.79,
    "tail_json-ld": 0.15,
    "tail_meta": 0.34,
    "tail_microdata": 0.52,
    "tail_og": 0.39,
    "tail_title": -0.28,
    "title": -0.42,
    "title_alone": -0.15,
    "two_words": -0.13,
    "whole_agreement": 0.32,
}


def find_title(
    markup: Markup, declared: list[tuple[str, str]], site_name: str | None, url: str | None
) -> Candidate | None:
    """The best candidate for the title; ``declared`` are titles with their sources, most trusted first."""
    candidates = candidates_of(markup, declared, site_name, url)
    return max(candidates, key=Candidate.points) if candidates else None


def candidates_of(
    markup: Markup, declared: list[tuple[str, str]], site_name: str | None, url: str | None
) -> list[Candidate]:
    """Everything that could be the title, each with its signs."""
    site = _Site.of(site_name, url)
    pool = _Pool(site, _slug_words(url))
    headings = [(element, shown(element).rstrip(_TAIL_MARKS)) for element in markup.headings[:MAX_HEADINGS]]
    headings = [(element, text) for element, text in headings if 0 < len(text) < MAX_CHARS]
    many = len({fold(text) for _, text in headings})
    for position, (element, text) in enumerate(headings):
        signs = {"h1": 1.0}
        if many > 2:
            signs["h1_of_many"] = 1.0
        if position == 0:
            signs["h1_first"] = 1.0
        if many == 1:
            signs["h1_only"] = 1.0
        if _is_banner(element, markup):
            signs["h1_banner"] = 1.0
        pool.add(text, "h1", signs, element)
        pool.add_cuts(text, "h1", element)
    for text, source in declared:
        if not 0 < len(text) < MAX_CHARS:
            continue
        pool.add(text, source, {source: 1.0})
        pool.add_cuts(text, source)
    for element in markup.subheadings[:3]:
        text = shown(element).rstrip(_TAIL_MARKS)
        if 0 < len(text) < MAX_CHARS:
            pool.add(text, "h2", {"h2": 1.0}, element)
            if not headings:
                pool.add(text, "h2", {"h2_without_h1": 1.0}, element)
    pool.declared = [set(_WORD.findall(fold(text))) for text, _ in declared]
    pool.visible = [set(_WORD.findall(fold(text))) for _, text in headings]
    return pool.finished()


def _is_banner(element: HtmlElement, markup: Markup) -> bool:
    """Whether a first-level heading is the site's own: in a menu, or wrapped around a link to the home page."""
    if markup.is_away(element):
        return True
    link = element.find(".//a")
    if link is None:
        parent = element.getparent()
        link = parent if parent is not None and parent.tag == "a" else None
    return (
        link is not None
        and path_of(link.get("href")) in {"", "/", "./", "/index.html", "index.html"}
        and not (link.get("href") or "#").startswith("#")
    )


def _slug_words(url: str | None) -> frozenset[str]:
    parts = [part for part in path_of(url).split("/") if part]
    if not parts:
        return frozenset()
    slug = max(parts[-2:], key=lambda part: len(re.findall(r"[a-zA-Z]{2,}", part)))
    return frozenset(
        word for word in _WORD.findall(fold(unquote(slug)).replace("_", " ")) if len(word) > 1 or word.isdigit()
    )


@dataclass(frozen=True, slots=True)
class _Site:
    names: frozenset[str]
    host: str

    @classmethod
    def of(cls, site_name: str | None, url: str | None) -> _Site:
        host = host_of(url).removeprefix("www.")
        names = {letters_of(site_name or ""), letters_of(host)}
        parts = host.split(".")
        if len(parts) > 1:
            names.add(letters_of(parts[-2] if len(parts[-2]) > 3 or len(parts) == 2 else parts[-3]))
        return cls(frozenset(name for name in names if len(name) > 1), letters_of(host))

    def is_named(self, text: str) -> bool:
        """Whether a text is the site's name, or near enough to it."""
        letters = letters_of(text)
        if not letters:
            return False
        plain = letters.removeprefix("the")
        if letters in self.names or plain in self.names:
            return True
        if len(plain) > 3 and any(
            plain in name or (len(name) > 3 and name in plain and len(plain) < 3 * len(name)) for name in self.names
        ):
            return True
        initials = "".join(word[0] for word in fold(text).split())
        return len(initials) > 2 and initials in self.names


class _Pool:
    def __init__(self, site: _Site, slug: frozenset[str]) -> None:
        self.site = site
        self.slug = slug
        self.by_text: dict[str, Candidate] = {}
        self.declared: list[set[str]] = []
        self.visible: list[set[str]] = []

    def add(self, text: str, source: str, signs: dict[str, float], heading: HtmlElement | None = None) -> None:
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
        matches = list(SEPARATOR.finditer(text))
        for match in [*matches[:MAX_CUTS], *matches[MAX_CUTS:][-1:]]:
            before, after = text[: match.start()].strip(), text[match.end() :].strip(" )")
            strong = bool(_STRONG_SEPARATOR.fullmatch(match[0]))
            colon, bracket = match[0].startswith(":"), "(" in match[0]
            kind = "bar" if strong else "colon" if colon else "bracket" if bracket else "dash"
            where = "h1" if source == "h1" else "declared"
            rest = "site" if self.site.is_named(after) else "short" if len(after.split()) <= 3 else "long"
            self.add(before, source, {f"head_{where}_{kind}_{rest}": 1.0, f"head_{source}": 1.0}, heading)
            if not bracket:
                rest = "site" if self.site.is_named(before) else "short" if len(before.split()) <= 3 else "long"
                self.add(after, source, {f"tail_{where}_{kind}_{rest}": 1.0, f"tail_{source}": 1.0}, heading)

    def finished(self) -> list[Candidate]:
        for key, candidate in self.by_text.items():
            words = set(_WORD.findall(key))
            signs = candidate.signs
            count = len(words)
            signs["one_word"] = float(count <= 1)
            signs["two_words"] = float(count == 2)
            signs["long"] = float(count > 20)
            signs["site"] = float(self.site.is_named(candidate.text))
            signs["bar_inside"] = float("|" in candidate.text)
            if self.slug and words:
                shared = len(words & self.slug)
                signs["slug_covered"] = shared / len(self.slug)
                signs["in_slug"] = shared / count
            if words:
                signs["echo_declared"] = max((len(words & other) / count for other in self.declared), default=0.0)
                signs["echo_all_declared"] = min((len(words & other) / count for other in self.declared), default=0.0)
                signs["covers_heading"] = max(
                    (len(words & other) / len(words | other) for other in self.visible if other), default=0.0
                )
                signs["covers_declared"] = max(
                    (len(words & other) / len(words | other) for other in self.declared if other), default=0.0
                )
            if not self.visible:
                for name in ("og", "title", "head_og", "head_title", "meta"):
                    if name in signs:
                        signs[f"{name}_alone"] = 1.0
            declared = sum(
                1 for name in ("og", "meta", "json-ld", "title", "h1") if name in signs or f"head_{name}" in signs
            )
            signs["agreement"] = float(declared)
            signs["whole_agreement"] = float(
                sum(1 for name in ("og", "meta", "json-ld", "title", "h1") if name in signs)
            )
        return list(self.by_text.values())


def letters_of(text: str) -> str:
    """The letters and digits of a text, folded and run together: for comparing names."""
    return "".join(char for char in fold(text) if char.isalnum())


def strip_site_name(title: str, site_name: str | None) -> str:
    """A title without the site's name at either end: "Talks resume | The Ferrol Post" → "Talks resume"."""
    site = _Site.of(site_name, None)
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
