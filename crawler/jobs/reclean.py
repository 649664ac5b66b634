"""The reclean job: today's rules over the raw archive, new versions only where something changed."""

from __future__ import annotations

import json
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

from crawler.errors import UsageError
from crawler.jobs.arguments import add_store, positive_int

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from crawler.sites import SiteConfig
    from crawler.store.base import Store

NAME = "reclean"
HELP = "clean the raw archive again with today's rules, and report what changed"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--dry-run", action="store_true", help="report what would change, and write nothing")
    parser.add_argument("--only", metavar="SITE", help="only the pages of this site")
    parser.add_argument("--sites", dest="folder", metavar="DIR", help="the folder of site files")
    parser.add_argument("--workers", type=positive_int, metavar="N", help="worker processes (the cores less one)")
    parser.add_argument("--json", action="store_true", help="print the report as one JSON object")
    parser.add_argument("--quiet", action="store_true", help="no progress on standard error")
    add_store(parser)


def run(args: Namespace) -> int:
    """Reclean, and print the report."""
    from crawler.recleaning import Reclean  # noqa: PLC0415  --help should not wait for it
    from crawler.store import open_store  # noqa: PLC0415

    with open_store(args.store, must_exist=True) as store:
        if args.only is not None:
            _check(args.only, store)
        reclean = Reclean(store, _configured(args.folder, store, args.only), args.only, is_dry=args.dry_run)
        exit_code = reclean.run(args.workers, is_quiet=args.quiet)
    tally = reclean.tally
    if not tally.pages:
        print("winnow: the archive of this store has no pages; `winnow crawl` fills it", file=sys.stderr)
    elif args.json:
        print(json.dumps({"exit": int(exit_code), "dry_run": args.dry_run, **tally.as_counts()}, ensure_ascii=False))
    else:
        print("\n".join(tally.lines(is_dry=args.dry_run)))
    return exit_code


def _check(name: str, store: Store) -> None:
    sites = store.sites()
    if name not in sites:
        near = get_close_matches(name, sites, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(sites) or 'none'}"
        raise UsageError(f"{name}: no pages of a site of that name in the store; {hint}")


def _configured(folder: str | None, store: Store, only: str | None) -> dict[str, SiteConfig]:
    """Read the site files of the sites in the store, as far as they are still there."""
    from crawler.sites import read_site, sites_folder  # noqa: PLC0415

    files = {name: sites_folder(folder) / f"{name}.toml" for name in store.sites() if only in {None, name}}
    return {name: read_site(file) for name, file in files.items() if file.is_file()}
