"""A record in the making: values as sources offer them, with how far each can be trusted and who disagrees."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from cleaners.metadata.trust import AGREED, DISPUTED, trust_in
from cleaners.model import Conflict
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from cleaners.metadata.hints import Hints

MAX_CONFLICTS = 5
"""Of one field: a page that contradicts itself more often is better looked at than listed."""
_LONG_TEXTS = frozenset({"description", "tags", "image", "section", "reading_time_minutes"})
"""Sources word these differently without contradicting each other."""


@dataclass(slots=True)
class Draft:
    """Values as they are found. Sources are asked in order of trust, so the first value of a field stays.

    Later sources that agree raise its confidence; those that contradict it lower it and are kept as conflicts.
    """

    values: dict[str, Any] = field(default_factory=dict)
    found_in: dict[str, str] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)
    conflicts: dict[str, tuple[Conflict, ...]] = field(default_factory=dict)
    agreed: set[str] = field(default_factory=set)

    def offer(self, name: str, value: Any, source: str, trust: float | None = None) -> None:  # noqa: ANN401
        """Take a value for a field that has none yet, or compare it with the one that is there.

        ``source`` is what a reader of the record sees; ``trust`` is taken from the table where it is not given.
        """
        if value in (None, "", (), []):
            return
        if name not in self.values:
            self.values[name] = value
            self.found_in[name] = source
            self.confidence[name] = trust_in(name, source) if trust is None else trust
        elif source != self.found_in[name] and name not in _LONG_TEXTS:
            self._compare(name, value, source)

    def note(self, name: str, value: Any, source: str) -> None:  # noqa: ANN401
        """Keep what a source says against a value that was decided elsewhere."""
        if value not in (None, "", ()) and name in self.values:
            self._compare(name, value, source)

    def _compare(self, name: str, value: Any, source: str) -> None:  # noqa: ANN401
        if _plain(name, value) == _plain(name, self.values[name]):
            if name not in self.agreed:
                self.agreed.add(name)
                self.confidence[name] = round(1 - (1 - self.confidence[name]) * AGREED, 2)
            return
        known = self.conflicts.get(name, ())
        if len(known) < MAX_CONFLICTS and not any(_plain(name, each.value) == _plain(name, value) for each in known):
            if not known:
                self.confidence[name] = round(self.confidence[name] * DISPUTED, 2)
            self.conflicts[name] = (*known, Conflict(_shown(value), source))


def _plain(name: str, value: Any) -> str:  # noqa: ANN401
    """A value as it is compared: dates by their day, names in any order, text without case and accents."""
    if name in {"published", "modified"}:
        return str(value)[:10]
    if isinstance(value, tuple):
        return "\n".join(sorted(fold(each) for each in value))
    text = fold(str(value))
    return text.rstrip("/").removeprefix("https://").removeprefix("http://") if name == "canonical_url" else text


def _shown(value: Any) -> str:  # noqa: ANN401
    return ", ".join(value) if isinstance(value, tuple) else str(value)


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known about a page before it is read: its address, the last day it can speak of, the caller's hints."""

    url: str | None = None
    latest: date = date.max
    hints: Hints | None = None
