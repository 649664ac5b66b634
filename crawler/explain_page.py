"""An explanation as one self-contained HTML page: kept text, cuts struck through in place, reasons on hover.

Everything that came from the page is escaped; the page has no scripts and loads nothing.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from crawler.whole_files import write_whole

if TYPE_CHECKING:
    from cleaners.explain import Explained, Explanation

STYLE = """
body{font:16px/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}p,li,h2,h3,h4,h5,h6,blockquote,pre{margin:.6rem 0;position:relative}
.cut,.cut *{color:#9a2b2b}.cut{text-decoration:line-through;background:#fdf0f0;padding:.1rem .3rem}
.outside{display:none}details.all .outside,body:has(#all:checked) .outside{display:block;opacity:.75}
del{color:#9a2b2b;background:#fdf0f0}.why{display:block;font-size:.78rem;text-decoration:none;color:#6b4a00}
.block{border-left:3px solid transparent;padding-left:.6rem}.block:hover{border-color:#bbb}
.meta{color:#555;font-size:.85rem}@media(prefers-color-scheme:dark){body{background:#161616;color:#e6e6e6}
.cut,del{background:#3a1d1d}.cut,.cut *,del{color:#f2a3a3}.why{color:#e0c080}.meta{color:#aaa}}
"""
_TAGS = {"list_item": "li", "quote": "blockquote", "code": "pre"}


def write_page(path: str, explanation: Explanation, name: str) -> None:
    """Write the page whole or not at all."""
    write_whole(Path(path), to_html(explanation, name))


def to_html(explanation: Explanation, name: str) -> str:
    """Lay an explanation out as a page."""
    document = explanation.document
    removed = sum(1 for each in explanation.blocks if not each.verdict.kept)
    title = escape(document.title or name)
    head = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{title} – explained</title><style>{STYLE}</style></head><body>"
        f'<h1>{title}</h1><p class="meta">{escape(name)} · {len(explanation.blocks)} blocks, {removed} removed. '
        "Hover over a block for its rule and evidence.</p>"
        '<p class="meta"><label><input type="checkbox" id="all"> show what stood outside the main content</label></p>'
    )
    return head + blocks_html(explanation) + "</body></html>\n"


def blocks_html(explanation: Explanation, *, only_main: bool = False) -> str:
    """The blocks alone, for a page of somebody else's."""
    return "".join(_block(each) for each in explanation.blocks if each.verdict.block.in_main or not only_main)


def _block(each: Explained) -> str:
    verdict = each.verdict
    tag = (
        f"h{max(2, min(verdict.block.level, 6))}"
        if verdict.block.kind == "heading"
        else _TAGS.get(verdict.block.kind, "p")
    )
    classes = ["block"]
    if not verdict.kept:
        classes.append("cut")
    if not verdict.block.in_main and not verdict.kept:
        classes.append("outside")
    evidence = "; ".join(f"{key}: {value}" for key, value in verdict.evidence.items())
    hover = f"{verdict.rule}: {verdict.because}" + (f" ({evidence})" if evidence else "")
    hover += "".join(f"\n{other.rule} would have disagreed: {other.because}" for other in each.dissents)
    if each.nearness:
        hover += f"\n{each.nearness[0]}: {each.nearness[1]:.2f}, cuts from {each.nearness[2]:.2f}"
    return f'<{tag} class="{" ".join(classes)}" title="{escape(hover)}">{_marked(each)}</{tag}>'


def _marked(each: Explained) -> str:
    """The block's text with the stretches that were cut out of it struck through."""
    verdict = each.verdict
    out: list[str] = []
    last = 0
    for cut in verdict.cuts:
        out.append(escape(verdict.text[last : cut.start]))
        out.append(
            f'<del title="{escape(f"{cut.rule}: {cut.because}")}">{escape(verdict.text[cut.start : cut.end])}</del>'
        )
        last = cut.end
    out.append(escape(verdict.text[last:]))
    return "".join(out)
