"""Where the headline stands, and how to read the lines around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from cleaners.metadata.dates import DateReader, reads_day_first
from cleaners.metadata.months import months_of
from cleaners.metadata.neighbourhood import neighbourhood
from cleaners.metadata.text import shown
from cleaners.metadata.urls import host_of
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from cleaners.metadata.draft import Setting
    from cleaners.metadata.markup import Markup
    from cleaners.metadata.neighbourhood import Run
    from cleaners.metadata.titles import Title

MAX_EXTRA_CHARS = 40
_ISO_DAY = re.compile(r"^\s*((?:19|20)\d\d-\d\d-\d\d)(?!\d)")
_LD_DAY = re.compile(r"\"date(?:Published|Modified|Created)\"\s*:\s*\"((?:19|20)\d\d-\d\d-\d\d)")
_MAY_HOLD_A_HEADLINE = ("h2", "h3", "h4", "h5", "h6", "legend", "strong", "b", "p", "div", "span", "td", "a")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The lines before and behind the headline, how to read the dates in them, and what kind of page it is."""

    before: list[list[Run]]
    after: list[list[Run]]
    reader: DateReader
    language: str | None
    kind: str
    heading: HtmlElement | None = None

    @classmethod
    def of(
        cls, markup: Markup, title: Title | None, setting: Setting, language: str | None, kind: str = "plain"
    ) -> Surroundings:
        """Read the neighbourhood of a title's heading."""
        heading = _heading_of(markup, title)
        before, after = neighbourhood(heading, markup) if heading is not None else ([], [])
        reader = DateReader(
            months_of(language),
            reads_day_first(language, _region(markup), host_of(setting.url)),
            setting.latest,
            others=lambda: _numeric_dates(markup),
            known=cache(lambda: frozenset(_machine_days(markup))),
        )
        return cls(before, after, reader, language, kind, heading)


def _heading_of(markup: Markup, title: Title | None) -> HtmlElement | None:
    if title is not None and title.heading is not None:
        return title.heading
    shows_it = _element_that_shows(title.text, markup) if title is not None else None
    if shows_it is not None:
        return shows_it
    return markup.headings[0] if markup.headings else None


def _element_that_shows(title: str, markup: Markup) -> HtmlElement | None:
    """The first element in the body whose text is the title: old pages have headlines without heading elements."""
    if markup.body is None:
        return None
    wanted, start, longest = fold(title), title[:12], len(title) + MAX_EXTRA_CHARS
    for element in markup.body.iter(*_MAY_HOLD_A_HEADLINE):
        text = element.text
        may_be_it = bool(text) and start in text and len(text) <= longest and not markup.is_away(element)
        if may_be_it and fold(shown(element)) == wanted:
            return element
    return None


def _region(markup: Markup) -> str | None:
    for value in (markup.language, *markup.meta.get("og:locale", ())):
        parts = (value or "").replace("_", "-").split("-")
        if len(parts) > 1 and len(parts[-1]) == 2 and parts[-1].isalpha():
            return parts[-1].lower()
    return None


def _numeric_dates(markup: Markup) -> Iterator[str]:
    """The texts of all times and date-marked elements: their other dates tell the order of day and month."""
    for element in (*markup.times, *markup.dated()):
        yield from (text for text in (element.get("datetime"), element.text) if text)


def _machine_days(markup: Markup) -> Iterator[str]:
    """The days that times, meta elements and structured data give as ISO 8601."""
    for element in markup.times:
        yield from _ISO_DAY.findall(element.get("datetime") or "")
    for texts in markup.meta.values():
        yield from (day for text in texts if len(text) <= MAX_EXTRA_CHARS for day in _ISO_DAY.findall(text))
    for script in markup.scripts:
        yield from _LD_DAY.findall(script)
