"""Pages that a script builds: the system's Chromium renders what Scrapy fetched (extra ``js``)."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from crawler.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

BROWSER_VARIABLE: Final = "WINNOW_CHROMIUM"
BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """Return the path of the Chromium to use: the one that ``WINNOW_CHROMIUM`` names, or the system's."""
    named = os.environ.get(BROWSER_VARIABLE)
    candidates = (named,) if named else BROWSERS
    return next((path for name in candidates if (path := shutil.which(name))), None)


def check_browser(site_file: Path) -> None:
    """Raise :class:`UsageError` where a site needs a browser and this machine has none, or cannot drive it."""
    needed = f"{site_file}: javascript = true needs"
    if find_spec("scrapy_playwright") is None:
        raise UsageError(f"{needed} the extra: pip install 'winnow-scraper[js]'; or set it to false")
    if find_browser() is None:
        raise UsageError(
            f"{needed} Chromium: apt-get install chromium, or name one in {BROWSER_VARIABLE}; or set it to false"
        )
