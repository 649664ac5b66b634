"""Measures what docs/crawling.md promises of a crawl, on a made site on loopback, and prints what it saw.

    python tools/crawl_figures.py kill      400 pages, the crawl killed twenty times
    python tools/crawl_figures.py shared    the same with three processes on one PostgreSQL, one of them killed
    python tools/crawl_figures.py second    a second run over pages of which few changed
    python tools/crawl_figures.py lag       how long the event loop is held up while 64 KB pages are cleaned
    python tools/crawl_figures.py cpu       the crawl process's CPU beside that of a bare Scrapy fetch
    python tools/crawl_figures.py memory    the crawl process's memory over 5,000 pages

Nothing but 127.0.0.1 is asked for anything. A figure out of its bounds makes the exit code 1.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sqlalchemy import text  # noqa: E402
from warcio.archiveiterator import ArchiveIterator  # noqa: E402

from crawler.store import open_store  # noqa: E402
from tests.support.postgres import new_database, postgres_server  # noqa: E402
from tests.support.site import LocalSite, article_html, local_site  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

KILLS = 20
RUN_TIMEOUT_S = 1800
STATE = {f"slot-{number}": hashlib.sha256(b"%d" % number).hexdigest() * 3 for number in range(255)}
LOOK_OF_THE_WEB = f"<script>var state = {json.dumps(STATE)}</script>"
"""What most of a news page's 64 KB are: data for scripts, and menus."""


