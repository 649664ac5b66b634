"""What this run knows of hosts: which asked to be left alone until when, and which have had enough of us."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from scrapy.exceptions import IgnoreRequest

from crawler.clock import now, parse_stamp, stamp

if TYPE_CHECKING:
    from crawler.store.base import Store

FIRST_PAUSE: Final = timedelta(seconds=30)
"""For a host that says 429 and not for how long; doubled each time it says so again."""
LONGEST_PAUSE: Final = timedelta(days=7)
"""A longer Retry-After is a typing error."""
PATIENCE: Final = timedelta(minutes=2)
"""How long a run waits for a host; after that the next run takes its pages up."""
MAX_REFUSALS: Final = 4
"""So many in a row, without an answer between them, and the run leaves the host alone."""


class HostPausedError(IgnoreRequest):
    """A page was not fetched because its host wants no requests for now; its errback gets this."""


class Hosts:
    """The hosts of a run: pauses go into the store as well, where other processes and later runs see them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._paused_until: dict[str, str] = {}
        self._reasons: dict[str, str] = {}
        self._refusals: Counter[str] = Counter()
        self._pages: Counter[str] = Counter()

    def pause(self, host: str, wait: timedelta | None, reason: str = "it asks to be left alone") -> None:
        """Leave a host alone for as long as it asked, or longer each time where it does not say how long."""
        self._refusals[host] += 1
        asked = wait if wait is not None else FIRST_PAUSE * 2 ** (self._refusals[host] - 1)
        until = stamp(now() + min(asked, LONGEST_PAUSE))
        if until > self._paused_until.get(host, ""):
            self._paused_until[host], self._reasons[host] = until, reason
        self._store.pause_host(host, until)

    def is_paused(self, host: str) -> bool:
        """Tell whether a host is to be left alone for now."""
        return self._paused_until.get(host, "") > stamp()

    def why_paused(self, host: str) -> str:
        """Say why a host is left alone, and until when."""
        return f"{host}: {self._reasons.get(host, '')}, until {self._paused_until.get(host, '')}"

    def answered(self, host: str) -> None:
        """Take note that a host answers again."""
        if host in self._refusals:
            del self._refusals[host]

    def spend(self, host: str) -> None:
        """Take note of a page that is asked of a host."""
        self._pages[host] += 1

    def has_budget(self, host: str, max_pages: int | None) -> bool:
        """Tell whether a host may be asked for one more page in this run."""
        return max_pages is None or self._pages[host] < max_pages

    def left_alone(self, max_pages: int | None) -> frozenset[str]:
        """Return the hosts that get no more requests in this run."""
        refusing = {host for host, count in self._refusals.items() if count >= MAX_REFUSALS}
        spent = {host for host in self._pages if not self.has_budget(host, max_pages)}
        return frozenset(refusing | spent)


def retry_after(value: str | None) -> timedelta | None:
    """Read a Retry-After header, seconds or a date; ``None`` when it says nothing that can be understood."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return timedelta(seconds=min(int(text), LONGEST_PAUSE.total_seconds()))
    try:
        moment = parsedate_to_datetime(text)
        wait = parse_stamp(stamp(moment)) - now()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    return max(wait, timedelta())
