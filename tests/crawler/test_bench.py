"""The benchmark measures what it says, on whatever folder and with whatever peers are there."""

from __future__ import annotations

import gzip
import json
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from crawler.bench import growth, systems
from crawler.bench.measure import Cost, Line, f1, lines, run
from crawler.bench.pages import find
from crawler.bench.report import to_svg, to_table
from crawler.bench.systems import BASELINE, System, installed
from crawler.cli import main
from crawler.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

PROSE = "The ferry to the island of Osk leaves at nine, and it is full of people who read. "
PAGE = f"<html><body><article><h1>The ferry</h1>{f'<p>{PROSE * 3}</p>' * 4}</article></body></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "html").mkdir()
    for number in range(3):
        (tmp_path / "html" / f"{number}.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    gold = [{"id": str(number), "url": f"https://site.example/{number}", "main_content": PROSE} for number in range(2)]
    (tmp_path / "ground-truth.jsonl").write_text("\n".join(json.dumps(row) for row in gold))
    return tmp_path


def test_pages_are_found_with_their_gold(folder):
    """Gold texts and addresses go with the pages of their name; a page without is measured, too."""
    samples = find(folder, None)

    assert {sample.path.name: (sample.url, sample.gold) for sample in samples} == {
        "0.html.gz": ("https://site.example/0", PROSE),
        "1.html.gz": ("https://site.example/1", PROSE),
        "2.html.gz": (None, None),
    }
    assert samples[0].read().startswith(b"<html>")
    assert len(find(folder, 2)) == 2


def test_a_damaged_line_of_gold_is_named(folder):
    """The message says which file and which line, and what was expected."""
    (folder / "ground-truth.jsonl").write_text('{"id": "0", "main_content": "a\u2028b"}\n{"id": ')

    with pytest.raises(UsageError, match=r"ground-truth.jsonl, line 2: not a JSON object"):
        find(folder, None)


@pytest.mark.parametrize("name", ["missing", ""])
def test_a_folder_without_pages_is_an_error(tmp_path, name):
    """The message names the folder and says what is looked for."""
    with pytest.raises(UsageError, match=str(tmp_path)):
        find(tmp_path / name, None)


def test_every_system_meets_every_page(folder):
    """A peer that breaks on a page is counted as failed there, and the others go on."""

    def breaks(page: bytes, url: str | None) -> str:
        raise RuntimeError(url, len(page))

    ticks = []
    costs = run(find(folder, None), [System(BASELINE, lambda *_: PROSE), System("b", breaks)], lambda: ticks.append(1))

    assert len(ticks) == 3
    assert [(len(cost.seconds), cost.failed, cost.f1) for cost in costs.values()] == [
        (3, 0, [1.0, 1.0]),
        (3, 3, [0, 0]),
    ]


def test_the_figures_are_what_their_names_say():
    """Ratios are of totals, the slowest pages are the baseline's, medians are in milliseconds."""
    costs = {BASELINE: Cost([0.1] * 99 + [1.0]), "half": Cost([0.05] * 99 + [0.1], f1=[0.5, 1.0], failed=1)}

    base, half = lines(costs)

    assert (base.ratio, base.slowest_ratio, base.f1) == (1.0, 1.0, None)
    assert half.ratio == pytest.approx((99 * 0.05 + 0.1) / (99 * 0.1 + 1.0))
    assert half.slowest_ratio == pytest.approx(0.1)
    assert half.median_ms == pytest.approx(50.0)
    assert (half.f1, half.failed) == (0.75, 1)
    assert half.ratio_range[0] < half.ratio < half.ratio_range[1]


@pytest.mark.parametrize(
    ("text", "gold", "score"), [("a b", "B a", 1.0), ("a a", "a b", 0.5), ("", "a", 0.0), ("", "", 1.0)]
)
def test_f1_compares_bags_of_words(text, gold, score):
    """Order and capitals don't count, repeats do."""
    assert f1(text, gold) == score


def test_table_and_picture_show_the_same():
    """One row and one bar a system; F1 only where there was gold."""
    made = [
        Line("winnow & co", 12.3, (10, 15), 0.5, (0.4, 0.6), 0.4, 0.9, 2),
        Line("b", 1, (1, 1), 2, (1, 3), 2, None, 0),
    ]

    table, picture = to_table(made), ET.fromstring(to_svg(made))

    assert "| winnow & co (2 pages failed) | 0.50 (0.40-0.60) | 0.40 | 12.3 (10.0-15.0) | 0.900 |" in table
    assert table.splitlines()[-1].endswith("| - |")
    assert "F1" not in to_table([made[1]])
    assert len(picture.findall("{http://www.w3.org/2000/svg}rect")) == 3
    assert "winnow & co" in [each.text for each in picture.iter("{http://www.w3.org/2000/svg}text")]


def test_peers_that_are_missing_are_named(monkeypatch):
    """What isn't installed is left out, with a line that says how to get it."""
    monkeypatch.setattr(systems, "import_module", lambda name: (_ for _ in ()).throw(ImportError(name)))

    found, missing = installed()

    assert [each.name for each in found] == ["winnow, extractor trafilatura", "winnow, extractor auto"]
    assert any(line.startswith("resiliparse is left out") and "pip install resiliparse" in line for line in missing)


def test_what_is_installed_extracts():
    """Each system that can run finds the page's text."""
    found, _ = installed()

    assert {BASELINE, "justext"} <= {each.name for each in found}
    assert [each.name for each in found if "full of people" not in each.extract(PAGE.encode(), None)] == []


@pytest.mark.parametrize("size", growth.SIZES[:4])
def test_made_pages_have_their_size(size):
    """A page of 100 KB has about 100 KB."""
    assert size <= len(growth.page_of(size)) <= 1.1 * size + 1_000


def test_the_command_prints_and_writes(folder, tmp_path, capsys):
    """A table on standard output, the same and a picture in the folder that was named."""
    out = tmp_path / "out"

    code = main(["bench", str(folder), "--only", "winnow", "--memory", "3", "-o", str(out)])

    printed = capsys.readouterr().out
    assert code == 0
    assert "| winnow, extractor trafilatura |" in printed
    assert (out / "bench.md").read_text(encoding="utf-8").strip() == printed.replace("\n\n\n", "\n\n").strip()
    assert "<svg" in (out / "bench.svg").read_text(encoding="utf-8")


def test_a_name_that_is_no_system_is_an_error(folder, capsys):
    """``--only`` with no known name says so, and measures nothing."""
    assert main(["bench", str(folder), "--only", "nothing"]) == 2
    assert "--only nothing" in capsys.readouterr().err
