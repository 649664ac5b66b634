"""The explain job: every block of a page in order, its verdict, the rule that spoke, and who would have disagreed."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from cleaners.clean import Page
from crawler.errors import StoreMissingError, UsageError
from crawler.exit_codes import ExitCode
from crawler.inputs import STDIN, Missing, read_input
from crawler.jobs.arguments import add_store
from crawler.jobs.cleanup import add_cleaning, options_of
from crawler.listing import Spool, find_inputs

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from cleaners import Explanation

NAME = "explain"
HELP = "show every block of a page with its verdict, the rule that spoke and its evidence"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "page", metavar="PATH|URL|ID", help="a saved page, - for standard input, or a page of the store"
    )
    parser.add_argument("--url", help="the address of a saved page")
    parser.add_argument("--all", action="store_true", help="also show what stood outside the main content")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a block")
    form.add_argument("--html", metavar="FILE", help="write one self-contained page with the cuts struck through")
    add_cleaning(parser)
    add_store(parser)


def run(args: Namespace) -> int:
    """Explain one page."""
    from cleaners import explain  # noqa: PLC0415  --help should not wait for it

    page = _page(args)
    explanation = explain(page, options=options_of(args))
    for warning in explanation.document.warnings:
        print(f"winnow: {args.page}: {warning}", file=sys.stderr)
    if args.json:
        for block in explanation.to_json():
            print(json.dumps(block, ensure_ascii=False))
    elif args.html:
        from crawler.explain_page import write_page  # noqa: PLC0415

        write_page(args.html, explanation, args.page)
        print(f"winnow: wrote {args.html}", file=sys.stderr)
    else:
        _print(explanation, everything=args.all)
    return ExitCode.OK if explanation.blocks else ExitCode.NOTHING_READ


def _page(args: Namespace) -> Page:
    """The page that was meant: a file if there is one of that name, else an address or id in the store."""
    if args.page == STDIN or os.path.exists(args.page):  # noqa: PTH110
        return _saved_page(args.page, args.url)
    return _stored_page(args)


def _saved_page(path: str, url: str | None) -> Page:
    """The one page at a path, in whatever form; raises :class:`UsageError` where there are more, or none."""
    with Spool() as spool:
        found = list(find_inputs((path,), spool))
        pages = [each for each in found if not isinstance(each, Missing)]
        if len(pages) > 1:
            raise UsageError(f"{path}: holds {len(pages)} pages; explain one, or `winnow clean` them all")
        if not pages:
            why = next(each.why for each in found if isinstance(each, Missing))
            raise UsageError(f"{path}: {why}")
        page = read_input(pages[0])
    return Page(page.content, url or page.url, page.content_type, page.fetched_at)


def _stored_page(args: Namespace) -> Page:
    from crawler.archive import archive_folder  # noqa: PLC0415
    from crawler.raw import read_raw  # noqa: PLC0415
    from crawler.store import open_store  # noqa: PLC0415

    try:
        opened = open_store(args.store, must_exist=True)
    except StoreMissingError as error:
        raise UsageError(
            f"{args.page}: there is no such file, and as an address or id it needs a store: {error}"
        ) from None
    with opened as store:
        record = store.get(args.page)
        url = record["url"] if record else args.page
        pointer = store.raw_pointer(url) if url else None
        if pointer is not None:
            raw = read_raw(archive_folder(store), pointer)
            return Page(raw.body, raw.url or url, raw.content_type, raw.fetched_at)
    if record and record["source"]["path"] and os.path.exists(record["source"]["path"]):  # noqa: PTH110
        return _saved_page(record["source"]["path"], record["url"])
    if record:
        raise UsageError(
            f"{args.page}: the store has its text, but the page it came from is gone; "
            "save it again and explain the file"
        )
    raise UsageError(f"{args.page}: neither a file nor an address or id in the store; `winnow search` finds ids")


def _print(explanation: Explanation, *, everything: bool) -> None:
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(highlight=False, soft_wrap=True)
    document = explanation.document
    console.print(Text(f"{document.title or '(no title)'}", style="bold"))
    shown = [each for each in explanation.blocks if everything or each.verdict.block.in_main]
    for each in shown:
        verdict = each.verdict
        mark, style = ("keep", "green") if verdict.kept else ("CUT ", "red")
        line = Text(f"{verdict.block.index:4} ")
        line.append(mark, style=style)
        line.append(f" {verdict.rule}", style="bold" if not verdict.kept else "dim")
        console.print(line)
        console.print(
            Text(
                f"          {_shorten(verdict.text)}",
                style="" if verdict.kept else "strike dim" if console.is_terminal else "",
            )
        )
        if not verdict.kept:
            evidence = "; ".join(f"{key}: {_plain(value)}" for key, value in verdict.evidence.items())
            console.print(
                Text(
                    f"          because: {verdict.because}{f' ({evidence})' if evidence else ''}",
                    style="yellow",
                )
            )
        for cut in verdict.cuts:
            console.print(
                Text(
                    f"          cut inside, {cut.rule}: “{verdict.text[cut.start : cut.end].strip()}” ({cut.because})",
                    style="yellow",
                )
            )
        for other in each.dissents:
            console.print(
                Text(
                    f"          {other.rule} would have removed it too: {other.because}"
                    if not verdict.kept
                    else f"          {other.rule} would have disagreed: {other.because}",
                    style="magenta",
                )
            )
        if each.nearness and verdict.kept and each.nearness[1] > each.nearness[2] / 4:
            rule, probability, threshold = each.nearness
            console.print(
                Text(f"          nearest: {rule} at {probability:.2f}, cuts from {threshold:.2f}", style="cyan")
            )
    outside = len(explanation.blocks) - len(shown)
    kept = sum(1 for each in explanation.blocks if each.verdict.kept)
    console.print(
        Text(
            f"{len(explanation.blocks)} blocks: {kept} kept, {len(explanation.blocks) - kept} removed"
            + (f"; {outside} outside the main content not shown (--all)" if outside else "")
        )
    )


def _plain(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


MAX_SHOWN_CHARS = 160


def _shorten(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= MAX_SHOWN_CHARS else f"{flat[: MAX_SHOWN_CHARS - 1]}…"
