"""The benchmark's results as a Markdown table and as a small picture."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crawler.bench.measure import Line

WIDTH, ROW, LEFT, RIGHT = 760, 30, 270, 150


def to_table(lines: Sequence[Line]) -> str:
    """Write the lines as a Markdown table, F1 beside cost where there was gold."""
    has_gold = any(line.f1 is not None for line in lines)
    head = ["system", "CPU of `trafilatura.extract` (95 %)", "slowest 1 %", "median ms (quartiles)"]
    rows = [[*head, "F1"] if has_gold else head]
    for line in lines:
        low, high = line.ratio_range
        first, third = line.quartiles_ms
        row = [
            line.name + (f" ({line.failed} pages failed)" if line.failed else ""),
            f"{line.ratio:.2f} ({low:.2f}-{high:.2f})",
            f"{line.slowest_ratio:.2f}",
            f"{line.median_ms:.1f} ({first:.1f}-{third:.1f})",
        ]
        rows.append([*row, "-" if line.f1 is None else f"{line.f1:.3f}"] if has_gold else row)
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def to_svg(lines: Sequence[Line]) -> str:
    """Draw a bar a system, as long as its CPU time beside trafilatura's, with F1 where there was gold."""
    longest = max(line.ratio for line in lines)
    unit = (WIDTH - LEFT - RIGHT) / longest
    height = ROW * len(lines) + 40
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-size="13" role="img">',
        "<style>text { font-family: sans-serif }</style>",
        "<title>CPU time beside trafilatura.extract</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
        f'<text x="{LEFT}" y="18" fill="#555">CPU time, trafilatura.extract = 1</text>',
    ]
    for number, line in enumerate(lines):
        top = 30 + number * ROW
        quality = "" if line.f1 is None else f", F1 {line.f1:.3f}"
        length = max(1.0, unit * line.ratio)
        colour = "#2a6f97" if line.name.startswith("winnow") else "#a9b4bd"
        parts += [
            f'<text x="{LEFT - 8}" y="{top + 15}" text-anchor="end" fill="#222">{escape(line.name)}</text>',
            f'<rect x="{LEFT}" y="{top}" width="{length:.1f}" height="{ROW - 9}" fill="{colour}"/>',
            f'<text x="{LEFT + length + 6:.1f}" y="{top + 15}" fill="#222">{line.ratio:.2f}{quality}</text>',
        ]
    one = LEFT + unit
    parts.append(f'<path d="M{one:.1f} 26V{height - 8}" stroke="#c44" stroke-dasharray="3 3"/></svg>')
    return "\n".join(parts) + "\n"
