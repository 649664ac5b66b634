"""Why was this cut? Every block with its verdict, who would have disagreed, and how near a threshold it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleaners.clean import Page, run
from cleaners.judge import Observer
from cleaners.options import CleanOptions

if TYPE_CHECKING:
    from cleaners.judge import Dissent
    from cleaners.model import Document, Verdict


@dataclass(frozen=True, slots=True)
class Explained:
    """One block's verdict with the other opinions about it.

    ``nearness`` is a statistical rule's name, its probability for this block and the threshold; ``None`` where no
    such rule looked at the block.
    """

    verdict: Verdict
    dissents: tuple[Dissent, ...]
    nearness: tuple[str, float, float] | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A cleaned page, block by block, in reading order."""

    document: Document
    blocks: tuple[Explained, ...]

    def to_json(self) -> list[dict[str, Any]]:
        """Lay the explanation out as plain values, one object a block."""
        return [
            {
                "block": each.verdict.block.index,
                "kind": each.verdict.block.kind,
                "kept": each.verdict.kept,
                "rule": each.verdict.rule,
                "because": each.verdict.because,
                "evidence": dict(each.verdict.evidence),
                "text": each.verdict.text,
                "cuts": [
                    {"rule": cut.rule, "because": cut.because, "text": each.verdict.text[cut.start : cut.end]}
                    for cut in each.verdict.cuts
                ],
                "would_have_disagreed": [{"rule": other.rule, "because": other.because} for other in each.dissents],
                "nearest_threshold": (
                    {"rule": each.nearness[0], "probability": each.nearness[1], "threshold": each.nearness[2]}
                    if each.nearness
                    else None
                ),
            }
            for each in self.blocks
        ]


def explain(page: bytes | str | Page, *, url: str | None = None, options: CleanOptions | None = None) -> Explanation:
    """Clean a page as :func:`cleaners.clean` does, and keep every rule's opinion of every block."""
    if not isinstance(page, Page):
        page = Page(page, url)
    observer = Observer()
    document = run(page, options or CleanOptions(), observer)
    dissents: dict[int, list[Dissent]] = {}
    for dissent in observer.dissents:
        dissents.setdefault(dissent.block.index, []).append(dissent)
    blocks = tuple(
        Explained(
            verdict,
            tuple(dissents.get(verdict.block.index, ())),
            observer.nearness.get(verdict.block.index),
        )
        for verdict in document.verdicts
    )
    return Explanation(document, blocks)
