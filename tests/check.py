"""Everything that CI checks, in one command: ``python -m tests.check`` (``make test`` calls it).

Lint and types come first because they are quick; the test runner comes last, so that its summary ends the output.
"""

from __future__ import annotations

import subprocess
import sys

STEPS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest", "-q", "--numprocesses=2", "--dist=loadfile"),
)
"""The quality gate and the commands shown in the documentation are tests: pytest runs them.

Most of the time is crawls, which wait and start processes; two files at once take little more than half of it.
"""


def main() -> int:
    """Run every step; stop at the first that fails, and return its exit code."""
    for step in STEPS:
        print(f"$ {' '.join(step)}", flush=True)
        code = subprocess.run([sys.executable, "-m", *step], check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
