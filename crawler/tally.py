"""What a crawl did, counted as it goes: the progress line, the report and the exit code all read this."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crawler.exit_codes import ExitCode
from crawler.health import MIN_FAILED
from crawler.site_tally import SiteTally
from crawler.store.base import PutCounts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crawler.items import Outcome

MAX_NAMED = 5


@dataclass
class Tally:
    """The counts of one run."""

    documents: PutCounts = field(default_factory=PutCounts)
    stripped: Counter[str] = field(default_factory=Counter)
    failures: list[tuple[str, str]] = field(default_factory=list)
    postponements: Counter[str] = field(default_factory=Counter)
    """Why pages were left to a later run, or to a later moment of this one."""
    skips: list[tuple[str, str]] = field(default_factory=list)
    """The first few of each, with their reasons; skips matter when nothing else was fetched."""

    sites: dict[str, SiteTally] = field(default_factory=dict)

    def count(self, outcome: Outcome, documents: PutCounts) -> None:
        """Count one outcome, with what became of its documents."""
        self.sites.setdefault(outcome.site, SiteTally()).count(outcome, documents)
        self.documents += documents
        if outcome.state == "pending" and outcome.error:
            self.postponements[outcome.error] += 1
        elif outcome.state == "failed":
            _name(self.failures, outcome)
        elif outcome.state == "skipped":
            _name(self.skips, outcome)
        for figures in outcome.figures:
            self.stripped.update(figures.stripped)

    def total(self, name: str) -> int:
        """Return a count of all sites together."""
        return sum(getattr(site, name) for site in self.sites.values())

    @property
    def failed(self) -> int:
        """Return how many fetches failed."""
        return self.total("failed")

    @property
    def read(self) -> int:
        """Return how many pages the sites answered for, changed or not."""
        return self.total("fetched") + self.total("not_modified")

    def verdict(self, findings: Mapping[str, Sequence[str]], *, is_routine: bool) -> tuple[ExitCode, list[str]]:
        """Return the exit code of an uninterrupted crawl, with the reasons when it is not 0.

        ``is_routine`` says that only due pages of sites with a history were asked for.
        """
        if not self.read and (self.failed or self.total("skipped")):
            if is_routine and self.failed < MIN_FAILED:
                return ExitCode.OK, []  # a bad page or two were all that was due; the report names them
            return ExitCode.NOTHING_READ, ["nothing could be fetched"]
        # Hosts that want to be left alone are no fault; the summary names them.
        reasons = [f"{site}: {finding}" for site, found in findings.items() for finding in found]
        return (ExitCode.DEGRADED if reasons else ExitCode.OK), reasons

    def as_counts(self) -> dict[str, Any]:
        """Return plain numbers, for the run's row and for JSON."""
        return {
            "fetched": self.total("fetched"),
            "not_modified": self.total("not_modified"),
            "failed": self.total("failed"),
            "skipped": self.total("skipped"),
            "postponed": self.total("postponed"),
            "listings": self.total("listings"),
            "new": self.documents.new,
            "changed": self.documents.changed,
            "unchanged": self.documents.unchanged,
            "stripped": dict(self.stripped.most_common()),
            "sites": {name: site.figures() for name, site in self.sites.items()},
        }


def _name(named: list[tuple[str, str]], outcome: Outcome) -> None:
    if len(named) < MAX_NAMED:
        named.append((outcome.url, outcome.error or f"status {outcome.status}"))
