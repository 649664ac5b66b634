"""What a one-off cleanup was asked to do, and what tells one run from another."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from cleaners.record import VERSIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners import CleanOptions
    from crawler.inputs import Input
    from crawler.outputs import Format


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was asked for: what to read, how to clean it, where it goes, and how much it may cost.

    ``timeout_s`` and ``memory_limit_mb`` hold for each page; ``workers`` of ``None`` is one for each core.
    """

    paths: tuple[str, ...]
    options: CleanOptions
    form: Format = "jsonl"
    output: str | None = None
    store: str | None = None
    url: str | None = None
    urls: str | None = None
    workers: int | None = None
    timeout_s: float = 30.0
    memory_limit_mb: int = 2048
    front_matter: bool = False
    must_resume: bool = False
    afresh: bool = False
    only_changed: bool = False
    errors: str | None = None
    report: str | None = None
    partition_pages: int = 1000
    site_memory: bool = True
    quiet: bool = False


def settings_of(plan: Plan) -> str:
    """Everything but the inputs that a record depends on, as one line."""
    options = {
        name: sorted(value) if isinstance(value, frozenset) else value for name, value in asdict(plan.options).items()
    }
    return json.dumps([VERSIONS, options, plan.url], sort_keys=True)


def identity_of(plan: Plan, inputs: Sequence[Input]) -> str:
    """Tell this run from others: its settings, its output, its inputs with their sizes and times."""
    digest = hashlib.sha256()
    outputs: list[Any] = [
        plan.form,
        plan.output,
        plan.store,
        plan.front_matter,
        plan.only_changed,
        plan.partition_pages,
    ]
    outputs.append(plan.site_memory)
    digest.update(json.dumps([settings_of(plan), outputs]).encode())
    last, stamp = "", ""
    for each in inputs:
        path = each.known_path or each.path
        if path != last:
            last, stamp = path, _stamp(path)
        digest.update(
            f"\n{each.name}|{path}|{stamp}|{each.offset}|{each.url}|{each.fetched_at}".encode("utf-8", "replace")
        )
    return digest.hexdigest()


def _stamp(path: str) -> str:
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return "gone"
    return f"{status.st_size}|{status.st_mtime_ns}"
