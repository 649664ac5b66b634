"""Compares accelerated with stock trafilatura on a folder of pages: whether the text is the same, and the time.

    python tools/compare_stock.py FOLDER [--pages N]

FOLDER holds ``*.html`` or ``*.html.gz``. Both run page by page in turn in one process; cost is CPU time, so the ratio
holds on a busy machine, too. Ends with code 1 when a page's text differs.
"""

from __future__ import annotations

import argparse
import gzip
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from typing import TYPE_CHECKING

from lxml import etree

from cleaners.decode import decode
from cleaners.extractor.faster import extract_body, stock_body
from cleaners.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = 20261125


def body_of(markup: str, extract: Callable[..., etree._Element | None]) -> tuple[str | None, float]:
    """The extracted body as markup, and the CPU seconds that extraction took after the parse."""
    tree = parse(markup)
    began = time.process_time()
    body = None if tree is None else extract(tree)
    seconds = time.process_time() - began
    return (None if body is None else etree.tostring(body, encoding="unicode")), seconds


def main() -> int:
    """Compare, print the pages that differ and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=1_000_000)
    args = parser.parse_args()
    pages = sorted([*args.folder.rglob("*.html"), *args.folder.rglob("*.html.gz")])
    random.Random(SEED).shuffle(pages)
    different, stock_seconds, fast_seconds = [], 0.0, 0.0
    for page in pages[: args.pages]:
        content = page.read_bytes()
        markup = decode(gzip.decompress(content) if page.suffix == ".gz" else content).text
        stock, seconds = body_of(markup, stock_body)
        stock_seconds += seconds
        fast, seconds = body_of(markup, extract_body)
        fast_seconds += seconds
        if fast != stock:
            different.append(page.name)
    print(f"{min(len(pages), args.pages)} pages, {len(different)} differ {different}")
    print(f"CPU time: {fast_seconds / stock_seconds:.2f} of stock")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
