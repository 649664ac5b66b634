"""Pages that nobody writes by hand: no text is lost, and cost grows with their bytes, not with the square of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from cleaners import clean
from cleaners.depth import MAX_LEVELS, flatten_markup
from cleaners.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable

PROSE = "The ferry to the island of Osk leaves at nine, and it is full of people who read. "
END = f"<p>{PROSE * 4}</p>"


def depth_of(tree) -> int:
    deepest, level = 0, [tree]
    while level:
        deepest += 1
        level = [child for element in level for child in element]
    return deepest


NESTED = {
    "div": lambda n: f"<body>{'<div>' * n}{END}{'</div>' * n}<p>Last words.</p>",
    "div, never closed": lambda n: f"<body>{'<div>a ' * n}{END}",
    "bold": lambda n: f"<body><p>{'<b>a ' * n}</p>{END}",
    "span": lambda n: f"<body>{'<span>' * n}{PROSE * 4}{'</span>' * n}",
    "list": lambda n: f"<body>{'<ul><li>item ' * n}{PROSE * 4}",
    "table": lambda n: f"<body>{'<table><tr><td>a<td>' * n}{PROSE * 4}",
    "quote": lambda n: f"<body>{'<blockquote><p>a' * n}{PROSE * 4}",
    "custom element": lambda n: f"<body>{'<x-y>' * n}{PROSE * 4}",
    "link": lambda n: f"<body>{'<div><a href=/>b' * n}{PROSE * 4}",
}


@pytest.mark.parametrize("levels", [150, 190, 260, 1_900, 2_100, 20_000])
@pytest.mark.parametrize("kind", NESTED)
def test_no_depth_loses_text(kind: str, levels: int) -> None:
    """However deep a paragraph stands, it has a block and a verdict."""
    document = clean(NESTED[kind](levels))

    assert any(PROSE.strip() in " ".join(verdict.text.split()) for verdict in document.verdicts)


@pytest.mark.parametrize(("levels", "is_said"), [(100, False), (300, True), (5_000, True)])
def test_a_page_that_was_made_flat_says_so(levels: int, is_said: bool) -> None:
    """Who reads the document learns that its structure is not all of the page's; others are not bothered."""
    document = clean(f"<body>{'<div>' * levels}<p>deep</p>")

    assert any("nested" in warning for warning in document.warnings) == is_said


def test_what_stands_behind_the_deep_part_is_as_it_was() -> None:
    """Only what is too deep loses its markup: the page goes on behind it."""
    document = clean(f"<body>{'<div>' * 5_000}<p>deep</p><p>down</p>{'</div>' * 5_000}<h2>Next</h2><p>Last words.</p>")

    assert [(verdict.block.kind, verdict.text) for verdict in document.verdicts] == [
        ("paragraph", "deep down"),
        ("heading", "Next"),
        ("paragraph", "Last words."),
    ]


def test_scripts_are_no_text_at_any_depth() -> None:
    """Flattening keeps what a reader sees, and nothing else."""
    document = clean(f"<body>{'<div>' * 3_000}<script>var a = '</div><div>';</script><style>p {{}}</style>{END}")

    assert [verdict.text for verdict in document.verdicts] == [(PROSE * 4).strip()]


def test_an_ordinary_page_is_not_touched() -> None:
    """Fewer levels than the limit, and the tree is what the parser made of it."""
    levels = MAX_LEVELS - 10

    assert depth_of(parse(f"<body>{'<div>' * levels}x")) == levels + 2
    assert depth_of(parse(f"<body>{'<div>' * 5_000}x")) <= MAX_LEVELS


def test_end_tags_find_their_start() -> None:
    """Markup that closes in another order than it opened is still balanced by the way out of the deep part."""
    deep = "<div>" * 400

    assert flatten_markup(f"<i>{deep}a<b>b</div></b>{'</div>' * 399}<p>c</p></i>").endswith("<p>c</p></i>")


LINKED = '<li><a href="https://site.example/b">A title of a page</a></li>'
GROWING: dict[str, tuple[int, Callable[[int], str]]] = {
    "paragraphs": (300, lambda n: "<body><article>" + "".join(f"<p>{PROSE}{i}</p>" for i in range(n))),
    "links": (700, lambda n: "".join(f"<li><a href='/{i}'>Story {i} of the ferry</a></li>" for i in range(n)) + END),
    "cards": (
        150,
        lambda n: "".join(f"<div><h3>{i}</h3><p>{PROSE}</p><a href='/{i}'>More</a></div>" for i in range(n)),
    ),
    "table": (
        500,
        lambda n: f"<table>{''.join(f'<tr><td>{i}</td><td>{i} a</td></tr>' for i in range(n))}</table>{END}",
    ),
    "lists": (2, lambda n: ("<ul><li>item " * 90 + "</ul>" * 90) * n + END),
    "nested": (500, lambda n: "<div>x" * n + END),
    "nested tables": (150, lambda n: "<table><tr><td>a<td>" * n + END),
    "spans": (3_000, lambda n: f"<body><article><p>{'<span>a </span>' * n}</p>{END}"),
    "short lines": (600, lambda n: "<div>Short bit</div>" * n),
    "line breaks": (2_000, lambda n: "<body><article>" + "a line of text<br>" * n + END),
    "inserted lines": (300, lambda n: "<body><article>" + f"<p>{PROSE}</p><div>A line</div>" * n),
    "linked lists": (
        150,
        lambda n: f"<p>{PROSE}</p><ul>{LINKED}{LINKED}</ul>" * n,
    ),
    "json": (200_000, lambda n: f'<script type="application/ld+json">{{"a": "{"x" * n}"}}</script>{END}'),
    "svg": (2_000, lambda n: f"<svg>{'<g><text>a</text></g>' * n}</svg>{END}"),
    "base64": (300_000, lambda n: f"<img src='data:image/png;base64,{'QUJD' * n}'>{END}"),
    "one word": (200_000, lambda n: f"<p>{'a' * n}</p>{END}"),
    "one paragraph": (1_000, lambda n: f"<article><p>{PROSE * n}</p></article>"),
    "attributes": (300, lambda n: "".join(f"<div id='i{i}' class='nav{i} c{i}'>{END}</div>" for i in range(n))),
    "articles": (60, lambda n: "".join(f"<article><h2>{i}</h2>{END * 3}</article>" for i in range(n))),
    "paragraphs that share no word": (
        200,
        lambda n: "\n".join(" ".join(f"{chr(97 + i % 26)}{i}x{j}" for j in range(20)) + "." for i in range(n)),
    ),
    "plain text": (800, lambda n: "\n".join(f"{PROSE}{i}" for i in range(n))),
}
TIMES = 4
MOST = 2.5
"""Four times the page may cost ten times as much: far from sixteen, the square, and from what a busy machine adds."""
FLOOR_SECONDS = 0.03


def seconds_for(page: str) -> float:
    """The least CPU time of three: what the machine does besides only adds."""
    taken = []
    for _ in range(3):
        began = time.process_time()
        clean(page, url="https://site.example/a")
        taken.append(time.process_time() - began)
    return min(taken)


@pytest.mark.parametrize("kind", GROWING)
def test_cost_grows_with_the_bytes(kind: str) -> None:
    """A page of four times the size costs about four times as much, whatever it is made of."""
    clean(f"<article>{END * 5}</article>")  # what loads with the first page
    size, make = GROWING[kind]

    small, large = seconds_for(make(size)), seconds_for(make(TIMES * size))

    assert large <= MOST * TIMES * max(small, FLOOR_SECONDS)
