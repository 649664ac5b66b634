"""Trains the learned extractor and cross-validates it, in one command.

    pip install lightgbm scikit-learn rapidfuzz
    python tools/train_extractor.py --wcxb DIR [--segments DIR] [--out FILE] [--after-rules]

DIR of ``--wcxb`` holds ``html/ID.html.gz`` and ``ground-truth.jsonl.gz`` (WCXB, Murrough Foley 2026, CC-BY-4.0); DIR of
``--segments`` holds ``html/FILE.gz`` and ``gold.jsonl.gz`` (trafilatura's evaluation pages). Seeded and
single-threaded: the same input gives the same file on one machine; made on two, 19 of its 21 arrays were equal and two
differed by less than a millionth. Folds are grouped by registered domain over both sets, and each
stage learns from scores of the stage before that were made by models which had not seen the page.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import defaultdict
from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import lightgbm
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression, SGDClassifier

from cleaners.extractor import MainContent, by_classifier, is_unsure
from cleaners.extractor.learned import decide, weigh
from cleaners.extractor.learned.block_features import block_features
from cleaners.extractor.learned.decode import choose
from cleaners.extractor.learned.model import MODEL_FILE, MODEL_VERSION
from cleaners.extractor.learned.page_features import BITS as PAGE_BITS
from cleaners.extractor.learned.page_features import PAGE_TYPES, page_counts, page_tokens
from cleaners.extractor.learned.tokens import BITS, hashed_tokens
from tools.extractor_pages import LabelledPage, bag, bag_f1, label_by_segments, read_segment_pages, read_wcxb

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

FOLDS = 5
SEED = 1
BLOCK_ROUNDS = 200
BLOCK_PARAMS = {
    "objective": "cross_entropy", "learning_rate": 0.07, "num_leaves": 48, "feature_fraction": 0.3,
    "bagging_fraction": 0.7, "bagging_freq": 1, "max_bin": 63, "lambda_l2": 5, "min_data_in_leaf": 80,
}  # fmt: skip
TYPE_ROUNDS = 120
TYPE_PARAMS = {
    "objective": "multiclass", "num_class": len(PAGE_TYPES), "learning_rate": 0.06, "num_leaves": 12,
    "feature_fraction": 0.4, "bagging_fraction": 0.8, "bagging_freq": 1, "min_data_in_leaf": 10, "lambda_l2": 3,
}  # fmt: skip
FIXED = {
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": SEED,
    "verbose": -1,
    "feature_pre_filter": False,
}
MISSING = {"use_missing": False}
CALIBRATION_POINTS = 21


def main() -> int:
    """Train, report, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wcxb", type=Path, required=True, metavar="DIR")
    parser.add_argument("--segments", type=Path, metavar="DIR")
    parser.add_argument(
        "--after-rules", action="store_true", help="also clean every page as a model that has not seen it"
    )
    parser.add_argument("--out", type=Path, default=Path("cleaners/extractor/learned") / MODEL_FILE)
    args = parser.parse_args()
    pages = list(read_wcxb(args.wcxb))
    n_wcxb = len(pages)
    if args.segments:
        pages += read_segment_pages(args.segments)
    say(f"{n_wcxb} pages with full text, {len(pages) - n_wcxb} with segments")
    training = Training(pages, n_wcxb)
    training.run()
    training.report()
    if args.after_rules:
        after_rules(training)
    np.savez_compressed(args.out, **training.arrays())
    say(f"{args.out}: {args.out.stat().st_size / 1024:.0f} KB")
    return 0


def say(text: str) -> None:
    """Print a line of progress or result."""
    print(text, flush=True)


def folds_of(pages: Sequence[LabelledPage]) -> NDArray[np.int64]:
    """Assign whole sites to folds."""
    sites = sorted({page.site for page in pages})
    Random(SEED).shuffle(sites)
    number = {site: index % FOLDS for index, site in enumerate(sites)}
    return np.array([number[page.site] for page in pages])


@dataclass
class Stage:
    """A model fitted on everything, and scores of each row by a model that had not seen its site."""

    model: Any
    unseen: NDArray[np.float64]


def cross_fit(
    fit: Callable[[NDArray[np.bool_]], Any], predict: Callable[[Any, NDArray[np.bool_]], Any], folds: NDArray[np.int64]
) -> Stage:
    """Fit on all rows, and for each fold on the others."""
    unseen = None
    for fold in range(FOLDS):
        out = predict(fit(folds != fold), folds == fold)
        if unseen is None:
            unseen = np.zeros((len(folds), *out.shape[1:]))
        unseen[folds == fold] = out
    assert unseen is not None
    return Stage(fit(np.ones(len(folds), dtype=bool)), unseen)


