"""Bylines, dates and reading times: true, but about the article; they move to the metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.base import Removal, Rule
from cleaners.rules.main_content import is_listing
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block
    from cleaners.vocabulary.base import Lexicon

MIN_LIVE_TIMES = 3
"""As many lines that are only a time make a live blog, where times are content."""
MAX_NAME_WORDS = 6
MIN_NAME_WORDS, MAX_LONE_NAME_WORDS = 2, 4
MAX_DATED_LINE_WORDS = 10
MAX_NUMBERS = 2
"""A page with more lines that are only a number counts something itself."""
MAX_HEAD_BLOCKS = 16
"""How far down a headline's own byline can stand; listings without prose would otherwise be all head."""
MAX_BYLINES = 5
MAX_REVIEWER_WORDS = 10
MAX_COLONS = 2
"""More of them make a table on one line: "Author: … Released: … Genre: …"."""
_SEPARATORS = re.compile(r"\s+[|·•∙/–—-]\s+|;\s+|\s*[|·•∙]\s*|\n|\s{2,}|,\s+(?=\d+ min)|(?<=日)\s+|(?<= h\.)\s+(?=\w)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CLOCK = re.compile(r"^\(?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm|h|z|uhr)?\)?$")
_NUMERIC_DATE = re.compile(r"^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\.?$")
_CJK_DATE = re.compile(r"^\D{0,8}(?:\d{4}年)?\d{1,2}月\d{1,2}日[^\d、。，]{0,8}(?:\d{1,2}[:時时]\d{0,2}分?)?\W*$")
_ZONES = frozenset(
    "am pm a.m p.m utc gmt est edt cst cdt mst mdt pst pdt bst cet cest ist et pt ct msk uhr h at um on à a las "
    "alle às o om de del den der the of le el il st nd rd th and e".split()
)
_ORDINAL = re.compile(r"^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?$")


def is_date(folded: str, lexicon: Lexicon) -> bool:
    """Whether a folded text is a date and nothing else: weekday, day, month, year, time, in any order."""
    if _CJK_DATE.match(folded):
        return True
    opening = lexicon.dated.opening(folded)
    if opening:
        folded = folded[len(opening) :].lstrip(" :-")
    words = [word for word in re.split(r"[\s,()|]+", folded) if word]
    if not words or len(words) > 10:
        return False
    has_month = has_day = has_year = has_numeric = False
    for word in words:
        plain = word.strip(".:;")
        if _NUMERIC_DATE.match(word):
            has_numeric = True
        elif _YEAR.fullmatch(plain):
            has_year = True
        elif plain in lexicon.month_numbers or word in lexicon.month_numbers:
            has_month = True
        elif _ORDINAL.match(plain):
            has_day = True
        elif not (_CLOCK.match(plain) or plain in lexicon.weekday_names or plain in _ZONES):
            return False
    return has_numeric or (has_month and (has_day or has_year))


def is_time(folded: str) -> bool:
    """Whether a folded text is a clock time and nothing else."""
    words = folded.split()
    return bool(words) and bool(_CLOCK.match(words[0])) and all(word.strip(".") in _ZONES for word in words[1:])


def _is_labelled_time(folded: str, lexicon: Lexicon) -> bool:
    """Whether a folded line is a clock time that a label dates: "Last updated: 18:42"."""
    announced = lexicon.dated.opening(folded)
    words = folded[len(announced or "") :].lstrip(" :-").split()
    while words and words[0] in _ZONES:  # "at", "a las", "um"
        words = words[1:]
    return bool(announced) and is_time(" ".join(words))


def _is_live(page: PageView) -> bool:
    known = page.memo.get("live_times")
    if known is None:
        known = sum(1 for block in page.main if len(block.text) < 16 and is_time(page.facts(block).bare))
        page.memo["live_times"] = known
    return bool(known >= MIN_LIVE_TIMES)


def _at_head(block: Block, page: PageView) -> bool:
    return page.rank.get(block.index, 0) < min(page.first_prose[1], MAX_HEAD_BLOCKS)