class Bench:
    """A made site, a folder with its site file, and a store."""

    def __init__(self, site: LocalSite, folder: Path, store: str) -> None:
        self.site, self.folder, self.store = site, folder, store
        self.archive = folder / ("data" if store.startswith("postgresql") else ".") / "archive"

    def make_pages(self, count: int, paragraphs: int = 6, *, is_heavy: bool = False) -> list[str]:
        """Put articles behind sections of twenty, each with an ETag; heavy ones are of 64 KB."""
        paths = [f"/{number // 20}/{number}/" for number in range(count)]
        sections = sorted({path.rsplit("/", 2)[0] + "/" for path in paths})
        self.site.listing("/", tuple(sections))
        for section in sections:
            self.site.listing(section, tuple(path for path in paths if path.startswith(section)))
        for path in ["/", *sections]:
            self.set_body(path, self.site.responses[path].body)
        for path in paths:
            self.site.add(path, "")
            menu = tuple(f"/menu/{number}.pdf" for number in range(80)) if is_heavy else ()
            head = LOOK_OF_THE_WEB if is_heavy else ""
            self.set_body(path, article_html(path, menu, head, paragraphs).encode())
        (self.folder / "sites").mkdir(exist_ok=True)
        (self.folder / "sites" / "made.toml").write_text(
            f'name = "made"\nstart = ["{self.site.url}/"]\ndelay = 0\nallow_private = true\n', encoding="utf-8"
        )
        return paths

    def set_body(self, path: str, body: bytes) -> None:
        """Change a page, and its ETag with it."""
        self.site.responses[path].body = body
        self.site.responses[path].headers = {"ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"'}

    def start(self, *extra: str, probe: Path | None = None) -> subprocess.Popen[str]:
        """Start a crawl; with a probe it writes what it measured of itself into that file."""
        how = [str(Path(__file__)), "probed", str(probe)] if probe else ["-m", "crawler.cli"]
        arguments = ["crawl", "made", "--sites", str(self.folder / "sites"), "--store", self.store, *extra]
        return subprocess.Popen(  # noqa: S603  our own command
            [sys.executable, *how, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def finish(self, *extra: str, probe: Path | None = None) -> tuple[int, str]:
        """Run a crawl to its end."""
        crawl = self.start(*extra, probe=probe)
        _, stderr = crawl.communicate(timeout=RUN_TIMEOUT_S)
        return crawl.returncode, stderr

    def leased_by(self, pid: int) -> set[str]:
        """Return the addresses that a process holds."""
        with open_store(self.store) as store, store._engine.connect() as connection:  # type: ignore[attr-defined]  # noqa: SLF001
            rows = connection.execute(text("SELECT url, lease_owner FROM url WHERE state = 'leased'")).all()
        return {row.url for row in rows if f"/{pid}/" in row.lease_owner}

    def stored(self) -> Counter[str]:
        """Count the records in the store by address."""
        with open_store(self.store) as store:
            return Counter(record["url"] for record in store.records())

    def archived(self) -> Counter[str]:
        """Count the responses that another reader finds in the archive, each with its digest checked."""
        found: Counter[str] = Counter()
        for file in sorted(self.archive.iterdir()):
            with file.open("rb") as stream:
                for record in ArchiveIterator(stream, check_digests="raise"):
                    if record.rec_type == "response":
                        record.content_stream().read()
                        found[record.rec_headers["WARC-Target-URI"]] += 1
        return found


def kill(bench: Bench, pages: int, seed: int) -> bool:
    """Kill the crawl at random twenty times, then let it finish."""
    chance = random.Random(seed)
    paths = bench.make_pages(pages)
    killed = 0
    while killed < KILLS:
        seen = sum(bench.site.count().values())
        crawl = bench.start()
        more = chance.randint(1, 2 * pages // KILLS)
        deadline = time.monotonic() + 30
        while crawl.poll() is None and sum(bench.site.count().values()) < seen + more and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(chance.random() * 0.2)
        if crawl.poll() is not None:
            print(f"  the crawl ended by itself (exit {crawl.returncode}) after {killed} kills")
            crawl.communicate()
            break
        crawl.kill()
        crawl.communicate()
        killed += 1
    code, _ = bench.finish()
    return _whole(bench, paths, code, f"{killed} kills")


def shared(bench: Bench, pages: int, seed: int) -> bool:
    """Let three processes crawl into one store, and kill one in the middle."""
    chance = random.Random(seed)
    paths = bench.make_pages(pages)
    crawls = [bench.start() for _ in range(3)]
    bench.site.wait_for(chance.randint(pages // 4, pages // 2))
    crawls[0].send_signal(signal.SIGSTOP)
    held = bench.leased_by(crawls[0].pid)
    crawls[0].kill()
    codes = [crawl.wait(timeout=RUN_TIMEOUT_S) for crawl in crawls]
    again = {bench.site.url + path for path, count in bench.site.count().items() if count > 1}
    print(
        f"  exit codes {codes}; {len(again)} pages fetched twice, {len(again - held)} that the killed one did not hold"
    )
    code, _ = bench.finish("--due")
    return _whole(bench, paths, code, "3 processes, one killed") and codes[1:] == [0, 0] and again <= held


def _whole(bench: Bench, paths: list[str], code: int, what: str) -> bool:
    stored, archived = bench.stored(), bench.archived()
    want = {bench.site.url + path for path in paths}
    left_open = list(bench.archive.glob("*.open"))
    twice = [url for url, count in stored.items() if count > 1]
    print(f"  {what}: {len(want & set(stored))} of {len(want)} pages stored, {len(twice)} twice; exit {code};")
    print(f"  {len(want & set(archived))} of {len(want)} readable in the archive, {len(left_open)} files left open")
    return set(stored) == want and not twice and want <= set(archived) and not left_open and code == 0


def second(bench: Bench, pages: int, _seed: int) -> bool:
    """Change the text of 2 % of the pages, and only the ads and the clock of another 2 %."""
    paths = bench.make_pages(pages)
    for path in paths:
        bench.set_body(path, _with_noise(bench.site.responses[path].body, "10:14", "Buy a boat today"))
    bench.finish()
    few = max(pages // 50, 1)
    changed, noisy = paths[:few], paths[few : 2 * few]
    for path in changed:
        body = bench.site.responses[path].body
        bench.set_body(path, body.replace(b"</h1>", b"</h1><p>The council has since voted against the plan.</p>"))
    for path in noisy:
        body = article_html(path).encode()
        bench.set_body(path, _with_noise(body, "17:52", "New mattresses, half the price"))
    code, stderr = bench.finish()
    with open_store(bench.store) as store:
        versions = [record["url"] for record in store.records() if len(store.history(record["id"])) > 1]
        counts = store.last_run("crawl").counts  # type: ignore[union-attr]
    rest = len(bench.site.responses) - len(changed) - len(noisy)
    share = counts["not_modified"] / rest
    print(f"  {len(versions)} new versions, {len(changed)} expected; 304 for {share:.1%} of the {rest} others")
    print("  " + stderr.strip().replace("\n", "\n  "))
    return sorted(versions) == sorted(bench.site.url + path for path in changed) and share >= 0.95 and code == 0


def _with_noise(body: bytes, clock: str, ad: str) -> bytes:
    noise = f'<div class="clock">Updated {clock}</div><aside class="ad-slot"><p>Advertisement</p><p>{ad}</p></aside>'
    return body.replace(b"</article>", b"</article>" + noise.encode())


def lag(bench: Bench, pages: int, _seed: int) -> bool:
    """Measure by how much sleeps of 10 ms overshoot in the crawl's event loop."""
    bench.make_pages(pages, paragraphs=18, is_heavy=True)
    seen = _probed(bench, "lag")
    cuts = quantiles(seen["lag_ms"], n=100)
    print(
        f"  lag p50 {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms, p99 {cuts[98]:.1f} ms over {len(seen['lag_ms'])} sleeps"
    )
    return cuts[94] <= 50


def cpu(bench: Bench, pages: int, _seed: int) -> bool:
    """Compare with Scrapy that fetches the same addresses and does nothing with them."""
    bench.make_pages(pages, paragraphs=18, is_heavy=True)
    everything = [path for path in bench.site.responses if path != "/robots.txt"]
    rounds = []
    for number in range(3):
        out = bench.folder / "bare.json"
        bare = [sys.executable, str(Path(__file__)), "bare", str(out), *(bench.site.url + path for path in everything)]
        subprocess.run(  # noqa: S603  this very script
            bare, check=True, cwd=bench.folder, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
        bench.store = f"sqlite:///{bench.folder}/winnow-{number}.db"
        ours = _cpu_a_page(_probed(bench, "cpu")["cpu"])
        theirs = _cpu_a_page(json.loads(out.read_text())["cpu"])
        rounds.append(ours / theirs)
        print(f"  round {number + 1}: {ours:.2f} ms a page, bare Scrapy {theirs:.2f} ms: {rounds[-1]:.2f}")
    return sorted(rounds)[1] <= 1.6


def _cpu_a_page(samples: list[tuple[int, float]]) -> float:
    """Return milliseconds a page from the twentieth page to the last: starting up is another question."""
    first = next(sample for sample in samples if sample[0] >= 20)
    return 1000 * (samples[-1][1] - first[1]) / (samples[-1][0] - first[0])


def memory(bench: Bench, pages: int, _seed: int) -> bool:
    """Sample the resident memory of the crawl process by the pages it has done."""
    bench.make_pages(pages, paragraphs=3)
    samples = _probed(bench, "memory")["rss"]
    after = [rss for done, rss in samples if done >= pages // 5]
    start = next(rss for done, rss in samples if done >= pages // 5)
    for part in range(1, 6):
        at = next(((done, rss) for done, rss in samples if done >= pages * part // 5 - 20), samples[-1])
        print(f"  after {at[0]:>5} pages: {at[1] / 1e6:.0f} MB")
    print(f"  from a fifth of the pages on: {min(after) / start - 1:+.1%} to {max(after) / start - 1:+.1%}")
    return max(after) <= start * 1.1 and min(after) >= start * 0.9


def _probed(bench: Bench, figure: str) -> dict[str, Any]:
    out = bench.folder / f"{figure}.json"
    code, stderr = bench.finish(probe=out)
    print("  " + stderr.strip().partition("\n")[0] + f" (exit {code})")
    return json.loads(out.read_text())


def probed(out: Path, argv: list[str]) -> int:
    """Run the command with a probe in its event loop."""
    from crawler import cli, process  # noqa: PLC0415

    seen: dict[str, Any] = {"lag_ms": [], "rss": [], "cpu": []}
    begun = process._stop_on_signals  # noqa: SLF001  called once, when the event loop is there

    async def watch(run: Any) -> None:  # noqa: ANN401
        page = os.sysconf("SC_PAGE_SIZE")
        pause = 0.01 if out.stem == "lag" else 0.25
        while True:
            before = time.perf_counter()
            await asyncio.sleep(pause)
            if run.tally.read:
                seen["lag_ms"].append((time.perf_counter() - before - pause) * 1000)
            if not seen["rss"] or seen["rss"][-1][0] + 20 <= run.tally.read:
                rss = int(Path("/proc/self/statm").read_text().split()[1]) * page  # noqa: ASYNC240
                seen["rss"].append((run.tally.read, rss))
                seen["cpu"].append((run.tally.read, _cpu_s()))

    def begin(scrapy: Any, run: Any) -> None:  # noqa: ANN401
        begun(scrapy, run)
        seen["run"] = run
        seen["watch"] = asyncio.get_event_loop().create_task(watch(run))

    ended = process.AsyncCrawlerProcess.start

    def start(self: Any, **kwargs: Any) -> None:  # noqa: ANN401
        ended(self, **kwargs)
        seen["run"].writer.flush()
        seen["cpu"].append((seen["run"].tally.read, _cpu_s()))

    process._stop_on_signals = begin  # noqa: SLF001
    process.AsyncCrawlerProcess.start = start
    code = cli.main(argv)
    for name in ("watch", "run"):
        seen.pop(name, None)
    out.write_text(json.dumps(seen))
    return code


def bare(out: Path, addresses: list[str]) -> None:
    """Fetch addresses with Scrapy as it comes, at the crawl's concurrency."""
    from scrapy import Request, Spider  # noqa: PLC0415
    from scrapy.crawler import AsyncCrawlerProcess  # noqa: PLC0415

    samples: list[tuple[int, float]] = []
    seen = [0]

    class Fetch(Spider):
        name = "fetch"

        async def start(self):  # noqa: ANN202
            for address in addresses:
                yield Request(address)

        def parse(self, response):  # noqa: ANN001, ANN202, ARG002
            seen[0] += 1
            if seen[0] == 20:
                samples.append((20, _cpu_s()))

    settings = {
        "CONCURRENT_REQUESTS": 4,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 2,
        "DOWNLOAD_DELAY": 0,
        "LOG_ENABLED": False,
    }
    process = AsyncCrawlerProcess(
        {**settings, "LOG_ENABLED": False, "REMOTE_CONTROL_ENABLED": False, "TELNETCONSOLE_ENABLED": False}
    )
    process.crawl(Fetch)
    process.start()
    out.write_text(json.dumps({"cpu": [*samples, (seen[0], _cpu_s())]}))


def _cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


FIGURES: dict[str, tuple[Callable[[Bench, int, int], bool], int]] = {
    "kill": (kill, 400),
    "shared": (shared, 400),
    "second": (second, 400),
    "lag": (lag, 400),
    "cpu": (cpu, 400),
    "memory": (memory, 5000),
}


def main() -> int:
    """Measure one figure, or all."""
    if sys.argv[1:2] == ["probed"]:
        return probed(Path(sys.argv[2]), sys.argv[3:])
    if sys.argv[1:2] == ["bare"]:
        bare(Path(sys.argv[2]), sys.argv[3:])
        return 0
    parser = argparse.ArgumentParser(description="Measure a crawl on a made site on loopback.")
    parser.add_argument("figures", nargs="*", choices=[*FIGURES, []], metavar="FIGURE", help=", ".join(FIGURES))
    parser.add_argument("--pages", type=int, help="how many pages the site has")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    is_good = True
    for name in args.figures or FIGURES:
        measure, pages = FIGURES[name]
        started = time.monotonic()
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="winnow-figures-")))
            site = stack.enter_context(local_site())
            store = f"sqlite:///{folder}/winnow.db"
            if name == "shared":
                store = stack.enter_context(new_database(stack.enter_context(postgres_server())))
            print(f"{name}: {args.pages or pages} pages, load average {os.getloadavg()[0]:.1f}", flush=True)
            holds = measure(Bench(site, folder, store), args.pages or pages, args.seed)
        is_good &= holds
        print(f"  {'holds' if holds else 'DOES NOT HOLD'} ({time.monotonic() - started:.0f} s)", flush=True)
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
