"""Caption spam: lines that repeat the slug, the search phrase or the alternative text of a picture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.features import stem, words_of
from cleaners.model import Cut
from cleaners.rules.base import Removal, Rule, Trim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cleaners.features import PageView
    from cleaners.model import Block

MIN_PHRASE_WORDS = 3
MAX_PHRASE_WORDS = 16
MIN_OVERLAP = 0.85
MAX_STUFFING = 6
MIN_REPEATED_WORDS, MAX_EXTRA_WORDS = 2, 2
MAX_FILE_NAMES = 3
"""A page with more file names than these tells of files."""
_LEAD_PHRASE = re.compile(r"^(?P<phrase>[^–—|:.!?]{8,120}?)\s+[–—-]\s+(?=\S)")


def seo_phrases(page: PageView) -> dict[str, tuple[str, ...]]:
    """The phrases that the page was optimised for: words of the slug, the lead's "Phrase – " and repeated lines."""
    known = page.memo.get("seo_phrases")
    if known is not None:
        return known  # type: ignore[no-any-return]  # the memo holds what this function put there
    phrases: dict[str, tuple[str, ...]] = {}
    if len(page.slug) >= MIN_PHRASE_WORDS:
        phrases["slug"] = page.slug
    lead = next((block for block in page.main if page.facts(block).is_prose), None)
    match = _LEAD_PHRASE.match(lead.text) if lead else None
    if match:
        words = tuple(words_of(page.facts_of_text(match["phrase"])))
        if MIN_PHRASE_WORDS <= len(words) <= MAX_PHRASE_WORDS:
            phrases["lead phrase"] = words
    lines: dict[tuple[str, ...], int] = {}
    for block in page.main:
        facts = page.facts(block)
        if (
            MIN_PHRASE_WORDS < facts.n_words <= MAX_PHRASE_WORDS
            and not facts.ends_sentence
            and _is_slug_cased(block.text)
        ):
            words = tuple(words_of(facts.bare))
            lines[words] = lines.get(words, 0) + 1
    repeated = [words for words, count in lines.items() if count > 1]
    if repeated:
        phrases["repeated line"] = max(repeated, key=lambda words: lines[words])
    page.memo["seo_phrases"] = phrases
    return phrases


def _is_slug_cased(text: str) -> bool:
    """Lower case but for the first letter, although several words: how a slug looks with its hyphens taken out."""
    words = text.split()
    return len(words) >= MIN_PHRASE_WORDS and not any(char.isupper() for char in text[1:]) and text.isprintable()


