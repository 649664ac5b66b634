"""Scrapy in this process: several sites at once, and a graceful end on Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.settings import Settings

from crawler.exit_codes import ExitCode
from crawler.logs import configure_logs
from crawler.middlewares.guard import PRIVATE_HOSTS, private_hosts
from crawler.middlewares.stopping import drop_queued
from crawler.spiders.base import SiteSpider

if TYPE_CHECKING:
    from crawler.crawl_run import CrawlRun
    from crawler.sites import SiteConfig


def run_spiders(sites: list[SiteConfig], run: CrawlRun, *, json_logs: bool) -> None:
    """Crawl all sites, each with its own delay; return when all are done, or stopped by a signal."""
    settings = Settings()
    settings.setmodule("crawler.settings")
    settings.set("LOG_ENABLED", False)
    settings.set(PRIVATE_HOSTS, sorted(private_hosts(sites)))
    process = AsyncCrawlerProcess(settings, install_root_handler=False)
    configure_logs(as_json=json_logs)  # after Scrapy, which opens the root logger for everything
    for site in sites:
        own = settings.copy()
        own.set("DOWNLOAD_DELAY", site.delay)
        own.set("AUTOTHROTTLE_START_DELAY", site.delay)
        if site.javascript:
            from crawler.browser.handler import use_browser  # noqa: PLC0415  an extra

            use_browser(own)
        process.crawl(Crawler(SiteSpider, own), site=site, run=run)
    _stop_on_signals(process, run)
    process.start(install_signal_handlers=False)


def _stop_on_signals(process: AsyncCrawlerProcess, run: CrawlRun) -> None:
    """Stop gracefully on the first signal; on the second at once, which loses nothing that is stored.

    A graceful stop needs no more than that the frontier gives out nothing: each spider is idle when what is
    under way has arrived, and closes. Scrapy's own stop leaves an engine that is just starting idle for ever.
    """
    loop = asyncio.get_event_loop()

    def stop() -> None:
        if run.is_interrupted:
            sys.stderr.write("winnow: stopped at once; the same command resumes\n")
            sys.stderr.flush()
            os._exit(ExitCode.INTERRUPTED)
        run.is_interrupted = True
        for crawler in process.crawlers:
            with suppress(RuntimeError):  # one that has not quite begun has nothing to drop
                drop_queued(crawler)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
