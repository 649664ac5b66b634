"""Reader comments' forms and labels: the thread itself is the extractor's to judge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import folded_sentences
from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block


def form_line(block: Block, page: PageView) -> Removal | None:
    """A line of a comment form: its heading, a field's label, its small print."""
    facts = page.facts(block)
    bare = facts.bare.rstrip(" :.!*")
    phrases, fields = page.lexicon.comment_forms, page.lexicon.form_fields
    if bare in fields and _in_form(block, page):
        return Removal(because="a field of a comment form", evidence={"line": facts.bare})
    if bare in phrases or facts.bare in phrases:
        if (bare in fields or facts.bare in fields) and not _in_form(block, page):
            return None
        return Removal(because="a line of a comment form", evidence={"line": facts.bare})
    opening = phrases.opening(facts.bare)
    if opening and opening not in fields and (facts.n_words <= 30 and len(opening) > 9):
        return Removal(because="a line of a comment form", evidence={"phrase": opening})
    return None


def _in_form(block: Block, page: PageView) -> bool:
    """Whether a word like "Name" stands where forms stand: beside another form line, or behind the text."""
    if page.rank.get(block.index, 0) > page.last_prose and not (block.kind == "heading" and page.after(block, 1)):
        return True
    near = [*page.before(block, 2), *page.after(block, 2)]
    at = page.rank.get(block.index, 0)
    near += [each for each in page.main[max(0, at - 2) : at] if page.is_removed(each)]
    phrases = page.lexicon.comment_forms
    return any(page.facts(each).bare.rstrip(" :.!*") in phrases for each in near)


def _between_prose(block: Block, page: PageView) -> bool:
    return page.first_prose[0] < page.rank.get(block.index, 0) < page.last_prose


def count(block: Block, page: PageView) -> Removal | None:
    """A line that only counts comments: "3 comments", "No comments yet"."""
    facts = page.facts(block)
    if not page.lexicon.comment_count.search(facts.bare) or facts.ends_with_stop:
        return None
    if _between_prose(block, page) and not block.links and not any(char.isdigit() for char in facts.bare):
        return None  # a heading of the article's own: "Three replies"
    return Removal(because="a count of comments", evidence={"line": facts.bare})


def sorting(block: Block, page: PageView) -> Removal | None:
    """The control over a thread's order: "Sort by: Newest | Oldest"."""
    facts = page.facts(block)
    opening = page.lexicon.sorting.opening(facts.bare)
    if not opening or facts.ends_with_stop or block.kind in {"table_row", "quote", "code"}:
        return None
    rest = facts.bare[len(opening) :]
    if (block.kind in {"heading", "list_item"} and block.tags) or (rest and not rest.lstrip().startswith((":", "|"))):
        return None
    return Removal(because="a control over the order of comments", evidence={"label": opening})


def rating(block: Block, page: PageView) -> Removal | None:
    """What a voting widget shows: "Rating: 4.8 (312 votes)"."""
    facts = page.facts(block)
    if _STARS.search(block.text) and any(
        page.lexicon.rate_words.opening(each) for each in folded_sentences(_STARS.sub("", block.text))
    ):
        return Removal(because="a voting widget", evidence={"line": facts.bare})
    match = _RATING.match(facts.bare)
    if not match or page.lexicon.votes.opening(match["unit"]) is None or block.kind == "table_row":
        return None
    return Removal(because="the state of a voting widget", evidence={"line": facts.bare})


_STARS = re.compile(r"(?:[★☆⭐✩✭]\ufe0f? ?){3,}")
_RATING = re.compile(
    r"^(?:[^\W\d]+ ?:? )?\d(?:[.,]\d{1,2})?(?: ?/ ?\d{1,2})?[ (·|–-]{1,4}\d[\d.,]* (?P<unit>[^\W\d][^\d]{2,24}?)\)?$"
)

RULES = (
    Rule("comments/form-line", form_line, strips="lines of comment forms: headings, fields, small print", max_words=40),
    Rule("comments/sorting", sorting, strips="controls over the order of comments", max_words=12),
    Rule("comments/rating", rating, strips="what a voting widget shows", max_words=16),
    Rule("comments/count", count, strips="counts of comments", max_words=20),
)