def _same(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    if not words or abs(len(words) - len(phrase)) > max(1, len(phrase) // 6):
        return False
    mine, theirs = {_as_in_addresses(word) for word in words}, {_as_in_addresses(word) for word in phrase}
    return len(mine & theirs) >= MIN_OVERLAP * max(len(mine), len(theirs))


def _as_in_addresses(word: str) -> str:
    """A folded word as addresses may spell it: "migraene" and "migrane" are one."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _stuffed_with(words: tuple[str, ...], phrases: Mapping[str, tuple[str, ...]]) -> str | None:
    """The phrase of the page that a line repeats as a whole, with some more words around it."""
    for source, phrase in phrases.items():
        known = set(phrase)
        extra = len(set(words) - known)
        if source == "repeated line" or len(known) < MIN_PHRASE_WORDS or not 0 < extra <= MAX_STUFFING:
            continue
        if len(known & set(words)) >= MIN_OVERLAP * len(known):
            return source
    return None


_LABEL = re.compile(r"^[^\s:]+(?: [^\s:]+)?: \S")


def _has_label(text: str, page: PageView) -> bool:
    """Whether a line is a heading with a label of its own: "Conclusion: Port Talks Resume"."""
    if not _LABEL.match(text):
        return False
    label = set(page.stems_of(page.facts_of_text(text.split(":", maxsplit=1)[0])))
    return not label & (page.title_stems | {stem(word) for word in page.slug})


def _repeats_itself(bare: str) -> bool:
    """Whether a line is one phrase twice, as alternative texts are: "Port talks | port talks chart"."""
    first, _, second = next((bare.partition(mark) for mark in (" | ", ": ", " - ") if mark in bare), (bare, "", ""))
    words, again = set(words_of(first)), set(words_of(second))
    return len(words) >= MIN_REPEATED_WORDS and words <= again and len(again - words) <= MAX_EXTRA_WORDS


def slug(block: Block, page: PageView) -> Removal | None:
    """A caption or a line of its own that is the page's slug or search phrase again."""
    if block.kind in {"list_item", "table_row", "quote"} or (block.kind == "heading" and block.tags):
        return None
    facts = page.facts(block)
    if not MIN_PHRASE_WORDS <= facts.n_words <= MAX_PHRASE_WORDS or facts.ends_with_stop:
        return None
    words = tuple(words_of(facts.bare))
    if block.kind != "caption" and _has_label(block.text, page):
        return None
    if _repeats_itself(facts.bare) and not block.links:
        return Removal(because="says the same phrase twice", evidence={"line": facts.bare})
    for source, phrase in seo_phrases(page).items():
        if source == "repeated line" and block.kind != "caption":
            continue
        if _same(words, phrase) and (source != "slug" or block.kind == "caption" or _is_slug_cased(block.text)):
            return Removal(because=f"repeats the page's {source}", evidence={"phrase": " ".join(phrase)})
    title = tuple(words_of(page.title_folded))
    stuffed = _stuffed_with(words, {"title": title, **seo_phrases(page)})
    if stuffed and _is_slug_cased(block.text) and not block.links and not block.text.endswith(":"):
        return Removal(because="a search phrase around the words of the page's own", evidence={"repeats": stuffed})
    if (
        len(title) > MIN_PHRASE_WORDS
        and _same(words, title)
        and (block.kind == "caption" or _is_slug_cased(block.text))
    ):
        return Removal(because="repeats the title as a caption", evidence={"title": page.title or ""})
    return None


def keyword_line(block: Block, page: PageView) -> Removal | None:
    """A line of lower-case words without grammar: another article's slug with its hyphens taken out."""
    if block.kind in {"list_item", "table_row", "code"} or (block.kind == "heading" and block.tags):
        return None
    facts = page.facts(block)
    if not 4 <= facts.n_words <= 12 or facts.ends_sentence or any(char.isupper() for char in block.text):
        return None
    words = words_of(facts.bare)
    if not facts.bare.isascii() or any(char in block.text for char in ",;:()$%/|&+=\"'"):
        return None
    if sum(1 for char in block.text if char.isdigit()) > 4 or not _beside_prose(block, page):  # a year
        return None
    grammar = sum(1 for word in words if word in page.lexicon.stops)
    if grammar > len(words) // 5 or not page.lexicon.stops:
        return None
    near = [each for each in (*page.before(block, 1), *page.after(block, 1)) if each.text[:1].islower()]
    if near:  # one line of a poem or of a lower-case list
        return None
    return Removal(because="keywords without grammar on a line of their own", evidence={"words": len(words)})


def _beside_prose(block: Block, page: PageView) -> bool:
    """Whether the line stands between paragraphs, as an injected one does, and not in a table or list of such lines."""
    before, after = page.before(block, 1), page.after(block, 1)
    return any(page.facts(each).is_prose for each in (*before, *after)) and not any(
        page.facts(each).n_words < 12 and each.kind != "heading" for each in (*before, *after)
    )


def alt_fragment(block: Block, page: PageView) -> Removal | None:
    """A picture's name between headline and lead: a few capitalised words that the article never uses."""
    if block.tags and block.kind != "caption":
        return None
    facts = page.facts(block)
    words = block.text.split()
    if not 3 <= len(words) <= 6 or facts.ends_sentence or block.marker:
        return None
    if not all(word[0].isupper() for word in words) or ":" in block.text:
        return None
    at = page.rank[block.index]
    if page.headline_index is None or at >= page.first_prose[0] or at + 1 != page.first_prose[0]:
        return None
    if not block.tags and page.headline_index != page.main[at - 1].index:
        return None
    mine = page.stems(block)
    elsewhere = {
        stem for each in page.main if each.index != block.index for stem in page.stems(each)
    } - page.title_stems
    unknown = [stem for stem in mine if stem not in elsewhere]
    if len(mine) < 3 or len(unknown) < len(mine) / 2:
        return None
    return Removal(
        because="a picture's name between headline and lead",
        evidence={"words_not_in_the_article": tuple(unknown)},
    )


def lead_phrase(block: Block, page: PageView) -> Trim | None:
    """The search phrase that an optimiser put in front of the lead: "Port talks resume – The port …"."""
    match = _LEAD_PHRASE.match(block.text)
    if not match or block.kind != "paragraph" or page.rank.get(block.index) != page.first_prose[0]:
        return None
    words = tuple(words_of(page.facts_of_text(match["phrase"])))
    if len(words) < 4 or not _is_slug_cased(match["phrase"]):
        return None
    phrases = seo_phrases(page)
    witnesses: list[str] = [
        name for name in ("slug", "repeated line") if name in phrases and _same(words, phrases[name])
    ]
    if any(_same(words, tuple(words_of(page.facts(each).bare))) for each in page.main if each.index != block.index):
        witnesses.append("a caption")
    if not witnesses:
        return None
    cut = Cut(
        0, match.end(), "captions/lead-phrase", "search phrase in front of the lead", {"repeats": tuple(witnesses)}
    )
    return Trim(cuts=(cut,))


def heading_phrase(block: Block, page: PageView) -> Trim | None:
    """The search phrase appended to a heading: "Recent years, port talks resume in ferrol"."""
    if block.kind != "heading":
        return None
    head, comma, tail = block.text.rpartition(", ")
    if not comma or not head:
        return None
    words = tuple(words_of(page.facts_of_text(tail)))
    if len(words) < 4 or not _is_slug_cased(tail):
        return None
    named = [name for name, phrase in seo_phrases(page).items() if _same(words, phrase)]
    if not named:
        return None
    cut = Cut(
        len(head),
        len(block.text),
        "captions/heading-phrase",
        "search phrase appended to a heading",
        {"repeats": named[0]},
    )
    return Trim(cuts=(cut,))


_FILE_NAME = re.compile(
    r"(?:[\w.()%+-]+/)*[\w()%+-][\w.()%+ -]{2,100}\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)", re.IGNORECASE
)
MAX_FILE_NAME_SPACES = 2


def file_name(block: Block, page: PageView) -> Removal | None:
    """A picture's file name where its caption should be: "harbour-fire-2025-03.jpg"."""
    text = block.text.strip()
    if block.kind not in {"paragraph", "caption", "heading"} or text.count(" ") > MAX_FILE_NAME_SPACES:
        return None
    if not _FILE_NAME.fullmatch(text) or page.facts(block).n_words > MAX_FILE_NAME_SPACES + 1:
        return None
    if block.kind == "heading" and block.tags:
        return None
    names = [each for each in page.main if _FILE_NAME.fullmatch(each.text.strip())]
    before = page.before(block, 1)
    if len(names) > MAX_FILE_NAMES or (before and before[0].text.rstrip().endswith(":")):
        return None  # a list of files, or a file that the text has just announced
    return Removal(because="a picture's file name", evidence={"file": text})


RULES = (
    Rule("captions/file-name", file_name, strips="a picture's file name in place of its caption", max_words=3),
    Rule("captions/slug", slug, strips="captions and lines that repeat the slug or the search phrase", max_words=18),
    Rule("captions/keyword-line", keyword_line, strips="a line of bare keywords, as in a slug", max_words=12),
    Rule(
        "captions/alt-fragment",
        alt_fragment,
        strips="a picture's name left between headline and lead",
        max_words=6,
        strictness="balanced",
    ),
    Rule(
        "captions/lead-phrase",
        lead_phrase,
        strips="the search phrase in front of the lead; the lead stays",
        max_words=100_000,
        strictness="balanced",
    ),
    Rule(
        "captions/heading-phrase",
        heading_phrase,
        strips="the search phrase appended to a heading; the heading stays",
        strictness="balanced",
    ),
)
