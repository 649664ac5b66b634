"""The winnow command with a reader that some pages break: what a hostile page would do to libxml2.

Run as ``python -m tests.support.hostile_cleaning crawl …``, or ``reclean …``. A crawl gives up a page after 8 s.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING
from unittest.mock import patch
from urllib.request import urlopen

from crawler import cli, recleaning, rereading, workers
from crawler.pipelines import clean
from crawler.reading import read_page

if TYPE_CHECKING:
    from pathlib import Path

    from crawler.items import FetchedPage, Reading
    from crawler.sites import SiteConfig
    from crawler.store.base import ArchivedPage


def read_or_break(page: FetchedPage, site: SiteConfig) -> Reading:
    """Hang, die or eat memory where the address says so."""
    if "hang" in page.url:
        # Tell the test, which watches the site's log, that a worker has begun.
        with suppress(OSError):
            urlopen(f"{page.final_url}?reading", timeout=5).close()
        time.sleep(3600)
    if "crash" in page.url:
        os._exit(139)
    if "hungry" in page.url:
        bytearray(8 << 30)
    return read_page(page, site)


def reread_or_break(folder: Path, page: ArchivedPage, site: SiteConfig) -> rereading.Reread:
    """Read an archived page again with the same reader."""
    with patch("crawler.rereading.read_page", read_or_break):
        return rereading.reread(folder, page, site)


if __name__ == "__main__":
    # By its importable name: __main__ is another module in a worker.
    from tests.support import hostile_cleaning as importable

    clean.read_page = importable.read_or_break
    recleaning.reread = importable.reread_or_break
    if sys.argv[1] == "crawl":
        workers.CleaningPool = partial(workers.CleaningPool, timeout_s=8.0)
    sys.exit(cli.main())
