"""What pages of a site teach each other: pure, whatever their order, and silent where little is known."""

from __future__ import annotations

import random

from cleaners import Page, clean
from cleaners.site_memory import MIN_ARTICLES, SiteMemory, digest_of, learn, title_key, traits_of
from tests.support.pages import make_page

BOX = "The Evening Ledger is written by six people in two rooms above the chandlery in Osmere."


def pages(count: int, box: str = BOX) -> list[Page]:
    """Make pages of different articles of one site, each with a box between its paragraphs."""
    made = []
    for number in range(count):
        content = make_page(number)
        html = content.html.replace("<title>", f"<title>{number} ").replace('content="', f'content="Tale {number}: ', 1)
        html = html.replace("<h1>", f"<h1>Tale {number}: ", 1).replace("</p>", f"</p><p>{box}</p>", 1)
        made.append(Page(html, url=f"https://ledger.example/{number}/tale-number-{number}-of-the-town"))
    return made


def learnt(some: list[Page]) -> SiteMemory | None:
    return learn([traits for page in some if (traits := traits_of(page)) is not None])


def test_a_text_on_many_articles_is_repeated_and_one_of_a_single_article_is_not():
    """The box is known by its text; paragraphs of one article are not."""
    memory = learnt(pages(12))

    assert memory is not None
    assert memory.articles == 12
    assert digest_of(BOX) in memory.repeated
    assert digest_of("A sentence that nobody wrote on any page.") not in memory.repeated


def test_order_and_copies_teach_nothing():
    """The same pages in any order, and pages seen twice, give the same memory."""
    made = pages(10)
    again = [*made, *made[:4]]
    random.Random(5).shuffle(again)

    assert learnt(made) == learnt(again)


def test_few_articles_teach_nothing():
    """Copies of one article, and the articles of a small batch, are no evidence."""
    assert learnt(pages(1) * 20) is None
    assert learnt(pages(MIN_ARTICLES - 1)) is None


def test_a_page_without_a_site_or_markup_teaches_nothing():
    """Plain text, a page of no known address and bytes that are no text have no traits."""
    assert traits_of(Page(make_page(1).plain, url="https://ledger.example/x")) is None
    assert traits_of(Page(pages(1)[0].content)) is None
    assert traits_of(Page(bytes(range(256)) * 20, url="https://ledger.example/x")) is None


def test_the_box_goes_with_the_memory_and_stays_without():
    """Memory is evidence like any other: the verdict names the rule, and nothing else changes."""
    made = pages(12)
    memory = learnt(made)
    page = made[3]

    without = clean(page)
    with_memory = clean(Page(page.content, page.url, site=memory))

    assert BOX in without.text
    assert BOX not in with_memory.text
    assert {verdict.rule for verdict in with_memory.removed} - {verdict.rule for verdict in without.removed} == {
        "site/repeated-block"
    }


def test_a_short_title_is_no_evidence():
    """Contact us: that is a phrase before it is a title."""
    assert title_key("Contact us") == ""
    assert title_key("The Ferry at Ostrey runs again!") == "the ferry at ostrey runs again"
