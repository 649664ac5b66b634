"""One partition of a large cleanup: some inputs in, one whole shard out. The pure part of every cluster engine.

``python -m crawler.backends.shard`` reads a pickled :class:`Partition` from standard input and prints what became
of it as JSON. It runs as a process of its own, because engines keep their workers from having children, and ends
when its standard input does: with the worker that started it.
"""

from __future__ import annotations

import json
import os
import pickle
import re
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final
from uuid import uuid4

from crawler.backends.local import LocalRun
from crawler.cleanup_tally import Failure, Tally
from crawler.outputs import open_sink
from crawler.whole_files import part_of, write_whole
from crawler.workers import CleaningPool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crawler.cleaning import CleanJob
    from crawler.inputs import Input
    from crawler.outputs import Format


UNFINISHED: Final = re.compile(r"\.{1,2}[0-9a-f]{32}-part-")
"""A shard on its way, named for who writes it: where a worker was taken for dead two may write one shard at once."""


@dataclass(frozen=True, slots=True)
class Partition:
    """Inputs that become one shard: ``out`` is its path, ``workers`` how many processes clean it."""

    inputs: Sequence[Input]
    job: CleanJob
    out: str
    form: Format
    workers: int = 1
    timeout_s: float = 30.0
    memory_limit_mb: int = 2048
    front_matter: bool = False


def clean_partition(partition: Partition) -> dict[str, Any]:
    """Clean a partition into its shard, which appears whole or not at all; return counts and failures.

    Doing it twice gives the same bytes, so an engine may lose the answer and ask again. ``.NAME.json`` beside the
    shard says that it is done.
    """
    whole = Path(partition.out)
    own = f".{uuid4().hex}-"
    part = str(whole.with_name(own + whole.name))
    sink = open_sink(part, partition.form, with_front_matter=partition.front_matter)
    tally = Tally(inputs=len(partition.inputs))
    try:
        with CleaningPool(
            partition.workers, timeout_s=partition.timeout_s, memory_limit_mb=partition.memory_limit_mb
        ) as pool:
            for number, cleaned in enumerate(LocalRun(pool, partition.job).run(partition.inputs)):
                each = partition.inputs[number]
                if cleaned.error is not None:
                    reason = cleaned.reason or "error"
                    tally.fail(Failure(each.known_path, each.member, each.offset, reason, cleaned.error))
                else:
                    tally.take(number, each, cleaned)
                    sink.write(each.name, cleaned.records)
        sink.close()
    except BaseException:
        sink.suspend()
        part_of(Path(part)).unlink(missing_ok=True)
        raise
    Path(part).replace(whole)
    outcome = {"counts": tally.as_counts(), "failures": [failure.as_json() for failure in tally.failures]}
    write_whole(done_mark(partition.out), json.dumps(outcome), whole.with_name(own + whole.name))
    return outcome


def remove_unfinished(folder: Path) -> None:
    """Take away what was begun by workers that died; to be called when all shards are whole."""
    for path in folder.glob(".*-part-*"):
        if UNFINISHED.match(path.name):
            path.unlink(missing_ok=True)


def done_mark(out: str) -> Path:
    """Return the file that says that a shard is done, and with what counts."""
    path = Path(out)
    return path.with_name(f".{path.name}.json")


def clean_in_process(partition: Partition) -> dict[str, Any]:
    """Do the same in a process of its own; what cluster engines map over partitions.

    Raises ``RuntimeError`` with the last line that the process said, where it failed.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "crawler.backends.shard"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        data = pickle.dumps(partition)
        try:
            process.stdin.write(struct.pack("<Q", len(data)) + data)
            process.stdin.flush()
            said = process.stdout.read()
            complaint = process.stderr.read().decode("utf-8", "replace").strip()
        except BrokenPipeError:
            said, complaint = b"", process.stderr.read().decode("utf-8", "replace").strip()
    if process.returncode:
        last = complaint.splitlines()[-1] if complaint else f"exit code {process.returncode}"
        raise RuntimeError(f"{partition.out}: {last}")
    outcome: dict[str, Any] = json.loads(said)
    return outcome


def _end_with(stdin: IO[bytes]) -> None:
    """End this process when whoever started it is gone, however it went."""
    stdin.read()
    os._exit(1)


def main() -> int:
    """Clean the partition on standard input."""
    stdin = sys.stdin.buffer
    (size,) = struct.unpack("<Q", stdin.read(8))
    partition: Partition = pickle.loads(stdin.read(size))  # noqa: S301  from the process that started this one
    threading.Thread(target=_end_with, args=(stdin,), daemon=True).start()
    outcome = clean_partition(partition)
    sys.stdout.write(json.dumps(outcome))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    code = main()
    os._exit(code)  # the thread that waits for standard input would hold up the interpreter's end
