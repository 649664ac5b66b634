"""Measures what docs/evaluation.md reports: the labelled corpus by mode, and main content on a WCXB folder.

    python tools/evaluate.py [--mode MODE] [--wcxb DIR] [--segments DIR] [--data DIR] [--extractor NAME] [--pages N]

``--data`` names a folder with ``wcxb-dev.tar`` and ``trafilatura-eval.tar``, or with what is in them; what is not there
is left out. The shipped model has learnt from these pages: what it reaches on sites it has not seen is what
``tools/train_extractor.py --after-rules`` prints. DIR of ``--wcxb`` holds ``html/ID.html.gz`` and
``ground-truth.jsonl.gz`` (WCXB, Murrough Foley, CC-BY-4.0), DIR of ``--segments`` trafilatura's evaluation pages. Peers
run page by page beside Winnow in the same process; F1 is over the bag of words of a page, averaged, and cost is CPU
time.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tarfile
import time
from collections import Counter, defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, get_args

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import trafilatura

from cleaners import CleanOptions, clean
from cleaners.options import Extractor
from tests.quality.scoring import CORPUS, load, score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cleaners.options import Strictness

_WORD = re.compile(r"\w+")
MODES: tuple[Strictness, ...] = ("careful", "balanced", "aggressive")


def corpus_table(modes: Sequence[Strictness]) -> None:
    """Print recall and wrong cuts by mode, split and input kind."""
    print(
        "| mode | split | input | asides + bridges | other junk | content cut |\n| --- | --- | --- | --- | --- | --- |"
    )
    for mode in modes:
        for split in ("dev", "held"):
            documents = load(sorted(CORPUS.glob("*.jsonl")), split)
            for kind in ("html", "text"):
                counted = score(documents, kind, CleanOptions(strictness=mode))
                print(
                    f"| {mode} | {split} | {kind} | {counted.recall('asides'):.3f} | {counted.recall('rest'):.3f} "
                    f"| {counted.content_cut():.2%} |"
                )


def f1(text: str, gold: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of two texts as bags of words."""
    mine, theirs = Counter(_WORD.findall(text.lower())), Counter(_WORD.findall(gold.lower()))
    if not mine and not theirs:
        return 1.0, 1.0, 1.0
    common = sum((mine & theirs).values())
    precision, recall = common / max(1, sum(mine.values())), common / max(1, sum(theirs.values()))
    return precision, recall, 2 * precision * recall / (precision + recall) if common else 0.0


def segments_line(folder: Path, pages: int, options: CleanOptions) -> None:
    """Print how many annotated segments of the text are kept, and how many of the rest."""
    with gzip.open(folder / "gold.jsonl.gz", "rt", encoding="utf-8") as file:
        truth: list[dict[str, Any]] = sorted((json.loads(line) for line in file), key=_name)[:pages]
    for name in ("trafilatura", "winnow"):
        found = missed = wrong = 0
        for entry in truth:
            page = gzip.decompress((folder / "html" / f"{_name(entry)}.gz").read_bytes())
            stock = name == "trafilatura"
            text = trafilatura.extract(page) or "" if stock else clean(page, url=entry["url"], options=options).text
            text = " ".join(text.split())
            inside = sum(" ".join(each.split()) in text for each in entry["with"])
            found, missed = found + inside, missed + len(entry["with"]) - inside
            wrong += sum(" ".join(each.split()) in text for each in entry["without"])
        precision, recall = found / max(1, found + wrong), found / max(1, found + missed)
        score = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"segments, {name}: precision {precision:.4f}, recall {recall:.4f}, F1 {score:.4f}")


def unpacked(data: Path, name: str, room: Path) -> Path | None:
    """Return the folder of a data set, unpacked into ``room`` where it is an archive; ``None`` where it is absent."""
    if (data / name).is_dir():
        return data / name
    if not (data / f"{name}.tar").is_file():
        print(f"{data}: neither {name} nor {name}.tar is there; left out")
        return None
    with tarfile.open(data / f"{name}.tar") as archive:
        archive.extractall(room, filter="data")
    return room / name


def wcxb_table(folder: Path, pages: int, options: CleanOptions) -> None:
    """Print F1 by page type for Winnow and trafilatura, content cut by our rules, and CPU time as a ratio."""
    with gzip.open(folder / "ground-truth.jsonl.gz", "rt", encoding="utf-8") as file:
        truth: list[dict[str, Any]] = sorted((json.loads(line) for line in file), key=_name)[:pages]
    scores: dict[str, dict[str, list[tuple[float, float, float]]]] = defaultdict(lambda: defaultdict(list))
    cost: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    blocks = 0
    for entry in truth:
        page = gzip.decompress((folder / "html" / f"{_name(entry)}.html.gz").read_bytes())
        gold = entry["main_content"] or ""
        began = time.process_time()
        document = clean(page, url=entry.get("url"), options=options)
        cost["winnow"] += time.process_time() - began  # type: ignore[assignment]
        began = time.process_time()
        stock = trafilatura.extract(page) or ""
        cost["trafilatura"] += time.process_time() - began  # type: ignore[assignment]
        for kind in (entry["page_type"], "all"):
            scores["winnow"][kind].append(f1(document.text, gold))
            scores["trafilatura"][kind].append(f1(stock, gold))
        flat = " ".join(gold.split())
        for verdict in document.verdicts:
            text = " ".join(verdict.text.split())
            if verdict.block.in_main and len(text) > 25 and text in flat:
                blocks += 1
                wrong[verdict.rule if not verdict.kept else "kept"] += 1
    print("\n| page type | pages | trafilatura | Winnow |\n| --- | --- | --- | --- |")
    for kind, values in sorted(scores["winnow"].items()):
        print(f"| {kind} | {len(values)} | {_mean(scores['trafilatura'][kind])} | {_mean(values)} |")
    print(f"\nCPU: Winnow {cost['winnow'] / cost['trafilatura']:.2f} of trafilatura.extract")
    print(f"{blocks} gold blocks; cut by rule: {wrong.most_common(30)}")


def _mean(values: list[tuple[float, float, float]]) -> str:
    return f"{sum(value[2] for value in values) / len(values):.4f}"


def _name(entry: dict[str, Any]) -> str:
    return str(entry.get("id") or entry.get("file"))


def main() -> int:
    """Run the measurements asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wcxb", type=Path, metavar="DIR", help="measure main content on these pages, too")
    parser.add_argument("--segments", type=Path, metavar="DIR", help="measure segments of these pages, too")
    parser.add_argument("--data", type=Path, metavar="DIR", help="measure both sets, as far as they are in this folder")
    parser.add_argument("--extractor", choices=get_args(Extractor), default="auto", help="who finds the main content")
    parser.add_argument("--pages", type=int, default=100_000, help="measure on the first so many")
    parser.add_argument("--mode", choices=MODES, action="append", help="measure only this strictness (repeatable)")
    args = parser.parse_args()
    corpus_table(args.mode or MODES)
    options = CleanOptions(extractor=args.extractor)
    with TemporaryDirectory() as room:
        wcxb = args.wcxb or (args.data and unpacked(args.data, "wcxb-dev", Path(room)))
        segments = args.segments or (args.data and unpacked(args.data, "trafilatura-eval", Path(room)))
        if wcxb:
            wcxb_table(wcxb, args.pages, options)
        if segments:
            segments_line(segments, args.pages, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
