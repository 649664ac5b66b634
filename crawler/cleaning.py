"""What a worker does with saved pages: read each where it lies, clean it, send back records or a reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleaners.clean import Page
from cleaners.record import Record, Source, records_of
from crawler.formats.page import InputError
from crawler.inputs import read_input
from crawler.site_files import recall
from crawler.workers import leave_if_out_of_memory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners import CleanOptions
    from crawler.inputs import Input


@dataclass(frozen=True, slots=True)
class CleanJob:
    """What is the same for every page of a run: small, because it travels with each of them.

    ``url`` is the address of the one page of a run that has only one.
    """

    options: CleanOptions
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What became of one input: its records, or the line that says why there are none.

    ``reason`` is one word: ``unreadable``, ``not-text``, or a :class:`crawler.errors.CleaningFailed` reason.
    """

    records: tuple[Record, ...] = ()
    error: str | None = None
    reason: str | None = None


def clean_inputs(inputs: Sequence[Input], job: CleanJob) -> list[Cleaned]:
    """Clean several pages, one after the other: small ones share one journey to the worker."""
    outcomes: list[Cleaned] = []
    for each in inputs:
        try:
            outcomes.append(clean_input(each, job))
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001  lxml's, when memory is short, cannot even travel to the parent
            said = f"{type(error).__name__}: {error}"
            outcomes.append(Cleaned((), f"{each.label}: error: {said}; the rest goes on", "error"))
        leave_if_out_of_memory()
    return outcomes


def clean_input(each: Input, job: CleanJob) -> Cleaned:
    """Read and clean one page. Pure but for reading the file: pools and clusters map it over inputs."""
    try:
        page = read_input(each)
    except InputError as error:
        return Cleaned((), str(error), "unreadable")
    source = Source(page.kind, each.known_path, each.offset, page.fetched_at, page.status, each.member)
    site = recall(each.site) if each.site else None
    whole = Page(page.content, job.url or page.url, page.content_type, page.fetched_at, site=site)
    records = records_of(whole, source, options=job.options)
    if not any(record["text"] for record in records):
        warnings = [warning for record in records for warning in record["warnings"] if "not text" in warning]
        if warnings:
            return Cleaned((), f"{each.label}: {warnings[0]}; give a saved page instead", "not-text")
    return Cleaned(tuple(records))
