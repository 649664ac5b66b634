"""Crawler traps: calendars without end, parameters that multiply, paths that fold into themselves.

Some addresses say by themselves that they lead nowhere. The rest shows in what comes of them: pages of one shape
that hold no article and lead only to more of their own shape.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_URL_CHARS: Final = 2000
"""Longer ones are no addresses of pages: browsers and servers stop thereabouts."""
MAX_SEGMENTS: Final = 20
MAX_REPEATS: Final = 3
"""A path in which one part comes up more often is a relative link that a server answers at every depth."""
MAX_PARAMETERS: Final = 12
MIN_BARREN: Final = 50
"""So many barren pages of one shape, and no more of it are fetched in this run."""
MIN_BARREN_SHARE: Final = 0.9
MAX_SHAPES: Final = 2000

NUMBER = re.compile(r"\d+")


def looks_endless(url: str) -> str | None:
    """Say what is wrong with an address that no page has, if anything is."""
    if len(url) > MAX_URL_CHARS:
        return f"longer than {MAX_URL_CHARS} characters"
    parts = urlsplit(url)
    segments = [segment for segment in parts.path.split("/") if segment]
    if len(segments) > MAX_SEGMENTS:
        return f"more than {MAX_SEGMENTS} parts in its path"
    words = Counter(segment for segment in segments if not segment.isdigit())
    if words and max(words.values()) > MAX_REPEATS:
        return f"{words.most_common(1)[0][0]!r} again and again in its path"
    if parts.query.count("&") >= MAX_PARAMETERS:
        return f"more than {MAX_PARAMETERS} parameters"
    return None


def shape_of(url: str) -> str | None:
    """Return what the addresses of one machinery share: numbers and parameter values left out.

    ``None`` for an address that has neither: what people name by hand has an end.
    """
    parts = urlsplit(url)
    names = ",".join(sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}))
    if not names and not NUMBER.search(parts.path):
        return None
    return f"{parts.netloc}{NUMBER.sub('0', parts.path)}?{names}"


def is_barren(url: str, found: Iterable[str]) -> bool:
    """Tell whether a page without an article led to nothing new but more of its own shape."""
    shape = shape_of(url)
    return shape is not None and all(shape_of(each) == shape for each in found)


class TrapWatch:
    """Counts, for a run, how pages of each shape turned out on their first visit."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        self._barren: Counter[str] = Counter()

    def note(self, url: str, *, barren: bool) -> None:
        """Take note of a page that was fetched for the first time."""
        shape = shape_of(url)
        if shape is None or (shape not in self._seen and len(self._seen) >= MAX_SHAPES):
            return
        self._seen[shape] += 1
        self._barren[shape] += barren

    def catches(self, url: str) -> str | None:
        """Say why an address is not worth fetching, if its shape has shown to be a trap."""
        shape = shape_of(url)
        if shape is None or self._barren[shape] < MIN_BARREN:
            return None
        if self._barren[shape] < self._seen[shape] * MIN_BARREN_SHARE:
            return None
        return f"looks like a trap: {self._barren[shape]} pages like it had no article and led to nothing new"
