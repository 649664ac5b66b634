"""What tells the kind of a page: hashed words of its address, title, names and labels, and some sixty counts."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import numpy as np

from cleaners.extractor.learned.head import COUNTED_ELEMENTS
from cleaners.extractor.learned.measures import KINDS, TEXT_COLUMNS, Measures
from cleaners.extractor.learned.names import GROUPS, groups_of
from cleaners.extractor.learned.tokens import crc, spread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from cleaners.extractor.learned.head import Head
    from cleaners.model import Block

BITS = 15
PAGE_TYPES = ("article", "collection", "documentation", "forum", "listing", "product", "service")
N_PAGE_COUNTS = 101
"""So many values :func:`page_counts` gives."""
MAX_LABEL_CHARS = 30
MAX_LABELS = 400
_LETTERS = re.compile(r"[^a-z]+")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def page_tokens(blocks: Sequence[Block], measures: Measures, head: Head) -> NDArray[np.int64]:
    """The page's tokens as distinct buckets of ``2**BITS``."""
    hashes = np.array([crc(token) for token in _tokens(blocks, measures, head)], dtype=np.uint64)
    return np.unique(spread(hashes, 0, BITS)).astype(np.int64)


def _tokens(blocks: Sequence[Block], measures: Measures, head: Head) -> Iterator[str]:
    try:
        parts = urlsplit(head.url)
        host, path, query = parts.hostname or "", unquote(parts.path.lower()), parts.query
    except ValueError:
        host = path = query = ""
    yield from ("u:" + word for word in [word for word in _LETTERS.split(path) if word][:12])
    yield from ("h:" + word for word in _LETTERS.split(host.lower()) if word and word not in {"www", "com"})
    yield f"deep:{min(path.count('/'), 5)}"
    yield f"query:{bool(query)}"
    yield f"home:{path in {'', '/'}}"
    yield f"number:{bool(re.search(r'[0-9]{4,}', path))}"
    yield f"dated:{bool(re.search(r'/20[0-9][0-9]/', path))}"
    yield f"slug:{min(5, path.rsplit('/', 1)[-1].count('-') + 1)}"
    yield from ("ld:" + name for name in head.ld_types)
    yield "og:" + head.og_type.lower()[:30]
    yield "made:" + (head.generator.lower().split() or [""])[0]
    yield from ("body:" + sign for sign in measures.layout.signs[0])
    yield from ("t:" + word for word in _WORD.findall(head.title.lower())[:20])
    labels = dict.fromkeys(
        _NUMBER.sub("0", block.text.lower()) for block in blocks if len(block.text) < MAX_LABEL_CHARS
    )
    yield from ("s:" + label for label in list(labels)[:MAX_LABELS])
    yield from ("c:" + sign for sign in dict.fromkeys(chain.from_iterable(measures.layout.signs)))


def page_counts(blocks: Sequence[Block], measures: Measures, head: Head, score: NDArray[np.float64]) -> list[float]:
    """Counts and shares of the whole page, in a fixed order."""
    words, density, kind, level = measures.n_words, measures.link_density, measures.kind, measures.level
    total = max(words.sum(), 1.0)
    good = measures.good[measures.good > 0]
    heading = kind == KINDS.index("heading")
    counts: list[float] = [
        len(blocks),
        words.sum(),
        len(good),
        good.sum(),
        good.sum() / total,
        measures.n_linked.sum() / max(measures.n_chars.sum(), 1.0),
        words.max(),
        np.sort(words)[-5:].mean(),
        good.mean() if len(good) else 0.0,
    ]
    for number in range(len(KINDS)):
        counts += [(kind == number).sum(), words[kind == number].sum() / total]
    counts += [(heading & (level == depth)).sum() for depth in (1, 2, 3)]
    counts += [
        (heading & (density > 0.8)).sum(),
        ((density > 0.8) & (words > 4)).sum(),
        (words < 4).mean(),
        measures.text[:, TEXT_COLUMNS.index("money")].sum(),
        measures.text[:, TEXT_COLUMNS.index("question")].sum(),
        sum(1 for block in blocks if len(block.text) < 40 and _YEAR.search(block.text)),
    ]
    counts += [head.elements.get(name, 0) for name in COUNTED_ELEMENTS]
    counts += [
        score.max(),
        score.mean(),
        (score > 0).sum(),
        words[score > 0].sum() / total,
        np.sort(score)[-10:].mean(),
    ]
    counts += _repetition(measures)
    counts += [len(blocks) / max(1, len(measures.parent)), measures.hidden.sum()]
    return [float(count) for count in counts]


def _repetition(measures: Measures) -> list[float]:
    """How often the commonest containers stand on the page, and how many are named in each way."""
    layout = measures.layout
    homes = Counter([(layout.tags[home], layout.signs[home]) for home in layout.homes])
    most = [float(count) for _, count in homes.most_common(3)]
    siblings = Counter(
        [
            (tag, signs, parent)
            for tag, signs, parent, start, end in zip(
                layout.tags, layout.signs, layout.parents, layout.starts, layout.ends, strict=True
            )
            if signs and end - start > 1
        ]
    )
    named = [0.0] * len(GROUPS)
    for sign, count in Counter(chain.from_iterable(layout.signs)).items():
        for group in groups_of(sign):
            named[group] += count
    return [*most, *[0.0] * (3 - len(most)), float(max(siblings.values(), default=0)), *named]
