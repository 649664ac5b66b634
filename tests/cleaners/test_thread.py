"""Threads: every post with its author and its time."""

from __future__ import annotations

import pytest

from cleaners import Page, clean
from cleaners.record import Source, records_of

TEXTS = """\
My kettle has sung in two notes at once since I moved to the coast, and the lower one is flat. Has anybody had this?
It is the whistle. A small ring inside comes loose with the heat; press it back with a spoon and it is one note again.
Let it cool down for an hour before you press. I still have the mark on my thumb, and my neighbours have the story.
""".splitlines()


def page(*, stamps: bool = True, row: str = "article") -> str:
    """Return a forum page with three posts by three people."""
    names = ("Ines Tallow", "kettlefan", "Old Rob")
    times = ("2026-10-01T09:00:00Z", "2026-10-01T11:30:00Z", "2026-10-02T07:15:00Z")
    posts = "".join(
        f'<{row} class="topic-post"><div class="post-meta"><a class="username" href="/u/{number}">{name}</a> '
        + (f'<time datetime="{time}">some time ago</time>' if stamps else "")
        + f'</div><div class="cooked"><p>{text}</p></div><button>Reply</button></{row}>'
        for number, (name, time, text) in enumerate(zip(names, times, TEXTS, strict=True))
    )
    return f"""<!doctype html><html lang="en"><head><title>Kettle sings in two notes - Kitchen Forum</title>
<meta name="generator" content="Discourse 3.4"></head><body class="discourse topic-page forum">
<header class="site-header"><a href="/">Kitchen Forum</a></header>
<main itemscope itemtype="https://schema.org/QAPage"><h1>Kettle sings in two notes</h1>
<div class="topic posts">{posts}</div></main><footer class="footer"><a href="/about">About</a></footer></body></html>"""


def test_each_post_has_its_author_and_time() -> None:
    """A thread is not one text by nobody: posts keep their order, names and ISO times."""
    document = clean(Page(page(), "https://kitchen.example/t/kettle/12", fetched_at="2026-11-01T00:00:00Z"))

    assert [(post.author, post.published) for post in document.posts] == [
        ("Ines Tallow", "2026-10-01T09:00:00Z"),
        ("kettlefan", "2026-10-01T11:30:00Z"),
        ("Old Rob", "2026-10-02T07:15:00Z"),
    ]
    assert [post.text for post in document.posts] == list(TEXTS)
    assert all(text in document.text for text in TEXTS)


def test_what_is_not_there_is_not_invented() -> None:
    """A post without a date has none."""
    document = clean(page(stamps=False))

    assert [post.published for post in document.posts] == [None, None, None]


def test_the_record_has_the_posts() -> None:
    """Author, time and text of each post, with the names of the schema."""
    (record,) = records_of(page(), Source("file"))

    assert record["posts"][1] == {"author": "kettlefan", "published": "2026-10-01T11:30:00Z", "text": TEXTS[1]}


def test_paragraphs_are_no_posts() -> None:
    """An article is one text, however alike its paragraphs are."""
    markup = "<h1>Kettles</h1><article>" + "".join(f"<p>{text}</p>" for text in TEXTS) + "</article>"

    assert clean(markup).posts == ()


@pytest.mark.parametrize("row", ["div", "li", "tr"])
def test_any_container_may_hold_a_post(row) -> None:
    """Boards are built of divs, lists or tables."""
    markup = page(row=row)
    if row == "tr":
        markup = markup.replace('<div class="topic posts">', '<table class="topic posts">')
        markup = markup.replace("</tr></div></main>", "</tr></table></main>")
        markup = markup.replace('<tr class="topic-post">', '<tr class="topic-post"><td>').replace("</tr>", "</td></tr>")

    assert [post.author for post in clean(markup).posts] == ["Ines Tallow", "kettlefan", "Old Rob"]


def test_a_page_of_one_post_is_no_thread() -> None:
    """Nobody has answered yet: there is one text, and no structure to tell."""
    one = page()
    first, last = one.index('<article class="topic-post">', one.index(TEXTS[0])), one.index("</div></main>")

    assert clean(one[:first] + one[last:]).posts == ()
