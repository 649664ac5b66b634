"""The winnow command as an older version would have been: it keeps advertising and newsletter forms.

Run as ``python -m tests.support.older_rules crawl …``; what it stores, today's rules clean differently.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING
from unittest.mock import patch

from cleaners import CleanOptions
from cleaners.record import records_of
from crawler import cli
from crawler.pipelines import clean
from crawler.reading import read_page

if TYPE_CHECKING:
    from crawler.items import FetchedPage, Reading
    from crawler.sites import SiteConfig

OLDER = CleanOptions(keep=frozenset(("ads", "newsletter")))


def read_as_before(page: FetchedPage, site: SiteConfig) -> Reading:
    """Read a page with the rules of the past."""
    with patch("crawler.reading.records_of", partial(records_of, options=OLDER)):
        return read_page(page, site)


if __name__ == "__main__":
    # By its importable name: __main__ is another module in a worker.
    from tests.support.older_rules import read_as_before as importable

    clean.read_page = importable
    sys.exit(cli.main())
