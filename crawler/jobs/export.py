"""The export job: every stored record, one JSON object a line, the whole file or nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from crawler.errors import UsageError
from crawler.exit_codes import ExitCode
from crawler.jobs.arguments import add_store

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterable

    from crawler.items import Record

FORMATS = ("jsonl", "schema-org", "zyte", "trafilatura", "dublin-core")
"""Ours, and those of ``cleaners.exports`` that make one JSON object of a record; here so that --help loads nothing."""
NAME = "export"
HELP = "write the stored records, one JSON object a line"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--format", choices=FORMATS, default=FORMATS[0], help="Winnow's own records (jsonl), or the names of others"
    )
    parser.add_argument("-o", "--output", metavar="OUT", help="the file to write; default: standard output")
    add_store(parser)


def run(args: Namespace) -> int:
    """Export; a file appears under its name only when it is complete."""
    from crawler.store import open_store  # noqa: PLC0415

    line = _line_of(args.format)
    with open_store(args.store, must_exist=True) as store:
        if args.output is None or args.output == "-":
            for record in store.records():
                print(line(record))
            return ExitCode.OK
        count = write_whole(Path(args.output), map(line, store.records()))
    print(f"{count} records in {args.output}", file=sys.stderr)
    return ExitCode.OK


def write_whole(path: Path, lines: Iterable[str]) -> int:
    """Write lines beside their file and rename it, so that no reader ever sees half of it."""
    count = 0
    try:
        with NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as stream:
            unfinished = Path(stream.name)
            try:
                for line in lines:
                    stream.write(line + "\n")
                    count += 1
                stream.close()
                unfinished.chmod(0o644)
                unfinished.rename(path)
            except BaseException:
                unfinished.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror}); give another -o") from error
    return count


def _line_of(name: str) -> Callable[[Record], str]:
    if name == FORMATS[0]:
        return lambda record: json.dumps(record, ensure_ascii=False)
    from cleaners.exports import EXPORTS  # noqa: PLC0415

    return EXPORTS[name].render
