"""Winnow's cleaner: bytes in, values out. No network, no files, no clock, no Scrapy."""

from cleaners.clean import Page, clean
from cleaners.errors import CleanerError, OptionError
from cleaners.explain import Explanation, explain
from cleaners.model import Block, Cut, Document, Link, Metadata, Verdict
from cleaners.options import CleanOptions

__all__ = [
    "Block",
    "CleanOptions",
    "CleanerError",
    "Cut",
    "Document",
    "Explanation",
    "Link",
    "Metadata",
    "OptionError",
    "Page",
    "Verdict",
    "clean",
    "explain",
]
