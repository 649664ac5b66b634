"""Keyword phrases: a slug with its hyphens taken out, as the tools leave them that inject asides and links."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cleaners.features import slug_words, stem, words_of
from cleaners.memo import memo
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block

MIN_KEYWORDS = 4
MAX_KEYWORDS = 14
MIN_ECHOES = 2
MIN_ECHO_SHARE = 0.3
MAX_LABEL_CHARS = 60
_CLOSING = '.,;:!?…)"”»'
_ENDING = ".!?…"
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)]*\s+")
# These open with a set of characters and look behind it then: to skip to the next of a set is what ``re`` does fastest.
_NAME = re.compile(r"[A-ZÀ-ÞА-Я](?<=[^.!?…:\"“”«»] .)[\w'’-]+")
_CAPITAL_WORD = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я](?<!\w.)[\w'’-]+")
"""Any word with a capital, wherever it stands: the names of a text are among them."""
_WORDS = re.compile(r"[^\s]+")
_BEFORE_RUN = re.compile(r"[.!?…\n](?:(?<=\n)| )")
_LOWER_RUN = re.compile(
    r"(?P<run>[^\W_][^\s.,;:!?…\"“”()]*+(?: [^\W_A-ZÀ-Þ][^\s.,;:!?…\"“”()]*+){2,13}+)"
    r"(?= (?P<next>[A-ZÀ-Þ][\w'’]*)|\s*$)"
)


@dataclass(frozen=True, slots=True)
class KeywordRun:
    """A stretch of a block that is a slug with its hyphens taken out: a link's anchor, or what is left of one."""

    start: int
    end: int
    text: str
    linked: bool


def keyword_run(page: PageView, block: Block, *, anchors_only: bool = False) -> KeywordRun | None:
    """A slug with its hyphens taken out: a link whose anchor equals its target, or a run without grammar."""
    key = ("keyword_run", block.index, anchors_only)
    if key not in page.memo:
        page.memo[key] = _anchor_run(page, block) or (None if anchors_only else _bare_run(page, block))
    found: KeywordRun | None = page.memo[key]
    return found


def _anchor_run(page: PageView, block: Block) -> KeywordRun | None:
    for link in block.links:
        words = words_of(fold(link.anchor))
        if not MIN_KEYWORDS <= len(words) <= MAX_KEYWORDS or any(char.isupper() for char in link.anchor[1:]):
            continue
        if not is_same_site(page, link.href):
            continue
        target = slug_words(link.href)
        same = len(set(words) & set(target)) >= 0.8 * max(len(set(words)), len(set(target)), 1)
        if same or (not target and _lacks_grammar(page, words)):
            return KeywordRun(link.start, link.end, link.anchor, linked=True)
    return None


def _bare_run(page: PageView, block: Block) -> KeywordRun | None:
    echoes = _n_echoed_names(page, block)
    echo = _echo_run(page, block) if echoes >= MIN_ECHOES else None
    if echo:
        return echo
    retelling = _retelling_run(page, block, has_echo=echoes > 0) or _pointed_run(page, block)
    if retelling:
        return retelling
    text = block.text
    starts = (0, *(end.end() for end in _BEFORE_RUN.finditer(text)))
    for match in filter(None, (_LOWER_RUN.match(text, start) for start in starts)):
        run, following = match["run"], match["next"]
        if following is None:
            can_be = match.start() > 0 and run[:1].islower()
        else:
            can_be = _fold_word(following) in page.lexicon.stops  # the next sentence begins
        if not can_be:
            continue
        words = words_of(fold(run))
        if len(words) > MIN_KEYWORDS and _lacks_grammar(page, words):
            return KeywordRun(match.start(), match.end(), run, linked=False)
    return None


def _n_echoed_names(page: PageView, block: Block) -> int:
    """How many words with a capital return in the block without it: cheap to tell, and without them nothing echoes."""
    text, folded, stops = block.text, page.facts(block).folded, page.lexicon.stops
    names = Counter([_fold_word(word).removesuffix("'s") for word in _CAPITAL_WORD.findall(text)])
    likely = {name for name, times in names.items() if name not in stops and folded.count(name) > times}
    if not likely:  # most blocks
        return 0
    small = {_fold_word(word.strip(_CLOSING)) for word in text.split() if not word[0].isupper()}
    return len(likely & small)


