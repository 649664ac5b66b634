"""What the extractor left out: a verdict like any other, with the kind of place that the block stood in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

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


@lru_cache(maxsize=8192)
def place_of(sign: str) -> str | None:
    """The family that a class or id token names, whole or in one of its parts: ``td-post-sharing`` → sharing."""
    if sign in _FAMILY_OF:
        return _FAMILY_OF[sign]
    return next((_FAMILY_OF[part] for part in re.split(r"[-_]+", sign) if part in _FAMILY_OF), None)


@lru_cache(maxsize=1024)
def _telling_container(signs: tuple[str, ...], tags: tuple[str, ...]) -> tuple[str, str, Evidence] | None:
    """Rule, reason and evidence by the names around a block, or else the elements: many blocks have the same."""
    for sign in signs:
        family = place_of(sign)
        if family:
            return f"{family}/place", "outside the main content, in a container of this kind", {"class": sign}
    for tag in tags:
        if tag in _TAGS:
            return f"{_TAGS[tag]}/place", "outside the main content, in an element of this kind", {"element": tag}
    return None


def left_out(block: Block, page: PageView) -> tuple[str, str, Evidence]:
    """Rule, reason and evidence for a block outside the main content, by the nearest telling container."""
    witness = witness_of(block, page)
    container = _telling_container(block.signs, block.tags)
    if container:
        rule, because, evidence = container
        return rule, because, {**evidence, **witness}
    if block.hidden:
        return "main_content/hidden", "outside the main content, and hidden", witness
    return "main_content/left-out", "the extractor did not take it for main content", witness


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
