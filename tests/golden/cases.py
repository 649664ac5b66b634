"""A golden case: a folder with a page, what should be left of it, and what should go."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaners import CleanOptions, Document, Page, clean
from cleaners.site_memory import SiteMemory, digest_of, title_key

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent
NEAR_MISS = ".near-miss"
PART_BREAK = "\n---\n\n"
PERMISSION = "Apache-2.0, the project's own licence"
FAMILY_SETS = ("keep", "strip")


class IncompleteCaseError(Exception):
    """A case folder lacks a file. Write it by hand: an expected file that writes itself proves nothing."""


@dataclass(frozen=True)
class Case:
    """A folder under ``tests/golden``, read when asked: a missing file fails only the test that needs it."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's name: ``family--pattern``, with ``.near-miss`` where the same look is content."""
        return self.folder.name

    @cached_property
    def info(self) -> dict[str, Any]:
        """``case.json``: where the page is from, why it is here, and how to clean it."""
        info: dict[str, Any] = json.loads(self.read("case.json"))
        return info

    @cached_property
    def page(self) -> bytes:
        """The page as it came over the wire."""
        found = [path for path in (self.folder / "page.html", self.folder / "page.txt") if path.exists()]
        if len(found) != 1:
            raise IncompleteCaseError(f"{self.name}: there must be one of page.html and page.txt")
        return found[0].read_bytes()

    def read(self, file: str) -> str:
        """Read an expected file; raises :class:`IncompleteCaseError` where there is none."""
        path = self.folder / file
        if not path.exists():
            raise IncompleteCaseError(f"{self.name}: {file} is missing")
        return path.read_text(encoding="utf-8")

    @cached_property
    def document(self) -> Document:
        """The page cleaned as ``case.json`` says."""
        options = {
            name: frozenset(value) if name in FAMILY_SETS else value
            for name, value in self.info.get("options", {}).items()
        }
        page = Page(
            self.page,
            self.info.get("url"),
            self.info.get("content_type"),
            self.info.get("fetched_at"),
            site=self._site(),
        )
        return clean(page, options=CleanOptions(**options))

    def _site(self) -> SiteMemory | None:
        """What other pages of the site are taken to have taught: texts, titles and slugs."""
        site = self.info.get("site")
        if site is None:
            return None
        return SiteMemory(
            articles=site["articles"],
            repeated=frozenset(digest_of(text) for text in site.get("repeated", ())),
            titles=frozenset(title_key(title) for title in site.get("titles", ())),
            slugs=frozenset(site.get("slugs", ())),
        )


def all_cases() -> Iterator[Case]:
    """Every case folder, in the order of their names."""
    for path in sorted(FOLDER.iterdir()):
        if path.is_dir() and not path.name.startswith(("_", ".")):
            yield Case(path)


def parts_of(document: Document) -> tuple[Document, ...]:
    """Return the articles on a page: its parts, or the page itself."""
    return document.parts or (document,)


def render_markdown(document: Document) -> str:
    """``expected.md``: title and Markdown of each article; a line ``---`` stands between two."""
    return PART_BREAK.join(_article(part) for part in parts_of(document))


def _article(document: Document) -> str:
    title = f"# {document.title}\n\n" if document.title else ""
    return f"{title}{document.markdown}".rstrip("\n") + "\n"


def render_removed(document: Document) -> str:
    """``removed.txt``: rule and text of each removal inside the main content, in reading order.

    What the extractor left out (menus, sidebars) is not listed: it differs from theme to theme and is tested
    elsewhere. Runs of white space are one space.
    """
    lines: list[str] = []
    for part in parts_of(document):
        for verdict in part.verdicts:
            if not verdict.kept and verdict.block.in_main:
                lines.append(_line(verdict.rule, verdict.text))
            lines.extend(_line(cut.rule, verdict.text[cut.start : cut.end]) for cut in verdict.cuts)
    return "".join(lines)


def _line(rule: str, text: str) -> str:
    return f"{rule}\t{' '.join(text.split())}\n"