def _echo_run(page: PageView, block: Block) -> KeywordRun | None:
    """Lower-case words in a row among which the block's own names return: "… by Vera Lunina. vera lunina ends filming".

    A writer does not repeat a name without its capital; the words of a slug have none. Works wherever a script has
    capitals, without any vocabulary.
    """
    text = block.text
    if not page.lexicon.is_known:
        return None  # without the language's common words, a sentence can't be told from keywords
    stops = page.lexicon.stops
    label = text.find(":")
    named = text[label:] if 0 < label < MAX_LABEL_CHARS else text  # "Long Battery Life: …" repeats its own label
    names = set(names_inside(named)) - stops  # not the first word of a sentence: every word has a capital there
    run: list[re.Match[str]] = []
    best: list[re.Match[str]] = []
    for match in _WORDS.finditer(text):
        word = match.group()
        if not word[0].isalnum() or word[0].isupper() or word[-1] in _CLOSING:
            if word[0].islower() and word[-1] in _CLOSING:
                run.append(match)
            if not word[0].islower() or word[-1] in _ENDING:  # a slug ends its sentence; a clause goes on
                best = max(best, run, key=lambda each: _echoes(each, names))
            run = []
        else:
            run.append(match)
    best = max(best, run, key=lambda each: _echoes(each, names))
    while best and _plain_word(best[0]) not in names and _plain_word(best[0]) in stops:
        best = best[1:]
    words = [_plain_word(match) for match in best]
    if not MIN_KEYWORDS <= len(words) <= MAX_KEYWORDS + 4 or _echoes(best, names) < MIN_ECHOES:
        return None
    content = [word for word in words if word not in stops]
    if len(content) < 2 * len(words) / 3 or _echoes(best, names) < MIN_ECHO_SHARE * len(content):
        return None  # a sentence of the author's own, which happens to repeat a word
    first = next(position for position, word in enumerate(words) if word in names)
    if first and len(words) - first >= MIN_KEYWORDS and text[best[0].start() - 1 : best[0].start()] == " ":
        # What stands before the first returning name is the sentence that points to it, unless a sentence ended there.
        before = text[: best[0].start()].rstrip()
        if not before.endswith((".", "!", "?", "…")):
            best = best[first:]
    end = best[-1].end() - (1 if best[-1].group()[-1] in _CLOSING else 0)
    start = best[0].start()
    if start == 0:
        return None
    return KeywordRun(start, end, text[start:end], linked=False)


def _retelling_run(page: PageView, block: Block, *, has_echo: bool) -> KeywordRun | None:
    """Words without grammar that end a sentence and tell the block again: "… is listed in harbour opera dates".

    In prose no four words in a row do without a common word *and* repeat what the paragraph has just said *and* leave
    the capital off a name. Where no name is among them, all of them have to repeat something, behind a pointer.
    """
    if not page.lexicon.is_known or not page.lexicon.marks_names:
        return None
    text = block.text
    pointed = page.lexicon.pointers.inside(page.facts(block).folded) is not None
    if not (pointed or has_echo):
        return None
    for run in _runs_without_grammar(text, page.lexicon.stops):
        start, end = run[0].start(), run[-1].end() - (1 if run[-1].group()[-1] in _CLOSING else 0)
        if start == 0 or len(run) > MAX_KEYWORDS:
            continue
        rest = f"{text[:start]} . {text[end:]}"
        told = set(page.stems_of(fold(rest)))
        echoed = sum(1 for match in run if stem(_plain_word(match)) in told)
        names = set(names_inside(rest)) - page.lexicon.stops
        has_name = bool(_echoes(run, names))
        if has_name and len(run) >= MIN_KEYWORDS and echoed >= max(3, len(run) / 2):
            return KeywordRun(start, end, text[start:end], linked=False)
        if pointed and echoed == len(run) and len(run) >= (3 if has_name else MIN_KEYWORDS + 1):
            return KeywordRun(start, end, text[start:end], linked=False)
    return None


