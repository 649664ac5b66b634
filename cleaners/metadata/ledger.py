"""What the rules cut out of the text, read once more: bylines, dates and reading times feed the metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cleaners.metadata.authors import byline_names, opens_with_by, split_names
from cleaners.metadata.datelines import says_updated
from cleaners.metadata.dates import latest_day, relative_date, written_date
from cleaners.metadata.draft import Draft
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cleaners.model import Metadata, Verdict
    from cleaners.vocabulary.base import Lexicon


_PARTS = re.compile(r"\s*[|·•]\s*|\n|\s+[–—-]\s+|\s{2,}")


@dataclass(frozen=True, slots=True)
class _Page:
    """How to read the lines of one page."""

    lexicon: Lexicon
    latest: date
    fetched_at: str | None
    with_dates: bool


def complete(
    metadata: Metadata,
    verdicts: Sequence[Verdict],
    lexicon: Lexicon,
    fetched_at: str | None,
    *,
    with_dates: bool = True,
) -> Metadata:
    """Fill what is still unknown from the bylines, dates and reading times that the rules took out of the text.

    Without ``with_dates`` only relative ones ("3 hours ago") are taken: written dates were read before.
    """
    draft = Draft(
        {
            name: getattr(metadata, name)
            for name in ("authors", "published", "modified", "reading_time_minutes", "tags")
            if getattr(metadata, name)
        },
        dict(metadata.found_in),
        dict(metadata.confidence),
        dict(metadata.conflicts),
    )
    page = _Page(lexicon, latest_day(fetched_at), fetched_at, with_dates)
    for position, verdict in enumerate(verdicts):
        if verdict.kept:
            continue
        if verdict.family == "bylines":
            _from_byline(verdict, draft, page)
        elif verdict.rule == "colophon/author-box":
            _from_author_box(verdicts[position + 1 : position + 3], draft)
    return replace(
        metadata, **draft.values, found_in=draft.found_in, confidence=draft.confidence, conflicts=draft.conflicts
    )


def _from_byline(verdict: Verdict, draft: Draft, page: _Page) -> None:
    if verdict.rule == "bylines/reviewer":
        return
    if verdict.rule == "bylines/relative-date":
        draft.offer("published", relative_date(verdict.text, page.fetched_at), "text")
        return
    if page.with_dates and verdict.rule != "bylines/reading-time":
        field = "modified" if says_updated(fold(verdict.text)) else "published"
        draft.offer(field, written_date(verdict.text, page.lexicon, page.latest), "text")
    for part in _PARTS.split(verdict.text):
        draft.offer("reading_time_minutes", _minutes(part, page.lexicon), "text")
        if page.lexicon.byline.opening(bare(fold(part))) or opens_with_by(part):
            draft.offer("authors", byline_names(_announced(part, page.lexicon)), "text")


def _announced(part: str, lexicon: Lexicon) -> str:
    """A byline without the words that announce it, in the page's language or in any other."""
    opening = lexicon.byline.opening(bare(fold(part)))
    return part.strip()[len(opening) :].strip(" :") if opening else part


def _minutes(part: str, lexicon: Lexicon) -> int | None:
    """How long reading takes, if a piece of text says so in minutes; counters look alike and count something else."""
    folded = bare(fold(part))
    time = lexicon.reading_time.search(folded)
    if time is None or not any(word in folded for word in ("min", "мин", "分")):
        return None
    number = next((group for group in time.groups() if group), "")
    return int(number) if number.isdigit() else None


def _from_author_box(following: Sequence[Verdict], draft: Draft) -> None:
    for each in following:
        if each.rule == "colophon/author-box" and len(each.text.split()) <= 5:
            draft.offer("authors", split_names(each.text), "text")
            return
