"""What a crawl did on one site, in the figures that its earlier runs can be compared by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crawler.items import Outcome
    from crawler.store.base import PutCounts


@dataclass
class SiteTally:
    """The counts of one site in one run."""

    fetched: int = 0
    not_modified: int = 0
    failed: int = 0
    skipped: int = 0
    postponed: int = 0
    listings: int = 0
    article_pages: int = 0
    empty_articles: int = 0
    new: int = 0
    changed: int = 0
    kept_chars: int = 0
    cut_chars: int = 0
    words: Counter[int] = field(default_factory=Counter)
    """How many documents have how many words: enough for a median, and small."""

    def count(self, outcome: Outcome, documents: PutCounts) -> None:
        """Count one outcome, with what became of its documents."""
        if outcome.state == "pending":
            self.postponed += 1
        elif outcome.state == "failed":
            self.failed += 1
        elif outcome.state == "skipped":
            self.skipped += 1
        elif outcome.is_unchanged:
            self.not_modified += 1
        elif outcome.kind != "redirect":
            self.fetched += 1
            self.article_pages += bool(outcome.figures)
            self.listings += outcome.kind == "listing"
            self.empty_articles += outcome.is_empty_article
        self.new += documents.new
        self.changed += documents.changed
        for figures in outcome.figures:
            self.words[figures.words] += 1
            self.kept_chars += figures.kept_chars
            self.cut_chars += figures.cut_chars

    @property
    def attempted(self) -> int:
        """Return how many pages were asked for and not held back."""
        return self.fetched + self.not_modified + self.failed

    def figures(self) -> dict[str, Any]:
        """Return what is kept of a run; a share of nothing is ``None``."""
        return {
            "attempted": self.attempted,
            "fetched": self.fetched,
            "not_modified": self.not_modified,
            "failed": self.failed,
            "skipped": self.skipped,
            "postponed": self.postponed,
            "listings": self.listings,
            "articles": self.article_pages,
            "empty_articles": self.empty_articles,
            "new": self.new,
            "changed": self.changed,
            "failed_share": _share(self.failed, self.attempted),
            "empty_share": _share(self.empty_articles, self.empty_articles + self.article_pages),
            "stripped_share": _share(self.cut_chars, self.cut_chars + self.kept_chars),
            "median_words": self._median_words(),
        }

    def _median_words(self) -> int | None:
        middle = (self.words.total() + 1) // 2
        for words in sorted(self.words):
            middle -= self.words[words]
            if middle <= 0:
                return words
        return None


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
