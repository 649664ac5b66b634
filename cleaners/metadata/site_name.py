"""The site's name, and how to recognise it when a title repeats it."""

from __future__ import annotations

from dataclasses import dataclass

from cleaners.metadata.urls import host_of
from cleaners.vocabulary.base import fold


@dataclass(frozen=True, slots=True)
class Site:
    """The names of a site, as letters and digits run together: what it calls itself and what its host says."""

    names: frozenset[str]
    host: str

    @classmethod
    def of(cls, site_name: str | None, url: str | None) -> Site:
        """The site behind a declared name and an address; either may be unknown."""
        host = host_of(url).removeprefix("www.")
        names = {letters_of(site_name or ""), letters_of(host)}
        parts = host.split(".")
        if len(parts) > 1:
            names.add(letters_of(parts[-2] if len(parts[-2]) > 3 or len(parts) == 2 else parts[-3]))
        return cls(frozenset(name for name in names if len(name) > 1), letters_of(host))

    def is_named(self, text: str) -> bool:
        """Whether a text is the site's name, or near enough to it."""
        letters = letters_of(text)
        if not letters:
            return False
        plain = letters.removeprefix("the")
        if letters in self.names or plain in self.names:
            return True
        if len(plain) > 3 and any(_nearly(plain, name) for name in self.names):
            return True
        initials = "".join(word[0] for word in fold(text).split())
        return len(initials) > 2 and initials in self.names


def _nearly(letters: str, name: str) -> bool:
    return letters in name or (len(name) > 3 and name in letters and len(letters) < 3 * len(name))


def letters_of(text: str) -> str:
    """The letters and digits of a text, folded and run together: for comparing names."""
    return "".join(char for char in fold(text) if char.isalnum())
