"""Calls to the reader: comment, rate, donate, download, become a member."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import folded_sentences
from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_SHARE = 0.6
MAX_SHORT_CALL_WORDS = 16
_SELF = re.compile(
    r"\b(?:our|us|we|my|me|your|this|unser\w*|uns|ihre?n?|dein\w*|notre|nos|nous|votre|vos|nuestr\w+|nos|tu|su|nosso|nossa|seu|sua|nostr\w+|tuo|tua|onze?|ons|je|jouw|naszego?|twoj\w*|наш\w*|ваш\w*)\b"
)


def reader_call(block: Block, page: PageView) -> Removal | None:
    """A request to the reader to comment, rate, follow, support or download."""
    facts = page.facts(block)
    if block.kind in {"quote", "table_row", "code"} or any(mark in block.text for mark in '"“„«'):
        return None
    is_title = block.kind == "heading" and (block.tags or not facts.ends_sentence) and facts.n_words > 3
    if is_title and not page.lexicon.calls_certain.inside(facts.folded):
        return None
    told = folded_sentences(block.text)
    calls = page.lexicon.calls
    asked = [calls.opening(sentence) or page.lexicon.calls_certain.inside(sentence) for sentence in told]
    asking = sum(1 for phrase in asked if phrase)
    question_then_call = asking >= 1 and _is_question_then_call(block.text, asked)
    if not told or (asking < MIN_SHARE * len(told) and not question_then_call):
        return None
    certain = page.lexicon.calls_certain.inside(facts.folded)
    at_end = page.rank.get(block.index, 0) > page.last_prose - 1
    placed = page.lexicon.call_places.inside(facts.folded) is not None
    short = _is_short_call(block, page, asked)
    if not certain and not short and not (placed and (at_end or asking == len(told))) and not _form_link(block):
        return None
    if not certain and facts.n_words > 45:
        return None
    phrases = tuple(phrase for phrase in asked if phrase)
    return Removal(because="asks the reader for something", evidence={"phrases": phrases, "at_end": at_end})


def _is_short_call(block: Block, page: PageView, asked: list[str | None]) -> bool:
    """A line of its own, every sentence of which opens by asking: a button or a banner, not a step of a list."""
    facts = page.facts(block)
    if facts.n_words > MAX_SHORT_CALL_WORDS or block.kind in {"list_item", "heading"} or not all(asked):
        return False
    return bool(_SELF.search(facts.folded)) or not facts.ends_with_stop


def _is_question_then_call(text: str, asked: list[str | None]) -> bool:
    """A question and then the request to answer it: "How do you see it? Tell us in the comments."."""
    return "?" in text and asked[-1] is not None and len(asked) <= 4


_TARGETS = (
    "subscribe",
    "donate",
    "membership",
    "newsletter",
    "signup",
    "sign-up",
    "register",
    "download",
    "#comment",
    "#respond",
    "patreon",
    "support-us",
    "contribute",
)


def _form_link(block: Block) -> bool:
    return any(target in link.href.lower() for link in block.links for target in _TARGETS)


RULES = (
    Rule(
        "calls/reader-call", reader_call, strips="requests to comment, rate, follow, support or download", max_words=80
    ),
)
