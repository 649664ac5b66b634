"""Text as a database can hold it: pages carry characters that PostgreSQL, or UTF-8 itself, refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.types import Text, TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import Dialect

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL ends a string in PostgreSQL, and half a surrogate pair has no UTF-8."""
REPLACEMENT = "\ufffd"


def storable(text: str) -> str:
    """Put the replacement character where a database could not hold what is there."""
    if text.isascii() and "\x00" not in text:
        return text  # nearly all of the many that are bound to a statement
    return UNSTORABLE.sub(REPLACEMENT, text)


class StorableText(TypeDecorator[str]):
    """A text column that takes any Python string, in every engine the same."""

    impl = Text
    cache_ok: ClassVar[bool] = True  # type: ignore[misc]  # a constant here, settable in the base

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002  SQLAlchemy's
        """Make what is written, or compared with, storable."""
        return storable(value) if isinstance(value, str) else value
