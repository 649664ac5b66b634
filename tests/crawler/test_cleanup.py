"""The one-off cleanup as a command: what it writes, what it survives, and how it goes on."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import pickle
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from lxml import etree

from cleaners import CleanOptions
from crawler import cleaning
from crawler.cli import main
from crawler.inputs import Input
from crawler.outputs import Tree
from crawler.store import open_store
from tests.support import hostile_folder, saved
from tests.support.saved import PARAGRAPHS, URL, Response, page

ROOT = Path(__file__).resolve().parent.parent.parent
DEADLINE_S = 240

pytestmark = pytest.mark.timeout(600)
"""A run is broken and compared with an unbroken one: on a busy machine that takes its time."""


HELD = "tests.support.held_cleaning"


def command(*args: object, module: str = "crawler.cli") -> list[str]:
    return [sys.executable, "-m", module, "clean", *map(str, args)]


def winnow(*args: object, stdin: bytes = b"", code: int = 0) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a user would, and check how it ends."""
    done = subprocess.run(command(*args), input=stdin, capture_output=True, cwd=ROOT, timeout=DEADLINE_S, check=False)

    assert done.returncode == code, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return done


def records(data: bytes | Path) -> list[dict]:
    text = data.read_text(encoding="utf-8") if isinstance(data, Path) else data.decode()
    return [json.loads(line) for line in text.splitlines()]


def fill(folder: Path, count: int, start: int = 0) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(start, start + count):
        words = [f"{text} It was the {number}th time." for text in PARAGRAPHS]
        (folder / f"page{number:04}.html").write_text(
            page(f"https://gazette.example/{number}", words), encoding="utf-8"
        )
    return folder


def fill_held(folder: Path) -> Path:
    """Fill a folder with a hundred pages of which a run of the held command cleans no more than eighty."""
    fill(folder, 100)
    (folder / "page0080.html").rename(folder / "page0080held.html")
    return folder


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


