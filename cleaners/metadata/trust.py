"""How far a source can be trusted with a field: the share of pages on which it was right.

Measured by ``tools/measure_trust.py`` on the development pages of WCXB (Murrough Foley 2026, CC-BY-4.0). Rows of
fewer than twenty pages stand at what their neighbours have, and so do the fields that no gold set covers.
"""

from __future__ import annotations

AGREED = 0.5
"""What is left of the doubt when a second source says the same."""
DISPUTED = 0.85
"""What is left of the confidence when another source says something else."""
MAX_TRUST = 0.97
UNKNOWN_SOURCE = 0.6

_PUBLISHED = {
    "json-ld": 0.86,
    "og": 0.94,
    "meta": 0.93,
    "meta-date": 0.80,
    "meta-other": 0.87,
    "microdata": 0.90,
    "dublin-core": 0.75,
    "time": 0.93,
    "url": 0.95,
    "feed": 0.90,
    "sitemap": 0.85,
    "text": 0.75,
    "text-4": 0.95,
    "text-3": 0.91,
    "text-2": 0.88,
    "text-1": 0.70,
    "text-before-4": 0.95,
    "text-before-3": 0.90,
    "text-before-2": 0.89,
    "text-before-1": 0.70,
    "marked": 0.60,
    "dateline": 0.65,
    "lonely": 0.60,
}
_TRUST: dict[str, dict[str, float]] = {
    "published": _PUBLISHED,
    "modified": {**_PUBLISHED, "http": 0.30},
    "authors": {
        "json-ld": 0.93,
        "json-ld-org": 0.71,
        "microdata": 0.67,
        "rel-author": 0.82,
        "text": 0.60,
        "text-3": 0.87,
        "text-2": 0.83,
        "text-before-3": 0.65,
        "text-before-2": 0.68,
        "announced": 0.60,
        "meta-author": 0.91,
        "meta-article:author": 0.92,
        "meta-parsely-author": 0.92,
        "meta-sailthru.author": 0.92,
        "meta-twitter:data1": 0.91,
        "meta-dc.creator": 0.70,
        "meta-citation_author": 0.70,
        "meta-site": 0.50,
    },
    "title": {"text": 0.60, "html": 0.85},
    "language": {"text": 0.95, "html": 0.90, "og": 0.70},
    "page_type": {"text": 0.70},
    "paywalled": {"json-ld": 0.90, "meta": 0.80, "http": 0.95, "html": 0.60},
    "canonical_url": {"html": 0.97, "og": 0.90},
}
_ANY_FIELD = {"json-ld": 0.90, "og": 0.90, "microdata": 0.85, "meta": 0.85, "dublin-core": 0.85, "html": 0.85}


def trust_in(field: str, source: str) -> float:
    """The confidence in a field's value from a source (0-1)."""
    return _TRUST.get(field, {}).get(source, _ANY_FIELD.get(source, UNKNOWN_SOURCE))
