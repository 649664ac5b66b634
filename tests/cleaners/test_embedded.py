"""Pages whose text is only in their data."""

from __future__ import annotations

import json

from cleaners import clean

FIRST = "The town of Osk gave its lighthouse to the swifts: sixty boxes hang under the gallery, and the lamp is dark."
SECOND = "Keeper Marta Lind counts them at dusk when they come in over the harbour, and writes all figures in a book."


def shell(data: str) -> str:
    """Return a page that a script would fill."""
    return (
        '<!doctype html><html lang="en"><head><title>Swifts in the lamp - Osk Daily</title>'
        f'</head><body><div id="root"></div><noscript>Please enable scripts.</noscript>{data}</body></html>'
    )


def test_the_body_of_an_article_in_json_ld_is_found() -> None:
    """A page that is built by scripts still says its article in its JSON-LD."""
    thing = {"@type": "NewsArticle", "headline": "Swifts in the lamp", "articleBody": f"{FIRST}\n\n{SECOND}"}

    document = clean(shell(f'<script type="application/ld+json">{json.dumps(thing)}</script>'))

    assert document.text == f"{FIRST}\n\n{SECOND}"
    assert document.title == "Swifts in the lamp"
    assert any("json-ld" in warning for warning in document.warnings)


def test_the_state_of_a_framework_is_read() -> None:
    """Markup inside the state becomes blocks; keys, addresses and scripts don't."""
    state = {"props": {"page": {"slug": "swifts " * 30, "body": [{"html": f"<p>{FIRST}</p><p>{SECOND}</p>"}]}}}

    document = clean(shell(f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'))

    assert document.text == f"{FIRST}\n\n{SECOND}"
    assert any("(json)" in warning for warning in document.warnings)


def test_text_in_the_markup_comes_first() -> None:
    """Where the page shows its text, the copy in its data is not read: it may be of another article."""
    thing = {"@type": "NewsArticle", "articleBody": "Quite another story about a bakery. " * 10}
    markup = f"<article><h1>Swifts</h1><p>{FIRST} {SECOND}</p><p>{SECOND}</p><p>{FIRST}</p></article>"

    document = clean(shell(f'{markup}<script type="application/ld+json">{json.dumps(thing)}</script>'))

    assert "bakery" not in document.text
    assert FIRST in document.text


def test_broken_state_is_no_text() -> None:
    """Data that is no JSON, or nests without end, gives nothing and no error."""
    deep = "[" * 100_000

    for data in ("{not json", deep):
        document = clean(shell(f'<script type="application/json">{data}</script>'))
        assert document.text == ""
