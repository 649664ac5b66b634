"""The one-off cleanup as a run: inputs in order, outcomes to the sinks, a journal beside them, the rest goes on."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from cleaners.site_memory import MIN_ARTICLES
from crawler.backends.local import LocalRun
from crawler.cleaning import Cleaned, CleanJob
from crawler.cleanup_plan import identity_of, settings_of
from crawler.cleanup_tally import Failure, Tally
from crawler.errors import UsageError
from crawler.formats.sidecar import Sidecar
from crawler.input_names import output_names
from crawler.inputs import STDIN, Missing
from crawler.journal import Journal
from crawler.kept_records import KeptRecords, ledger_of
from crawler.listing import Spool, find_inputs
from crawler.outputs import BadNameError, Stored, is_tree, open_sink, place_of
from crawler.progress import progress_for
from crawler.whole_files import write_whole
from crawler.workers import CleaningPool

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crawler.cleanup_plan import Plan
    from crawler.exit_codes import ExitCode
    from crawler.inputs import Input
    from crawler.outputs import Sink
    from crawler.progress import Silent
    from crawler.store.base import Store

CHECKPOINT_EVERY_S: Final = 1.0
CHECKPOINT_EVERY_INPUTS: Final = 64
"""What a killed run does again at most, beside the pages that were at work: whichever is more."""


class Cleanup:
    """One run of a plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.tally = Tally()
        self._sinks: list[Sink] = []
        self._reported = 0
        self._pool: CleaningPool | None = None

    def run(self) -> ExitCode:
        """Clean every input, write what came of it, say what failed, and return the exit code of the contract.

        Raises :class:`CrawlerError` for what no input is to blame for, and ``KeyboardInterrupt`` when it is stopped;
        the same command then goes on where this one was.
        """
        with ExitStack() as stack:
            inputs = self._listed(stack)
            store = self._open_store(stack)
            journal = self._open_journal(inputs, store)
            inputs = self._surveyed(inputs, Path(stack.enter_context(TemporaryDirectory(prefix="winnow-"))), stack)
            kept = self._open_kept(inputs, journal)
            try:
                self._open_sinks(journal, store)
                self._clean(inputs, journal, kept, stack)
                self._finish(journal, kept)
            except BaseException:
                for sink in self._sinks:
                    sink.suspend()
                for part in (journal, kept):
                    if part is not None:
                        part.keep()
                raise
        if not self._plan.quiet:
            print(self._summary(), file=sys.stderr)
        return self.tally.exit_code()

    def _listed(self, stack: ExitStack) -> list[Input]:
        """Find the inputs; what has to be unpacked for it is gone when the run ends."""
        plan = self._plan
        spool = stack.enter_context(Spool())
        sidecar = Sidecar(plan.urls)
        inputs: list[Input] = []
        for found in find_inputs(plan.paths, spool, sidecar):
            if isinstance(found, Missing):
                self._fail(Failure(found.path, None, None, "unreadable", f"{found.path}: {found.why}"))
            else:
                inputs.append(found)
        if plan.url and len(inputs) > 1:
            raise UsageError(f"--url names one page, but there are {len(inputs)} inputs; leave it out, or use --urls")
        for name in sidecar.unused():
            print(f"winnow: {plan.urls}: {name}: no input of this name; check the path", file=sys.stderr)
        self.tally.inputs = len(inputs) + len(self.tally.failures)
        self._reported = len(self.tally.failures)  # found again by every run
        return inputs

    def _surveyed(self, inputs: list[Input], folder: Path, stack: ExitStack) -> list[Input]:
        """Let pages of one site teach each other, where that is wanted and there are enough of them."""
        plan = self._plan
        if not plan.site_memory or len(inputs) < MIN_ARTICLES:
            return inputs
        from crawler.survey import survey  # noqa: PLC0415  a single page needs none

        return survey(inputs, self._pool_for(len(inputs), stack), folder)

    def _pool_for(self, inputs: int, stack: ExitStack) -> CleaningPool:
        """Return the run's pool; both passes share it, since a pool costs a second or two to start."""
        plan = self._plan
        if self._pool is None:
            self._pool = stack.enter_context(
                CleaningPool(
                    _workers(plan.workers, inputs), timeout_s=plan.timeout_s, memory_limit_mb=plan.memory_limit_mb
                )
            )
        return self._pool

    def _open_store(self, stack: ExitStack) -> Store | None:
        if not self._plan.store:
            return None
        from crawler.store import open_store  # noqa: PLC0415  only the store needs a database

        return stack.enter_context(open_store(self._plan.store))

    def _place(self, store: Store | None) -> Path | None:
        """Where the run leaves its traces: beside its output, or beside the store's file."""
        plan = self._plan
        place = place_of(plan.output, plan.form)
        if place is None and store is not None and store.file is not None:
            place = store.file.with_name(f"{store.file.name}.cleanup")
        return place

    def _open_journal(self, inputs: Sequence[Input], store: Store | None) -> Journal | None:
        plan = self._plan
        place = self._place(store)
        if place is None:
            if plan.must_resume:
                raise UsageError("--resume needs an output to go on with; give -o OUT or a SQLite --store")
            return None
        if is_tree(plan.output, plan.form):
            self._make_folder(place)
        afresh = plan.afresh or STDIN in plan.paths
        journal = Journal(place, identity_of(plan, inputs), must_match=plan.must_resume, afresh=afresh)
        if journal.progress.done:
            self.tally.restore(journal.progress.counts, journal.progress.failures)
            for failure in self.tally.failures[self._reported :]:
                print(f"winnow: {failure.message}", file=sys.stderr)
            self._reported = len(self.tally.failures)
            if not plan.quiet:
                print(
                    f"winnow: going on where an interrupted run stopped: {journal.progress.done} of {len(inputs)} done",
                    file=sys.stderr,
                )
        return journal

    @staticmethod
    def _make_folder(place: Path) -> None:
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{place}: cannot be made ({error.strerror}); choose another -o") from None

    def _identity(self, inputs: Sequence[Input]) -> str:
        return identity_of(self._plan, inputs)

    def _open_kept(self, inputs: Sequence[Input], journal: Journal | None) -> KeptRecords | None:
        if not self._plan.only_changed:
            return None
        place = place_of(self._plan.output, self._plan.form) if self._plan.output else None
        if place is None:
            raise UsageError("--only-changed compares with the last run's output; give -o OUT")
        resume_at = journal.progress.marks[-1] if journal is not None and journal.progress.done else 0
        return KeptRecords(ledger_of(place), inputs, settings_of(self._plan), resume_at)

    def _open_sinks(self, journal: Journal | None, store: Store | None) -> None:
        plan = self._plan
        if plan.output or not plan.store:
            resume_at = journal.progress.marks[0] if journal is not None and journal.progress.done else 0
            self._sinks.append(
                open_sink(plan.output, plan.form, with_front_matter=plan.front_matter, resume_at=resume_at)
            )
        if store is not None:
            self._sinks.append(Stored(store))

    def _clean(
        self, inputs: Sequence[Input], journal: Journal | None, kept: KeptRecords | None, stack: ExitStack
    ) -> None:
        done = journal.progress.done if journal is not None else 0
        names = output_names(inputs) if is_tree(self._plan.output, self._plan.form) else None
        saved = time.monotonic()
        todo = inputs[done:]
        if not todo:
            return
        with progress_for(len(inputs), quiet=self._plan.quiet, done=done) as progress:
            for number, cleaned in enumerate(self._outcomes(todo, kept, stack), start=done):
                each = inputs[number]
                if kept is not None:
                    kept.add(each, cleaned)
                self._take(number, each, names[number] if names else each.name, cleaned, progress)
                now = time.monotonic()
                is_due = now - saved >= CHECKPOINT_EVERY_S or (number + 1 - done) % CHECKPOINT_EVERY_INPUTS == 0
                if journal is not None and is_due:
                    self._checkpoint(journal, kept, number + 1)
                    saved = now
        if journal is not None:
            self._checkpoint(journal, kept, len(inputs))

    def _outcomes(self, todo: Sequence[Input], kept: KeptRecords | None, stack: ExitStack) -> Iterator[Cleaned]:
        """Clean what has to be cleaned; what is known from the last run takes its place among it."""
        plan = self._plan
        changed = todo if kept is None else [each for each in todo if not kept.knows(each)]
        if changed:
            pool = self._pool_for(len(changed), stack)
            fresh = LocalRun(pool, CleanJob(plan.options, plan.url)).run(changed)
        else:
            fresh = iter(())
        if kept is None:
            yield from fresh
            return
        for each in todo:
            if kept.knows(each):
                self.tally.unchanged += 1
                yield kept.recall(each)
            else:
                yield next(fresh)

    def _take(self, number: int, each: Input, name: str, cleaned: Cleaned, progress: Silent) -> None:
        if cleaned.error is None:
            try:
                for sink in self._sinks:
                    sink.write(name, cleaned.records)
            except BadNameError as error:
                cleaned = Cleaned((), f"{each.label}: {error}", "name")
        if cleaned.error is not None:
            reason = cleaned.reason or "error"
            self._fail(Failure(each.known_path, each.member, each.offset, reason, cleaned.error))
        else:
            self.tally.take(number, each, cleaned)
            for record in cleaned.records:
                if not record["text"]:
                    why = record["warnings"][0] if record["warnings"] else "nothing on it is worth keeping"
                    print(f"winnow: {each.label}: no text: {why}", file=sys.stderr)
        progress.advance(failed=cleaned.error is not None)

    def _fail(self, failure: Failure) -> None:
        failure = replace(failure, message=" ".join(failure.message.split()))
        self.tally.fail(failure)
        print(f"winnow: {failure.message}", file=sys.stderr)

    def _checkpoint(self, journal: Journal, kept: KeptRecords | None, done: int) -> None:
        marks = [sink.mark() for sink in self._sinks]
        if kept is not None:
            marks.append(kept.mark())
        failures = [failure.as_json() for failure in self.tally.failures[self._reported :]]
        journal.checkpoint(done, marks, self.tally.as_counts(), failures)
        self._reported = len(self.tally.failures)

    def _finish(self, journal: Journal | None, kept: KeptRecords | None) -> None:
        for sink in self._sinks:
            sink.close()
        if kept is not None:
            kept.close()
        if journal is not None:
            journal.finish()
        self._write_errors()
        plan = self._plan
        if plan.report:
            from crawler.cleanup_report import write_report  # noqa: PLC0415

            write_report(Path(plan.report), self.tally, plan.options, plan.url)

    def _write_errors(self) -> None:
        if self._plan.errors:
            lines = [json.dumps(failure.as_json(), ensure_ascii=False) + "\n" for failure in self.tally.failures]
            write_whole(Path(self._plan.errors), "".join(lines))

    def _summary(self) -> str:
        tally = self.tally
        lines = [
            f"winnow: {tally.documents} documents from {tally.inputs} inputs, "
            f"{len(tally.failures)} failed, {tally.empty} without text"
            + (f", {tally.unchanged} unchanged since the last run" if tally.unchanged else "")
        ]
        if tally.families:
            stripped = ", ".join(f"{family} {count}" for family, count in tally.families.most_common())
            lines.append(f"winnow: blocks stripped: {stripped}")
        lines.extend(
            f"winnow: stored {sink.new} new, {sink.changed} changed, {sink.unchanged} unchanged"
            for sink in self._sinks
            if isinstance(sink, Stored)
        )
        return "\n".join(lines)


def _workers(wanted: int | None, inputs: int) -> int:
    return min(wanted or os.cpu_count() or 1, max(1, inputs))
