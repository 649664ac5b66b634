"""What a crawl says: a line of progress while it runs, and a summary when it ends, on standard error."""

from __future__ import annotations

import json
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crawler.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from crawler.exit_codes import ExitCode
    from crawler.tally import Tally

TERMINAL_INTERVAL_S = 0.2
PLAIN_INTERVAL_S = 30.0


def progress_line(tally: Tally) -> str:
    """Say where a crawl is."""
    documents = tally.documents
    return (
        f"{tally.read} fetched, {documents.new} new, {documents.changed} changed, "
        f"{tally.failed} failed, {sum(tally.stripped.values())} blocks stripped"
    )


@contextmanager
def progress(tally: Tally, *, is_quiet: bool, as_json: bool) -> Iterator[None]:
    """Show progress from a thread of its own: a line that moves on a terminal, one every 30 s elsewhere."""
    if is_quiet:
        yield
        return
    done = threading.Event()
    on_terminal = sys.stderr.isatty() and not as_json

    def show() -> None:
        started = time.monotonic()
        while not done.wait(TERMINAL_INTERVAL_S if on_terminal else PLAIN_INTERVAL_S):
            line = progress_line(tally)
            if on_terminal:
                sys.stderr.write(f"\r\x1b[K{time.monotonic() - started:5.0f} s  {line}")
            elif as_json:
                sys.stderr.write(json.dumps({"at": stamp(), "event": "progress", **tally.as_counts()}) + "\n")
            else:
                sys.stderr.write(line + "\n")
            sys.stderr.flush()
        if on_terminal:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    thread = threading.Thread(target=show, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def summary_lines(tally: Tally, seconds: float, compared: Iterable[str]) -> list[str]:
    """Lay the counts of a crawl out as a few lines of text."""
    documents = tally.documents
    fetched = f"{tally.total('fetched')} pages, {tally.total('not_modified')} not modified, {tally.failed} failed"
    stored = f"{documents.new} new, {documents.changed} changed, {documents.unchanged} unchanged"
    lines = [
        f"fetched   {fetched}, {tally.total('skipped')} skipped, in {seconds:.1f} s",
        f"stored    {stored} ({tally.total('listings')} listings give no document)",
    ]
    families = ", ".join(f"{family} {count}" for family, count in tally.stripped.most_common())
    lines.append(f"stripped  {sum(tally.stripped.values())} blocks{': ' + families if families else ''}")
    lines += compared
    lines += [f"failed    {url}: {error}" for url, error in tally.failures]
    if tally.failed > len(tally.failures):
        lines.append(f"failed    … and {tally.failed - len(tally.failures)} more; see `winnow status --json`")
    lines += [f"postponed {count} pages: {reason}" for reason, count in tally.postponements.most_common()]
    if not tally.read:
        lines += [f"skipped   {url}: {error}" for url, error in tally.skips]
    return lines


def print_summary(tally: Tally, exit_code: ExitCode, seconds: float, compared: Iterable[str], *, as_json: bool) -> None:
    """Write the closing summary."""
    if as_json:
        event = {"at": stamp(), "event": "finished", "exit": int(exit_code), "seconds": round(seconds, 1)}
        failures = [{"url": url, "error": error} for url, error in tally.failures]
        print(
            json.dumps(event | tally.as_counts() | {"failures": failures}, ensure_ascii=False),
            file=sys.stderr,
        )
        return
    for line in summary_lines(tally, seconds, compared):
        print(line, file=sys.stderr)
