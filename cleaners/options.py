"""Every choice a caller has, in one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal, get_args

from cleaners.errors import OptionError

Extractor = Literal["auto", "trafilatura", "learned"]
Strictness = Literal["careful", "balanced", "aggressive"]


@dataclass(frozen=True, slots=True)
class CleanOptions:
    """How to clean: the extractor, how much doubt a cut may carry, and families to switch off.

    ``keep`` names rule families that may not remove anything (``"asides"``, ``"see_also"`` …);
    ``max_bytes`` is the largest page that is read; what lies beyond is cut off, with a warning.

    Raises :class:`OptionError` for a value that does not exist.
    """

    extractor: Extractor = "auto"
    strictness: Strictness = "balanced"
    keep: frozenset[str] = frozenset()
    max_bytes: int = 20 * 1024 * 1024

    def __post_init__(self) -> None:
        for name, valid in (("extractor", get_args(Extractor)), ("strictness", get_args(Strictness))):
            value = getattr(self, name)
            if value not in valid:
                raise OptionError(f"{name}={value!r} does not exist; choose one of {', '.join(valid)}")
        object.__setattr__(self, "keep", frozenset(self.keep))


OPTION_NAMES = tuple(field.name for field in fields(CleanOptions))
