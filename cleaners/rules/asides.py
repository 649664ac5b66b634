"""Off-topic asides: another story of the site told in passing, and the bridge back from it.

An aside passes three tests of the guideline: nothing later refers to it, its facts have no part in the title's
question, nobody in the article tells it. What can be measured of that is topic cohesion, the marks of the tools that
inject asides (keyword links, pivots, pointers, morals) and the bridge after it. The features are weighed by a
logistic regression whose weights are data in ``aside_weights.py``; every verdict names the features that spoke.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cleaners.features import slug_words, stem, words_of
from cleaners.model import Cut
from cleaners.rules.aside_weights import BIAS, THRESHOLDS, WEIGHTS
from cleaners.rules.asking import sentences
from cleaners.rules.base import Removal, Rule, Trim
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cleaners.features import PageView
    from cleaners.model import Block, Link
    from cleaners.options import Strictness

MIN_ASIDE_WORDS = 12
MAX_ASIDE_WORDS = 140
"""A longer block may be a whole story of a roundup, and there is too much to lose."""
MAX_BRIDGE_WORDS = 45
MIN_PAGE_BLOCKS = 3
MAX_ASIDE_SHARE = 1 / 3
"""Safety valve: when more of a page than this looks like asides, it is a roundup, or we are wrong."""
MIN_KEYWORDS = 4
MAX_KEYWORDS = 14
MAX_BRIDGE_NOVELTY = 0.45
MIN_FOREIGN_STEMS = 5
SHORT_BRIDGE_WORDS = 14


@dataclass(frozen=True, slots=True)
class KeywordRun:
    """A stretch of a block that is a slug with its hyphens taken out: a link's anchor, or what is left of one."""

    start: int
    end: int
    text: str
    linked: bool


@dataclass(slots=True)
class Candidate:
    """A block that might be an aside: its features, by the names that the weights have."""

    block: Block
    sentences: list[str]
    features: dict[str, float] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    keyword: KeywordRun | None = None
    probability: float = 0.0


@dataclass(frozen=True, slots=True)
class Findings:
    """The verdicts of the page-wide analysis, by block index."""

    asides: Mapping[int, Removal]
    bridges: Mapping[int, Removal]
    trims: Mapping[int, Trim]
    candidates: Mapping[int, Candidate]


def analyse(page: PageView) -> Findings:
    """Look at the whole page once: asides can only be told against everything else that stands on it."""
    known = page.memo.get("asides")
    if known is None:
        known = page.memo["asides"] = _analyse(page)
    return known  # type: ignore[no-any-return]  # the memo holds what this function put there


def _analyse(page: PageView) -> Findings:
    standing = [block for block in page.standing() if block.index != page.headline_index]
    candidates = measure(page, standing)
    threshold = THRESHOLDS[page.options.strictness]
    asides: dict[int, Removal] = {}
    trims: dict[int, Trim] = {}
    for candidate in candidates.values():
        candidate.probability = probability(candidate.features)
        trim = _injected_sentence(candidate)
        if candidate.probability >= threshold and not (trim and _is_mixed(candidate)):
            asides[candidate.block.index] = _removal(candidate)
        elif trim:
            trims[candidate.block.index] = trim
    _spread(page, standing, candidates, asides)
    _safety_valve(page, candidates, asides)
    bridges = _bridges(page, standing, asides, trims)
    for index in bridges:
        trims.pop(index, None)
    return Findings(asides, bridges, trims, candidates)


# --- measuring


