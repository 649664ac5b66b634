"""The one-off cleanup: saved pages in, records out; one bad file never stops the rest."""

from __future__ import annotations

import signal
import sys
import threading
from collections import Counter, deque
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleaners import CleanOptions, OptionError
from crawler.cleaning import Cleaned, clean_content, clean_file
from crawler.errors import CleaningFailed, UsageError
from crawler.exit_codes import ExitCode
from crawler.inputs import STDIN, Input, InputError, Missing, find_inputs, output_names, read_input
from crawler.jobs.arguments import add_store, positive_int
from crawler.outputs import FORMATS, Sink, Stored, format_for, open_sink
from crawler.progress import progress_for

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from crawler.workers import CleaningPool

NAME = "clean"
HELP = "strip saved pages down to their articles"
IN_FLIGHT_PER_WORKER = 4
"""Pages handed out ahead: enough to keep the workers busy, few enough to keep memory flat."""


def add_cleaning(parser: ArgumentParser) -> None:
    """Declare how to clean: shared by every command that cleans."""
    parser.add_argument(
        "--extractor", choices=("auto", "trafilatura"), default="auto", help="who finds the main content"
    )
    parser.add_argument(
        "--strictness",
        choices=("careful", "balanced", "aggressive"),
        default="balanced",
        help="how much doubt a cut may carry (balanced)",
    )
    parser.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="FAMILY",
        help="a rule family that may not cut; repeatable",
    )
    parser.add_argument(
        "--strip", action="append", metavar="FAMILY", help="only these rule families may cut; repeatable"
    )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder (recursive), or - for standard input"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="a file (jsonl, csv) or a folder (md, txt); default: standard output",
    )
    parser.add_argument("--format", choices=FORMATS, help="default: what OUT ends in, or jsonl")
    parser.add_argument("--url", help="the address of the page, when PATH is a single page")
    parser.add_argument("--workers", type=positive_int, metavar="N", help="worker processes (the number of cores)")
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary on standard error")
    add_cleaning(parser)
    add_store(parser)


def options_of(args: Namespace) -> CleanOptions:
    """The cleaner's options out of a command's arguments; raises :class:`UsageError` for an unknown family."""
    strip = frozenset(args.strip) if args.strip else None
    try:
        return CleanOptions(args.extractor, args.strictness, frozenset(args.keep), strip)
    except OptionError as error:
        raise UsageError(str(error)) from None


@dataclass(slots=True)
class Tally:
    """What happened so far."""

    documents: int = 0
    empty: int = 0
    failed: int = 0
    inputs: int = 0
    families: Counter[str] = field(default_factory=Counter)


def run(args: Namespace) -> int:
    """Clean every input in order, write what came of it, and say what failed."""
    from crawler.workers import CleaningPool  # noqa: PLC0415  --help should not wait for it

    options = options_of(args)
    tally = Tally()
    inputs = _inputs(args, tally)
    with ExitStack() as stack:
        sinks = _open_sinks(args, stack)
        stack.enter_context(_stoppable())
        if not inputs:
            return _finish(sinks, tally, args)
        names = output_names(inputs)
        try:
            pool = stack.enter_context(CleaningPool(_workers(args, inputs)))
            with progress_for(len(inputs), quiet=args.quiet) as progress:
                for each, cleaned in _clean_all(inputs, args.url, options, pool):
                    _take(each, names[each], cleaned, sinks, tally)
                    progress.advance(failed=cleaned.error is not None)
        except BaseException:
            for sink in sinks:
                sink.abort()
            raise
        return _finish(sinks, tally, args)


def _inputs(args: Namespace, tally: Tally) -> list[Input]:
    inputs: list[Input] = []
    for found in find_inputs(args.paths):
        if isinstance(found, Missing):
            tally.failed += 1
            print(f"winnow: {found.path}: {found.why}", file=sys.stderr)
        else:
            inputs.append(found)
    if args.url and len(inputs) > 1:
        raise UsageError(f"--url names one page, but there are {len(inputs)} inputs; leave it out")
    tally.inputs = len(inputs) + tally.failed
    return inputs


