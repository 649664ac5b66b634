"""What the code may lean on and what every rule must have, read from the source: nothing here runs a page."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import cleaners.rules
from cleaners.options import FAMILIES
from cleaners.rules import ORDER, RULES
from cleaners.rules.base import Rule
from tests.golden.cases import FOLDER, NEAR_MISS, Case, all_cases

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
EXTRACTOR = "cleaners/extractor/trafilatura.py"
FASTER = re.compile(r"cleaners/extractor/fast(?:er|_\w+)\.py")
"""Know the inside of the pinned version, and only the door uses them."""
CLEANERS = sorted((ROOT / "cleaners").rglob("*.py"))
CRAWLER = sorted((ROOT / "crawler").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))

OUTSIDE_WORLD = frozenset({
    "crawler", "scrapy", "twisted", "socket", "ssl", "select", "selectors", "asyncio", "aiohttp",
    "httpx", "requests", "urllib3", "http", "ftplib", "smtplib", "sqlite3", "sqlalchemy", "psycopg",
    "subprocess", "multiprocessing", "threading", "concurrent", "os", "shutil", "tempfile", "glob",
    "pathlib", "gzip", "zipfile", "tarfile", "pickle", "shelve", "fastwarc", "warcio", "pebble",
    "random", "secrets", "uuid", "time",
})  # fmt: skip
"""What fetches, stores, starts, waits or differs from run to run; ``datetime`` only holds values."""

CLOCK = frozenset({"now", "utcnow", "today", "time", "monotonic", "perf_counter"})
OPENS = frozenset({"open", "read_text", "read_bytes", "write_text", "write_bytes", "urlopen"})
MODEL_READERS = frozenset(
    ROOT / "cleaners" / path for path in ("extractor/learned/model.py", "rules/aside_isolation.py")
)
OUR_TESTS_ONLY = re.compile(r"skip|exists\(\)|environ")
PRIVATE_PLACE = re.compile(r"(?<![\w.])/work/|\.\./shared\b")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name_of(path))


def imports_of(tree: ast.Module) -> Iterator[str]:
    """Every module that a file imports, at whatever depth and for whatever purpose, dotted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", None) == "import_module":
            yield from (argument.value for argument in node.args if isinstance(argument, ast.Constant))


