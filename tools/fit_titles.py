"""Fit the weights of the title's candidates: ``python tools/fit_titles.py WCXB [MORE…]``.

WCXB is the unpacked development split (``ground-truth.jsonl.gz``, ``html/ID.html.gz``; Murrough Foley 2026,
CC-BY-4.0); more folders of the same layout, or of trafilatura's evaluation, may follow and count half.
Each page is a choice among its candidates (a conditional logit): the weights make the gold title the likeliest.
They are fitted with an L2 prior, and judged on pages of domains that the fit has not seen (five folds of all sets'
domains together, drawn with ``--seed``). ``--write`` prints the table for ``cleaners/metadata/title_weights.py``.
Needs numpy.
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from evaluate_metadata import cases_of

from cleaners.decode import decode
from cleaners.metadata.headlines import title_clues
from cleaners.metadata.jsonld import graph_of
from cleaners.metadata.markup import read_markup
from cleaners.metadata.titles import candidates_of
from cleaners.parse import parse
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDS = 5
STEPS = 400
RATE = 0.05


@dataclass(frozen=True, slots=True)
class Choice:
    """A page: the signs of each candidate, which of them are the gold title, and what it counts."""

    signs: list[dict[str, float]]
    right: list[bool]
    domain: str
    weight: float


def choices_of(folder: Path, weight: float) -> list[Choice]:
    """The pages of a set as choices; pages without a gold title are left out."""
    found = []
    for case in cases_of(folder, 1):
        tree = parse(decode(case.html).text) if case.title else None
        if tree is None or not case.title:
            continue
        markup = read_markup(tree)
        graph = graph_of(markup.scripts, case.url)
        candidates = candidates_of(markup, title_clues(markup, graph, case.url))
        gold = fold(case.title)
        host = (urlsplit(case.url).hostname or "").removeprefix("www.")
        found.append(
            Choice(
                [candidate.signs for candidate in candidates],
                [fold(candidate.text) == gold for candidate in candidates],
                ".".join(host.split(".")[-2:]),
                weight,
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class Table:
    """All candidates of many pages as one matrix; ``page`` numbers the page of each row."""

    values: NDArray[np.float64]
    right: NDArray[np.bool_]
    page: NDArray[np.int64]
    weight: NDArray[np.float64]


def table_of(choices: list[Choice], names: list[str]) -> Table:
    """Lay choices out as a matrix with the named signs as columns."""
    place = {name: number for number, name in enumerate(names)}
    rows = [(number, signs) for number, choice in enumerate(choices) for signs in choice.signs]
    values = np.zeros((len(rows), len(names)))
    for row, (_, signs) in enumerate(rows):
        for name, value in signs.items():
            if name in place:
                values[row, place[name]] = value
    return Table(
        values,
        np.array([right for choice in choices for right in choice.right]),
        np.array([number for number, _ in rows]),
        np.array([choice.weight for choice in choices]),
    )


def fit(table: Table, prior: float) -> NDArray[np.float64]:
    """Weights of greatest likelihood under the prior (Adam over the whole table)."""
    pages = len(table.weight)
    has_right = np.bincount(table.page, table.right, pages) > 0
    weight = np.where(has_right, table.weight, 0.0)
    weights = np.zeros(table.values.shape[1])
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        points = table.values @ weights
        top = np.full(pages, -np.inf)
        np.maximum.at(top, table.page, points)
        force = np.exp(points - top[table.page])
        share = force / np.bincount(table.page, force, pages)[table.page]
        mass = np.where(table.right, force, 0.0)
        total = np.maximum(np.bincount(table.page, mass, pages), 1e-12)
        wanted = mass / total[table.page]
        slope = table.values.T @ ((share - wanted) * weight[table.page]) + prior * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def hits(table: Table, weights: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each page's likeliest candidate is the gold title."""
    points = table.values @ weights
    order = np.lexsort((-points, table.page))
    firsts = order[np.unique(table.page[order], return_index=True)[1]]
    return table.right[firsts]


def main() -> None:
    """Cross-validate, then fit on everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--prior", type=float, default=3.0, help="strength of the L2 prior")
    parser.add_argument("--min-pages", type=int, default=20, help="signs seen on fewer pages get no weight")
    parser.add_argument("--seed", type=int, default=20261125)
    parser.add_argument("--write", action="store_true", help="print the table of weights")
    options = parser.parse_args()
    sets = {
        folder.name: choices_of(folder, 1.0 if number == 0 else 0.5) for number, folder in enumerate(options.folders)
    }
    choices = [choice for each in sets.values() for choice in each]
    names = _names(choices, options.min_pages)
    domains = sorted({choice.domain for choice in choices})
    random.Random(options.seed).shuffle(domains)
    fold_of = {domain: number % FOLDS for number, domain in enumerate(domains)}
    right = dict.fromkeys(sets, 0)
    for number in range(FOLDS):
        seen = [choice for choice in choices if fold_of[choice.domain] != number]
        weights = fit(table_of(seen, names), options.prior)
        for name, each in sets.items():
            unseen = [choice for choice in each if fold_of[choice.domain] == number]
            right[name] += int(hits(table_of(unseen, names), weights).sum())
    for name, each in sets.items():
        print(f"{name}, unseen domains: {right[name] / len(each):.3f} of {len(each)} pages; {len(names)} signs")
    if len(sets) > 1:
        main_set, *others = sets.values()
        alone = fit(table_of(main_set, names), options.prior)
        more = [choice for each in others for choice in each]
        print(f"the other sets, fitted without them: {hits(table_of(more, names), alone).mean():.3f} of {len(more)}")
    weights = fit(table_of(choices, names), options.prior)
    for name, each in sets.items():
        print(f"{name}, the pages of the fit: {hits(table_of(each, names), weights).mean():.3f}")
    if options.write:
        print("WEIGHTS: dict[str, float] = {")
        for name, value in zip(names, weights, strict=True):
            if abs(value) >= 0.05:
                print(f'    "{name}": {value:.2f},')
        print("}")


def _names(choices: list[Choice], min_pages: int) -> list[str]:
    counts: dict[str, int] = {}
    for choice in choices:
        for name in {name for signs in choice.signs for name, value in signs.items() if value}:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= min_pages)


if __name__ == "__main__":
    main()
