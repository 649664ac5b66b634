"""Labelled documents as pages: the same blocks as HTML in a plain theme, and as naively scraped text."""

from __future__ import annotations

from html import escape
from typing import Any

VOID_LIST = {"li"}


def _inline(block: dict[str, Any]) -> str:
    text = block["text"]
    spans: list[tuple[int, int, str]] = []
    cursor = 0
    for link in block.get("links", ()):
        at = text.find(link["anchor"], cursor)
        if at >= 0:
            spans.append((at, at + len(link["anchor"]), link["href"]))
            cursor = at + len(link["anchor"])
    out: list[str] = []
    last = 0
    for start, end, href in spans:
        out.append(escape(text[last:start], quote=False))
        out.append(f'<a href="{escape(href)}">{escape(text[start:end], quote=False)}</a>')
        last = end
    out.append(escape(text[last:], quote=False))
    return "".join(out)


def to_html(document: dict[str, Any]) -> str:
    """A page in the look of a plain blog theme: head, navigation, article, footer."""
    title = escape(document["title"])
    parts = [
        f'<!doctype html><html lang="{document["lang"]}"><head><meta charset="utf-8"><title>{title} - Example</title>',
        f'<meta property="og:title" content="{title}"><link rel="canonical" href="{escape(document["url"])}"></head>',
        '<body><header class="site-header"><a href="/">Example</a><nav><ul><li><a href="/a/">News</a></li>',
        '<li><a href="/b/">About</a></li></ul></nav></header><main><article class="post"><h1>',
        f'{title}</h1><div class="entry-content">',
    ]
    open_tag = ""
    for block in document["blocks"]:
        tag = block["tag"]
        wrap = {"li": "ul", "td": "table", "dt": "dl", "dd": "dl", "figcaption": "figure"}.get(tag, "")
        if wrap != open_tag or wrap == "figure":
            if open_tag:
                parts.append(f"</{open_tag}>")
            if wrap:
                parts.append(f"<{wrap}>")
            open_tag = wrap
        if tag == "figcaption":
            parts.append('<img src="/i.jpg" alt="">')
        inner = f"<{tag}>{_inline(block)}</{tag}>"
        parts.append(f"<tr>{inner}</tr>" if tag == "td" else inner)
    if open_tag:
        parts.append(f"</{open_tag}>")
    parts.append('</div></article></main><footer class="site-footer"><p>Example magazine</p></footer></body></html>')
    return "\n".join(parts)


def to_plain(document: dict[str, Any]) -> str:
    """What a naive scraper leaves: the title and a line a block, bullets for list items, no links."""
    lines = [document["title"], ""]
    for block in document["blocks"]:
        text = block["text"]
        lines.append(f"  • {text}" if block["tag"] == "li" else text)
        if block["tag"] != "li":
            lines.append("")
    return "\n".join(lines)
