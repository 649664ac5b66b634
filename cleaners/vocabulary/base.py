"""What a language's module holds: phrases as data, folded once, matched without regular expressions."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from cleaners.memo import memo

_FOLDS = {
    "’": "'", "‘": "'", "‛": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"',
    "–": "-", "—": "-", "‒": "-", "―": "-", "‑": "-", "：": ":", "！": "!", "？": "?", "…": "...",
    "\u00a0": " ", "\u202f": " ", "ı": "i", "ß": "ss", "ł": "l", "ø": "o",
}  # fmt: skip
_FOLDED = re.compile(f"[{''.join(_FOLDS)}]")
_EDGES = " \t\n-*•·▪►▶➤»«›‹>|#[](){}_~=:→↓←☰★✅👉📌🔥➡📲📱📢📣🔔📩📧✉💬🗞📰🔗🔴🎧▶\ufe0f"
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


def fold(text: str) -> str:
    """Lower-case, without accents, with plain quotes and dashes and single spaces: for comparing phrases."""
    text = text.casefold()
    if not text.isascii():
        text = _FOLDED.sub(_fold_sign, text)
    elif "`" in text:
        text = text.replace("`", "'")
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        for sign in set(text):  # a text has few different signs, and each goes at once
            if sign > "\x7f" and unicodedata.combining(sign):
                text = text.replace(sign, "")
    return " ".join(text.split())


def _fold_sign(found: re.Match[str]) -> str:
    return _FOLDS[found[0]]


def bare(folded: str) -> str:
    """A folded line without the bullets, arrows and brackets around it."""
    return folded.strip(_EDGES)


def is_unspaced(phrase: str) -> bool:
    """Whether a phrase is of a script that puts no spaces between words."""
    return _CJK.match(phrase) is not None


def after_opening(text: str, opening: str) -> int:
    """Where a text goes on behind a folded opening: letters are counted, since folding may change lengths."""
    wanted = sum(1 for char in opening if char.isalnum())
    seen = 0
    for at, char in enumerate(text):
        if seen >= wanted:
            return at
        seen += char.isalnum()
    return len(text)


_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_ASCII_TOKEN = re.compile(r"[A-Za-z0-9]+|[!-/:-@\[-`{-~]")


@memo(4096)
def _tokens(folded: str) -> frozenset[str]:
    return frozenset((_ASCII_TOKEN if folded.isascii() else _TOKEN).findall(folded))


class Phrases:
    """A set of folded phrases that can be looked up as a whole, at the start of a line, or inside it."""

    def __init__(self, *groups: str) -> None:
        lines = {fold(line) for group in groups for line in group.split("\n")}
        self.all: frozenset[str] = frozenset(lines - {""})
        self._longest_first = sorted(self.all, key=lambda phrase: (-len(phrase), phrase))
        self._by_head: dict[str, list[str]] = {}
        for phrase in self._longest_first:
            self._by_head.setdefault(phrase[:2], []).append(phrase)
        self._without_spaces = [phrase for phrase in self._longest_first if _CJK.match(phrase)]
        self._by_word: dict[str, list[str]] = {}
        self._by_telling_word: dict[str, list[str]] = {}
        for phrase in self._longest_first:
            if not _CJK.match(phrase):
                words = _TOKEN.findall(phrase)
                whole = words[:-1] if _CJK.match(phrase[-1]) else words  # such a phrase may end within a word
                self._by_word.setdefault(words[0], []).append(phrase)
                self._by_telling_word.setdefault(max(whole or words, key=len), []).append(phrase)
        self._first_words = frozenset(self._by_word)
        self._telling_words = frozenset(self._by_telling_word)
        self._endings = tuple(self._longest_first)

    def __or__(self, other: Phrases) -> Phrases:
        return Phrases("\n".join(self.all), "\n".join(other.all))

    def __contains__(self, folded: str) -> bool:
        return folded in self.all

    def opening(self, folded: str) -> str | None:
        """The longest phrase that the line opens with, ending at a word boundary."""
        for phrase in self._by_head.get(folded[:2], ()):
            if folded.startswith(phrase) and _boundary(folded, len(phrase), phrase):
                return phrase
        return None

    def may_open(self, folded: str) -> bool:
        """Whether the line begins with a phrase, be it within a word."""
        return any(map(folded.startswith, self._by_head.get(folded[:2], ()))) or folded[:1] in self.all

    def inside(self, folded: str) -> str | None:
        """The longest phrase that stands anywhere in the text between word boundaries."""
        if self._telling_words.isdisjoint(_tokens(folded)) and not self._without_spaces:  # most texts, most often
            return None
        for phrase in self._possible(folded, self._telling_words, self._by_telling_word):
            at = folded.find(phrase)
            while at >= 0:
                if (at == 0 or not folded[at - 1].isalnum() or _CJK.match(phrase)) and _boundary(
                    folded, at + len(phrase), phrase
                ):
                    return phrase
                at = folded.find(phrase, at + 1)
        return None

    def _possible(self, folded: str, words: frozenset[str], by_word: dict[str, list[str]]) -> list[str]:
        """The phrases of which the text has a word, longest first: a text has few words, a vocabulary many phrases."""
        found: list[str] = []
        for word in words & _tokens(folded):
            found += by_word[word]
        if self._without_spaces and not folded.isascii():
            found += self._without_spaces
        if len(found) > 1:
            found.sort(key=lambda phrase: (-len(phrase), phrase))
        return found

    def all_inside(self, folded: str) -> list[str]:
        """All phrases that stand anywhere in the text, as parts of words, too."""
        return [phrase for phrase in self._possible(folded, self._first_words, self._by_word) if phrase in folded]

    def ending(self, folded: str) -> str | None:
        """The longest phrase that the line ends with, beginning at a word boundary."""
        if not folded.endswith(self._endings):
            return None
        for phrase in self._longest_first:
            if folded.endswith(phrase):
                at = len(folded) - len(phrase)
                if at == 0 or not folded[at - 1].isalnum() or _CJK.match(phrase):
                    return phrase
        return None

    def count(self, folded: str) -> int:
        """How many different phrases stand in the text."""
        return sum(1 for phrase in self.all if phrase in folded)


def _boundary(folded: str, at: int, phrase: str) -> bool:
    if at >= len(folded) or not phrase[-1].isalnum():
        return True
    return not folded[at].isalnum() or bool(_CJK.match(phrase[-1]))


def any_of(patterns: list[str]) -> str:
    """Join patterns; those that begin at a word's edge, or at the start, share it: elsewhere none of them is tried."""
    at_edge = [each for each in patterns if each.startswith("\\b") and not _has_alternatives(each)]
    joined = [_sharing("\\b", at_edge)] if at_edge else []
    others = [each for each in patterns if each not in at_edge]
    for is_at_start, some in groupby(others, lambda each: each.startswith("^") and not _has_alternatives(each)):
        joined.append(_sharing("^" if is_at_start else "", list(some)))
    return "|".join(joined)


