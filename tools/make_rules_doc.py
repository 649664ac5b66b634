"""Make docs/rules.md out of the registry: ``python tools/make_rules_doc.py``; ``--check`` only compares.

What a rule strips is said once, in its code; this page is where a reader finds it.
"""

from __future__ import annotations

import argparse
import inspect
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaners.rules import ORDER, RULES
from cleaners.rules.main_content import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleaners.rules.base import Rule

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "rules.md"
ANY_LENGTH = 10_000
"""A rule that is asked about longer blocks than this is asked about every block."""

HEAD = """\
# Rules

<!-- Made by tools/make_rules_doc.py from the code. Change the code and run it again. -->

Every block of a page ends with one verdict, and every verdict names a rule from this page. The families are
asked in the order in which they stand here, each about every block of the main content; the first rule to
speak settles a block. {n_rules} rules in {n_families} families.

A rule's name is the same everywhere: in the verdict, in the ledger, in the statistics and, with `--` for the
slash, in `tests/golden`. There one page shows the rule at work, and a *near miss* shows the same look as real
content that stays. (Guards strip nothing: their page shows what they protect, their near miss a look-alike
that goes.)

*Mode* is the most careful [strictness](glossary.md) in which the rule speaks: `careful` rules always do,
`balanced` ones unless cleaning is careful. Asides are weighed; they speak in every mode, on evidence that may
be thinner in a less careful one. *Longest block* is the number of words up to which a block is shown to the
rule. `--keep FAMILY` switches a family off.
"""

TAIL = """\
## What no family decides

| verdict | meaning |
| --- | --- |
| `kept/main-content` | no rule had anything against the block; cuts inside it name their own rules |
| `<family>/place` | the extractor left the block out; its container is named for a family |
| `main_content/hidden` | the extractor left the block out; the page hides it |
| `main_content/left-out` | the extractor left the block out; nothing about its place says why |

Families with a `place` verdict: {places}.
"""


def render() -> str:
    """Return the page, ready to be saved."""
    families = dict.fromkeys(rule.family for rule in RULES)
    head = HEAD.format(n_rules=len(RULES), n_families=len(families))
    tail = TAIL.format(places=", ".join(f"`{family}`" for family in PLACES))
    return "\n".join([head, *_sections(), tail])


def _sections() -> Iterator[str]:
    told: set[str] = set()
    for family, rules in groupby((rule for each in ORDER for rule in each), key=lambda rule: rule.family):
        again = "" if family not in told else ", at the end"
        yield f"## {family}{again}\n"
        if family not in told:
            yield f"{_family_doc(rules := list(rules))}\n"
        told.add(family)
        yield from (_entry(rule) for rule in rules)


def _family_doc(rules: list[Rule]) -> str:
    module = inspect.getmodule(rules[0].judge)
    return _paragraph(module.__doc__ if module else None)


def _paragraph(doc: str | None) -> str:
    """Return the first paragraph of a docstring."""
    return inspect.cleandoc(doc or "").partition("\n\n")[0]


def _entry(rule: Rule) -> str:
    folder = rule.name.replace("/", "--")
    longest = "any" if rule.max_words > ANY_LENGTH else f"{rule.max_words} words"
    return (
        f"### {rule.name}\n\n"
        f"{_paragraph(rule.judge.__doc__)}\n\n"
        f"- Strips: {rule.strips}\n"
        f"- Mode: {rule.strictness}. Longest block: {longest}.\n"
        f"- Pages: [golden](../tests/golden/{folder}), [near miss](../tests/golden/{folder}.near-miss)\n"
    )


def main(argv: list[str] | None = None) -> int:
    """Write the page, or say whether it is stale."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 where the page is stale")
    arguments = parser.parse_args(argv)
    page = render()
    if arguments.check:
        stale = not TARGET.exists() or TARGET.read_text(encoding="utf-8") != page
        if stale:
            print(f"{TARGET.relative_to(ROOT)} is stale: run python tools/make_rules_doc.py", file=sys.stderr)
        return int(stale)
    TARGET.write_text(page, encoding="utf-8", newline="\n")
    print(f"wrote {TARGET.relative_to(ROOT)}: {len(RULES)} rules")
    return 0


if __name__ == "__main__":
    sys.exit(main())
