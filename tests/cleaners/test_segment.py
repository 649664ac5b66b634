"""From markup to blocks: what a browser would set apart, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

import pytest

from cleaners.depth import MAX_LEVELS
from cleaners.parse import parse
from cleaners.segment import MAX_SIGNS, segment_html

if TYPE_CHECKING:
    from cleaners import Block

URL = "https://site.example/a/page"


def blocks(markup: str) -> tuple[Block, ...]:
    tree = parse(markup)
    assert tree is not None
    return segment_html(tree, URL)


def outline(markup: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in blocks(markup)]


def test_inline_elements_do_not_split() -> None:
    """Emphasis, links and superscripts stay inside their sentence, without a space of our own."""
    assert outline("<p>The <b>Ma</b>rit sails at <a href='/x'>nine</a>, H<sub>2</sub>O below.</p>") == [
        ("paragraph", 0, "The Marit sails at nine, H2O below.")
    ]


def test_loose_text_is_a_block() -> None:
    """Text that stands in no paragraph is still read, where it stands."""
    assert [text for _, _, text in outline("<div>before<p>inside</p>after</div>")] == [
        "before",
        "inside",
        "after",
    ]


def test_a_line_break_splits_lines_but_not_blocks() -> None:
    """A break inside a paragraph is a line end of one block."""
    assert outline("<p>late bus<br>cold hands<br/><br/>wet dog</p>") == [
        ("paragraph", 0, "late bus\ncold hands\nwet dog")
    ]


def test_white_space_is_a_browsers() -> None:
    """Runs of white space, of no-break spaces too, are one space; soft hyphens are none."""
    assert outline("<p>  night\n\t ferry&nbsp;&nbsp;to Os\u00adk\u200b </p>") == [
        ("paragraph", 0, "night ferry to Osk")
    ]


def test_lists_know_their_depth() -> None:
    """A nested list's items are one level deeper; ordered items have a numeral for a marker."""
    markup = "<ul><li>coats<ol><li>wet</li><li>warm</li></ol></li><li>coins</li></ul>"

    assert outline(markup) == [
        ("list_item", 1, "coats"),
        ("list_item", 2, "wet"),
        ("list_item", 2, "warm"),
        ("list_item", 1, "coins"),
    ]
    assert [block.marker for block in blocks(markup)] == ["-", "1.", "1.", "-"]


def test_an_item_is_one_item() -> None:
    """A second paragraph inside a list item goes on with the item; it is no new bullet."""
    assert [kind for kind, _, _ in outline("<ul><li><p>one</p><p>more of it</p></li></ul>")] == [
        "list_item",
        "paragraph",
    ]


def test_a_data_row_is_one_block() -> None:
    """The cells of a data table's row stay together, links with their offsets."""
    (row,) = blocks('<table><tr><th>Boat</th><td>The <a href="/m">Marit</a></td></tr></table>')

    assert (row.kind, row.text, row.cells) == ("table_row", "Boat | The Marit", ("Boat", "The Marit"))
    assert row.text[row.links[0].start : row.links[0].end] == "Marit"


def test_a_layout_table_is_no_table() -> None:
    """Cells that hold paragraphs are columns of a layout, and each paragraph is a block."""
    assert [kind for kind, _, _ in outline("<table><tr><td><p>left</p></td><td><p>right</p></td></tr></table>")] == [
        "paragraph",
        "paragraph",
    ]


def test_preformatted_text_keeps_its_spaces() -> None:
    """Code keeps line ends and indentation."""
    assert outline("<pre><code>if x:\n    y  = 1\n</code></pre>") == [("code", 0, "if x:\n    y  = 1")]


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<blockquote><p>Said.</p></blockquote>", "quote"),
        ("<figure><img src=x><figcaption>Seen.</figcaption></figure>", "caption"),
        ("<h3>Named</h3>", "heading"),
        ("<dl><dt>Term</dt></dl>", "list_item"),
        ("<table><caption>Fares</caption></table>", "heading"),
    ],
)
def test_kinds(markup: str, kind: str) -> None:
    """A block is what its element says it is."""
    assert blocks(markup)[0].kind == kind


@pytest.mark.parametrize("tag", ["script", "style", "template", "select", "textarea", "svg", "iframe", "object"])
def test_what_is_not_read_is_not_text(tag: str) -> None:
    """Scripts, styles, templates, form values and drawings are no text of the page."""
    assert [text for _, _, text in outline(f"<p>seen</p><{tag}><p>unseen</p></{tag}><p>seen too</p>")] == [
        "seen",
        "seen too",
    ]