class TestOutputs:
    """What is written, and that it is whole."""

    def test_jsonl_is_in_the_order_of_the_inputs(self, tmp_path):
        """Records come in the order in which the inputs were named and found, however many workers there are."""
        fill(tmp_path / "in", 40)

        winnow(tmp_path / "in", "-o", tmp_path / "out.jsonl", "--workers", 3)

        urls = [record["url"] for record in records(tmp_path / "out.jsonl")]
        assert urls == [f"https://gazette.example/{number}" for number in range(40)]
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []

    def test_markdown_opens_with_front_matter_when_asked(self, tmp_path):
        """The metadata stands above the title as YAML that any reader parses; without the flag the title is first."""
        fill(tmp_path / "in" / "sea", 1)

        winnow(tmp_path / "in", "-o", tmp_path / "plain", "--format", "md")
        winnow(tmp_path / "in", "-o", tmp_path / "front", "--format", "md", "--front-matter")

        plain = (tmp_path / "plain" / "sea" / "page0000.md").read_text(encoding="utf-8")
        head, _, body = (tmp_path / "front" / "sea" / "page0000.md").read_text(encoding="utf-8").partition("---\n\n")
        assert plain.startswith("# The ferry at Ostrey\n\nThe ferry")
        assert body == plain
        fields = dict(line.split(": ", 1) for line in head.splitlines()[1:])
        assert json.loads(fields["title"]) == "The ferry at Ostrey"
        assert json.loads(fields["url"]) == "https://gazette.example/0"

    def test_a_table_has_a_row_a_document(self, tmp_path):
        """CSV has a header and a row a document, also when there is none."""
        fill(tmp_path / "in", 3)
        (tmp_path / "empty.html").write_bytes(b"")

        winnow(tmp_path / "in", "-o", tmp_path / "out.csv")
        winnow(tmp_path / "empty.html", "-o", tmp_path / "none.csv", code=4)

        with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["url"] for row in rows] == [f"https://gazette.example/{number}" for number in range(3)]
        assert (tmp_path / "none.csv").read_text(encoding="utf-8").startswith("id,url,")

    def test_parquet_has_the_records_with_their_types(self, tmp_path):
        """A Parquet file holds every field of every record, lists and ledger included."""
        pq = pytest.importorskip("pyarrow.parquet")
        fill(tmp_path / "in", 3)

        winnow(tmp_path / "in", "-o", tmp_path / "out.parquet")
        wanted = records(winnow(tmp_path / "in").stdout)

        rows = pq.read_table(tmp_path / "out.parquet").to_pylist()
        for row, record in zip(rows, wanted, strict=True):
            for cut in row["removed"]:
                cut["evidence"] = json.loads(cut["evidence"])
            for field in ("found_in", "field_confidence", "versions"):
                row[field] = dict(row[field])
            for cut in record["removed"]:
                cut.setdefault("within", False)
        assert rows == wanted

    def test_an_output_that_was_there_stays_until_the_new_one_is_whole(self, tmp_path):
        """What a wrong use leaves of an older output is all of it."""
        fill(tmp_path / "in", 2)
        (tmp_path / "out.jsonl").write_text("old", encoding="utf-8")

        winnow(tmp_path / "in", "--url", URL, "-o", tmp_path / "out.jsonl", code=2)

        assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == "old"

    def test_two_runs_do_not_write_one_output(self, tmp_path):
        """While a run lives, another that wants its output is refused in words."""
        fill(tmp_path / "in", 2)
        (tmp_path / "in" / "page0001.html").rename(tmp_path / "in" / "held.html")
        args = (tmp_path / "in", "-o", tmp_path / "out.jsonl", "--quiet", "--timeout", 3600)
        first = subprocess.Popen(command(*args, module=HELD), cwd=ROOT, stderr=subprocess.PIPE)
        wait_for((tmp_path / ".out.jsonl.journal").exists, first)

        done = winnow(tmp_path / "in", "-o", tmp_path / "out.jsonl", code=2)
        stop(first, signal.SIGTERM)

        assert b"another winnow is writing it" in done.stderr

    def test_the_report_shows_cuts_and_failures_and_loads_nothing(self, tmp_path):
        """The report is one page without scripts and addresses to load; what came from files is escaped."""
        fill(tmp_path / "in", 3)
        (tmp_path / "in" / "<b>bad.html").write_bytes(b"")

        winnow(
            tmp_path / "in", "-o", tmp_path / "o.jsonl", "--report", tmp_path / "r.html",
            "--errors", tmp_path / "e.jsonl", code=1,
        )  # fmt: skip

        report = (tmp_path / "r.html").read_text(encoding="utf-8")
        assert "3 documents from 4 inputs, 1 failed" in report
        assert "<td>ads</td>" in report
        assert 'class="block cut"' in report
        assert "&lt;b&gt;bad.html" in report
        assert "<b>" not in report
        assert "<script" not in report
        assert "src=" not in report
        errors = records(tmp_path / "e.jsonl")
        assert [(Path(error["path"]).name, error["reason"]) for error in errors] == [("<b>bad.html", "unreadable")]

    def test_standard_input_may_be_anything(self, tmp_path):
        """A page, an MHTML file or a whole WARC can be piped in."""
        saved.warc(tmp_path / "x.warc.gz", [Response(body=page().encode())])

        kinds = [
            records(winnow("-", stdin=stdin).stdout)[0]["source"]["kind"]
            for stdin in (page().encode(), saved.chromium_mhtml(page()), (tmp_path / "x.warc.gz").read_bytes())
        ]

        assert kinds == ["stdin", "mhtml", "warc"]

    def test_a_sidecar_tells_addresses_and_times(self, tmp_path):
        """A table maps files, also inside archives, to addresses; what it names in vain is said."""
        bare = page(canonical=False).encode()
        (tmp_path / "in").mkdir()
        (tmp_path / "in" / "a.html").write_bytes(bare)
        saved.make_zip(tmp_path / "in" / "b.zip", {"c.html": bare})
        (tmp_path / "urls.csv").write_text(
            "file,url,date\na.html,https://e.example/a,2025-01-02\nin/b.zip/c.html,https://e.example/c,\nz.html,https://e.example/z,\n",
            encoding="utf-8",
        )

        done = winnow(tmp_path / "in", "--urls", tmp_path / "urls.csv")

        found = records(done.stdout)
        assert [record["url"] for record in found] == ["https://e.example/a", "https://e.example/c"]
        assert found[0]["source"]["fetched_at"] == "2025-01-02T00:00:00+00:00"
        assert b"z.html: no input of this name" in done.stderr

    @pytest.mark.parametrize(
        ("args", "said"),
        [
            (["--resume"], "--resume needs an output"),
            (["--only-changed"], "give -o OUT"),
            (["--format", "parquet"], "cannot be written to standard output"),
            (["--front-matter"], "belongs to md"),
            (["--scheduler", "tcp://127.0.0.1:1"], "add --backend dask"),
            (["--urls", "/no/where.csv"], "/no/where.csv: cannot be read"),
            (["--timeout", "0"], "is not a number above 0"),
            (["-o", "/proc/none/out.jsonl"], "cannot be written"),
        ],
    )
    def test_wrong_usage_is_said_before_anything_is_cleaned(self, tmp_path, capsys, args, said):
        """What does not go together is one line and exit code 2."""
        fill(tmp_path / "in", 1)

        try:
            code = main(["clean", str(tmp_path / "in"), *args])
        except SystemExit as error:
            code = error.code

        out, err = capsys.readouterr()
        assert (code, out) == (2, "")
        assert said in err


