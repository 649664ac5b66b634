"""Authors: people out of bylines, apart from reviewers, roles, organisations and the words around them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cleaners.metadata import read_metadata, split_names
from cleaners.metadata.authors import byline_names
from cleaners.parse import parse

if TYPE_CHECKING:
    from cleaners import Metadata

PROSE = "<p>The talks in the port of Averil went on through the whole night, and nobody said a word about it.</p>"


LONG = "<p>" + "The talks went on, and nobody said a word about the ferry or about the bridge. " * 3 + "</p>"


def read(line: str = "", head: str = "", more: str = "") -> Metadata:
    tree = parse(
        f'<html lang="en"><head><meta property="og:site_name" content="Averil Post"><meta property="og:type" '
        f'content="article">{head}</head><body><article><h1>Talks resume in the port</h1>{line}{PROSE}{more}</article>'
        "</body></html>"
    )
    assert tree is not None
    return read_metadata(tree, "https://averilpost.example/harbour/talks")


def ld(*authors: object) -> str:
    thing = {"@type": "NewsArticle", "headline": "Talks resume in the port", "author": list(authors)}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz December 1, 2026", ("Ana Ruiz",)),
        ("By Ana Ruiz Updated January 3, 2026", ("Ana Ruiz",)),
        ("By Ana Ruiz on March 9, 2026", ("Ana Ruiz",)),
        ("Written by Ana Ruiz | Medically reviewed by Dr. Ole Tamm", ("Ana Ruiz",)),
        ("Ana Ruiz · Fact checked by Ole Tamm", ("Ana Ruiz",)),
        ("By Ana Ruiz, Ole Tamm, and Zoe Del Mar", ("Ana Ruiz", "Ole Tamm", "Zoe Del Mar")),
        ("By Ana Ruiz, MD, Ph.D.", ("Ana Ruiz, MD, Ph.D.",)),
        ("By Ana Ruiz, Senior Editor", ("Ana Ruiz",)),
        ("By Ana Ruiz (Averil Post) @anaruiz ana@post.example", ("Ana Ruiz",)),
        ("VON ANA RUIZ am 21. April 2026", ("Ana Ruiz",)),
        ("Por Ana Ruiz", ("Ana Ruiz",)),
        ("记者", ()),
        ("By the numbers", ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    """A byline gives its people, and ends where they end."""
    assert byline_names(line) == names


@pytest.mark.parametrize("word", ["December", "Offline", "User Agreement", "Sponsored", "https://post.example/ana"])
def test_what_is_nobodys_name(word: str) -> None:
    """Months, labels and addresses are nobody."""
    assert split_names(word) == ()


def test_a_user_name_may_have_digits() -> None:
    """Forums know people by names such as this one."""
    assert split_names("ferryman2024") == ("ferryman2024",)


class TestPlaces:
    """Where authors are looked for."""

    def test_a_reviewer_is_no_author(self) -> None:
        """A line that names who checked the text is passed over, and the next one read."""
        metadata = read("<p>Medically reviewed by Ole Tamm</p><p>Written by Ana Ruiz</p>")

        assert metadata.authors == ("Ana Ruiz",)

    def test_a_role_beside_the_name_is_no_second_author(self) -> None:
        """What somebody is stands beside the name in boxes that are marked as the author's."""
        metadata = read('<div class="author"><span>Ana Ruiz</span> <span>Print Managing Editor</span></div>')

        assert metadata.authors == ("Ana Ruiz",)

    def test_a_byline_under_the_text(self) -> None:
        """The only line of a post that says who wrote it counts wherever it stands."""
        assert read(more=f"{LONG * 4}<div><p>Written by Ana Ruiz</p></div>").authors == ("Ana Ruiz",)

    def test_two_such_lines_name_nobody(self) -> None:
        """Two of them are bylines of teasers."""
        teasers = "<div><p>Written by Ana Ruiz</p></div><div><p>By Ole Tamm</p></div>"

        assert read(more=LONG * 4 + teasers).authors == ()


class TestOrganisations:
    """People first, organisations where no person is named, and known as such."""

    def test_a_person_is_preferred(self) -> None:
        """The visible person outranks the declared organisation, which stays as a conflict."""
        metadata = read("<p>By Ana Ruiz</p>", ld({"@type": "Organization", "name": "Harbour Press"}))

        assert (metadata.authors, metadata.author_organizations) == (("Ana Ruiz",), ())
        assert [each.value for each in metadata.conflicts["authors"]] == ["Harbour Press"]

    def test_an_organisation_alone_is_the_author(self) -> None:
        """Where nobody else signs, the organisation is the author and marked as one."""
        metadata = read(head=ld({"@type": "Organization", "name": "Harbour Press"}))

        assert metadata.authors == metadata.author_organizations == ("Harbour Press",)

    def test_the_site_is_not_a_person(self) -> None:
        """Systems that call the site a person are not believed while a byline names somebody."""
        metadata = read("<p>By Ana Ruiz</p>", ld({"@type": "Person", "name": "Averil Post"}))

        assert metadata.authors == ("Ana Ruiz",)
