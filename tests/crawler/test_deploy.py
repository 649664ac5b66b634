"""The files of docs/deploy: what they call is what the command understands, and what they promise it keeps."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest
import yaml

from crawler.archive import ARCHIVE_VARIABLE
from crawler.cli import build_parser
from crawler.store import STORE_VARIABLE

DEPLOY = Path(__file__).resolve().parent.parent.parent / "docs" / "deploy"
COMMAND = re.compile(r"\.venv/bin/winnow (.+)$", re.MULTILINE)
CRON_LINE = re.compile(r"^([\d*/,-]+ +){5}(?P<command>\S.*)$", re.MULTILINE)


@pytest.fixture
def cron_job() -> dict:
    return yaml.safe_load((DEPLOY / "kubernetes-cronjob.yaml").read_text(encoding="utf-8"))


def container_of(cron_job: dict) -> dict:
    return cron_job["spec"]["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]


@pytest.mark.parametrize("name", ["crontab.example", "winnow-crawl.service"])
def test_the_shipped_schedules_call_a_command_that_exists(name):
    """Each shipped schedule runs a crawl with arguments that the parser accepts."""
    commands = COMMAND.findall((DEPLOY / name).read_text(encoding="utf-8"))
    parsed = [build_parser().parse_args(command.split()) for command in commands]

    assert [(args.job.NAME, args.due) for args in parsed] == [("crawl", True)]


def test_the_crontab_line_runs_as_a_shell_would_run_it(site, workshop):
    """The command of the crontab, typed into a shell, crawls what is due and says nothing when all is well."""
    site.article("/")
    workshop.write_site("news", [f"{site.url}/"])
    (workshop.folder / "data").mkdir()
    (workshop.folder / "sites").rename(workshop.folder / "data" / "sites")
    winnow = workshop.folder / ".venv" / "bin" / "winnow"
    winnow.parent.mkdir(parents=True)
    winnow.write_text(f'#!/bin/sh\nexec {shlex.join(workshop.command())} "$@"\n')
    winnow.chmod(0o755)
    line = CRON_LINE.search((DEPLOY / "crontab.example").read_text(encoding="utf-8"))["command"]

    command = line.replace("/srv/winnow", shlex.quote(str(workshop.folder)))
    done = subprocess.run(
        ["sh", "-c", command], env=workshop.env, capture_output=True, text=True, timeout=90, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert site.count() == {"/": 1}
    assert (workshop.folder / "data" / "winnow.db").exists()


def test_the_timer_starts_the_service_of_its_name():
    """A timer without Unit= starts the service called like it, and both are there."""
    timer = ConfigParser(interpolation=None, strict=False)
    timer.optionxform = str
    timer.read(DEPLOY / "winnow-crawl.timer")

    assert timer["Timer"]["OnCalendar"]
    assert "Unit" not in timer["Timer"]
    assert (DEPLOY / "winnow-crawl.service").is_file()


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="this machine has no systemd")
def test_systemd_understands_the_units():
    """Systemd's own checker finds no unknown key or section."""
    units = [str(DEPLOY / f"winnow-crawl.{kind}") for kind in ("service", "timer")]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True, timeout=60, check=False
    )

    assert not [line for line in done.stderr.splitlines() if "Unknown" in line or "Failed to parse" in line]


def test_the_cron_job_runs_a_command_that_exists(cron_job):
    """The CronJob's command parses, and the variables it sets are the ones that are read."""
    container = container_of(cron_job)
    args = build_parser().parse_args(container["command"][1:])

    assert cron_job["kind"] == "CronJob"
    assert (args.job.NAME, args.due) == ("crawl", True)
    assert {variable["name"] for variable in container["env"]} >= {STORE_VARIABLE, ARCHIVE_VARIABLE}


def test_the_cron_job_leaves_the_crawl_time_to_end(cron_job):
    """A run ends by itself before Kubernetes ends it, which is before the next one starts."""
    job = cron_job["spec"]["jobTemplate"]["spec"]
    minutes = build_parser().parse_args(container_of(cron_job)["command"][1:]).max_minutes

    assert minutes * 60 < job["activeDeadlineSeconds"] < 30 * 60
    assert job["template"]["spec"]["terminationGracePeriodSeconds"] >= 90
    volumes = {volume["name"] for volume in job["template"]["spec"]["volumes"]}
    assert volumes == {mount["name"] for mount in container_of(cron_job)["volumeMounts"]}
