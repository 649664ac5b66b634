"""The frontier in the store: which addresses wait, who holds which, and what came of each."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Row, func, insert, or_, select, update

from crawler.clock import now, parse_stamp, stamp, stamp_after
from crawler.items import Discovered, Lease, Outcome
from crawler.leases import Owner
from crawler.revisit import GONE_AFTER, next_interval, retry_interval
from crawler.store import hosts
from crawler.store.base import Committed
from crawler.store.documents import put_records
from crawler.store.schema import host, raw, url
from crawler.store.upserts import insert_into
from crawler.traps import is_barren
from crawler.urls import host_of, strip_tracking, url_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection

    from crawler.store.base import Courtesy

MISSING = (404, 410)
MAX_ERROR_CHARS = 300
LOOK_AHEAD = 64
"""How many addresses in turn are asked for their hosts, to find one that is free."""
KEYS_AT_ONCE = 500
"""A sitemap names 50,000 addresses; a statement takes some 30,000 values."""
WHAT_IS_KNOWN = (url.c.url_key, url.c.state, url.c.depth, url.c.priority, url.c.last_fetched_at)
IN_TURN = (url.c.priority.desc(), url.c.depth, url.c.due_at, url.c.url_key)


def begin_pass(connection: Connection, site: str, start: Iterable[Discovered], *, due_only: bool) -> int:
    """Make ready what a crawl of this site has to fetch; see :meth:`Store.begin_pass`."""
    is_unfinished = _count_open(connection, site) > 0
    discover(connection, site, start)
    moment = stamp()
    if not due_only and not is_unfinished:
        again = (url.c.site == site) & url.c.state.in_(("done", "failed", "skipped"))
        connection.execute(update(url).where(again).values(state="pending", due_at=moment, tries=0))
    elif due_only:
        due = (url.c.site == site) & url.c.state.in_(("done", "failed")) & (url.c.due_at <= moment)
        connection.execute(update(url).where(due).values(state="pending", due_at=moment, tries=0))
    return _count_open(connection, site)


def _count_open(connection: Connection, site: str) -> int:
    """Count the addresses of a site that wait, or that a process is at work on: these may yet name others."""
    is_leased = (url.c.site == site) & (url.c.state == "leased")
    leased = connection.scalar(select(func.count()).select_from(url).where(is_leased)) or 0
    return count_waiting(connection, site) + leased


def count_waiting(connection: Connection, site: str) -> int:
    """Count the addresses of a site that wait to be fetched now."""
    waiting = (url.c.site == site) & (url.c.state == "pending") & (url.c.due_at <= stamp())
    return connection.scalar(select(func.count()).select_from(url).where(waiting)) or 0


def _is_leased_by_another(connection: Connection, site: str, owner: str) -> bool:
    """Tell whether another process is at work on a site."""
    held = (url.c.site == site) & (url.c.state == "leased") & (url.c.lease_owner != owner)
    return connection.execute(select(url.c.url_key).where(held).limit(1)).first() is not None


def has_waiting(connection: Connection, site: str, owner: str, without: Collection[str], patience: timedelta) -> bool:
    """Tell whether there is, or may come, anything to fetch: a page that waits, or one that another process has."""
    waiting = select(url.c.url_key).join(host, host.c.host == url.c.host)
    is_ours = _is_waiting(site, without) & (host.c.paused_until <= stamp_after(patience))
    if connection.execute(waiting.where(is_ours).limit(1)).first() is not None:
        return True
    return _is_leased_by_another(connection, site, owner)


def _is_waiting(site: str, without: Collection[str]) -> ColumnElement[bool]:
    waiting = (url.c.site == site) & (url.c.state == "pending") & (url.c.due_at <= stamp())
    return waiting & url.c.host.not_in(without) if without else waiting


def lease(
    connection: Connection, site: str, owner: str, count: int, span: timedelta, *, courtesy: Courtesy
) -> list[Lease]:
    """Take up to ``count`` waiting addresses of hosts that are free, the most important first.

    The hosts are locked first, in one order, and waited for; the addresses are taken where nobody has them
    locked. So two processes neither meet at a host nor wait for each other in a circle.
    """
    waiting = _is_waiting(site, courtesy.without)
    ahead = connection.scalars(
        select(url.c.host)
        .join(host, host.c.host == url.c.host)
        .where(waiting, hosts.is_free(owner))
        .order_by(*IN_TURN)
        .limit(max(LOOK_AHEAD, count))
    ).all()
    free = hosts.lock_free(connection, set(ahead), owner)
    if not free:
        return []
    chosen = connection.execute(
        select(url)
        .where(waiting, url.c.host.in_(free))
        .order_by(*IN_TURN)
        .limit(count)
        .with_for_update(skip_locked=True)  # PostgreSQL: many crawlers; SQLite: the transaction has the lock
    ).all()
    if chosen:
        expires = stamp_after(span)
        connection.execute(
            update(url)
            .where(url.c.site == site, url.c.url_key.in_([row.url_key for row in chosen]))
            .values(state="leased", lease_owner=owner, lease_expires_at=expires, tries=url.c.tries + 1)
        )
        hosts.hold(connection, {row.host for row in chosen}, owner, courtesy.delay_s, expires)
    return [
        Lease(
            row.url_key,
            row.url,
            row.site,
            row.kind,
            row.depth,
            row.redirects,
            row.etag,
            row.last_modified,
            row.cleaned_by,
            row.tries + 1,
        )
        for row in chosen
    ]


def release(connection: Connection, owner: str) -> int:
    """Put back what an owner still holds."""
    hosts.let_go(connection, [owner])
    return _put_back(connection, url.c.lease_owner == owner)


def reclaim(connection: Connection, *, all_owners: bool) -> int:
    """Put back the leases that no living process will ever finish."""
    if all_owners:
        hosts.let_go(connection, None)
        return _put_back(connection, url.c.lease_owner.is_not(None))
    holders = connection.scalars(select(url.c.lease_owner).where(url.c.state == "leased").distinct())
    gone = [holder for holder in holders if holder is None or Owner.parse(holder).is_gone()]
    hosts.let_go(connection, [holder for holder in gone if holder is not None])
    return _put_back(connection, or_(url.c.lease_owner.in_(gone), url.c.lease_expires_at < stamp()))


def _put_back(connection: Connection, which: Any) -> int:  # noqa: ANN401  an SQL expression of any kind
    result = connection.execute(
        update(url)
        .where(url.c.state == "leased", which)
        .values(state="pending", lease_owner=None, lease_expires_at=None)
    )
    return result.rowcount


def discover(connection: Connection, site: str, found: Iterable[Discovered]) -> list[str]:
    """Add addresses that are new, and return them.

    One that already waits takes the shorter way to it. One that changed since it was fetched, as a feed or sitemap
    says, waits again.
    """
    moment = stamp()
    items = {url_key(item.url): item for item in found}
    fresh: list[dict[str, Any]] = []
    keys = list(items)
    for start in range(0, len(keys), KEYS_AT_ONCE):
        chunk = keys[start : start + KEYS_AT_ONCE]
        is_known = (url.c.site == site) & url.c.url_key.in_(chunk)
        known = {row.url_key: row for row in connection.execute(select(*WHAT_IS_KNOWN).where(is_known))}
        for key in chunk:
            if key not in known:
                fresh.append(_new_row(site, key, items[key], moment))
            elif values := _news(known[key], items[key], moment):
                connection.execute(update(url).where(url.c.site == site, url.c.url_key == key).values(**values))
    if fresh:
        hosts.know(connection, {str(row["host"]) for row in fresh}, moment)
        connection.execute(insert_into(connection, url).on_conflict_do_nothing(), fresh)
    return [str(row["url"]) for row in fresh]


def _new_row(site: str, key: str, item: Discovered, moment: str) -> dict[str, Any]:
    return {
        "url_key": key,
        "url": strip_tracking(item.url),
        "site": site,
        "host": host_of(item.url),
        "kind": item.kind,
        "depth": item.depth,
        "priority": item.priority,
        "redirects": item.redirects,
        "state": "pending",
        "due_at": moment,
        "tries": 0,
        "discovered_at": moment,
    }


def _news(row: Any, item: Discovered, moment: str) -> dict[str, Any]:  # noqa: ANN401  a row of five columns
    """Return what a known address takes over from a link to it."""
    if row.state == "pending":
        better = {"depth": min(row.depth, item.depth), "priority": max(row.priority, item.priority)}
        return better if (row.depth, row.priority) != (better["depth"], better["priority"]) else {}
    has_changed = item.changed_at is not None and row.last_fetched_at is not None
    if has_changed and row.state in {"done", "gone"} and (item.changed_at or "") > row.last_fetched_at:
        return {"state": "pending", "due_at": moment, "tries": 0}
    return {}


def commit_outcome(connection: Connection, outcome: Outcome, run_id: str) -> Committed:
    """Write what one fetch brought, and say what came of it."""
    counts = put_records(connection, outcome.records, run_id, outcome.site, outcome.signatures)
    fresh = discover(connection, outcome.site, outcome.discovered)
    # A listing that names new pages has changed, as an article has whose text did.
    is_unchanged = outcome.is_unchanged or not (counts.new or counts.changed or fresh)
    if outcome.raw is not None:
        connection.execute(
            insert(raw).values(
                url_key=outcome.url_key,
                url=outcome.url,
                run_id=run_id,
                file=outcome.raw.file,
                offset=outcome.raw.offset,
                length=outcome.raw.length,
                digest=outcome.raw.digest,
                status=outcome.status,
                fetched_at=outcome.fetched_at or stamp(),
            )
        )
    is_the_row = (url.c.site == outcome.site) & (url.c.url_key == outcome.url_key)
    row = connection.execute(select(url).where(is_the_row)).first()
    if row is not None:
        values = _after(row, outcome, is_unchanged=is_unchanged)
        connection.execute(update(url).where(is_the_row).values(**values))
    is_first_visit = row is not None and row.last_fetched_at is None and outcome.state == "done"
    return Committed(
        counts,
        is_first_visit=is_first_visit,
        is_barren=is_first_visit and not outcome.records and is_barren(outcome.url, fresh),
    )


def _after(row: Row[Any], outcome: Outcome, *, is_unchanged: bool) -> dict[str, Any]:
    """Return the columns of a frontier row after a fetch."""
    values: dict[str, Any] = {
        "state": outcome.state,
        "lease_owner": None,
        "lease_expires_at": None,
        "last_status": outcome.status,
        "last_error": outcome.error[:MAX_ERROR_CHARS] if outcome.error else None,
        "missing_since": row.missing_since,
    }
    if outcome.state == "pending":
        # Not fetched: what is known of the page stays true.
        values["last_status"] = row.last_status
        values["due_at"] = outcome.due_at or stamp()
        return values
    if outcome.kind is not None:
        values["kind"] = outcome.kind
    if outcome.state in {"done", "skipped"}:
        values |= {"missing_since": None, "failures": 0}
        last = timedelta(seconds=row.interval_s) if row.interval_s else None
        interval = next_interval(outcome.every, last, outcome.kind or row.kind, is_unchanged=is_unchanged)
        values |= {
            "interval_s": interval.total_seconds(),
            "due_at": stamp_after(interval),
            "last_fetched_at": outcome.fetched_at or stamp(),
        }
        if not outcome.is_unchanged:
            values |= {
                "etag": outcome.etag,
                "last_modified": outcome.last_modified,
                "cleaned_by": outcome.cleaned_by,
            }
        return values
    # A failure says nothing about the page: what is stored of it stays, and 404 counts go on where they were.
    values |= {"failures": row.failures + 1, "due_at": stamp_after(retry_interval(row.failures + 1))}
    if outcome.status in MISSING:
        values |= _missing(row)
    return values


def _missing(row: Row[Any]) -> dict[str, Any]:
    """Call a missing page failed at first, and gone when it is missing again days later."""
    if row.missing_since is None:
        return {"missing_since": stamp(), "due_at": stamp_after(GONE_AFTER)}
    is_gone = now() - parse_stamp(row.missing_since) >= GONE_AFTER
    return {"missing_since": row.missing_since, "state": "gone" if is_gone else "failed"}
