"""When it was written or changed, as the lines around the headline and the marked places of a page say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lxml import etree

from cleaners.metadata.dates import iso_date
from cleaners.metadata.markup import DATE, meaning_of
from cleaners.metadata.neighbourhood import MAX_LINE_CHARS, Run, marks
from cleaners.metadata.text import UNSEEN, one_line, shown, texts_of
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from cleaners.metadata.dates import DateReader
    from cleaners.metadata.markup import Markup
    from cleaners.vocabulary.base import Lexicon

_UPDATED = re.compile(
    r"\b(?:updated?|modified|revised|edited|reviewed|changed"  # English
    r"|aktualisiert|geandert|letzte anderung|stand"  # German
    r"|mis a jour|modifie|actualizado|actualizada|modificado|atualizado|atualizada|aggiornato|modificato"  # Romance
    r"|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|paivitetty"  # Dutch and Nordic
    r"|date ?modified|date ?updated|lastmod"  # names of fields
    r"|zaktualizowano|aktualizacja|aktualizovano|обновлено|изменено|guncellenme|guncelleme)\b|更新"
)
"""Folded words that make a date the date of a change."""
_ORIGINALLY = re.compile(
    r"\b(?:originally|first) (?:published|posted|appeared)"
    r"|\b(?:zuerst|erstmals|ursprunglich) (?:veroffentlicht|erschienen)"
    r"|\bpublie initialement|initialement publie|publicad[oa] originalmente|originalmente publicad[oa]"
    r"|\boorspronkelijk gepubliceerd|pubblicat[oa] originariamente"
)
"""Folded words that make a date the first one, whatever the others are."""
_PUBLISHED_LABEL = re.compile(
    r"\b(?:published|posted|veroffentlicht|erschienen|publiziert|publie|publicad[oa]|pubblicat[oa]|gepubliceerd|publicerad"
    r"|publisert|udgivet|opublikowano|опубликовано)\b"
)
_OTHER_EVENT = re.compile(
    r"\b(?:joined|member since|registered|copyright|expires?|deadline|until|event|starts?|ends?|born|since|founded"
    r"|ago on|valid|available|released?|next|upcoming|as of|effective|sale|offer"
    r"|beigetreten|registriert|mitglied seit|dabei seit)\b|©"
)
"""Folded words that make a date the date of something else."""
_IS_BOTH = re.compile(r"^(?=.*(?<![a-z-])updated(?![a-z-]))(?=.*(?<![a-z-])published(?![a-z-]))")
"""hAtom's classes of an entry that was never changed: its one date stands for both."""
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|\b\d{1,2} ?(?:[ap]\.?m\b|uhr)|\d+ ?(?:min|分|мин)")
_WORD = re.compile(r"[^\W\d_]+")
_AROUND_DATES = frozenset(
    "am pm uhr h ore kl klo at on um the of by date datum fecha data posted published min mins minute minutes read "
    "lesezeit gmt utc est edt cet cest pst pdt ist bst".split()
)
MAX_OTHER_WORDS = 3
"""A line with a date and no more words than these is there to tell the date."""
MAX_DISTINCT_DAYS = 3
"""A page that marks more days than these is a listing: none of them is its own."""
MAX_PLACE_CHARS = 80
MAX_LABEL_CHARS = 30
MAX_LINES = 24
MIN_PROSE = 100
MAX_DATELINE_CHARS = 90
_DATELINE_ENDS = tuple("(–—:-)|.")
_QUOTES = tuple('“„«"‘')
_DATED_TEXTS = etree.XPath(
    "descendant::*[not(self::script or self::style)]"
    "/text()[string-length(.) < 161 and (contains(., '20') or contains(., '199'))]"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A visible date: the value, whether it says that the article was changed, and how sure it is."""

    value: str
    is_update: bool
    strength: int


def says_updated(folded: str) -> bool:
    """Whether folded words make the date beside them the date of a change."""
    return bool(_UPDATED.search(folded))


def visible_dates(lines: Sequence[Sequence[Run]], reader: DateReader, lexicon: Lexicon) -> Iterator[Seen]:
    """The dates in lines that are there to tell the date, in reading order."""
    label = ""
    for line in lines:
        text = " ".join(run.text for run in line)
        if len(text) > MAX_LINE_CHARS:
            seen = _from_runs(line, reader, lexicon)
            label = ""
        else:
            seen = list(_from_line(text, label, reader, lexicon, marked=_is_marked(line)))
            if seen and any(_is_named_change(run.element) for run in line):
                seen = [replace(each, is_update=True) for each in seen]
            if not seen:
                seen = _from_runs(line, reader, lexicon)
            label = text if len(text) < 30 else ""
        yield from seen


def _is_named_change(element: HtmlElement) -> bool:
    return (element.get("itemprop") or "").lower() == "datemodified"


def _is_marked(line: Sequence[Run]) -> bool:
    return any(marks(run.element, DATE) for run in line)


def _from_runs(line: Sequence[Run], reader: DateReader, lexicon: Lexicon) -> list[Seen]:
    found: list[Seen] = []
    before = ""
    for run in line:
        if len(run.text) <= MAX_LINE_CHARS and (run.element.tag == "time" or meaning_of(run.element) & DATE):
            found.extend(_from_line(run.text, before, reader, lexicon, marked=True))
        before = run.text[-30:]
    return found


def _from_line(text: str, before: str, reader: DateReader, lexicon: Lexicon, *, marked: bool) -> Iterator[Seen]:
    folded = fold(text[:300])
    at = 0
    for day, start, end in reader.find(text):
        lead = bare(folded[at:start])
        at = end
        label = lead or bare(fold(before))
        if _OTHER_EVENT.search(label):
            continue
        is_update = says_updated(label)
        told = is_update or lexicon.dated.inside(label) is not None or lexicon.byline.opening(label) is not None
        told = told or _names_author(folded[end : end + MAX_LABEL_CHARS], lexicon)
        alone = _other_words(folded, start, end) <= MAX_OTHER_WORDS
        if not (told or marked or alone or _is_row_of_facts(folded)):
            continue
        if _ORIGINALLY.search(label) and not is_update:
            yield Seen(day, is_update=False, strength=4)
            continue
        yield Seen(day, is_update, 3 if told or (marked and alone) else 2 if alone or marked else 1)


def _names_author(behind: str, lexicon: Lexicon) -> bool:
    """Whether a byline follows a date: "06.11.2023 13:30 von Ana Ruiz"."""
    return lexicon.byline.opening(bare(_CLOCK.sub(" ", behind)).strip(" ,|/-–—•·")) is not None


def _other_words(folded: str, start: int, end: int) -> int:
    """How many words a line has beside its date, the time of day and what usually stands with them."""
    rest = _CLOCK.sub(" ", f"{folded[:start]} {folded[end:]}")
    return sum(1 for word in _WORD.findall(rest) if word not in _AROUND_DATES)


def _is_row_of_facts(folded: str) -> bool:
    """Whether a line strings facts together: "Ana Ruiz | 3 May 2026 | Culture"."""
    return ("|" in folded and len(folded.split()) <= 16) or "·" in folded or "•" in folded or "・" in folded


def dates_of_times(
    elements: Sequence[HtmlElement], markup: Markup, reader: DateReader, *, anywhere: bool = False
) -> list[Seen]:
    """The dates of ``time`` elements outside of comments, related lists and the like, or ``anywhere``."""
    found: list[Seen] = []
    dated: list[HtmlElement] = []
    for element in elements:
        if not anywhere and markup.is_away(element):
            continue
        text = shown(element)
        value = iso_date(element.get("datetime") or element.get("ts"), reader.latest)
        value = value or reader.first(element.get("datetime") or "") or reader.first(text)
        if value is not None:
            found.append(Seen(value, _says_updated(element, text), 3))
            dated.append(element)
    if not _is_listing(found):
        return found
    told = [seen for seen, element in zip(found, dated, strict=True) if _says_published(element)]
    return told if len({seen.value[:10] for seen in told}) == 1 else []


def _says_published(element: HtmlElement) -> bool:
    """Whether the words right in front of a dated element say that this is when the article was published."""
    parent = element.getparent()
    text = "" if parent is None else shown(parent)[:MAX_LABEL_CHARS]
    return bool(_PUBLISHED_LABEL.search(fold(text)))


def _says_updated(element: HtmlElement, text: str) -> bool:
    """Whether the class of a dated element, or the words in front of it, speak of a change."""
    parent = element.getparent()
    around = "" if parent is None else shown(parent)[:60]
    label = around if len(around) < len(text) + 40 else ""
    sign = f"{element.get('class') or ''} {element.get('itemprop') or ''} {label}"
    if _IS_BOTH.search(sign.lower()):
        return False
    return says_updated(fold(sign.replace("_", " ").replace("-", " ")))


def dates_of_places(markup: Markup, reader: DateReader) -> list[Seen]:
    """The dates in elements whose class says that they hold one, wherever they stand."""
    found = []
    for element in markup.dated():
        if markup.is_away(element):
            continue
        machine = element.get("datetime") or (element.get("title") if element.tag in {"abbr", "span"} else None)
        text = shown(element)
        if len(text) > MAX_PLACE_CHARS:
            text = next((one_line(each) for each in element.itertext() if each.strip()), "")
        if len(text) > MAX_PLACE_CHARS:
            continue
        value = (iso_date(machine, reader.latest) if machine else None) or reader.first(text)
        if value is not None and not _OTHER_EVENT.search(fold(f"{_sign_of(element)} {_text_before(element)} {text}")):
            found.append(Seen(value, says_updated(fold(text)) or _says_updated(element, text), 2))
    return [] if _is_listing(found, 1) else found


def _sign_of(element: HtmlElement) -> str:
    return re.sub(r"[-_]+", " ", element.get("class") or "")


def _is_listing(found: Sequence[Seen], max_days: int = MAX_DISTINCT_DAYS) -> bool:
    return len({seen.value[:10] for seen in found if not seen.is_update}) > max_days


def dateline_of(lines: Sequence[Sequence[Run]], reader: DateReader) -> str | None:
    """The day in the dateline that opens the first paragraph: "PORT AVERIL, Nov 3, 2026 (Averil Post) – The …"."""
    prose = [
        text for text in (" ".join(run.text for run in line) for line in lines[:MAX_LINES]) if len(text) > MIN_PROSE
    ]
    for text in prose[:3]:
        opening = text[:MAX_DATELINE_CHARS]
        for day, start, end in reader.find(opening):
            lead, rest = opening[:start].strip(" ,(|/"), opening[end:].lstrip()
            if _is_place(lead) and (rest[:1] in _DATELINE_ENDS or (not lead and rest[:1] in _QUOTES)):
                return day
            break
    return None


def _is_place(lead: str) -> bool:
    """Whether what stands before a dateline's date can be a place, or is nothing at all."""
    return not lead or (len(lead.split()) <= 4 and lead[0].isupper() and not _OTHER_EVENT.search(fold(lead)))


def lines_with_dates(markup: Markup, reader: DateReader, lexicon: Lexicon) -> list[Seen]:
    """The dates of lines that are there to tell one, wherever on the page they stand."""
    if markup.body is None:
        return []
    found: list[Seen] = []
    for node in texts_of(_DATED_TEXTS, markup.body):
        element = node.getparent()
        if element is not None and node.is_tail:
            element = element.getparent()
        if element is None or element.tag in UNSEEN or markup.is_away(element):
            continue
        line = shown(element)
        if len(line) > MAX_PLACE_CHARS:
            line = one_line(str(node))
        found.extend(seen for seen in _from_line(line, _text_before(element), reader, lexicon, marked=False))
    return found


def _text_before(element: HtmlElement) -> str:
    previous = element.getprevious()
    if previous is None or not isinstance(previous.tag, str):
        return ""
    text = shown(previous) if not previous.tail or not previous.tail.strip() else previous.tail
    return text if len(text) <= MAX_LABEL_CHARS else ""
