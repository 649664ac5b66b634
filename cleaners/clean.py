"""Being rewritten: the first walking version, so that the crawler can be built against it."""
from __future__ import annotations

import trafilatura

from cleaners.model import Document, Metadata
from cleaners.options import CleanOptions


def clean(
    page: bytes | str,
    *,
    url: str | None = None,
    options: CleanOptions | None = None,
    content_type: str | None = None,
    fetched_at: str | None = None,
) -> Document:
    text = trafilatura.extract(page, url=url) or ""
    meta = trafilatura.extract_metadata(page)
    return Document(text=text, markdown=text, metadata=Metadata(title=getattr(meta, "title", None)), url=url)
