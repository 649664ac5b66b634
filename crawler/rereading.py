"""Reading an archived page again: in a worker, from a pointer, so that bodies never travel between processes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.errors import StoreError
from crawler.items import FetchedPage, Record
from crawler.raw import read_raw
from crawler.reading import read_page
from crawler.sites import SiteConfig

if TYPE_CHECKING:
    from crawler.store.base import ArchivedPage

ANYTHING = re.compile("")
NO_PAGES = frozenset(("sitemap", "feed", "other", "redirect"))
"""What gives no documents under any rules."""


@dataclass(frozen=True, slots=True)
class Reread:
    """The records of an archived page, or the sentence that says why there are none."""

    records: tuple[Record, ...] = ()
    signatures: tuple[bytes | None, ...] = ()
    damage: str | None = None


def reread(folder: Path, page: ArchivedPage, site: SiteConfig) -> Reread:
    """Read a page where the archive has it, as the crawl read it when it was fetched."""
    try:
        raw = read_raw(folder, page.pointer)
    except StoreError as error:
        return Reread(damage=str(error))
    fetched = FetchedPage(
        url_key=page.url_key,
        url=page.url,
        final_url=raw.url or page.url,
        status=page.status or 200,
        headers=raw.headers,
        body=raw.body,
        fetched_at=page.fetched_at,
        archived=page.pointer,
    )
    reading = read_page(fetched, site)
    return Reread(reading.records, reading.signatures)


def site_for(page: ArchivedPage, configured: dict[str, SiteConfig], only: str | None) -> SiteConfig | None:
    """Return the rules of the site that a page belongs to.

    Where its site file is gone, the page stays what the crawl took it for: an article is read again, a listing
    gives no documents now either, and the answer is ``None``.
    """
    kinds = {name: kind for name, kind in page.sites.items() if only in {None, name} and kind not in NO_PAGES}
    for name in kinds:
        if name in configured:
            return configured[name]
    articles = [name for name, kind in kinds.items() if kind == "article"]
    if not articles:
        return None
    return SiteConfig(name=articles[0], start=(page.url,), file=Path(f"{articles[0]}.toml"), article=(ANYTHING,))
