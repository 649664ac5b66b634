"""What a store can do, whatever database is under it.

Times are ISO 8601 strings in UTC, as :func:`crawler.clock.stamp` writes them: text order is time order.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, Self

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from crawler.archive import ArchivedBody
    from crawler.items import Discovered, Lease, Outcome, PageKind, RawPointer, Record


@dataclass(frozen=True, slots=True)
class PutCounts:
    """What a put changed: documents that are new, that changed, and that are as they were."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: PutCounts) -> PutCounts:
        return PutCounts(self.new + other.new, self.changed + other.changed, self.unchanged + other.unchanged)


@dataclass(frozen=True, slots=True)
class Committed:
    """What came of one outcome: its documents, and what kind of find a page was that was fetched for the first time."""

    documents: PutCounts = PutCounts()
    is_first_visit: bool = False
    is_barren: bool = False
    """True when it had no article and led to nothing but more of its own shape."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result."""

    id: str
    url: str | None
    title: str | None
    snippet: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a document: its number, when it was stored, its text and its metadata."""

    number: int
    since: str
    text: str
    record: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CutExample:
    """One entry of the ledger, with the document it was cut from."""

    document_id: str
    title: str | None
    rule: str
    text: str
    evidence: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """The newest archived fetch of a page, and what the frontier knows of it."""

    number: int
    url_key: str
    url: str
    pointer: RawPointer
    status: int | None
    fetched_at: str
    sites: Mapping[str, PageKind]
    """The sites that know the page, with the kind of page each took it for."""


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """What today's rules read from an archived page."""

    page: ArchivedPage
    site: str
    records: tuple[Record, ...]
    signatures: tuple[bytes | None, ...]
    cleaned_by: str


@dataclass(frozen=True, slots=True)
class Redone:
    """What came of one document that was read again.

    ``change`` is ``"superseded"`` when the page was fetched again since: then what is stored is newer.
    ``moves`` counts blocks by the rule that took them before and the one that takes them now.
    """

    document_id: str
    url: str | None
    change: Literal["new", "changed", "unchanged", "superseded"]
    moves: Mapping[tuple[str | None, str | None], int]


@dataclass(frozen=True, slots=True)
class Courtesy:
    """What a lease has to respect: the seconds between two requests to a host, and hosts to leave alone."""

    delay_s: float = 0.0
    without: frozenset[str] = frozenset()


