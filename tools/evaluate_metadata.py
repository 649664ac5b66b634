"""Measure titles, authors and dates against a gold set: ``python tools/evaluate_metadata.py DIRECTORY``.

DIRECTORY holds WCXB (``ground-truth.jsonl.gz``, ``html/ID.html.gz``) or trafilatura's evaluation
(``gold.jsonl.gz``, ``html/FILE.gz``), unpacked. trafilatura is measured on the same parsed pages, interleaved,
by CPU time. ``--show FIELD`` prints what Winnow missed. ``--peers`` measures newspaper4k, readability-lxml (titles),
goose3 and htmldate (dates) as well, as far as they are installed (``pip install newspaper4k readability-lxml goose3``);
they parse the page themselves, and that is in their time.

How values are compared, for every system alike:

- title: equal after :func:`fold` (case, accents, quotes, dashes, white space), invisible signs left out;
- authors: the same set of folded names. A line with several is split at commas, semicolons, "&" and "and";
  letters behind a name ("MD", "Ph.D.") are left out on both sides. ``authors as printed`` compares the whole
  lines instead, joined by commas and otherwise untouched;
- date: the same day. Gold dates that no calendar has ("2022-29-11") are read with day and month changed round, or left
  out. ``date invented`` is the share of pages without a date in the gold that got one.
  ``date or change`` takes the day of the last change where a system knows no other, as peers with one date field do;
  WCXB's gold does the same.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import time
from collections import defaultdict
from copy import deepcopy
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import category

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaners import clean
from cleaners.decode import decode
from cleaners.metadata import read_metadata
from cleaners.parse import parse
from cleaners.vocabulary.base import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.html import HtmlElement

    from cleaners.model import Metadata

BETWEEN_NAMES = re.compile(r"\s*[,;&|/]\s*(?:and\s+)?|\s+(?:and|und|et|y)\s+")
CREDENTIALS = re.compile(
    r"^(?:[a-z]{1,4}\.?d\.?|m\.?[dsa]\.?|rd[n]?|fand|bsn|rn|cp[at]|cfp|dvm|dacvb|vmd|lvt|esq\.?|jr\.?|mba|msc)®?$"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A page and what people say it should give; ``None`` stands for a field without a gold value."""

    name: str
    url: str
    html: bytes
    title: str | None
    authors: tuple[str, ...]
    date: str | None
    has_authors: bool
    page_type: str


@dataclass(slots=True)
class Answer:
    """What a system says about a page."""

    title: str | None
    authors: tuple[str, ...]
    date: str | None
    changed: str | None = None
    sources: dict[str, str] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """Counts of one system: field to hits and cases, and the CPU seconds it took."""

    hits: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    cases: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    seconds: float = 0.0

    def add(self, name: str, *, hit: bool) -> None:
        """Count one case of a field."""
        self.cases[name] += 1
        self.hits[name] += hit


