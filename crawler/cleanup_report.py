"""The report of a cleanup as one self-contained HTML page: what was cut, by which family, on which pages, what failed.

Everything that came from a page or a file name is escaped; the report has no scripts and loads nothing.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from crawler.cleanup_tally import SAMPLES
from crawler.errors import CleaningFailed
from crawler.explain_page import STYLE, blocks_html
from crawler.formats.page import InputError
from crawler.inputs import read_input
from crawler.whole_files import write_whole
from crawler.workers import CleaningPool

if TYPE_CHECKING:
    from pathlib import Path

    from cleaners import CleanOptions
    from crawler.cleanup_tally import Tally
    from crawler.inputs import Input

MAX_FAILURES: Final = 1000
"""More nobody reads; ``--errors`` has them all."""

_STYLE: Final = """
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.2rem .6rem;border-bottom:1px solid #ddd}
td.n{text-align:right;font-variant-numeric:tabular-nums}.bar{background:#9a2b2b;height:.7rem;min-width:1px}
details{margin:1rem 0;border:1px solid #ddd;padding:.5rem 1rem}summary{cursor:pointer;font-weight:600}
"""


def write_report(path: Path, tally: Tally, options: CleanOptions, url: str | None) -> None:
    """Write the report whole or not at all; its sample is explained in a worker, as careful as the run was."""
    samples: list[tuple[str, str]] = []
    inputs = tally.sample()[:SAMPLES]
    if inputs:
        with CleaningPool(1) as pool:
            for each in inputs:
                try:
                    samples.append((each.label, pool.schedule(explain_sample, each, options, url).result()))
                except CleaningFailed as error:
                    samples.append((each.label, f"<p>{escape(str(error))}</p>"))
    write_whole(path, to_html(tally, samples))


def explain_sample(each: Input, options: CleanOptions, url: str | None) -> str:
    """Return a page with its cuts struck through, as HTML; runs in a worker."""
    from cleaners import explain  # noqa: PLC0415
    from cleaners.clean import Page  # noqa: PLC0415

    try:
        page = read_input(each)
    except InputError as error:
        return f"<p>{escape(str(error))}</p>"
    explained = explain(Page(page.content, url or page.url, page.content_type, page.fetched_at), options=options)
    title = f"<h3>{escape(explained.document.title)}</h3>" if explained.document.title else ""
    return title + blocks_html(explained, only_main=True)


def to_html(tally: Tally, samples: list[tuple[str, str]]) -> str:
    """Lay the report out as a page."""
    head = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>Cleanup report</title><style>{STYLE}{_STYLE}</style></head><body><h1>Cleanup report</h1>"
        f'<p class="meta">{tally.documents} documents from {tally.inputs} inputs, {len(tally.failures)} failed, '
        f"{tally.empty} without text, {tally.families.total()} blocks stripped</p>"
    )
    return head + _families(tally) + _samples(samples) + _failures(tally) + "</body></html>\n"


def _families(tally: Tally) -> str:
    if not tally.families:
        return ""
    most = max(tally.families.values())
    rows = "".join(
        f'<tr><td>{escape(family)}</td><td class="n">{count}</td>'
        f'<td style="width:50%"><div class="bar" style="width:{100 * count / most:.1f}%"></div></td></tr>'
        for family, count in tally.families.most_common()
    )
    rules = "".join(
        f'<tr><td>{escape(rule)}</td><td class="n">{count}</td></tr>' for rule, count in tally.rules.most_common()
    )
    return (
        f"<h2>Cuts by family</h2><table>{rows}</table>"
        f"<details><summary>By rule</summary><table>{rules}</table></details>"
    )


def _samples(samples: list[tuple[str, str]]) -> str:
    if not samples:
        return ""
    shown = "".join(f"<details><summary>{escape(label)}</summary>{body}</details>" for label, body in samples)
    return (
        "<h2>Before and after</h2><p>Some of the pages: what was cut is struck through, the rest is the document. "
        f"Hover over a block for its rule and evidence.</p>{shown}"
    )


def _failures(tally: Tally) -> str:
    if not tally.failures:
        return ""
    rows = "".join(
        f"<tr><td>{escape(failure.reason)}</td><td>{escape(failure.message)}</td></tr>"
        for failure in tally.failures[:MAX_FAILURES]
    )
    more = len(tally.failures) - MAX_FAILURES
    rest = f"<p>{more} more are not shown; --errors FILE lists all.</p>" if more > 0 else ""
    return f"<h2>Failures</h2><table>{rows}</table>{rest}"
