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
    from collections.abc import Iterable

    from crawler.items import Record

NAME = "export"
HELP = "write the stored records, one JSON object a line"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--format", choices=["jsonl"], default="jsonl", help="the format (jsonl)")
    parser.add_argument("-o", "--output", metavar="OUT", help="the file to write; default: standard output")
    add_store(parser)


def run(args: Namespace) -> int:
    """Export; a file appears under its name only when it is complete."""
    from crawler.store import open_store  # noqa: PLC0415

    with open_store(args.store, must_exist=True) as store:
        if args.output is None or args.output == "-":
            for record in store.records():
                print(_line(record))
            return ExitCode.OK
        count = write_whole(Path(args.output), store.records())
    print(f"{count} records in {args.output}", file=sys.stderr)
    return ExitCode.OK


def write_whole(path: Path, records: Iterable[Record]) -> int:
    """Write records beside their file and rename it, so that no reader ever sees half of it."""
    count = 0
    try:
        with NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as stream:
            unfinished = Path(stream.name)
            try:
                for record in records:
                    stream.write(_line(record) + "\n")
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


def _line(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False)
