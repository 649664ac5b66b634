"""The speed gate: what cleaning costs beside stock trafilatura, on our own pages, never in milliseconds.

``speed.json`` holds the ratio of CPU times that was seen, and the margin within which noise stays. A change that makes
cleaning slower than that fails here; one that makes it faster lowers the ratio in the file, in the same commit.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

import trafilatura

from cleaners import CleanOptions, clean

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = json.loads(Path(__file__).with_name("speed.json").read_text(encoding="utf-8"))
ROUNDS = 7
OPTIONS = CleanOptions(extractor="trafilatura")


def seconds_for(work) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def ratio_of_a_round(pages: list[bytes]) -> float:
    """Both in turn on each page: what slows the machine slows both."""
    ours = stock = 0.0
    for page in pages:
        ours += seconds_for(lambda page=page: clean(page, options=OPTIONS))
        stock += seconds_for(lambda page=page: trafilatura.extract(page))
    return ours / stock


def test_cleaning_costs_no_more_than_it_did():
    """The best of several rounds is within the margin of the committed ratio to ``trafilatura.extract``."""
    folders = [ROOT / "data" / name for name in ("sample_site", "saved_pages")]
    pages = [path.read_bytes() for folder in folders for path in sorted(folder.rglob("*.html"))]
    assert len(pages) > 10
    ratio_of_a_round(pages)  # what loads with the first pages

    best = min(ratio_of_a_round(pages) for _ in range(ROUNDS))

    assert best <= COMMITTED["ratio"] * COMMITTED["margin"], (
        f"clean() costs {best:.2f} of trafilatura.extract; {COMMITTED['ratio']} was committed"
    )
