"""The judge: the first rule to speak settles a block, and nothing is settled twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cleaners import Block, CleanOptions, Cut, clean
from cleaners import judge as judging
from cleaners.features import PageView
from cleaners.judge import KEPT, Observer, judge
from cleaners.rules.base import Protection, Removal, Rule, Trim, speaks
from cleaners.vocabulary import lexicon_for

if TYPE_CHECKING:
    from cleaners import Verdict
    from cleaners.options import Strictness
    from cleaners.rules.base import Judge, Opinion

REMOVE = Removal(because="it is junk")
PROTECT = Protection(because="it is dear")


def on(wanted: str, opinion: Opinion) -> Judge:
    """Make a judge that has one opinion, of blocks with a certain text."""
    return lambda block, _page: opinion if block.text == wanted else None


def covering(wanted: str, *covered: str) -> Judge:
    """Make a judge that removes a block together with others."""

    def of(block: Block, page: PageView) -> Removal | None:
        others = tuple(each for each in page.blocks if each.text in covered)
        return Removal(because="it goes with others", covers=others) if block.text == wanted else None

    return of


def verdicts(
    monkeypatch: pytest.MonkeyPatch,
    *families: tuple[Rule, ...],
    options: CleanOptions | None = None,
    observer: Observer | None = None,
) -> dict[str, Verdict]:
    monkeypatch.setattr(judging, "ORDER", families)
    blocks = [Block(0, "one"), Block(1, "two"), Block(2, "three words here"), Block(3, "menu", in_main=False)]
    page = PageView(blocks, lexicon_for("en"), options or CleanOptions())
    return {verdict.text: verdict for verdict in judge(page, observer)}


def rule(name: str, judge: Judge, max_words: int = 40, strictness: Strictness = "careful") -> Rule:
    return Rule(name, judge, strips="something", max_words=max_words, strictness=strictness)


def test_the_first_rule_to_speak_settles_the_block(monkeypatch) -> None:
    """Of two rules that would speak, the earlier family has the word."""
    found = verdicts(monkeypatch, (rule("ads/a", on("one", REMOVE)),), (rule("toc/b", on("one", REMOVE)),))

    assert (found["one"].kept, found["one"].rule) == (False, "ads/a")


def test_a_protected_block_stays(monkeypatch) -> None:
    """What a guard protects no later rule removes, whether it asks about the block or covers it."""
    guard = rule("guards/a", on("one", PROTECT))
    found = verdicts(monkeypatch, (guard,), (rule("ads/b", on("one", REMOVE)), rule("ads/c", covering("two", "one"))))

    assert (found["one"].kept, found["one"].rule) == (True, "guards/a")
    assert (found["two"].kept, found["two"].rule) == (False, "ads/c")


def test_a_removal_takes_others_along(monkeypatch) -> None:
    """Blocks that go for the same reason carry the same rule."""
    found = verdicts(monkeypatch, (rule("see_also/a", covering("one", "two")),))

    assert [found[text].rule for text in ("one", "two", "three words here")] == ["see_also/a", "see_also/a", KEPT]


def test_a_settled_block_is_not_settled_again(monkeypatch) -> None:
    """A block that one rule removed keeps that rule when another takes it along."""
    found = verdicts(monkeypatch, (rule("ads/a", on("one", REMOVE)),), (rule("toc/b", covering("two", "one")),))

    assert (found["one"].rule, found["two"].rule) == ("ads/a", "toc/b")


def test_a_rule_is_not_shown_long_blocks(monkeypatch) -> None:
    """What a rule cannot see it cannot lose."""
    found = verdicts(monkeypatch, (rule("ads/a", lambda _block, _page: REMOVE, max_words=2),))

    assert [text for text, verdict in found.items() if verdict.kept] == ["three words here"]


def test_no_rule_is_asked_about_what_the_extractor_left_out(monkeypatch) -> None:
    """A block outside the main content has the verdict of its place."""
    found = verdicts(monkeypatch, (rule("ads/a", lambda _block, _page: REMOVE),))

    assert found["menu"].rule == "main_content/left-out"


def test_cuts_leave_the_block(monkeypatch) -> None:
    """A trimmed block is kept with its cuts; of two cuts that overlap the earlier one counts."""
    first = Trim((Cut(0, 5, "captions/a", "in front"),))
    second = Trim((Cut(3, 9, "asides/b", "overlaps"), Cut(11, 16, "asides/b", "behind")))
    text = "three words here"
    found = verdicts(monkeypatch, (rule("captions/a", on(text, first)),), (rule("asides/b", on(text, second)),))

    assert [(cut.start, cut.end, cut.rule) for cut in found[text].cuts] == [
        (0, 5, "captions/a"),
        (11, 16, "asides/b"),
    ]
    assert found[text].kept_text == "words"


def test_a_block_that_goes_takes_its_cuts_along(monkeypatch) -> None:
    """A block that is removed after a cut is removed whole, and the ledger has it once."""
    trim = Trim((Cut(0, 2, "captions/a", "x"),))
    found = verdicts(monkeypatch, (rule("captions/a", on("one", trim)),), (rule("ads/b", on("one", REMOVE)),))

    assert (found["one"].kept, found["one"].cuts) == (False, ())


@pytest.mark.parametrize(
    ("mode", "spoken"),
    [("careful", {"ads/c"}), ("balanced", {"ads/c", "ads/b"}), ("aggressive", {"ads/c", "ads/b", "ads/a"})],
)
def test_a_mode_includes_the_more_careful_ones(monkeypatch, mode: Strictness, spoken: set[str]) -> None:
    """Each mode asks the rules of the more careful modes too."""
    family = (
        rule("ads/a", on("one", REMOVE), strictness="aggressive"),
        rule("ads/b", on("two", REMOVE), strictness="balanced"),
        rule("ads/c", on("three words here", REMOVE)),
    )
    found = verdicts(monkeypatch, family, options=CleanOptions(strictness=mode))

    assert {verdict.rule for verdict in found.values() if verdict.family == "ads"} == spoken
    assert {each.name for each in family if speaks(each, mode)} == spoken


def test_an_observer_hears_those_who_had_no_turn(monkeypatch) -> None:
    """An observer changes no verdict and hears every other rule's opinion of a settled block."""
    families = ((rule("ads/a", on("one", REMOVE)),), (rule("toc/b", on("one", REMOVE)),))
    observer = Observer()
    watched = verdicts(monkeypatch, *families, observer=observer)

    assert watched == verdicts(monkeypatch, *families)
    assert [(dissent.block.text, dissent.rule) for dissent in observer.dissents] == [("one", "toc/b")]


def test_what_becomes_the_last_paragraph_is_asked_as_the_last() -> None:
    """A biography over a notice is the end of the text once the notice is gone, and goes as one at the end would."""
    story = "The ferry to Osk sails again after eleven years, with a captain who had been its cabin boy. " * 2
    biography = "Oskar Vell has been writing about bicycles for fifteen years and owns too many of them."
    notice = (
        "By submitting your information you agree to the terms and conditions and the privacy policy, and confirm that "
        "you are old enough to do so where you live."
    )
    plain = clean("\n\n".join(["The ferry", story, story + "Again.", story + "And again.", biography]))
    covered = clean("\n\n".join(["The ferry", story, story + "Again.", story + "And again.", biography, notice]))

    assert biography not in plain.text
    assert covered.text == plain.text
