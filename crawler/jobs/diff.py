"""The diff job: what changed between the versions of a stored document."""

from __future__ import annotations

import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from crawler.errors import UsageError
from crawler.exit_codes import ExitCode
from crawler.jobs.arguments import add_store

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

NAME = "diff"
HELP = "show what changed between the versions of a stored document"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("document", metavar="ID|URL", help="the id of a stored document, or its address")
    parser.add_argument("--all", action="store_true", help="every version against the next; default: the newest two")
    add_store(parser)


def run(args: Namespace) -> int:
    """Print a unified diff of the metadata and the clean text."""
    from crawler.store import open_store  # noqa: PLC0415
    from crawler.version_diff import diff_lines  # noqa: PLC0415

    with open_store(args.store, must_exist=True) as store:
        versions = store.history(args.document)
    if not versions:
        raise UsageError(f"{args.document}: no document of that id or address in the store; `winnow search` finds ids")
    if len(versions) == 1:
        print(
            f"winnow: {args.document}: has only one version, stored at {versions[0].since}; nothing changed since",
            file=sys.stderr,
        )
        return ExitCode.OK
    for older, newer in pairwise(versions if args.all else versions[-2:]):
        for line in diff_lines(older, newer, args.document):
            print(line)
    return ExitCode.OK
