"""What may be done with a page: its licence, and whether it is behind a paywall."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from cleaners.metadata.jsonld import address_of, text_of
from cleaners.metadata.urls import absolute

if TYPE_CHECKING:
    from cleaners.metadata.draft import Draft, Setting
    from cleaners.metadata.jsonld import Graph
    from cleaners.metadata.markup import Markup

_CREATIVE_COMMONS = re.compile(r"^https?://(?:www\.)?creativecommons\.org/(?:licenses|publicdomain)/", re.IGNORECASE)
_LOCKED = frozenset(
    {"locked", "metered", "paid", "premium", "subscriber", "subscription", "paywall", "plus", "registration"}
)
_FREE = frozenset({"free", "unlocked", "public", "none", "open"})
_TIER_NAMES = (
    "article:content_tier",
    "content_tier",
    "article.content_tier",
    "cxense:content_tier",
    "paywall",
    "access",
    "accesslevel",
)


_LICENSE_NAMES = ("dc.rights.license", "dcterms.license", "dc.rights", "dcterms.rights", "license", "copyright-license")
_LOCKED_CLASS = re.compile(
    r"(?<![a-z])(?:is-?paywalled|paywalled|subscribers?-only|premium-(?:article|content)|(?:article|content)-?-?locked"
    r"|paid-(?:article|content)|locked-(?:article|content))(?![a-z])",
    re.IGNORECASE,
)
"""What the article itself is called when it is locked; a paywall's own script stands on free pages too."""
PAYMENT_REQUIRED = 402


def read_rights(markup: Markup, graph: Graph, draft: Draft, setting: Setting) -> None:
    """Read the licence and the paywall flag from JSON-LD, links, meta elements, the HTTP status and class names."""
    for thing in (graph.article, graph.page):
        if thing is not None:
            draft.offer("license", address_of(thing.get("license")) or text_of(thing.get("license")), "json-ld")
            draft.offer("paywalled", is_paid(thing), "json-ld")
    for relations, href in markup.links:
        if "license" in relations:
            draft.offer("license", absolute(href, setting.url), "html")
    for name in _LICENSE_NAMES:
        for value in markup.meta.get(name, ()):
            if _CREATIVE_COMMONS.match(value) or name.endswith("license"):
                draft.offer("license", value, "dublin-core" if name.startswith("dc") else "meta")
    if setting.hints is not None and setting.hints.status == PAYMENT_REQUIRED:
        draft.offer("paywalled", value=True, source="http")
    for name in _TIER_NAMES:
        for value in markup.meta.get(name, ()):
            if value.lower() in _LOCKED | _FREE:
                draft.offer("paywalled", value=value.lower() in _LOCKED, source="meta")
    if _is_marked_as_locked(markup):
        draft.offer("paywalled", value=True, source="html")


def is_paid(thing: dict[str, Any]) -> bool | None:
    """Whether a JSON-LD thing says that it, or a part of it, must be paid for; ``None`` where it does not say."""
    own = _not_free(thing.get("isAccessibleForFree"))
    parts = thing.get("hasPart")
    for part in parts if isinstance(parts, list) else [parts]:
        if isinstance(part, dict) and _not_free(part.get("isAccessibleForFree")):
            return True
    return own


def _not_free(value: object) -> bool | None:
    if isinstance(value, bool):
        return not value
    told = value.rsplit("/", 1)[-1].strip().lower() if isinstance(value, str) else ""
    return told == "false" if told in {"true", "false"} else None


def _is_marked_as_locked(markup: Markup) -> bool:
    """Whether the body or an element around the headline bears a class that says that the article is locked."""
    around = [markup.body] if markup.body is not None else []
    for heading in markup.headings[:1]:
        around.extend(heading.iterancestors())
    return any(_LOCKED_CLASS.search(each.get("class") or "") for each in around)
