"""The quality gate: fails when any figure of the labelled corpus falls under its floor.

    python -m tests.quality.gate                    check
    python -m tests.quality.gate --show             check, and list the blocks that went wrong (split dev only)
    python -m tests.quality.gate --raise            write floors that today's figures pass, never lower ones
    python -m tests.quality.gate --lower "why"      the only way to lower a floor; the reason is kept with it

Floors are counts, not shares, by input kind, language and group, so one block more left in or cut is seen.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.quality.scoring import CONTENT, CORPUS, GROUPS, Score, digest, load, score

BASELINE = Path(__file__).parent / "baseline.json"
KINDS = ("html", "text")
SPLITS = ("dev", "held")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the gate: ``stripped`` of ``seen`` blocks, more is better; for content, fewer is better."""

    name: str
    stripped: int
    seen: int
    is_content: bool

    def passes(self, floor: dict[str, int]) -> bool:
        """Whether the figure is at least as good as its floor."""
        if self.seen != floor["seen"]:
            return False
        return self.stripped <= floor["stripped"] if self.is_content else self.stripped >= floor["stripped"]


def figures(scores: dict[tuple[str, str, str], Score]) -> list[Figure]:
    """The figures of some scores, which are keyed by split, input kind and language."""
    found: list[Figure] = []
    for (split, kind, language), each in sorted(scores.items()):
        for group in ("asides", "rest", "content"):
            labels = [label for label in each.seen if _group(label) == group]
            seen = sum(each.seen[label] for label in labels)
            if seen:
                stripped = sum(each.stripped[label] for label in labels)
                found.append(Figure(f"{split}/{kind}/{language}/{group}", stripped, seen, group == "content"))
    return found


def _group(label: str) -> str:
    return "content" if label in CONTENT else GROUPS.get(label, "rest")


def measure(corpus: Path = CORPUS) -> dict[tuple[str, str, str], Score]:
    """Score every document of the corpus."""
    paths = sorted(corpus.glob("*.jsonl"))
    scores: dict[tuple[str, str, str], Score] = {}
    for split in SPLITS:
        documents = load(paths, split)
        for language in sorted({each["lang"] for each in documents}):
            own = [each for each in documents if each["lang"] == language]
            for kind in KINDS:
                scores[split, kind, language] = score(own, kind)
    return scores


def check(found: list[Figure], baseline: dict[str, Any], corpus_digest: str) -> list[str]:
    """What is wrong, a line each; nothing when all floors hold."""
    if baseline["digest"] != corpus_digest:
        return [
            (
                f"the corpus has changed ({baseline['digest']} → {corpus_digest}): "
                "look at the figures, then --raise or --lower"
            )
        ]
    wrong = []
    floors = baseline["floors"]
    for figure in found:
        floor = floors.get(figure.name)
        if floor is None:
            wrong.append(f"{figure.name}: no floor; --raise sets one")
        elif not figure.passes(floor):
            side = "at most" if figure.is_content else "at least"
            wrong.append(
                f"{figure.name}: {figure.stripped} of {figure.seen} stripped, the floor is {side} {floor['stripped']}"
            )
    return wrong


def raised(found: list[Figure], baseline: dict[str, Any], corpus_digest: str) -> dict[str, Any]:
    """The baseline with every floor at today's figure where that is better; no floor falls on the same corpus."""
    same = baseline.get("digest") == corpus_digest
    floors = {}
    for figure in found:
        old = baseline.get("floors", {}).get(figure.name) if same else None
        better = figure.stripped
        if old is not None and old["seen"] == figure.seen:
            better = min(old["stripped"], better) if figure.is_content else max(old["stripped"], better)
        floors[figure.name] = {"stripped": better, "seen": figure.seen}
    return {"digest": corpus_digest, "floors": floors, "lowered": baseline.get("lowered", [])}


def lowered(found: list[Figure], baseline: dict[str, Any], corpus_digest: str, why: str) -> dict[str, Any]:
    """The baseline with every floor at today's figure, and the reason why some fell."""
    floors = {figure.name: {"stripped": figure.stripped, "seen": figure.seen} for figure in found}
    return {"digest": corpus_digest, "floors": floors, "lowered": [*baseline.get("lowered", []), why]}


def totals(scores: dict[tuple[str, str, str], Score]) -> str:
    """A table of the shares by split and input kind."""
    lines = ["split  input  asides+bridges  rest of junk  content cut"]
    for split in SPLITS:
        for kind in KINDS:
            mine = figures({key: each for key, each in scores.items() if key[0] == split and key[1] == kind})
            shares = []
            for group in ("asides", "rest", "content"):
                chosen = [figure for figure in mine if figure.name.endswith(group)]
                seen, stripped = sum(each.seen for each in chosen), sum(each.stripped for each in chosen)
                shares.append(f"{stripped}/{seen} = {stripped / max(1, seen):.3f}")
            lines.append(f"{split:5}  {kind:5}  " + "  ".join(shares))
    return "\n".join(lines)


def main(argv: list[str] | None = None) -> int:
    """Run the gate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--raise", dest="raise_floors", action="store_true")
    parser.add_argument("--lower", metavar="WHY")
    args = parser.parse_args(argv)
    scores = measure()
    found = figures(scores)
    corpus_digest = digest(CORPUS.glob("*.jsonl"))
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {"digest": "", "floors": {}}
    print(totals(scores))
    if args.show:
        for (split, kind, _), each in sorted(scores.items()):
            if split == "dev":
                for identity, rule, text in each.wrongly_cut:
                    print(f"CUT   {kind} {identity} {rule}: {text[:110]}")
                for identity, label, text in each.left_in:
                    print(f"LEFT  {kind} {identity} {label}: {text[:110]}")
    if args.raise_floors or args.lower:
        new = (
            lowered(found, baseline, corpus_digest, args.lower)
            if args.lower
            else raised(found, baseline, corpus_digest)
        )
        BASELINE.write_text(json.dumps(new, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print(f"wrote {BASELINE}")
        baseline = new
    wrong = check(found, baseline, corpus_digest)
    for line in wrong:
        print(f"gate: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