class TestHostileFolder:
    """Bad inputs cost themselves, and nothing else."""

    def test_every_bad_input_is_one_line_and_the_rest_is_cleaned(self, tmp_path):
        """Empty, binary, bombs, traversal, loops, cut archives, a hang and a hunger: all good pages come out."""
        fill(tmp_path / "in" / "good", 50)
        (tmp_path / "in" / "good" / "nested.html").write_text(
            "<html><body>" + "<div>" * 100_000 + "</div>" * 100_000 + f"<p>{PARAGRAPHS[0]}</p>", encoding="utf-8"
        )
        expected = hostile_folder.fill(tmp_path / "in" / "bad")
        before = set(tmp_path.rglob("*"))

        done = winnow(
            tmp_path / "in", "-o", tmp_path / "out", "--format", "md", "--timeout", 30, "--memory-limit", 700,
            "--errors", tmp_path / "errors.jsonl", "--quiet", code=1,
        )  # fmt: skip

        lines = done.stderr.decode().splitlines()
        for name, said in expected.items():
            about = [line for line in lines if f"/bad/{name}" in line]
            assert about, name
            assert all(said in line for line in about), about
        assert len(records(tmp_path / "errors.jsonl")) == len([line for line in lines if "no text" not in line])
        assert len(list((tmp_path / "out" / "good").glob("page*.md"))) == 50
        outside = {path for path in set(tmp_path.rglob("*")) - before if not path.is_relative_to(tmp_path / "out")}
        assert outside == {tmp_path / "errors.jsonl"}

    def test_a_fault_that_cannot_travel_is_said_all_the_same(self, tmp_path, monkeypatch):
        """What lxml raises cannot be sent to another process; the page fails in words, and the next is cleaned."""
        fill(tmp_path / "in", 2)
        inputs = [Input(str(tmp_path / "in" / f"page000{number}.html"), f"page{number}") for number in range(2)]
        whole = cleaning.records_of

        def short_of_memory(page, *args, **kwargs):
            if b"the 0th time" in page.content:
                etree.XPath("//*[")
            return whole(page, *args, **kwargs)

        monkeypatch.setattr(cleaning, "records_of", short_of_memory)
        outcomes = pickle.loads(pickle.dumps(cleaning.clean_inputs(inputs, cleaning.CleanJob(CleanOptions()))))

        assert "page0000.html: error: XPathSyntaxError: Invalid expression" in outcomes[0].error
        assert len(outcomes[1].records) == 1


