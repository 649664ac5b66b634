"""Who holds a lease, and whether that process still lives."""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True)
class Owner:
    """A process on a machine, told apart from a later one with the same number by its start time."""

    host: str
    pid: int
    started: str

    @classmethod
    def current(cls) -> Self:
        """Return this process."""
        return cls(socket.gethostname(), os.getpid(), _start_time(os.getpid()) or "")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read back what ``str(owner)`` wrote."""
        host, pid, started = text.rsplit("/", 2)
        return cls(host, int(pid), started)

    def __str__(self) -> str:
        return f"{self.host}/{self.pid}/{self.started}"

    def is_gone(self) -> bool:
        """Tell whether the process is known to be dead; on another machine only time can tell."""
        if self.host != socket.gethostname():
            return False
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            pass
        return bool(self.started) and _start_time(self.pid) != self.started


def _start_time(pid: int) -> str | None:
    """Return the kernel's start time of a process, where there is a /proc to read it from."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return None
    return stat.rpartition(")")[2].split()[19]
