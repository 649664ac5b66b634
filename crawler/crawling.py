"""A crawl from its first lease to its last line: what the crawl job does once its arguments are read."""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from crawler.archive import archive_folder, recover
from crawler.committing import StoreWriter
from crawler.crawl_run import Budget, CrawlRun
from crawler.errors import CrawlerError
from crawler.exit_codes import ExitCode
from crawler.items import Discovered
from crawler.leases import Owner
from crawler.local_site import serve_site
from crawler.locks import crawl_lock
from crawler.process import run_spiders
from crawler.report import print_summary, progress
from crawler.run_report import NO_FILES, ReportFiles, site_lines, site_reports, write_files
from crawler.store import open_store
from crawler.workers import CleaningPool

if TYPE_CHECKING:
    from crawler.sites import SiteConfig
    from crawler.store.base import Store

RUN_KIND: Final = "crawl"
SiteReports = dict[str, dict[str, Any]]
START_PRIORITY: Final = 100
RESUMES: Final = "interrupted; everything fetched is stored, and the same command goes on where this one stopped"


@dataclass(frozen=True, slots=True)
class CrawlOptions:
    """How to crawl: what is due or everything, how much at most, and how to tell of it."""

    due_only: bool = False
    max_pages: int | None = None
    max_minutes: float | None = None
    is_quiet: bool = False
    json_logs: bool = False
    files: ReportFiles = NO_FILES


def crawl(sites: list[SiteConfig], store_url: str | None, options: CrawlOptions) -> ExitCode:
    """Crawl sites into a store, report, and return the exit code of the contract."""
    with ExitStack() as stack:
        store_writer = stack.enter_context(StoreWriter(store_url))
        store = stack.enter_context(open_store(store_url))
        is_locked = stack.enter_context(crawl_lock(store.file))
        store.reclaim(all_owners=is_locked)
        recover(archive_folder(store), store, all_owners=is_locked)
        for site in sites:
            stack.enter_context(serve_site(site))
        run = _start_run(store, store_writer, stack.enter_context(CleaningPool()), options)
        return _crawl(sites, run, options)


def _start_run(store: Store, store_writer: StoreWriter, pool: CleaningPool, options: CrawlOptions) -> CrawlRun:
    owner = str(Owner.current())
    run_id = store.begin_run(RUN_KIND, owner)
    return CrawlRun(
        id=run_id,
        owner=owner,
        store=store,
        store_writer=store_writer,
        pool=pool,
        budget=Budget.of(options.max_pages, options.max_minutes),
    )


def _crawl(sites: list[SiteConfig], run: CrawlRun, options: CrawlOptions) -> ExitCode:
    started = time.monotonic()
    try:
        if _begin_passes(sites, run, due_only=options.due_only):
            with progress(run.tally, is_quiet=options.is_quiet, as_json=options.json_logs):
                run_spiders(sites, run, json_logs=options.json_logs)
    except BaseException:
        run.is_interrupted = True
        raise
    finally:
        exit_code, reasons, reports = _finish(run, due_only=options.due_only)
        seconds = round(time.monotonic() - started, 1)
        write_files(
            options.files, run.tally, reports, exit_code, {"run": run.id, "seconds": seconds, "reasons": reasons}
        )
    if not options.is_quiet:
        print_summary(run.tally, exit_code, seconds, site_lines(reports), as_json=options.json_logs)
    for reason in reasons:
        print(f"winnow: {reason}", file=sys.stderr)
    return exit_code


def _begin_passes(sites: list[SiteConfig], run: CrawlRun, *, due_only: bool) -> int:
    """Put the start addresses into the frontier, and return how much there is to do."""
    return sum(
        run.store.begin_pass(
            site.name,
            [Discovered(address, depth=0, kind="start", priority=START_PRIORITY) for address in site.start],
            due_only=due_only,
        )
        for site in sites
    )


def _finish(run: CrawlRun, *, due_only: bool) -> tuple[ExitCode, list[str], SiteReports]:
    """Write what is gathered, give back what was not fetched, and judge the run."""
    unfinished = 0
    reports: SiteReports = {}
    try:
        run.writer.flush()
        run.store_writer.close_archive()
        unfinished = run.store.release(run.owner)
        reports = site_reports(run.store, run.tally, due_only=due_only)
    except CrawlerError as failure:
        run.fatal = run.fatal or failure
    exit_code, reasons = _judge(run, unfinished, reports, due_only=due_only)
    with suppress(CrawlerError):  # what made the store fail has been said
        run.store.finish_run(run.id, exit_code, {**run.tally.as_counts(), "due": due_only})
    return exit_code, reasons, reports


def _judge(run: CrawlRun, unfinished: int, reports: SiteReports, *, due_only: bool) -> tuple[ExitCode, list[str]]:
    if run.fatal is not None:
        return ExitCode.INTERRUPTED, [str(run.fatal), RESUMES]
    if run.is_interrupted:
        return ExitCode.INTERRUPTED, [RESUMES]
    findings = {name: report["findings"] for name, report in reports.items()}
    is_routine = due_only and all(report["usual"] for report in reports.values())
    exit_code, reasons = run.tally.verdict(findings, is_routine=is_routine)
    if unfinished and run.budget.pages_left(1):
        # Nothing of ours should end so; if it does, it must not pass for a whole crawl.
        reasons.append(f"{unfinished} pages were begun and not finished; the next crawl takes them up")
        return exit_code or ExitCode.DEGRADED, reasons
    return exit_code, reasons
