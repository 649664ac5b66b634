"""The search job: find stored documents by their words."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from crawler.exit_codes import ExitCode
from crawler.jobs.arguments import add_store, positive_int

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

NAME = "search"
HELP = "find stored documents that contain every word of a query"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("query", nargs="+", metavar="QUERY", help='words, or a "quoted phrase"')
    parser.add_argument("--limit", type=positive_int, default=10, metavar="N", help="how many to show (10)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_store(parser)


def run(args: Namespace) -> int:
    """Print title, address and a snippet of each hit, best first."""
    from crawler.store import open_store  # noqa: PLC0415

    with open_store(args.store, must_exist=True) as store:
        hits = store.search(" ".join(args.query), args.limit)
    for hit in hits:
        if args.json:
            print(json.dumps(asdict(hit), ensure_ascii=False))
        else:
            print(f"{hit.title or '(no title)'}\n  {hit.url or hit.id}\n  {hit.snippet}\n")
    if not hits:
        print("winnow: no document contains all of these words", file=sys.stderr)
    return ExitCode.OK
