"""Calls to the reader: comment, rate, donate, download, become a member."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import a_sentence_opens, folded_sentences, is_reported
from cleaners.rules.base import Removal, Rule
from cleaners.rules.pitches import MAX_PITCH_WORDS, is_article, pitch

if TYPE_CHECKING:
    from cleaners.features import Facts, PageView
    from cleaners.model import Block

MIN_SHARE = 0.6
MAX_SHORT_CALL_WORDS = 16
MAX_BARE_CALL_WORDS = 8
_ON_CONDITION = re.compile(
    r"^(?:contact|call|phone|ring|write to|email|report)\b.{0,40}\b(?:if|when|before|after|unless)\b"
)
_SELF = re.compile(
    r"\b(?:our|us|we|my|me|your|this|unser\w*|uns|ihre?n?|dein\w*|notre|nos|nous|votre|vos|nuestr\w+|nos|tu|su|nosso|nossa|seu|sua|nostr\w+|tuo|tua|onze?|ons|je|jouw|naszego?|twoj\w*|наш\w*|ваш\w*)\b"
)


def reader_call(block: Block, page: PageView) -> Removal | None:
    """A request to the reader to comment, rate, follow, support or download."""
    facts = page.facts(block)
    if block.kind in {"quote", "table_row", "code"} or any(mark in block.text for mark in '"“„«'):
        return None
    calls = page.lexicon.calls
    certain = page.lexicon.calls_certain.inside(facts.folded)
    if not certain and not calls.inside(facts.folded):  # then no sentence opens with one either
        return None
    is_title = block.kind == "heading" and (block.tags or not facts.ends_sentence) and facts.n_words > 3
    if (is_title and not certain) or is_reported(facts.folded):
        return None
    if not certain and facts.n_words > MAX_BARE_CALL_WORDS and _ON_CONDITION.search(facts.folded):
        return None  # what to do in which case is the text's own advice
    told = [clause for sentence in folded_sentences(block.text) for clause in sentence.split("; ")]
    if certain:
        asked = [calls.opening(sentence) or page.lexicon.calls_certain.inside(sentence) for sentence in told]
    else:  # nor is it in any sentence
        asked = [calls.opening(sentence) for sentence in told]
    asking = sum(1 for phrase in asked if phrase)
    question_then_call = asking >= 1 and _is_question_then_call(block.text, asked)
    if not told or (asking < MIN_SHARE * len(told) and not question_then_call):
        return None
    at_end = page.rank.get(block.index, 0) > page.last_prose - 1
    if certain and len(told) == 1 and not at_end and _thanks_somebody_else(certain, facts):
        return None
    placed = page.lexicon.call_places.inside(facts.folded) is not None
    short = _is_short_call(block, page, asked)
    if not certain and not short and not (placed and (at_end or asking == len(told))) and not _form_link(block):
        return None
    if not certain and facts.n_words > 45:
        return None
    phrases = tuple(phrase for phrase in asked if phrase)
    return Removal(because="asks the reader for something", evidence={"phrases": phrases, "at_end": at_end})


def _thanks_somebody_else(phrase: str, facts: Facts) -> bool:
    """Whether a long sentence thanks for what the story tells: "Thanks for reading the meter go to his wife …"."""
    return phrase.startswith("thank") and facts.n_words > MAX_BARE_CALL_WORDS and not _SELF.search(facts.folded)


def _is_short_call(block: Block, page: PageView, asked: list[str | None]) -> bool:
    """A line of its own, every sentence of which opens by asking: a button or a banner, not a step of a list."""
    facts = page.facts(block)
    if facts.n_words > MAX_SHORT_CALL_WORDS or block.kind in {"list_item", "heading"} or not all(asked):
        return False
    return bool(_SELF.search(facts.folded)) or not facts.ends_sentence


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


MAX_BANNER_WORDS = 40
MAX_BANNER_SENTENCES = 4
MAX_ASIDE_WORDS = 4
_ADDRESS = re.compile(r"\S+@\S+|(?:^|\s)@\w+|\b\d{2,}[- ]\d{2,}")


def banner(block: Block, page: PageView) -> Removal | None:
    """A few sentences that all ask something for the site: "Love this recipe? Leave a star rating below!"."""
    facts = page.facts(block)
    if block.kind in {"quote", "table_row", "code", "list_item"} or any(mark in block.text for mark in '"“„«:'):
        return None
    if block.kind == "heading" and (block.tags or facts.n_words > MAX_SHORT_CALL_WORDS):
        return None
    if not a_sentence_opens(block, page, page.lexicon.imperatives):
        return None
    told = folded_sentences(block.text)
    if not 1 <= len(told) <= MAX_BANNER_SENTENCES or is_reported(facts.folded):
        return None
    marks = [mark for mark in re.findall(r"[.!?…]+", facts.folded) if mark] or [""]
    at_end = page.rank.get(block.index, 0) > page.last_prose - 1
    asks = [_asks_for_site(sentence, page, at_end=at_end) for sentence in told]
    questions = ["?" in mark for mark in marks][: len(told)] + [False] * (len(told) - len(marks))
    calls = sum(ask and not question for ask, question in zip(asks, questions, strict=False))
    idle = sum(
        not ask and not question and len(sentence.split()) > MAX_ASIDE_WORDS
        for ask, question, sentence in zip(asks, questions, told, strict=False)
    )
    if not calls or idle or not is_article(page):
        return None
    return Removal(
        because="every sentence asks something for the site", evidence={"sentences": len(told), "calls": calls}
    )


def button(block: Block, page: PageView) -> Removal | None:
    """The words of a button, in languages that put the order last: "Jetzt Termin vereinbaren"."""
    facts = page.facts(block)
    if facts.ends_with_stop or (block.kind == "heading" and block.tags) or block.kind in {"table_row", "quote", "code"}:
        return None
    if not page.lexicon.button.search(facts.bare):
        return None
    return Removal(because="the words of a button", evidence={"line": facts.bare})


def plea(block: Block, page: PageView) -> Removal | None:
    """A few lines whose signs add up to a plea of the site: orders, "us", its channels, addresses, "!"."""
    return pitch(block, page, sells=False)


def _asks_for_site(sentence: str, page: PageView, *, at_end: bool) -> bool:
    """Whether a sentence opens with an order and names a channel of the site, or at a text's end the site itself."""
    if page.lexicon.imperatives.opening(sentence) is None:
        return False
    if page.lexicon.site_words.inside(sentence) is not None:
        return True
    return at_end and bool(page.lexicon.site_speaks.inside(sentence) or _ADDRESS.search(sentence))


RULES = (
    Rule(
        "calls/reader-call", reader_call, strips="requests to comment, rate, follow, support or download", max_words=80
    ),
    Rule(
        "calls/banner",
        banner,
        strips="a few sentences that all ask something for the site",
        max_words=MAX_BANNER_WORDS,
        strictness="balanced",
    ),
    Rule("calls/button", button, strips="the words of a button", max_words=9),
    Rule(
        "calls/plea",
        plea,
        strips="a few lines whose signs add up to a plea of the site",
        max_words=MAX_PITCH_WORDS,
        strictness="balanced",
    ),
)
