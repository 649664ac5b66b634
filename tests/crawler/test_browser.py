"""Sites with ``javascript = true``: a real Chromium, real pages built by scripts, and what they may not do."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crawler.browser import BROWSER_VARIABLE, find_browser
from tests.support.site import article_html, local_site

if TYPE_CHECKING:
    from tests.crawler.conftest import Workshop
    from tests.support.site import LocalSite

IMPATIENT = "tests.support.impatient_browser"
RENDERED = "delay = 0\nallow_private = true\njavascript = true\n"
APP = """<!doctype html><html><head><title>Gazette</title></head><body><div id="app">Loading …</div><script>
fetch("STORY").then(answer => answer.json()).then(story => {
  document.title = story.title;
  const texts = story.paragraphs.map(text => `<p>${text}</p>`).join("");
  document.getElementById("app").innerHTML =
    `<nav><a href="${story.next}">next</a></nav><article><h1>${story.title}</h1>${texts}</article>`;
});
EXTRA
</script></body></html>"""

pytestmark = [
    pytest.mark.timeout(300),  # a browser starts in a second here, and in twenty on a busy machine
    pytest.mark.skipif(
        "CI" not in os.environ and (find_browser() is None or find_spec("scrapy_playwright") is None),
        reason="needs a browser: apt-get install chromium, and pip install -r requirements-dev.lock",
    ),
]


def story(number: int, more: str = "") -> str:
    paragraphs = [
        f"The ferry number {number} crosses the sound {count} times a day, and nobody on the island can remember a "
        f"winter in which it did not; in the year {1900 + count} the boiler gave out, and a herring boat took over."
        for count in range(8)
    ]
    return json.dumps({"title": f"The ferry {number}", "paragraphs": [*paragraphs, more], "next": "/plain/"})


def app(site: LocalSite, path: str = "/", extra: str = "", **kwargs) -> None:
    """Put a page without a word of its own at a path, and what its script fetches beside it."""
    site.add(path, APP.replace("STORY", f"{path}story.json").replace("EXTRA", extra), **kwargs)
    site.add(f"{path}story.json", story(len(path)), "application/json")


def launches(workshop: Workshop, monkeypatch: pytest.MonkeyPatch, option: str = "") -> Path:
    """Let every start of the browser leave its process id in a file, and have one option more."""
    wrapper, started = workshop.folder / "chromium", workshop.folder / "started"
    wrapper.write_text(f'#!/bin/sh\necho $$ >> "{started}"\nexec "{find_browser()}" "$@" {option}\n')
    wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv(BROWSER_VARIABLE, str(wrapper))
    return started


def is_alive(pid: str) -> bool:
    """Whether a process runs; one that only waits to be taken note of does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_page_that_a_script_builds_is_an_article(site, workshop):
    """Text and links that only a script makes are stored and followed; the page itself is asked for once."""
    app(site)
    site.article("/plain/")
    workshop.write_site("app", [f"{site.url}/"], RENDERED)

    done = workshop.crawl("app")

    assert done.returncode == 0, done.stderr
    assert workshop.urls() == [f"{site.url}/", f"{site.url}/plain/"]
    with workshop.store() as store:
        record = next(record for record in store.records() if record["url"] == f"{site.url}/")
    assert record["title"] == "The ferry 1"
    assert "herring boat" in record["text"]
    assert set(site.count().values()) == {1}
    assert all("Winnow/" in headers["user-agent"] for _, headers in site.request_headers)


def test_the_same_document_with_another_text_is_a_change(site, workshop):
    """What a script fetches decides: the document's ETag is not asked with, and a reclean reads what was rendered."""
    app(site, headers={"ETag": '"shell"'})
    site.article("/plain/")
    workshop.write_site("app", [f"{site.url}/"], RENDERED)
    workshop.crawl("app")
    site.add(
        "/story.json", story(1, "A correction: the boat was found, and it had never been lost."), "application/json"
    )

    again = workshop.crawl("app")
    reclean = workshop.run("reclean", "--sites", "sites", "--store", workshop.store_url)

    assert "1 changed" in again.stderr
    assert "0 changed, 2 unchanged" in reclean.stdout


