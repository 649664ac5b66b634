"""Blocks × rules in order → verdicts, exactly one a block."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cleaners.model import Block, Cut, Verdict
from cleaners.rules import ORDER
from cleaners.rules.aside_weights import THRESHOLDS
from cleaners.rules.asides import analyse
from cleaners.rules.base import Opinion, Protection, Removal, Rule, Trim, speaks
from cleaners.rules.main_content import left_out, witness_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners.features import PageView

KEPT = "kept/main-content"


@dataclass(frozen=True, slots=True)
class Dissent:
    """A rule that would have spoken on a block that another rule had settled."""

    block: Block
    rule: str
    because: str


@dataclass(slots=True)
class Observer:
    """Looks on while a page is judged, for explanations: asks the rules that had no turn, and notes near misses.

    ``page`` is the view that was judged last. ``nearness`` maps a block's index to what a
    statistical rule thought of it and the threshold it was held against.
    """

    dissents: list[Dissent] = field(default_factory=list)
    page: PageView | None = None
    nearness: dict[int, tuple[str, float, float]] = field(default_factory=dict)


def judge(page: PageView, observer: Observer | None = None) -> tuple[Verdict, ...]:
    """Ask the families in order about every main block; the first rule to speak settles it.

    An ``observer`` also hears the rules that would have disagreed: slower, for explanations.
    """
    page.is_observed = observer is not None
    end = page.last_prose
    hearing = _Hearing(page, observer)
    hearing.sweep(page.main)
    # Where the last paragraphs were somebody's biography or an aside, the text ends higher up than it seemed to.
    while -1 < page.last_prose < end:
        end = page.last_prose
        replace(hearing, observer=None).sweep(page.main[end:])  # the last paragraph is now at the end, too
    if observer is not None:
        observer.page = page
        threshold = THRESHOLDS[page.options.strictness]
        for index, candidate in analyse(page).candidates.items():
            observer.nearness[index] = ("asides/off-topic", round(candidate.probability, 3), threshold)
    return tuple([_verdict(block, page, hearing.cuts) for block in page.blocks])


@dataclass(frozen=True, slots=True)
class _Hearing:
    """A page before its judges: who looks on, and the cuts inside blocks that have been made so far, by index."""

    page: PageView
    observer: Observer | None
    cuts: dict[int, list[Cut]] = field(default_factory=dict)

    def sweep(self, blocks: Sequence[Block]) -> None:
        """Ask all families in order, each about every block. This is the inner loop: some 3,000 questions a page."""
        page, settled, is_observed = self.page, self.page.settled, self.observer is not None
        sized = [(block, page.facts(block).n_words) for block in blocks]
        for family in ORDER:
            rules = [rule for rule in family if _is_on(rule, page)]
            if not rules:
                continue
            limits = sorted({rule.max_words for rule in rules})
            within = [[rule for rule in rules if rule.max_words >= limit] for limit in limits]
            for block, n_words in sized:
                if n_words > limits[-1] or (block.index in settled and not is_observed):
                    continue
                for rule in within[bisect_left(limits, n_words)]:
                    opinion = rule.judge(block, page)
                    if opinion is not None and self._take(block, rule, opinion) and not is_observed:
                        break

    def _take(self, block: Block, rule: Rule, opinion: Opinion) -> bool:
        """Note what a rule says of a block, and tell whether that settles it."""
        page = self.page
        if isinstance(opinion, Trim):
            if block.index not in page.settled:
                _add_cuts(self.cuts.setdefault(block.index, []), opinion)
            return False
        if block.index in page.settled:
            if self.observer is not None and page.settled[block.index].rule != rule.name:
                self.observer.dissents.append(Dissent(block, rule.name, opinion.because))
            return False
        _settle(block, rule, opinion, page)
        return True


def _is_on(rule: Rule, page: PageView) -> bool:
    return speaks(rule, page.options.strictness) and page.options.allows(rule.family)


def _add_cuts(known: list[Cut], trim: Trim) -> None:
    """Add the cuts that overlap none of an earlier rule: a stretch of text is cut once."""
    for cut in trim.cuts:
        if all(cut.end <= other.start or cut.start >= other.end for other in known):
            known.append(cut)


def _settle(block: Block, rule: Rule, opinion: Removal | Protection, page: PageView) -> None:
    settled = replace(opinion, rule=rule.name)
    page.settled[block.index] = settled
    for other in opinion.covers:
        if other.index not in page.settled:
            page.settled[other.index] = settled


def _verdict(block: Block, page: PageView, cuts: dict[int, list[Cut]]) -> Verdict:
    settled = page.settled.get(block.index)
    if settled is not None:
        return Verdict(block, not settled.removes, settled.rule, settled.because, settled.evidence)
    if not block.in_main:
        rule, because, evidence = left_out(block, page)
        return Verdict(block, kept=False, rule=rule, because=because, evidence=evidence)
    own = tuple(sorted(cuts[block.index], key=lambda cut: cut.start)) if block.index in cuts else ()
    return Verdict(block, kept=True, rule=KEPT, because="main content", evidence=witness_of(block, page), cuts=own)
