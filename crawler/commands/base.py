"""A Winnow job as a Scrapy command: the same arguments, the same exit codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from types import ModuleType


def command_for(job: ModuleType) -> type[ScrapyCommand]:
    """Return the command that runs a job; the module that defines it gives it its name."""

    class Command(ScrapyCommand):
        requires_project = True
        # A job starts the process it needs, with the settings it needs.
        requires_crawler_process = False

        def syntax(self) -> str:
            return "[options]"

        def short_desc(self) -> str:
            return str(job.HELP)

        def add_options(self, parser: ArgumentParser) -> None:
            super().add_options(parser)
            job.add_arguments(parser)

        def run(self, args: list[str], opts: Namespace) -> None:
            from crawler.cli import run_job  # noqa: PLC0415  it imports every job

            if args:
                raise UsageError(f"unknown arguments: {' '.join(args)}")
            self.exitcode = run_job(job, opts)

    return Command
