"""The crawl job: fetch the sites of the site files into the store, politely and resumably."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

from crawler.errors import CrawlerError, UsageError
from crawler.exit_codes import ExitCode
from crawler.jobs.arguments import add_store, positive_float, positive_int

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from types import FrameType

    from crawler.crawl_run import CrawlRun
    from crawler.sites import SiteConfig
    from crawler.store.base import Store

NAME = "crawl"
HELP = "crawl the sites of data/sites/*.toml into the store"
RESUMES = "interrupted; everything fetched is stored, and the same command goes on where this one stopped"
START_PRIORITY = 100


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("sites", nargs="*", metavar="SITE", help="names of site files; default: all of them")
    parser.add_argument("--due", action="store_true", help="fetch only pages whose time has come; for cron")
    parser.add_argument("--sites", dest="folder", metavar="DIR", help="the folder of site files")
    add_store(parser)
    parser.add_argument("--max-pages", type=positive_int, metavar="N", help="stop after N pages; resumable")
    parser.add_argument(
        "--max-minutes", type=positive_float, metavar="N", help="stop after N minutes; resumable"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary; errors only")
    parser.add_argument(
        "--json-logs", action="store_true", help="write log, progress and summary as JSON lines"
    )


def run(args: Namespace) -> int:
    """Crawl, report, and return the exit code of the contract."""
    from crawler.locks import crawl_lock  # noqa: PLC0415
    from crawler.logs import configure_logs  # noqa: PLC0415
    from crawler.sites import load_sites, sites_folder  # noqa: PLC0415
    from crawler.store import open_store  # noqa: PLC0415

    sites = load_sites(sites_folder(args.folder), args.sites)
    _refuse_javascript(sites)
    configure_logs(as_json=args.json_logs)
    with _sigterm_as_interrupt(), open_store(args.store) as store, crawl_lock(store.file) as is_locked:
        store.reclaim(all_owners=is_locked)
        return _crawl(sites, store, args)


def _refuse_javascript(sites: list[SiteConfig]) -> None:
    for site in sites:
        if site.javascript:
            raise UsageError(
                f"{site.file}: javascript = true needs a browser, which this version cannot drive; "
                "set it to false to crawl what the server sends"
            )


def _crawl(sites: list[SiteConfig], store: Store, args: Namespace) -> int:
    from crawler.archive import Archive, archive_folder, recover  # noqa: PLC0415
    from crawler.crawl_run import Budget, CrawlRun  # noqa: PLC0415
    from crawler.leases import Owner  # noqa: PLC0415
    from crawler.local_site import serve_site  # noqa: PLC0415
    from crawler.process import run_spiders  # noqa: PLC0415
    from crawler.report import print_summary, progress  # noqa: PLC0415
    from crawler.workers import CleaningPool  # noqa: PLC0415

    started = time.monotonic()
    folder = archive_folder(store)
    recover(folder, store)
    owner = str(Owner.current())
    with ExitStack() as stack:
        for site in sites:
            stack.enter_context(serve_site(site))
        run_id = store.begin_run(NAME, owner)
        run_ = CrawlRun(
            id=run_id,
            owner=owner,
            store=store,
            pool=stack.enter_context(CleaningPool()),
            archive=Archive(folder, run_id),
            budget=Budget.of(args.max_pages, args.max_minutes),
        )
        waiting = _begin(sites, run_, due_only=args.due)
        try:
            if waiting:
                with progress(run_.tally, is_quiet=args.quiet, as_json=args.json_logs):
                    run_spiders(sites, run_, json_logs=args.json_logs)
        finally:
            exit_code, reasons = _finish(run_)
    if not args.quiet:
        print_summary(run_.tally, exit_code, time.monotonic() - started, as_json=args.json_logs)
    for reason in reasons:
        print(f"winnow: {reason}", file=sys.stderr)
    return exit_code


def _begin(sites: list[SiteConfig], run_: CrawlRun, *, due_only: bool) -> int:
    """Put the start addresses into the frontier and say how much there is to do."""
    from crawler.items import Discovered  # noqa: PLC0415

    return sum(
        run_.store.begin_pass(
            site.name,
            [Discovered(address, depth=0, kind="start", priority=START_PRIORITY) for address in site.start],
            due_only=due_only,
        )
        for site in sites
    )


def _finish(run_: CrawlRun) -> tuple[ExitCode, list[str]]:
    """Write what is gathered, give back what was not fetched, and judge the run."""
    error = sys.exception()
    exit_code, reasons = run_.tally.verdict()
    try:
        run_.writer.flush()
        run_.archive.close()
        unfinished = run_.store.release(run_.owner)
        exit_code, reasons = run_.tally.verdict()
        if unfinished and run_.budget.pages_left(1):
            exit_code = exit_code or ExitCode.DEGRADED
            reasons = [
                *reasons,
                f"{unfinished} pages were begun and not finished; the next crawl takes them up",
            ]
    except CrawlerError as failure:
        run_.fatal = run_.fatal or failure
    if run_.fatal is not None:
        exit_code, reasons = ExitCode.INTERRUPTED, [str(run_.fatal), RESUMES]
    elif run_.is_interrupted or error is not None:
        exit_code, reasons = ExitCode.INTERRUPTED, [RESUMES]
    with suppress(CrawlerError):
        run_.store.finish_run(run_.id, exit_code, run_.tally.as_counts())
    return exit_code, reasons


@contextmanager
def _sigterm_as_interrupt() -> Iterator[None]:
    """Let SIGTERM stop the crawl as Ctrl-C does, also before and after the reactor handles both."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
