"""What a crawl did, counted as it goes: the progress line, the report and the exit code all read this."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crawler.exit_codes import ExitCode
from crawler.store.base import PutCounts

if TYPE_CHECKING:
    from crawler.items import Outcome

MAX_FAILED_SHARE = 0.5
"""Above this the crawl is degraded; single bad pages alone are not that."""
MAX_NAMED = 5


@dataclass
class Tally:
    """The counts of one run."""

    fetched: int = 0
    not_modified: int = 0
    failed: int = 0
    skipped: int = 0
    postponed: int = 0
    listings: int = 0
    article_pages: int = 0
    empty_articles: int = 0
    documents: PutCounts = field(default_factory=PutCounts)
    stripped: Counter[str] = field(default_factory=Counter)
    failures: list[tuple[str, str]] = field(default_factory=list)
    postponements: Counter[str] = field(default_factory=Counter)
    """Why pages were left to a later run, or to a later moment of this one."""
    skips: list[tuple[str, str]] = field(default_factory=list)
    """The first few of each, with their reasons; skips matter when nothing else was fetched."""

    def count(self, outcome: Outcome) -> None:
        """Count one outcome."""
        if outcome.state == "failed":
            self.failed += 1
            _name(self.failures, outcome)
        elif outcome.state == "pending":
            self.postponed += 1
            if outcome.error:
                self.postponements[outcome.error] += 1
        elif outcome.state == "skipped":
            self.skipped += 1
            _name(self.skips, outcome)
        elif outcome.is_unchanged:
            self.not_modified += 1
        elif outcome.kind != "redirect":
            self.fetched += 1
            self.article_pages += bool(outcome.records)
            self.listings += outcome.kind == "listing"
            self.empty_articles += outcome.is_empty_article
        for record in outcome.records:
            self.stripped.update(cut["rule"].partition("/")[0] for cut in record["removed"])

    @property
    def read(self) -> int:
        """Return how many pages the sites answered for, changed or not."""
        return self.fetched + self.not_modified

    def verdict(self) -> tuple[ExitCode, list[str]]:
        """Return the exit code of an uninterrupted crawl, with the reasons when it is not 0."""
        attempted = self.read + self.failed
        if not attempted and not self.skipped:
            # Hosts that want to be left alone are no fault; the summary names them.
            return ExitCode.OK, []
        if not self.read:
            return ExitCode.NOTHING_READ, ["nothing could be fetched"]
        reasons = []
        if self.failed > attempted * MAX_FAILED_SHARE:
            reasons.append(f"{self.failed} of {attempted} fetches failed")
        if self.empty_articles and not self.article_pages and not self.not_modified:
            reasons.append(f"no text was found on any of {self.empty_articles} pages")
        return (ExitCode.DEGRADED if reasons else ExitCode.OK), reasons

    def as_counts(self) -> dict[str, Any]:
        """Return plain numbers, for the run's row and for JSON."""
        return {
            "fetched": self.fetched,
            "not_modified": self.not_modified,
            "failed": self.failed,
            "skipped": self.skipped,
            "postponed": self.postponed,
            "listings": self.listings,
            "new": self.documents.new,
            "changed": self.documents.changed,
            "unchanged": self.documents.unchanged,
            "stripped": dict(self.stripped.most_common()),
        }


def _name(named: list[tuple[str, str]], outcome: Outcome) -> None:
    if len(named) < MAX_NAMED:
        named.append((outcome.url, outcome.error or f"status {outcome.status}"))