def measure(page: PageView, standing: Sequence[Block]) -> dict[int, Candidate]:
    """The candidates of a page with all their features, but not yet a probability."""
    if len(standing) < MIN_PAGE_BLOCKS:
        return {}
    where = _where_stems_stand(page, standing)
    candidates: dict[int, Candidate] = {}
    for position, block in enumerate(standing):
        facts = page.facts(block)
        if not MIN_ASIDE_WORDS <= facts.n_words <= MAX_ASIDE_WORDS:
            continue
        if block.kind not in {"paragraph", "list_item", "quote"} or block.index in page.settled:
            continue
        candidate = Candidate(block, sentences(block.text))
        _measure_topic(page, candidate, where, position)
        candidates[block.index] = candidate
    _measure_against_page(candidates)
    for position, block in enumerate(standing):
        candidate_here = candidates.get(block.index)
        if candidate_here is not None:
            _measure_signs(page, candidate_here, standing, position)
    return candidates


def _where_stems_stand(page: PageView, standing: Sequence[Block]) -> dict[str, set[int]]:
    where: dict[str, set[int]] = {}
    for position, block in enumerate(standing):
        for each in page.stems(block):
            where.setdefault(each, set()).add(position)
    return where


def _measure_topic(page: PageView, candidate: Candidate, where: Mapping[str, set[int]], position: int) -> None:
    _measure_pivot(page, candidate)
    middle = _middle(candidate.sentences[1:] if candidate.features.get("late_pivot") else candidate.sentences)
    stems = set(page.stems_of(fold(middle))) or set(page.stems(candidate.block))
    title = page.title_stems | {stem(word) for word in page.slug if word not in page.lexicon.stops}
    near = {position - 1, position, position + 1}
    known = sum(1 for each in stems if each in title or where.get(each, set()) - {position})
    far = sum(1 for each in stems if each in title or where.get(each, set()) - near)
    count = max(1, len(stems))
    features = candidate.features
    features["cohesion"] = known / count
    features["cohesion_far"] = far / count
    _measure_tie(page, candidate, where, near, title)
    # German writes every noun with a capital: there it names nothing.
    names = set(_names(middle)) - page.lexicon.stops if page.lexicon.marks_names else set()
    new = [each for each in names if each not in page.title_stems and not where.get(stem(each), set()) - near]
    features["new_names"] = min(4, len(new)) / 4
    features["known_names"] = min(3, len(names) - len(new)) / 3
    features["title_in_middle"] = min(3, sum(1 for each in stems if each in title)) / 3
    whole = set(page.stems(candidate.block))
    features["title_in_block"] = min(3, sum(1 for each in whole if each in title)) / 3
    features["few_words"] = 1.0 if count < 8 else 0.0  # noqa: PLR2004
    common = [each for each in stems if len(where.get(each, set()) - near) >= 3]  # noqa: PLR2004
    features["common_stems"] = min(1.0, len(common) / count * 2)


def _measure_tie(
    page: PageView, candidate: Candidate, where: Mapping[str, set[int]], near: set[int], title: frozenset[str] | set[str]
) -> None:
    """The signature of a story tied on with one clause: the first sentence is about the page, the rest is not."""
    if len(candidate.sentences) < 2:  # noqa: PLR2004
        return
    head = set(page.stems_of(fold(candidate.sentences[0])))
    rest = set(page.stems_of(fold(" ".join(candidate.sentences[1:])))) - head
    tied = bool(head & title) or any(len(where.get(each, set()) - near) >= 2 for each in head)  # noqa: PLR2004
    shared = sum(1 for each in rest if each in title or where.get(each, set()) - near)
    if rest and len(rest) >= MIN_FOREIGN_STEMS:
        candidate.features["tie"] = (1.0 if tied else 0.0) * max(0.0, 1 - 3 * shared / len(rest))
        candidate.features["foreign_rest"] = max(0.0, 1 - 3 * shared / len(rest))


_NAME = re.compile(r"(?<=[^.!?…:\"“”«»] )([A-ZÀ-ÞА-Я][\w'’-]+)")


def _names(text: str) -> list[str]:
    """Words with a capital inside a sentence, folded: names, in languages that don't capitalise nouns."""
    return [fold(word).removesuffix("'s") for word in _NAME.findall(text)]


