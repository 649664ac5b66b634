"""trafilatura's XPath conditions over an element's attributes, asked without XPath.

In its expressions ``re:test`` calls back into Python for each element, which is where most of its time goes. The
conditions are read out of the expressions themselves, so there is no second copy of their words to keep; what can't be
read raises :class:`NotUnderstoodError`, and trafilatura then runs as it comes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

MAX_REMEMBERED = 20_000
Attributes = Any
"""An element's attributes in the order of its source, as ``items()`` gives them: a list of names and values."""

_NAMES = r"@[\w-]+(?:\|@[\w-]+)*"
_TERM = re.compile(
    rf"""
    re:test\(\s*(?P<test>{_NAMES})\s*,\s*'(?P<pattern>[^']*)'\s*(?:,\s*'(?P<flags>i)'\s*)?\)
    |contains\(\s*translate\(\s*(?P<translate>@[\w-]+)\s*,\s*'(?P<from>\w+)'\s*,\s*'(?P<to>\w+)'\s*\)\s*,
      \s*'(?P<translated>[^']*)'\s*\)
    |contains\(\s*(?P<contains>{_NAMES})\s*,\s*'(?P<contained>[^']*)'\s*\)
    |starts-with\(\s*(?P<starts>{_NAMES})\s*,\s*'(?P<start>[^']*)'\s*\)
    |(?P<equals>@[\w-]+)\s*=\s*'(?P<value>[^']*)'
    |(?P<has>@[\w-]+)
    """,
    re.VERBOSE,
)
_SEPARATORS = re.compile(r"(?:\s|\bor\b)*")
_TAGS = re.compile(r"\s*(self::\w+(?:\s+or\s+self::\w+)*)\s*\]\s*\[")


class NotUnderstoodError(ValueError):
    """An expression has a form that isn't known here: use trafilatura as it comes."""


_FIRST_BITS = 16
"""From this bit on an answer tells of tests that count only for the first of several attributes."""


class Conditions:
    """Disjunctions of tests on attributes, asked together, with a memory for the values they have met.

    In XPath 1 a test of ``@id|@class`` looks at one of them, the first in the order of the source.
    """

    def __init__(self, *predicates: str) -> None:
        self._patterns: dict[str, list[tuple[int, re.Pattern[str]]]] = {}
        self._firsts: list[tuple[frozenset[str], int]] = []
        for place, predicate in enumerate(predicates):
            self._read(predicate, 1 << place)
        self._known: dict[str, dict[str, int]] = {name: {} for name in self._patterns}

    def _read(self, predicate: str, bit: int) -> None:
        single: dict[str, list[str]] = {}
        for names, pattern in _terms(predicate):
            if len(names) == 1:
                single.setdefault(names[0], []).append(pattern)
                continue
            tentative = 1 << (_FIRST_BITS + len(self._firsts))
            self._firsts.append((frozenset(names), bit))
            for name in names:
                self._patterns.setdefault(name, []).append((tentative, re.compile(pattern)))
        for name, patterns in single.items():
            together = re.compile("|".join(f"(?:{each})" for each in patterns))
            self._patterns.setdefault(name, []).append((bit, together))

    def __call__(self, attributes: Attributes) -> int:
        """Say which conditions an element with these attributes meets: the first is bit 0, the second bit 1."""
        met = 0
        for name, value in attributes:
            known = self._known.get(name)
            if known is not None:
                answer = known.get(value)
                met |= self._learn(name, value) if answer is None else answer
        return met if met < 1 << _FIRST_BITS else self._decide(met, attributes)

    def _learn(self, name: str, value: str) -> int:
        known = self._known[name]
        if len(known) > MAX_REMEMBERED:
            known.clear()
        answer = known[value] = sum(bit for bit, pattern in self._patterns[name] if pattern.search(value))
        return answer

    def _decide(self, met: int, attributes: Attributes) -> int:
        """Drop what was met by an attribute that another one stands before."""
        certain = met & ((1 << _FIRST_BITS) - 1)
        for place, (names, bit) in enumerate(self._firsts):
            tentative = 1 << (_FIRST_BITS + place)
            if met & tentative:
                name, value = next(each for each in attributes if each[0] in names)
                if self._known[name].get(value, 0) & tentative:
                    certain |= bit
        return certain


@dataclass(slots=True)
class Selector:
    """An expression: elements of some kinds (all, if none is named) that meet a condition."""

    tags: tuple[str, ...]
    predicate: str
    condition: Conditions
    only_if: dict[str, Conditions] = field(default_factory=dict)

    def within(self, tree: _Element) -> Iterator[_Element]:
        """Yield what the expression finds below an element, in document order."""
        for element in tree.iterdescendants(*(self.tags or ("*",))):
            attributes = element.items()
            if attributes and self.condition(attributes):
                further = self.only_if.get(element.tag)
                if further is None or further(attributes):
                    yield element


def selector(path: str) -> Selector:
    """Read an expression of the forms ``.//*[tags][condition]`` and ``(…)[1]``, of which the first find is used."""
    inner = path.strip().removesuffix("|(.//main)[1]")
    if inner.startswith("(") and inner.endswith(")[1]"):
        inner = inner[1:-4].strip()
    inner = inner.removesuffix("[1]")
    if not (inner.startswith(".//*[") and inner.endswith("]")):
        raise NotUnderstoodError(path)
    inner = inner[5:-1]
    found = _TAGS.match(inner)
    tags = tuple(re.findall(r"self::(\w+)", found[1])) if found else ()
    condition, _, further = inner[found.end() if found else 0 :].partition("][\n")
    return Selector(tags, condition, Conditions(condition), _exceptions(further) if further else {})


def _exceptions(predicate: str) -> dict[str, Conditions]:
    """Read "not(self::ol or self::ul) or …": a further condition for elements of those names only."""
    found = re.match(r"\s*not\((self::\w+(?:\s+or\s+self::\w+)*)\)\s+or\s", predicate)
    if found is None:
        raise NotUnderstoodError(predicate)
    condition = Conditions(predicate[found.end() :])
    return dict.fromkeys(re.findall(r"self::(\w+)", found[1]), condition)


def _terms(predicate: str) -> Iterator[tuple[Sequence[str], str]]:
    """Read a disjunction: for each test the attributes it looks at and a pattern for their value."""
    at = _end_of_separators(predicate, 0)
    while at < len(predicate):
        term = _TERM.match(predicate, at)
        if term is None:
            raise NotUnderstoodError(predicate[at:])
        at = _end_of_separators(predicate, term.end())
        yield _term(term)


def _end_of_separators(predicate: str, at: int) -> int:
    found = _SEPARATORS.match(predicate, at)
    return found.end() if found else at


def _term(term: re.Match[str]) -> tuple[Sequence[str], str]:
    if term["test"]:
        pattern = f"(?i:{term['pattern']})" if term["flags"] else term["pattern"]
        return _names(term["test"]), pattern
    if term["translate"]:
        to = dict(zip(term["to"], term["from"], strict=True))
        letters = (f"[{each}{to[each]}]" if each in to else re.escape(each) for each in term["translated"])
        return _names(term["translate"]), "".join(letters)
    if term["contains"]:
        return _names(term["contains"]), re.escape(term["contained"])
    if term["starts"]:
        return _names(term["starts"]), rf"\A{re.escape(term['start'])}"
    if term["equals"]:
        return _names(term["equals"]), rf"\A{re.escape(term['value'])}\Z"
    return _names(term["has"]), ""


def _names(attributes: str) -> Sequence[str]:
    return [name.removeprefix("@") for name in attributes.split("|")]
