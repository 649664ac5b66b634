"""The documentation tells the truth: every command it shows is run, every link in it leads somewhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "data").rglob("README.md")),
]
_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
_PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def _blocks(pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    return [
        (str(page.relative_to(ROOT)), block)
        for page in PAGES
        for block in pattern.findall(page.read_text(encoding="utf-8"))
    ]


def _commands() -> list[tuple[str, tuple[str, ...]]]:
    """The commands of each console block, in order: later ones may use what earlier ones made."""
    return [
        (page, tuple(line[2:] for line in block.splitlines() if line.startswith("$ ")))
        for page, block in _blocks(_CONSOLE)
    ]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like a fresh checkout, in which the commands may leave what they make."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("sample_site", "saved_pages", "sites"):
        shutil.copytree(ROOT / "data" / name, folder / "data" / name)
    for name in ("cleaners", "crawler", "tools", "tests"):
        (folder / name).symlink_to(ROOT / name)
    return folder


@pytest.mark.parametrize(
    ("page", "commands"), _commands(), ids=lambda value: value if isinstance(value, str) else value[0][:60]
)
def test_every_command_shown_works(page, commands, checkout):
    """A command that the documentation shows ends with exit code 0 when typed as it stands."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "WINNOW_STORE": ""}
    del environment["WINNOW_STORE"]
    for command in commands:
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=checkout,
            env=environment,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )

        assert done.returncode == 0, f"{page}: {command}\n{done.stdout[-500:]}{done.stderr[-1500:]}"


@pytest.mark.parametrize(("page", "code"), _blocks(_PYTHON), ids=lambda value: value[:30])
def test_every_python_example_runs(page, code):
    """A Python example can be pasted into a file and run from the checkout."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )

    assert done.returncode == 0, f"{page}: {done.stderr[-1500:]}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_somewhere(page):
    """A link to a file of the project names a file that is there."""
    links = [link for link in _LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_command_is_documented():
    """README, or a page under docs, names every subcommand of winnow."""
    from crawler.cli import JOBS  # noqa: PLC0415

    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)

    assert [job.NAME for job in JOBS if f"winnow {job.NAME}" not in text] == []