def _middle(told: Sequence[str]) -> str:
    """What an aside does not borrow from the topic: no opening clause, no closing moral."""
    first = told[0] if told else ""
    cut = first.find(", ")
    first = first[cut + 2 :] if 0 < cut < len(first) * 0.7 else first
    if len(told) > 2:  # noqa: PLR2004
        return " ".join([first, *told[1:-1]])
    return " ".join([first, *told[1:]])


def _measure_against_page(candidates: Mapping[int, Candidate]) -> None:
    values = [each.features["cohesion_far"] for each in candidates.values()]
    n = len(values)
    mean = sum(values) / n if n else 0.0
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / n) if n else 0.0
    for each in candidates.values():
        value = each.features["cohesion_far"]
        rest = (mean * n - value) / (n - 1) if n > 1 else value
        each.features["below_page"] = max(-2.0, min(2.0, (rest - value) / max(deviation, 0.08)))
        each.features["page_cohesion"] = rest
        each.features["short_page"] = 1.0 if n < 5 else 0.0  # noqa: PLR2004


_QUOTED = re.compile(r"[\"“„«][^\"”“»]{12,}[\"”“»]")
_STRONG_PIVOT = re.compile(
    r"worth (?:noting|mentioning|considering|remembering|pointing|a )|interesting to |(?:un|re)?related (?:news|note)|in other news|"
    r"(?:different|another|lighter|side|brighter|separate) (?:note|front|matter|topic|subject)|detour|as an aside|speaking of|talking of|"
    r"while we.re|brings? to mind|reminds us|the world of|for those (?:who|interested)|(?:gears|the subject)|"
    r"coincidentally|parallel|also making|headlines"
)


def _measure_pivot(page: PageView, candidate: Candidate) -> None:
    """A phrase in the first or second sentence that turns to something else."""
    for position, told in enumerate(candidate.sentences[:2]):
        folded = fold(told)
        pivot = page.lexicon.pivots.inside(folded)
        if pivot is None:
            continue
        strong = bool(_STRONG_PIVOT.search(folded)) or pivot in _strong_pivots(page)
        candidate.features["strong_pivot" if strong else "pivot"] = 1.0
        if position and strong:
            candidate.features["late_pivot"] = 1.0
        candidate.phrases["pivot"] = pivot
        return


