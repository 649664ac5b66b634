"""Many machines: partitions of the inputs go to a dask cluster, and each comes back as one shard in OUT.

The workers read the inputs and write the shards themselves, so both must lie where all machines see them under
the same path. Only paths, offsets and counts travel.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any, Final

from cleaners.record import VERSIONS
from crawler.backends.shard import Partition, clean_in_process, done_mark, remove_unfinished
from crawler.cleaning import CleanJob
from crawler.cleanup import Cleanup
from crawler.cleanup_tally import Failure
from crawler.errors import UsageError
from crawler.journal import Journal
from crawler.progress import progress_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crawler.cleanup_plan import Plan
    from crawler.exit_codes import ExitCode
    from crawler.inputs import Input

PARTITION_PAGES: Final = 1000
"""Half a minute of one core's work: starting the process of a partition costs a second of it."""
PARTITION_BYTES: Final = 256 * 1024 * 1024
SITE_FOLDER: Final = ".winnow.site"
"""What sites teach has to lie where the workers see it."""
CONNECT_TIMEOUT_S: Final = 30
MAX_RETRIES: Final = 3


def run_on_cluster(plan: Plan, scheduler: str | None) -> ExitCode:
    """Run a plan on the cluster at ``scheduler``, or on one of this machine; return the exit code of the contract.

    Raises :class:`UsageError` for what a cluster cannot do, and where there is no cluster to be reached.
    """
    if find_spec("distributed") is None:
        raise UsageError("--backend dask needs the extra: pip install 'winnow-scraper[dask]'")
    _check(plan)
    return ClusterCleanup(plan, scheduler).run()


def _check(plan: Plan) -> None:
    if plan.output is None:
        raise UsageError("--backend dask writes a shard a partition; give -o FOLDER")
    if Path(plan.output).suffix and not Path(plan.output).is_dir():
        raise UsageError(f"{plan.output}: --backend dask writes a folder of shards; give -o FOLDER and --format")
    for asked, option in ((plan.store, "--store"), (plan.only_changed, "--only-changed"), (plan.report, "--report")):
        if asked:
            raise UsageError(f"{option} does not go with --backend dask; leave it out")


def partitions(inputs: Sequence[Input], pages: int = PARTITION_PAGES) -> list[Sequence[Input]]:
    """Cut the inputs into runs of neighbours; the same inputs always give the same cut, whatever the cluster."""
    cut: list[Sequence[Input]] = []
    start = size = 0
    for position, each in enumerate(inputs):
        own = each.size or 0
        if position > start and (position - start >= pages or size + own > PARTITION_BYTES):
            cut.append(inputs[start:position])
            start, size = position, 0
        size += own
    if start < len(inputs):
        cut.append(inputs[start:])
    return cut


