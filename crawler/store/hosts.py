"""Hosts in the store: which process may talk to which, and from when on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, case, exists, or_, select, update

from crawler.clock import stamp, stamp_after
from crawler.store.schema import host, url
from crawler.store.upserts import insert_into

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection


def know(connection: Connection, names: Iterable[str], moment: str) -> None:
    """Add hosts that are new; all of them are free."""
    rows = [{"host": name, "delay_s": 0.0, "next_allowed_at": moment, "paused_until": ""} for name in sorted(names)]
    if rows:
        connection.execute(insert_into(connection, host).on_conflict_do_nothing(), rows)


def is_free(owner: str) -> ColumnElement[bool]:
    """Say in SQL that a host may be asked by this owner now."""
    moment = stamp()
    return or_(host.c.owner == owner, host.c.next_allowed_at <= moment) & (host.c.paused_until <= moment)


def lock_free(connection: Connection, names: Collection[str], owner: str) -> list[str]:
    """Lock those of the hosts that are free when their turn to be locked comes."""
    if not names:
        return []
    free = select(host.c.host).where(host.c.host.in_(names), is_free(owner)).order_by(host.c.host)
    return list(connection.scalars(free.with_for_update()))


def hold(connection: Connection, names: Collection[str], owner: str, delay_s: float, expires: str) -> None:
    """Note who talks to hosts; where there is a delay to keep, no other process may until the pages are done."""
    needs_delay = case((host.c.delay_s > delay_s, host.c.delay_s), else_=delay_s)
    connection.execute(
        update(host)
        .where(host.c.host.in_(names))
        .values(
            delay_s=needs_delay,
            owner=owner,
            next_allowed_at=case((needs_delay > 0, expires), else_=host.c.next_allowed_at),
        )
    )


def finish(connection: Connection, names: Collection[str]) -> None:
    """Let others have the hosts whose leased pages are all done, once their delay has passed."""
    is_leased = exists().where(url.c.host == host.c.host, url.c.state == "leased", url.c.lease_owner == host.c.owner)
    _free_after_delay(connection, host.c.host.in_(names) & host.c.owner.is_not(None) & ~is_leased, forget=False)


def let_go(connection: Connection, owners: Collection[str] | None) -> None:
    """Let others have the hosts of these owners, or of all."""
    _free_after_delay(
        connection, host.c.owner.in_(owners) if owners is not None else host.c.owner.is_not(None), forget=True
    )


def _free_after_delay(connection: Connection, which: ColumnElement[bool], *, forget: bool) -> None:
    """Set the time by which each host's delay has passed; lock in the one order that leases lock in, too."""
    rows = connection.execute(select(host).where(which).order_by(host.c.host).with_for_update()).all()
    for row in rows:
        values = {"next_allowed_at": stamp_after(timedelta(seconds=row.delay_s))}
        if forget:
            values["owner"] = None  # type: ignore[assignment]  # a column that may be empty
        connection.execute(update(host).where(host.c.host == row.host).values(**values))


def set_delay(connection: Connection, name: str, delay_s: float) -> None:
    """Note the delay that a host asks for."""
    connection.execute(update(host).where(host.c.host == name).values(delay_s=delay_s))


def pause(connection: Connection, name: str, until: str) -> None:
    """Let nobody ask a host before a time, unless it has asked for a later one already."""
    connection.execute(update(host).where(host.c.host == name, host.c.paused_until < until).values(paused_until=until))