def _at_edge(block: Block, page: PageView) -> bool:
    return _at_head(block, page) or (
        0 <= page.last_prose < page.rank.get(block.index, 0) and not _is_list_of_bylines(page)
    )


def _is_list_of_bylines(page: PageView) -> bool:
    """Whether dates or bylines stand all over the page, as in listings and threads: there they are the entries' own."""
    known = page.memo.get("many_bylines")
    if known is None:
        lexicon = page.lexicon
        lines = [page.facts(block).bare for block in page.main if page.facts(block).n_words <= 10]
        count = sum(1 for line in lines if lexicon.byline.opening(line) or is_date(line, lexicon))
        known = page.memo["many_bylines"] = count > MAX_BYLINES
    return bool(known)


def relative_date(block: Block, page: PageView) -> Removal | None:
    """A line that says only how long ago: "3 hours ago"."""
    bare = page.facts(block).bare
    opening = page.lexicon.dated.opening(bare)
    rest = bare[len(opening) :].lstrip(" :-") if opening else bare
    if not page.lexicon.relative_date.search(rest):
        return None
    if not _at_edge(block, page) and _is_live(page):
        return None
    return Removal(because="only a relative date", evidence={"date": block.text})


def reading_time(block: Block, page: PageView) -> Removal | None:
    """A line that says how long reading takes or how often it was read: "3 min read", "214 views"."""
    match = page.lexicon.reading_time.search(page.facts(block).bare)
    if not match:
        return None
    minutes = next((group for group in match.groups() if group), None)
    return Removal(because="only a reading time or a counter", evidence={"minutes": minutes})


def date_line(block: Block, page: PageView) -> Removal | None:
    """A line near the headline, or behind the end, that is only a date."""
    facts = page.facts(block)
    labelled = page.lexicon.dated.opening(facts.bare) is not None and not _is_list_of_bylines(page)
    if block.kind == "table_row" or not (_at_edge(block, page) or labelled):
        return None
    dateline = _at_head(block, page) and block.kind == "paragraph" and _is_dateline(block.text, page.lexicon)
    if not is_date(facts.bare, page.lexicon) and not _is_labelled_time(facts.bare, page.lexicon) and not dateline:
        return None
    if not _at_head(block, page) and (block.kind == "list_item" or (block.kind == "heading" and not labelled)):
        return None
    following = page.after(block, 1)
    if page.rank.get(block.index, 0) > page.first_prose[0] and following and page.facts(following[0]).is_prose:
        return None  # the title of a dated entry
    return Removal(because="only a date", evidence={"date": block.text})


_JOINS = frozenset(
    "and und et y e en de van von der den da das do dos del della la di le du na no the of zu al & for".split()
)


