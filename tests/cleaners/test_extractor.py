"""The extractor's answer, found again among our blocks, and what is taken back from what it dropped."""

from __future__ import annotations

import logging

from cleaners import Block, clean
from cleaners.extractor.rescue import rescue
from cleaners.extractor.trafilatura import align

LONG = "The ferry between the port and the island of Osk will run again from the first week of March."
OTHER = "Harbour master Ines Tallow expects three hundred passengers on a night in summer, and ten in winter."


def blocks(*texts: str) -> list[Block]:
    return [Block(index, text, tags=("p", "article", "body")) for index, text in enumerate(texts)]


def test_long_blocks_anchor_the_alignment() -> None:
    """Blocks are found in the extracted text by their letters, whatever happened to its spaces and marks."""
    found = align(blocks("News", LONG, "Advertisement", OTHER), f"{LONG.upper()}\n\n** {OTHER.replace(' ', '  ')}")

    assert found.main == {1, 3}
    assert found.placed_share == 1.0


def test_a_menu_entry_is_not_taken_for_a_heading() -> None:
    """A short block counts only where it stands between its neighbours in the extracted text."""
    found = align(blocks("The crossing", LONG, "The crossing", OTHER, "The crossing"), f"{LONG} The crossing {OTHER}")

    assert found.main == {1, 2, 3}


def test_order_decides_between_copies() -> None:
    """Of a teaser that comes twice, the copy in reading order is the main one."""
    found = align(blocks(LONG, OTHER, LONG), f"{LONG}\n{OTHER}")

    assert found.main == {0, 1}


def test_text_that_is_not_on_the_page_is_noticed() -> None:
    """The share of the extractor's text that could be placed falls where it made something up."""
    assert align(blocks(LONG), f"{LONG} {OTHER}").placed_share < 0.6
    assert align(blocks(LONG), "").main == frozenset()


def test_a_dropped_neighbour_is_taken_back() -> None:
    """A paragraph between two kept ones of its container is a loss that nobody would notice."""
    page = blocks(LONG, OTHER, "A short line of the article.", LONG, OTHER)

    assert rescue(page, {0, 1, 3, 4}) == {2}


def test_a_widget_between_paragraphs_stays_out() -> None:
    """What stands in a container that is named for boilerplate is not taken back."""
    page = blocks(LONG, OTHER, "A short line of the article.", LONG, OTHER)
    page[2] = Block(2, "Five stories you missed", tags=("p", "div", "article"), signs=("related-posts",))

    assert rescue(page, {0, 1, 3, 4}) == frozenset()


def test_what_is_left_out_says_where_it_stood() -> None:
    """A block that the extractor left out names the family of its container, or that there is none."""
    page = (
        f'<body><nav><a href="/">Start page</a></nav><main><article><h1>Night ferry</h1><p>{LONG}</p><p>{OTHER}</p>'
        f'<p>{LONG} {OTHER}</p></article></main><div class="cookie-bar"><p>We bake with butter.</p></div>'
        "<footer><p>Printed in Averil</p></footer></body>"
    )
    rules = {verdict.text: verdict.rule for verdict in clean(page).removed}

    assert rules["Start page"] == "navigation/place"
    assert rules["We bake with butter."] == "consent/place"
    assert rules["Printed in Averil"] == "navigation/place"


def test_a_page_without_an_article_is_warned_about() -> None:
    """Where the extractor finds next to nothing, the document says so."""
    document = clean("<body><nav><a href='/a'>One</a> <a href='/b'>Two</a></nav></body>")

    assert any("next to no main content" in warning for warning in document.warnings)


def test_the_extractors_log_is_silent(caplog) -> None:
    """Thin pages are told in warnings, not in another library's log."""
    with caplog.at_level(logging.DEBUG):
        clean("<body><p>Hardly a word.</p></body>")

    assert not [
        entry for entry in caplog.records if entry.name.startswith("trafilatura") and entry.levelno >= logging.ERROR
    ]
