"""The versions of a document, oldest first: the former ones that were kept, and the one it has now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from crawler.store.base import Version
from crawler.store.schema import document, version

if TYPE_CHECKING:
    from sqlalchemy import Connection


def history(connection: Connection, name: str) -> list[Version]:
    """Return every version of the document with that id or address; none when there is no such document."""
    current = connection.execute(
        select(document).where(or_(document.c.id == name, document.c.url == name)).order_by(document.c.number).limit(1)
    ).first()
    if current is None:
        return []
    rows = connection.execute(
        select(version).where(version.c.document_id == current.id).order_by(version.c.number)
    ).all()
    since = current.first_seen_at
    versions = []
    for row in rows:
        versions.append(Version(row.number, since, row.text, json.loads(row.record)))
        since = row.replaced_at
    number = rows[-1].number + 1 if rows else 1
    return [*versions, Version(number, since, current.text, json.loads(current.record))]