class TestGoingOn:
    """A run that breaks goes on where it was."""

    @pytest.mark.parametrize(
        ("number", "out"),
        [
            (signal.SIGKILL, "out.jsonl"),
            (signal.SIGTERM, "out.csv"),
            (signal.SIGINT, "out.md"),
            (signal.SIGKILL, "tree"),
        ],
    )
    def test_the_output_is_that_of_an_unbroken_run(self, tmp_path, number, out):
        """However a run is stopped, the same command with --resume completes its output byte for byte."""
        fill_held(tmp_path / "in")
        args = (tmp_path / "in", "--quiet", "--workers", 2, *(("--format", "md") if out == "tree" else ()))
        place = tmp_path / "broken" / out
        journal = place / ".winnow.journal" if out == "tree" else place.with_name(f".{out}.journal")
        running = subprocess.Popen(
            command(*args, "-o", place, module=HELD), cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True
        )
        wait_for(lambda: journal.exists() and journal.read_bytes().count(b"\n") >= 2, running)
        stop(running, number)

        winnow(*args, "-o", place, "--resume")
        winnow(*args, "-o", tmp_path / "unbroken" / out)

        assert digests(tmp_path / "unbroken") == digests(tmp_path / "broken")

    def test_a_file_that_was_being_written_is_not_left_in_pieces(self, tmp_path):
        """What a run that died in the middle of a document's file left is gone when the next run ends."""
        dying = (
            "import resource, signal, sys; from pathlib import Path; from crawler.outputs import Tree; "
            "signal.signal(signal.SIGXFSZ, signal.SIG_DFL); resource.setrlimit(resource.RLIMIT_FSIZE, (8000, 8000)); "
            "Tree(Path(sys.argv[1]), 'md', lambda _: 'long ' * 9000).write('page', [{}])"
        )

        died = subprocess.run(
            [sys.executable, "-B", "-c", dying, str(tmp_path)], cwd=ROOT, timeout=DEADLINE_S, check=False
        )
        pieces = list(tmp_path.iterdir())
        tree = Tree(tmp_path, "md", lambda _: "another")
        tree.write("other", [{}])
        tree.close()

        assert died.returncode == -signal.SIGXFSZ
        assert len(pieces) == 1
        assert [path.name for path in tmp_path.iterdir()] == ["other.md"]

    def test_what_was_done_is_not_done_again(self, tmp_path):
        """A resumed run says where it goes on, and names earlier failures again."""
        fill_held(tmp_path / "in")
        (tmp_path / "in" / "page0003.html").write_bytes(b"")
        args = (tmp_path / "in", "-o", tmp_path / "out.jsonl")
        journal = tmp_path / ".out.jsonl.journal"
        running = subprocess.Popen(command(*args, module=HELD), cwd=ROOT, stderr=subprocess.PIPE)
        wait_for(lambda: journal.exists() and journal.read_bytes().count(b"\n") >= 2, running)
        stop(running, signal.SIGTERM)

        done = winnow(*args, code=1)

        assert re.search(rb"going on where an interrupted run stopped: \d+ of 100 done", done.stderr)
        assert b"page0003.html: the page is empty" in done.stderr
        assert b"99 documents from 100 inputs, 1 failed" in done.stderr

    def test_another_run_is_not_resumed(self, tmp_path):
        """With --resume, inputs or options that changed are an error that says so; without it the run is new."""
        fill_held(tmp_path / "in")
        args = (tmp_path / "in", "-o", tmp_path / "out.jsonl")
        journal = tmp_path / ".out.jsonl.journal"
        running = subprocess.Popen(command(*args, module=HELD), cwd=ROOT, stderr=subprocess.PIPE)
        wait_for(lambda: journal.exists() and journal.read_bytes().count(b"\n") >= 2, running)
        stop(running, signal.SIGKILL)
        (tmp_path / "in" / "page0080held.html").unlink()

        refused = winnow(*args, "--resume", code=2)
        done = winnow(*args)

        assert b"other inputs, options or versions" in refused.stderr
        assert b"99 documents from 99 inputs" in done.stderr

    def test_only_changed_pages_are_cleaned_again(self, tmp_path):
        """The output is that of a full run; only new and changed inputs cost time."""
        fill(tmp_path / "in", 20)
        out = tmp_path / "out.jsonl"
        winnow(tmp_path / "in", "-o", out, "--only-changed")
        fill(tmp_path / "in", 1, start=20)
        (tmp_path / "in" / "page0005.html").write_text(page("https://gazette.example/new"), encoding="utf-8")
        (tmp_path / "in" / "page0007.html").unlink()

        done = winnow(tmp_path / "in", "-o", out, "--only-changed")

        assert b"20 documents from 20 inputs, 0 failed, 0 without text, 18 unchanged" in done.stderr
        assert out.read_bytes() == winnow(tmp_path / "in").stdout

    def test_the_store_takes_a_record_once(self, tmp_path):
        """Storing the same folder twice changes nothing."""
        fill(tmp_path / "in", 5)
        url = f"sqlite:///{tmp_path}/w.db"

        winnow(tmp_path / "in", "--store", url)
        done = winnow(tmp_path / "in", "--store", url)

        assert b"stored 0 new, 0 changed, 5 unchanged" in done.stderr
        with open_store(url, must_exist=True) as store:
            assert len(list(store.records())) == 5


def wait_for(is_true, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while not is_true():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.01)


def stop(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Send a signal as a terminal or a system does, and check that the command ends as it should."""
    if number == signal.SIGINT and os.getpgid(process.pid) == process.pid:
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    _, said = process.communicate(timeout=DEADLINE_S)

    assert process.returncode == (-9 if number == signal.SIGKILL else 5)
    assert b"Traceback" not in said
