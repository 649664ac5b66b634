"""Fixtures of the crawler's tests: a site on loopback, a folder to work in, the command in a process."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from crawler.store import open_store
from tests.support.postgres import new_database, postgres_server
from tests.support.site import local_site

ROOT = Path(__file__).resolve().parent.parent.parent
DEADLINE_S = 240


@dataclass
class Workshop:
    """A folder with a site file and a store, and the command run from it as a user would."""

    folder: Path
    store_url: str

    def write_site(self, name: str, start: list[str], extra: str = "delay = 0\nallow_private = true\n") -> Path:
        sites = self.folder / "sites"
        sites.mkdir(exist_ok=True)
        file = sites / f"{name}.toml"
        file.write_text(f"name = {json.dumps(name)}\nstart = {json.dumps(start)}\n{extra}", encoding="utf-8")
        return file

    def command(self, *args: str, module: str = "crawler.cli") -> list[str]:
        return [sys.executable, "-m", module, *args]

    def crawl_args(self, *args: str) -> list[str]:
        return ["crawl", *args, "--sites", str(self.folder / "sites"), "--store", self.store_url]

    @property
    def env(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default"}

    def run(self, *args: str, module: str = "crawler.cli") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*args, module=module),
            cwd=self.folder,
            env=self.env,
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )

    def crawl(self, *args: str, module: str = "crawler.cli") -> subprocess.CompletedProcess[str]:
        return self.run(*self.crawl_args(*args), module=module)

    def start_crawl(self, *args: str, module: str = "crawler.cli") -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command(*self.crawl_args(*args), module=module),
            cwd=self.folder,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def store(self):
        return open_store(self.store_url, must_exist=True)

    def store_at_home(self):
        """Open the store, making an empty one."""
        return open_store(self.store_url)

    def forget_rules(self) -> None:
        """Let every page look as if older rules had read it."""
        with sqlite3.connect(self.store_url.removeprefix("sqlite:///")) as connection:
            connection.execute("UPDATE url SET cleaned_by = 'older'")

    def wait_for_run(self, kind: str) -> None:
        """Return when a run of that kind has begun."""
        deadline = time.monotonic() + DEADLINE_S
        with self.store() as store:
            while store.last_run(kind) is None:
                assert time.monotonic() < deadline
                time.sleep(0.02)

    def urls(self) -> list[str]:
        with self.store() as store:
            return sorted(record["url"] for record in store.records())


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path, f"sqlite:///{tmp_path}/store/winnow.db")


@pytest.fixture(scope="session")
def postgres():
    """The address of a PostgreSQL server, started when the first test asks for it."""
    with postgres_server() as address:
        yield address


@pytest.fixture
def postgres_url(postgres: str):
    """The address of an empty database."""
    with new_database(postgres) as address:
        yield address


@pytest.fixture
def shared_workshop(tmp_path: Path, postgres_url: str) -> Workshop:
    """A workshop whose store is on a PostgreSQL server."""
    return Workshop(tmp_path, postgres_url)


@pytest.fixture
def site():
    with local_site() as served:
        yield served
