"""The demo job: the main job on what comes in the checkout, end to end; `make run` calls it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.errors import UsageError
from crawler.exit_codes import ExitCode
from crawler.jobs.arguments import add_store

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

NAME = "demo"
HELP = "crawl the bundled sample site, clean the saved pages, show what happened"

DATA = Path(__file__).resolve().parent.parent.parent / "data"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_store(parser)


def run(args: Namespace) -> int:
    """Run the commands one would type, and say which; a second run stores nothing twice."""
    from crawler.cli import main  # noqa: PLC0415  it imports this module
    from crawler.store import store_url  # noqa: PLC0415

    sites, saved = DATA / "sites", DATA / "saved_pages"
    if not (sites / "sample.toml").is_file():
        raise UsageError(f"{sites}: the sample site is part of a checkout, not of the installed package; clone it")
    store = store_url(args.store)
    steps = [["crawl", "sample", "--sites", str(sites), "--store", store]]
    if saved.is_dir():
        steps.append(["clean", str(saved), "--store", store, "--quiet"])
    for step in steps:
        print(f"$ winnow {' '.join(_short(word) for word in step)}", file=sys.stderr)
        code = main(step)
        if code not in {ExitCode.OK, ExitCode.SOME_INPUTS_FAILED}:
            return code
    print(file=sys.stderr)
    return main(["status", *(["--store", store] if args.store else [])])


def _short(word: str) -> str:
    """Show a path below the current folder as one would type it."""
    path = Path(word)
    return str(path.relative_to(Path.cwd())) if path.is_absolute() and path.is_relative_to(Path.cwd()) else word
