"""The command: what it prints, how it exits, and that it never shows a traceback for what a user did."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from cleaners.exports import EXPORTS
from cleaners.record import Source, records_of
from crawler.cli import JOBS, build_parser, main
from crawler.jobs.export import FORMATS
from crawler.store import open_store
from tests.crawler.conftest import ROOT
from tests.support.site import article_html


@pytest.fixture
def filled(workshop):
    """Fill a store with two documents and a cut each."""
    cut = {"block": 0, "rule": "asides/off-topic", "text": "Did you know? " * 5, "evidence": {"shared": 0.02}}
    with open_store(workshop.store_url) as store:
        for seed in ("first", "second"):
            made = records_of(article_html(seed), Source("file", path=seed), url=f"https://example.org/{seed}")[0]
            store.put([{**made, "title": f"The {seed} heron", "removed": [{**cut, "within": False}]}])
    return workshop


def test_help_is_quick_because_heavy_imports_wait():
    """Asking for help loads neither Scrapy nor SQLAlchemy nor rich: jobs import them when they run."""
    code = (
        "import sys, crawler.cli; crawler.cli.build_parser().format_help();"
        "print([name for name in ('scrapy', 'twisted', 'sqlalchemy', 'rich') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_every_job_is_a_command_with_help():
    """Each job has a name, a line of help and arguments the parser accepts."""
    text = build_parser().format_help()

    assert all(job.NAME in text and job.HELP for job in JOBS)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["crawl", "nosuch"], "nosuch: no such site"),
        (["crawl", "--sites", "/no/where"], "/no/where: no such folder"),
        (["crawl", "--max-pages", "0"], "'0' is not a whole number"),
        (["crawl", "--max-minutes", "-1"], "'-1' is not a number above 0"),
        (["status", "--store", "sqlite:///none.db"], "no such store"),
        (["search", "x", "--store", "oracle://x"], "no store address"),
        (["export", "--store", "sqlite:///none.db"], "no such store"),
        (["frobnicate"], "invalid choice"),
        ([], "commands"),
    ],
)
def test_wrong_usage_is_exit_code_2_and_one_clear_line(workshop, args, said):
    """What cannot be done is said in words, naming the input, with exit code 2 and no traceback."""
    done = workshop.run(*args)

    assert done.returncode == 2
    assert said in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


def test_a_malformed_site_file_is_one_line(workshop):
    """A typing error in a site file stops the crawl before it begins, with one line on standard error."""
    file = workshop.write_site("news", ["https://example.org/"], "dealy = 1\n")

    done = workshop.crawl()

    assert done.returncode == 2
    assert [f"winnow: {file}: unknown key 'dealy'; the nearest valid key is 'delay'"] == done.stderr.splitlines()


def test_search_prints_title_address_and_snippet(filled):
    """A hit shows what it is, where it is and why it was found."""
    done = filled.run("search", "second", "heron", "--store", filled.store_url)

    assert done.returncode == 0
    assert "The second heron\n  https://example.org/second\n" in done.stdout
    assert "first" not in done.stdout


@pytest.mark.parametrize("query", ['"', "AND", "a NEAR/2 b", "title:x*", "-x", "'); DROP TABLE document; --"])
def test_no_query_is_a_syntax_error(filled, query):
    """Whatever is asked for, search answers with exit code 0."""
    done = filled.run("search", "--store", filled.store_url, "--", query)

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_export_writes_one_record_a_line_whole_or_not_at_all(filled):
    """The file has every record with every field, and no unfinished file stays beside it."""
    out = filled.folder / "out.jsonl"

    done = filled.run("export", "-o", str(out), "--store", filled.store_url)
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]

    assert done.returncode == 0
    assert [record["title"] for record in records] == ["The first heron", "The second heron"]
    assert {"id", "text", "removed", "source", "versions", "found_in"} <= set(records[0])
    assert [file.name for file in filled.folder.iterdir() if "out" in file.name] == ["out.jsonl"]


@pytest.mark.parametrize(
    ("name", "title"),
    [("schema-org", "headline"), ("zyte", "headline"), ("trafilatura", "title"), ("dublin-core", "dc:title")],
)
def test_export_under_the_names_of_others(filled, name, title):
    """Each line is one record, with the title under the name that the format has for it."""
    done = filled.run("export", "--format", name, "--store", filled.store_url)
    records = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 0, done.stderr
    assert [record[title] for record in records] == ["The first heron", "The second heron"]


def test_every_json_export_is_offered():
    """The names are written out in the command, so that its help loads nothing: they are those of the cleaner."""
    assert FORMATS[1:] == tuple(name for name, export in EXPORTS.items() if export.is_json)


def test_export_to_a_place_that_is_not_there_is_one_line(filled):
    """An output that cannot be written is named, with exit code 2."""
    done = filled.run("export", "-o", "/no/where/out.jsonl", "--store", filled.store_url)

    assert done.returncode == 2
    assert "/no/where/out.jsonl: cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_has_enough_is_no_error(filled):
    """`winnow export | head` is quiet, however much was left to write."""
    with open_store(filled.store_url) as store:
        record = next(store.records())
        store.put([{**record, "id": f"copy{n}", "text": f"{n} " * 2000, "text_hash": str(n)} for n in range(60)])
    process = subprocess.Popen(
        filled.command("export", "--store", filled.store_url),
        cwd=filled.folder,
        env=filled.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )

    process.stdout.readline()
    process.stdout.close()
    stderr = process.stderr.read()
    process.stderr.close()

    assert stderr == b""
    assert process.wait(timeout=60) == 0


def test_status_shows_documents_families_cuts_and_where(filled):
    """The picture has counts, families, an example with its rule and evidence, and the place."""
    done = filled.run("status", "--store", filled.store_url)

    assert done.returncode == 0
    for part in ("documents kept", "asides/off-topic", "shared: 0.02", "winnow.db", "winnow search"):
        assert part in done.stdout
    assert "\x1b" not in done.stdout


def test_status_is_json_when_asked(filled):
    """The same picture as one JSON object."""
    done = filled.run("status", "--json", "--store", filled.store_url)
    picture = json.loads(done.stdout)

    assert picture["documents"] == 2
    assert picture["stripped_by_family"] == {"asides": 2}


def test_the_environment_names_the_store(filled):
    """Without --store, WINNOW_STORE says where the store is."""
    env = {**filled.env, "WINNOW_STORE": filled.store_url}
    command = filled.command("status", "--json")

    done = subprocess.run(command, cwd=filled.folder, env=env, capture_output=True, text=True, check=True)

    assert json.loads(done.stdout)["documents"] == 2


def test_scrapy_knows_the_same_verbs(filled):
    """In the project, Scrapy's command does what `winnow` does, with the same exit codes."""
    scrapy = [sys.executable, "-m", "scrapy"]

    def run(*args: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*scrapy, *args], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    page = filled.folder / "page.html"
    page.write_text(article_html("scrapy"), encoding="utf-8")
    clean = run("clean", str(page))
    status = run("status", "--json", "--store", filled.store_url)
    crawl = run("crawl", "nosuch", "--store", filled.store_url)

    assert len(json.loads(clean.stdout)["text"]) > 500
    assert json.loads(status.stdout)["documents"] == 2
    assert crawl.returncode == 2
    assert "nosuch: no such site" in crawl.stderr


def test_scrapy_s_own_tools_work_in_the_project(site):
    """`scrapy fetch`, which knows no site file, gets Scrapy's own scheduler and shows a page."""
    site.article("/")
    command = [
        sys.executable,
        "-m",
        "scrapy",
        "fetch",
        "-s",
        "WINNOW_PRIVATE_HOSTS=127.0.0.1",
        f"{site.url}/",
    ]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 0
    assert done.stdout.encode().strip() == site.responses["/"].body


def test_version_is_the_package_s():
    """The command says its version."""
    done = subprocess.run(
        [sys.executable, "-m", "crawler.cli", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.startswith("winnow 0.")


def test_explain_says_that_a_file_is_missing_where_there_is_no_store(tmp_path, monkeypatch, capsys):
    """A wrong path is named as one, also where no store could know it."""
    monkeypatch.chdir(tmp_path)

    code = main(["explain", "nothere.html"])

    assert code == 2
    assert capsys.readouterr().err.startswith("winnow: nothere.html: there is no such file")
