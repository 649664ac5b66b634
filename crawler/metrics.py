"""Metrics of a run as a Prometheus text file, for the node exporter's textfile collector."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HELP = {
    "winnow_run_exit_code": "How the last crawl ended; 0 is well, 3 degraded, 4 nothing fetched, 5 interrupted",
    "winnow_run_finished_seconds": "When the last crawl ended, in seconds since 1970",
    "winnow_run_duration_seconds": "How long the last crawl took",
    "winnow_site_pages": "Pages of the last crawl by what came of them",
    "winnow_site_documents": "Documents of the last crawl that are new or changed",
    "winnow_site_median_words": "Words in the middle article of the last crawl",
    "winnow_site_stripped_ratio": "Share of the characters that was stripped in the last crawl",
    "winnow_site_findings": "Health rules that the last crawl of the site broke",
}
PAGES = ("fetched", "not_modified", "failed", "skipped", "postponed", "listings", "empty_articles")


def as_prometheus(report: Mapping[str, Any], finished: float) -> str:
    """Write a run report in Prometheus's text format."""
    samples: dict[str, list[str]] = {name: [] for name in HELP}
    samples["winnow_run_exit_code"].append(f" {report['exit']}")
    samples["winnow_run_finished_seconds"].append(f" {finished:.0f}")
    samples["winnow_run_duration_seconds"].append(f" {report['seconds']}")
    for site, figures in report["sites"].items():
        for name, sample in _of_site(site, figures):
            samples[name].append(sample)
    lines = []
    for name, found in samples.items():
        if found:
            lines += [f"# HELP {name} {HELP[name]}", f"# TYPE {name} gauge", *(name + sample for sample in found)]
    return "\n".join(lines) + "\n"


def _of_site(site: str, figures: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for result in PAGES:
        yield "winnow_site_pages", f'{{site="{site}",result="{result}"}} {figures[result]}'
    for change in ("new", "changed"):
        yield "winnow_site_documents", f'{{site="{site}",change="{change}"}} {figures[change]}'
    if figures["median_words"] is not None:
        yield "winnow_site_median_words", f'{{site="{site}"}} {figures["median_words"]}'
    if figures["stripped_share"] is not None:
        yield "winnow_site_stripped_ratio", f'{{site="{site}"}} {figures["stripped_share"]}'
    yield "winnow_site_findings", f'{{site="{site}"}} {len(figures["findings"])}'
