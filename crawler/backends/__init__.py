"""Where cleaning happens: each backend maps the same pure function over inputs, and gives back the same records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crawler.inputs import Input

Backend = Literal["local", "dask"]
BACKENDS: Final = get_args(Backend)

MAX_BATCH_PAGES: Final = 16
MAX_BATCH_BYTES: Final = 128 * 1024
"""A journey to a worker costs about a millisecond of CPU: as much as cleaning a very small page, and one hundredth
of a usual one, which travels alone."""
UNKNOWN_BYTES: Final = 32 * 1024
"""What a record of an archive is taken for before it is read."""


def batches(inputs: Iterable[Input]) -> Iterable[Sequence[Input]]:
    """Group neighbours so that small pages share a journey."""
    batch: list[Input] = []
    size = 0
    for each in inputs:
        own = UNKNOWN_BYTES if each.size is None else each.size
        if batch and (len(batch) >= MAX_BATCH_PAGES or size + own > MAX_BATCH_BYTES):
            yield tuple(batch)
            batch, size = [], 0
        batch.append(each)
        size += own
    if batch:
        yield tuple(batch)
