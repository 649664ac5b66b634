"""Scrapy's settings for every crawl; a site file adds its own delay on top.

The first block is what `scrapy startproject` lays out, the rest is ours.
"""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError, version

BOT_NAME = "winnow"
SPIDER_MODULES = ["crawler.spiders"]
NEWSPIDER_MODULE = "crawler.spiders"
COMMANDS_MODULE = "crawler.commands"
ROBOTSTXT_OBEY = True
ADDONS: dict[str, int] = {}


def user_agent() -> str:
    """Return an honest name, with the way to reach who runs the crawl: WINNOW_CONTACT, a URL or an e-mail."""
    try:
        number = version("winnow-scraper")
    except PackageNotFoundError:
        number = "0"
    contact = os.environ.get("WINNOW_CONTACT", "").strip()
    return f"Winnow/{number} (+{contact})" if contact.isprintable() and contact else f"Winnow/{number}"


USER_AGENT = user_agent()
ROBOTSTXT_USER_AGENT = "Winnow"

# Our own frontier instead of Scrapy's queues and its filter of duplicates.
SCHEDULER = "crawler.frontier.FrontierScheduler"
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"

ITEM_PIPELINES = {
    "crawler.pipelines.archive.ArchivePipeline": 100,
    "crawler.pipelines.clean.CleanPipeline": 200,
    "crawler.pipelines.store.StorePipeline": 400,
}
DOWNLOADER_MIDDLEWARES = {
    # Engine side
    "crawler.middlewares.guard.GuardMiddleware": 10,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.middlewares.robots.RobotsMiddleware": 100,
    "crawler.middlewares.conditional.ConditionalMiddleware": 410,
    "crawler.middlewares.retry_after.RetryAfterMiddleware": 560,  # before the retries see the response
    "crawler.middlewares.stopping.StoppingMiddleware": 890,
    # Downloader side
}
EXTENSIONS = {
    "crawler.extensions.crawl_delay.CrawlDelay": 500,
}
CONCURRENT_ITEMS = 1  # a response is one item; Scrapy would start a hundred tasks for each
HTTPERROR_ALLOW_ALL = True  # the spider turns every status into an item

# Doors into the process that a crawl has no use for.
REMOTE_CONTROL_ENABLED = False
TELNETCONSOLE_ENABLED = False
DOWNLOAD_HANDLERS = {"file": None, "data": None, "ftp": None, "s3": None}
TWISTED_DNS_RESOLVER = "crawler.middlewares.guard.PublicOnlyResolver"
DOWNLOAD_VERIFY_CERTIFICATES = True
HTTPPROXY_ENABLED = False  # a proxy would connect where the guard cannot look
COOKIES_ENABLED = False

# Limits: a page, a response, a chain of redirects.
DOWNLOAD_MAXSIZE = 20 * 1024 * 1024
DOWNLOAD_WARNSIZE = 5 * 1024 * 1024
DOWNLOAD_TIMEOUT = 45
REDIRECT_MAX_TIMES = 5
RETRY_TIMES = 2
RETRY_GIVE_UP_LOG_LEVEL = "DEBUG"  # the report names what failed

# Politeness: few requests a host at a time, slower when the server is.
CONCURRENT_REQUESTS = 4
CONCURRENT_REQUESTS_PER_DOMAIN = 2
DOWNLOAD_DELAY_JITTER = 0  # the delay is a promise, not an average
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_TARGET_CONCURRENCY = 2.0

TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
LOG_LEVEL = "WARNING"
LOGSTATS_INTERVAL = 0
STATS_DUMP = False