def _sharing(start: str, patterns: list[str]) -> str:
    return f"{start}(?:{'|'.join(f'(?:{each.removeprefix(start)})' for each in patterns)})"


def _has_alternatives(pattern: str) -> bool:
    """Whether a pattern has a bar outside of its groups."""
    plain = re.sub(r"\\.|\[[^\]]*\]", "", pattern)
    depth = 0
    for sign in plain:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            return True
    return False


NOTHING = ""


@dataclass(frozen=True)
class Vocabulary:
    """One language's words for what sites put around and into articles.

    Every field is a block of lines, one phrase a line, in ordinary spelling. Fields ending in ``_patterns``
    are regular expressions over the folded line, for forms with numbers in them; those in ``pivot_forms`` are
    looked for inside a folded sentence.
    """

    code: str
    stop_words: str = NOTHING
    related: str = NOTHING
    related_weak: str = NOTHING
    related_sections: str = NOTHING
    theme_labels: str = NOTHING
    ad_labels: str = NOTHING
    ad_disclosures: str = NOTHING
    promotions: str = NOTHING
    newsletter: str = NOTHING
    sharing: str = NOTHING
    comment_forms: str = NOTHING
    comment_patterns: str = NOTHING
    calls: str = NOTHING
    calls_certain: str = NOTHING
    shop_buttons: str = NOTHING
    strong_pivots: str = NOTHING
    newsletter_openings: str = NOTHING
    call_places: str = NOTHING
    author_roles: str = NOTHING
    author_verbs: str = NOTHING
    form_fields: str = NOTHING
    self_words: str = NOTHING
    imperatives: str = NOTHING
    site_words: str = NOTHING
    consent: str = NOTHING
    paywall: str = NOTHING
    toc: str = NOTHING
    byline: str = NOTHING
    dated: str = NOTHING
    months: str = NOTHING
    weekdays: str = NOTHING
    reading_time_patterns: str = NOTHING
    relative_date_patterns: str = NOTHING
    credits: str = NOTHING
    copyright: str = NOTHING
    author_box: str = NOTHING
    tag_labels: str = NOTHING
    archive_labels: str = NOTHING
    controls: str = NOTHING
    placeholders: str = NOTHING
    footnotes: str = NOTHING
    pivots: str = NOTHING
    pivot_forms: str = NOTHING
    openers: str = NOTHING
    pointers: str = NOTHING
    morals: str = NOTHING
    returns: str = NOTHING
    weak_returns: str = NOTHING
    first_person: str = NOTHING
    news_words: str = NOTHING
    reviewed_by: str = NOTHING
    disclaimers: str = NOTHING
    sorting: str = NOTHING
    votes: str = NOTHING
    rate_words: str = NOTHING
    media_words: str = NOTHING
    found_here: str = NOTHING
    site_speaks: str = NOTHING
    reader_words: str = NOTHING
    second_person: str = NOTHING
    additives: str = NOTHING
    reader_questions: str = NOTHING
    free_words: str = NOTHING
    notices: str = NOTHING
    member_details: str = NOTHING
    roundups: str = NOTHING
    button_patterns: str = NOTHING
    standing_patterns: str = NOTHING
    tale_words: str = NOTHING


