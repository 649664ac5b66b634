"""What else a benchmark can tell: cost against a page's size, pages a second with workers, memory over many pages."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from cleaners import CleanOptions, clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crawler.bench.pages import Sample
    from crawler.bench.systems import System

SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)
"""Bytes of the pages that are made."""
_PARAGRAPH = (
    "<p class='text'>The ferry to the island of Osk leaves at nine, says {n}, and it is <a href='/{n}'>full of people"
    "</a> who read. Nobody on the upper deck, she adds, has ever asked for a timetable.</p>"
)
_AROUND = "<li class='menu-item'><a href='/section/{n}'>Section number {n}</a></li>"


def page_of(size: int) -> bytes:
    """Make a page of about that many bytes: a menu, and an article of paragraphs that differ."""
    menu = "".join(_AROUND.format(n=n) for n in range(max(5, size // 2_000)))
    room = size - len(menu)
    paragraphs: list[str] = []
    while room > 0:
        paragraphs.append(_PARAGRAPH.format(n=len(paragraphs)))
        room -= len(paragraphs[-1])
    body = f"<ul>{menu}</ul><article><h1>The ferry</h1>{''.join(paragraphs)}</article>"
    return f"<html><head><title>The ferry</title></head><body>{body}</body></html>".encode()


def by_size(systems: Sequence[System]) -> Iterator[tuple[int, list[float]]]:
    """Yield each size with the CPU seconds of each system."""
    for size in SIZES:
        page, seconds = page_of(size), []
        for system in systems:
            began = time.process_time()
            system.extract(page, "https://site.example/a")
            seconds.append(time.process_time() - began)
        yield size, seconds


def by_workers(folder: Path, numbers: Sequence[int] = (1, 2)) -> Iterator[tuple[int, float]]:
    """Yield numbers of worker processes with the seconds by the clock that ``winnow clean FOLDER`` takes with them."""
    for workers in numbers:
        with tempfile.TemporaryDirectory() as out:
            command = [sys.executable, "-m", "crawler.cli", "clean", str(folder), "-o", f"{out}/out.jsonl", "--quiet"]
            began = time.monotonic()
            subprocess.run(  # noqa: S603  our own command
                [*command, "--workers", str(workers)], check=False, stderr=subprocess.DEVNULL
            )
            yield workers, time.monotonic() - began


def by_pages(samples: Sequence[Sample], pages: int, steps: int = 10) -> Iterator[tuple[int, float]]:
    """Clean that many pages in this process, samples again and again; yield how many, and the memory in MiB."""
    options = CleanOptions(extractor="trafilatura")
    for number in range(pages):
        sample = samples[number % len(samples)]
        clean(sample.read(), url=sample.url, options=options)
        if (number + 1) % max(1, pages // steps) == 0:
            yield number + 1, resident_mib()


def resident_mib() -> float:
    """Return the memory that this process occupies now, in MiB; 0 where the system doesn't tell."""
    try:
        kib = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    except (OSError, StopIteration):
        return 0.0
    return int(kib.split()[1]) / 1024
