"""The report of a run: its figures beside those of the site's earlier runs, and which health rules it broke."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crawler.clock import now, stamp
from crawler.errors import UsageError
from crawler.health import COMPARED_RUNS, earlier_figures, findings, usual
from crawler.metrics import as_prometheus

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crawler.exit_codes import ExitCode
    from crawler.store.base import Store
    from crawler.tally import Tally

COMPARED = ("attempted", "failed_share", "empty_share", "median_words", "new", "stripped_share")
KEPT_RUNS = COMPARED_RUNS * 5
"""How many runs are looked through for those of a site: several site files may take turns."""


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """Where a run leaves its report and its metrics, if anywhere."""

    report: str | None = None
    metrics: str | None = None

    def check(self) -> None:
        """Refuse a folder that is not there before the crawl, not after it."""
        for name in (self.report, self.metrics):
            if name is not None and not Path(name).resolve().parent.is_dir():
                raise UsageError(f"{name}: its folder is not there; make it, or give another file")


NO_FILES = ReportFiles()


def site_reports(store: Store, tally: Tally, *, due_only: bool) -> dict[str, dict[str, Any]]:
    """Return each site's figures, what is usual for it, and what its run is to be blamed for."""
    runs = store.recent_runs("crawl", KEPT_RUNS)
    reports = {}
    for name, site in tally.sites.items():
        figures = site.figures()
        before = earlier_figures(runs, name, due_only=due_only)
        habits = {figure: usual(before, figure) for figure in COMPARED}
        reports[name] = {
            **figures,
            "usual": {figure: value for figure, value in habits.items() if value is not None},
            "findings": list(findings(figures, before)),
        }
    return reports


def site_lines(reports: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Say in a line a site how its run compares; a site without a habit yet has nothing to compare."""
    for name, report in reports.items():
        habits = report["usual"]
        if not habits:
            continue
        parts = [f"{report['attempted']} pages (usually {habits['attempted']:.0f})"]
        if "new" in habits:
            parts.append(f"{report['new']} new (usually {habits['new']:.0f})")
        if "median_words" in habits and report["median_words"] is not None:
            parts.append(f"{report['median_words']} words (usually {habits['median_words']:.0f})")
        if "stripped_share" in habits and report["stripped_share"] is not None:
            parts.append(f"{report['stripped_share']:.0%} stripped (usually {habits['stripped_share']:.0%})")
        yield f"compared  {name}: {', '.join(parts)}"


def write_files(
    files: ReportFiles, tally: Tally, reports: Mapping[str, Any], exit_code: ExitCode, facts: Mapping[str, Any]
) -> None:
    """Write the report as JSON and the metrics as text, each whole or not at all."""
    failures = [{"url": url, "error": error} for url, error in tally.failures]
    report = {"at": stamp(), "exit": int(exit_code), **facts, **tally.as_counts(), "failures": failures}
    report["sites"] = reports
    if files.report is not None:
        _write(files.report, json.dumps(report, ensure_ascii=False, indent=2) + "\n")
    if files.metrics is not None:
        _write(files.metrics, as_prometheus(report, now().timestamp()))


def _write(name: str, text: str) -> None:
    path = Path(name)
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    except OSError as error:
        raise UsageError(f"{name}: cannot be written ({error.strerror}); give another file") from error
