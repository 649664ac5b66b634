"""Pages that hold several articles, and pages that only look as if they did."""

from __future__ import annotations

from pathlib import Path

from cleaners import CleanOptions, Document, clean

URL = "https://valley.example/tag/ferries/"
FETCHED = "2026-11-22T09:00:00Z"
STORIES = (
    (
        "The night boat to Osk sails again",
        "Ana Ruiz",
        "3 November 2026",
        "/2026/night-boat",
        (
            (
                "The night boat between Port Averil and the island of Osk will sail again in early March, and "
                "the harbour board has hired a crew of nine for it."
            ),
            (
                "The service stopped two years ago, when the old vessel failed an inspection of its hull. Islanders "
                "who missed the last boat have slept on the mainland since then, or paid a fisherman."
            ),
            "A single ticket will cost nine crowns, which is one crown more than it used to be before the break.",
        ),
    ),
    (
        "Every plank of the bridge at Marlow is new",
        "Ole Tamm",
        "28 October 2026",
        "/2026/marlow-bridge",
        (
            (
                "Carpenters have laid the last plank of the footbridge at Marlow End, eleven weeks after taking up the "
                "first one, and the school children were the first to cross it."
            ),
            (
                "Surveyors had found rot in a third of the boards. The iron beneath them, cast in 1881, was in better "
                "health than anybody in the parish had dared to hope when the work began."
            ),
            "The new deck is of larch and will last about forty years if it is oiled every second spring.",
        ),
    ),
)


def paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(body: str) -> str:
    return (
        '<html lang="en"><head><title>Ferries | Valley Digest</title><meta property="og:site_name" '
        f'content="Valley Digest"></head><body><main>{body}</main></body></html>'
    )


def archive(*, short: bool = False, tag: str = "article") -> Document:
    """An archive page as blogging systems print it; ``short`` prints one sentence of each story."""
    entries = (
        f'<{tag} class="post"><h2><a href="{href}">{title}</a></h2><p class="meta">By {author} | {day}</p>'
        f"{paragraphs(texts[:1] if short else texts)}</{tag}>"
        for title, author, day, href, texts in STORIES
    )
    return clean(page(f"<h1>Tag: ferries</h1>{''.join(entries)}"), url=URL, fetched_at=FETCHED)


def as_text(*, dates: bool = True) -> str:
    pieces = []
    for title, author, day, _, texts in STORIES:
        pieces.append("\n\n".join([title, f"By {author} | {day}" if dates else "", *texts]))
    return "\n\n".join(pieces)


def facts(document: Document) -> list[tuple[object, ...]]:
    return [(part.title, part.metadata.authors, part.metadata.published) for part in document.parts]


WANTED = [
    ("The night boat to Osk sails again", ("Ana Ruiz",), "2026-11-03"),
    ("Every plank of the bridge at Marlow is new", ("Ole Tamm",), "2026-10-28"),
]


class TestArchives:
    """Full posts on one page: a record each."""

    def test_each_post_has_its_own_title_author_and_date(self) -> None:
        """The byline under a post's heading is the post's, and nobody else's."""
        assert facts(archive()) == WANTED

    def test_each_post_has_its_own_address(self) -> None:
        """The link behind a post's heading is its permalink."""
        addresses = [part.metadata.canonical_url for part in archive().parts]

        assert addresses == ["https://valley.example/2026/night-boat", "https://valley.example/2026/marlow-bridge"]

    def test_posts_need_no_article_element(self) -> None:
        """Linked headings with dates of their own are enough."""
        assert facts(archive(tag="div")) == WANTED

    def test_the_texts_are_kept_apart(self) -> None:
        """No paragraph of one post is in the other's text, and none is lost."""
        first, second = archive().parts

        assert "nine crowns" in first.text
        assert "nine crowns" not in second.text
        assert "oiled every second spring" in second.text

    def test_teasers_are_no_articles(self) -> None:
        """A listing prints a sentence of each story: it is a listing."""
        assert archive(short=True).parts == ()

    def test_what_the_page_says_of_itself_is_not_said_of_the_posts(self) -> None:
        """Site and language are everybody's; the page's own address and description are not."""
        part = archive().parts[0].metadata

        assert part.site_name == "Valley Digest"
        assert part.description is None
        assert set(part.found_in) == set(part.confidence)


class TestNaiveText:
    """The same pages scraped without their markup."""

    def test_dated_titles_open_articles(self) -> None:
        """A title with a byline and date under it opens an article, and the next one closes it."""
        assert facts(clean(as_text(), url=URL, fetched_at=FETCHED)) == WANTED

    def test_titles_printed_twice_are_kept_once(self) -> None:
        """Where a list repeats each story's title, the title is in no text, and in each record once."""
        text = "\n\n".join("\n\n".join((title, title, *texts)) for title, _, _, _, texts in STORIES)
        document = clean(text, url=URL)

        assert [part.title for part in document.parts] == [title for title, *_ in STORIES]
        assert all(part.title not in part.text for part in document.parts if part.title)

    def test_without_evidence_a_page_is_one_article(self) -> None:
        """Titles alone look like the sub-headings of one article: nothing is torn apart on a guess."""
        assert clean(as_text(dates=False), url=URL).parts == ()

    def test_comments_are_no_articles(self) -> None:
        """A name over a date and two paragraphs is a comment."""
        title, author, day, _, texts = STORIES[0]
        comments = "\n\n".join(
            f"{name}\n\n4 November 2026\n\n{texts[1]}\n\n{texts[2]}" for name in ("Jan Van Loon", "Zoe Del Mar")
        )

        assert clean(f"{title}\n\nBy {author} | {day}\n\n{texts[0]}\n\n{texts[1]}\n\n{comments}", url=URL).parts == ()


def test_a_change_log_is_one_document() -> None:
    """Headings with dates but without addresses of their own are the sections of one page."""
    body = "".join(f"<h2>{title}</h2><p>{day}</p>{paragraphs(texts)}" for title, _, day, _, texts in STORIES)

    assert clean(page(f"<h1>Release notes</h1>{body}"), url=URL).parts == ()


def test_a_title_printed_twice_counts_though_one_copy_was_left_out() -> None:
    """Extractors keep now the list's link and now the story's own heading; each story is still one record."""
    page = (Path(__file__).parents[2] / "data/sample_site/tag/harbour/index.html").read_bytes()

    for extractor in ("trafilatura", "auto"):
        document = clean(page, options=CleanOptions(extractor=extractor))

        assert [part.title for part in document.parts] == [
            "The last coal hulk leaves the inner basin",
            "A harbour school where the pupils are over sixty",
        ], extractor
        assert [part.metadata.authors for part in document.parts] == [("Jory Pentreath",), ("Sunniva Aldane",)], (
            extractor
        )
        assert [part.metadata.published for part in document.parts] == ["2026-10-30", "2026-10-22"], extractor
