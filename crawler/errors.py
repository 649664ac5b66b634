"""What can go wrong outside the cleaner, each error with the sentence its user will read."""

from __future__ import annotations

from crawler.exit_codes import ExitCode


class CrawlerError(Exception):
    """The base of every error that the command line turns into one line and an exit code.

    The message says what happened, to which input, and what to do.
    """

    exit_code = ExitCode.USAGE


class UsageError(CrawlerError):
    """The command was asked for something that does not exist or does not go together."""


class SiteFileError(CrawlerError):
    """A site file is malformed; the message names the file, the key and the nearest valid one."""


class StoreError(CrawlerError):
    """The store cannot be opened, read or written."""


class StoreMissingError(StoreError):
    """A store was to be read that is not there."""


class StoreLockedError(CrawlerError):
    """Another crawl is running on this store."""


class ServeError(CrawlerError):
    """A site's folder cannot be served on loopback."""


class CleaningFailed(CrawlerError):  # noqa: N818  it names what happened to one page, not a fault of ours
    """One page could not be cleaned: the worker ran out of time or memory, or died.

    Raised by a future of :class:`crawler.workers.CleaningPool`; the caller records the page as failed and
    goes on. ``reason`` is one of ``timeout``, ``memory``, ``crash``, ``error`` and ``closed``.
    """

    def __init__(self, reason: str, detail: str) -> None:
        self.reason = reason
        self.detail = " ".join(detail.split())
        super().__init__(f"{self.reason}: {self.detail}")
