"""Hashed tokens of a block: the names around it, its first and last words; and the one weight they add up to.

The hash is CRC-32, mixed with odd constants (Knuth's multiplicative hashing): the same on every machine and run.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

from cleaners.memo import memo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cleaners.extractor.learned.measures import Measures
    from cleaners.model import Block

BITS = 18
LEVELS = 8
"""So many containers around a block are named in its tokens, each with and without its distance."""
FIRST_WORDS, LAST_WORDS = 8, 4
MAX_WHOLE_WORDS = 5
"""A block of so few words is a token as a whole: "Read more", "Leave a comment"."""
_LENGTH_BUCKETS = (3, 8, 20)
_ODD = np.array(
    [2654435761, 2246822519, 3266489917, 668265263, 374761393, 2869860233, 3624381081, 1540483477, 3432918353],
    dtype=np.uint64,
)
_WORD_32 = np.uint64(0xFFFFFFFF)


@memo(200_000)
def crc(token: str) -> int:
    """The CRC-32 of a token's UTF-8."""
    return zlib.crc32(token.encode("utf-8", "replace"))


@memo(1_000)
def _crc_of_tag(tag: str) -> int:
    return crc("<" + tag)


@memo(10_000)
def _crc_of_path(tags: tuple[str, ...]) -> int:
    return crc("/".join(tags))


def spread(hashes: NDArray[np.uint64], salt: int, bits: int = BITS) -> NDArray[np.uint64]:
    """Fold 32-bit hashes to ``bits`` bits, differently for each ``salt``."""
    mixed: NDArray[np.uint64] = ((hashes * _ODD[salt]) & _WORD_32) >> np.uint64(32 - bits)
    return mixed


def _pair(first: NDArray[np.uint64], second: NDArray[np.uint64]) -> NDArray[np.uint64]:
    paired: NDArray[np.uint64] = (first * np.uint64(31) + second * _ODD[0] + np.uint64(97)) & _WORD_32
    return paired


def hashed_tokens(blocks: Sequence[Block], measures: Measures) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All tokens of a page as (bucket, block) pairs of equal length: a sparse matrix of ones."""
    buckets: list[NDArray[np.uint64]] = []
    owners: list[NDArray[np.int64]] = []
    _add_names(measures, buckets, owners)
    _add_words(blocks, measures, buckets, owners)
    return np.concatenate(buckets).astype(np.int64), np.concatenate(owners)


def linear_score(
    blocks: Sequence[Block], measures: Measures, weights: NDArray[np.float32], bias: float
) -> NDArray[np.float64]:
    """What the tokens of each block say for (+) or against (-) main content: log odds, shape (blocks,)."""
    buckets, owners = hashed_tokens(blocks, measures)
    count = np.bincount(owners, minlength=len(blocks))
    return np.bincount(owners, weights=weights[buckets], minlength=len(blocks)) / np.sqrt(np.maximum(count, 1)) + bias


def _add_names(measures: Measures, buckets: list[NDArray[np.uint64]], owners: list[NDArray[np.int64]]) -> None:
    """Names and tags of the containers around each block, nearest first."""
    hashes: list[int] = []
    starts = [0]
    for tag, signs in zip(measures.layout.tags, measures.layout.signs, strict=True):
        hashes.append(_crc_of_tag(tag))
        hashes.extend(map(crc, signs))
        starts.append(len(hashes))
    tokens, start = np.array(hashes, dtype=np.uint64), np.array(starts)
    place, block = measures.home, np.arange(len(measures.home))
    for level in range(LEVELS):
        inside = place >= 0
        place, block = place[inside], block[inside]
        if not len(place):
            return
        counts = start[place + 1] - start[place]
        found = tokens[_within(counts) + np.repeat(start[place], counts)]
        owner = np.repeat(block, counts)
        buckets += [spread(found, level), spread(found, LEVELS)]
        owners += [owner, owner]
        place = measures.parent[place]


def _within(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number the members of groups that stand one behind the other: counts 2 and 3 give 0, 1, 0, 1, 2."""
    numbers: NDArray[np.int64] = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    return numbers


def _add_words(
    blocks: Sequence[Block],
    measures: Measures,
    buckets: list[NDArray[np.uint64]],
    owners: list[NDArray[np.int64]],
) -> None:
    """First and last words, alone and in pairs, with the block's length; short blocks and tag paths as a whole."""
    hashes: list[int] = []
    wholes: list[int] = []
    whole_owners: list[int] = []
    for index, (block, words) in enumerate(zip(blocks, measures.words, strict=True)):
        is_long = len(words) > FIRST_WORDS + LAST_WORDS
        hashes.extend(map(crc, words[:FIRST_WORDS] + words[-LAST_WORDS:] if is_long else words))
        if len(words) <= MAX_WHOLE_WORDS:
            wholes.append(crc("=" + " ".join(words)))
            whole_owners.append(index)
        wholes.append(_crc_of_path(block.tags[:4]))
        whole_owners.append(index)
    counts = np.array([len(words) for words in measures.words])
    lengths = np.searchsorted(_LENGTH_BUCKETS, counts).astype(np.uint64)
    if hashes:
        counts = np.minimum(counts, FIRST_WORDS + LAST_WORDS)
        word, owner = np.array(hashes, dtype=np.uint64), np.repeat(np.arange(len(blocks)), counts)
        end = (_within(counts) >= FIRST_WORDS).astype(np.uint64)
        buckets.append(spread(_pair(word, lengths[owner] + np.uint64(7) * end), 0))
        owners.append(owner)
        neighbours = (owner[1:] == owner[:-1]) & (end[1:] == end[:-1])
        pairs = _pair(_pair(word[:-1], word[1:]), lengths[owner[1:]])[neighbours]
        buckets.append(spread(pairs, 1))
        owners.append(owner[1:][neighbours])
    buckets.append(spread(np.array(wholes, dtype=np.uint64), 2))
    owners.append(np.array(whole_owners, dtype=np.int64))
