"""The loopback server: a folder as a site, and nothing outside it."""

from __future__ import annotations

import http.client

import pytest

from crawler.errors import ServeError
from crawler.local_site import answer_from, serve_folder, serve_site
from crawler.sites import read_site


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "site"
    (root / "news").mkdir(parents=True)
    (root / "index.html").write_text("<p>home")
    (root / "robots.txt").write_text("User-agent: *\n")
    (root / "news" / "index.html").write_text("<p>nüws", encoding="utf-8")
    (root / "old.html").write_bytes("<meta charset=windows-1251><p>Почта".encode("cp1251"))
    (root / "odd.html").write_bytes(b"<p>caf\xe9")
    (root / "feed.xml").write_text("<rss/>")
    (tmp_path / "secret.txt").write_text("secret")
    return root


def ask(port: int, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    answer = response.status, dict(response.headers), response.read()
    connection.close()
    return answer


def test_folders_are_pages_and_types_are_right(folder):
    """A folder answers with its index.html, a file with its media type, and its charset if known."""
    with serve_folder(folder) as port:
        types = {
            path: ask(port, path)[1]["Content-Type"] for path in ("/", "/news/", "/old.html", "/odd.html", "/feed.xml")
        }

    assert types == {
        "/": "text/html; charset=utf-8",
        "/news/": "text/html; charset=utf-8",
        "/old.html": "text/html; charset=windows-1251",
        "/odd.html": "text/html",
        "/feed.xml": "application/xml",
    }


def test_who_has_the_newest_version_gets_304(folder):
    """Both validators are honoured, and a 304 has no body."""
    with serve_folder(folder) as port:
        _, headers, _ = ask(port, "/")
        by_tag = ask(port, "/", **{"If-None-Match": headers["ETag"]})
        by_date = ask(port, "/", **{"If-Modified-Since": headers["Last-Modified"]})
        other = ask(port, "/", **{"If-None-Match": '"other"', "If-Modified-Since": headers["Last-Modified"]})

    assert [by_tag[0], by_date[0], other[0]] == [304, 304, 200]
    assert by_tag[2] == b""


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/%2e%2e/secret.txt", "/news/../../secret.txt", "//etc/passwd", "/%00"]
)
def test_nothing_outside_the_folder_is_served(folder, path):
    """No way of writing a path leaves the folder."""
    assert answer_from(folder, path).status == 404


@pytest.mark.usefixtures("folder")
def test_a_port_taken_by_another_program_is_an_error_that_names_it(tmp_path):
    """When something else answers at the start address, the crawl does not begin."""
    other = tmp_path / "other"
    other.mkdir()
    (other / "robots.txt").write_text("User-agent: somebody\n")
    with serve_folder(other) as port:
        file = tmp_path / "sample.toml"
        file.write_text(f'start = ["http://127.0.0.1:{port}/"]\nserve = "site"\n')

        with pytest.raises(ServeError, match=f"127.0.0.1:{port} is taken"), serve_site(read_site(file)):
            pass


def test_the_same_site_already_served_is_used(folder, tmp_path):
    """When the folder's own site answers there already, the crawl uses it."""
    with serve_folder(folder) as port:
        file = tmp_path / "sample.toml"
        file.write_text(f'start = ["http://127.0.0.1:{port}/"]\nserve = "site"\n')

        with serve_site(read_site(file)):
            status, _, _ = ask(port, "/")

    assert status == 200
