"""Fits the weights of the aside rule and writes cleaners/rules/aside_weights.py.

    python tools/train_asides.py --labelled FILE… [--wcxb DIR] [--write]

Labelled documents are JSON lines as in tests/quality/corpus (documents of the split "held" are never read for the
fit); each is used as HTML and as naive text. Pages of WCXB (CC-BY-4.0, Murrough Foley), when given, add content
paragraphs of real pages as negatives, and as positives paragraphs of other pages inserted into them.
Needs numpy (`pip install numpy`); seeded, so two runs on the same data give the same file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaners.clean import Page, run
from cleaners.judge import Observer
from cleaners.options import CleanOptions
from cleaners.rules.aside_features import measure
from tests.quality.rendering import to_html, to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SEED = 20261122
FOLDS = 5
L2 = 3.0
PRIOR = {
    "bridge_after": 2.0,
    "weak_bridge_after": 1.0,
    "short_return_after": 1.0,
    "strong_pivot": 2.0,
    "pivot": 0.8,
    "opener": 1.2,
    "pointer": 1.0,
    "moral": 0.8,
    "keyword_link": 4.0,
    "keyword_run": 4.0,
    "foreign_link": 0.8,
    "low_topic_and_sign": 2.0,
    "cohesion_far": -2.0,
    "title_in_middle": -1.5,
    "first_person": -1.2,
    "quotation": -1.0,
    "opens_with_return": -3.0,
    "leads_to_list": -2.0,
    "tie": 0.5,
    "many_cues": 3.0,
    "cues_below_page": 2.0,
    "among_advice": 0.5,
    "news_among_advice": 1.0,
    "pivot_among_advice": 0.7,
    "turn": 0.8,
    "turn_and_tie": 1.0,
    "turn_and_return": 2.0,
    "additive_and_tie": 0.7,
    "after_injected_foreign": 1.0,
    "between_injected_and_return": 0.7,
    "shared_with_injected": 1.0,
    "foreign_rest": 0.5,
    "below_page": 0.5,
    "new_names": 0.5,
    "known_names": -1.0,
    "news": 1.0,
    "page_news": -0.7,
    "page_first_person": -0.7,
    "tale": -0.7,
    "old_year": -0.7,
    "in_company_news": 1.5,
    "in_company_foreign": 0.5,
}
"""What the research found before any fit. The regression shrinks towards this, not towards nothing: the corpus is half
near misses that use the same phrases in earnest, so alone it would teach that phrases mean little."""
WEIGHT_OF = {"real": {True: 0.02, False: 0.3}, "written": {True: 3.0, False: 3.0}}
"""What a candidate counts, by kind of page and label. Paragraphs put into real pages have no cue at all: they are there
so that topic keeps a say, and no more. Real content keeps the false positives rare where it matters."""
OPTIONS = CleanOptions(keep=frozenset({"asides"}))


@dataclass(frozen=True)
class Row:
    """One candidate: its features, whether it is an aside, its weight, and the document it is from."""

    features: dict[str, float]
    aside: bool
    weight: float
    document: str
    text: str


def candidates(page: bytes | str, url: str | None) -> Iterator[tuple[str, dict[str, float]]]:
    """The text and features of each block of a page that the aside rule would look at."""
    observer = Observer()
    document = run(Page(page, url), OPTIONS, observer)
    view = observer.page
    if view is None or document.parts:
        return
    standing = [block for block in view.standing() if block.index != view.headline_index]
    for candidate in measure(view, standing).values():
        yield " ".join(candidate.block.text.split()), candidate.features


def labelled_rows(paths: Iterable[Path]) -> Iterator[Row]:
    """The candidates of the labelled documents, each as HTML and as text."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            if document.get("split") == "held":
                continue
            labels = {" ".join(block["text"].split()): block["label"] for block in document["blocks"]}
            for page in (to_html(document), to_plain(document)):
                for text, features in candidates(page, document["url"]):
                    label = labels.get(text)
                    if label in {"content", "aside"}:
                        yield Row(features, label == "aside", 1.0, document["id"], text)


