"""What the other pages of a site know: its standing texts, and the titles of its other articles.

Silent without a :class:`~cleaners.site_memory.SiteMemory`, which only a batch of pages can give.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.features import slug_words
from cleaners.rules.base import Removal, Rule
from cleaners.site_memory import MIN_WORDS, REMEMBERED_KINDS, SiteMemory, digest_of, title_key

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MAX_REPEATED_SHARE = 0.5
"""A page most of whose text stands elsewhere is another version of a page, not a page of boilerplate."""
MIN_PROSE = 2
LINKED = 0.8


def _memory(page: PageView) -> SiteMemory | None:
    memory = page.memo.get("site")
    return memory if isinstance(memory, SiteMemory) else None


def _repeated(page: PageView) -> frozenset[int]:
    """The indexes of the main blocks that stand on many pages of the site; none where that is most of the page."""
    known: frozenset[int] | None = page.memo.get("site/repeated")
    if known is None:
        memory = _memory(page)
        found: set[int] = set()
        repeated_words = all_words = 0
        for block in page.main if memory else ():
            words = page.facts(block).n_words
            all_words += words
            if (
                memory
                and block.kind in REMEMBERED_KINDS
                and words >= MIN_WORDS
                and digest_of(block.text) in memory.repeated
            ):
                found.add(block.index)
                repeated_words += words
        is_too_much = repeated_words > MAX_REPEATED_SHARE * all_words
        known = page.memo["site/repeated"] = frozenset() if is_too_much else frozenset(found)
    return known


def repeated_block(block: Block, page: PageView) -> Removal | None:
    """A text that stands word for word on many pages of the site."""
    memory = _memory(page)
    if memory is None or block.index not in _repeated(page):
        return None
    return Removal(
        because="the same text stands on many pages of this site", evidence={"site_articles": memory.articles}
    )


def other_title(block: Block, page: PageView) -> Removal | None:
    """The title of another article of the site, on a line of its own or as a link to it."""
    memory = _memory(page)
    if memory is None or block.kind not in {"paragraph", "list_item", "heading", "caption"}:
        return None
    prose = sum(1 for each in page.main if page.facts(each).is_prose and page.facts(each).link_density < LINKED)
    key = title_key(block.text)
    if prose < MIN_PROSE or not key or key == title_key(page.title or ""):
        return None
    facts = page.facts(block)
    is_linked = facts.link_density > LINKED
    if key in memory.titles and (is_linked or not _heads_prose(block, page)):
        return Removal(because="the title of another article of this site", evidence={"title": block.text})
    if is_linked and len(block.links) == 1:
        words = slug_words(block.links[0].href)
        slug = " ".join(words)
        shared = len(set(words) & set(facts.bare.split()))
        if slug in memory.slugs and slug != " ".join(page.slug) and 2 * shared > len(set(words)):
            return Removal(because="a link to another article of this site", evidence={"slug": slug})
    return None


def _heads_prose(block: Block, page: PageView) -> bool:
    """Whether a paragraph stands right behind: then this is a heading of the text, whatever else it is."""
    if block.kind != "heading":
        return False
    following = next(iter(page.after(block, 1)), None)
    return following is not None and page.facts(following).is_prose and following.kind != "heading"


RULES = (
    Rule("site/repeated-block", repeated_block, strips="a text that many pages of the site repeat", max_words=150),
    Rule("site/other-title", other_title, strips="the title of another article of the site, or a link to it"),
)
