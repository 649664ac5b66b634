"""Saved pages in every form, made on the spot: the same page as each program would leave it."""

from __future__ import annotations

import base64
import gzip
import io
import quopri
import tarfile
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from fastwarc.stream_io import GzipWriter, ZstdWriter
from fastwarc.warc import WarcRecord, WarcRecordType

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

URL = "https://gazette.example/2026/03/the-ferry-at-ostrey.html"
SAVED_AT = "2026-03-14T09:26:54+00:00"
MOMENT = datetime(2026, 3, 14, 9, 26, 54, tzinfo=UTC)
PIXEL = "data:image/png;base64," + base64.b64encode(bytes(range(256)) * 8).decode()

PARAGRAPHS = tuple(
    """\
The ferry at Ostrey has crossed the sound four times a day since 1911, and nobody on the island can remember a winter \
in which it did not. This year the boiler gave out in the first week of January.
Marit Osk, who keeps the timetable, moved the crossings to a herring boat that her brother owns. It carries eleven \
people and no cars, and it smells, she says, “of what it is for”. The post still arrives by noon.
A new boiler was ordered from a yard in Trelleth, which had last built one of that kind in 1974. The drawings were \
found in a café, framed above the door to the kitchen, and the owner would part with them only for a fortnight.
By the time the ice goes out the ferry should be running again. The council has asked the herring boat to stay on \
for the summer all the same, because the children have become fond of it.""".split("\n")
)


def page(url: str = URL, paragraphs: Iterable[str] = PARAGRAPHS, *, canonical: bool = True, extra: str = "") -> str:
    """Make an article's page with a menu, a label and a footer around it."""
    body = "\n".join(f"<p>{text}</p>" for text in paragraphs)
    link = f'<link rel="canonical" href="{url}">' if canonical else ""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>The ferry at Ostrey – Gazette</title>{link}"
        '<meta property="og:title" content="The ferry at Ostrey">'
        '<meta property="article:published_time" content="2026-03-12T08:00:00+00:00"></head>\n<body>'
        '<nav><ul><li><a href="/news/">News</a></li><li><a href="/sea/">Sea</a></li></ul></nav>'
        f'<main><article><h1>The ferry at Ostrey</h1><img src="/boat.png" alt="">\n{body}\n<p>Advertisement</p>'
        f"</article></main>{extra}<footer><p>© 2026 Gazette. All rights reserved.</p></footer></body></html>\n"
    )


def chromium_mhtml(html: str, url: str = URL) -> bytes:
    """Write MHTML as Chromium does: the address in the head, quoted-printable, frames and pictures behind."""
    body = quopri.encodestring(html.encode()).replace(b"\n", b"\r\n")
    return (
        (
            f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: The ferry at Ostrey\r\n"
            "Date: Sat, 14 Mar 2026 09:26:54 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            '\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"\r\n\r\n\r\n'
            "------MultipartBoundary--x----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
            f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {url}\r\n\r\n"
        ).encode()
        + body
        + (
            b"\r\n------MultipartBoundary--x----\r\nContent-Type: text/html\r\nContent-ID: <frame-2@mhtml.blink>\r\n"
            b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body>A frame with an offer.</body></html>\r\n"
            b"------MultipartBoundary--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
            b"Content-Location: https://gazette.example/boat.png\r\n\r\nAAAA\r\n------MultipartBoundary--x------\r\n"
        )
    )


def firefox_mhtml(html: str, url: str = URL) -> bytes:
    """Write MHTML as Firefox add-ons do: base64, the address at the part, the charset declared, another zone."""
    body = base64.encodebytes(html.replace("utf-8", "iso-8859-1").encode("cp1252", "xmlcharrefreplace"))
    return (
        (
            'From: "Saved by UnMHT" <unmht@localhost>\nSubject: =?UTF-8?B?VGhlIGZlcnJ5?=\n'
            "Date: Sat, 14 Mar 2026 10:26:54 +0100\nMIME-Version: 1.0\n"
            f'Content-Type: multipart/related; boundary="b1"; type="text/html"\nContent-Location: {url}\n\n'
            "This is a multi-part message in MIME format.\n--b1\nContent-Type: text/html; charset=windows-1252\n"
            f"Content-Transfer-Encoding: base64\nContent-Location: {url}\n\n"
        ).encode()
        + body
        + b"\n--b1--\n"
    )


def singlefile(html: str, url: str = URL) -> bytes:
    """Write a page as SingleFile does: its comment on top, pictures as data, attributes without quotes."""
    comment = (
        f"<!--\n Page saved with SingleFile \n url: {url} \n saved date: Sat Mar 14 2026 10:26:54 GMT+0100 "
        "(Central European Standard Time)\n-->"
    )
    html = html.replace('<html lang="en">', f"<html lang=en>{comment}", 1)
    return html.replace('src="/boat.png"', f"src={PIXEL} class=wide").encode()