def wcxb_rows(folder: Path, pages: int, weight: float) -> Iterator[Row]:
    """Content paragraphs of real pages (negatives) and paragraphs of other pages put among them (positives)."""
    chance = random.Random(SEED)
    with gzip.open(folder / "ground-truth.jsonl.gz", "rt", encoding="utf-8") as file:
        truth: list[dict[str, Any]] = [json.loads(line) for line in file]
    chance.shuffle(truth)
    foreign: list[str] = []
    for entry in truth[:pages]:
        name = entry.get("id") or entry.get("file")
        page = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()).decode("utf-8", "replace")
        gold = " ".join((entry["main_content"] or "").split())
        if entry["page_type"] == "article" and foreign:
            page, inserted = insert(page, chance.choice(foreign), chance)
        else:
            inserted = None
        paragraphs = []
        for text, features in candidates(page, entry.get("url")):
            if inserted and text == inserted:
                yield Row(features, True, 1.0, f"wcxb {name}", text)
            elif text in gold:
                paragraphs.append(text)
                yield Row(features, False, weight, f"wcxb {name}", text)
        long = [text for text in paragraphs if 30 <= len(text.split()) <= 80 and "<" not in text]
        if entry["page_type"] == "article" and long:
            foreign.append(chance.choice(long))


def sample_rows(truth: Path, root: Path) -> Iterator[Row]:
    """The asides and paragraphs of the sample site and the saved pages, by the snippets that must go or stay."""
    for path, entry in json.loads(truth.read_text(encoding="utf-8")).items():
        if entry.get("listing") or entry.get("forbidden"):
            continue
        page = (root / path).read_bytes()
        keep = entry.get("must_keep", []) + [
            snippet for part in entry.get("parts", []) for snippet in part["must_keep"]
        ]
        for text, features in candidates(page, entry.get("url")):
            gone = [snippet for snippet in entry["must_strip"] if snippet in text]
            if any(snippet in text for snippet in keep):
                yield Row(features, False, 1.0, f"sample {path}", text)
            elif len(" ".join(gone).split()) >= 12:
                yield Row(features, True, 1.0, f"sample {path}", text)