class Training:
    """All stages over one set of pages."""

    def __init__(self, pages: list[LabelledPage], n_wcxb: int) -> None:
        self.pages = pages
        self.n_wcxb = n_wcxb
        self.page_folds = folds_of(pages)
        sizes = [len(page.blocks) for page in pages]
        self.edges = np.concatenate(([0], np.cumsum(sizes)))
        self.folds = np.repeat(self.page_folds, sizes)
        self.has_type = np.array([page.page_type is not None for page in pages])

    def run(self) -> None:
        """Fit the stages, one on the unseen scores of the other."""
        self.rows = self._token_matrix()
        if self.n_wcxb < len(self.pages):
            self._label_segments()
        self._collect()
        self.tokens = self._fit_tokens(self.weights)
        say("tokens done")
        self.page_types = self._fit_types(self.tokens.unseen)
        say("page types done")
        self.features = self._features(self.tokens.unseen, self.page_types.unseen)
        self.blocks = self._fit_blocks()

    def _collect(self) -> None:
        self.labels = np.concatenate([page.labels for page in self.pages])
        self.weights = np.concatenate([page.weights for page in self.pages])

    def _rows_of(self, number: int) -> slice:
        return slice(self.edges[number], self.edges[number + 1])

    def _token_matrix(self) -> csr_matrix:
        buckets, owners = [], []
        for page, start in zip(self.pages, self.edges, strict=False):
            found, owner = hashed_tokens(page.blocks, page.measures)
            buckets.append(found)
            owners.append(owner + start)
        column, row = np.concatenate(buckets), np.concatenate(owners)
        count = np.bincount(row, minlength=self.edges[-1])
        matrix = csr_matrix(
            ((1 / np.sqrt(count[row])).astype(np.float32), (row, column)), shape=(self.edges[-1], 1 << BITS)
        )
        matrix.sum_duplicates()
        return matrix

    def _fit_tokens(self, weights: NDArray[np.float64]) -> Stage:
        target = (self.labels > 0.5).astype(int)

        def fit(rows: NDArray[np.bool_]) -> SGDClassifier:
            known = rows & (weights > 0)
            model = SGDClassifier(loss="log_loss", alpha=3e-6, max_iter=4, tol=None, random_state=SEED)
            scale = known.sum() / weights[known].sum()
            return model.fit(self.rows[known], target[known], sample_weight=weights[known] * scale)

        return cross_fit(fit, lambda model, rows: model.decision_function(self.rows[rows]), self.folds)

    def _label_segments(self) -> None:
        """A first model, of the full texts alone, votes with trafilatura on the pages of which segments are known."""
        for page in self.pages[self.n_wcxb :]:
            page.labels = page.weights = np.zeros(len(page.blocks))
        self._collect()
        tokens = self._fit_tokens(self.weights)
        types = self._fit_types(tokens.unseen)
        self.features = self._features(tokens.unseen, types.unseen)
        unseen = self._fit_blocks().unseen
        for number in range(self.n_wcxb, len(self.pages)):
            label_by_segments(self.pages[number], unseen[self._rows_of(number)])
        say("segment pages labelled")

    def _fit_types(self, score: NDArray[np.float64]) -> Stage:
        found = [page_tokens(page.blocks, page.measures, page.head) for page in self.pages]
        lengths = np.array([max(len(each), 1) for each in found])
        row = np.repeat(np.arange(len(found)), [len(each) for each in found])
        matrix = csr_matrix(
            ((1 / np.sqrt(lengths))[row], (row, np.concatenate(found))), shape=(len(found), 1 << PAGE_BITS)
        )
        target = np.array([PAGE_TYPES.index(page.page_type) if page.page_type else -1 for page in self.pages])

        def fit_votes(rows: NDArray[np.bool_]) -> LogisticRegression:
            known = rows & self.has_type
            return LogisticRegression(C=30, max_iter=300).fit(matrix[known], target[known])

        self.votes = cross_fit(fit_votes, lambda model, rows: model.decision_function(matrix[rows]), self.page_folds)
        counts = np.array(
            [
                page_counts(page.blocks, page.measures, page.head, score[self._rows_of(number)])
                for number, page in enumerate(self.pages)
            ]
        )
        table = np.hstack([counts, self.votes.unseen]).astype(np.float32)

        def fit(rows: NDArray[np.bool_]) -> lightgbm.Booster:
            known = rows & self.has_type
            data = lightgbm.Dataset(table[known], target[known])
            return lightgbm.train({**TYPE_PARAMS, **FIXED}, data, TYPE_ROUNDS)

        stage = cross_fit(fit, lambda model, rows: model.predict(table[rows]), self.page_folds)
        right = (stage.unseen.argmax(1) == target)[self.has_type].mean()
        say(f"kind of page right: {right:.3f}")
        return stage

    def _features(self, score: NDArray[np.float64], types: NDArray[np.float64]) -> NDArray[np.float32]:
        return np.concatenate(
            [
                block_features(page.measures, score[self._rows_of(number)], types[number].tolist())[0]
                for number, page in enumerate(self.pages)
            ]
        )

    def _fit_blocks(self) -> Stage:
        data = lightgbm.Dataset(self.features, self.labels, params={**BLOCK_PARAMS, **FIXED}).construct()

        def fit(rows: NDArray[np.bool_]) -> lightgbm.Booster:
            known = np.flatnonzero(rows & (self.weights > 0))
            subset = data.subset(known).construct()
            subset.set_label(self.labels[known])
            subset.set_weight(self.weights[known])
            return lightgbm.train({**BLOCK_PARAMS, **FIXED}, subset, BLOCK_ROUNDS)

        return cross_fit(fit, lambda model, rows: model.predict(self.features[rows]), self.folds)

    def report(self) -> None:
        """Print what the model reaches on sites it has not seen, and calibrate its own estimate."""
        by_type: dict[str, list[tuple[float, float]]] = defaultdict(list)
        expected = []
        for number, page in enumerate(self.pages[: self.n_wcxb]):
            chosen, promised = self._choose_unseen(number)
            bags = page.bags
            mine = bag_f1([bags[index] for index in chosen], page.gold)
            stock = bag_f1([bags[index] for index in page.chosen_by_trafilatura], page.gold)
            expected.append((promised, mine))
            for kind in ("all", page.page_type or "other"):
                by_type[kind].append((mine, stock))
        say("| kind | pages | trafilatura's blocks | learned |\n| --- | --- | --- | --- |")
        for kind, values in sorted(by_type.items()):
            mean = np.mean(values, axis=0)
            say(f"| {kind} | {len(values)} | {mean[1]:.4f} | {mean[0]:.4f} |")
        promised, measured = np.array(expected).T
        fitted = IsotonicRegression(out_of_bounds="clip").fit(promised, measured)
        points = np.quantile(promised, np.linspace(0, 1, CALIBRATION_POINTS))
        self.f1_points = np.array([points, fitted.predict(points)])
        say(f"expected and measured F1 correlate by {np.corrcoef(promised, measured)[0, 1]:.2f}")
        if self.n_wcxb < len(self.pages):
            self._report_segments()

    def _choose_unseen(self, number: int) -> tuple[frozenset[int], float]:
        """The main content by models that have not seen the page's site, and the F1 that it promises."""
        page, unseen = self.pages[number], self.blocks.unseen[self._rows_of(number)]
        return choose(page.blocks, unseen, page.measures.n_words, self._types_of(number))

    def _types_of(self, number: int) -> dict[str, float]:
        """How likely a page is of each kind, by a model that has not seen the page's site."""
        return dict(zip(PAGE_TYPES, self.page_types.unseen[number].tolist(), strict=True))

    def _report_segments(self) -> None:
        counts: dict[str, SegmentCount] = defaultdict(SegmentCount)
        for number in range(self.n_wcxb, len(self.pages)):
            page = self.pages[number]
            chosen, _ = self._choose_unseen(number)
            for name, main in (("trafilatura", page.chosen_by_trafilatura), ("learned", chosen)):
                counts[name].add(page, " ".join(page.blocks[index].text for index in sorted(main)))
        for name, count in counts.items():
            say(f"segments, {name}: {count}")

    def unseen_answer(self, number: int) -> MainContent:
        """What ``auto`` would say of a page if its model had not seen the page's site."""
        page = self.pages[number]
        rows = self._rows_of(number)
        model = SimpleNamespace(f1_points=self.f1_points)
        words = page.measures.n_words
        prediction = decide(page.blocks, self.blocks.unseen[rows], words, self._types_of(number), model)
        spoke = "learned"
        if is_unsure(prediction):
            prediction = weigh(prediction, page.blocks, page.chosen_by_trafilatura, model)
            spoke = "learned+trafilatura"
        return by_classifier(page.blocks, prediction, spoke)

    def arrays(self) -> dict[str, Any]:
        """Everything that the model file holds."""
        token_weights, token_scale = rounded(self.tokens.model.coef_[0])
        vote_weights, vote_scale = rounded(self.votes.model.coef_)
        return {
            "version": MODEL_VERSION,
            "n_features": self.features.shape[1],
            "tokens": token_weights,
            "tokens_scale": token_scale,
            "tokens_bias": self.tokens.model.intercept_[0],
            "type_tokens": vote_weights,
            "type_tokens_scale": vote_scale,
            "type_tokens_bias": self.votes.model.intercept_,
            "f1_points": self.f1_points,
            **forest_arrays(self.page_types.model, "types"),
            **forest_arrays(self.blocks.model, "blocks"),
        }