def cases_of(folder: Path, every: int) -> Iterator[Case]:
    """Read a set's pages, every n-th of them."""
    wcxb = folder / "ground-truth.jsonl.gz"
    gold = wcxb if wcxb.exists() else folder / "gold.jsonl.gz"
    if not gold.exists():
        raise SystemExit(f"no ground-truth.jsonl.gz and no gold.jsonl.gz in {folder}")
    with gzip.open(gold, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    if not wcxb.exists():
        rows = [row for row in rows if "title" in row]
    for row in rows[::every]:
        path = folder / "html" / (f"{row['id']}.html.gz" if wcxb.exists() else f"{row['file']}.gz")
        if not path.exists():
            continue
        author = row.get("author") or ""
        lines = author if isinstance(author, list) else [author]
        yield Case(
            name=path.name,
            url=row["url"],
            html=gzip.decompress(path.read_bytes()),
            title=row.get("title") or None,
            authors=tuple(line for line in lines if line),
            date=_gold_day(row.get("publish_date") or row.get("date") or ""),
            has_authors=bool(author),
            page_type=row.get("page_type") or "article",
        )


def _gold_day(text: str) -> str | None:
    """The day of a gold date; one with slips of the pen as its annotator must have meant it."""
    parts = text[:10].replace(".", "-").split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return text[:10] or None
    year, month, day = (int(part) for part in parts)
    if month > 12:
        month, day = day, month
    return f"{year:04d}-{month:02d}-{day:02d}"


def names_of(lines: tuple[str, ...]) -> set[str]:
    """The folded names in an author line or a list of them."""
    parts = [fold(part) for line in lines for part in BETWEEN_NAMES.split(line)]
    return {part.removeprefix("by ").strip(" .") for part in parts if part and not CREDENTIALS.match(part)}


def winnow(tree: HtmlElement, case: Case) -> Answer:
    """Read the metadata of the parsed tree."""
    found = read_metadata(tree, case.url)
    return _answer(found)


def _answer(found: Metadata) -> Answer:
    return Answer(
        found.title, found.authors, found.published, found.modified, dict(found.found_in), dict(found.confidence)
    )


def winnow_pipeline(_tree: HtmlElement, case: Case) -> Answer:
    """Clean the whole page: what users get."""
    found = clean(case.html, url=case.url).metadata
    return _answer(found)


def trafilatura_metadata(tree: HtmlElement, case: Case) -> Answer:
    """Stock ``extract_metadata``."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415  a peer, not a dependency of the tool

    return _trafilatura(extract_metadata(tree, case.url))


def trafilatura_bare(tree: HtmlElement, case: Case) -> Answer:
    """Stock ``bare_extraction`` with metadata."""
    from trafilatura import bare_extraction  # noqa: PLC0415  a peer, not a dependency of the tool

    return _trafilatura(bare_extraction(tree, url=case.url, with_metadata=True))


def _trafilatura(found: Any) -> Answer:  # noqa: ANN401  the peer's own type
    if found is None:
        return Answer(None, (), None)
    authors = tuple(name for name in (found.author or "").split("; ") if name)
    return Answer(found.title, authors, found.date)


def newspaper4k(_tree: HtmlElement, case: Case) -> Answer:
    """``Article.parse`` on the decoded page."""
    from newspaper import Article  # noqa: PLC0415  a peer, not a dependency of the tool

    article = Article(case.url)
    article.download(input_html=decode(case.html).text)
    article.parse()
    return Answer(article.title or None, tuple(article.authors), _day_of(article.publish_date))


def readability_lxml(_tree: HtmlElement, case: Case) -> Answer:
    """``Document.short_title``: it reads no authors and no dates."""
    from readability import Document  # noqa: PLC0415  a peer, not a dependency of the tool

    return Answer(Document(decode(case.html).text).short_title() or None, (), None)


def goose3(_tree: HtmlElement, case: Case) -> Answer:
    """``Goose.extract`` on the decoded page."""
    from goose3 import Goose  # noqa: PLC0415  a peer, not a dependency of the tool

    with Goose({"enable_image_fetching": False}) as goose:
        found = goose.extract(url=case.url, raw_html=decode(case.html).text)
    written = found.publish_date if isinstance(found.publish_date, str) else None  # it may be a list
    day = _day_of(found.publish_datetime_utc) or _day_of(written)
    authors = tuple(name for name in found.authors if isinstance(name, str))  # lists may be among them
    return Answer(found.title or None, authors, day)


def htmldate(_tree: HtmlElement, case: Case) -> Answer:
    """``find_date(original_date=True)``: it reads nothing but dates."""
    from htmldate import find_date  # noqa: PLC0415  a peer, not a dependency of the tool

    return Answer(None, (), find_date(decode(case.html).text, url=case.url, original_date=True))


def _day_of(when: object) -> str | None:
    return str(when)[:10] if when else None


PEERS = {
    "newspaper4k": newspaper4k,
    "readability-lxml": readability_lxml,
    "goose3": goose3,
    "htmldate": htmldate,
}

ONLY_READS = {"readability-lxml": "title", "htmldate": "date"}
"""What those peers read that don't read everything: the start of the names of their fields."""


def installed_peers(names: list[str]) -> dict[str, Callable[[HtmlElement, Case], Answer]]:
    """Those of the named peers that are there, with their versions; what is missing is said."""
    found = {}
    for name in names:
        try:
            found[f"{name} {version(name)}"] = _or_nothing(PEERS[name])
        except PackageNotFoundError:
            print(f"{name} is not installed: left out", file=sys.stderr)
    return found


def _or_nothing(peer: Callable[[HtmlElement, Case], Answer]) -> Callable[[HtmlElement, Case], Answer]:
    """The peer, with an empty answer where it raises: a miss like any other."""

    def answer(tree: HtmlElement, case: Case) -> Answer:
        try:
            return peer(tree, case)
        except Exception as error:  # noqa: BLE001  whatever a peer's parser dies of
            print(f"{peer.__name__} on {case.name}: {type(error).__name__}", file=sys.stderr)
            return Answer(None, (), None)

    return answer


def score(case: Case, answer: Answer, tally: Tally) -> list[str]:
    """Count a page's fields; return the names of those that are wrong."""
    wrong = []
    if case.title:
        hit = bool(answer.title) and _seen(answer.title or "") == _seen(case.title)
        tally.add("title", hit=hit)
        tally.add("title to the letter", hit=bool(answer.title) and answer.title == " ".join(case.title.split()))
        if not hit:
            wrong.append("title")
    if case.has_authors:
        hit = names_of(answer.authors) == names_of(case.authors)
        tally.add("authors", hit=hit)
        tally.add("authors as printed", hit=fold(", ".join(answer.authors)) == fold(", ".join(case.authors)))
        if not hit:
            wrong.append("authors")
    else:
        tally.add("authors invented", hit=bool(answer.authors))
        if answer.authors:
            wrong.append("authors-invented")
    day = (answer.date or "")[:10]
    either = day or (answer.changed or "")[:10]
    if case.date:
        tally.add("date or change", hit=either == case.date)
        tally.add("date", hit=day == case.date)
        if day != case.date:
            wrong.append("date")
    else:
        tally.add("date invented", hit=bool(day))
        tally.add("date or change invented", hit=bool(either))
        if day:
            wrong.append("date-invented")
    return wrong


def _seen(title: str) -> str:
    """A title folded, without the signs that no reader sees: soft hyphens, marks of direction."""
    return fold("".join(char for char in title if category(char) != "Cf"))


def note_confidence(case: Case, answer: Answer, wrong: list[str], bins: dict[tuple[str, int], list[int]]) -> None:
    """Count how often a value of some confidence is right, a tenth at a time."""
    asked = {"title": case.title, "authors": case.has_authors, "published": case.date}
    for name, gold in asked.items():
        if gold and name in answer.confidence:
            bin_ = bins[name, min(9, int(answer.confidence[name] * 10))]
            bin_[0] += ("date" if name == "published" else name) not in wrong
            bin_[1] += 1


def main() -> None:
    """Run the systems over a set and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only every n-th page")
    parser.add_argument("--pipeline", action="store_true", help="measure the whole of clean() as well")
    parser.add_argument("--no-peers", action="store_true", help="only Winnow")
    parser.add_argument(
        "--peers", nargs="*", choices=PEERS, help="other extractors that are installed: all or those named"
    )
    parser.add_argument("--bare", action="store_true", help="trafilatura's bare_extraction(with_metadata=True) too")
    parser.add_argument("--calibration", action="store_true", help="how often values of each confidence are right")
    parser.add_argument("--show", help="title, authors, date, authors-invented or date-invented: print the misses")
    options = parser.parse_args()
    systems: dict[str, Callable[[HtmlElement, Case], Answer]] = {"winnow": winnow}
    if options.pipeline:
        systems["winnow clean()"] = winnow_pipeline
    if not options.no_peers:
        systems[f"trafilatura {version('trafilatura')}"] = trafilatura_metadata
    if options.peers is not None:
        systems.update(installed_peers(options.peers or list(PEERS)))
    if options.bare:
        systems["trafilatura bare"] = trafilatura_bare
    tallies = {name: Tally() for name in systems}
    bins: dict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0])
    for case in cases_of(options.folder, options.every):
        tree = parse(decode(case.html).text)
        if tree is None:
            continue
        for name, system in systems.items():
            copy = deepcopy(tree) if len(systems) > 1 else tree
            start = time.process_time()
            answer = system(copy, case)
            tallies[name].seconds += time.process_time() - start
            wrong = score(case, answer, tallies[name])
            if name == "winnow":
                note_confidence(case, answer, wrong, bins)
            if options.show in wrong and name == ("winnow clean()" if options.pipeline else "winnow"):
                _show(case, answer, options.show)
    _report(tallies)
    if options.calibration:
        for (name, tenth), (right, of) in sorted(bins.items()):
            print(f"{name:10} confidence {tenth / 10:.1f}-{tenth / 10 + 0.1:.1f}: right {right / of:.2f} of {of}")


def _show(case: Case, answer: Answer, wrong: str) -> None:
    name = wrong.partition("-")[0]
    gold = {"title": case.title, "authors": case.authors, "date": case.date}[name]
    mine = getattr(answer, name)
    source = answer.sources.get("published" if name == "date" else name)
    print(f"{case.name} {case.page_type} {case.url}\n   gold {gold!r}\n   mine {mine!r} from {source}")


def _report(tallies: dict[str, Tally]) -> None:
    fields = list(dict.fromkeys(name for tally in tallies.values() for name in tally.cases))
    width = max(map(len, fields)) + 2
    print(f"{'':{width}}{'pages':>7}" + "".join(f"{name:>24}" for name in tallies))
    for name in sorted(fields):
        cases = next(iter(tallies.values())).cases[name]
        print(
            f"{name:{width}}{cases:>7}"
            + "".join(f"{_share(system, tally, name):>24}" for system, tally in tallies.items())
        )
    print(f"{'CPU seconds':{width}}{'':>7}" + "".join(f"{tally.seconds:>24.2f}" for tally in tallies.values()))


def _share(system: str, tally: Tally, name: str) -> str:
    """The share of hits as printed; a dash for what a system does not read."""
    if not name.startswith(ONLY_READS.get(system.split(maxsplit=1)[0], "")):
        return "-"
    return f"{tally.hits[name] / max(1, tally.cases[name]):.3f}"


if __name__ == "__main__":
    main()
