"""The values that travel from the downloader to the store: all frozen, all picklable."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from crawler.packing import PackedReading

Record = dict[str, Any]
State = Literal["pending", "leased", "done", "failed", "gone", "skipped"]
PageKind = Literal["unknown", "start", "sitemap", "feed", "article", "listing", "redirect", "other"]


@dataclass(frozen=True, slots=True)
class RawPointer:
    """Where the archive keeps the body of one fetch: a file, a byte range in it, and a digest."""

    file: str
    offset: int
    length: int
    digest: str


@dataclass(frozen=True, slots=True)
class Lease:
    """A frontier row that this process holds until it says what became of it."""

    url_key: str
    url: str
    site: str
    kind: PageKind
    depth: int
    redirects: int
    etag: str | None
    last_modified: str | None
    cleaned_by: str | None
    """The versions that read the page last time: newer rules want to see it again, changed or not."""
    tries: int = 1
    """How often the page was leased in this pass, this time included."""


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """The bytes as fetched, with provenance: all that cleaning and discovery may look at."""

    url_key: str
    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fetched_at: str
    depth: int = 0
    kind: PageKind = "unknown"
    archived: RawPointer | None = None
    was_known: bool = False
    """True when the page had been read before."""
    may_archive: bool = True
    """False when the page asks not to be kept."""

    def header(self, name: str) -> str | None:
        """Return the first header of that name, in any letter case."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class FailedFetch:
    """A page that gave no body to read: an error, a refusal, a status that is not success."""

    url_key: str
    url: str
    error: str
    status: int | None = None
    is_skip: bool = False
    """True when it was our choice (robots.txt, a redirect off the site) and not a fault."""
    page: FetchedPage | None = None
    """What was fetched all the same, when it is the cleaning that failed."""


@dataclass(frozen=True, slots=True)
class PostponedFetch:
    """A page that was not fetched because its host asked us to come back later, or has had enough for this run."""

    url_key: str
    url: str
    reason: str
    due_at: str


@dataclass(frozen=True, slots=True)
class UnchangedPage:
    """A 304: the server says the page is as we know it, so there is nothing to clean."""

    url_key: str
    url: str


@dataclass(frozen=True, slots=True)
class Discovered:
    """An address to crawl that some page, feed or sitemap named."""

    url: str
    depth: int
    kind: PageKind = "unknown"
    priority: int = 0
    redirects: int = 0
    changed_at: str | None = None
    """When the page last changed, as a feed or sitemap says; one fetched before that is due again."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a worker read from one page: its records, the links it names, and what kind of page it is."""

    kind: PageKind
    records: tuple[Record, ...] = ()
    signatures: tuple[bytes | None, ...] = ()
    discovered: tuple[Discovered, ...] = ()
    note: str | None = None
    is_empty_article: bool = False
    """True when the cleaner found nothing to keep on a page that was expected to be an article."""


@dataclass(frozen=True, slots=True)
class RecordFigures:
    """What a run's counts want to know of one record."""

    words: int
    kept_chars: int
    cut_chars: int
    stripped: dict[str, int]
    """How many blocks each family of rules took."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A fetched page with its reading: what the store pipeline receives."""

    page: FetchedPage
    reading: PackedReading


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one fetch changes in the store, committed together or not at all."""

    url_key: str
    url: str
    site: str
    state: State
    kind: PageKind | None = None
    status: int | None = None
    error: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    is_unchanged: bool = False
    is_empty_article: bool = False
    cleaned_by: str | None = None
    records: tuple[Record, ...] = ()
    signatures: tuple[bytes | None, ...] = ()
    discovered: tuple[Discovered, ...] = field(default=())
    packed: bytes | None = None
    """Records, signatures and links of a page that a worker read, as :mod:`crawler.packing` packs them."""
    figures: tuple[RecordFigures, ...] = ()
    page: FetchedPage | None = None
    """The body to archive with the outcome; what comes of that is ``raw``."""
    raw: RawPointer | None = None
    fetched_at: str | None = None
    every: timedelta = timedelta(hours=6)
    """The site's first revisit interval."""
    due_at: str | None = None
    """When a postponed page, whose state is ``pending``, is to be fetched."""
