"""The first of two passes: pages of one site teach each other, before any of them is cleaned.

Sites are found out first, by address alone; only pages of sites with several of them are then read for what they
can teach. What a site has taught lies in a file, named for its content, and only its path travels.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cleaners.clean import Page
from cleaners.metadata.urls import host_of, site_of
from cleaners.site_memory import MIN_ARTICLES, PageTraits, learn, traits_of
from crawler.backends import batches
from crawler.backends.local import mapped
from crawler.formats.page import InputError
from crawler.inputs import read_input
from crawler.site_files import keep
from crawler.workers import leave_if_out_of_memory

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crawler.inputs import Input
    from crawler.workers import CleaningPool

HEAD_BYTES: Final = 256 * 1024
_ADDRESSES: Final = (
    re.compile(rb"<link\b[^>]*\brel=[\"']?canonical\b[^>]*>", re.IGNORECASE),
    re.compile(rb"<meta\b[^>]*\bproperty=[\"']?og:url\b[^>]*>", re.IGNORECASE),
)
_VALUE: Final = re.compile(rb"\b(?:href|content)=[\"']?(https?://[^\"'\s>]+)", re.IGNORECASE)


def survey(inputs: Sequence[Input], pool: CleaningPool, folder: Path) -> list[Input]:
    """Return the inputs, those of sites that had something to teach with the file of its memory in ``folder``.

    A page that cannot be read or hangs teaches nothing here; cleaning it will say why.
    """
    if len(inputs) < MIN_ARTICLES:
        return list(inputs)
    sites: list[str] = []
    for batch, found in mapped(pool, sites_of, batches(inputs)):
        sites.extend(found if found is not None else [""] * len(batch))
    counts = Counter(sites)
    taught: dict[str, list[PageTraits]] = {}
    wanted = [each for each, site in zip(inputs, sites, strict=True) if site and counts[site] >= MIN_ARTICLES]
    for _, traits in mapped(pool, traits_of_inputs, batches(wanted)):
        for each in traits or ():
            if each is not None:
                taught.setdefault(each.site, []).append(each)
    memories = {site: memory for site, pages in taught.items() if (memory := learn(pages)) is not None}
    files = {site: keep(memory, folder) for site, memory in memories.items()}
    if not files:
        return list(inputs)
    return [
        replace(each, site=files[site]) if site in files else each for each, site in zip(inputs, sites, strict=True)
    ]


def sites_of(inputs: Sequence[Input]) -> list[str]:
    """Name the site of each page by its address, without parsing it; empty where none is known."""
    return [_site_of(each) for each in inputs]


def _site_of(each: Input) -> str:
    try:
        page = read_input(each)
    except InputError:
        return ""
    if page.url:
        return site_of(host_of(page.url))
    for pattern in _ADDRESSES:
        tag = pattern.search(page.content, 0, HEAD_BYTES)
        value = _VALUE.search(tag.group(0)) if tag else None
        if value:
            return site_of(host_of(value.group(1).decode("utf-8", "replace")))
    return ""


def traits_of_inputs(inputs: Sequence[Input]) -> list[PageTraits | None]:
    """Read what each page can teach."""
    found: list[PageTraits | None] = []
    for each in inputs:
        try:
            page = read_input(each)
            found.append(traits_of(Page(page.content, page.url, page.content_type, page.fetched_at)))
        except InputError:
            found.append(None)
        leave_if_out_of_memory()
    return found
