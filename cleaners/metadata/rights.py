"""What may be done with a page: its licence, and whether it is behind a paywall."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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


def read_rights(markup: Markup, graph: Graph, draft: Draft, setting: Setting) -> None:
    """Read the licence and the paywall flag from JSON-LD, links and meta elements."""
    for thing in (graph.article, graph.page):
        if thing is None:
            continue
        draft.offer("license", address_of(thing.get("license")) or text_of(thing.get("license")), "json-ld")
        draft.offer("paywalled", _is_paid(thing), "json-ld")
    for relations, href in markup.links:
        if "license" in relations:
            draft.offer("license", absolute(href, setting.url), "html")
    for name in ("dc.rights.license", "dcterms.license", "dc.rights", "dcterms.rights", "license", "copyright-license"):
        for value in markup.meta.get(name, ()):
            if _CREATIVE_COMMONS.match(value) or name.endswith("license"):
                draft.offer("license", value, "dublin-core" if name.startswith("dc") else "meta")
    for name in _TIER_NAMES:
        for value in markup.meta.get(name, ()):
            if value.lower() in _LOCKED:
                draft.offer("paywalled", value=True, source="meta")
            elif value.lower() in _FREE:
                draft.offer("paywalled", value=False, source="meta")


def _is_paid(thing: dict[str, object]) -> bool | None:
    free = thing.get("isAccessibleForFree")
    if isinstance(free, bool):
        return not free
    if isinstance(free, str) and free.rsplit("/", 1)[-1].strip().lower() in {"true", "false"}:
        return free.rsplit("/", 1)[-1].strip().lower() == "false"
    return None
