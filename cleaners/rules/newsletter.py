"""Newsletter sign-up forms and calls to subscribe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.rules.asking import a_sentence_opens, is_reported, share_of_sentences
from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_SHARE = 0.5


def sign_up(block: Block, page: PageView) -> Removal | None:
    """A request to subscribe: most of its sentences ask for it, or are the form's small print."""
    facts = page.facts(block)
    lexicon = page.lexicon
    found = lexicon.newsletter.inside(facts.folded)
    if not found or block.kind in {"quote", "table_row"} or any(mark in block.text for mark in '"“„«'):
        return None
    if is_reported(facts.folded) or (block.kind == "list_item" and block.tags and ":" in block.text):
        return None
    if facts.n_words <= 2 and facts.bare not in lexicon.newsletter:
        return None
    openings = lexicon.newsletter_openings
    asks = bool(openings.opening(facts.bare)) or facts.bare in lexicon.newsletter
    asking, total = share_of_sentences(block, page, lexicon.newsletter, opening=False)
    if asking < MIN_SHARE * total:
        return None
    if not asks and not (total > 1 and a_sentence_opens(block, page, openings)):
        return None
    if block.kind == "heading" and block.tags and facts.n_words > 9:
        return None
    if _is_topic(block, page):
        return None
    return Removal(
        because="asks for a subscription", evidence={"phrase": found, "sentences_asking": f"{asking} of {total}"}
    )


def _is_topic(block: Block, page: PageView) -> bool:
    """Whether the article is about newsletters and this is one of its sentences, not a form."""
    word = "newsletter"
    others = sum(1 for each in page.main if each.index != block.index and word in page.facts(each).folded)
    return (others >= 3 or word in page.title_folded) and page.facts(block).n_words > 25


RULES = (Rule("newsletter/sign-up", sign_up, strips="newsletter forms and calls to subscribe", max_words=70),)