NO_COURTESY = Courtesy()
NO_TIME = timedelta()


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One crawl or cleanup: when, how it ended, and its counts."""

    id: str
    kind: str
    started_at: str
    finished_at: str | None
    exit: int | None
    counts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoreCounts:
    """The size of everything in the store."""

    documents: int
    near_duplicates: int
    words: int
    cuts: int
    raw_pages: int
    pages_by_state: Mapping[str, int]
    pages_by_kind: Mapping[str, int]
    stripped_by_family: Mapping[str, int]


class Store(ABC):
    """Documents, ledger, frontier, archive index and runs behind one door; a context manager."""

    url: str
    file: Path | None
    """The SQLite file, or ``None`` for a server."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Let go of the database; the store is of no use afterwards."""

    # Documents

    @abstractmethod
    def put(self, records: Sequence[Record], *, run_id: str | None = None) -> PutCounts:
        """Store records in one transaction; a record already stored is one row still.

        A document counts as changed when its text or metadata did; its former version is kept. Documents
        whose text is nearly that of an earlier one are marked, never dropped.
        """

    @abstractmethod
    def get(self, document_id: str) -> Record | None:
        """Return the record of that id, with all the fields of the contract."""

    @abstractmethod
    def history(self, name: str) -> list[Version]:
        """Return the versions of a document, named by id or address, oldest first; none if it is unknown."""

    @abstractmethod
    def near(self, text: str) -> str | None:
        """Return the id of the stored document whose text is nearly this one, if there is any."""

    @abstractmethod
    def records(self) -> Iterator[Record]:
        """Yield every record, in the order they were first stored."""

    @abstractmethod
    def search(self, query: str, limit: int = 10) -> list[Hit]:
        """Return the documents that contain every word of the query, best first; no query is an error."""

    @abstractmethod
    def counts(self) -> StoreCounts:
        """Return the size of everything."""

    @abstractmethod
    def cut_examples(self, count: int) -> list[CutExample]:
        """Return entries of the ledger from as many rule families, asides first."""

    # Frontier

    @abstractmethod
    def begin_pass(self, site: str, start: Iterable[Discovered], *, due_only: bool) -> int:
        """Make ready what this crawl of a site has to fetch, and return how many addresses wait or are being fetched.

        Those that another crawler is at work on count: it may die, and what they link to is shared. When addresses
        of an unfinished crawl still wait, they are all there is to do. Otherwise every known page is due again, or
        with ``due_only`` those whose time has come.
        """

    @abstractmethod
    def discover(self, site: str, found: Iterable[Discovered]) -> None:
        """Add addresses that are new to the frontier."""

    @abstractmethod
    def lease(
        self, site: str, owner: str, count: int, span: timedelta, courtesy: Courtesy = NO_COURTESY
    ) -> list[Lease]:
        """Take up to ``count`` waiting addresses, which no one else gets until the lease ends.

        A host with a delay is one owner's at a time: others get its addresses when all that were leased are done
        and the delay has passed since. Hosts that are paused are left alone.
        """

    @abstractmethod
    def has_waiting(
        self, site: str, owner: str = "", without: Collection[str] = (), patience: timedelta = NO_TIME
    ) -> bool:
        """Tell whether it is worth calling :meth:`lease` now or a little later.

        Pages of hosts that are paused for longer than ``patience`` are not waited for; pages that another owner
        holds are, for it may die.
        """

    @abstractmethod
    def pause_host(self, host: str, until: str) -> None:
        """Let nobody ask a host before a time; a later time that was set before stays."""

    @abstractmethod
    def set_host_delay(self, host: str, delay_s: float) -> None:
        """Note how many seconds a host wants between two requests, whoever sends them."""

    @abstractmethod
    def release(self, owner: str) -> int:
        """Put back what this owner still holds, and return how many addresses that was."""

    @abstractmethod
    def reclaim(self, *, all_owners: bool) -> int:
        """Put back the leases of owners that are gone, or of all when the caller holds the store's lock."""

    @abstractmethod
    def commit(self, outcomes: Sequence[Outcome], *, run_id: str) -> list[Committed]:
        """Write records, ledger, archive pointers, found links and frontier states in one transaction."""

    # Archive index and runs

    @abstractmethod
    def raw_end(self, file: str) -> int:
        """Return the offset behind the last committed record of an archive file; 0 when there is none."""

    @abstractmethod
    def raw_pointer(self, url: str) -> RawPointer | None:
        """Return where the newest archived body of an address lies."""

    @abstractmethod
    def archived_body(self, url_key: str) -> ArchivedBody | None:
        """Return the newest archived body of a page, with where and when it was fetched."""

    @abstractmethod
    def sites(self) -> list[str]:
        """Return the names of the sites that the frontier knows."""

    @abstractmethod
    def archived_pages(self, site: str | None = None) -> Iterator[ArchivedPage]:
        """Yield the newest archived fetch of every page, of one site or of all, in the order they were archived."""

    @abstractmethod
    def put_again(self, readings: Sequence[ReadAgain], *, run_id: str | None) -> list[Redone]:
        """Store what was read again from the archive, and say what differs; without a run only say it."""

    @abstractmethod
    def begin_run(self, kind: str, owner: str) -> str:
        """Note that a run starts, and return its id."""

    @abstractmethod
    def finish_run(self, run_id: str, exit_code: int, counts: Mapping[str, Any]) -> None:
        """Note how a run ended."""

    @abstractmethod
    def recent_runs(self, kind: str, count: int) -> list[RunSummary]:
        """Return the newest finished runs of a kind, newest first."""

    @abstractmethod
    def last_run(self, kind: str | None = None) -> RunSummary | None:
        """Return the newest run, of one kind or of any."""

    @abstractmethod
    def end_dead_run(self, run_id: str) -> None:
        """Mark a run as interrupted, so that nothing its processes still hold is committed any more."""

    @abstractmethod
    def run_owner(self, run_id: str) -> str | None:
        """Return the process that started a run on this store; ``None`` when there is no such run."""
