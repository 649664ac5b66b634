"""The headline of a page that declares none: found where a reader would look for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.bylines import is_date, is_time

if TYPE_CHECKING:
    from cleaners.features import PageView

MAX_LOOK = 8
MIN_WORDS = 2
MAX_WORDS = 30


def find_headline(page: PageView) -> str | None:
    """The first line among the first few that can be a headline; ``None`` where the text starts at once.

    Dates, reading times, labels and archive headers before it are passed over.
    """
    lexicon = page.lexicon
    for block in page.main[:MAX_LOOK]:
        facts = page.facts(block)
        bare = facts.bare.rstrip(" :.!")
        furniture = (
            not bare
            or is_date(facts.bare, lexicon)
            or is_time(facts.bare)
            or lexicon.relative_date.search(facts.bare)
            or lexicon.reading_time.search(facts.bare)
            or bare in lexicon.theme_labels
            or bare in lexicon.ad_labels
            or bare in lexicon.controls
            or bare in lexicon.related_sections
            or bare in lexicon.toc
            or (len(re.findall(r"\s[»›>]\s", block.text)) > 1)
            or (lexicon.byline.opening(facts.bare) and facts.n_words <= 6)
            or (lexicon.archive_labels.opening(facts.bare) and ":" in facts.bare[:20])
            or (lexicon.credits.opening(facts.bare) and ":" in facts.bare[:20])
        )
        if furniture:
            continue
        if block.kind in {"table_row", "code", "quote"} or facts.n_words > MAX_WORDS:
            return None
        if facts.n_words < MIN_WORDS and block.kind != "heading":
            return None
        if facts.ends_with_stop and block.kind != "heading":
            return None
        return block.text
    return None
