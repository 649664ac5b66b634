"""Placeholders: what a generator or a template left unfilled, and headings over nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

_BRACKETED = re.compile(r"^[\[({<].*[\])}>]\.?$", re.DOTALL)
_SLOT_WORDS = (
    "placeholder|insert|chart|image|photo|picture|table|graph|video|map|infographic|figure|embed|widget|diagram|"
    "screenshot|graphic|illustration|gallery|quote|product box"
)
_SLOT = re.compile(rf"^[\[{{]\s*(?:(?i:{_SLOT_WORDS})\s*:[^\]}}]*|(?:{_SLOT_WORDS.upper()})\b[^a-z\]}}]*)[\]}}]\.?$")
MAX_SLOT_WORDS = 12
_COMING = re.compile(
    r"\((?:coming soon|tba|tbd|to come|demnachst|a venir|proximamente|em breve|prossimamente|binnenkort)\)$"
)
_TEMPLATE = re.compile(r"^(?:\{\{.*\}\}|\{%.*%\}|<%.*%>|\[/?[a-z_]+(?: [a-z_]+=[^\]]*)?\]|%[a-z_]+%|\$\{.*\})$")


def generator_note(block: Block, page: PageView) -> Removal | None:
    """A note in brackets that describes what should stand here: "(This is a placeholder for …)"."""
    text = block.text.strip()
    facts = page.facts(block)
    phrases = page.lexicon.placeholders
    opening = phrases.opening(facts.bare)
    if _SLOT.match(text) or _COMING.search(facts.folded):
        return Removal(because="a slot that was never filled", evidence={"slot": text[:60]})
    if (
        text.startswith("[")
        and _BRACKETED.match(text)
        and facts.n_words <= MAX_SLOT_WORDS
        and not block.links
        and not _TEMPLATE.match(facts.folded)
    ):
        media = page.lexicon.media_words.inside(facts.folded)
        if media:
            return Removal(because="a slot for a picture or a table", evidence={"slot": text[:60], "word": media})
    if _BRACKETED.match(text):
        found = opening or (phrases.inside(facts.folded) if facts.n_words > 2 else None)
    else:
        found = opening if facts.n_words <= 12 and not facts.ends_with_stop else None
        if opening in {"this is a placeholder", "lorem ipsum"}:
            found = opening
    if not found:
        return None
    return Removal(because="a generator's note in place of content", evidence={"phrase": found})


def template_code(block: Block, page: PageView) -> Removal | None:
    """A template tag or shortcode that was never filled: "{{ title }}", "[gallery ids=1,2]"."""
    if block.kind == "code" or not _TEMPLATE.match(page.facts(block).folded):
        return None
    return Removal(because="an unfilled template tag")


def heading_over_nothing(block: Block, page: PageView) -> Removal | None:
    """A heading whose section was removed, or that ends the page with nothing under it."""
    if block.kind != "heading" or page.headline_index == block.index or not page.facts(block).bare:
        return None
    at = page.rank[block.index]
    removed_under = 0
    for each in page.main[at + 1 :]:
        if page.is_removed(each):
            removed_under += 1
            continue
        if each.kind == "heading" and each.level <= block.level and removed_under:
            break
        return None
    if not removed_under or not _explains(page, at):
        return None
    return Removal(because="a heading with nothing left under it", evidence={"blocks_removed_under_it": removed_under})


# Blocks whose loss empties a section; the loss of a caption or an ad says nothing about the heading above. An injected
# story may come with a heading of its own.
_SECTION_FAMILIES = ("placeholders", "see_also", "comments", "newsletter", "asides")


def _explains(page: PageView, at: int) -> bool:
    following = page.main[at + 1]
    settled = page.settled.get(following.index)
    return settled is not None and settled.rule.partition("/")[0] in _SECTION_FAMILIES


RULES_EARLY = (
    Rule("placeholders/generator-note", generator_note, strips="a generator's note in place of content", max_words=120),
    Rule("placeholders/template-code", template_code, strips="template tags that were never filled"),
)
RULES_LATE = (
    Rule(
        "placeholders/heading-over-nothing",
        heading_over_nothing,
        strips="a heading with nothing left under it",
    ),
)