def test_no_request_of_the_browser_reaches_a_private_address(site, workshop, monkeypatch):
    """Scripts, frames, sockets, redirects and names: none of them gets to an address that the site doesn't start at."""
    # Newer Chromiums have a guard of their own, which is not what is tested here.
    launches(workshop, monkeypatch, "--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets")
    with local_site("127.0.0.2") as secret:
        port = secret.url.rpartition(":")[2]
        ways = [f"fetch('{secret.url}/fetched', {{mode: 'no-cors'}})", "fetch('/hop')"]
        elements = [
            f"<script src={secret.url}/script></script>",
            f"<link rel=stylesheet href={secret.url}/style>",
            f"<iframe src={secret.url}/frame></iframe><iframe src=/hop></iframe>",
            f"<iframe src=http://localhost:{port}/named></iframe>",
        ]
        extra = ";".join(f"{way}.catch(() => 0)" for way in ways)
        extra += f"; new WebSocket('ws://127.0.0.2:{port}/socket'); navigator.sendBeacon('{secret.url}/beacon', 'x');"
        app(site, extra=extra)
        body = site.responses["/"].body
        site.responses["/"].body = body.replace(b"</body>", "".join(elements).encode() + b"</body>")
        site.add("/hop", "", status=302, headers={"Location": f"{secret.url}/hopped"})
        site.article("/plain/")
        workshop.write_site("app", [f"{site.url}/"], RENDERED)

        done = workshop.crawl("app")

        assert done.returncode == 0, done.stderr
        assert secret.requests == []
    assert len(workshop.urls()) == 2
    assert site.count()["/hop"] == 2, "the browser did ask, and its redirects were cut"


def test_robots_txt_holds_for_what_scripts_ask_for(site, workshop):
    """A script gets nothing from where the site's robots.txt forbids to look."""
    site.add("/robots.txt", "User-agent: *\nDisallow: /api/\n", "text/plain")
    app(site, extra="fetch('/api/private.json').catch(() => 0)")
    site.add("/api/private.json", "{}", "application/json")
    workshop.write_site("app", [f"{site.url}/"], RENDERED)

    workshop.crawl("app", "--max-pages", "1")

    assert "/story.json" in site.requests
    assert "/api/private.json" not in site.requests


def test_a_page_that_a_script_leaves_is_a_redirect(site, workshop):
    """Where a script goes on to another page, that page is stored, under its own address and once."""
    site.add("/", "<html><body>One moment …<script>location.replace('/story/')</script></body></html>")
    site.article("/story/")
    feed = f'<rss version="2.0"><channel><item><link>{site.url}/story/</link></item></channel></rss>'
    site.add("/feed", feed, "application/rss+xml")
    workshop.write_site("app", [f"{site.url}/", f"{site.url}/feed"], RENDERED)

    done = workshop.crawl("app")

    assert done.returncode == 0, done.stderr
    assert workshop.urls() == [f"{site.url}/story/"]
    assert site.count() == {"/": 1, "/feed": 1, "/story/": 1}


def test_a_script_without_end_costs_one_page(site, workshop):
    """A page that never comes to rest fails with the reason after its time, and the other pages are stored."""
    site.listing("/", ("/endless/", "/a/", "/b/"))
    site.add("/endless/", article_html("/endless/").replace("</body>", "<script>for (;;) {}</script></body>"))
    site.article("/a/")
    site.article("/b/")
    workshop.write_site("app", [f"{site.url}/"], RENDERED)

    done = workshop.crawl("app", module=IMPATIENT)

    assert workshop.urls() == [f"{site.url}/a/", f"{site.url}/b/"]
    assert "/endless/: rendering took longer than 8 s and was stopped" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_browser_is_replaced_after_some_pages(site, workshop, monkeypatch):
    """With two pages a browser, six pages take three browsers."""
    started = launches(workshop, monkeypatch)
    paths = [f"/{number}/" for number in range(5)]
    site.listing("/", tuple(paths))
    for path in paths:
        site.article(path)
    workshop.write_site("app", [f"{site.url}/"], RENDERED)

    done = workshop.crawl("app", module=IMPATIENT)

    assert done.returncode == 0, done.stderr
    assert len(workshop.urls()) == 5
    assert len(started.read_text().split()) == 3


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_no_browser_outlives_its_crawl(site, workshop, monkeypatch, number):
    """Killed or stopped, a crawl takes its browser with it."""
    started = launches(workshop, monkeypatch)
    app(site, extra="setInterval(() => fetch('/tick'), 100);")
    site.add("/tick", "")
    site.article("/plain/")
    workshop.write_site("app", [f"{site.url}/"], RENDERED)
    crawl = subprocess.Popen(
        workshop.command(*workshop.crawl_args("app")),
        cwd=workshop.folder,
        env=workshop.env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    site.wait_for_path("/tick")

    if number == signal.SIGINT:
        os.killpg(crawl.pid, number)  # as a terminal does
    else:
        crawl.kill()
    _, stderr = crawl.communicate(timeout=90)

    assert crawl.returncode == (5 if number == signal.SIGINT else -9)
    assert "Traceback" not in stderr
    deadline = time.monotonic() + 60
    while any(is_alive(pid) for pid in started.read_text().split()):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_machine_without_a_browser_says_what_to_install(workshop, monkeypatch):
    """Before anything is fetched, a missing browser is one line that names the site file and the remedy."""
    monkeypatch.setenv(BROWSER_VARIABLE, "/no/such/chromium")
    file = workshop.write_site("app", ["http://127.0.0.1:9/"], RENDERED)

    done = workshop.crawl("app")

    assert done.returncode == 2
    assert done.stderr.startswith(f"winnow: {file}: javascript = true needs Chromium: apt-get install chromium")