@dataclass(frozen=True)
class Lexicon:
    """The vocabularies that apply to one page, merged and ready to be asked.

    ``is_known`` is false where the page's language has no vocabulary and all of them stand in for it.
    """

    vocabularies: tuple[Vocabulary, ...]
    is_known: bool = True
    _made: dict[str, Phrases] = field(default_factory=dict, compare=False)

    def __getattr__(self, name: str) -> Phrases:
        """The merged phrases of a field; raises ``AttributeError`` for a field no vocabulary has."""
        if name.startswith("_") or name not in Vocabulary.__dataclass_fields__:
            raise AttributeError(name)
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = Phrases(*(getattr(each, name) for each in self.vocabularies))
            object.__setattr__(self, name, made)  # found without this method from now on
        return made

    @property
    def marks_names(self) -> bool:
        """Whether a capital inside a sentence marks a name in the page's language."""
        return self.vocabularies[0].code not in {"de", "zh", "ja", "ar"}

    def _patterns(self, name: str) -> re.Pattern[str]:
        lines = [line.strip() for each in self.vocabularies for line in getattr(each, name).split("\n") if line.strip()]
        if not lines:
            return re.compile(r"(?!)")  # an empty alternation would match everything
        return re.compile(any_of(lines))

    @cached_property
    def reading_time(self) -> re.Pattern[str]:
        """Forms of "3 min read", with the number in a group of its own."""
        return self._patterns("reading_time_patterns")

    @cached_property
    def relative_date(self) -> re.Pattern[str]:
        """Forms of "3 hours ago"."""
        return self._patterns("relative_date_patterns")

    @cached_property
    def button(self) -> re.Pattern[str]:
        """Forms of a button's words, where a language puts the order at their end: "Jetzt Termin vereinbaren"."""
        return self._patterns("button_patterns")

    @cached_property
    def standing(self) -> re.Pattern[str]:
        """Forms of the lines that sites print beside every text, with a gap in them: "By signing up, you agree to …"."""
        return self._patterns("standing_patterns")

    @cached_property
    def pivot_form(self) -> re.Pattern[str]:
        """Forms of a turn to something else, with a gap in them: "of an entirely different sort"."""
        return self._patterns("pivot_forms")

    @cached_property
    def comment_count(self) -> re.Pattern[str]:
        """Forms of "12 comments"."""
        return self._patterns("comment_patterns")

    @cached_property
    def stops(self) -> frozenset[str]:
        """The commonest words: they say nothing about a topic."""
        return frozenset(word for each in self.vocabularies for word in fold(each.stop_words).split())

    @property
    def own(self) -> tuple[Vocabulary, ...]:
        """The page's own vocabulary, without the English one that comes with it: "i" is an article in Italian.

        All of them where the language is unknown.
        """
        return self.vocabularies[:1] if self.is_known else self.vocabularies

    @cached_property
    def first_persons(self) -> frozenset[str]:
        """Words by which an author or a speaker tells something in person."""
        return frozenset(word for each in self.own for word in fold(each.first_person).split())

    @cached_property
    def second_persons(self) -> frozenset[str]:
        """Words that only speak to the reader; one that may mean somebody else as well ("sie") is none."""
        return frozenset(word for each in self.own for word in fold(each.second_person).split())

    @cached_property
    def additive_words(self) -> frozenset[str]:
        """Words that add something of the same kind: "also", "too"; English "also" is "thus" in German."""
        return frozenset(word for each in self.own for word in fold(each.additives).split())

    @cached_property
    def month_numbers(self) -> dict[str, int]:
        """Folded month names and short forms to 1-12."""
        numbers: dict[str, int] = {}
        for each in self.vocabularies:
            for number, line in enumerate(each.months.strip().split("\n"), start=1):
                for name in fold(line).split():
                    numbers.setdefault(name, number)
        return numbers

    @cached_property
    def weekday_names(self) -> frozenset[str]:
        """Folded weekday names and short forms."""
        return frozenset(word for each in self.vocabularies for word in fold(each.weekdays).split())
