"""The same article in every form that people save: the same text, the same address, the same times."""

from __future__ import annotations

import gzip
import os
import zipfile
from typing import TYPE_CHECKING

import pytest

from cleaners import CleanOptions
from crawler.cleaning import CleanJob, clean_input
from crawler.formats.wayback import is_wayback, undo_wayback
from crawler.inputs import Missing
from crawler.listing import Spool, find_inputs
from tests.support import saved
from tests.support.saved import MOMENT, PARAGRAPHS, SAVED_AT, URL, Response, page

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "\n\n".join(PARAGRAPHS)


def clean_all(*paths: Path, sidecar=None) -> tuple[list[dict], list[str]]:
    """Clean what lies at some paths, and return the records and the errors."""
    records: list[dict] = []
    errors: list[str] = []
    with Spool() as spool:
        for found in find_inputs([str(path) for path in paths], spool, sidecar):
            if isinstance(found, Missing):
                errors.append(f"{found.path}: {found.why}")
                continue
            cleaned = clean_input(found, CleanJob(CleanOptions()))
            records.extend(cleaned.records)
            if cleaned.error:
                errors.append(cleaned.error)
    return records, errors


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    os.utime(path, (MOMENT.timestamp(), MOMENT.timestamp()))
    return path


def one_warc(path: Path, packing: str = "gzip", **values) -> Path:
    saved.warc(path, [Response(body=page(canonical=False).encode(), **values)], packing)
    return path


BARE = page(canonical=False)
FORMS = {
    "html": lambda to: written(to / "page.html", page().encode()),
    "html.gz": lambda to: written(to / "page.html.gz", gzip.compress(page().encode())),
    "utf-16": lambda to: written(to / "page.htm", page().encode("utf-16")),
    "utf-16-be without mark": lambda to: written(to / "page.htm", page().encode("utf-16-be")),
    "utf-32": lambda to: written(to / "page.htm", page().encode("utf-32")),
    "latin-1 undeclared": lambda to: written(
        to / "page.htm", page().replace('<meta charset="utf-8">', "").encode("cp1252")
    ),
    "wrong name": lambda to: written(to / "page.txt", page().encode()),
    "mhtml, Chromium": lambda to: written(to / "page.mhtml", saved.chromium_mhtml(BARE)),
    "mhtml, Firefox": lambda to: written(to / "page.mht", saved.firefox_mhtml(BARE)),
    "mhtml called html": lambda to: written(to / "page.html", saved.chromium_mhtml(BARE)),
    "SingleFile": lambda to: written(to / "page.html", saved.singlefile(BARE)),
    "saved complete": lambda to: written(to / "page.html", saved.saved_complete(BARE)),
    "Wayback": lambda to: written(to / "page.html", saved.wayback(page())),
    "Wayback without canonical": lambda to: written(to / "page.html", saved.wayback(BARE)),
    "Wayback by SingleFile": lambda to: written(
        to / "page.html", saved.singlefile(BARE, f"https://web.archive.org/web/20260314092654/{URL}")
    ),
    "warc.gz": lambda to: one_warc(to / "page.warc.gz"),
    "warc": lambda to: one_warc(to / "page.warc", "none"),
    "warc.zst": lambda to: one_warc(to / "page.warc.zst", "zstd"),
    "warc, packed bodies": lambda to: one_warc(to / "page.warc.gz", packed=True),
    "warc without content type": lambda to: one_warc(to / "page.warc.gz", content_type=None),
    "warc as one gzip stream": lambda to: written(
        to / "page.warc.gz", gzip.compress(one_warc(to / "x", "none").read_bytes())
    ),
    "warc called something else": lambda to: one_warc(to / "download.bin"),
    "warc of a Wayback page": lambda to: _warc_of_wayback(to / "page.warc.gz"),
    "wacz": lambda to: _wacz(to / "page.wacz", zipfile.ZIP_STORED),
    "wacz, packed": lambda to: _wacz(to / "page.wacz", zipfile.ZIP_DEFLATED),
    "zip": lambda to: saved.make_zip(to / "page.zip", {"a/page.html": page().encode()}),
    "zip of mhtml": lambda to: saved.make_zip(to / "page.zip", {"a.mhtml": saved.chromium_mhtml(BARE)}),
    "tar": lambda to: saved.make_tar(to / "page.tar", {"a/page.html": page().encode()}, "w"),
    "tar.gz": lambda to: saved.make_tar(to / "page.tar.gz", {"./page.html": page().encode()}),
    "tar.xz": lambda to: saved.make_tar(to / "page.tar.xz", {"page.html": page().encode()}, "w:xz"),
    "tar.bz2": lambda to: saved.make_tar(to / "page.tbz2", {"page.html.gz": gzip.compress(page().encode())}, "w:bz2"),
}


def _warc_of_wayback(path: Path) -> Path:
    address = f"https://web.archive.org/web/20260314092654/{URL}"
    saved.warc(path, [Response(url=address, body=saved.wayback(BARE))])
    return path


