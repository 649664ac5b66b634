"""The time as the store writes it: ISO 8601 in UTC, of one width, so that text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def now() -> datetime:
    """Return the current time, aware of its zone."""
    return datetime.now(UTC)


def stamp(moment: datetime | None = None) -> str:
    """Write a moment (default: now) as ``2026-11-22T11:03:42.250Z``."""
    text = (moment or now()).astimezone(UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def stamp_after(span: timedelta) -> str:
    """Write the moment that lies ``span`` after now."""
    return stamp(now() + span)


def parse_stamp(text: str) -> datetime:
    """Read back what :func:`stamp` wrote."""
    return datetime.fromisoformat(text)
