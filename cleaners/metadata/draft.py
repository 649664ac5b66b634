"""A record in the making: values as sources offer them, the first one of a field wins."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(slots=True)
class Draft:
    """Values as they are found. Sources are asked in order of trust, so the first value of a field stays."""

    values: dict[str, Any] = field(default_factory=dict)
    found_in: dict[str, str] = field(default_factory=dict)

    def offer(self, name: str, value: Any, source: str) -> None:  # noqa: ANN401  fields differ in type
        """Take a value for a field that has none yet; nothing and empty values are passed over."""
        if value in (None, "", (), []) or name in self.values:
            return
        self.values[name] = value
        self.found_in[name] = source

    def replace(self, name: str, value: Any, source: str) -> None:  # noqa: ANN401
        """Take a value whatever stood there before: for sources that outrank the earlier ones."""
        self.values.pop(name, None)
        self.offer(name, value, source)


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known about a page before it is read: its address and the last day a date on it can have."""

    url: str | None = None
    latest: date = date.max
