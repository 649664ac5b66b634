"""What the gate measures: which labelled blocks were stripped, and which content was cut by mistake."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleaners import CleanOptions, Verdict, clean
from tests.quality.rendering import to_html, to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CORPUS = Path(__file__).parent / "corpus"
CONTENT = frozenset({"content", "heading"})
GROUPS = {"aside": "asides", "bridge": "asides"}
"""Label → group of the report; every other label that is stripped is in the group "rest"."""


def load(paths: Iterable[Path], split: str | None = None) -> list[dict[str, Any]]:
    """The labelled documents of some files, of one split (``dev``, ``held``) or all."""
    documents = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [each for each in documents if split is None or each.get("split", "dev") == split]


def digest(paths: Iterable[Path]) -> str:
    """A fingerprint of the corpus: figures of two corpora are not to be compared."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.name.encode())
        total.update(path.read_bytes())
    return total.hexdigest()[:16]


@dataclass(slots=True)
class Score:
    """Counts by label, and the blocks that went wrong."""

    seen: Counter[str] = field(default_factory=Counter)
    stripped: Counter[str] = field(default_factory=Counter)
    wrongly_cut: list[tuple[str, str, str]] = field(default_factory=list)
    left_in: list[tuple[str, str, str]] = field(default_factory=list)

    def recall(self, group: str) -> float | None:
        """The share of a group's blocks that were stripped; ``None`` where there are none."""
        labels = [label for label in self.seen if label not in CONTENT and GROUPS.get(label, "rest") == group]
        seen = sum(self.seen[label] for label in labels)
        return sum(self.stripped[label] for label in labels) / seen if seen else None

    def content_cut(self) -> float:
        """The share of content blocks that were removed by mistake."""
        seen = sum(self.seen[label] for label in CONTENT)
        return sum(self.stripped[label] for label in CONTENT) / seen if seen else 0.0


def score(documents: Sequence[dict[str, Any]], kind: str, options: CleanOptions | None = None) -> Score:
    """Clean labelled documents as ``html`` or ``text`` and count what happened to each block."""
    total = Score()
    render = to_html if kind == "html" else to_plain
    for document in documents:
        cleaned = clean(render(document), url=document["url"], options=options)
        verdicts: dict[str, list[Verdict]] = defaultdict(list)
        for part in cleaned.parts or (cleaned,):
            for verdict in part.verdicts:
                verdicts[_plain(verdict.text)].append(verdict)
        _count(document, verdicts, total)
    return total


def _count(document: dict[str, Any], verdicts: dict[str, list[Verdict]], total: Score) -> None:
    labels: dict[str, list[str]] = defaultdict(list)
    for block in document["blocks"]:
        labels[_plain(block["text"])].append(block["label"])
    for block in document["blocks"]:
        label, text = block["label"], _plain(block["text"])
        if label == "either":
            continue
        found = verdicts.get(text) or [
            verdict
            for key, group in verdicts.items()
            for verdict in group
            if text in key or (len(key) > 20 and key in text)
        ]
        total.seen[label] += 1
        gone = _is_gone(label, labels[text], text == _plain(document["title"]), found)
        total.stripped[label] += gone
        if gone and label in CONTENT:
            rule = next((verdict.rule for verdict in found), "lost")
            total.wrongly_cut.append((document["id"], rule, text))
        elif not gone and label not in CONTENT:
            total.left_in.append((document["id"], label, text))


def _is_gone(label: str, same_text: list[str], is_title: bool, found: list[Verdict]) -> bool:
    """Whether a block was stripped; where one text stands for content and for junk, the number kept decides."""
    kept = sum(verdict.kept for verdict in found)
    wanted = sum(each in CONTENT for each in same_text) + is_title
    if wanted and (is_title or len(set(same_text)) > 1):
        return kept < wanted if label in CONTENT else kept <= wanted
    return kept == 0


def _plain(text: str) -> str:
    return " ".join(text.split())
