"""What every form comes down to: the bytes of one page, with what its form told about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from crawler.errors import CrawlerError

if TYPE_CHECKING:
    from cleaners.record import SourceKind

MAX_PAGE_BYTES: Final = 128 * 1024 * 1024
"""More is no page, however it is packed: SingleFile pages full of images stay well below."""


class InputError(CrawlerError):
    """One input cannot be read; the message names it and says what to do."""


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page: ``fetched_at`` is ISO 8601 in UTC, ``content_type`` an HTTP header's value, ``status`` HTTP's."""

    content: bytes
    kind: SourceKind = "file"
    url: str | None = None
    fetched_at: str | None = None
    content_type: str | None = None
    status: int | None = None


def in_utc(moment: datetime) -> str:
    """Write a moment as records do; one without a zone is taken for UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(timespec="seconds")


def from_mail_date(value: str | None) -> str | None:
    """Read the date of a mail header, or nothing where it is none."""
    if not value:
        return None
    try:
        return in_utc(parsedate_to_datetime(value))
    except (ValueError, TypeError, OverflowError):
        return None


def from_wayback_stamp(stamp: str) -> str | None:
    """Read the Wayback Machine's ``20200305123456``; a shorter one, as in shared links, has its first day."""
    padded = stamp + "00000101000000"[len(stamp) :]
    try:
        return in_utc(datetime.strptime(padded, "%Y%m%d%H%M%S").replace(tzinfo=UTC))
    except ValueError:
        return None


def is_web_address(url: str | None) -> bool:
    """Whether this is an address that a page on the web has."""
    return bool(url) and str(url).startswith(("http://", "https://"))
