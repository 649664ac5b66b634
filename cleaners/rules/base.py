"""What a rule is, and what it may say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cleaners.features import PageView
    from cleaners.model import Block, Cut, EvidenceValue
    from cleaners.options import Strictness


@dataclass(frozen=True, slots=True)
class Removal:
    """Says that these blocks go: the block asked about, and others that go for the same reason."""

    because: str
    evidence: Mapping[str, EvidenceValue] = field(default_factory=dict)
    covers: tuple[Block, ...] = ()
    rule: str = ""

    @property
    def removes(self) -> bool:
        """Always true: the counterpart of a protection."""
        return True


@dataclass(frozen=True, slots=True)
class Protection:
    """Says that this block stays: no later rule may remove it."""

    because: str
    evidence: Mapping[str, EvidenceValue] = field(default_factory=dict)
    covers: tuple[Block, ...] = ()
    rule: str = ""

    @property
    def removes(self) -> bool:
        """Always false: the counterpart of a removal."""
        return False


@dataclass(frozen=True, slots=True)
class Trim:
    """Says that this part of the block goes: the rest of the block stays."""

    cuts: tuple[Cut, ...]


Opinion = Removal | Protection | Trim
Judge = Callable[["Block", "PageView"], Opinion | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One recognisable kind of boilerplate.

    ``name`` is ``family/pattern-seen`` and the same everywhere: verdict, ledger, statistics, golden folder,
    docs. ``strips`` says what goes, for the docs. ``max_words`` bounds the blocks that are asked about:
    labels are short, and a rule that cannot see a long block cannot lose a paragraph.
    ``strictness`` is the most careful mode in which the rule speaks.
    """

    name: str
    judge: Judge
    strips: str
    max_words: int = 40
    strictness: Strictness = "careful"

    @property
    def family(self) -> str:
        """The part of the name before the slash."""
        return self.name.partition("/")[0]


_LEVELS: dict[Strictness, int] = {"careful": 0, "balanced": 1, "aggressive": 2}


def speaks(rule: Rule, strictness: Strictness) -> bool:
    """Whether a rule is on in a mode: every mode includes the rules of the more careful ones."""
    return _LEVELS[rule.strictness] <= _LEVELS[strictness]
