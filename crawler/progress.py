"""Progress of a batch on standard error: a bar for people, a line now and then for logs."""

from __future__ import annotations

import sys
import time
from typing import Self

LINE_EVERY_S = 5.0


class Silent:
    """Is told of each finished input, and says nothing; a context manager, and the base of those that speak."""

    def __enter__(self) -> Self:
        """Start."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""

    def advance(self, *, failed: bool) -> None:
        """Say nothing."""


class Lines(Silent):
    """Prints a plain line every few seconds; ``done`` is what an earlier run had done."""

    def __init__(self, total: int, done: int = 0) -> None:
        self.total, self.done, self.failed = total, done, 0
        self.before = done
        self.started = self.said = time.monotonic()

    def advance(self, *, failed: bool) -> None:
        """Count, and speak when it is time."""
        self.done += 1
        self.failed += failed
        now = time.monotonic()
        if now - self.said >= LINE_EVERY_S:
            self.said = now
            print(self.line(now - self.started), file=sys.stderr)

    def line(self, elapsed_s: float) -> str:
        """Say how far it is, how fast it goes and how long it will take at that pace."""
        rate = (self.done - self.before) / max(elapsed_s, 0.001)
        left = format_duration((self.total - self.done) / rate) if rate else "unknown"
        return f"winnow: {self.done} of {self.total} done, {self.failed} failed, {rate:.1f} a second, about {left} left"


def format_duration(seconds: float) -> str:
    """Write a duration as people say it: ``45 s``, ``12 min``, ``3 h 20 min``."""
    minutes = round(seconds / 60)
    if seconds < 100:  # noqa: PLR2004  beyond it, people think in minutes
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 100 else f"{minutes // 60} h {minutes % 60} min"  # noqa: PLR2004


class Bar(Silent):
    """A bar with rate, counts and the time left."""

    def __init__(self, total: int, done: int = 0) -> None:
        from rich.console import Console  # noqa: PLC0415  only a terminal needs it
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
        from rich.progress import Progress as RichProgress  # noqa: PLC0415

        self.failed = 0
        self.done = self.before = done
        self.started = time.monotonic()
        self._bar = RichProgress(
            TextColumn("cleaning"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[failed]} failed"),
            TextColumn("{task.fields[rate]:.1f} a second"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("cleaning", total=total, completed=done, failed=0, rate=0.0)

    def __enter__(self) -> Self:
        """Show the bar."""
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        self._bar.stop()

    def advance(self, *, failed: bool) -> None:
        """Move the bar on."""
        self.done += 1
        self.failed += failed
        rate = (self.done - self.before) / max(time.monotonic() - self.started, 0.001)
        self._bar.update(self._task, advance=1, failed=self.failed, rate=rate)


def progress_for(total: int, *, quiet: bool, done: int = 0) -> Silent:
    """The right kind: none when quiet, a bar on a terminal, lines in a log."""
    if quiet or total < 2:  # noqa: PLR2004  one page needs no progress
        return Silent()
    return Bar(total, done) if sys.stderr.isatty() else Lines(total, done)
