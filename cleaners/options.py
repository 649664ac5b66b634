"""Every choice a caller has, in one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, get_args

from cleaners.errors import OptionError

Extractor = Literal["auto", "trafilatura", "learned"]
Strictness = Literal["careful", "balanced", "aggressive"]
FAMILIES = (
    "guards", "placeholders", "titles", "ads", "toc", "consent", "sharing", "comments", "threads", "newsletter",
    "see_also", "bylines", "colophon", "navigation", "captions", "calls", "site", "asides",
)  # fmt: skip
"""The rule families in the order in which they are asked; a test holds it equal to the registry."""


@dataclass(frozen=True, slots=True)
class CleanOptions:
    """How to clean: the extractor, how much doubt a cut may carry, and families to switch off.

    ``keep`` names rule families that may not remove anything (``"asides"``, ``"see_also"`` …); ``strip``, when it
    is not ``None``, names the only ones that may.
    ``max_bytes`` is the largest page that is read; what lies beyond is cut off, with a warning.

    Raises :class:`OptionError` for a value that does not exist.
    """

    extractor: Extractor = "auto"
    strictness: Strictness = "balanced"
    keep: frozenset[str] = frozenset()
    strip: frozenset[str] | None = None
    max_bytes: int = 20 * 1024 * 1024

    def __post_init__(self) -> None:
        for name, valid in (("extractor", get_args(Extractor)), ("strictness", get_args(Strictness))):
            value = getattr(self, name)
            if value not in valid:
                raise OptionError(f"{name}={value!r} does not exist; choose one of {', '.join(valid)}")
        object.__setattr__(self, "keep", frozenset(self.keep))
        if self.strip is not None:
            object.__setattr__(self, "strip", frozenset(self.strip))
        unknown = sorted((self.keep | (self.strip or frozenset())) - set(FAMILIES))
        if unknown:
            near = get_close_matches(unknown[0], FAMILIES, 1)
            hint = f"did you mean {near[0]}? " if near else ""
            raise OptionError(f"there is no rule family {unknown[0]!r}; {hint}there are {', '.join(FAMILIES)}")

    def allows(self, family: str) -> bool:
        """Whether a family may speak; guards always may."""
        if family == "guards":
            return True
        return family not in self.keep and (self.strip is None or family in self.strip)
