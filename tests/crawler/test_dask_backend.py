"""The dask backend on a real cluster: the same records, whatever dies."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from crawler.backends.dask import partitions
from crawler.cli import main
from crawler.inputs import Input
from tests.crawler.test_cleanup import DEADLINE_S, ROOT, command, fill, winnow
from tests.support import saved
from tests.support.saved import Response, page

if TYPE_CHECKING:
    from pathlib import Path

distributed = pytest.importorskip("distributed")

pytestmark = pytest.mark.timeout(600)
"""A cluster starts a dozen processes: on a busy machine that takes its time."""


@pytest.fixture(scope="module")
def cluster():
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as started,
        distributed.Client(started) as client,
    ):
        yield client


def shards(folder: Path) -> list[Path]:
    return sorted(folder.glob("part-*.jsonl"))


def test_a_killed_worker_costs_nothing(cluster, tmp_path):
    """One of two workers is killed in mid-run: the shards are those of an undisturbed run on this machine."""
    fill(tmp_path / "in", 60)
    urls = [f"https://gazette.example/w{number}" for number in range(20)]
    saved.warc(tmp_path / "in" / "z.warc.gz", [Response(url, page(url).encode()) for url in urls])
    (tmp_path / "in" / "empty.html").write_bytes(b"")
    args = (tmp_path / "in", "--quiet")
    workers = list(cluster.run(os.getpid).values())
    running = subprocess.Popen(
        command(*args, "-o", tmp_path / "out", "--backend", "dask", "--scheduler", cluster.scheduler.address,
                "--partition-pages", 20),
        cwd=ROOT, stderr=subprocess.PIPE,
    )  # fmt: skip
    deadline = time.monotonic() + DEADLINE_S
    while not shards(tmp_path / "out"):
        assert running.poll() is None, running.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    os.kill(workers[0], signal.SIGKILL)
    _, said = running.communicate(timeout=DEADLINE_S)
    local = winnow(*args, code=1)

    assert running.returncode == 1, said.decode()
    assert b"empty.html: the page is empty" in said
    assert len(shards(tmp_path / "out")) == 5
    assert b"".join(shard.read_bytes() for shard in shards(tmp_path / "out")) == local.stdout
    assert [path.name for path in (tmp_path / "out").iterdir() if path.name.startswith(".")] == []


def test_what_is_done_is_not_done_again(cluster, tmp_path):
    """A run that was killed leaves whole shards; the same command makes only those that are missing."""
    fill(tmp_path / "in", 60)
    args = (tmp_path / "in", "-o", tmp_path / "out", "--backend", "dask", "--scheduler", cluster.scheduler.address,
            "--partition-pages", 10)  # fmt: skip
    running = subprocess.Popen(command(*args), cwd=ROOT, stderr=subprocess.PIPE)
    deadline = time.monotonic() + DEADLINE_S
    while len(list((tmp_path / "out").glob(".part-*.json"))) < 2:
        assert running.poll() is None, running.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    running.kill()
    running.communicate(timeout=DEADLINE_S)
    made = {path.name: path.stat().st_mtime_ns for path in shards(tmp_path / "out")}

    winnow(*args, "--resume")
    local = winnow(tmp_path / "in")

    after = {path.name: path.stat().st_mtime_ns for path in shards(tmp_path / "out")}
    kept = [name for name, when in made.items() if after[name] == when]
    assert len(kept) >= 2
    assert b"".join(shard.read_bytes() for shard in shards(tmp_path / "out")) == local.stdout


def test_the_cut_does_not_depend_on_the_cluster():
    """Partitions are runs of neighbours by number and size, the same for the same inputs."""
    inputs = [
        Input(f"{number}.html", str(number), size=100 * 2**20 if number == 4 else 200 * 2**20) for number in range(6)
    ]

    cut = partitions(inputs, pages=4)

    assert [each for some in cut for each in some] == inputs
    assert max(map(len, cut)) <= 4


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ([], "give -o FOLDER"),
        (["-o", "out.jsonl"], "a folder of shards"),
        (["-o", "out", "--only-changed"], "does not go with --backend dask"),
        (["-o", "{tmp}/out", "--scheduler", "nonsense://x"], "no dask scheduler answers"),
    ],
)
def test_what_a_cluster_cannot_do_is_said(tmp_path, capsys, args, said):
    """Wrong use is one line and exit code 2."""
    fill(tmp_path / "in", 1)

    code = main(["clean", str(tmp_path / "in"), "--backend", "dask", *(arg.format(tmp=tmp_path) for arg in args)])

    assert code == 2
    assert said in capsys.readouterr().err