def _measure_signs(page: PageView, candidate: Candidate, standing: Sequence[Block], position: int) -> None:
    block = candidate.block
    features, phrases = candidate.features, candidate.phrases
    lexicon = page.lexicon
    facts = page.facts(block)
    folded = facts.folded
    told = [fold(each) for each in candidate.sentences]
    head = " ".join(told[:1])
    candidate.keyword = keyword_run(page, block)
    if candidate.keyword:
        phrases["keywords"] = candidate.keyword.text
        if _tells_of(page, block, candidate.keyword):
            features["keyword_link" if candidate.keyword.linked else "keyword_run"] = 1.0
        else:
            features["keyword_foreign"] = 1.0
    foreign = [link for link in block.links if _is_foreign(page, link)]
    features["foreign_link"] = 1.0 if foreign and not candidate.keyword else 0.0
    features["no_link"] = 0.0 if block.links or not page.is_html else 1.0
    pivot = phrases.get("pivot")
    opening = lexicon.openers.opening(bare(head))
    clause = head.split(",")[0]
    clause_stems = set(page.stems_of(clause))
    if opening and "," in head and clause_stems & (page.title_stems | set(_slug_stems(page))):
        features["opener"] = 1.0
        phrases["opener"] = clause
    elif pivot and len(told) > 1 and lexicon.openers.opening(bare(told[1])) and "," in told[1]:
        features["opener"] = 1.0
        phrases["opener"] = told[1].split(",")[0]
    if opening and page.lexicon.returns.opening(bare(head)):
        features["opens_with_return"] = 1.0
    pointer = lexicon.pointers.inside(folded)
    if pointer:
        features["pointer"] = 1.0
        phrases["pointer"] = pointer
    moral = lexicon.morals.inside(told[-1]) if told else None
    if moral:
        features["moral"] = 1.0
        phrases["moral"] = moral
    if _QUOTED.search(block.text):
        features["quotation"] = 1.0
    words = set(words_of(fold(block.text.replace("US", ""))))
    if words & lexicon.first_persons:
        features["first_person"] = 1.0
    returns = lexicon.returns.opening(bare(head)) or lexicon.returns.opening(bare(head).removeprefix("so, ").removeprefix("but ").removeprefix("anyway, "))
    if returns:
        features["opens_with_return"] = 1.0
    following = standing[position + 1] if position + 1 < len(standing) else None
    if following is not None:
        strength = bridge_strength(page, following)
        if strength:
            features["bridge_after" if strength > 1 else "weak_bridge_after"] = 1.0
            phrases["bridge"] = following.text[:80]
        if not candidate.keyword:
            named = keyword_run(page, following)
            if named and _tells_of(page, block, named) and not _tells_of(page, following, named):
                features["keyword_run"] = 1.0
                phrases["keywords"] = named.text
    cues = ("pivot", "strong_pivot", "opener", "pointer", "moral", "bridge_after", "weak_bridge_after", "short_return_after")
    if following is not None and not candidate.features.get("bridge_after") and _is_short_return(page, following):
        features["short_return_after"] = 1.0
    features["many_cues"] = max(0, sum(1 for cue in cues if features.get(cue)) - 1) / 3
    features["is_last"] = 1.0 if following is None else 0.0
    features["is_first"] = 1.0 if position <= 1 else 0.0
    features["list_item"] = 1.0 if block.kind == "list_item" else 0.0
    features["quote_block"] = 1.0 if block.kind == "quote" else 0.0
    before = standing[position - 1] if position else None
    features["under_heading"] = 1.0 if before is not None and before.kind == "heading" else 0.0
    features["leads_to_list"] = 1.0 if block.text.rstrip().endswith(":") else 0.0
    mine = set(page.stems(block))
    beside = set(page.stems(before)) if before is not None else set()
    beside_after = set(page.stems(following)) if following is not None and not features.get("bridge_after") else set()
    features["shared_with_neighbours"] = min(3, len(mine & (beside | beside_after))) / 3
    features["low_topic_and_sign"] = max(0.0, 0.5 - features["cohesion_far"]) * (
        1.0 if pivot or candidate.keyword or opening or foreign else 0.0
    )


def _strong_pivots(page: PageView) -> frozenset[str]:
    """Pivots of other languages are all of the strong kind: each is a phrase of several words."""
    return frozenset(phrase for phrase in page.lexicon.pivots.all if not phrase.isascii())


def _slug_stems(page: PageView) -> list[str]:
    return [stem(word) for word in page.slug if word not in page.lexicon.stops]


def probability(features: Mapping[str, float]) -> float:
    """The weighed features as a probability (logistic function)."""
    score = BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def _is_foreign(page: PageView, link: Link) -> bool:
    """Whether a link leads to another article of the site whose address shares nothing with this page's title."""
    if not _is_same_site(page, link.href):
        return False
    target = [stem(word) for word in slug_words(link.href) if word not in page.lexicon.stops]
    if len(target) < 2:  # noqa: PLR2004
        return False
    return not set(target) & (page.title_stems | set(_slug_stems(page)))


def _is_same_site(page: PageView, href: str) -> bool:
    """Whether an address is of the page's own site: what an aside retells is; a reference to elsewhere is no aside."""
    try:
        host = urlsplit(href).hostname
        own = urlsplit(page.url or "").hostname
    except ValueError:
        return False
    if host is None or own is None:
        return not href.startswith(("mailto:", "tel:"))
    return host.removeprefix("www.") == own.removeprefix("www.")


# --- keyword phrases

