"""What a site has taught, as a file: written once by the survey, read by every worker that cleans its pages."""

from __future__ import annotations

import hashlib
import pickle
from functools import lru_cache
from pathlib import Path

from cleaners.site_memory import SiteMemory


def keep(memory: SiteMemory, folder: Path) -> str:
    """Write a memory into a file named for its content, and return its path."""
    told = repr((memory.articles, sorted(memory.repeated), sorted(memory.titles), sorted(memory.slugs)))
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:24]
    file.write_bytes(pickle.dumps(memory))
    return str(file)


@lru_cache(maxsize=16)
def recall(file: str) -> SiteMemory:
    """Read a site's memory in a worker; the last few stay in its own."""
    memory = pickle.loads(Path(file).read_bytes())  # noqa: S301  written by this very run
    assert isinstance(memory, SiteMemory)
    return memory
