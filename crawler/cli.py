"""The ``winnow`` command: finds the job, runs it, and turns errors into one line and an exit code."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from crawler.errors import CrawlerError
from crawler.exit_codes import ExitCode
from crawler.jobs import bench, cleanup, demo, diff, explain, export, reclean, scheduled, search, status
from crawler.stop_signals import sigterm_as_interrupt

if TYPE_CHECKING:
    from types import ModuleType

JOBS: tuple[ModuleType, ...] = (cleanup, scheduled, reclean, explain, status, search, diff, export, bench, demo)
"""Every subcommand, in the order of the help text."""


def main(argv: list[str] | None = None) -> int:
    """Run a command and return its exit code; never shows a traceback for what a user did."""
    parser = build_parser()
    args = parser.parse_args(argv)
    if args.job is None:
        parser.print_help()
        return ExitCode.USAGE
    return run_job(args.job, args)


def run_job(job: ModuleType, args: object) -> int:
    """Run a job as every door to it does: this command, and Scrapy's."""
    try:
        with sigterm_as_interrupt():
            code = int(job.run(args))
            sys.stdout.flush()
    except CrawlerError as error:
        print(f"winnow: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("winnow: interrupted; the same command starts again or goes on", file=sys.stderr)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader (`head`, say) has enough. Python would complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OK
    return code


def build_parser() -> ArgumentParser:
    """Build the parser from the jobs."""
    parser = ArgumentParser(
        prog="winnow",
        description="A boilerplate-stripping scraper: the article, not the page, with a ledger of every cut.",
    )
    parser.add_argument("--version", action="version", version=f"winnow {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    parser.set_defaults(job=None)
    for job in JOBS:
        command = commands.add_parser(job.NAME, help=job.HELP, description=f"{job.HELP[0].upper()}{job.HELP[1:]}.")
        job.add_arguments(command)
        command.set_defaults(job=job)
    return parser


def _version() -> str:
    try:
        return version("winnow-scraper")
    except PackageNotFoundError:
        return "unknown"


if __name__ == "__main__":
    sys.exit(main())