_LOWER_RUN = re.compile(r"(?:^|(?<=[.!?…] )|(?<=\n))(?P<run>[^\W_][^\s.,;:!?…\"“”()]*(?: [^\W_A-ZÀ-Þ][^\s.,;:!?…\"“”()]*){2,13})(?= (?P<next>[A-ZÀ-Þ][\w'’]*)|\s*$)")


def keyword_run(page: PageView, block: Block) -> KeywordRun | None:
    """A slug with its hyphens taken out: a link whose anchor equals its target, or a run without grammar in plain text."""
    for link in block.links:
        words = words_of(fold(link.anchor))
        if not MIN_KEYWORDS <= len(words) <= MAX_KEYWORDS or any(char.isupper() for char in link.anchor[1:]):
            continue
        if not _is_same_site(page, link.href):
            continue
        target = slug_words(link.href)
        same = len(set(words) & set(target)) >= 0.8 * max(len(set(words)), len(set(target)), 1)
        if same or (not target and _lacks_grammar(page, words)):
            return KeywordRun(link.start, link.end, link.anchor, linked=True)
    echo = _echo_run(page, block)
    if echo:
        return echo
    for match in _LOWER_RUN.finditer(block.text):
        run = match["run"]
        words = words_of(fold(run))
        following = match["next"]
        starts_sentence = following is not None and fold(following) in page.lexicon.stops
        at_end = following is None
        if len(words) < MIN_KEYWORDS + 1 or (match.start() == 0 and at_end):
            continue
        if at_end and run[:1].isupper():
            continue
        if (starts_sentence or (at_end and run[:1].islower())) and _lacks_grammar(page, words):
            return KeywordRun(match.start(), match.end(), run, linked=False)
    return None


_WORDS = re.compile(r"[^\s]+")


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
    names = set(_names(named)) - stops  # not the first word of a sentence: every word has a capital there
    if not names:
        return None
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


_CLOSING = ".,;:!?…)\"”»"
_ENDING = ".!?…"
MAX_LABEL_CHARS = 60
MIN_ECHOES = 2
MIN_ECHO_SHARE = 0.3


def _plain_word(match: re.Match[str]) -> str:
    return fold(match.group().strip(_CLOSING))


def _echoes(run: Sequence[re.Match[str]], names: set[str]) -> int:
    return len({_plain_word(match) for match in run} & names)