class ClusterCleanup(Cleanup):
    """A cleanup whose pages are cleaned elsewhere; listing, counting and reporting are as at home."""

    def __init__(self, plan: Plan, scheduler: str | None) -> None:
        super().__init__(plan)
        self._scheduler = scheduler

    def run(self) -> ExitCode:
        """Clean every partition that is not done yet, and return the exit code."""
        plan = self._plan
        assert plan.output is not None
        folder = Path(plan.output).resolve()
        with ExitStack() as stack:
            inputs = self._reachable(self._listed(stack))
            self._make_folder(folder)
            journal = Journal(folder, self._identity(inputs), must_match=plan.must_resume, afresh=plan.afresh)
            try:
                is_same = bool(journal.progress.done)
                journal.checkpoint(1, [], {}, [])
                inputs = self._surveyed(inputs, folder / SITE_FOLDER, stack)
                work = self._work(inputs, folder, is_same=is_same)
                if work:
                    self._distribute(work, len(inputs), stack)
                self._collect(folder, inputs)
                rmtree(folder / SITE_FOLDER, ignore_errors=True)
            except BaseException:
                journal.keep()
                raise
            journal.finish()
        self._write_errors()
        if not plan.quiet:
            print(self._summary(), file=sys.stderr)
        return self.tally.exit_code()

    def _reachable(self, inputs: Sequence[Input]) -> list[Input]:
        """Make paths absolute; what was unpacked here cannot be seen from another machine."""
        from dataclasses import replace  # noqa: PLC0415

        reachable: list[Input] = []
        for each in inputs:
            if self._scheduler and each.shown != "":
                message = f"{each.label}: has to be unpacked where the workers see it; unpack it there first"
                self._fail(Failure(each.known_path, each.member, each.offset, "unreadable", message))
                continue
            shown = each.known_path if each.shown != "" else each.path
            body = (os.path.abspath(each.body[0]), each.body[1]) if each.body else None  # noqa: PTH100
            reachable.append(replace(each, path=os.path.abspath(each.path), shown=shown, body=body))  # noqa: PTH100
        return reachable

    def _partitions(self, inputs: Sequence[Input]) -> list[Sequence[Input]]:
        return partitions(inputs, self._plan.partition_pages)

    def _work(self, inputs: Sequence[Input], folder: Path, *, is_same: bool) -> list[Partition]:
        plan = self._plan
        work: list[Partition] = []
        for number, some in enumerate(self._partitions(inputs)):
            out = str(folder / f"part-{number:05}.{plan.form}")
            if is_same and done_mark(out).is_file() and Path(out).is_file():
                continue
            done_mark(out).unlink(missing_ok=True)
            work.append(
                Partition(
                    some,
                    CleanJob(plan.options, plan.url),
                    out,
                    plan.form,
                    timeout_s=plan.timeout_s,
                    memory_limit_mb=plan.memory_limit_mb,
                    front_matter=plan.front_matter,
                )
            )
        return work

    def _distribute(self, work: Sequence[Partition], total: int, stack: ExitStack) -> None:
        from distributed import as_completed  # noqa: PLC0415  an extra

        client = stack.enter_context(_client(self._scheduler, self._plan.workers))
        _check_versions(client)
        sizes = {partition.out: len(partition.inputs) for partition in work}
        done = total - sum(sizes.values())
        futures = {
            client.submit(
                clean_in_process, partition, key=f"winnow-{partition.out}", retries=MAX_RETRIES, pure=False
            ): partition
            for partition in work
        }
        with progress_for(total, quiet=self._plan.quiet, done=done) as progress:
            for future in as_completed(futures):  # type: ignore[no-untyped-call]
                partition = futures[future]
                error = future.exception()
                if error is not None:
                    raise UsageError(f"{partition.out}: could not be made ({error}); run the same command again")
                for _ in range(sizes[partition.out]):
                    progress.advance(failed=False)
                future.release()

    def _collect(self, folder: Path, inputs: Sequence[Input]) -> None:
        """Add up what the shards say of themselves, and take away the marks and whatever else is no shard."""
        import json  # noqa: PLC0415

        plan = self._plan
        names = {f"part-{number:05}.{plan.form}" for number in range(len(self._partitions(inputs)))}
        for name in sorted(names):
            mark = done_mark(str(folder / name))
            outcome: dict[str, Any] = json.loads(mark.read_text(encoding="utf-8"))
            for failure in outcome["failures"]:
                self._fail(Failure(**failure))
            self.tally.add(outcome["counts"])
        for name in names:
            done_mark(str(folder / name)).unlink()
        for stale in folder.glob(f"part-*.{plan.form}"):
            if stale.name not in names:
                stale.unlink()
        remove_unfinished(folder)


def _client(scheduler: str | None, workers: int | None) -> Any:  # noqa: ANN401  distributed is an extra
    import dask  # noqa: PLC0415
    from distributed import Client, LocalCluster  # noqa: PLC0415

    if scheduler:
        try:
            return Client(scheduler, timeout=CONNECT_TIMEOUT_S)  # type: ignore[no-untyped-call]
        except (OSError, TimeoutError, ValueError) as error:
            raise UsageError(f"{scheduler}: no dask scheduler answers ({error}); check the address") from None
    dask.config.set({"distributed.logging.distributed": "error"})
    cluster = LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=workers or os.cpu_count() or 1, threads_per_worker=1, processes=True, dashboard_address=None
    )
    return Client(cluster)  # type: ignore[no-untyped-call]


def _versions() -> dict[str, str | None]:
    return VERSIONS


def _check_versions(client: Any) -> None:  # noqa: ANN401  distributed is an extra
    """Refuse a cluster whose workers would clean differently."""
    for worker, theirs in client.run(_versions).items():
        if theirs != VERSIONS:
            raise UsageError(f"{worker}: has {theirs}, and this machine {VERSIONS}; install the same versions")
