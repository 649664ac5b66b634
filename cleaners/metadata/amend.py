"""Fields that are decided after the markup was read: by the language detector, the headline finder, the page type."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from cleaners.metadata.trust import trust_in
from cleaners.model import Conflict

if TYPE_CHECKING:
    from cleaners.model import Metadata


def amend(metadata: Metadata, name: str, value: str, source: str) -> Metadata:
    """The metadata with a field's value replaced; what stood there before is kept as a conflict."""
    before = getattr(metadata, name)
    conflicts = dict(metadata.conflicts)
    if before is not None and before != value:
        conflicts[name] = (Conflict(before, metadata.found_in[name]), *conflicts.get(name, ()))
    field: dict[str, Any] = {name: value}
    return replace(
        metadata,
        **field,
        found_in={**metadata.found_in, name: source},
        confidence={**metadata.confidence, name: trust_in(name, source)},
        conflicts=conflicts,
    )
