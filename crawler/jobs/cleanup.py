"""The one-off cleanup: saved pages in, records out; one bad file never stops the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners import CleanOptions, OptionError
from crawler.backends import BACKENDS
from crawler.errors import UsageError
from crawler.jobs.arguments import add_store, positive_float, positive_int
from crawler.outputs import FORMATS, format_for

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

NAME = "clean"
HELP = "strip saved pages down to their articles"


def add_cleaning(parser: ArgumentParser) -> None:
    """Declare how to clean: shared by every command that cleans."""
    parser.add_argument(
        "--extractor", choices=("auto", "trafilatura", "learned"), default="auto", help="who finds the main content"
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
        "paths", nargs="+", metavar="PATH", help="a file, an archive, a folder (recursive), or - for standard input"
    )
    parser.add_argument("--url", help="the address of the page, when PATH is a single page")
    parser.add_argument("--urls", metavar="FILE", help="a CSV or JSONL table of file, url and, if known, fetched_at")
    _add_outputs(parser)
    _add_limits(parser)
    add_cleaning(parser)
    _add_site_memory(parser)
    add_store(parser)


def _add_outputs(parser: ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="a file (jsonl, csv, parquet) or a folder (md, txt); default: standard output",
    )
    parser.add_argument("--format", choices=FORMATS, help="default: what OUT ends in, or jsonl")
    parser.add_argument("--front-matter", action="store_true", help="md opens with the metadata as YAML")
    going_on = parser.add_mutually_exclusive_group()
    going_on.add_argument("--resume", action="store_true", help="go on with the run that broke, or say why not")
    going_on.add_argument("--fresh", action="store_true", help="start afresh, whatever broke before")
    parser.add_argument(
        "--only-changed", action="store_true", help="clean only what changed since the last run with this OUT"
    )
    parser.add_argument("--errors", metavar="FILE", help="write what failed, one JSON object a line")
    parser.add_argument("--report", metavar="FILE", help="write a self-contained HTML report")
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary on standard error")


def _add_limits(parser: ArgumentParser) -> None:
    parser.add_argument("--workers", type=positive_int, metavar="N", help="worker processes (the number of cores)")
    parser.add_argument(
        "--timeout", type=positive_float, default=30.0, metavar="S", help="seconds that a page may take (30)"
    )
    parser.add_argument(
        "--memory-limit", type=positive_int, default=2048, metavar="MB", help="memory that a worker may take (2048)"
    )
    parser.add_argument("--backend", choices=BACKENDS, default="local", help="this machine, or a dask cluster")
    parser.add_argument(
        "--scheduler", metavar="URL", help="the address of a dask scheduler; default: a cluster on this machine"
    )
    parser.add_argument(
        "--partition-pages", type=positive_int, default=1000, metavar="N", help="pages a dask partition (1000)"
    )


def _add_site_memory(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--no-site-memory", action="store_true", help="let no page learn from the other pages of its site"
    )


def options_of(args: Namespace) -> CleanOptions:
    """The cleaner's options out of a command's arguments; raises :class:`UsageError` for an unknown family."""
    strip = frozenset(args.strip) if args.strip else None
    try:
        return CleanOptions(args.extractor, args.strictness, frozenset(args.keep), strip)
    except OptionError as error:
        raise UsageError(str(error)) from None


def run(args: Namespace) -> int:
    """Clean every input in order, write what came of it, and say what failed."""
    from crawler.cleanup import Cleanup  # noqa: PLC0415  --help should not wait for it
    from crawler.cleanup_plan import Plan  # noqa: PLC0415

    if args.scheduler and args.backend != "dask":
        raise UsageError("--scheduler names a dask scheduler; add --backend dask")
    form = format_for(args.output, args.format)
    if args.front_matter and form != "md":
        raise UsageError(f"--front-matter belongs to md, and the format is {form}; add --format md")
    plan = Plan(
        paths=tuple(args.paths),
        options=options_of(args),
        form=form,
        output=args.output,
        store=args.store,
        url=args.url,
        urls=args.urls,
        workers=args.workers,
        timeout_s=args.timeout,
        memory_limit_mb=args.memory_limit,
        front_matter=args.front_matter,
        must_resume=args.resume,
        afresh=args.fresh,
        only_changed=args.only_changed,
        errors=args.errors,
        report=args.report,
        partition_pages=args.partition_pages,
        site_memory=not args.no_site_memory,
        quiet=args.quiet,
    )
    if args.backend == "dask":
        from crawler.backends.dask import run_on_cluster  # noqa: PLC0415  an extra

        return run_on_cluster(plan, args.scheduler)
    return Cleanup(plan).run()