def calls_of(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file with the last word of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield function.attr, node
            elif isinstance(function, ast.Name):
                yield function.id, node


each_cleaner = pytest.mark.parametrize("path", CLEANERS, ids=name_of)


class TestThePureCore:
    """``cleaners`` takes bytes and gives values."""

    @each_cleaner
    def test_leans_on_nothing_outside(self, path: Path) -> None:
        """No module of the cleaner imports the crawler, the network, storage, processes or chance."""
        roots = {module.partition(".")[0] for module in imports_of(tree_of(path))}

        assert not roots & OUTSIDE_WORLD

    @each_cleaner
    def test_urllib_only_parses(self, path: Path) -> None:
        """Of ``urllib`` the cleaner uses what takes addresses apart, never what fetches them."""
        used = {module for module in imports_of(tree_of(path)) if module.startswith("urllib")}

        assert all(module.startswith("urllib.parse.") for module in used)

    @each_cleaner
    def test_opens_nothing(self, path: Path) -> None:
        """The cleaner reads no file but the two models that come with it: its vocabulary and other weights are code."""
        if path in MODEL_READERS:
            assert [name for name, _ in calls_of(tree_of(path)) if name in OPENS] == ["read_bytes"]
            return

        assert not [name for name, _ in calls_of(tree_of(path)) if name in OPENS]

    @each_cleaner
    def test_asks_no_clock(self, path: Path) -> None:
        """The same page gives the same document next year: the time of the fetch comes from the caller."""
        assert not [name for name, call in calls_of(tree_of(path)) if name in CLOCK and not call.args]

    @each_cleaner
    def test_one_door_to_the_extractor(self, path: Path) -> None:
        """Only what makes trafilatura faster knows its inside, and only the door uses that: both can be replaced."""
        modules = list(imports_of(tree_of(path)))
        inside = any(module.partition(".")[0] == "trafilatura" for module in modules)
        faster = any(module.startswith("cleaners.extractor.fast") for module in modules)

        assert not inside or FASTER.fullmatch(name_of(path))
        assert not faster or FASTER.fullmatch(name_of(path)) or name_of(path) == EXTRACTOR

    def test_the_crawler_goes_through_the_door_too(self) -> None:
        """The crawler never asks the extractor behind the cleaner's back; only the benchmark does, as one of many."""
        users = [
            name_of(path)
            for path in CRAWLER
            if any(each.startswith("trafilatura") for each in imports_of(tree_of(path)))
        ]

        assert users == ["crawler/bench/systems.py"]

    def test_the_checks_see_what_they_forbid(self) -> None:
        """An import inside a function and a call through a module are found like any other."""
        tree = ast.parse(
            "def f():\n    import socket\n    from urllib import request\n"
            "    open('x')\n    Path('x').read_text()\n    datetime.now()\n"
        )

        assert set(imports_of(tree)) == {"socket", "urllib.request"}
        assert {name for name, _ in calls_of(tree)} >= {"open", "read_text", "now"}


class TestTheRegistry:
    """Every rule is listed, named, documented and shown."""

    def test_every_rule_is_in_order_once(self) -> None:
        """Each ``Rule`` that a rule module makes is in ORDER, once: none is forgotten, none asked twice."""
        made = Counter(id(rule) for module in rule_modules() for rule in made_in(module))
        listed = Counter(id(rule) for family in ORDER for rule in family)

        assert set(listed.values()) == {1}
        assert set(made) == set(listed)

    def test_names_are_unique(self) -> None:
        """A name stands for one rule, in every place where it is counted."""
        names = [rule.name for rule in RULES]

        assert len(names) == len(set(names))

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    def test_a_rule_is_named_for_its_family_and_pattern(self, rule: Rule) -> None:
        """A name is ``family/pattern``: the module that holds the rule, and the function that judges."""
        family, _, pattern = rule.name.partition("/")

        assert re.fullmatch(r"[a-z][a-z0-9_]*/[a-z0-9]+(?:-[a-z0-9]+)*", rule.name)
        assert f"cleaners.rules.{family}" == rule.judge.__module__
        assert rule.judge.__name__.removesuffix("_line") in {
            pattern.replace("-", "_"),
            pattern.replace("-", "_").removesuffix("_line"),
        }

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    def test_a_rule_says_what_it_does(self, rule: Rule) -> None:
        """The judge's docstring is one sentence a reader of the rules page understands."""
        doc = (rule.judge.__doc__ or "").strip()

        assert doc[:1].isupper() or doc[:1] in "\"'"
        assert doc.rstrip('"').endswith(".")
        assert rule.strips

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    def test_a_rule_has_a_golden_page_that_shows_it(self, rule: Rule) -> None:
        """On a rule's golden page the rule speaks, and nothing but the expected goes."""
        case = Case(FOLDER / rule.name.replace("/", "--"))

        assert case.folder.is_dir(), f"write {case.name}: tests/golden/README.md says how"
        assert rule.name in spoken(case)

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    def test_a_rule_has_a_near_miss_on_which_it_is_silent(self, rule: Rule) -> None:
        """On a rule's near miss the same look is something else, and the rule holds its tongue."""
        case = Case(FOLDER / (rule.name.replace("/", "--") + NEAR_MISS))

        assert case.folder.is_dir(), f"write {case.name}: a rule is known by what it leaves alone"
        if rule.name != "titles/headline":  # every page has a headline
            assert rule.name not in spoken(case)

    def test_every_case_is_named_for_a_family(self) -> None:
        """A golden folder belongs to a family of rules, or shows a format."""
        stray = [case.name for case in all_cases() if case.name.partition("--")[0] not in {*FAMILIES, "format"}]

        assert stray == []

    def test_the_options_know_every_family(self) -> None:
        """The families that a caller can switch are those of the registry, in its order."""
        assert tuple(dict.fromkeys(rule.family for rule in RULES)) == FAMILIES


def rule_modules() -> list[object]:
    names = [info.name for info in pkgutil.iter_modules(cleaners.rules.__path__)]
    return [importlib.import_module(f"cleaners.rules.{name}") for name in names]


def made_in(module: object) -> Iterator[Rule]:
    """Yield the rules of a module's own tables; placeholders keeps two, one for each end of the order."""
    for name, value in vars(module).items():
        if name.startswith("RULES") and isinstance(value, tuple):
            yield from (rule for rule in value if isinstance(rule, Rule))


def spoken(case: Case) -> set[str]:
    """Name the rules that settled a block of a case or cut something out of one."""
    documents = (case.document, *case.document.parts)
    verdicts = [verdict for document in documents for verdict in document.verdicts]
    return {verdict.rule for verdict in verdicts} | {cut.rule for verdict in verdicts for cut in verdict.cuts}


class TestTheRepository:
    """What holds for every file in it."""

    def test_every_test_states_a_truth(self) -> None:
        """Each test function has a docstring that says what is true of the product."""
        silent = [
            f"{name_of(path)}::{node.name}"
            for path in TESTS
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and node.name.startswith("test_")
            and not ast.get_docstring(node)
        ]

        assert silent == []

    def test_no_file_leans_on_a_private_place(self) -> None:
        """A clone works anywhere: only a test that skips where data are absent names a place beside it."""
        leaning = [
            name
            for name in tracked_files()
            if PRIVATE_PLACE.search(text := text_of(name))
            and name != name_of(Path(__file__))
            and not (name.startswith("tests/") and OUR_TESTS_ONLY.search(text))
        ]

        assert leaning == []


def tracked_files() -> list[str]:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [name for name in listing.stdout.splitlines() if (ROOT / name).is_file()]


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8", errors="replace")
