"""Make a golden case out of a page: ``python tests/new_golden.py see_also--inline-teaser page.html``.

It is filled with what Winnow says today, for you to correct: a draft until a reader has been over it.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaners.decode import is_html
from tests.golden.cases import (
    FOLDER,
    NEAR_MISS,
    PERMISSION,
    Case,
    render_markdown,
    render_removed,
)

NAME = re.compile(r"[a-z][a-z0-9_]*--[a-z0-9-]+(?:\.near-miss)?")
EXIT_REFUSED = 2


def main(argv: list[str] | None = None, folder: Path = FOLDER) -> int:
    """Make one case folder; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("name", help=f"family--case, with {NEAR_MISS} behind it where the look is content")
    parser.add_argument("page", type=Path, help="a saved page, HTML or plain text")
    parser.add_argument("--url", help="the page's address, anonymised (use a .example host)")
    parser.add_argument("--force", action="store_true", help="overwrite a case of this name")
    arguments = parser.parse_args(argv)

    if not NAME.fullmatch(arguments.name):
        return _refuse(f"{arguments.name!r} is not family--case, for example see_also--inline-teaser")
    if not arguments.page.is_file():
        return _refuse(f"there is no file {arguments.page}")
    target = folder / arguments.name
    if target.exists() and not arguments.force:
        return _refuse(f"{target} exists; --force replaces it")
    _write(target, arguments.page.read_bytes(), arguments.url)
    print(_NEXT.format(target=target, name=arguments.name))
    return 0


def _refuse(message: str) -> int:
    print(f"new_golden: {message}", file=sys.stderr)
    return EXIT_REFUSED


def _write(target: Path, page: bytes, url: str | None) -> None:
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    suffix = "html" if is_html(page.decode("utf-8", "replace")) else "txt"
    (target / f"page.{suffix}").write_bytes(page)
    info = {
        "url": url,
        "fetched_at": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "origin": "TODO: written for this test, or where the page was before it was anonymised",
        "permission": f"TODO: {PERMISSION}, or the licence that lets us keep it",
        "why": "TODO: one sentence on what this case shows",
    }
    _save(target / "case.json", json.dumps(info, indent=2, ensure_ascii=False) + "\n")
    document = Case(target).document
    if document.parts:
        info["parts"] = len(document.parts)
        _save(target / "case.json", json.dumps(info, indent=2, ensure_ascii=False) + "\n")
    _save(target / "expected.md", render_markdown(document))
    _save(target / "removed.txt", render_removed(document))


def _save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


_NEXT = """\
made {target}

next:
  1. Trim the page to 10-40 lines and anonymise it: invented names, a .example host.
  2. Write in expected.md what a reader would want, and in removed.txt what should go, by which rule.
     They hold today's output, right or wrong.
  3. Fill in origin, permission and why in case.json.
  4. See it fail, and for the reason you think: pytest tests/test_golden.py -k "{name}"
  5. Add the near miss: a page where the same look is real content and stays."""

if __name__ == "__main__":
    sys.exit(main())
