"""The gate of main content: small pages of every kind, with the text that is theirs marked in place.

    python -m tests.quality.main_content             check
    python -m tests.quality.main_content --show      check, and list the words that are too many or missing
    python -m tests.quality.main_content --raise     write floors that today's figures pass, never lower ones

``pages/KIND-LANGUAGE-SUBJECT.html`` holds a page; its main content stands between ``<!-- keep -->`` and
``<!-- /keep -->``. The marks are taken out before the page is cleaned. Floors are F1 over the bag of words, per page.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from cleaners import clean

PAGES = Path(__file__).parent / "pages"
FLOORS = Path(__file__).parent / "main_content.json"
SLACK = 0.005
"""F1 that a page may lose before the gate says so: less than a word in a hundred."""

_KEPT = re.compile(r"<!-- keep -->(.*?)<!-- /keep -->", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_INLINE_TAG = re.compile(r"</?(?:a|b|code|em|i|span|strong)\b[^>]*>")
_TAG = re.compile(r"<[^>]+>")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Measured:
    """How well one page was read: ``f1`` (0-1), the kind that it was taken for, and the words that went wrong."""

    name: str
    f1: float
    page_type: str | None
    surplus: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The kind of page that it is."""
        return self.name.split("-")[0]

    @property
    def language(self) -> str:
        """The ISO 639-1 code of its language."""
        return self.name.split("-")[1]


def gold_text(source: str) -> str:
    """The marked text of a page: elements are word borders, but for those that stand inside a sentence."""
    kept = " ".join(_KEPT.findall(source))
    return html.unescape(_TAG.sub(" ", _INLINE_TAG.sub("", kept)))


def measure_page(name: str, source: str) -> Measured:
    """Clean one page without its marks and compare."""
    document = clean(_COMMENT.sub("", source).encode())
    mine, gold = Counter(_words(document.text)), Counter(_words(gold_text(source)))
    f1 = 2 * (mine & gold).total() / max(1, mine.total() + gold.total())
    return Measured(name, f1, document.metadata.page_type, tuple(mine - gold), tuple(gold - mine))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def measure() -> list[Measured]:
    """All pages, by name."""
    return [measure_page(path.stem, path.read_text(encoding="utf-8")) for path in sorted(PAGES.glob("*.html"))]


def check(found: list[Measured], floors: dict[str, dict[str, float | bool]]) -> list[str]:
    """What is wrong, a line each; nothing when all floors hold."""
    wrong = []
    for page in found:
        floor = floors.get(page.name)
        if floor is None:
            wrong.append(f"{page.name}: no floor; --raise sets one")
            continue
        if page.f1 < floor["f1"] - SLACK:
            wrong.append(f"{page.name}: F1 {page.f1:.3f}, the floor is {floor['f1']:.3f}")
        if floor["told"] and page.page_type != page.kind:
            wrong.append(f"{page.name}: taken for {page.page_type}")
    return wrong


def raised(found: list[Measured], floors: dict[str, dict[str, float | bool]]) -> dict[str, dict[str, float | bool]]:
    """The floors at today's figures where these are better."""
    new: dict[str, dict[str, float | bool]] = {}
    for page in found:
        old = floors.get(page.name, {"f1": 0.0, "told": False})
        told = bool(old["told"]) or page.page_type == page.kind
        new[page.name] = {"f1": max(old["f1"], round(page.f1, 3)), "told": told}
    return new


def main(argv: list[str] | None = None) -> int:
    """Run the gate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--raise", dest="raise_floors", action="store_true")
    args = parser.parse_args(argv)
    found = measure()
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    for page in found:
        print(f"{page.name:36} F1 {page.f1:.3f}  {page.page_type}")
        if args.show:
            print(f"    surplus: {' '.join(page.surplus)[:160]}\n    missing: {' '.join(page.missing)[:160]}")
    if args.raise_floors:
        floors = raised(found, floors)
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print(f"wrote {FLOORS}")
    wrong = check(found, floors)
    for line in wrong:
        print(f"main content: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
