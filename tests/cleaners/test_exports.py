"""Exports: the names that other tools know, each checked against its schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import trafilatura

from cleaners import exports
from cleaners.exports import (
    EXPORTS,
    to_dublin_core,
    to_front_matter,
    to_schema_org,
    to_trafilatura,
    to_zyte_article,
)
from cleaners.record import Source, records_of
from tests.support.pages import make_page

SCHEMA = json.loads(Path(exports.__file__).with_name("exports.schema.json").read_text(encoding="utf-8"))
SOURCE = Source("crawl", fetched_at="2026-11-22T09:00:00Z", status=200)
PAGE = """<html lang="en"><head><title>Talks resume in the port | The Averil Post</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Talks resume in the port", "datePublished": "2026-11-03", "dateModified": "2026-11-04T07:00:00+01:00",
"author": [{"@type": "Person", "name": "Ana Ruiz"}, {"@type": "Person", "name": "Ole Tamm"}],
"publisher": {"@type": "Organization", "name": "The Averil Post"}, "isAccessibleForFree": false,
"articleSection": "Harbour", "keywords": ["talks", "port: north"], "image": "/talks.jpg",
"license": "https://creativecommons.org/licenses/by/4.0/", "description": "A night of \\"talks\\"."}</script>
<link rel="canonical" href="https://post.example/talks"></head><body><article><h1>Talks resume in the port</h1>
<p>The talks in the port of Averil went on through the whole night, and nobody said a word about the ferry.</p>
<p>In the morning the two sides agreed to meet again on Monday, in the same room and with the same interpreter.</p>
</article></body></html>"""


def record(page: str = PAGE, url: str | None = "https://post.example/talks?from=feed") -> dict[str, Any]:
    (made,) = records_of(page, SOURCE, url)
    return made


@pytest.mark.parametrize("name", [name for name, export in EXPORTS.items() if export.is_json])
class TestSchemas:
    """Every JSON export keeps to its schema."""

    def check(self, name: str, made: dict[str, Any]) -> None:
        jsonschema.Draft202012Validator(SCHEMA["$defs"][name]).validate(json.loads(EXPORTS[name].render(made)))

    def test_a_full_record(self, name: str) -> None:
        """A record with every field is valid in every format."""
        self.check(name, record())

    def test_a_record_that_knows_nothing(self, name: str) -> None:
        """So is one of a page that says nothing about itself, from a place without an address."""
        self.check(name, record("", None))

    @pytest.mark.parametrize("seed", range(4))
    def test_pages_of_all_kinds(self, name: str, seed: int) -> None:
        """And those of pages drawn at random."""
        page = make_page(seed)
        self.check(name, record(page.html, page.url))


class TestNames:
    """What stands under which name."""

    def test_schema_org(self) -> None:
        """People are persons, a paywall is the opposite of free."""
        made = to_schema_org(record())

        assert made["@type"] == "NewsArticle"
        assert made["author"] == [{"@type": "Person", "name": "Ana Ruiz"}, {"@type": "Person", "name": "Ole Tamm"}]
        assert made["isAccessibleForFree"] is False
        assert made["mainEntityOfPage"] == "https://post.example/talks"

    def test_an_organisation_is_no_person(self) -> None:
        """Where an organisation signs, the export says so."""
        page = PAGE.replace('"Person", "name": "Ana Ruiz"', '"Organization", "name": "Harbour Press"')
        page = page.replace(', {"@type": "Person", "name": "Ole Tamm"}', "")

        assert to_schema_org(record(page))["author"] == [{"@type": "Organization", "name": "Harbour Press"}]

    def test_zyte(self) -> None:
        """Dates are date-times, and no zone is made up; raw dates are as the record has them."""
        made = to_zyte_article(record())

        assert (made["datePublished"], made["datePublishedRaw"]) == ("2026-11-03T00:00:00", "2026-11-03")
        assert made["dateModified"] == "2026-11-04T07:00:00+01:00"
        assert [author["name"] for author in made["authors"]] == ["Ana Ruiz", "Ole Tamm"]

    def test_zyte_without_a_publication(self) -> None:
        """Their definition puts the change in the place of an unknown publication."""
        made = to_zyte_article({**record(), "published": None})

        assert made["datePublishedRaw"] == "2026-11-04T07:00:00+01:00"

    def test_trafilatura(self) -> None:
        """The keys are those that trafilatura itself writes."""
        theirs = trafilatura.extract(PAGE, output_format="json", with_metadata=True, url="https://post.example/talks")
        assert theirs is not None

        assert set(to_trafilatura(record())) == set(json.loads(theirs))
        assert to_trafilatura(record())["author"] == json.loads(theirs)["author"]

    def test_dublin_core(self) -> None:
        """Section and tags are subjects, the licence is the rights."""
        made = to_dublin_core(record())

        assert made["dc:subject"] == ["Harbour", "talks", "port: north"]
        assert made["dc:rights"] == "https://creativecommons.org/licenses/by/4.0/"
        assert made["dcterms:accessRights"] == "restricted"

    def test_front_matter(self) -> None:
        """Each value stands on one line, quoted so that colons and quotes in it are harmless; then comes the text."""
        head, _, body = to_front_matter(record()).removeprefix("---\n").partition("\n---\n")
        fields = {name: json.loads(value) for name, value in (line.split(": ", 1) for line in head.splitlines())}

        assert fields["tags"] == ["talks", "port: north"]
        assert fields["description"] == 'A night of "talks".'
        assert body.strip().startswith("The talks in the port")

    def test_unknown_is_left_out(self) -> None:
        """A format that need not name a field does not name an unknown one."""
        made = record("<p>A paragraph that says nothing about who wrote it, or when, or where it was printed.</p>")

        assert "author" not in to_schema_org(made)
        assert "isAccessibleForFree" not in to_schema_org(made)
        assert "date" not in to_front_matter(made).partition("\n---\n")[0]
