"""What a page says about itself, each field with where it was found. Absent means ``None``, never a guess."""

from cleaners.metadata.amend import amend
from cleaners.metadata.authors import opens_with_by, split_names
from cleaners.metadata.dates import iso_date, relative_date, written_date
from cleaners.metadata.hints import Hints
from cleaners.metadata.jsonld import ARTICLE_TYPES, json_ld
from cleaners.metadata.ledger import complete
from cleaners.metadata.read import read_metadata
from cleaners.metadata.titles import strip_site_name
from cleaners.metadata.urls import valid_canonical

__all__ = [
    "ARTICLE_TYPES",
    "Hints",
    "amend",
    "complete",
    "iso_date",
    "json_ld",
    "opens_with_by",
    "read_metadata",
    "relative_date",
    "split_names",
    "strip_site_name",
    "valid_canonical",
    "written_date",
]
