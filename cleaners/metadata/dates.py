"""Dates, machine-readable or written: ISO 8601 out, or nothing. Impossible and future ones are nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from unicodedata import normalize

from cleaners.metadata.months import months_of
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from cleaners.vocabulary.base import Lexicon

EARLIEST_YEAR = 1990
"""The first web page is from 1991; an earlier "published" is about something else."""
_ISO = re.compile(
    r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|"
    r"[+-]\d{2}(?!\d))?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$")
_MAX_HOUR, _MAX_MINUTE = 23, 59


def iso_date(text: str | None, latest: date = date.max) -> str | None:
    """An ISO 8601 date or date-time out of a machine-readable value; impossible and future ones are ``None``."""
    if not text:
        return None
    text = text.strip()
    match = _ISO.match(text) or _COMPACT.match(text)
    if match is None:
        return _rfc_date(text, latest)
    day = day_of(int(match[1]), int(match[2]), int(match[3]), latest)
    if day is None or match[4] is None:
        return day
    if int(match[4]) > _MAX_HOUR or int(match[5]) > _MAX_MINUTE:
        return day
    zone = (match[7] or "").upper()
    if zone in {"UTC", "GMT", "Z"}:
        zone = "Z"
    elif zone:
        digits = zone[1:].replace(":", "").ljust(4, "0")
        zone = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return f"{day}T{int(match[4]):02d}:{match[5]}:{match[6] or '00'}{zone}"


def _rfc_date(text: str, latest: date) -> str | None:
    if not text[-4:].strip() or not any(char.isdigit() for char in text):
        return None
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return when.isoformat() if day_of(when.year, when.month, when.day, latest) else None


def day_of(year: int, month: int, day: int, latest: date = date.max) -> str | None:
    """A day as ISO 8601 if there was such a day, the web existed and it is not after ``latest``."""
    try:
        when = date(year, month, day)
    except ValueError:
        return None
    return when.isoformat() if year >= EARLIEST_YEAR and when <= latest else None


def latest_day(fetched_at: str | None) -> date:
    """The last day that a page fetched then can speak of as past: a day of grace for time zones."""
    match = _ISO.match(fetched_at) if fetched_at else None
    if match is None:
        return date.max
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) + timedelta(days=1)
    except (ValueError, OverflowError):
        return date.max


def day_apart(when: str, day: str) -> bool:
    """Whether an instant in UTC can be that neighbouring day where the page was written.

    Clocks run from twelve hours behind UTC to fourteen before it.
    """
    instant = datetime.fromisoformat(when)
    apart = (date.fromisoformat(day[:10]) - instant.date()).days
    return (apart == -1 and instant.hour < 12) or (apart == 1 and instant.hour >= 10)


# --- dates as people write them

_MONTH_FIRST_REGIONS = frozenset({"us", "ph", "pr"})
_UNDECIDED_LANGUAGES = frozenset({"en", None})


def reads_day_first(language: str | None, region: str | None, host: str) -> bool | None:
    """Whether 03/04/2025 is the third of April on such a site; ``None`` where nothing tells.

    Evidence is the declared region ("en-GB"), the country in the host's name, and any language but English.
    """
    if region:
        return region.lower() not in _MONTH_FIRST_REGIONS
    country = host.rsplit(".", 1)[-1]
    if country in {"us", "gov", "mil"} or host.endswith(".edu"):
        return False
    if len(country) == 2 and country not in {
        "io",
        "ai",
        "co",
        "tv",
        "me",
        "ly",
        "to",
        "eu",
        "fm",
        "gg",
        "ca",
        "cc",
        "so",
        "sh",
        "is",
        "ph",
    }:
        return True
    return None if language in _UNDECIDED_LANGUAGES else True


@dataclass(frozen=True, slots=True)
class DateReader:
    """Reads the dates of one page: in its language, by its order of day and month, up to its fetch."""

    months: Mapping[str, int]
    day_first: bool | None = None
    latest: date = date.max
    others: Callable[[], Iterable[str]] = tuple
    """Gives the other dates of the page, which are asked only when the order of one is in doubt."""
    known: Callable[[], frozenset[str]] = frozenset
    """Gives the days that the page names to machines: one of them settles how a written date is meant."""

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Every date in a text, as ISO day and the span of the folded text in which it stands."""
        folded = fold(text) if len(text) <= MAX_CHARS else fold(text[:MAX_CHARS])
        if not _ANY_DIGIT.search(folded):
            return
        taken = -1
        for match in _DATE.finditer(folded):
            day = self._read(match) if match.start() >= taken else None
            if day:
                taken = match.end()
                yield day, match.start(), match.end()

    def first(self, text: str) -> str | None:
        """The first date in a text."""
        return next((day for day, _, _ in self.find(text)), None)

    def _read(self, match: re.Match[str]) -> str | None:
        groups = match.groupdict()
        if groups["cy"]:
            return day_of(int(groups["cy"]), int(groups["cm"]), int(groups["cd"]), self.latest)
        if groups["iy"]:
            return day_of(int(groups["iy"]), int(groups["im"]), int(groups["id"]), self.latest)
        if groups["n1"]:
            return self._numeric(int(groups["n1"]), int(groups["n2"]), groups["n3"], groups["sep"])
        if groups["v1"]:
            return day_of(int(groups["v3"]), int(groups["v2"]), int(groups["v1"]), self.latest)
        for day, month, year in (("d1", "m1", "y1"), ("d2", "m2", "y2"), ("d3", "m3", "y3")):
            if groups[month]:
                number = self.months.get(groups[month].rstrip("."))
                return day_of(int(groups[year]), number, int(groups[day]), self.latest) if number else None
        return None

    def _numeric(self, first: int, second: int, year: str, separator: str) -> str | None:
        if len(year) == 2:
            if separator != ".":
                return None
            year = f"20{year}"
        if first > 12:
            return day_of(int(year), second, first, self.latest)
        if second > 12:
            return day_of(int(year), first, second, self.latest)
        if first == second:
            return day_of(int(year), first, first, self.latest)
        settled = self._settled(day_of(int(year), second, first), day_of(int(year), first, second))
        if settled is not None:
            return settled
        if separator == ".":
            return day_of(int(year), second, first, self.latest)
        day_first = order_of(self.others()) if self.day_first is None else self.day_first
        if day_first is None:
            return None
        month, day = (second, first) if day_first else (first, second)
        return day_of(int(year), month, day, self.latest)

    def _settled(self, day_first: str | None, month_first: str | None) -> str | None:
        """The one of two readings that the page names to machines, if it names just one."""
        named = self.known().intersection((day_first or "", month_first or ""))
        return next(iter(named)) if len(named) == 1 else None


