"""Many machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crawler.cleanup import Plan


def run_on_cluster(plan: Plan, scheduler: str | None) -> int:
    """Run a plan on a dask cluster."""
    raise NotImplementedError
