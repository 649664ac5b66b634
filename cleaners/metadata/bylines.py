"""What readers see around the headline: who wrote it, and when.

Only the neighbourhood of the headline is read, a few lines before it and the lines behind it up to the prose;
what stands in comments, related lists, sidebars, menus and footers is not about the article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from cleaners.metadata.authors import byline_names, is_name, looks_like_a_name, opens_with_by, split_names
from cleaners.metadata.dates import iso_date
from cleaners.metadata.markup import AUTHOR, DATE, meaning_of
from cleaners.metadata.text import BREAKS, UNSEEN, one_line, shown
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from cleaners.metadata.dates import DateReader
    from cleaners.metadata.markup import Markup
    from cleaners.vocabulary.base import Lexicon

MAX_RUNS_AFTER = 90
MAX_RUNS_BEFORE = 40
MAX_PROSE = 3
PROSE_CHARS = 160
MAX_LINE_CHARS = 160
"""A longer line is prose; a date in it is part of what it tells."""
_AUTHOR_HREF = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|by|people|profiles?|staff|users?|members?|contributors?|contributor|team|"
    r"editors?|writers?|columnists?|journalists?|reporters?|u|person|our-team|about-us/team)[/?=@-]\S|[?&](?:author|user|u|uid)=|/@\w|/~\w",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated?|modified|revised|edited|reviewed|changed|aktualisiert|geandert|letzte anderung|stand|mis a jour|"
    r"modifie|actualizado|actualizada|"
    r"modificado|atualizado|atualizada|aggiornato|modificato|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|paivitetty|"
    r"zaktualizowano|aktualizacja|aktualizovano|обновлено|изменено|guncellenme|guncelleme)\b|更新"
)
_OTHER_EVENT = re.compile(
    r"\b(?:joined|member since|registered|copyright|expires?|deadline|until|event|starts?|ends?|born|since|founded|"
    r"ago on|"
    r"valid|available|next|upcoming|as of|effective|sale|offer|beigetreten|registriert|mitglied seit|dabei seit)\b|©"
)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of visible text: its element, its line, and how far from the headline it stands."""

    text: str
    element: HtmlElement
    line: int


def neighbourhood(heading: HtmlElement, markup: Markup) -> tuple[list[list[Run]], list[list[Run]]]:
    """The lines before a headline, nearest first, and those behind it, each as the runs it is made of."""
    return list(reversed(_lines(_before(heading, markup)))), _lines(_after(heading, markup))


def _lines(runs: Iterator[Run]) -> list[list[Run]]:
    lines: dict[int, list[Run]] = {}
    for run in runs:
        lines.setdefault(run.line, []).append(run)
    return list(lines.values())


def _after(heading: HtmlElement, markup: Markup) -> Iterator[Run]:
    count = prose = line = 0
    node: HtmlElement | None = heading
    while node is not None and node.tag not in {"body", "html"}:
        if node.tail and node.tail.strip():
            parent = node.getparent()
            yield Run(one_line(node.tail), node if parent is None else parent, line)
            count += 1
        following = node.getnext()
        if following is None:
            node = node.getparent()
            line += 1
            continue
        node = following
        line += 1
        for run, reached in _texts(node, markup, line):
            line = reached
            yield run
            count += 1
            prose += len(run.text) > PROSE_CHARS
            if count >= MAX_RUNS_AFTER or prose >= MAX_PROSE:
                return
        if count >= MAX_RUNS_AFTER:
            return


def _before(heading: HtmlElement, markup: Markup) -> Iterator[Run]:
    groups: list[list[Run]] = []
    count = 0
    line = -1_000_000
    node: HtmlElement | None = heading
    while node is not None and node.tag not in {"body", "html", "main"} and count < MAX_RUNS_BEFORE:
        previous = node.getprevious()
        if previous is None:
            node = node.getparent()
            continue
        node = previous
        runs: list[Run] = []
        for run, reached in _texts(node, markup, line):
            line = reached
            runs.append(run)
            if len(runs) > MAX_RUNS_BEFORE:
                break
        line += 1
        if len(runs) > MAX_RUNS_BEFORE:
            break
        groups.append(runs)
        count += len(runs)
        if previous.tag in {"h2", "article"}:
            break
    for group in reversed(groups):
        yield from group


def _texts(element: HtmlElement, markup: Markup, line: int) -> Iterator[tuple[Run, int]]:
    if not isinstance(element.tag, str) or element.tag in UNSEEN or markup.is_away(element):
        return
    walker = etree.iterwalk(element, events=("start", "end"))
    for event, node in walker:
        tag = node.tag
        if not isinstance(tag, str):
            continue
        if event == "start":
            if tag in UNSEEN or (node is not element and markup.is_away(node)):
                walker.skip_subtree()
                continue
            if tag in BREAKS:
                line += 1
            if node.text and node.text.strip():
                yield Run(one_line(node.text), node, line), line
        else:
            if tag in BREAKS:
                line += 1
            if node is not element and node.tail and node.tail.strip():
                yield Run(one_line(node.tail), node.getparent(), line), line