def _lacks_grammar(page: PageView, words: Sequence[str]) -> bool:
    stops = page.lexicon.stops
    return bool(stops) and sum(1 for word in words if word in stops) <= max(1, len(words) // 4)


def _tells_of(page: PageView, block: Block, keyword: KeywordRun) -> bool:
    """Whether the block tells the story that the keyword phrase names; else the phrase was put into another story."""
    named = set(page.stems_of(fold(keyword.text)))
    rest = set(page.stems_of(fold(f"{block.text[: keyword.start]} {block.text[keyword.end :]}")))
    return len(named & rest) >= MIN_ECHO_SHARE * len(named)


def _injected_sentence(candidate: Candidate) -> Trim | None:
    """The last sentence of a block, if it holds the keyword phrase and the block goes on before it."""
    keyword = candidate.keyword
    if keyword is None or not candidate.features.get("keyword_foreign"):
        return None  # a phrase about the block's own story is a link inside the author's prose
    text = candidate.block.text
    before = text[: keyword.start]
    match = None
    for match in re.finditer(r"[.!?…]['\"”’»)]*\s+", before):
        pass
    start = match.end() if match else 0
    if not keyword.linked:
        start = keyword.start
    end_match = re.search(r"[.!?…]['\"”’»)]*(?=\s|$)", text[keyword.end :]) if keyword.linked else None
    end = keyword.end + end_match.end() if end_match else (len(text) if keyword.linked else keyword.end)
    if keyword.linked and start == 0:
        start, end = keyword.start, keyword.end
        if before.strip() and not before.rstrip().endswith((".", "!", "?")):
            return None  # the phrase is part of the only sentence: a link inside the author's own prose
    if not text[:start].strip() and not text[end:].strip():
        return None
    if len(text[:start].split()) + len(text[end:].split()) < MIN_ASIDE_WORDS:
        return None
    start = len(text[:start].rstrip())
    cut = Cut(start, end, "asides/injected-phrase", "keyword phrase injected into a paragraph", {"keywords": keyword.text})
    return Trim(cuts=(cut,))


# --- neighbours


def _removal(candidate: Candidate) -> Removal:
    features = candidate.features
    evidence: dict[str, str | float] = {
        "probability": round(candidate.probability, 3),
        "shared_with_page": round(features["cohesion_far"], 2),
        **candidate.phrases,
    }
    return Removal(because="tells another story than the page does", evidence=evidence)


def _is_mixed(candidate: Candidate) -> bool:
    """Whether the phrase was put into a paragraph of the article: it names another story, and nothing pivots to one."""
    cues = ("strong_pivot", "opener", "bridge_after", "weak_bridge_after")
    return bool(candidate.features.get("keyword_foreign")) and not any(candidate.features.get(cue) for cue in cues)


def _spread(page: PageView, standing: Sequence[Block], candidates: Mapping[int, Candidate], asides: dict[int, Removal]) -> None:
    """Carry an aside over to the next paragraph, where that goes on with the aside's own words."""
    elsewhere = _where_stems_stand(page, standing)
    for position, block in enumerate(standing[:-1]):
        if block.index not in asides:
            continue
        following = standing[position + 1]
        candidate = candidates.get(following.index)
        if candidate is None or following.index in asides:
            continue
        own = {each for each in page.stems(block) if elsewhere[each] <= {position, position + 1}}
        shared = own & set(page.stems(following))
        if len(shared) >= 2 and candidate.features["cohesion_far"] < 0.45 and not candidate.features["title_in_middle"]:  # noqa: PLR2004
            asides[following.index] = Removal(
                because="goes on with the aside before it",
                evidence={"shared_words": tuple(sorted(shared)), "shared_with_page": round(candidate.features["cohesion_far"], 2)},
                rule="asides/continuation",
            )


def _safety_valve(page: PageView, candidates: Mapping[int, Candidate], asides: dict[int, Removal]) -> None:
    """Give the doubtful ones back when too much of the page would go."""
    total = page.main_words or 1
    doubtful = sorted(
        (index for index in asides if index not in candidates or not candidates[index].keyword),
        key=lambda index: candidates[index].probability if index in candidates else 0.0,
    )
    words = sum(page.facts(page.blocks[index]).n_words for index in asides)
    for index in doubtful:
        if words <= MAX_ASIDE_SHARE * total:
            return
        words -= page.facts(page.blocks[index]).n_words
        del asides[index]


def bridge_strength(page: PageView, block: Block) -> int:
    """How much a block looks like a return to the topic: 0 not, 1 it could be, 2 it says so."""
    if block.kind not in {"paragraph", "list_item"}:
        return 0
    return _return_strength(page, page.facts(block).folded)


def _return_strength(page: PageView, folded: str) -> int:
    n_words = len(folded.split())
    if not 2 <= n_words <= MAX_BRIDGE_WORDS:  # noqa: PLR2004
        return 0
    head = bare(folded)
    lexicon = page.lexicon
    stripped = head
    weak = lexicon.weak_returns.opening(head)
    if weak:
        stripped = head[len(weak) :].lstrip(" ,:-")
    returns = lexicon.returns.opening(head) or lexicon.returns.opening(stripped)
    inside = returns or lexicon.returns.inside(folded)
    topical = set(page.stems_of(folded)) & (page.title_stems | set(_slug_stems(page)))
    if returns and topical:
        return 2
    if (inside or weak) and topical and n_words <= 32:  # noqa: PLR2004
        return 1
    return 0


def _without_cuts(block: Block, trim: Trim | None) -> str:
    text = block.text
    for cut in trim.cuts if trim else ():
        text = text[: cut.start] + text[cut.end :]
    return text


def _is_short_return(page: PageView, block: Block) -> bool:
    """A sentence of few words that only names the topic again."""
    facts = page.facts(block)
    if block.kind != "paragraph" or not 2 <= facts.n_words <= SHORT_BRIDGE_WORDS or re.search(r"\d", block.text):  # noqa: PLR2004
        return False
    return facts.ends_with_stop and bool(set(page.stems(block)) & (page.title_stems | set(_slug_stems(page))))


def _bridges(
    page: PageView, standing: Sequence[Block], asides: Mapping[int, Removal], trims: Mapping[int, Trim]
) -> dict[int, Removal]:
    """Returns to the topic, each directly after an aside; the same sentence anywhere else is content."""
    bridges: dict[int, Removal] = {}
    where = _where_stems_stand(page, standing)
    for position, block in enumerate(standing[1:], start=1):
        if standing[position - 1].index not in asides or block.index in asides:
            continue
        text = _without_cuts(block, trims.get(block.index))
        strength = _return_strength(page, fold(text)) if block.kind in {"paragraph", "list_item"} else 0
        if not strength and not _is_short_return(page, block):
            continue
        stems = set(page.stems_of(fold(text)))
        novel = [each for each in stems if not where[each] - {position, position - 1} and each not in page.title_stems]
        facts = page.facts(block)
        new_names = [name for name in _names(text) if stem(name) in novel]
        if re.search(r"\d", text) or new_names:  # a bridge that brings a new fact is content
            continue
        says_nothing = facts.n_words <= SHORT_BRIDGE_WORDS and page.after(block, 1) != []
        if not says_nothing and len(novel) > MAX_BRIDGE_NOVELTY * max(1, len(stems)) + (strength - 1) * 2:
            continue
        bridges[block.index] = Removal(
            because="only returns to the topic after an aside",
            evidence={"new_words": tuple(sorted(novel)), "says_so": strength > 1},
        )
    return bridges


# --- rules


def off_topic(block: Block, page: PageView) -> Removal | None:
    """A paragraph that tells another story and is tied to the page by a clause at most."""
    found = analyse(page).asides.get(block.index)
    return found if found is not None and found.rule != "asides/continuation" else None


def continuation(block: Block, page: PageView) -> Removal | None:
    """A paragraph that goes on with the aside before it."""
    found = analyse(page).asides.get(block.index)
    return found if found is not None and found.rule == "asides/continuation" else None


def bridge(block: Block, page: PageView) -> Removal | None:
    """A short paragraph after an aside that only returns to the topic."""
    return analyse(page).bridges.get(block.index)


def injected_phrase(block: Block, page: PageView) -> Trim | None:
    """A keyword phrase, or the sentence around its link, injected into a paragraph of the article."""
    return analyse(page).trims.get(block.index)


def strictness_of(threshold: float) -> Strictness | None:
    """The most careful mode in which a probability leads to a cut; for explanations."""
    for mode in ("careful", "balanced", "aggressive"):
        if threshold >= THRESHOLDS[mode]:
            return mode
    return None


RULES = (
    Rule("asides/off-topic", off_topic, strips="a paragraph that tells another story of the site", max_words=MAX_ASIDE_WORDS),
    Rule("asides/continuation", continuation, strips="a paragraph that goes on with an aside", max_words=MAX_ASIDE_WORDS),
    Rule("asides/bridge", bridge, strips="a short paragraph that only returns from an aside", max_words=MAX_BRIDGE_WORDS),
    Rule(
        "asides/injected-phrase",
        injected_phrase,
        strips="a keyword phrase injected into a paragraph; the paragraph stays",
        max_words=MAX_ASIDE_WORDS,
    ),
)