@dataclass
class SegmentCount:
    """Segments of the text that were found, missed, and segments of the rest that were kept."""

    found: int = 0
    missed: int = 0
    wrong: int = 0

    def add(self, page: LabelledPage, text: str) -> None:
        """Count one page's segments in a text, white space aside."""
        text = " ".join(text.split())
        inside, outside = (sum(" ".join(each.split()) in text for each in segments) for segments in page.segments)
        self.found += inside
        self.missed += len(page.segments[0]) - inside
        self.wrong += outside

    def __str__(self) -> str:
        precision = self.found / max(1, self.found + self.wrong)
        recall = self.found / max(1, self.found + self.missed)
        return f"P {precision:.4f} R {recall:.4f} F1 {2 * precision * recall / max(1e-9, precision + recall):.4f}"


def after_rules(training: Training) -> None:
    """Clean each page with main content chosen by a model that has not seen its site, and score what is left."""
    pipeline = import_module("cleaners.clean")
    real = pipeline.main_content
    by_type: dict[str, list[float]] = defaultdict(list)
    sure: list[tuple[float, float]] = []
    segments = SegmentCount()
    asked = 0
    for number, page in enumerate(training.pages):
        answer = training.unseen_answer(number)
        asked += "trafilatura" in answer.spoke
        pipeline.main_content = lambda *_args, answer=answer: answer
        document = pipeline.clean(gzip.decompress(page.path.read_bytes()), url=page.url)
        if number >= training.n_wcxb:
            segments.add(page, document.text)
            continue
        score = bag_f1([bag(document.text)], page.gold)
        sure.append((answer.confidence or 0.0, score))
        for kind in ("all", page.page_type or "other"):
            by_type[kind].append(score)
    pipeline.main_content = real
    say("| kind | pages | after inline rules |\n| --- | --- | --- |")
    for kind, scores in sorted(by_type.items()):
        say(f"| {kind} | {len(scores)} | {np.mean(scores):.4f} |")
    say(f"segments, after inline rules: {segments}; trafilatura was asked about {asked} pages")
    say("| confidence | pages | measured F1 |\n| --- | --- | --- |")
    for low, high in pairwise((0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)):
        inside = [score for confidence, score in sure if low <= confidence < high]
        if inside:
            say(f"| {low:.2f} to {min(high, 1):.2f} | {len(inside)} | {np.mean(inside):.3f} |")


