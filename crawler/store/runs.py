"""Runs in the store: what was started when, by whom, and how it ended."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update

from crawler.clock import now, stamp
from crawler.exit_codes import ExitCode
from crawler.store.base import RunSummary
from crawler.store.schema import run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection


def begin_run(connection: Connection, kind: str, owner: str) -> str:
    """Note that a run starts; its id opens with the time, so that archive files sort by it."""
    run_id = f"{now():%Y%m%dT%H%M%S}-{secrets.token_hex(3)}"
    connection.execute(insert(run).values(id=run_id, kind=kind, owner=owner, started_at=stamp(), counts="{}"))
    return run_id


def finish_run(connection: Connection, run_id: str, exit_code: int, counts: Mapping[str, Any]) -> None:
    """Note how a run ended."""
    values = {"finished_at": stamp(), "exit": exit_code, "counts": json.dumps(dict(counts))}
    connection.execute(update(run).where(run.c.id == run_id).values(**values))


def recent_runs(connection: Connection, kind: str, count: int) -> list[RunSummary]:
    """Return the newest finished runs of a kind."""
    rows = connection.execute(
        select(run)
        .where(run.c.kind == kind, run.c.finished_at.is_not(None))
        .order_by(run.c.started_at.desc(), run.c.id.desc())
        .limit(count)
    )
    return [
        RunSummary(row.id, row.kind, row.started_at, row.finished_at, row.exit, json.loads(row.counts)) for row in rows
    ]


def last_run(connection: Connection, kind: str | None) -> RunSummary | None:
    """Return the newest run of a kind, or of any."""
    query = select(run).order_by(run.c.started_at.desc(), run.c.id.desc()).limit(1)
    row = connection.execute(query.where(run.c.kind == kind) if kind else query).first()
    if row is None:
        return None
    return RunSummary(row.id, row.kind, row.started_at, row.finished_at, row.exit, json.loads(row.counts))


def end_dead_run(connection: Connection, run_id: str) -> None:
    """Mark a run as interrupted that did not live to say so itself."""
    is_open = (run.c.id == run_id) & run.c.finished_at.is_(None)
    connection.execute(update(run).where(is_open).values(finished_at=stamp(), exit=int(ExitCode.INTERRUPTED)))


def is_over(connection: Connection, run_id: str) -> bool:
    """Tell whether a run has ended, or was ended."""
    return connection.scalar(select(run.c.finished_at).where(run.c.id == run_id)) is not None


def run_owner(connection: Connection, run_id: str) -> str | None:
    """Return who started a run; ``None`` when it was not started here."""
    return connection.scalar(select(run.c.owner).where(run.c.id == run_id))
