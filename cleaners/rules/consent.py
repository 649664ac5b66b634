"""Cookie and consent banners, paywall prompts and counters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import share_of_sentences
from cleaners.rules.base import Removal, Rule
from cleaners.vocabulary.base import is_unspaced

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.vocabulary.base import Phrases

MIN_SHARE = 0.5
MAX_IMPERSONAL_WORDS = 8
"""A longer prompt speaks to the reader; a sentence of an article about paywalls does not."""
_YOU = re.compile(r"\byour?\b|[您你]|あなた")


def _prompt(block: Block, page: PageView, phrases: Phrases) -> str | None:
    facts = page.facts(block)
    found = phrases.inside(facts.folded)
    if not found or block.kind in {"quote", "table_row"} or any(mark in block.text for mark in '"“„«'):
        return None
    if block.kind in {"heading", "list_item"} and block.tags and facts.bare not in phrases:
        return None
    asking, total = share_of_sentences(block, page, phrases, opening=False)
    return found if asking >= MIN_SHARE * total else None


def cookies(block: Block, page: PageView) -> Removal | None:
    """A banner that asks for consent or for scripts: "We use cookies to …", "Please enable JavaScript"."""
    found = _prompt(block, page, page.lexicon.consent)
    if not found or _article_about(found, block, page):
        return None
    return Removal(because="a consent banner or browser notice", evidence={"phrase": found})


def _article_about(found: str, block: Block, page: PageView) -> bool:
    """Whether the article itself is about cookies or paywalls: its other paragraphs speak of them too."""
    key = "cookie" if "cookie" in found else found
    if key != "cookie":
        return False
    return sum(1 for each in page.main if each.index != block.index and key in page.facts(each).folded) >= 3


def paywall(block: Block, page: PageView) -> Removal | None:
    """A prompt to register or pay, or a counter of free articles."""
    found = _prompt(block, page, page.lexicon.paywall)
    if not found:
        return None
    facts = page.facts(block)
    spoken_to = page.lexicon.self_words.inside(facts.folded) or _YOU.search(facts.folded)
    if facts.n_words > MAX_IMPERSONAL_WORDS and not spoken_to and not _is_nothing_else(found, block, page):
        return None
    if sum(1 for each in page.main if page.lexicon.paywall.inside(page.facts(each).folded)) > 4:
        return None
    return Removal(because="a paywall prompt", evidence={"phrase": found})


def _is_nothing_else(found: str, block: Block, page: PageView) -> bool:
    """Whether each of several sentences prompts, or a line without spaces, whose words cannot be counted, opens so."""
    asking, total = share_of_sentences(block, page, page.lexicon.paywall, opening=False)
    if asking == total > 1:
        return True
    return is_unspaced(found) and page.facts(block).bare.startswith(found)


RULES = (
    Rule("consent/cookies", cookies, strips="cookie and consent banners, browser notices", max_words=120),
    Rule("consent/paywall", paywall, strips="prompts to register or pay, counters of free articles", max_words=60),
)