def rounded(weights: NDArray[np.float64]) -> tuple[NDArray[np.int16], np.float32]:
    """Weights as 16-bit numbers, and what to multiply them with."""
    scale = np.abs(weights).max() / 32_000
    return np.round(weights / scale).astype(np.int16), np.float32(scale)


def forest_arrays(booster: lightgbm.Booster, prefix: str) -> dict[str, Any]:
    """The trees of a booster as ``cleaners.extractor.learned.trees`` walks them."""
    feature: list[int] = []
    threshold: list[float] = []
    children: list[tuple[int, int]] = []
    value: list[float] = []
    deepest = 0

    def add(node: dict[str, Any], depth: int) -> int:
        nonlocal deepest
        deepest = max(deepest, depth)
        number = len(feature)
        feature.append(node.get("split_feature", 0))
        # thresholds are rounded up, so that a value the model sends to the left goes there in 32 bits as well
        exact = node.get("threshold", 0.0)
        narrow = np.float32(exact)
        threshold.append(float(narrow if narrow >= exact else np.nextafter(narrow, np.float32(np.inf))))
        value.append(node.get("leaf_value", 0.0))
        children.append((number, number))
        if "left_child" in node:
            children[number] = (add(node["left_child"], depth + 1), add(node["right_child"], depth + 1))
        return number

    roots = [add(tree["tree_structure"], 0) for tree in booster.dump_model()["tree_info"]]
    return {
        f"{prefix}_feature": np.array(feature, dtype=np.int16),
        f"{prefix}_threshold": np.array(threshold, dtype=np.float32),
        f"{prefix}_children": np.array(children, dtype=np.int32).ravel(),
        f"{prefix}_value": np.array(value, dtype=np.float32),
        f"{prefix}_roots": np.array(roots, dtype=np.int32),
        f"{prefix}_depth": deepest,
    }


if __name__ == "__main__":
    sys.exit(main())