def _wacz(path: Path, compression: int) -> Path:
    inner = one_warc(path.with_name("inner.warc.gz"))
    members = {"datapackage.json": b"{}", "archive/data.warc.gz": inner.read_bytes(), "pages/pages.jsonl": b"{}"}
    inner.unlink()
    return saved.make_zip(path, members, compression)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_article_in_every_form_is_the_same_record(form, tmp_path):
    """Text, address, title, day and the time of saving do not depend on how the page was saved."""
    records, errors = clean_all(FORMS[form](tmp_path))

    assert errors == []
    assert [record["text"] for record in records] == [TEXT]
    assert [record["url"] for record in records] == [URL]
    assert (records[0]["title"], records[0]["published"]) == ("The ferry at Ostrey", "2026-03-12T08:00:00+00:00")
    assert records[0]["source"]["fetched_at"] == SAVED_AT


def test_a_source_says_where_a_page_lies(tmp_path):
    """Kind, path, offset and member lead back to the page, whatever holds it."""
    offsets = saved.warc(tmp_path / "a.warc.gz", [Response(body=page().encode(), status=404)])
    saved.make_zip(tmp_path / "b.zip", {"x/y.html": page().encode()})
    written(tmp_path / "c.mhtml", saved.chromium_mhtml(BARE))
    written(tmp_path / "d.html", page().encode())
    saved.make_tar(tmp_path / "e.tgz", {"z.html": page().encode()})

    records, _ = clean_all(tmp_path)
    sources = [record["source"] for record in records]

    assert [source["kind"] for source in sources] == ["warc", "zip", "mhtml", "file", "tar"]
    assert (sources[0]["path"], sources[0]["offset"], sources[0]["status"]) == (
        str(tmp_path / "a.warc.gz"),
        offsets[0],
        404,
    )
    assert [source["member"] for source in sources] == [None, "x/y.html", None, None, "z.html"]
    assert sources[4]["path"] == str(tmp_path / "e.tgz")


def test_embedded_files_are_gone_before_a_page_is_measured(tmp_path):
    """A SingleFile page of 25 MB of pictures is not cut off at the cleaner's ceiling of 20 MB."""
    picture = '<img src="data:image/jpeg;base64,' + "QUJD" * 6_500_000 + '">'
    written(tmp_path / "page.html", saved.singlefile(page().replace("<article>", f"<article>{picture}")))

    records, _ = clean_all(tmp_path)

    assert records[0]["text"] == TEXT
    assert records[0]["warnings"] == []


def test_a_page_that_cites_the_archive_keeps_its_links(tmp_path):
    """An article that links to a capture did not come out of the Wayback Machine."""
    capture = "https://web.archive.org/web/20200101000000/https://old.example/"
    cited = f'<p>An <a href="{capture}">older page</a> tells of it.</p>'
    written(tmp_path / "page.html", page().replace("<p>Advertisement</p>", cited).encode())

    records, _ = clean_all(tmp_path)

    assert records[0]["text"].endswith("An older page tells of it.")
    assert records[0]["source"]["fetched_at"] == SAVED_AT
    assert not is_wayback(cited.encode(), URL)


def test_links_of_a_wayback_page_lead_to_the_web_again():
    """Banner, scripts and rewritten addresses are undone: what is left is the page as it was."""
    linked = page().replace("herring boat that", '<a href="https://boats.example/a">herring boat</a> that', 1)

    content, address, moment = undo_wayback(saved.wayback(linked), None)

    assert (address, moment) == (URL, SAVED_AT)
    assert b'<a href="https://boats.example/a">herring boat</a>' in content
    assert b'<a href="https://gazette.example/news/">News</a>' in content
    assert b"archive.org" not in content
    assert b"wm-ipp" not in content


def test_folders_of_parts_and_hidden_files_are_passed_over(tmp_path):
    """What a browser saves beside a page, in any language, and what systems leave behind, are no pages."""
    written(tmp_path / "page.html", saved.saved_complete(BARE))
    written(tmp_path / "seite.htm", page("https://gazette.example/b").encode())
    for folder in ("page_files", "seite-Dateien", "__MACOSX", ".git"):
        (tmp_path / folder).mkdir()
        written(tmp_path / folder / "frame.html", page("https://ads.example/frame").encode())
    (tmp_path / "other-Dateien").mkdir()
    written(tmp_path / "other-Dateien" / "real.html", page("https://gazette.example/c").encode())
    written(tmp_path / ".hidden.html", b"<p>no</p>")
    members = {str(each.relative_to(tmp_path)): each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()}
    saved.make_zip(tmp_path / "all.zip", members)

    records, errors = clean_all(tmp_path)

    assert errors == []
    wanted = sorted([URL, "https://gazette.example/b", "https://gazette.example/c"] * 2)
    assert wanted == sorted(record["url"] for record in records)


def test_in_a_folder_pages_of_any_name_are_found(tmp_path):
    """A page is known by its content; pictures, scripts and office files beside it are not."""
    written(tmp_path / "index.php?id=7", page().encode())
    written(tmp_path / "noname", saved.chromium_mhtml(BARE, "https://gazette.example/b"))
    written(tmp_path / "style.css", b"html { color: red }")
    written(tmp_path / "boat.png", b"\x89PNG\r\n\x1a\n" + bytes(64))
    saved.make_zip(tmp_path / "letter.docx", {"word/document.html": page().encode()})

    records, errors = clean_all(tmp_path)

    assert errors == []
    assert sorted(record["url"] for record in records) == [URL, "https://gazette.example/b"]