# --- dates


@dataclass(frozen=True, slots=True)
class Seen:
    """A visible date: the value, whether it says that the article was changed, and how sure it is."""

    value: str
    is_update: bool
    strength: int


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
            if not seen:
                seen = _from_runs(line, reader, lexicon)
            label = text if len(text) < 30 else ""
        yield from seen


def _is_marked(line: Sequence[Run]) -> bool:
    return any(_marks(run.element, DATE) for run in line)


def _marks(element: HtmlElement, meaning: int) -> bool:
    """Whether an element or one of the three around it is marked so by its class or id."""
    node: HtmlElement | None = element
    for _ in range(3):
        if node is None or node.tag in {"body", "main", "article"}:
            return False
        if meaning & DATE and node.tag == "time":
            return True
        if meaning_of(node) & meaning:
            return True
        node = node.getparent()
    return False


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
        is_update = bool(_UPDATED.search(label))
        told = is_update or lexicon.dated.inside(label) is not None or lexicon.byline.opening(label) is not None
        words = len(folded.split())
        alone = words <= 6
        if not (told or marked or alone or ((words <= 16 and "|" in folded) or "·" in folded or "•" in folded)):
            continue
        yield Seen(day, is_update, 3 if told or (marked and alone) else 2 if alone or marked else 1)


def dates_of_times(elements: Sequence[HtmlElement], markup: Markup, reader: DateReader) -> Iterator[Seen]:
    """The dates of ``time`` elements outside of comments, related lists and the like."""
    for element in elements:
        if markup.is_away(element):
            continue
        text = shown(element)
        value = iso_date(element.get("datetime"), reader.latest) or reader.first(text)
        if value is None:
            continue
        parent = element.getparent()
        around = "" if parent is None else shown(parent)[:60]
        label = around if len(around) < len(text) + 40 else ""
        sign = f"{element.get('class') or ''} {element.get('itemprop') or ''} {label}"
        yield Seen(value, bool(_UPDATED.search(fold(sign.replace("_", " ").replace("-", " ")))), 3)


# --- authors


def visible_authors(lines: Sequence[Sequence[Run]]) -> tuple[tuple[str, ...], int]:
    """The people named in a byline near the headline, and how sure that is: 3 for "By", 2 for a mark, 0 for none."""
    weak: tuple[str, ...] = ()
    previous = ""
    for line in lines:
        text = " ".join(run.text for run in line)
        if len(text) <= 2 * MAX_LINE_CHARS:
            names = _announced(text, line)
            if names:
                return names, 3
            if _is_label(previous) and len(text.split()) <= 8:
                names = byline_names(text)
                if names:
                    return names, 3
            if not weak:
                weak = _marked_names(line)
        previous = text
    return weak, 2 if weak else 0


def _is_label(text: str) -> bool:
    return len(text) < 24 and bool(text) and opens_with_by(f"{text.rstrip(' :')} :")


def _announced(text: str, line: Sequence[Run]) -> tuple[str, ...]:
    if opens_with_by(text):
        linked = _linked_names(line)
        return linked or byline_names(text)
    for position, run in enumerate(line):
        if position and opens_with_by(run.text if len(run.text.split()) > 1 else f"{run.text.rstrip(' :')} :"):
            rest = line[position:]
            return _linked_names(rest) or byline_names(" ".join(each.text for each in rest))
    return ()


def _linked_names(line: Sequence[Run]) -> tuple[str, ...]:
    names: list[str] = []
    for run in line:
        href = _href(run.element)
        if href and _AUTHOR_HREF.search(href):
            names.extend(name for name in split_names(run.text) if looks_like_a_name(name))
    return tuple(dict.fromkeys(names))


def _href(element: HtmlElement) -> str:
    node: HtmlElement | None = element
    for _ in range(3):
        if node is None:
            return ""
        if node.tag == "a":
            return node.get("href") or ""
        node = node.getparent()
    return ""


def _marked_names(line: Sequence[Run]) -> tuple[str, ...]:
    names: list[str] = []
    for run in line:
        if len(run.text) > 80 or (any(char.isdigit() for char in run.text[-4:]) and " " in run.text):
            continue
        href = _href(run.element)
        if (href and _AUTHOR_HREF.search(href)) or _marks(run.element, AUTHOR):
            names.extend(name for name in byline_names(run.text) if looks_like_a_name(name) or (href and is_name(name)))
    return tuple(dict.fromkeys(names))
