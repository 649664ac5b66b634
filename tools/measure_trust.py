"""Measure how often each source of dates and authors is right: ``python tools/measure_trust.py WCXB``.

WCXB is the unpacked development split (Murrough Foley 2026, CC-BY-4.0). For each row of the table in
``cleaners/metadata/trust.py`` it prints how often the source gave the gold value, how often another one, and how often
one on a page without a gold value, which counts as a quarter of an error: gold sets miss some values themselves.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from evaluate_metadata import cases_of, names_of

from cleaners.decode import decode
from cleaners.metadata.draft import Setting
from cleaners.metadata.headlines import title_clues
from cleaners.metadata.jsonld import graph_of
from cleaners.metadata.markup import read_markup
from cleaners.metadata.people import author_evidence, organisation_evidence
from cleaners.metadata.published import all_evidence
from cleaners.metadata.site_name import Site
from cleaners.metadata.surroundings import Surroundings
from cleaners.metadata.titles import find_title
from cleaners.parse import parse

INVENTED_COUNTS = 0.25


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only every n-th page")
    options = parser.parse_args()
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for case in cases_of(options.folder, options.every):
        tree = parse(decode(case.html).text)
        if tree is None:
            continue
        markup = read_markup(tree)
        graph = graph_of(markup.scripts, case.url)
        clues = title_clues(markup, graph, case.url)
        title, setting = find_title(markup, clues), Setting(case.url)
        around = Surroundings.of(markup, title, setting, "en", clues.kind)
        site = Site.of(clues.site_name, case.url)
        for row, value in {
            each.row or each.source: each.value
            for each in reversed(all_evidence(markup, graph, around, setting))
            if each.field == "published"
        }.items():
            counts["published", row][_outcome(case.date, value[:10])] += 1
        gold = names_of(case.authors) if case.has_authors else None
        people = (*author_evidence(markup, graph, around, site), *organisation_evidence(markup, graph, site))
        for row, names in {each.row: each.names for each in reversed(people) if each.names}.items():
            counts["authors", row][_outcome(gold, names_of(names))] += 1
    for (field, row), tally in sorted(counts.items()):
        wrong = tally["wrong"] + INVENTED_COUNTS * tally["invented"]
        share = tally["right"] / max(1.0, tally["right"] + wrong)
        print(f"{field:10} {row:22} {share:5.2f}  {dict(tally)}")


def _outcome(gold: object, mine: object) -> str:
    if not gold:
        return "invented"
    return "right" if gold == mine else "wrong"


if __name__ == "__main__":
    main()
