"""The bench job: how fast and how good Winnow is beside its peers, on the pages that you have."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.errors import UsageError
from crawler.exit_codes import ExitCode
from crawler.jobs.arguments import positive_int

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from crawler.bench.pages import Sample
    from crawler.bench.systems import System

NAME = "bench"
HELP = "compare speed and quality with trafilatura and other extractors, on a folder of HTML pages"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("path", type=Path, metavar="PATH", help="a folder of .html or .html.gz pages")
    parser.add_argument("--pages", type=positive_int, metavar="N", help="measure N of its pages (all)")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only systems whose name holds one of these words")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help="write bench.md and bench.svg into DIR")
    parser.add_argument("--growth", action="store_true", help="also measure pages from 10 KB to 10 MB")
    parser.add_argument("--workers", action="store_true", help="also measure winnow clean with one and two workers")
    parser.add_argument("--memory", type=positive_int, metavar="N", help="also watch memory over N pages")


def run(args: Namespace) -> int:
    """Measure and print a Markdown table; progress goes to standard error."""
    from crawler.bench import pages  # noqa: PLC0415
    from crawler.bench.systems import BASELINE, installed  # noqa: PLC0415

    samples = pages.find(args.path, args.pages)
    systems, missing = installed()
    for line in missing:
        print(f"winnow: {line}", file=sys.stderr)
    if args.only:
        systems = [each for each in systems if each.name == BASELINE or any(word in each.name for word in args.only)]
    if not any(each.name != BASELINE for each in systems):
        raise UsageError(f"--only {' '.join(args.only)}: names none of the systems beside {BASELINE}")
    report = _compare(samples, systems, args.output)
    for part in _further(args, samples, systems):
        print(f"\n{part}")
        report += f"\n{part}\n"
    if args.output:
        (args.output / "bench.md").write_text(report, encoding="utf-8")
    return ExitCode.OK


def _compare(samples: list[Sample], systems: list[System], output: Path | None) -> str:
    from crawler.bench import measure, report  # noqa: PLC0415
    from crawler.progress import progress_for  # noqa: PLC0415

    with progress_for(len(samples), quiet=False) as progress:
        costs = measure.run(samples, systems, lambda: progress.advance(failed=False))
    lines = measure.lines(costs)
    table = f"{len(samples)} pages, each system on each page in turn, CPU time.\n\n{report.to_table(lines)}\n"
    print(table)
    if output:
        output.mkdir(parents=True, exist_ok=True)
        (output / "bench.svg").write_text(report.to_svg(lines), encoding="utf-8")
    return table


def _further(args: Namespace, samples: list[Sample], systems: list[System]) -> list[str]:
    from crawler.bench import growth  # noqa: PLC0415

    parts = []
    if args.growth:
        shown = [each for each in systems if "winnow" in each.name or "trafilatura" in each.name]
        head = ["page bytes", *(f"{each.name}: CPU s (s per MB)" for each in shown)]
        rows = [
            [f"{size:,}", *(f"{each:.2f} ({each / size * 1e6:.2f})" for each in seconds)]
            for size, seconds in growth.by_size(shown)
        ]
        parts.append(_table([head, *rows]))
    if args.workers:
        rows = [[str(number), f"{seconds:.1f}"] for number, seconds in growth.by_workers(args.path)]
        parts.append(_table([["workers", "seconds for the folder"], *rows]))
    if args.memory:
        rows = [[f"{number:,}", f"{mib:.0f}"] for number, mib in growth.by_pages(samples, args.memory)]
        parts.append(_table([["pages cleaned in one process", "memory, MiB"], *rows]))
    return parts


def _table(rows: list[list[str]]) -> str:
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