def _workers(args: Namespace, inputs: Sequence[Input]) -> int:
    import os  # noqa: PLC0415

    wanted: int = args.workers or os.cpu_count() or 1
    return min(wanted, max(1, len(inputs)))


def _open_sinks(args: Namespace, stack: ExitStack) -> list[Sink]:
    sinks: list[Sink] = []
    if args.store:
        from crawler.store import open_store  # noqa: PLC0415  only the store needs a database

        sinks.append(Stored(stack.enter_context(open_store(args.store))))
    if args.output or not args.store:
        sinks.append(open_sink(args.output, format_for(args.output, args.format)))
    return sinks


class _stoppable:  # noqa: N801  reads as a verb where it is used
    """Makes SIGTERM end a run as Ctrl-C does: sinks are closed or taken back, workers stopped."""

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGTERM, _interrupt)

    def __exit__(self, *_: object) -> None:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, self._before)


def _interrupt(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _clean_all(
    inputs: Sequence[Input], url: str | None, options: CleanOptions, pool: CleaningPool
) -> Iterator[tuple[Input, Cleaned]]:
    """Clean with a bounded number of pages in flight; results come in the order of the inputs."""
    waiting: deque[tuple[Input, Future[Cleaned] | Cleaned]] = deque()
    for each in inputs:
        waiting.append((each, _schedule(each, url, options, pool)))
        if len(waiting) >= pool.workers * IN_FLIGHT_PER_WORKER:
            yield _result(*waiting.popleft())
    while waiting:
        yield _result(*waiting.popleft())


def _schedule(each: Input, url: str | None, options: CleanOptions, pool: CleaningPool) -> Future[Cleaned] | Cleaned:
    if each.path != STDIN:
        return pool.schedule(clean_file, each.path, url, options)
    try:
        content, saved_at = read_input(STDIN)
    except InputError:
        return Cleaned((), "standard input is empty; pipe a page into it")
    return pool.schedule(clean_content, content, STDIN, saved_at, url, options)


def _result(each: Input, outcome: Future[Cleaned] | Cleaned) -> tuple[Input, Cleaned]:
    if isinstance(outcome, Cleaned):
        return each, outcome
    try:
        return each, outcome.result()
    except CleaningFailed as error:
        return each, Cleaned((), f"{each.path}: {error}; the rest goes on")


def _take(each: Input, name: str, cleaned: Cleaned, sinks: Sequence[Sink], tally: Tally) -> None:
    if cleaned.error is not None:
        tally.failed += 1
        print(f"winnow: {cleaned.error}", file=sys.stderr)
        return
    for sink in sinks:
        sink.write(name, cleaned.records)
    tally.documents += len(cleaned.records)
    for record in cleaned.records:
        if not record["text"]:
            tally.empty += 1
            why = record["warnings"][0] if record["warnings"] else "nothing on it is worth keeping"
            print(f"winnow: {each.path}: no text: {why}", file=sys.stderr)
        tally.families.update(removal["rule"].partition("/")[0] for removal in record["removed"])


def _finish(sinks: Sequence[Sink], tally: Tally, args: Namespace) -> int:
    for sink in sinks:
        sink.close()
    if not args.quiet:
        print(_summary(tally, sinks), file=sys.stderr)
    if tally.failed >= tally.inputs:
        return ExitCode.NOTHING_READ
    return ExitCode.SOME_INPUTS_FAILED if tally.failed else ExitCode.OK


def _summary(tally: Tally, sinks: Sequence[Sink]) -> str:
    lines = [
        (
            f"winnow: {tally.documents} documents from {tally.inputs} inputs, "
            f"{tally.failed} failed, {tally.empty} without text"
        )
    ]
    if tally.families:
        stripped = ", ".join(f"{family} {count}" for family, count in tally.families.most_common())
        lines.append(f"winnow: blocks stripped: {stripped}")
    lines.extend(
        f"winnow: stored {sink.new} new, {sink.changed} changed, {sink.unchanged} unchanged"
        for sink in sinks
        if isinstance(sink, Stored)
    )
    return "\n".join(lines)
