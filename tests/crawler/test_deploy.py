"""The files of docs/deploy: what they call is what the command understands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crawler.cli import build_parser

DEPLOY = Path(__file__).resolve().parent.parent.parent / "docs" / "deploy"
COMMAND = re.compile(r"\.venv/bin/winnow (.+)$", re.MULTILINE)


@pytest.mark.parametrize("name", ["crontab.example", "winnow-crawl.service"])
def test_the_shipped_schedules_call_a_command_that_exists(name):
    """Each shipped schedule runs a crawl with arguments that the parser accepts."""
    commands = COMMAND.findall((DEPLOY / name).read_text(encoding="utf-8"))
    parsed = [build_parser().parse_args(command.split()) for command in commands]

    assert [(args.job.NAME, args.due) for args in parsed] == [("crawl", True)]
