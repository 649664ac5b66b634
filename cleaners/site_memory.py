"""What the pages of a site teach about each other: texts that stand on many of them, titles of its other articles.

Pure values: traits of single pages, and the memory that a set of them makes, whatever their order.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cleaners.decode import decode, is_binary, is_html
from cleaners.features import STOPS_AND_BLANKS, slug_words
from cleaners.metadata import read_metadata
from cleaners.metadata.urls import host_of, site_of
from cleaners.model import count_words
from cleaners.parse import parse
from cleaners.segment import segment_html
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleaners.clean import Page

MIN_ARTICLES: Final = 5
"""With fewer articles a follow-up that quotes its forerunner looks like boilerplate."""
MIN_REPEATS: Final = 4
"""A passage that an agency reuses stands in two or three articles of a story; a site's own box in all of a kind."""
MIN_SHARE: Final = 0.02
MIN_WORDS: Final = 5
MAX_BLOCKS: Final = 256
"""Blocks of one page that are remembered: beyond it are listings."""
MIN_TITLE_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class PageTraits:
    """What one page can teach: its site, its title and slug as they are compared, and digests of its blocks."""

    site: str
    title: str
    slug: str
    blocks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SiteMemory:
    """What is known of a site: ``repeated`` holds digests of texts, ``titles`` and ``slugs`` those of its articles.

    ``articles`` is the number of different articles it was learnt from.
    """

    articles: int = 0
    repeated: frozenset[int] = frozenset()
    titles: frozenset[str] = frozenset()
    slugs: frozenset[str] = frozenset()


def digest_of(text: str) -> int:
    """A number that stands for a text as phrases are compared: the same on every machine."""
    return int.from_bytes(hashlib.blake2b(bare(fold(text)).encode("utf-8", "replace"), digest_size=8).digest(), "big")


def title_key(title: str) -> str:
    """A title as titles are compared; empty for one that is too short to be told from a phrase."""
    key = bare(fold(title)).rstrip(STOPS_AND_BLANKS)
    return key if count_words(key) >= MIN_TITLE_WORDS else ""


def traits_of(page: Page) -> PageTraits | None:
    """Read what a page can teach; ``None`` for text without markup, and for a page that names no site."""
    text = decode(page.content, page.content_type).text
    if is_binary(text) or not is_html(text):
        return None
    tree = parse(text)
    if tree is None:
        return None
    metadata = read_metadata(tree, page.url, page.fetched_at)
    url = page.url or metadata.canonical_url
    site = site_of(host_of(url))
    if not site or not metadata.title:
        return None
    digests = {
        digest_of(block.text)
        for block in segment_html(tree, url)
        if block.kind in REMEMBERED_KINDS and count_words(block.text) >= MIN_WORDS
    }
    return PageTraits(
        site,
        bare(fold(metadata.title)).rstrip(STOPS_AND_BLANKS),
        " ".join(slug_words(url)),
        tuple(sorted(digests)[:MAX_BLOCKS]),
    )


REMEMBERED_KINDS: Final = frozenset(("paragraph", "list_item", "caption", "quote"))
"""Headings ("Ingredients"), table rows and code repeat on pages as part of what they say."""


def learn(pages: Iterable[PageTraits]) -> SiteMemory | None:
    """Put together what the pages of one site teach; ``None`` where there are too few different articles.

    Pages of one title are one article: a print version or a second capture repeats a text without making it
    boilerplate.
    """
    articles: dict[str, set[int]] = {}
    slugs: set[str] = set()
    for page in pages:
        articles.setdefault(page.title, set()).update(page.blocks)
        if page.slug:
            slugs.add(page.slug)
    if len(articles) < MIN_ARTICLES:
        return None
    counts: Counter[int] = Counter()
    for blocks in articles.values():
        counts.update(blocks)
    least = max(MIN_REPEATS, MIN_SHARE * len(articles))
    return SiteMemory(
        len(articles),
        frozenset(digest for digest, count in counts.items() if count >= least),
        frozenset(key for title in articles if (key := title_key(title))),
        frozenset(slugs),
    )