def order_of(texts: Iterable[str]) -> bool | None:
    """Whether a page's other dates put the day first; ``None`` where they don't tell, or contradict each other.

    25/12/2026 on a page says that 03/04/2026 on it is in April.
    """
    orders = set()
    for text in texts:
        for match in _NUMERIC.finditer(text[:MAX_CHARS]):
            first, second = int(match[1]), int(match[2])
            if first <= 12 < second <= 31:
                orders.add(False)
            elif second <= 12 < first <= 31:
                orders.add(True)
    return orders.pop() if len(orders) == 1 else None


MAX_CHARS = 300
"""A longer run of text is prose, and a date in it is about something else."""
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)")
_ANY_DIGIT = re.compile(r"\d")
_MONTH = r"(?:[^\W\d_]|[\u0900-\u0963]){3,13}\.?"
_ORDINAL = r"(?:st|nd|rd|th|er|ro|º|ª|o|a|-?го|\.)?"
_YEAR = r"(?:19|20)\d\d"
_HANGUL = [normalize("NFKD", letter) for letter in "년월"]  # as fold leaves them
_DATE = re.compile(
    rf"(?<!\d)(?:"
    rf"(?P<cy>{_YEAR})\s?(?:年|{_HANGUL[0]})\s?(?P<cm>\d{{1,2}})\s?(?:月|{_HANGUL[1]})\s?(?P<cd>\d{{1,2}})"
    rf"|(?P<iy>{_YEAR})[-./](?P<im>\d{{1,2}})[-./](?P<id>\d{{1,2}})(?!\d)"
    rf"|(?P<n1>\d{{1,2}})(?P<sep>[./-]) ?(?P<n2>\d{{1,2}})(?P=sep) ?(?P<n3>{_YEAR}|\d\d(?![\d.:/]))(?!\d)"
    rf"|(?P<v1>\d{{1,2}}),? thang (?P<v2>\d{{1,2}}),? (?:nam )?(?P<v3>{_YEAR})"
    rf"|(?P<d1>\d{{1,2}}){_ORDINAL}(?:\s+|-|/|\.|,\s*)(?:de |d'|of |den )?"
    rf"(?P<m1>{_MONTH})(?:\s+|-|/|,\s*|\.\s*)(?:de |del |of |')?(?P<y1>{_YEAR})(?!\d)"
    rf"|(?P<y3>{_YEAR})(?:\s+|-|/|,\s*|\.\s*|\s?m\. )(?P<m3>{_MONTH})(?:\s+|-|/|,\s*)(?P<d3>\d{{1,2}})(?!\d)"
    rf")"
    rf"|(?<![^\W\d_])(?P<m2>{_MONTH})(?:\s+|-|/|\.\s*)(?P<d2>\d{{1,2}}){_ORDINAL}"
    rf"(?:,\s*|\s+|-|/|,?\s+\d{{1,2}}:\d\d(?: ?[ap]\.?m\.?)?,?\s+)(?:de |del |of )?(?P<y2>{_YEAR})(?!\d)"
)


def written_date(text: str, lexicon: Lexicon, latest: date = date.max) -> str | None:
    """A date as people write it: "Wednesday, June 18, 2025", "12. Oktober 2026", "2026年10月12日".

    Digits alone (03/04/2025) are read only where one of them can't be a month: nothing is guessed.
    """
    code = lexicon.vocabularies[0].code if lexicon.is_known else None
    return DateReader(months_of(code), None, latest).first(text)


_UNITS = {"min": 60, "hour": 3600, "hr": 3600, "day": 86400, "week": 604800, "wk": 604800, "sec": 1}
_A_DAY = 86400
_AGO = re.compile(r"(\d{1,3}|an?|one) ?(sec|min|hour|hr|day|week|wk)")


def relative_date(text: str, fetched_at: str | None) -> str | None:
    """Resolve "3 hours ago" against the time of the fetch; ``None`` without one. English units only."""
    match = _AGO.search(fold(text)) if fetched_at else None
    if not match or not fetched_at:
        return None
    try:
        then = datetime.fromisoformat(fetched_at)
        count = int(match[1]) if match[1].isdigit() else 1
        when = (then if then.tzinfo else then.replace(tzinfo=UTC)) - timedelta(seconds=count * _UNITS[match[2]])
    except (ValueError, OverflowError):
        return None
    return when.date().isoformat() if _UNITS[match[2]] >= _A_DAY else when.isoformat(timespec="minutes")
