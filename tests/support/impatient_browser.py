"""The winnow command with a browser that is given little time and few pages, so that a test need not wait for either.

Run as ``python -m tests.support.impatient_browser crawl …``.
"""

from __future__ import annotations

import sys

from crawler import cli
from crawler.browser import handler

if __name__ == "__main__":
    handler.PAGE_LIMIT_S = 8.0
    handler.PAGES_PER_BROWSER = 2
    sys.exit(cli.main())
