"""What a file is, by its first bytes: names lie, and half the world's archives are called something else."""

from __future__ import annotations

import bz2
import lzma
import re
import zlib
from io import BytesIO
from typing import Final, Literal

Container = Literal["file", "warc", "zip", "tar"]
"""``file`` holds one page, in whatever form; the others hold any number."""

HEAD_BYTES: Final = 8192
GZIP: Final = b"\x1f\x8b"
ZSTD: Final = b"\x28\xb5\x2f\xfd"
ZSTD_DICTIONARY: Final = b"\x5d\x2a\x4d\x18"
"""A skippable frame: where WARC files keep the dictionary that their records share."""
_TAR_MAGIC_AT: Final = 257
_MAIL_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


def container_of(head: bytes) -> Container:
    """Tell what a file holds from its first bytes, compressed or not."""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    plain = opened(head)
    if plain.lstrip()[:5] == b"WARC/":
        return "warc"
    if plain[_TAR_MAGIC_AT : _TAR_MAGIC_AT + 5] == b"ustar":
        return "tar"
    return "file"


def is_compressed(head: bytes) -> bool:
    """Whether the bytes are those of a compressed stream that we can read."""
    return head.startswith((GZIP, ZSTD, ZSTD_DICTIONARY, b"BZh", b"\xfd7zXZ"))


def opened(head: bytes, limit: int = HEAD_BYTES) -> bytes:
    """Return the first bytes of what is compressed; what is not, or is damaged, as far as it goes."""
    try:
        if head.startswith(GZIP):
            return zlib.decompressobj(31).decompress(head, limit)
        if head.startswith(b"BZh"):
            return bz2.BZ2Decompressor().decompress(head, limit)
        if head.startswith(b"\xfd7zXZ"):
            return lzma.LZMADecompressor().decompress(head, limit)
        if head.startswith((ZSTD, ZSTD_DICTIONARY)):
            return _first_frame(head, limit)
    except (zlib.error, OSError, lzma.LZMAError, EOFError, ValueError):
        return b""
    return head


def _first_frame(head: bytes, limit: int) -> bytes:
    """Unpack the first zstd frame; the reader fails at a later one that is cut off before it hands out any."""
    from fastwarc.stream_io import ZstdReader  # noqa: PLC0415  few archives need it

    try:
        return bytes(ZstdReader(BytesIO(head)).read(limit))
    except OSError:
        end = head.find(ZSTD, len(ZSTD))
        return bytes(ZstdReader(BytesIO(head[:end])).read(limit)) if end > 0 else b""


def is_mhtml(content: bytes) -> bool:
    """Whether a page was saved as a mail message with its parts: header lines, and MIME in them."""
    head = content[:HEAD_BYTES].lstrip(b"\xef\xbb\xbf\r\n \t")
    if not _MAIL_HEADER.match(head):
        return False
    headers = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    return b"mime-version:" in headers or b"multipart/related" in headers or b"snapshot-content-location:" in headers


def is_clearly_a_page(head: bytes) -> bool:
    """Whether a file of an unknown name is certainly a page or an archive of pages."""
    if head.startswith(b"PK"):
        return False  # office documents, books and programs are zip files too
    plain = opened(head)
    if plain.startswith((b"\xff\xfe", b"\xfe\xff")):
        plain = plain.decode("utf-16", "ignore").encode()
    return container_of(head) == "warc" or is_mhtml(plain) or bool(_HTML.match(plain.removeprefix(b"\xef\xbb\xbf")))
