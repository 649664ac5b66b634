"""Where the links of a page lead: as ``urljoin`` says, by a shorter way for plain addresses."""

from __future__ import annotations

import re
from urllib.parse import urljoin

_PLAIN_URL = re.compile(r"https?://[\w.-]+(?::\d+)?(?:/[\w/.%~+-]*)?(?:\?[\w=&%.-]+)?", re.ASCII)
_PLAIN_PATH = re.compile(r"(?:/[\w%~+-][\w.%~+-]*)+/?(?:\?[\w=&%.-]+)?", re.ASCII)
"""Addresses that resolving leaves as they are but for the origin: nothing relative, odd or empty in them."""


class Resolver:
    """Makes the links of one page absolute: as ``urljoin`` does, which is slow, so plain ones go past it."""

    def __init__(self, url: str | None) -> None:
        self._url = url
        self._known: dict[str, str] = {}
        origin = self._join("/") if url else ""
        self._origin = origin[:-1] if _PLAIN_URL.fullmatch(origin) else None

    def __call__(self, href: str) -> str:
        """Return the address that a link leads to; as it stands where that can't be told."""
        href = href.strip()
        if not self._url:
            return href
        known = self._known.get(href)
        if known is None:
            known = self._known[href] = self._resolve(href)
        return known

    def _resolve(self, href: str) -> str:
        if self._origin is not None:
            if _PLAIN_URL.fullmatch(href):
                return href
            if _PLAIN_PATH.fullmatch(href):
                return self._origin + href
        return self._join(href)

    def _join(self, href: str) -> str:
        try:
            return urljoin(self._url or "", href)
        except ValueError:
            return href
