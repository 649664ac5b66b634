"""What the process says when it ends; scripts and schedulers rely on these numbers."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every ``winnow`` command."""

    OK = 0
    SOME_INPUTS_FAILED = 1
    USAGE = 2
    DEGRADED = 3
    NOTHING_READ = 4
    INTERRUPTED = 5
