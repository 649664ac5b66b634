"""What a cleanup did, counted as it goes: the summary, the reports and the exit code all read this."""

from __future__ import annotations

import hashlib
import heapq
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from crawler.exit_codes import ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crawler.cleaning import Cleaned
    from crawler.inputs import Input

SAMPLES: Final = 8
"""Pages that a report shows before and after: a handful is what people read."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave nothing: where it is, one word why, and the line that was printed."""

    path: str | None
    member: str | None
    offset: int | None
    reason: str
    message: str

    def as_json(self) -> dict[str, Any]:
        """Lay it out for the error report."""
        return {
            "path": self.path,
            "member": self.member,
            "offset": self.offset,
            "reason": self.reason,
            "message": self.message,
        }


@dataclass
class Tally:
    """The counts of one run; ``inputs`` is how many there are, done or not."""

    inputs: int = 0
    documents: int = 0
    empty: int = 0
    unchanged: int = 0
    families: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    _sample: list[tuple[bytes, int, Input]] = field(default_factory=list)

    def take(self, number: int, each: Input, cleaned: Cleaned) -> None:
        """Count what became of the input with this number."""
        self.documents += len(cleaned.records)
        self.empty += sum(not record["text"] for record in cleaned.records)
        for record in cleaned.records:
            for removal in record["removed"]:
                self.families[removal["rule"].partition("/")[0]] += 1
                self.rules[removal["rule"]] += 1
        if any(record["text"] and record["removed"] for record in cleaned.records):
            # By a digest of its name: the same sample however the inputs are ordered.
            draw = hashlib.sha256(each.label.encode("utf-8", "replace")).digest()
            push = heapq.heappush if len(self._sample) < SAMPLES else heapq.heappushpop
            push(self._sample, (_inverted(draw), number, each))

    def fail(self, failure: Failure) -> None:
        """Count an input that gave nothing."""
        self.failures.append(failure)

    def sample(self) -> list[Input]:
        """Return some of the inputs that were cleaned, in the order of the inputs."""
        return [each for _, number, each in sorted(self._sample, key=lambda drawn: drawn[1])]

    def exit_code(self) -> ExitCode:
        """Return the exit code of a run that came to its end."""
        if len(self.failures) >= self.inputs:
            return ExitCode.NOTHING_READ
        return ExitCode.SOME_INPUTS_FAILED if self.failures else ExitCode.OK

    def as_counts(self) -> dict[str, Any]:
        """Return the counts for the journal."""
        return {
            "documents": self.documents,
            "empty": self.empty,
            "unchanged": self.unchanged,
            "rules": dict(self.rules),
        }

    def restore(self, counts: dict[str, Any], failures: Sequence[dict[str, Any]]) -> None:
        """Go on counting where a broken run stopped."""
        self.add(counts)
        self.failures.extend(Failure(**each) for each in failures)

    def add(self, counts: dict[str, Any]) -> None:
        """Add the counts of another run, or of a part of this one."""
        self.documents += counts["documents"]
        self.empty += counts["empty"]
        self.unchanged += counts["unchanged"]
        self.rules.update(counts["rules"])
        for rule, count in counts["rules"].items():
            self.families[rule.partition("/")[0]] += count


def _inverted(draw: bytes) -> bytes:
    """Turn the smallest into the largest: a heap gives up its smallest, and the sample keeps those."""
    return bytes(255 - byte for byte in draw)
