"""The winnow command whose workers stop at some pages: a run that cannot end before a test is ready.

Run as ``python -m tests.support.held_cleaning clean …``; it stops at inputs whose name has ``held`` in it.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from crawler import cli
from crawler.backends import local
from crawler.cleaning import clean_inputs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crawler.cleaning import Cleaned, CleanJob
    from crawler.inputs import Input


def clean_or_stop(inputs: Sequence[Input], job: CleanJob) -> list[Cleaned]:
    """Clean inputs, but for those that hold a run up."""
    if any("held" in each.name for each in inputs):
        time.sleep(3600)
    return clean_inputs(inputs, job)


if __name__ == "__main__":
    # By its importable name: __main__ is another module in a worker.
    from tests.support.held_cleaning import clean_or_stop as importable

    local.clean_inputs = importable
    sys.exit(cli.main())
