"""Calls to the reader: comment, rate, donate, download, become a member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.rules.asking import folded_sentences
from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_SHARE = 0.6
_PLACES = (
    "comments below", "in the comments", "comment below", "comment section", "comments section", "below", "social media", "our newsletter",
    "kommentar", "commentaire", "comentario", "comentari", "commenti", "reactie", "комментар", "komentarz", "yorum", "评论", "コメント",
    "your inbox", "our channel", "our app", "us know", "tell us", "write to us", "rate this", "stars", "star rating", "bewert", "notez", "califica", "valuta",
)  # fmt: skip
_CERTAIN = (
    "share your thoughts", "leave a comment", "leave us a comment", "leave your comment", "let us know in the comments", "join the conversation",
    "we invite our readers", "engage with us", "have your say", "tell us in the comments", "drop a comment", "support our journalism",
    "support independent journalism", "support our work", "become a member", "become a supporter", "rate this recipe", "rate this article", "thanks for reading",
    "thank you for reading", "don't forget to subscribe", "like and subscribe", "stay tuned", "follow us on", "download our",
)  # fmt: skip


def reader_call(block: Block, page: PageView) -> Removal | None:
    """A request to the reader to comment, rate, follow, support or download."""
    facts = page.facts(block)
    if block.kind in {"quote", "table_row", "code"} or any(mark in block.text for mark in '"“„«'):
        return None
    if block.kind == "heading" and (block.tags or not facts.ends_sentence) and facts.n_words > 3:  # noqa: PLR2004
        if not any(phrase in facts.folded for phrase in _CERTAIN):
            return None
    told = folded_sentences(block.text)
    calls = page.lexicon.calls
    asked = [calls.opening(sentence) or _certain(sentence) for sentence in told]
    asking = sum(1 for phrase in asked if phrase)
    question_then_call = asking >= 1 and _is_question_then_call(block.text, asked)
    if not told or (asking < MIN_SHARE * len(told) and not question_then_call):
        return None
    certain = _certain(facts.folded)
    at_end = page.rank.get(block.index, 0) > page.last_prose - 1
    placed = any(place in facts.folded for place in _PLACES)
    if not certain and not (placed and (at_end or asking == len(told))) and not _form_link(block):
        return None
    if not certain and facts.n_words > 45:  # noqa: PLR2004
        return None
    phrases = tuple(phrase for phrase in asked if phrase)
    return Removal(because="asks the reader for something", evidence={"phrases": phrases, "at_end": at_end})


def _certain(folded: str) -> str | None:
    return next((phrase for phrase in _CERTAIN if phrase in folded), None)


def _is_question_then_call(text: str, asked: list[str | None]) -> bool:
    """A question and then the request to answer it: "How do you see it? Tell us in the comments."."""
    return "?" in text and asked[-1] is not None and len(asked) <= 4  # noqa: PLR2004


_TARGETS = ("subscribe", "donate", "membership", "newsletter", "signup", "sign-up", "register", "download", "#comment", "#respond", "patreon", "support-us", "contribute")


def _form_link(block: Block) -> bool:
    return any(target in link.href.lower() for link in block.links for target in _TARGETS)


RULES = (
    Rule("calls/reader-call", reader_call, strips="requests to comment, rate, follow, support or download", max_words=80),
)
