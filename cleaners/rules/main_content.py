"""What the extractor left out: a verdict like any other, with the kind of place that the block stood in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.memo import memo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cleaners.extractor import MainContent
    from cleaners.features import PageView
    from cleaners.model import Block, Evidence

PLACES: Mapping[str, str] = {
    "consent": "cookie cookies consent gdpr paywall onetrust regwall cmp",
    "ads": "ad ads adv advert advertisement adsbygoogle sponsored sponsor promoted taboola outbrain dfp banner",
    "sharing": "share sharing social sharedaddy addtoany addthis socials",
    "newsletter": "newsletter subscribe signup mailchimp subscription",
    "comments": "comment comments respond disqus commentlist replies",
    "see_also": (
        "related recommended recommendations jp-relatedposts yarpp readmore trending popular latest recirc teaser "
        "teasers more-stories"
    ),
    "toc": "toc table-of-contents",
    "colophon": ("author-box authorbox author-bio copyright tagcloud post-tags entry-tags tags credit credits"),
    "bylines": "byline dateline post-meta entry-meta article-meta timestamp posted-on",
    "navigation": (
        "nav navbar navigation menu breadcrumb breadcrumbs header footer sidebar pagination pager skip-link skip "
        "search masthead topbar toolbar widget offcanvas drawer login modal popup contentinfo"
    ),
}
"""Words that themes give to the containers of each kind of boilerplate."""
_FAMILY_OF = {word: family for family, words in PLACES.items() for word in words.split()}
_TAGS = {
    "nav": "navigation",
    "footer": "navigation",
    "header": "navigation",
    "aside": "navigation",
    "form": "navigation",
}


@memo(8192)
def place_of(sign: str) -> str | None:
    """The family that a class or id token names, whole or in one of its parts: ``td-post-sharing`` → sharing."""
    if sign in _FAMILY_OF:
        return _FAMILY_OF[sign]
    return next((_FAMILY_OF[part] for part in re.split(r"[-_]+", sign) if part in _FAMILY_OF), None)


def left_out(block: Block, page: PageView) -> tuple[str, str, Evidence]:
    """Rule, reason and evidence for a block outside the main content, by the nearest telling container."""
    witness = witness_of(block, page)
    sign = _telling_sign(block, page)
    if sign is not None:
        evidence = {"class": sign, **witness}
        return f"{place_of(sign)}/place", "outside the main content, in a container of this kind", evidence
    for tag in block.tags:
        if tag in _TAGS:
            evidence = {"element": tag, **witness}
            return f"{_TAGS[tag]}/place", "outside the main content, in an element of this kind", evidence
    if block.hidden:
        return "main_content/hidden", "outside the main content, and hidden", witness
    return "main_content/left-out", "the extractor did not take it for main content", witness


def _telling_sign(block: Block, page: PageView) -> str | None:
    """The nearest name around a block that says what kind of place it stands in."""
    known: dict[int, str | None] = page.memo.setdefault("telling_signs", {})
    signs = block.signs
    key = id(signs)  # the blocks of a container share them, and they live as long as the page
    if key not in known:
        known[key] = next((sign for sign in signs if place_of(sign)), None)
    return known[key]


def witness_of(block: Block, page: PageView) -> Evidence:
    """Which extractor spoke for or against a block, and how likely it took the block to be main content."""
    found: MainContent | None = page.memo.get("extraction")
    return found.witness(block.index) if found else {}


MIN_LISTING_PROBABILITY = 0.6


def is_listing(page: PageView) -> bool:
    """Whether the page is, by the classifier, a list of others: there, links and teasers are the content."""
    found: MainContent | None = page.memo.get("extraction")
    types = found.page_types if found else {}
    return types.get("listing", 0.0) + types.get("collection", 0.0) >= MIN_LISTING_PROBABILITY
