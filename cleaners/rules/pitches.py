"""Pitches: short paragraphs in which the site wants something or sells something, whatever their words.

The phrase rules of the families know what has been seen before. This one adds up weak signs instead: an order or a
question to the reader, the site speaking of itself, its channels, sales talk, prices, contact data, a brand's spelling;
what the article is about speaks against. The weights are set by hand; every verdict lists the signs that counted.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from cleaners.rules.asking import a_sentence_opens, folded_sentences, is_reported
from cleaners.rules.base import Removal

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MAX_PITCH_WORDS = 26
MAX_PITCH_SENTENCES = 3
MIN_ARTICLE_PROSE = 3
POINTS = {
    "order": 1.0,
    "question to the reader": 1.0,
    "site speaks": 1.0,
    "channel": 1.5,
    "sales talk": 1.5,
    "price": 1.0,
    "free": 0.8,
    "contact": 1.5,
    "brand": 0.7,
    "you": 0.5,
    "exclamation": 0.5,
}
AGAINST_TOPIC = 0.7
"""For each word that the line shares with the title or with two other blocks, up to three."""
ENOUGH_INSIDE, ENOUGH_AT_END, ENOUGH_FOR_TITLE = 2.5, 2.0, 3.0
"""Inside the text, behind it, and where a line without a full stop may be a heading in plain text."""
MIN_SALES_SIGNS = 3
"""One who only praises says "best" and "get yours" as well; a seller also names a price, a brand, himself."""
MAX_IDLE_WORDS = 4
_ASKING = frozenset({"order", "question to the reader", "site speaks", "channel", "sales talk", "price", "contact"})
_PRICE = re.compile(r"[$€£¥]\s?\d|\d\s?(?:€|eur|usd|dollars?|euros?|zł|₽|tl)\b|\d{1,2} ?(?:%|percent|per cent|prozent)")
_CONTACT = re.compile(r"\S+@\S+\.\w|(?:^|\s)@\w{3,}|(?:\+|\b0)\d[\d /-]{6,}\d")
_BRAND = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]+[A-Z][a-zà-ÿ]+\b")


def pitch_signs(block: Block, page: PageView) -> dict[str, float]:
    """The signs of a pitch in a block, with their points; ``topic`` is negative."""
    found: set[str] = set()
    for sentence in folded_sentences(block.text):
        found |= _signs_of(sentence, sentence, page)
    found |= _signs_of(page.facts(block).folded, block.text, page) - {"order", "question to the reader"}
    signs = {name: points for name, points in POINTS.items() if name in found}
    if sum(signs.values()) < ENOUGH_AT_END:  # what is shared with the topic only takes from it
        return signs
    shared = _shared_with_topic(block, page)
    if shared:
        signs["topic"] = -AGAINST_TOPIC * min(3, shared)
    return signs


def _signs_of(folded: str, text: str, page: PageView) -> set[str]:
    """The signs in a folded sentence, and in its text those that need capitals."""
    lexicon = page.lexicon
    asked = {
        "order": lexicon.imperatives.opening(folded),
        "question to the reader": lexicon.reader_questions.opening(folded),
        "site speaks": lexicon.site_speaks.inside(folded),
        "channel": lexicon.site_words.inside(folded),
        "sales talk": lexicon.promotions.inside(folded) or lexicon.shop_buttons.inside(folded),
        "price": _PRICE.search(folded),
        "free": lexicon.free_words.inside(folded),
        "contact": _CONTACT.search(text),
        "brand": _BRAND.search(text),
        "you": lexicon.reader_words.inside(folded),
        "exclamation": "!" in text,
    }
    return {name for name, found in asked.items() if found}


def _shared_with_topic(block: Block, page: PageView) -> int:
    told: Counter[str] | None = page.memo.get("stems_of_prose")
    if told is None:
        prose = (each for each in page.main if page.facts(each).is_prose)
        told = page.memo["stems_of_prose"] = Counter(stem for each in prose for stem in set(page.stems(each)))
    own = 1 if page.facts(block).is_prose else 0
    return sum(1 for stem in set(page.stems(block)) if stem in page.title_stems or told[stem] - own >= 2)


def _signs_at_all(block: Block, page: PageView) -> dict[str, float]:
    """The signs of a block that can be a pitch; none for any other. Both rules ask."""
    key = ("pitch", block.index)
    if key not in page.memo:
        can_be = _has_form(block, page) and _has_any_sign(block, page) and _can_be_a_pitch(block, page)
        page.memo[key] = pitch_signs(block, page) if can_be else {}
    signs: dict[str, float] = page.memo[key]
    return signs


def _has_any_sign(block: Block, page: PageView) -> bool:
    """Whether one of the signs is there without which nothing is a pitch: most blocks have none, and that is cheap."""
    lexicon, folded = page.lexicon, page.facts(block).folded
    return (
        lexicon.promotions.inside(folded) is not None
        or lexicon.site_words.inside(folded) is not None
        or lexicon.shop_buttons.inside(folded) is not None
        or a_sentence_opens(block, page, lexicon.imperatives)
        or a_sentence_opens(block, page, lexicon.reader_questions)
    )


def pitch(block: Block, page: PageView, *, sells: bool) -> Removal | None:
    """Whether a block is a pitch: one that sells, or one that asks for something else."""
    signs = _signs_at_all(block, page)
    if not signs or ({"sales talk", "price"} & signs.keys() != set()) is not sells:
        return None
    if not signs.keys() & {"order", "question to the reader", "sales talk", "channel"}:
        return None
    kinds = signs.keys() - {"topic", "you", "exclamation"}
    if sells and len(kinds) < MIN_SALES_SIGNS:
        return None
    at_end = page.rank.get(block.index, 0) >= page.last_prose
    enough = ENOUGH_FOR_TITLE if block.kind == "heading" else ENOUGH_AT_END if at_end else ENOUGH_INSIDE
    if sum(signs.values()) < enough or not _all_ask(block, page):
        return None
    because = "a few lines that only sell" if sells else "a few lines that only ask for something"
    return Removal(because=because, evidence={"signs": tuple(signs), "points": round(sum(signs.values()), 1)})


def _all_ask(block: Block, page: PageView) -> bool:
    """Whether each sentence but the shortest has a sign of its own: what explains something in between is content."""
    for sentence in folded_sentences(block.text):
        if len(sentence.split()) > MAX_IDLE_WORDS and not _signs_of(sentence, sentence, page) & _ASKING:
            return False
    return True


def _has_form(block: Block, page: PageView) -> bool:
    """Whether a block looks like a pitch before a word of it is read."""
    if not 3 <= page.facts(block).n_words <= MAX_PITCH_WORDS:
        return False
    if block.kind in {"quote", "table_row", "code", "list_item"} or (block.kind == "heading" and block.tags):
        return False
    return not block.text.rstrip().endswith((":", ",")) and not any(mark in block.text for mark in '"“”„«»')


def _can_be_a_pitch(block: Block, page: PageView) -> bool:
    facts = page.facts(block)
    if len(folded_sentences(block.text)) > MAX_PITCH_SENTENCES or is_reported(facts.folded):
        return False
    if set(facts.folded.split()) & {"he", "she", "his", "her", "they", "their", "i", "was", "were", "had"}:
        return False  # somebody's story
    return is_article(page)


def is_article(page: PageView) -> bool:
    """Whether the page tells something in paragraphs.

    On a shop's or a service's page pitches are what the page has to say, and a manual gives orders all the time.
    """
    known = page.memo.get("tells_something")
    if known is None:
        prose = [block for block in page.main if page.facts(block).is_prose]
        asking = sum(1 for block in prose if page.lexicon.imperatives.opening(page.facts(block).bare))
        spoken = sum(1 for block in prose if page.lexicon.site_speaks.inside(page.facts(block).folded))
        known = len(prose) >= MIN_ARTICLE_PROSE and asking * 4 <= len(prose) and spoken * 3 <= len(prose)
        page.memo["tells_something"] = known
    return bool(known)