def insert(page: str, text: str, chance: random.Random) -> tuple[str, str | None]:
    """Put a paragraph behind a random ``</p>`` in the middle half of a page."""
    ends = [at for at in range(len(page)) if page.startswith("</p>", at)]
    inner = ends[len(ends) // 4 : len(ends) * 3 // 4]
    if not inner:
        return page, None
    at = chance.choice(inner) + 4
    return f"{page[:at]}<p>{text}</p>{page[at:]}", text


def fit(x: np.ndarray, y: np.ndarray, w: np.ndarray, prior: np.ndarray) -> np.ndarray:
    """Logistic regression by iteratively reweighted least squares, drawn towards the prior; last column: bias."""
    beta = prior.copy()
    ridge = np.full(x.shape[1], L2)
    ridge[-1] = 1e-6
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ beta, -30, 30)))
        gradient = x.T @ (w * (y - p)) - ridge * (beta - prior)
        hessian = (x * (w * p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        beta = beta + step
        if np.abs(step).max() < 1e-6:
            break
    return beta


def main() -> int:
    """Fit, report cross-validated figures, and write the weights if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labelled", nargs="+", type=Path, required=True)
    parser.add_argument("--wcxb", type=Path)
    parser.add_argument("--wcxb-pages", type=int, default=1400)
    parser.add_argument("--wcxb-weight", type=float, default=1.0)
    parser.add_argument("--cache", type=Path, help="keep the rows here between runs")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    root = Path(__file__).resolve().parent.parent
    rows = list(labelled_rows(args.labelled))
    rows += sample_rows(root / "tests" / "support" / "sample_truth.json", root)
    if args.wcxb:
        if args.cache and args.cache.exists():
            rows += [Row(**each) for each in json.loads(args.cache.read_text())]
        else:
            real = list(wcxb_rows(args.wcxb, args.wcxb_pages, args.wcxb_weight))
            if args.cache:
                args.cache.write_text(json.dumps([vars(row) for row in real]))
            rows += real
    names = sorted({name for row in rows for name in row.features})
    x = np.array([[row.features.get(name, 0.0) for name in names] + [1.0] for row in rows])
    y = np.array([float(row.aside) for row in rows])
    w = np.array(
        [WEIGHT_OF["real" if row.document.startswith("wcxb") else "written"][row.aside] * row.weight for row in rows]
    )
    print(f"{len(rows)} candidates, {int(y.sum())} asides, {len(names)} features")
    prior = np.array([*(PRIOR.get(name, 0.0) for name in names), -3.0])
    held = cross_validate(rows, x, y, w, prior)
    report(rows, held, args.show)
    beta = fit(x, y, w, prior)
    for name, value in sorted(zip(names, beta[:-1], strict=True), key=lambda pair: -abs(pair[1])):
        print(f"  {value:7.2f} {name}")
    if args.write:
        write(names, beta)
    return 0


def cross_validate(rows: list[Row], x: np.ndarray, y: np.ndarray, w: np.ndarray, prior: np.ndarray) -> np.ndarray:
    """Out-of-fold probabilities; all candidates of a document are in one fold."""
    documents = sorted({row.document for row in rows})
    random.Random(SEED).shuffle(documents)
    fold_of = {document: number % FOLDS for number, document in enumerate(documents)}
    folds = np.array([fold_of[row.document] for row in rows])
    held = np.zeros(len(rows))
    for fold in range(FOLDS):
        inside = folds != fold
        beta = fit(x[inside], y[inside], w[inside], prior)
        held[~inside] = 1 / (1 + np.exp(-np.clip(x[~inside] @ beta, -30, 30)))
    return held


def report(rows: list[Row], held: np.ndarray, show: int) -> None:
    """Print recall and false positive rates of several thresholds, real and written pages apart."""
    groups: dict[str, list[tuple[bool, float, Row]]] = defaultdict(list)
    for row, p in zip(rows, held, strict=True):
        groups[
            "real" if row.document.startswith("wcxb") else "sample" if row.document.startswith("sample") else "written"
        ].append((row.aside, float(p), row))
    for threshold in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        line = f"  from {threshold}:"
        for name, members in groups.items():
            asides = [p for aside, p, _ in members if aside]
            content = [p for aside, p, _ in members if not aside]
            found = sum(p >= threshold for p in asides)
            wrong = sum(p >= threshold for p in content)
            line += f"  {name} {found}/{len(asides)} found, {wrong}/{len(content)} wrong"
        print(line)
    for aside, p, row in sorted(groups["written"] + groups["sample"], key=lambda item: -abs(item[0] - item[1]))[:show]:
        signs = {k: round(v, 2) for k, v in row.features.items() if v}
        print(f"{'MISSED' if aside else 'WRONG '} {p:.2f} {row.document}: {row.text[:150]} {signs}")


def write(names: list[str], beta: np.ndarray) -> None:
    """Write the weights as a module; the thresholds are chosen by hand from the report."""
    lines = [
        '"""Weights of the aside features, fitted by tools/train_asides.py; docs/evaluation.md has the figures.',
        "",
        "Data: tests/quality/corpus (split dev) and documents labelled the same way, and WCXB development pages",
        "(Murrough Foley 2026, CC-BY-4.0).",
        '"""',
        "",
        "from cleaners.options import Strictness",
        "",
        f"BIAS = {beta[-1]:.4f}",
        "WEIGHTS: dict[str, float] = {",
        *(f'    "{name}": {value:.4f},' for name, value in zip(names, beta[:-1], strict=True)),
        "}",
        'THRESHOLDS: dict[Strictness, float] = {"careful": 0.8, "balanced": 0.6, "aggressive": 0.35}',
        "",
    ]
    target = Path(__file__).resolve().parent.parent / "cleaners" / "rules" / "aside_weights.py"
    target.write_text("\n".join(lines), encoding="utf-8")
    print(f"wrote {target}")


if __name__ == "__main__":
    sys.exit(main())
