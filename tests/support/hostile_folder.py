"""A folder that means harm: every file in it breaks a careless reader in its own way."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import zipfile
from typing import TYPE_CHECKING

from tests.support import saved

if TYPE_CHECKING:
    from pathlib import Path

HANGS = "<html><body><p " + " ".join(f"a{number}=1" for number in range(200_000)) + ">text</p>"
"""The parser compares every attribute with every other: minutes in C, where no signal handler of Python's runs."""
HUNGRY = "<html><body>" + "<br>" * 4_000_000
"""Some 700 MB as a tree."""


def fill(folder: Path, *, slow: bool = True) -> dict[str, str]:
    """Write the files, and return for each what its line on standard error must contain."""
    folder.mkdir(parents=True, exist_ok=True)
    page = saved.page().encode()
    expected: dict[str, str] = {}

    def put(name: str, content: bytes, said: str) -> None:
        (folder / name).write_bytes(content)
        expected[name] = said

    put("empty.html", b"", "empty")
    put("blank.html", b" \n\t\n", "empty")
    put("binary.html", bytes(range(256)) * 64, "not text")
    put("picture.txt", b"\x89PNG\r\n\x1a\n" + os.urandom(4096), "not text")
    put("bomb.html.gz", gzip.compress(bytes(200 * 1024 * 1024), 9), "which no page has")
    put("truncated.html.gz", gzip.compress(page + os.urandom(20_000))[:-5000], "gzip data is damaged")
    put("truncated.zip", saved.make_zip(folder / "x.zip", {"a.html": page}).read_bytes()[:-40], "damaged")
    put("garbage.zip", b"PK\x03\x04" + os.urandom(500), "damaged")
    tar = saved.make_tar(folder / "x.tar", {"ok.html": page, "cut.html": page * 40}, "w").read_bytes()
    put("truncated.tar", tar[:-40_000], "damaged or cut off")
    put("empty.mhtml", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--\n", "no HTML page")
    put("truncated.warc.gz", _warc(folder)[:-300], "damaged")
    put("empty.zip", _zip({"readme.bin": b"x"}), "no page in this zip")
    put("bomb.zip", _zip({"a.html": bytes(200 * 1024 * 1024)}), "which no page has")
    put("traversal.zip", _zip({"../../outside.html": page, "/absolute.html": page}), "would lie outside")
    put("traversal.tar", _tar({"../outside.html": page}), "would lie outside")
    put("link.tar", _tar_with_links(), "no page in this tar")
    for name in ("x.zip", "x.tar", "x.warc.gz"):
        (folder / name).unlink()
    (folder / "dangling.html").symlink_to(folder / "nowhere")
    expected["dangling.html"] = "cannot be read"
    os.mkfifo(folder / "pipe.html")
    expected["pipe.html"] = "not a file"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "er" / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "deep" / "self").symlink_to(folder / "deep", target_is_directory=True)
    if slow:
        put("hangs.html", HANGS.encode(), "took longer than")
        put("hungry.html", HUNGRY.encode(), "more memory than")
    return expected


def _zip(members: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def _tar(members: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def _tar_with_links() -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        info = tarfile.TarInfo("passwords.html")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    return data.getvalue()


def _warc(folder: Path) -> bytes:
    path = folder / "x.warc.gz"
    saved.warc(path, [saved.Response(body=saved.page().encode())])
    return path.read_bytes()
