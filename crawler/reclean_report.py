"""What a reclean did, counted as it goes and laid out in a few lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crawler.exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crawler.store.base import Redone

MAX_NAMED = 10


@dataclass
class RecleanTally:
    """The counts of one reclean."""

    pages: int = 0
    failed: int = 0
    emptied: int = 0
    documents: Counter[str] = field(default_factory=Counter)
    moves: Counter[tuple[str | None, str | None]] = field(default_factory=Counter)
    changed: list[tuple[str, str]] = field(default_factory=list)
    """The first few documents that changed: id and address."""

    def count(self, redone: Iterable[Redone]) -> None:
        """Count what came of documents."""
        for each in redone:
            self.documents[each.change] += 1
            self.moves.update(each.moves)
            if each.change == "changed" and len(self.changed) < MAX_NAMED:
                self.changed.append((each.document_id, each.url or ""))

    def exit_code(self) -> ExitCode:
        """Return the exit code of the contract."""
        if self.failed >= self.pages:
            return ExitCode.NOTHING_READ
        return ExitCode.SOME_INPUTS_FAILED if self.failed else ExitCode.OK

    def as_counts(self) -> dict[str, Any]:
        """Return plain values, for the run's row and for JSON."""
        return {
            "pages": self.pages,
            "failed": self.failed,
            **{name: self.documents[name] for name in ("changed", "unchanged", "new", "superseded")},
            "emptied": self.emptied,
            "moves": [
                {"before": before, "now": now, "blocks": blocks} for (before, now), blocks in self.moves.most_common()
            ],
        }

    def lines(self, *, is_dry: bool) -> list[str]:
        """Lay the counts out as text."""
        documents = self.documents
        lines = [
            f"read       {self.pages} archived pages, {self.failed} failed",
            f"documents  {documents['changed']} changed, {documents['unchanged']} unchanged, {documents['new']} new",
        ]
        if self.emptied:
            lines.append(f"           {self.emptied} pages would give no document now; theirs are kept as they are")
        if documents["superseded"]:
            lines.append(f"           {documents['superseded']} were fetched again since, and are left alone")
        lines.append(f"moved      {sum(self.moves.values())} blocks")
        lines += [f"           {_told(*pair, blocks)}" for pair, blocks in self.moves.most_common()]
        lines += [f"changed    {document_id}  {url}" for document_id, url in self.changed]
        more = documents["changed"] - len(self.changed)
        if more > 0:
            lines.append(f"           … and {more} more")
        if is_dry:
            lines.append("dry run    nothing was written")
        elif self.changed:
            lines.append("           `winnow diff ID` shows what changed")
        return lines


def _told(before: str | None, now: str | None, blocks: int) -> str:
    if before is None:
        return f"{now} takes {blocks} that were kept"
    if now is None:
        return f"{before} leaves {blocks} that it took"
    return f"{blocks} from {before} to {now}"
