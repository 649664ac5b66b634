"""The status job: what is in the store, what was stripped from it, and three cuts as proof."""

from __future__ import annotations

import json
import re
import shlex
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from crawler.exit_codes import ExitCode
from crawler.jobs.arguments import add_store

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from rich.console import RenderableType

    from crawler.store.base import CutExample, RunSummary, Store, StoreCounts

NAME = "status"
HELP = "show what was fetched, kept and stripped, and where it is"

EXAMPLES = 3
BAR_WIDTH = 40
MAX_QUOTE_CHARS = 160


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_store(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: Namespace) -> int:
    """Print the picture: in colour on a terminal, plain elsewhere."""
    from crawler.store import open_store  # noqa: PLC0415

    with open_store(args.store, must_exist=True) as store:
        counts, last, examples = store.counts(), store.last_run(), store.cut_examples(EXAMPLES)
        if args.json:
            picture = {
                "store": store.url,
                **asdict(counts),
                "last_run": asdict(last) if last else None,
                "examples": [asdict(example) for example in examples],
            }
            print(json.dumps(picture, ensure_ascii=False, indent=2))
        else:
            _draw(store, counts, last, examples, args.store)
    return ExitCode.OK


def _draw(
    store: Store, counts: StoreCounts, last: RunSummary | None, examples: list[CutExample], given: str | None
) -> None:
    from rich.console import Console  # noqa: PLC0415

    # Plain output is for pipes and logs: no colour, and no wrapping that would break a line in two.
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    for part in (
        *_totals(store, counts, last),
        *_families(counts),
        *_cuts(examples),
        *_next_steps(given, counts, examples),
    ):
        console.print(part)


def _totals(store: Store, counts: StoreCounts, last: RunSummary | None) -> Iterator[RenderableType]:
    from rich.text import Text  # noqa: PLC0415

    states, kinds = counts.pages_by_state, counts.pages_by_kind
    crawled = states.get("done", 0)
    rows = [
        ("documents kept", f"{counts.documents}, {counts.words:,} words"),
        ("blocks stripped", f"{counts.cuts}"),
    ]
    if counts.near_duplicates:
        rows.insert(1, ("near-duplicates", f"{counts.near_duplicates} of them, marked"))
    if states:
        by_kind = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
        rows.insert(0, ("pages fetched", f"{crawled} ({by_kind})"))
        others = ", ".join(f"{count} {state}" for state, count in states.items() if state != "done")
        if others:
            rows.insert(1, ("other pages", others))
    if last is not None:
        ending = "not finished" if last.exit is None else f"exit code {last.exit}"
        rows.append(("last run", f"{last.kind} at {last.started_at}, {ending}"))
    rows.append(("database", str(store.file.resolve()) if store.file else store.url))
    yield Text("Winnow", style="bold")
    for label, value in rows:
        yield Text.assemble((f"  {label:<16} ", "dim"), value)


def _families(counts: StoreCounts) -> Iterator[RenderableType]:
    from rich.text import Text  # noqa: PLC0415

    if not counts.stripped_by_family:
        return
    most = max(counts.stripped_by_family.values())
    yield Text("\nStripped, by family", style="bold")
    for family, count in counts.stripped_by_family.items():
        bar = "█" * max(round(count / most * BAR_WIDTH), 1)
        yield Text.assemble((f"  {family:<16} ", "dim"), f"{count:>5}  ", (bar, "yellow"))


def _cuts(examples: list[CutExample]) -> Iterator[RenderableType]:
    from rich.text import Text  # noqa: PLC0415

    if not examples:
        return
    yield Text("\nThree cuts, and why" if len(examples) == EXAMPLES else "\nCuts, and why", style="bold")
    for example in examples:
        evidence = ", ".join(f"{name}: {_shown(value)}" for name, value in example.evidence.items())
        yield Text.assemble("  ", (example.rule, "cyan"), (f"  in {example.title or 'a page without a title'}", "dim"))
        yield _indented(_quote(example.text), style="strike")
        yield _indented(evidence, style="dim")


def _indented(text: str, style: str) -> RenderableType:
    """Indent a paragraph: all its lines on a terminal, the only one elsewhere."""
    from rich.padding import Padding  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    if sys.stdout.isatty():
        return Padding(Text(text, style=style), (0, 0, 0, 4))
    return Text(f"    {text}")


def _next_steps(given: str | None, counts: StoreCounts, examples: list[CutExample]) -> Iterator[RenderableType]:
    from rich.text import Text  # noqa: PLC0415

    store = f" --store {shlex.quote(given)}" if given else ""
    yield Text("\nNext", style="bold")
    if not counts.documents:
        yield Text(f"  winnow crawl{store}")
        return
    yield Text(f"  winnow search {_word_to_find(examples)}{store}")
    yield Text(f"  winnow export -o records.jsonl{store}")
    yield Text("  winnow clean PAGE.html        your own pages; data/sites/README.md says how to add a site")


def _word_to_find(examples: list[CutExample]) -> str:
    """Suggest a search that finds something: the longest word of a stored title."""
    words = [word for example in examples for word in re.findall(r"[^\W\d_]+", example.title or "")]
    return max(words, key=len, default="WORDS").lower()


def _quote(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= MAX_QUOTE_CHARS else joined[: MAX_QUOTE_CHARS - 1] + "…"


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, list):
        return " · ".join(str(item) for item in value)
    return _quote(str(value))