def saved_complete(html: str, url: str = URL) -> bytes:
    """Write a page as browsers do with all its files: where it came from, and paths into the companion folder."""
    html = html.replace("<html", f"<!-- saved from url=({len(url):04}){url} -->\n<html", 1)
    return html.replace("/boat.png", "./page_files/boat.png").encode()


def wayback(html: str, url: str = URL, stamp: str = "20260314092654") -> bytes:
    """Write a page as the Wayback Machine serves it: scripts in the head, a banner, rewritten addresses, comments."""
    archive = f"https://web.archive.org/web/{stamp}"
    html = html.replace('href="https://', f'href="{archive}/https://').replace(
        'href="/', f'href="/web/{stamp}/https://gazette.example/'
    )
    html = html.replace('src="/', f'src="/web/{stamp}im_/https://gazette.example/')
    head = (
        '<script type="text/javascript" src="https://web-static.archive.org/_static/js/bundle-playback.js?v=1"></script>\n'
        f'<script>__wm.init("https://web.archive.org/web");__wm.wombat("{url}","{stamp}","https://web.archive.org/","web");'
        "</script>\n<!-- End Wayback Rewrite JS Include -->\n"
    )
    banner = (
        '<!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><p>The Wayback '
        "Machine is an initiative of the Internet Archive, a 501(c)(3) non-profit, building a digital library of "
        f'sites.</p><input type="text" name="url" id="wmtbURL" value="{url}"><p>84 captures between 2019 and 2026 are '
        "shown on the calendar.</p></div></div>\n<!-- END WAYBACK TOOLBAR INSERT -->"
    )
    tail = (
        "<!--\n     FILE ARCHIVED ON 09:26:54 Mar 14, 2026 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON "
        "10:00:00 Apr 01, 2026.\n-->\n<!--\nplayback timings (ms):\n  captures_list: 0.5\n-->\n"
    )
    return (html.replace("<head>", f"<head>{head}", 1).replace("<body>", f"<body>{banner}", 1) + tail).encode()


@dataclass
class Response:
    """A response to put into a WARC file; ``repeats`` makes it a revisit of the response of that URL."""

    url: str = URL
    body: bytes = b""
    content_type: str | None = "text/html; charset=utf-8"
    status: int = 200
    packed: bool = False
    repeats: str | None = None


def warc(path: Path, responses: Iterable[Response], packing: str = "gzip") -> list[int]:
    """Write a WARC file, a request before each response, and return the offsets of the responses."""
    offsets: list[int] = []
    digests: dict[str, str] = {}
    with path.open("wb") as file:
        for each in responses:
            _write(
                file, _record(each, WarcRecordType.request, b"GET / HTTP/1.1\r\nHost: gazette.example\r\n\r\n"), packing
            )
            offsets.append(file.tell())
            body, extra = each.body, ""
            if each.packed:
                body, extra = gzip.compress(body), "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
                body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
            if each.content_type:
                extra += f"Content-Type: {each.content_type}\r\n"
            head = f"HTTP/1.1 {each.status} Fine\r\n{extra}\r\n".encode()
            record = _record(
                each,
                WarcRecordType.revisit if each.repeats else WarcRecordType.response,
                head + (b"" if each.repeats else body),
            )
            if each.repeats:
                record.headers["WARC-Refers-To-Target-URI"] = each.repeats
                record.headers["WARC-Payload-Digest"] = digests[each.repeats]
                record.headers["WARC-Profile"] = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
            else:
                digests[each.url] = f"sha1:{base64.b32encode(str(hash(each.body)).encode()).decode()}"
                record.headers["WARC-Payload-Digest"] = digests[each.url]
            _write(file, record, packing)
    return offsets


def _record(each: Response, kind: WarcRecordType, block: bytes) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(kind)
    record.record_date = MOMENT
    record.headers["WARC-Target-URI"] = each.url
    message = "request" if kind == WarcRecordType.request else "response"
    record.headers["Content-Type"] = f"application/http; msgtype={message}"
    record.is_http = True
    record.set_bytes_content(block)
    return record


def _write(file: io.BufferedWriter, record: WarcRecord, packing: str) -> None:
    if packing == "none":
        record.write(file)
        file.flush()
        return
    writer = GzipWriter(file) if packing == "gzip" else ZstdWriter(file)
    record.write(writer)
    writer.finish()
    writer.flush()


def make_zip(path: Path, members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write a zip whose members have the time of saving."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, MOMENT.timetuple()[:6])
            info.compress_type = compression
            archive.writestr(info, content)
    return path


def make_tar(path: Path, members: dict[str, bytes], mode: str = "w:gz") -> Path:
    """Write a tar whose members have the time of saving."""
    with tarfile.open(path, mode) as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(content), int(MOMENT.timestamp())
            archive.addfile(info, io.BytesIO(content))
    return path
