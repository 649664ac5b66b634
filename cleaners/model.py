"""The values that travel through the cleaner: all frozen, none with behaviour beyond reading itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

BlockKind = Literal["paragraph", "heading", "list_item", "table_row", "caption", "quote", "code", "rule"]
"""What a browser would show: ``rule`` is a horizontal line, which separates and carries no text."""

_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")

EvidenceValue = str | int | float | bool | None | tuple[str, ...]
Evidence = Mapping[str, EvidenceValue]


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a block; ``start`` and ``end`` are character offsets into the block's text."""

    href: str
    anchor: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that a browser would set apart: the unit of every verdict.

    ``level`` is the heading level (1-6) or the depth of a list item (1 for an outer list), else 0.
    ``tags`` are the element names from the block up to the body, nearest first; empty for naive text.
    ``signs`` are the class, id and role tokens of the block and its ancestors, lower-cased, nearest first.
    ``group`` numbers the parent container: blocks of one list, table or section share it; ``article`` numbers the
    outermost ``article`` element that the block stands in, 0 for none.
    ``marker`` is the list marker or number that stood before the text and is not part of it.
    """

    index: int
    text: str
    kind: BlockKind = "paragraph"
    level: int = 0
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    group: int = 0
    article: int = 0
    marker: str = ""
    cells: tuple[str, ...] = ()
    in_main: bool = True
    hidden: bool = False

    def inside_main(self) -> Block:
        """Return the same block as one that the extractor chose. Written out, since a page has hundreds."""
        return Block(
            self.index,
            self.text,
            self.kind,
            self.level,
            self.links,
            self.tags,
            self.signs,
            self.group,
            self.article,
            self.marker,
            self.cells,
            in_main=True,
            hidden=self.hidden,
        )


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a kept block that was stripped: an injected sentence, a keyword phrase, an anchor."""

    start: int
    end: int
    rule: str
    because: str
    evidence: Mapping[str, EvidenceValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Kept or removed, by which rule, for what reason, on what evidence: exactly one a block."""

    block: Block
    kept: bool
    rule: str
    because: str
    evidence: Mapping[str, EvidenceValue] = field(default_factory=dict)
    cuts: tuple[Cut, ...] = ()

    @property
    def text(self) -> str:
        """The block's text as the page had it."""
        return self.block.text

    @property
    def family(self) -> str:
        """The rule's family: ``see_also`` for ``see_also/label-line``."""
        return self.rule.partition("/")[0]

    @property
    def kept_text(self) -> str:
        """What of the block is in the document's text: nothing, all of it, or all but the cuts."""
        if not self.kept:
            return ""
        text = self.block.text
        for cut in sorted(self.cuts, key=lambda cut: cut.start, reverse=True):
            text = text[: cut.start] + text[cut.end :]
        return " ".join(text.split()) if self.cuts and self.block.kind != "code" else text


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that another source gives for a field, and which the record does not follow."""

    value: str
    found_in: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says about itself. ``None`` or an empty tuple means unknown, never a guess.

    ``author_organizations`` are those of the ``authors`` that are no people: declared so, or the site itself.

    Dates are ISO 8601, with the zone where it is known. ``found_in`` maps a field to the place its value
    came from: ``json-ld``, ``og``, ``meta``, ``html``, ``text``, ``url`` …; ``confidence`` says how often that place is
    right (0-1), and ``conflicts`` what other places say instead.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    author_organizations: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    site_name: str | None = None
    language: str | None = None
    canonical_url: str | None = None
    description: str | None = None
    image: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    page_type: str | None = None
    license: str | None = None
    paywalled: bool | None = None
    reading_time_minutes: int | None = None
    found_in: Mapping[str, str] = field(default_factory=dict)
    confidence: Mapping[str, float] = field(default_factory=dict)
    conflicts: Mapping[str, tuple[Conflict, ...]] = field(default_factory=dict)

    @property
    def date(self) -> str | None:
        """The day the page is from, for formats with a single date: published, or else modified."""
        return self.published or self.modified


@dataclass(frozen=True, slots=True)
class Post:
    """One contribution to a thread: its text, and who wrote it and when (ISO 8601) where the page says so.

    ``start`` and ``end`` are the indices of its first block and of the one behind its last.
    """

    author: str | None
    published: str | None
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """The clean article of a page, or several of them in ``parts``, with a verdict for every block.

    ``posts`` are the contributions to a thread, where the page is one. ``confidence`` is the F1 (0-1) that the
    extractor expects of its choice of blocks, ``None`` where it has no opinion.
    """

    text: str
    markdown: str
    metadata: Metadata
    verdicts: tuple[Verdict, ...] = ()
    parts: tuple[Document, ...] = ()
    warnings: tuple[str, ...] = ()
    url: str | None = None
    confidence: float | None = None
    posts: tuple[Post, ...] = ()

    @property
    def title(self) -> str | None:
        """The article's headline, without the site's name."""
        return self.metadata.title

    @cached_property
    def removed(self) -> tuple[Verdict, ...]:
        """The verdicts that are not kept, in reading order."""
        return tuple(verdict for verdict in self.verdicts if not verdict.kept)

    @cached_property
    def word_count(self) -> int:
        """The number of words in ``text``; a run of Chinese, Japanese or Thai letters counts each letter."""
        return count_words(self.text)

    @cached_property
    def text_hash(self) -> str:
        """A fingerprint of the text that ignores white space: equal for byte-for-byte equal articles."""
        return hashlib.sha256(" ".join(self.text.split()).encode()).hexdigest()


def count_words(text: str) -> int:
    """Count words as a reader of the script would: by spaces, or by letters where no spaces are written."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return len(text.split()) if unspaced < len(text) / 4 or not unspaced else unspaced
