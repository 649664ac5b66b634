"""Log lines for people and for machines: one line each, on standard error, without tracebacks."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING

from crawler.clock import stamp

if TYPE_CHECKING:
    from collections.abc import Iterable

QUIET_LOGGERS: Iterable[str] = (
    # Says with a traceback that robots.txt could not be had; the report says it of the pages.
    "scrapy.downloadermiddlewares.robotstxt",
    "scrapy.core.downloader.handlers._base_streaming",
    "scrapy-playwright",  # tracebacks of pages that the report names
    "py.warnings",
)


class OneLine(logging.Formatter):
    """Writes a record as ``winnow: warning: what happened``."""

    def format(self, record: logging.LogRecord) -> str:
        """Leave the traceback out; WINNOW_LOG=debug is the place for it."""
        return f"winnow: {record.levelname.lower()}: {_message(record)}"


class JsonLine(logging.Formatter):
    """Writes a record as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """Name the time, the level, the part of the program and the message."""
        line = {
            "at": stamp(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": _message(record),
        }
        return json.dumps(line | getattr(record, "fields", {}), ensure_ascii=False)


def _message(record: logging.LogRecord) -> str:
    lines = record.getMessage().splitlines() or [""]
    cause = record.exc_info[1] if record.exc_info else None
    return f"{lines[0]} ({type(cause).__name__}: {cause})" if cause else lines[0]


def configure_logs(*, as_json: bool = False) -> None:
    """Send warnings and worse to standard error, a line each."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)  # Scrapy opens the root logger for everything
    handler.setFormatter(JsonLine() if as_json else OneLine())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.captureWarnings(True)
    for name in QUIET_LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
