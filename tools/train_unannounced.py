"""Trains the trees that find asides without any sign, and writes cleaners/rules/aside_trees.json.

    python tools/train_unannounced.py --wcxb DIR --segments DIR --labelled FILE… [--write]

Pages of WCXB's development split (Murrough Foley 2026, CC-BY-4.0) and of trafilatura's evaluation set give the
paragraphs that must stay, and, put into pages of other sites in the same language, those that must go. Labelled
documents are JSON lines as in tests/quality/corpus; those of the split "held" are never read. Figures are of five folds
grouped by site. Needs lightgbm (`pip install lightgbm`); seeded, so two runs on the same data give the same file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaners.clean import Page, run
from cleaners.features import PageView
from cleaners.judge import Observer
from cleaners.options import CleanOptions
from cleaners.rules.aside_cues import find_candidates
from cleaners.rules.aside_isolation import FEATURES, MANY_STORIES, TREES_FILE, UNANNOUNCED_PROBABILITY, rows_of
from cleaners.vocabulary import lexicon_for
from tests.quality.rendering import to_html, to_plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleaners.model import Block

SEED = 20261127
FOLDS = 5
DRAWS = 3
"""How often each page gets a paragraph of another."""
TWO_IN_A_ROW, LINKS_TAKEN_OFF = 0.25, 0.6
ROUNDS = 300
PARAMETERS = {
    "objective": "binary", "learning_rate": 0.05, "num_leaves": 16, "min_data_in_leaf": 60, "feature_fraction": 0.4,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5.0, "num_threads": 1, "verbose": -1, "seed": 5,
    "deterministic": True, "force_row_wise": True,
}  # fmt: skip
WEIGHT_OF = {"real": {True: 0.1, False: 0.3}, "written": {True: 3.0, False: 3.0}}
OPTIONS = CleanOptions(keep=frozenset({"asides"}))


@dataclass(slots=True)
class Sheet:
    """What stands on a page when all other rules have spoken; ``gold`` says which blocks are known to be content."""

    name: str
    site: str
    blocks: list[Block]
    gold: list[bool]
    view: PageView
    language: str | None
    page_type: str | None

    @property
    def paragraphs(self) -> list[int]:
        """The blocks that another page could get."""
        return [
            at
            for at, block in enumerate(self.blocks)
            if self.gold[at] and block.kind == "paragraph" and 12 <= len(block.text.split()) <= 140
        ]


@dataclass(frozen=True, slots=True)
class Row:
    """One candidate: its features, whether it is an aside, and where it is from."""

    features: tuple[float, ...]
    aside: bool
    site: str
    kind: str
    text: str


def sheet_of(page: bytes | str, url: str | None, name: str, site: str) -> Sheet | None:
    """Clean a page but for its asides."""
    observer = Observer()
    document = run(Page(page, url), OPTIONS, observer)
    view = observer.page
    if view is None or document.parts:
        return None
    blocks = [block for block in view.standing() if block.index != view.headline_index]
    metadata = document.metadata
    return Sheet(name, site, blocks, [True] * len(blocks), view, metadata.language, metadata.page_type)


def real_sheets(wcxb: Path, segments: Path) -> Iterator[Sheet]:
    """The pages of both sets; of WCXB only what stands in the gold text is known to be content."""
    with gzip.open(wcxb / "ground-truth.jsonl.gz", "rt", encoding="utf-8") as file:
        for entry in map(json.loads, file):
            page = gzip.decompress((wcxb / "html" / f"{entry.get('id') or entry['file']}.html.gz").read_bytes())
            sheet = sheet_of(page, entry.get("url"), f"wcxb {entry.get('id')}", str(entry["domain"]))
            if sheet is not None:
                gold = " ".join((entry["main_content"] or "").split())
                sheet.gold = [" ".join(block.text.split()) in gold for block in sheet.blocks]
                yield sheet
    with gzip.open(segments / "gold.jsonl.gz", "rt", encoding="utf-8") as file:
        for entry in map(json.loads, file):
            page = gzip.decompress((segments / "html" / f"{entry['file']}.gz").read_bytes())
            sheet = sheet_of(page, entry["url"], f"segments {entry['file']}", str(urlsplit(entry["url"]).hostname))
            if sheet is not None:
                yield sheet


def real_rows(sheets: Sequence[Sheet]) -> Iterator[Row]:
    """The rows of real pages as they are, and those of paragraphs of other sites that were put into them."""
    chance = random.Random(SEED)
    donors: dict[str | None, list[Sheet]] = defaultdict(list)
    for sheet in sheets:
        if sheet.page_type not in MANY_STORIES and len(sheet.paragraphs) > 2:
            donors[sheet.language].append(sheet)
    for sheet in sheets:
        for at, row in _rows(sheet, sheet.blocks):
            if sheet.gold[at]:
                yield Row(row, False, sheet.site, "real", f"{sheet.name}: {sheet.blocks[at].text}")
        strange = [each for each in donors[sheet.language] if each.site != sheet.site]
        if sheet.page_type in MANY_STORIES or not strange or len(sheet.paragraphs) < 3:
            continue
        for _ in range(DRAWS):
            blocks, inserted = _with_story(sheet.blocks, chance.choice(strange), chance)
            for at, row in _rows(sheet, blocks):
                if at in inserted:
                    yield Row(row, True, sheet.site, "real", f"{sheet.name}: {blocks[at].text}")


def _with_story(blocks: Sequence[Block], donor: Sheet, chance: random.Random) -> tuple[list[Block], range]:
    first = chance.choice(donor.paragraphs)
    story = [donor.blocks[first]]
    if chance.random() < TWO_IN_A_ROW and first + 1 in donor.paragraphs:
        story.append(donor.blocks[first + 1])
    if chance.random() < LINKS_TAKEN_OFF:
        story = [replace(block, links=()) for block in story]
    at = chance.randrange(1, len(blocks) + 1)
    return [*blocks[:at], *story, *blocks[at:]], range(at, at + len(story))


def _rows(sheet: Sheet, blocks: Sequence[Block]) -> Iterator[tuple[int, tuple[float, ...]]]:
    numbered = [replace(block, index=at) for at, block in enumerate(blocks)]
    view = PageView(
        numbered, lexicon_for(sheet.language), OPTIONS, sheet.view.url, sheet.view.title, is_html=sheet.view.is_html
    )
    yield from rows_of(view, find_candidates(view, numbered), numbered).items()


def written_rows(paths: Sequence[Path]) -> Iterator[Row]:
    """The rows of the labelled documents, each as HTML and as text."""
    for document in (json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()):
        if document.get("split") == "held":
            continue
        labels = {" ".join(block["text"].split()): block["label"] for block in document["blocks"]}
        for page in (to_html(document), to_plain(document)):
            sheet = sheet_of(page, document["url"], document["id"], document["id"])
            if sheet is None:
                continue
            for at, row in _rows(sheet, sheet.blocks):
                text = " ".join(sheet.blocks[at].text.split())
                if labels.get(text) in {"content", "aside"}:
                    yield Row(row, labels[text] == "aside", sheet.site, "written", f"{sheet.name}: {text}")


def fit(rows: Sequence[Row]) -> lightgbm.Booster:
    """Train on some rows."""
    weights = [WEIGHT_OF[row.kind][row.aside] for row in rows]
    features = np.array([row.features for row in rows])
    data = lightgbm.Dataset(features, np.array([float(row.aside) for row in rows]), weight=np.array(weights))
    return lightgbm.train(PARAMETERS, data, ROUNDS)


def cross_validate(rows: Sequence[Row]) -> np.ndarray:
    """Out-of-fold probabilities; all rows of a site are in one fold."""
    sites = sorted({row.site for row in rows})
    random.Random(SEED).shuffle(sites)
    fold_of = {site: number % FOLDS for number, site in enumerate(sites)}
    folds = np.array([fold_of[row.site] for row in rows])
    held = np.zeros(len(rows))
    for fold in range(FOLDS):
        booster = fit([row for row, own in zip(rows, folds, strict=True) if own != fold])
        held[folds == fold] = booster.predict(np.array([rows[at].features for at in np.flatnonzero(folds == fold)]))
    return held


def report(rows: Sequence[Row], held: np.ndarray, show: int) -> None:
    """Print what is found and what is wrong from several thresholds, by where the rows are from."""
    groups: dict[str, list[tuple[bool, float]]] = defaultdict(list)
    for row, p in zip(rows, held, strict=True):
        groups[row.text.split()[0] if row.kind == "real" else "written"].append((row.aside, float(p)))
    for threshold in (0.8, 0.9, 0.93, 0.95, UNANNOUNCED_PROBABILITY, 0.97, 0.98):
        line = f"  from {threshold}:"
        for name, members in sorted(groups.items()):
            found = sum(p >= threshold for aside, p in members if aside)
            wrong = sum(p >= threshold for aside, p in members if not aside)
            asides = sum(aside for aside, _ in members)
            line += f"  {name} {found}/{asides} found, {wrong}/{len(members) - asides} wrong"
        print(line)
    wrong_rows = [(float(p), row.text[:160]) for row, p in zip(rows, held, strict=True) if not row.aside]
    for p, text in sorted(wrong_rows, reverse=True)[:show]:
        print(f"WRONG {p:.2f} {text}")


def flatten(booster: lightgbm.Booster) -> dict[str, Any]:
    """The trees of a booster as ``cleaners.rules.aside_isolation`` walks them."""
    flat: dict[str, Any] = {"features": FEATURES, "roots": [], "feature": [], "threshold": [], "below": [], "above": []}

    def add(node: dict[str, Any]) -> int:
        at = len(flat["feature"])
        is_leaf = "leaf_value" in node
        flat["feature"].append(-1 if is_leaf else node["split_feature"])
        flat["threshold"].append(float(f"{node['leaf_value' if is_leaf else 'threshold']:.5g}"))
        flat["below"].append(at)
        flat["above"].append(at)
        if not is_leaf:
            flat["below"][at] = add(node["left_child"])
            flat["above"][at] = add(node["right_child"])
        return at

    for tree in booster.dump_model()["tree_info"]:
        flat["roots"].append(add(tree["tree_structure"]))
    return flat


def main() -> int:
    """Train, report cross-validated figures, and write the trees if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wcxb", type=Path, required=True)
    parser.add_argument("--segments", type=Path, required=True)
    parser.add_argument("--labelled", nargs="+", type=Path, required=True)
    parser.add_argument("--show", type=int, default=0, help="list that many paragraphs that were nearly cut by mistake")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    rows = [*real_rows(list(real_sheets(args.wcxb, args.segments))), *written_rows(args.labelled)]
    print(f"{len(rows)} candidates that stand nearly alone, {sum(row.aside for row in rows)} of them asides")
    report(rows, cross_validate(rows), args.show)
    if args.write:
        target = Path(__file__).resolve().parent.parent / "cleaners" / "rules" / TREES_FILE
        target.write_text(json.dumps(flatten(fit(rows)), separators=(",", ":")) + "\n", encoding="utf-8")
        print(f"wrote {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
