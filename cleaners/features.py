"""What a block measures and what a page knows: computed once, read by every rule."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from cleaners.model import count_words
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.model import Block
    from cleaners.options import CleanOptions
    from cleaners.rules.base import Protection, Removal
    from cleaners.vocabulary.base import Lexicon

_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?")
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:'[A-Za-z]+)?")
_CJK_RUN = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2,}")
_CLOSING = "'\"”’»)]"
_SENTENCE_ENDS = frozenset(".!?。！？…:;؟۔")
_STOPS = frozenset(".。؟۔;")
STEM_LETTERS = 6
FIRST_LETTERS = 16
"""So many letters of a text tell mostly that it isn't the one looked for."""
STOPS_AND_BLANKS = " .!?"
"""What titles may differ in at their ends and still be the same title."""
LONG_WORDS = 18
"""From here on a block is prose: no menu entry, label or headline of the corpus is longer."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules ask of a block again and again.

    ``folded`` is the text as phrases are compared, ``bare`` the same without bullets and brackets around it;
    ``link_density`` is the share of the block's characters inside links (0-1).
    """

    folded: str
    bare: str
    n_words: int
    link_density: float
    ends_sentence: bool
    ends_with_stop: bool

    @property
    def is_prose(self) -> bool:
        """A paragraph in the ordinary sense: long, or a finished sentence of some length."""
        return self.n_words >= LONG_WORDS or (self.n_words >= 8 and self.ends_with_stop)


def facts_of(block: Block) -> Facts:
    """Measure one block."""
    text = block.text
    folded = fold(text)
    linked = sum(link.end - link.start for link in block.links)
    last = text.removesuffix("\n").rstrip(_CLOSING)[-1:]
    return Facts(
        folded=folded,
        bare=bare(folded),
        n_words=count_words(text),
        link_density=min(1.0, linked / len(text)) if text else 0.0,
        ends_sentence=last in _SENTENCE_ENDS,
        ends_with_stop=last in _STOPS and not text.endswith("..."),
    )


def words_of(folded: str) -> list[str]:
    """The words of a folded text; runs of Chinese, Japanese or Thai letters as overlapping pairs."""
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    if _CJK_RUN.search(folded):
        pairs = [run[at : at + 2] for run in _CJK_RUN.findall(folded) for at in range(len(run) - 1)]
        return pairs + _WORD.findall(_CJK_RUN.sub(" ", folded))
    return _WORD.findall(folded)


def stem(word: str) -> str:
    """A crude stem that works in any alphabet: the first six letters of a long word, else no final s."""
    if len(word) > STEM_LETTERS:
        return word[:STEM_LETTERS]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def may_read(text: str, wanted: str) -> bool:
    """Whether a text can be, folded and bare, the one that is wanted, but for stops at the end. False is certain.

    Folding goes letter by letter, so what a text begins with says what its folded form begins with; and it makes no
    text of ASCII longer. Most texts begin with other letters, which spares the folding of the rest.
    """
    if text.isascii() and len(text) < len(wanted):
        return False
    return wanted.startswith(bare(fold(text[:FIRST_LETTERS])).rstrip(STOPS_AND_BLANKS))


def slug_words(url: str | None) -> tuple[str, ...]:
    """The words of the last telling path segment of an address: ``/2025/06/talks-in-moscow/`` → talks in moscow."""
    if not url:
        return ()
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return ()
    for segment in reversed(path.split("/")):
        segment = re.sub(r"\.\w{2,5}$", "", segment)  # noqa: PLW2901
        words = [word for word in re.split(r"[-_+\s.]+", fold(segment)) if word and not word.isdigit()]
        if len(words) >= 2:  # one word is a section, an id or a file name
            return tuple(words)
    return ()