def _pointed_run(page: PageView, block: Block) -> KeywordRun | None:
    """What the last sentence points to, where that is no sentence: "Also worth a look: harbour opera extra dates."."""
    text = block.text
    if not page.lexicon.is_known or not (":" in text or page.lexicon.pointers.all_inside(page.facts(block).folded)):
        return None
    at = max((match.end() for match in _SENTENCE_END.finditer(text)), default=0)
    if at == 0:
        return None
    label, colon, title = text[at:].partition(":")
    if colon and len(label) <= MAX_LABEL_CHARS:
        folded = bare(fold(label))
        lexicon = page.lexicon
        points = folded in lexicon.related or folded in lexicon.related_weak or lexicon.pointers.inside(folded)
        words = title.split()
        if (points or lexicon.pivots.inside(folded)) and MIN_KEYWORDS - 1 <= len(words) <= MAX_KEYWORDS:
            return _small_letters(text, at + len(label) + 1)
        return None
    if not page.lexicon.pointers.all_inside(fold(text[at:])):
        return None
    for match in _WORDS.finditer(text, at):
        if match.group()[0].islower() and page.lexicon.pointers.ending(fold(text[at : match.start()]).rstrip()):
            run = _small_letters(text, match.start())
            words = words_of(fold(run.text)) if run else []
            return run if MIN_KEYWORDS <= len(words) <= MAX_KEYWORDS and _lacks_grammar(page, words) else None
    return None


def _small_letters(text: str, start: int) -> KeywordRun | None:
    """The rest of a text as a phrase, if there is neither a capital nor a comma in it."""
    rest = text[start:].strip()
    start = text.find(rest, start)
    phrase = rest.rstrip(_CLOSING)
    if not phrase or any(char.isupper() for char in phrase) or any(char in ",;:()" for char in phrase):
        return None
    return KeywordRun(start, start + len(phrase), phrase, linked=False)


def _runs_without_grammar(text: str, stops: frozenset[str]) -> Iterator[list[re.Match[str]]]:
    """Runs of small-letter words, no common word among them, each up to the end of its sentence."""
    run: list[re.Match[str]] = []
    for match in _WORDS.finditer(text):
        word = match[0]
        is_capital = word[0].isupper()
        if is_capital and len(run) >= 3:
            yield run  # the next sentence begins: the full stop was lost
        if is_capital or not word[0].isalnum() or _fold_word(word.strip(_CLOSING)) in stops:
            run = []
            continue
        run.append(match)
        if word[-1] in _CLOSING:
            if word[-1] in _ENDING and len(run) >= 3:
                yield run
            run = []
    if len(run) >= 3:
        yield run


_fold_word = memo(8192)(fold)
"""Pages of a language share most of their words."""


def _plain_word(match: re.Match[str]) -> str:
    return _fold_word(match.group().strip(_CLOSING))


def _echoes(run: Sequence[re.Match[str]], names: set[str]) -> int:
    return len({_plain_word(match) for match in run} & names)


def _lacks_grammar(page: PageView, words: Sequence[str]) -> bool:
    stops = page.lexicon.stops
    return bool(stops) and sum(1 for word in words if word in stops) <= max(1, len(words) // 4)


def tells_of(page: PageView, block: Block, keyword: KeywordRun) -> bool:
    """Whether the block tells the story that the keyword phrase names; else the phrase was put into another story."""
    named = set(page.stems_of(fold(keyword.text)))
    rest = set(page.stems_of(fold(f"{block.text[: keyword.start]} {block.text[keyword.end :]}")))
    return len(named & rest) >= MIN_ECHO_SHARE * len(named)


def names_inside(text: str) -> list[str]:
    """Words with a capital inside a sentence, folded: names, in languages that don't capitalise nouns."""
    return [_fold_word(word).removesuffix("'s") for word in _NAME.findall(text)]


def is_same_site(page: PageView, href: str) -> bool:
    """Whether an address is of the page's own site: what an aside retells is; a reference to elsewhere is no aside."""
    try:
        host = urlsplit(href).hostname
        own = page.host
    except ValueError:
        return False
    if host is None or own is None:
        return not href.startswith(("mailto:", "tel:"))
    return host.removeprefix("www.") == own.removeprefix("www.")
