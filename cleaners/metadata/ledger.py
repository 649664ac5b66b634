"""What the rules cut out of the text, read once more: bylines, dates and reading times feed the metadata."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from cleaners.metadata.authors import split_names
from cleaners.metadata.dates import latest_day, relative_date, written_date
from cleaners.metadata.draft import Draft
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cleaners.model import Metadata, Verdict
    from cleaners.vocabulary.base import Lexicon


def complete(metadata: Metadata, verdicts: Sequence[Verdict], lexicon: Lexicon, fetched_at: str | None) -> Metadata:
    """Fill what is still unknown from the bylines, dates and reading times that the rules took out of the text."""
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
    latest = latest_day(fetched_at)
    for position, verdict in enumerate(verdicts):
        if verdict.kept:
            continue
        if verdict.family == "bylines":
            _from_byline(verdict, draft, lexicon, latest, fetched_at)
        elif verdict.rule == "colophon/author-box":
            _from_author_box(verdicts[position + 1 : position + 3], draft)
    return replace(
        metadata, **draft.values, found_in=draft.found_in, confidence=draft.confidence, conflicts=draft.conflicts
    )


def _from_byline(verdict: Verdict, draft: Draft, lexicon: Lexicon, latest: date, fetched_at: str | None) -> None:
    text = verdict.text
    folded = bare(fold(text))
    if verdict.rule == "bylines/reading-time":
        minutes = verdict.evidence.get("minutes")
        if (isinstance(minutes, str) and minutes.isdigit() and "min" in folded) or "мин" in folded or "分" in folded:
            draft.offer("reading_time_minutes", int(str(minutes)) if str(minutes).isdigit() else None, "text")
        return
    if verdict.rule == "bylines/relative-date":
        draft.offer("published", relative_date(text, fetched_at), "text")
        return
    changed = any(
        word in folded
        for word in (
            "updated",
            "modified",
            "edited",
            "aktualisiert",
            "mis a jour",
            "actualizado",
            "aggiornato",
            "bijgewerkt",
            "обновлено",
        )
    )
    draft.offer("modified" if changed else "published", written_date(text, lexicon, latest), "text")
    for part in re.split(r"\s*[|·•]\s*|\n|\s+[–—-]\s+|\s{2,}", text):
        time = lexicon.reading_time.search(bare(fold(part)))
        if time and "min" in fold(part):
            number = next((group for group in time.groups() if group), "")
            draft.offer("reading_time_minutes", int(number) if number.isdigit() else None, "text")
        opening = lexicon.byline.opening(bare(fold(part)))
        if opening:
            name = re.split(
                r",|\d| (?:on|updated|published|am|le|el|il|op) ", part.strip()[len(opening) :].strip(" :")
            )[0]
            months = lexicon.month_numbers
            words = [word for word in name.split() if fold(word) not in months]
            draft.offer("authors", split_names(" ".join(words)), "text")


def _from_author_box(following: Sequence[Verdict], draft: Draft) -> None:
    for each in following:
        if each.rule == "colophon/author-box" and len(each.text.split()) <= 5:
            draft.offer("authors", split_names(each.text), "text")
            return