def test_hidden_text_is_a_block_with_a_note() -> None:
    """What a page hides is segmented and marked, so that a verdict can say so."""
    markup = '<p>seen</p><p hidden>a</p><div style="display: none"><p>b</p></div><p aria-hidden="true">c</p>'

    assert [block.hidden for block in blocks(markup)] == [False, True, True, True]


def test_links_are_absolute_and_in_place() -> None:
    """A link's address is resolved against the page, and its offsets hold its words."""
    (block,) = blocks("<p>  Ask <a href='../b?c=1'>  the   harbour  master </a> at noon.</p>")
    (link,) = block.links

    assert link.href == "https://site.example/b?c=1"
    assert block.text[link.start : link.end] == link.anchor == "the harbour master"


def test_a_link_around_a_card_links_each_block() -> None:
    """A link that wraps a heading and a teaser is a link in both."""
    card = blocks('<a href="/card"><h4>Title</h4><p>teaser</p></a><p>after</p>')

    assert [[link.href for link in block.links] for block in card] == [
        ["https://site.example/card"],
        ["https://site.example/card"],
        [],
    ]


def test_a_headings_own_anchor_is_no_text() -> None:
    """The pilcrow that documentation puts behind a heading to link to it is not part of the heading."""
    assert outline("<h2>Sensors<a href='#sensors'>¶</a></h2>") == [("heading", 2, "Sensors")]


def test_signs_and_tags_say_where_a_block_stood() -> None:
    """A block knows its elements and class tokens, nearest first."""
    (block,) = blocks('<body class="Single"><div id="main_text"><p class="Lead big">x</p></div></body>')

    assert block.tags == ("p", "div", "body")
    assert block.signs == ("lead", "big", "main_text", "single")


def test_siblings_share_a_group() -> None:
    """Paragraphs of one container share a group; a list between them has one of its own."""
    first, item, second = blocks("<div><p>a</p><ul><li>b</li></ul><p>c</p></div>")

    assert first.group == second.group != item.group


def test_a_nul_character_ends_nothing() -> None:
    """A NUL character is no end of the page: it is dropped and the rest is read."""
    assert [text for _, _, text in outline("<p>One\0 two</p>\0<p>three</p>")] == ["One two", "three"]


def test_depth_costs_no_stack() -> None:
    """A page of two thousand nested elements is walked like any other."""
    assert outline("<div>" * 2_000 + "deep") == [("paragraph", 0, "deep")]


def test_a_deep_page_makes_no_square() -> None:
    """A block knows so many class names around it and no more, so a page of nested ones costs what its bytes cost."""
    names = " ".join(f"n{number}" for number in range(50))
    deepest = blocks(f"<div class='{names}'>x" * 2_000)[-1]

    assert len(deepest.tags) <= MAX_LEVELS
    assert len(deepest.signs) == MAX_SIGNS
    assert deepest.tags[0] == "div"


@pytest.mark.parametrize(
    "href",
    [
        "/plain/path?a=1",
        "//other.example/x",
        "../up/./here",
        "HTTPS://Other.example/a",
        "https://other.example?",
        "?page=2",
        "#part",
        "/a/../b",
        "mailto:a@b.example",
        "http://[",
    ],
)
def test_links_are_resolved_as_urljoin_does(href: str) -> None:
    """Plain addresses take a shorter way to the same answer."""
    try:
        expected = urljoin(URL, href)
    except ValueError:
        expected = href

    assert [link.href for link in blocks(f'<p><a href="{href}">x</a></p>')[0].links] == [expected]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>{}one <a href='/x'>two\N{SOFT HYPHEN} three</a> four</p>",
        "<p>one<br>  <a href='/x'> two  </a>\N{ZERO WIDTH SPACE} four {}</p>",
        "<p>one {}<a href='/x'>\N{IDEOGRAPHIC SPACE}two<br></a><br>four</p>",
    ],
)
@pytest.mark.parametrize("space", ["", " ", "\n\t", "\N{NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}"])
def test_a_link_covers_its_words(markup: str, space: str) -> None:
    """Whatever white space closes up before it, a link starts at its first word and ends behind its last."""
    (block,) = blocks(markup.format(space))

    assert block.links[0].anchor.strip().startswith("two")
    assert block.links[0].anchor == block.text[block.links[0].start : block.links[0].end]