class PageView:
    """What a rule may look at: the page as it came, and what earlier families have already settled.

    Rules never change it. ``settled`` grows as the judge goes through the families. ``is_observed`` tells that
    somebody wants to know how near each rule came: then nothing may be left unmeasured because it can't matter.
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        lexicon: Lexicon,
        options: CleanOptions,
        url: str | None = None,
        title: str | None = None,
        *,
        is_html: bool = False,
    ) -> None:
        self.blocks = tuple(blocks)
        self.lexicon = lexicon
        self.options = options
        self.url = url
        self.title = title
        self.is_html = is_html
        self.is_observed = False
        self.memo: dict[object, Any] = {}
        self.settled: dict[int, Removal | Protection] = {}
        self._last_prose = sum(1 for block in self.blocks if block.in_main) - 1
        self._facts: dict[int, Facts] = {}
        self._words: dict[int, list[str]] = {}
        self._stems: dict[int, tuple[str, ...]] = {}

    def facts(self, block: Block) -> Facts:
        """The block's measures, computed at first use."""
        try:
            return self._facts[block.index]
        except KeyError:  # once a block; rules ask some fifty times
            known = self._facts[block.index] = facts_of(block)
            return known

    def facts_of_text(self, text: str) -> str:
        """A piece of text as phrases are compared."""
        return fold(text)

    @cached_property
    def headline_index(self) -> int | None:
        """The index of the block that is the headline: a first-level heading if one equals the title."""
        title = self.title_folded.rstrip(STOPS_AND_BLANKS)
        if not title:
            return None
        same = [block for block in self.blocks if len(block.text) < 400 and self._is_title(block, title)]
        main = [block for block in same if block.in_main]
        best = [block for block in main if block.kind == "heading" and block.level == 1] or main
        best = best or [block for block in same if block.kind == "heading" and block.level == 1]
        return best[0].index if best else None

    def _is_title(self, block: Block, title: str) -> bool:
        if not block.text or not may_read(block.text, title):
            return False
        return self.facts(block).bare.rstrip(STOPS_AND_BLANKS) == title

    def words(self, block: Block) -> Sequence[str]:
        """The block's words, folded, in order."""
        known = self._words.get(block.index)
        if known is None:
            known = self._words[block.index] = words_of(self.facts(block).folded)
        return known

    def stems(self, block: Block) -> tuple[str, ...]:
        """The stems of the block's content words, in order."""
        known = self._stems.get(block.index)
        if known is None:
            known = self._stems[block.index] = self._stems_of_words(self.words(block))
        return known

    def stems_of(self, folded: str) -> tuple[str, ...]:
        """The stems of a text's content words: neither among the commonest words nor a lone letter."""
        return self._stems_of_words(words_of(folded))

    def _stems_of_words(self, words: Sequence[str]) -> tuple[str, ...]:
        stops = self.lexicon.stops
        return tuple([stem(word) for word in words if word not in stops and len(word) > 1])

    def stems_of_field(self, name: str) -> frozenset[str]:
        """The stems of the words that a field of the page's vocabularies lists."""
        known: frozenset[str] | None = self.memo.get(name)
        if known is None:
            words = " ".join(getattr(vocabulary, name) for vocabulary in self.lexicon.vocabularies)
            known = self.memo[name] = frozenset(self.stems_of(fold(words)))
        return known

    @cached_property
    def main(self) -> tuple[Block, ...]:
        """The blocks that the extractor took for main content, in reading order."""
        return tuple(block for block in self.blocks if block.in_main)

    @cached_property
    def rank(self) -> Mapping[int, int]:
        """A main block's index → its position among the main blocks."""
        return {block.index: position for position, block in enumerate(self.main)}

    def is_removed(self, block: Block) -> bool:
        """Whether an earlier rule has removed the block."""
        settled = self.settled.get(block.index)
        return settled is not None and settled.removes

    def standing(self) -> list[Block]:
        """The main blocks that nothing has removed so far."""
        return [block for block in self.main if not self.is_removed(block)]

    def after(self, block: Block, limit: int = 60) -> list[Block]:
        """The main blocks that follow, removed ones left out."""
        start = self.rank.get(block.index, len(self.main)) + 1
        return [each for each in self.main[start : start + limit] if not self.is_removed(each)]

    def before(self, block: Block, limit: int = 60) -> list[Block]:
        """The main blocks that come before, nearest first, removed ones left out."""
        at = self.rank.get(block.index, 0)
        return [each for each in reversed(self.main[max(0, at - limit) : at]) if not self.is_removed(each)]

    @cached_property
    def first_prose(self) -> tuple[int, int]:
        """The positions among the main blocks of the first and second long paragraph."""
        found = [
            position
            for position, block in enumerate(self.main)
            if self.facts(block).n_words >= LONG_WORDS and block.kind in {"paragraph", "quote"}
        ]
        return (found[0] if found else len(self.main), found[1] if len(found) > 1 else len(self.main))

    @property
    def last_prose(self) -> int:
        """The position among the main blocks of the last block of prose that still stands, or -1.

        It moves up when the last paragraphs go: what stood before an author's biography is then the end.
        """
        while self._last_prose >= 0:
            block = self.main[self._last_prose]
            if self.facts(block).is_prose and not self.is_removed(block):
                break
            self._last_prose -= 1
        return self._last_prose

    @cached_property
    def title_folded(self) -> str:
        """The headline as phrases are compared."""
        return bare(fold(self.title)) if self.title else ""

    @cached_property
    def title_stems(self) -> frozenset[str]:
        """The stems of the headline's content words."""
        return frozenset(self.stems_of(self.title_folded))

    @cached_property
    def slug(self) -> tuple[str, ...]:
        """The words of the page's own address."""
        return slug_words(self.url)

    @cached_property
    def topic_stems(self) -> frozenset[str]:
        """The stems of the content words of the headline and of the page's own address."""
        stops = self.lexicon.stops
        return self.title_stems | {stem(word) for word in self.slug if word not in stops}

    @cached_property
    def host(self) -> str | None:
        """The name of the page's host, if its address has one; raises ``ValueError`` for an address that is none."""
        return urlsplit(self.url or "").hostname

    @cached_property
    def headings(self) -> Counter[str]:
        """How often each heading stands in the main content, as bare folded text."""
        return Counter(self.facts(block).bare for block in self.main if block.kind == "heading")

    @cached_property
    def main_words(self) -> int:
        """The number of words in the main content."""
        return sum(self.facts(block).n_words for block in self.main)