def test_every_html_response_of_a_warc_is_read(tmp_path):
    """Each page gives a record, with its status; redirects, pictures and requests do not."""
    bodies = {
        name: page(f"https://gazette.example/{name}", [f"{name}. {text}" for text in PARAGRAPHS]) for name in "abc"
    }
    responses = [Response(f"https://gazette.example/{name}", body.encode()) for name, body in bodies.items()]
    responses[1].status = 410
    responses.insert(1, Response("https://gazette.example/x.png", b"\x89PNG", "image/png"))
    responses.insert(2, Response("https://gazette.example/old", b"<html>moved</html>", status=301))
    saved.warc(tmp_path / "crawl.warc.gz", responses)

    records, errors = clean_all(tmp_path)

    assert errors == []
    assert [(record["url"][-1], record["source"]["status"]) for record in records] == [
        ("a", 200),
        ("b", 410),
        ("c", 200),
    ]


def test_a_revisit_has_the_text_of_the_page_it_repeats(tmp_path):
    """A revisit record is read with the body of the response it refers to, be that in another file, read later."""
    body = page(canonical=False).encode()
    again = Response("https://gazette.example/again", repeats=URL)
    both = [Response(body=body), again]
    offsets = saved.warc(tmp_path / "both.warc.gz", both)
    data = (tmp_path / "both.warc.gz").read_bytes()
    (tmp_path / "both.warc.gz").unlink()
    # The request of the second response stands between the two: cut before the revisit itself.
    written(tmp_path / "z-responses.warc.gz", data[: offsets[1]])
    written(tmp_path / "a-revisits.warc.gz", data[offsets[1] :])

    records, errors = clean_all(tmp_path)

    assert errors == []
    assert {record["url"]: record["text"] for record in records} == {URL: TEXT, again.url: TEXT}


def test_a_revisit_of_nothing_we_have_is_said(tmp_path):
    """A revisit whose response is elsewhere is one clear line."""
    offsets = saved.warc(tmp_path / "both.warc.gz", [Response(body=b"x"), Response("https://e.example/2", repeats=URL)])
    data = (tmp_path / "both.warc.gz").read_bytes()
    (tmp_path / "both.warc.gz").write_bytes(data[offsets[1] :])

    records, errors = clean_all(tmp_path / "both.warc.gz")

    assert records == []
    assert len(errors) == 1
    assert f"a revisit of {URL} whose response is in none of the files" in errors[0]


@pytest.mark.parametrize("packing", ["gzip", "zstd", "none"])
@pytest.mark.parametrize("cut", [3, 40, 400, 1200])
def test_a_warc_that_ends_too_early_says_so(tmp_path, packing, cut):
    """However a file is cut, what is whole is read, and exactly one line tells of the end."""
    urls = [f"https://gazette.example/{number}" for number in range(3)]
    path = tmp_path / "cut.warc"
    saved.warc(path, [Response(url, page(url).encode()) for url in urls], packing)
    path.write_bytes(path.read_bytes()[:-cut])

    records, errors = clean_all(path)

    good = [record["url"] for record in records if record["text"] == TEXT]
    assert good == [record["url"] for record in records]
    assert good in (urls[:2], urls)
    if good != urls:
        assert len(errors) == 1
        assert str(path) in errors[0]


def test_behind_a_damaged_stretch_of_a_warc_reading_goes_on(tmp_path):
    """A flipped stretch costs the record it lies in, and is named; the others are read."""
    urls = [f"https://gazette.example/{number}" for number in range(4)]
    path = tmp_path / "damaged.warc.gz"
    offsets = saved.warc(path, [Response(url, page(url).encode()) for url in urls])
    data = bytearray(path.read_bytes())
    data[offsets[1] + 300 : offsets[1] + 320] = bytes(20)
    path.write_bytes(data)

    records, errors = clean_all(path)

    assert [urls[0], urls[2], urls[3]] == [record["url"] for record in records]
    assert errors
    assert all("damaged" in error for error in errors)


def test_a_common_crawl_listing_names_its_files(tmp_path):
    """A ``warc.paths.gz`` stands for the files that it lists, below it; those that are not there are named."""
    there = tmp_path / "crawl-data" / "CC-MAIN-2026-10" / "warc"
    there.mkdir(parents=True)
    one_warc(there / "00000.warc.gz")
    lines = [f"crawl-data/CC-MAIN-2026-10/warc/0000{number}.warc.gz" for number in (0, 1)]
    written(tmp_path / "warc.paths.gz", gzip.compress("\n".join(lines).encode()))

    records, errors = clean_all(tmp_path / "warc.paths.gz")

    assert [record["text"] for record in records] == [TEXT]
    assert len(errors) == 1
    assert errors[0].startswith(f"{lines[1]}: named in")
