"""Site files: what to crawl and how politely, read from ``data/sites/NAME.toml`` and checked strictly.

A typing error in a site file must not become a crawl of the wrong thing, so an unknown key or a wrong type
is an error that names the file, the key and the nearest valid one.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from crawler.errors import SiteFileError, UsageError
from crawler.urls import is_http, site_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DURATION = re.compile(r"(\d+)\s*([smhdw])")
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
CHECKOUT_SITES = Path(__file__).resolve().parent.parent / "data" / "sites"

ROBOTS_REQUESTS = frozenset(("robots.txt", "nofollow", "noindex", "noarchive"))
"""What sites ask of robots, and a site's owner may tell this one to ignore."""

Patterns = tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """One site to crawl; the README beside the site files explains every key."""

    name: str
    start: tuple[str, ...]
    file: Path
    article: Patterns = ()
    follow: Patterns = ()
    deny: Patterns = ()
    every: timedelta = timedelta(hours=6)
    delay: float = 1.0
    max_depth: int = 3
    max_pages_per_host: int | None = None
    javascript: bool = False
    allow_private: bool = False
    ignore_robots: frozenset[str] = frozenset()
    serve: Path | None = None

    def is_same_site(self, url: str) -> bool:
        """Tell whether an address lies on one of the hosts that the start addresses name."""
        return site_of(url) in {site_of(start) for start in self.start}

    def may_follow(self, url: str) -> bool:
        """Tell whether a link is ours to follow.

        Without ``follow``, every link on the same site is. A pattern leaves the site only when it names
        another host itself, by beginning with ``http``.
        """
        if not is_http(url) or self._is_denied(url):
            return False
        if not self.follow:
            return self.is_same_site(url)
        return any(
            pattern.search(url) and (self.is_same_site(url) or pattern.pattern.lstrip("^").startswith("http"))
            for pattern in (*self.follow, *self.article)
        )

    def may_fetch(self, url: str) -> bool:
        """Tell whether an address of the frontier is still wanted, for a site file may have changed since."""
        return self.may_follow(url) or (url in self.start and not self._is_denied(url))

    def _is_denied(self, url: str) -> bool:
        return any(pattern.search(url) for pattern in self.deny)

    def is_article_url(self, url: str) -> bool | None:
        """Tell what the ``article`` patterns say of an address; ``None`` when there are none."""
        return any(pattern.search(url) for pattern in self.article) if self.article else None


def sites_folder(folder: str | None) -> Path:
    """Return the folder of site files: the one asked for, the current folder's, or the checkout's."""
    if folder is not None:
        path = Path(folder)
        if not path.is_dir():
            raise UsageError(f"{folder}: no such folder of site files; give one with --sites DIR")
        return path
    here = Path("data") / "sites"
    return CHECKOUT_SITES if not here.is_dir() and CHECKOUT_SITES.is_dir() else here


def load_sites(folder: Path, names: list[str]) -> list[SiteConfig]:
    """Read the named site files of a folder, or all of them."""
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise UsageError(
            f"{folder}: no sites configured; add one as {folder}/NAME.toml, which takes two lines: "
            'name = "example" and start = ["https://example.org/"]'
        )
    if not names:
        return [read_site(file) for file in files]
    known = {file.stem: file for file in files}
    return [read_site(_named(name, known, folder)) for name in dict.fromkeys(names)]


def _named(name: str, known: Mapping[str, Path], folder: Path) -> Path:
    if name in known:
        return known[name]
    nearest = get_close_matches(name, known, n=1)
    hint = f"did you mean {nearest[0]!r}?" if nearest else f"it has {', '.join(known)}"
    raise UsageError(f"{name}: no such site in {folder}; {hint}")


def read_site(file: Path) -> SiteConfig:
    """Read and check one site file."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SiteFileError(f"{file}: cannot be read ({error.strerror}); check the path") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SiteFileError(f"{file}: is not valid TOML: {error}; correct it there") from error
    return _site(data, file)


def _site(data: dict[str, Any], file: Path) -> SiteConfig:
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key not in KEYS:
            nearest = get_close_matches(key, KEYS, n=1, cutoff=0.0)[0]
            raise SiteFileError(f"{file}: unknown key {key!r}; the nearest valid key is {nearest!r}")
        try:
            values[key] = KEYS[key](value)
        except _WrongValue as error:
            raise SiteFileError(f"{file}: {key} must be {error}, not {value!r}") from error
    if not values.get("start"):
        raise SiteFileError(f'{file}: start is missing; add start = ["https://example.org/"]')
    values.setdefault("name", file.stem)
    if values["name"] != file.stem:
        raise SiteFileError(
            f"{file}: name is {values['name']!r}, but a site is called by its file; "
            f"rename the file to {values['name']}.toml or set name = {file.stem!r}"
        )
    if values.get("serve"):
        values["serve"] = _served_folder(file, values)
    return SiteConfig(file=file, **values)


def _served_folder(file: Path, values: Mapping[str, Any]) -> Path:
    folder: Path = (file.parent / values["serve"]).resolve()
    if not folder.is_dir():
        raise SiteFileError(f"{file}: serve names {folder}, which is no folder; correct the path")
    start = urlsplit(values["start"][0])
    if start.scheme != "http" or start.hostname not in {"127.0.0.1", "localhost"} or start.port is None:
        raise SiteFileError(
            f"{file}: serve needs a start address on loopback with a port, "
            f"as http://127.0.0.1:8765/, not {values['start'][0]!r}"
        )
    return folder


class _WrongValue(Exception):  # noqa: N818  carries the expected form to the message
    pass


def _name(value: object) -> str:
    if not isinstance(value, str) or not NAME.fullmatch(value):
        raise _WrongValue("a word of letters, digits, dots and dashes")
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise _WrongValue("a string")
    return value


def _addresses(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
        raise _WrongValue("a list of http or https addresses")
    for item in value:
        if not is_http(item):
            raise _WrongValue(f"a list of http or https addresses ({item!r} is none)")
    return tuple(value)


def _patterns(value: object) -> Patterns:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _WrongValue("a list of regular expressions")
    try:
        return tuple(re.compile(item) for item in value)
    except re.error as error:
        raise _WrongValue(f"a list of regular expressions ({error})") from error


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise _WrongValue("true or false")
    return value


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= SECONDS["h"]:
        raise _WrongValue("a number of seconds from 0 to 3600")
    return float(value)


def _requests_of_robots(value: object) -> frozenset[str]:
    if not isinstance(value, list) or not set(map(str, value)) <= ROBOTS_REQUESTS:
        raise _WrongValue(f"a list of {', '.join(sorted(ROBOTS_REQUESTS))}")
    return frozenset(map(str, value))


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _WrongValue("a whole number, 0 or more")
    return value


def _positive(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise _WrongValue("a whole number, 1 or more")
    return value


def _duration(value: object) -> timedelta:
    match = DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None or not int(match[1]):
        raise _WrongValue('a span such as "30m", "6h" or "7d"')
    return timedelta(seconds=int(match[1]) * SECONDS[match[2]])


KEYS: Mapping[str, Callable[[object], object]] = {
    "name": _name,
    "start": _addresses,
    "article": _patterns,
    "follow": _patterns,
    "deny": _patterns,
    "every": _duration,
    "delay": _seconds,
    "max_depth": _count,
    "max_pages_per_host": _positive,
    "javascript": _boolean,
    "allow_private": _boolean,
    "ignore_robots": _requests_of_robots,
    "serve": _string,
}
