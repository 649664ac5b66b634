"""Measure the one-off cleanup as a user would see it: speed of the pool, memory over many pages, a hostile folder.

    python -m tools.measure_cleanup pool FOLDER          # loop, one worker, two workers: CPU and wall time
    python -m tools.measure_cleanup many N [--size S]    # N small pages: memory of the parent as it goes
    python -m tools.measure_cleanup hostile N            # a hostile folder among N good pages
    python -m tools.measure_cleanup stages PATH          # CPU a page of listing, site survey and cleaning, one process

Judge ratios inside one run: absolute times depend on what else the machine does.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36
LOOP = """
import sys
from cleaners import CleanOptions
from crawler.cleaning import CleanJob, clean_input
from crawler.listing import Spool, find_inputs
import json
job = CleanJob(CleanOptions())
with Spool() as spool, open(sys.argv[2], "w") as out:
    for each in find_inputs([sys.argv[1]], spool):
        for record in clean_input(each, job).records:
            out.write(json.dumps(record, ensure_ascii=False) + chr(10))
"""


@dataclass(frozen=True)
class Cost:
    """What a process and all its descendants took, in seconds, and how it ended."""

    cpu_s: float
    wall_s: float
    code: int
    said: str
    peaks_mb: tuple[float, ...] = ()


def cost_of(command: list[str], *, watch: bool = False) -> Cost:
    """Run a command, wait for its orphans too (workers are children of a fork server), and add up their CPU time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stderr=said)  # noqa: S603  our own command
        sizes: list[float] = []
        while process.poll() is None:
            if watch:
                sizes.append(resident_mb(process.pid))
            time.sleep(0.25 if watch else 0.01)
        wall_s = time.monotonic() - started
        with suppress(ChildProcessError):
            while True:
                os.wait()
        said.seek(0)
        lines = said.read().decode("utf-8", "replace")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu_s, wall_s, process.returncode, lines, tuple(sizes))


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process; 0 when it is gone."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    except (OSError, ValueError):
        pass
    return 0.0


def winnow(*args: object) -> list[str]:
    """Return the command line of a cleanup."""
    return [sys.executable, "-m", "crawler.cli", "clean", *map(str, args)]


def measure_pool(folder: Path, rounds: int, extra: list[str]) -> None:
    """Compare a plain loop with one and with two workers, in turn."""
    with tempfile.TemporaryDirectory() as place:
        for number in range(rounds):
            loop = cost_of([sys.executable, "-c", LOOP, str(folder), f"{place}/loop.jsonl"])
            one = cost_of(winnow(folder, "-o", f"{place}/one.jsonl", "--workers", 1, "--quiet", *extra))
            two = cost_of(winnow(folder, "-o", f"{place}/two.jsonl", "--workers", 2, "--quiet", *extra))
            same = Path(f"{place}/one.jsonl").read_bytes() == Path(f"{place}/two.jsonl").read_bytes()
            print(
                json.dumps(
                    {
                        "round": number + 1,
                        "loop_cpu_s": round(loop.cpu_s, 2),
                        "one_worker_cpu_s": round(one.cpu_s, 2),
                        "two_workers_cpu_s": round(two.cpu_s, 2),
                        "loop_wall_s": round(loop.wall_s, 2),
                        "one_worker_wall_s": round(one.wall_s, 2),
                        "two_workers_wall_s": round(two.wall_s, 2),
                        "pool_overhead": round(one.cpu_s / loop.cpu_s - 1, 4),
                        "two_against_one": round(one.wall_s / two.wall_s, 3),
                        "same_output": same,
                    }
                ),
                flush=True,
            )


def measure_many(count: int, words: int, extra: list[str]) -> None:
    """Clean many small pages, and watch the parent's memory."""
    with tempfile.TemporaryDirectory() as place:
        for number in range(count):
            folder = Path(place) / "in" / f"{number // 1000:03}"
            if number % 1000 == 0:
                folder.mkdir(parents=True)
            text = " ".join(f"word{(number * 7 + each) % 5000}" for each in range(words))
            (folder / f"{number:06}.html").write_text(
                f"<html><head><title>Page {number}</title></head><body><article><h1>Page {number}</h1><p>{text}.</p>"
                "</article></body></html>",
                encoding="utf-8",
            )
        done = cost_of(winnow(f"{place}/in", "-o", f"{place}/out.jsonl", *extra), watch=True)
        with Path(f"{place}/out.jsonl").open(encoding="utf-8") as file:
            records = sum(1 for _ in file)
    steps = [done.peaks_mb[int(len(done.peaks_mb) * part / 10)] for part in range(1, 10)]
    print(
        json.dumps(
            {
                "pages": count,
                "records": records,
                "exit": done.code,
                "wall_s": round(done.wall_s, 1),
                "cpu_s": round(done.cpu_s, 1),
                "parent_mb_by_tenth": [round(step) for step in steps],
                "parent_mb_peak": round(max(done.peaks_mb)),
            }
        )
    )


