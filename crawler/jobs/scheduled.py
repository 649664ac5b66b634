"""The crawl job: fetch the sites of the site files into the store, politely and resumably."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crawler.browser import check_browser
from crawler.jobs.arguments import add_store, positive_float, positive_int

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

NAME = "crawl"
HELP = "crawl the sites of data/sites/*.toml into the store"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("sites", nargs="*", metavar="SITE", help="names of site files; default: all of them")
    parser.add_argument("--due", action="store_true", help="fetch only pages whose time has come; for cron")
    parser.add_argument("--sites", dest="folder", metavar="DIR", help="the folder of site files")
    add_store(parser)
    parser.add_argument("--max-pages", type=positive_int, metavar="N", help="stop after N pages; resumable")
    parser.add_argument("--max-minutes", type=positive_float, metavar="N", help="stop after N minutes; resumable")
    parser.add_argument("--report", metavar="FILE", help="write the run's report there, as JSON")
    parser.add_argument("--metrics", metavar="FILE", help="write the run's metrics there, as Prometheus text")
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary; errors only")
    parser.add_argument("--json-logs", action="store_true", help="write log, progress and summary as JSON lines")


def run(args: Namespace) -> int:
    """Read the site files, crawl, and return the exit code of the contract."""
    from crawler.sites import load_sites, sites_folder  # noqa: PLC0415

    sites = load_sites(sites_folder(args.folder), args.sites)
    for site in sites:
        if site.javascript:
            check_browser(site.file)

    from crawler.crawling import CrawlOptions, crawl  # noqa: PLC0415  Scrapy takes half a second to import
    from crawler.logs import configure_logs  # noqa: PLC0415
    from crawler.run_report import ReportFiles  # noqa: PLC0415

    configure_logs(as_json=args.json_logs)
    files = ReportFiles(args.report, args.metrics)
    files.check()
    options = CrawlOptions(args.due, args.max_pages, args.max_minutes, args.quiet, args.json_logs, files)
    return crawl(sites, args.store, options)
