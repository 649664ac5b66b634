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
    """Prints a plain line every few seconds."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.failed = total, 0, 0
        self.started = self.said = time.monotonic()

    def advance(self, *, failed: bool) -> None:
        """Count, and speak when it is time."""
        self.done += 1
        self.failed += failed
        now = time.monotonic()
        if now - self.said >= LINE_EVERY_S:
            self.said = now
            rate = self.done / max(now - self.started, 0.001)
            print(
                f"winnow: {self.done} of {self.total} done, {self.failed} failed, {rate:.1f} a second",
                file=sys.stderr,
            )


class Bar(Silent):
    """A bar with rate, counts and the time left."""

    def __init__(self, total: int) -> None:
        from rich.console import Console  # noqa: PLC0415  only a terminal needs it
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
        from rich.progress import Progress as RichProgress  # noqa: PLC0415

        self.failed = 0
        self._bar = RichProgress(
            TextColumn("cleaning"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[failed]} failed"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("cleaning", total=total, failed=0)

    def __enter__(self) -> Self:
        """Show the bar."""
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        self._bar.stop()

    def advance(self, *, failed: bool) -> None:
        """Move the bar on."""
        self.failed += failed
        self._bar.update(self._task, advance=1, failed=self.failed)


def progress_for(total: int, *, quiet: bool) -> Silent:
    """The right kind: none when quiet, a bar on a terminal, lines in a log."""
    if quiet or total < 2:  # noqa: PLR2004  one page needs no progress
        return Silent()
    return Bar(total) if sys.stderr.isatty() else Lines(total)