def measure_hostile(count: int) -> None:
    """Clean a hostile folder among good pages, and compare with the good pages alone."""
    from tests.support import hostile_folder, saved  # noqa: PLC0415  from the checkout

    with tempfile.TemporaryDirectory() as place:
        good = Path(place) / "in" / "good"
        good.mkdir(parents=True)
        for number in range(count):
            words = [f"{text} It was the {number}th time." for text in saved.PARAGRAPHS]
            (good / f"{number:04}.html").write_text(saved.page(f"https://gazette.example/{number}", words), "utf-8")
        expected = hostile_folder.fill(Path(place) / "in" / "bad")
        before = {str(path) for path in Path(place).rglob("*")}
        args = ("--timeout", 10, "--memory-limit", 700, "--quiet")
        done = cost_of(winnow(f"{place}/in", "-o", f"{place}/out/all.jsonl", *args))
        alone = cost_of(winnow(good, "-o", f"{place}/alone.jsonl", *args))
        everything = Path(f"{place}/out/all.jsonl").read_text(encoding="utf-8").splitlines()
        wanted = set(Path(f"{place}/alone.jsonl").read_text(encoding="utf-8").splitlines())
        lines = done.said.splitlines()
        outside = {str(path) for path in Path(place).rglob("*")} - before
        print(
            json.dumps(
                {
                    "good_records": len(wanted & set(everything)),
                    "wanted": count,
                    "bad_inputs": len(expected),
                    "bad_inputs_named": sum(
                        any(f"/bad/{name}" in line and said in line for line in lines)
                        for name, said in expected.items()
                    ),
                    "lines": len(lines),
                    "tracebacks": done.said.count("Traceback"),
                    "exit": done.code,
                    "exit_of_good_alone": alone.code,
                    "outside_out": sorted(
                        path for path in outside if not path.startswith((f"{place}/out", f"{place}/alone"))
                    ),
                    "wall_s": round(done.wall_s, 1),
                }
            )
        )


def measure_stages(path: str) -> None:
    """Take the stages of a cleanup apart: milliseconds of CPU a page, in one process."""
    from cleaners import CleanOptions  # noqa: PLC0415
    from crawler.cleaning import CleanJob, clean_input  # noqa: PLC0415
    from crawler.inputs import Input  # noqa: PLC0415
    from crawler.listing import Spool, find_inputs  # noqa: PLC0415
    from crawler.survey import sites_of  # noqa: PLC0415

    with Spool() as spool:
        started = time.process_time()
        inputs = [each for each in find_inputs([path], spool) if isinstance(each, Input)]
        listed = time.process_time()
        sites_of(inputs)
        surveyed = time.process_time()
        job = CleanJob(CleanOptions())
        out_bytes = sum(
            len(json.dumps(record, ensure_ascii=False).encode())
            for each in inputs
            for record in clean_input(each, job).records
        )
        cleaned = time.process_time()
    count = len(inputs)
    if not count:
        sys.exit(f"{path}: no pages to measure")
    print(
        json.dumps(
            {
                "pages": count,
                "listing_ms": round(1000 * (listed - started) / count, 3),
                "sites_ms": round(1000 * (surveyed - listed) / count, 3),
                "cleaning_ms": round(1000 * (cleaned - surveyed) / count, 2),
                "record_bytes": round(out_bytes / count),
            }
        )
    )


def main() -> None:
    """Run one measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("pool", "many", "hostile", "stages"))
    parser.add_argument("subject", help="a folder of pages, or how many to make")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--words", type=int, default=60, help="words on each made page")
    parser.add_argument("--arg", action="append", default=[], help="passed on to winnow clean")
    args = parser.parse_args()
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    if args.what == "pool":
        measure_pool(Path(args.subject), args.rounds, args.arg)
    elif args.what == "many":
        measure_many(int(args.subject), args.words, args.arg)
    elif args.what == "stages":
        measure_stages(args.subject)
    else:
        measure_hostile(int(args.subject))


if __name__ == "__main__":
    main()
