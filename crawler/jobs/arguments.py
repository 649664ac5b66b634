"""Arguments that several commands share, so that they read the same everywhere."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError


def add_store(parser: ArgumentParser) -> None:
    """Add ``--store``."""
    parser.add_argument(
        "--store",
        metavar="URL",
        help="sqlite:///path or postgresql://…; default: $WINNOW_STORE, or sqlite:///data/winnow.db",
    )


def positive_int(text: str) -> int:
    """Read a whole number of at least 1."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return number


def positive_float(text: str) -> float:
    """Read a number above 0."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise ArgumentTypeError(f"{text!r} is not a number above 0")
    return number