def _is_name(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= MAX_NAME_WORDS or text[-1:] in "?!:;":
        return False
    capitals = [word for word in words if not word[0].islower()]
    return len(capitals) >= 1 and all(word in _JOINS or word in capitals for word in words)


def _is_line(block: Block) -> bool:
    """Whether a block is a plain line; naive text has no other headings than lines that look like one."""
    return block.kind == "paragraph" or (block.kind == "heading" and not block.tags)


def name_over_date(block: Block, page: PageView) -> Removal | None:
    """A name on a line of its own over the date, near the headline: the byline of themes that spare the "By"."""
    at = page.rank.get(block.index, 0)
    if not _is_line(block) or not 0 < at < min(page.first_prose[0], MAX_HEAD_BLOCKS) or _is_live(page):
        return None
    text = block.text.strip()
    if not MIN_NAME_WORDS <= len(text.split()) <= MAX_LONE_NAME_WORDS or not _is_name(text) or not text[-1].isalpha():
        return None
    if page.facts(block).bare == page.title_folded or ":" in text or is_listing(page) or _is_list_of_bylines(page):
        return None
    dated = [each for each in page.main[: page.first_prose[1]] if _holds_a_date(each, page)]
    if len(dated) != 1 or page.rank[dated[0].index] != at + 1:  # several are entries with names and dates of their own
        return None
    return Removal(because="a name over the date, near the headline", evidence={"name": text})


def _parts(text: str) -> list[str]:
    """What stands between the separators of a line."""
    return [part.strip() for part in _SEPARATORS.split(text) if part and part.strip()]


def _holds_a_date(block: Block, page: PageView) -> bool:
    """Whether one part of a short line, between separators, is a date."""
    if page.facts(block).n_words > MAX_DATED_LINE_WORDS or page.facts(block).ends_with_stop:
        return False
    parts = [bare(fold(part)) for part in _parts(block.text)]
    return any(is_date(part, page.lexicon) or page.lexicon.relative_date.search(part) for part in parts)


_WITH_AGENCY = re.compile(r" (?:with|avec|con|com|mit|met) (?:[a-zà-ÿ]+ ){0,3}[A-Z][\w-]*$")
"""Who helped: "Par Solène Aubrac avec AFP", "Por Ana Ruiz con información de EFE"."""
_THIS_CENTURY = re.compile(r"\b20\d\d\b")


def _is_dateline(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a name or a place and a date: "Torrelba, 4 ago 2025"; old ones head letters and diaries."""
    where, comma, when = text.partition(",")
    return (
        bool(comma)
        and bool(_THIS_CENTURY.search(when))
        and _is_name(where.strip())
        and is_date(bare(fold(when)), lexicon)
    )


def _is_byline(text: str, folded: str, page: PageView) -> bool:
    opening = page.lexicon.byline.opening(folded)
    if not opening:
        return False
    rest = _WITH_AGENCY.sub("", text.strip(" ()[]")[len(opening) :].strip(" :"))
    return bool(rest) and _is_name(rest.split(",")[0].strip())


def _part_says(part: str, page: PageView) -> str | None:
    """What one part of a line between separators is: byline, date, reading time, relative date, count."""
    folded = bare(fold(part))
    if not folded:
        return "nothing"
    lexicon = page.lexicon
    if _is_byline(part, folded, page):
        return "byline"
    if is_date(folded, lexicon) or _is_dateline(part, lexicon):
        return "date"
    if _is_labelled_time(folded, lexicon):
        return "date"
    if lexicon.relative_date.search(folded) or is_time(folded):
        return "date"
    if lexicon.reading_time.search(folded):
        return "reading time"
    if lexicon.comment_count.search(folded) or folded in lexicon.sharing or folded in lexicon.theme_labels:
        return "counter"
    return None


def byline(block: Block, page: PageView) -> Removal | None:
    """A line that is only a byline, or a byline, a date, a section and a reading time in a row."""
    if block.kind in {"heading", "table_row"} and block.tags:
        return None
    facts = page.facts(block)
    if facts.ends_with_stop and facts.n_words > 8:
        return None
    parts = _parts(block.text)
    if len(parts) < 2 and not any(page.lexicon.byline.opening(bare(fold(part))) for part in parts):
        return None  # a part that stands alone can only be a byline
    at_edge = _at_edge(block, page)
    if not at_edge and (_is_list_of_bylines(page) or _is_live(page)):
        return None
    said = [_part_says(part, page) for part in parts]
    told = [what for what in said if what in {"byline", "date", "reading time"}]
    if not told or ("byline" not in told and len(parts) < 2):
        return None
    if not at_edge and not {"byline", "date"} <= set(told):
        return None  # in the middle of a text only both together are beyond doubt
    untold = [part for part, what in zip(parts, said, strict=True) if what is None]
    if any(not _is_name(part) and len(part.split()) > 4 for part in untold) or len(untold) > len(told):
        return None
    return Removal(because="byline, date and counters", evidence={"line": block.text})


def reviewer(block: Block, page: PageView) -> Removal | None:
    """A line that names who checked the text: "Medically reviewed by …", "Fact-checked by …"."""
    facts = page.facts(block)
    opening = page.lexicon.reviewed_by.opening(facts.bare)
    if not opening or facts.ends_with_stop or (block.kind == "heading" and block.tags):
        return None
    if facts.n_words > len(opening.split()) + MAX_REVIEWER_WORDS or not facts.bare[len(opening) :].strip(" :"):
        return None
    return Removal(because="names who checked the text", evidence={"phrase": opening})


_YEAR_THEN_NAME = re.compile(
    r"^(?P<date>\d{4}(?:[-./年]\d{1,2}){1,2}(?:[-./月]\d{1,2})?日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?"
    r"|.{4,30}?\b(?:19|20)\d\d),?\s+(?P<byline>\S.*)$"
)


def _is_dated_byline(text: str, page: PageView) -> bool:
    """Whether a line is a date and behind it a byline, without a mark between them: "March 21, 2025 By Ana Ruiz"."""
    match = _YEAR_THEN_NAME.match(text)
    if match is None:
        return False
    byline_part = match["byline"]
    told = page.facts_of_text(byline_part)
    return is_date(page.facts_of_text(match["date"]), page.lexicon) and _is_byline(byline_part, told, page)


def _labels(text: str) -> int:
    """How many colons a line has that are not within a clock time."""
    return len(_LABEL_COLON.findall(text))


_LABEL_COLON = re.compile(r":(?!\d\d)")


def byline_with_date(block: Block, page: PageView) -> Removal | None:
    """A byline and a date run together: "By Ana Ruiz June 3, 2025", "Updated June 3, 2025 by Ana Ruiz"."""
    if not _at_edge(block, page) or (block.kind == "heading" and block.tags) or _labels(block.text) > MAX_COLONS:
        return None
    facts = page.facts(block)
    if _is_dated_byline(block.text, page):
        return Removal(because="a date with a byline", evidence={"line": block.text})
    opening = page.lexicon.byline.opening(facts.bare) or page.lexicon.dated.opening(facts.bare)
    if not opening or facts.ends_sentence:
        return None
    rest = facts.bare[len(opening) :].strip(" :")
    months = page.lexicon.month_numbers
    dated = bool(_YEAR.search(rest)) and (
        any(word.strip(".,") in months for word in rest.split())
        or any(_NUMERIC_DATE.match(word) for word in rest.split())
    )
    if not dated:
        return None
    return Removal(because="byline with a date", evidence={"line": block.text})


_COUNT = re.compile(r"\d{1,3}(?:[.,]\d{3})?|\d{4}|\d+(?:[.,]\d)?[km]", re.IGNORECASE)


def lone_count(block: Block, page: PageView) -> Removal | None:
    """A number alone between headline and text, behind a byline or date: how often a page was shared or liked."""
    text = block.text.strip()
    at = page.rank.get(block.index, 0)
    if not _COUNT.fullmatch(text) or text in {"0", "1"} or not 0 < at < page.first_prose[0]:
        return None
    if not _is_line(block) or is_listing(page):
        return None
    numbers = sum(1 for each in page.main if each.text.strip().isdigit())
    if numbers > MAX_NUMBERS or not page.is_removed(page.main[at - 1]) or text in page.title_folded.split():
        return None  # chapters have numbers as well, and what a page is about may be one
    return Removal(because="a counter between headline and text", evidence={"count": text})


RULES = (
    Rule("bylines/relative-date", relative_date, strips="a line that says only how long ago", max_words=12),
    Rule("bylines/reading-time", reading_time, strips="reading times and view counters", max_words=14),
    Rule("bylines/date-line", date_line, strips="a line near the headline that is only a date", max_words=12),
    Rule("bylines/byline", byline, strips="a line of byline, date, section and reading time", max_words=24),
    Rule(
        "bylines/name-over-date",
        name_over_date,
        strips="a name alone over the date, near the headline",
        max_words=4,
        strictness="balanced",
    ),
    Rule(
        "bylines/lone-count",
        lone_count,
        strips="a number alone between byline and text: shares, likes",
        max_words=1,
        strictness="balanced",
    ),
    Rule("bylines/reviewer", reviewer, strips="a line that names who checked the text", max_words=16),
    Rule("bylines/byline-with-date", byline_with_date, strips="a byline and a date run together", max_words=16),
)
