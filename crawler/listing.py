"""What a one-off cleanup reads: files, folders, archives and standard input, told apart before anything is cleaned."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from crawler.formats.page import InputError
from crawler.formats.sidecar import Sidecar
from crawler.formats.sniff import HEAD_BYTES, container_of, is_clearly_a_page, is_compressed
from crawler.input_names import ARCHIVE_SUFFIXES, SUFFIXES, is_archive_name, is_known, is_passed_over
from crawler.inputs import STDIN, Input, Missing
from crawler.walking import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crawler.formats.tars import TarMember
    from crawler.formats.warc import Refers
    from crawler.formats.zips import Member

_Member = TypeVar("_Member", "Member", "TarMember")


class Spool:
    """A folder for what has to be unpacked before offsets lead anywhere; it is gone when the run ends."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0

    def new(self) -> Path:
        """Return the path of a new file."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="winnow-")
        self._count += 1
        return Path(self._folder.name) / str(self._count)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._folder is not None:
            self._folder.cleanup()


def find_inputs(paths: Sequence[str], spool: Spool, sidecar: Sidecar | None = None) -> Iterator[Input | Missing]:
    """Walk the paths in the order given; folders recursively, by name, each file once; archives by their members.

    In a folder only what is known to be a page or an archive of pages is taken; a file that is named is read
    whatever it is called. Companion folders of saved pages, hidden files and loops of links are passed over.
    """
    yield from _Finder(spool, sidecar or Sidecar()).find(paths)


class _Finder:
    """One walk over the paths; revisit records wait for its end, when every record they may repeat is known."""

    def __init__(self, spool: Spool, sidecar: Sidecar) -> None:
        self._spool = spool
        self._sidecar = sidecar
        self._seen: set[tuple[int, int]] = set()
        self._bodies: dict[str, tuple[str, int]] = {}
        self._revisits: list[tuple[Input, Refers]] = []

    def find(self, paths: Sequence[str]) -> Iterator[Input | Missing]:
        for path in paths:
            if path == STDIN:
                yield from self._standard_input()
            elif os.path.isdir(path):  # noqa: PTH112  one call for both kinds of path, without a Path for each
                yield from self._folder(path)
            elif os.path.lexists(path):
                yield from self._file(path, Path(path).name)
            else:
                yield Missing(path, "there is no such file or folder; check the spelling and the current folder")
        yield from self._resolved_revisits()

    def _standard_input(self) -> Iterator[Input | Missing]:
        spooled = self._spool.new()
        size = 0
        with spooled.open("wb") as file:
            while chunk := sys.stdin.buffer.read(1024 * 1024):
                size += len(chunk)
                file.write(chunk)
        if not size:
            yield Missing("standard input", "it is empty; pipe a page into it")
            return
        yield from self._file(str(spooled), "stdin", shown=None)

    def _folder(self, path: str) -> Iterator[Input | Missing]:
        found = False
        for each in walk(Path(path), self._seen):
            if isinstance(each, Missing):
                yield each
                continue
            name = str(each.relative_to(path))
            if is_known(name) or _looks_like_a_page(each):
                found = True
                yield from self._file(str(each), name)
        if not found:
            yield Missing(path, f"no page in it; read are {', '.join(SUFFIXES + ARCHIVE_SUFFIXES)} and gzip of these")

    def _file(self, path: str, name: str, shown: str | None = "") -> Iterator[Input | Missing]:
        known = path if shown == "" else "standard input"
        try:
            status = os.stat(path)  # noqa: PTH116
            if not stat.S_ISREG(status.st_mode):
                yield Missing(known, "not a file with content; leave it out")
                return
            with open(path, "rb") as file:  # noqa: PTH123
                head = file.read(HEAD_BYTES)
        except OSError as error:
            yield Missing(known, f"cannot be read ({error.strerror}); check its permissions")
            return
        container = container_of(head)
        try:
            if container == "file":
                lines = _list_of_paths(path, head, name)
                if lines:
                    yield from self._listed(path, lines)
                else:
                    yield self._told(Input(path, name, size=status.st_size, shown=shown), known)
            elif container == "zip":
                yield from self._zip(Input(path, name, "zip", shown=shown), known)
            elif container == "tar":
                yield from self._tar(Input(path, name, "tar", shown=shown), head, known)
            else:
                yield from self._warc(Input(path, name, "warc", shown=shown), known, head)
        except InputError as error:
            yield Missing(known, str(error).removeprefix(f"{known}: ").removeprefix(f"{path}: "))

    def _told(self, each: Input, *names: str) -> Input:
        told = self._sidecar.look_up(each.name, *names)
        return replace(each, url=told.url, fetched_at=told.fetched_at) if told else each

    def _listed(self, path: str, lines: Sequence[str]) -> Iterator[Input | Missing]:
        """Read the files that a Common Crawl listing names, where they lie below the listing or below here."""
        for line in lines:
            places = (Path(path).parent / line, Path(line))
            place = next((each for each in places if each.is_file()), None)
            if place is None:
                yield Missing(line, f"named in {path}, but not there; download it below the listing's folder")
            else:
                yield from self._file(str(place), line)

    def _zip(self, archive: Input, known: str) -> Iterator[Input | Missing]:
        from crawler.formats.zips import list_zip  # noqa: PLC0415  a folder of pages should not wait for it

        found = False
        for member in _wanted(list(list_zip(archive.path)), known):
            found = True
            if isinstance(member, Missing):
                yield member
                continue
            inner = replace(
                archive,
                name=f"{archive.name}/{member.name}",
                offset=member.offset,
                member=member.name,
                size=member.size,
            )
            if is_archive_name(member.name):
                yield from self._archive_in_zip(inner, member.data_at, known)
            else:
                yield self._told(inner, f"{known}/{member.name}", member.name)
        if not found:
            yield Missing(known, "no page in this zip file; leave it out")

    def _archive_in_zip(self, inner: Input, data_at: int | None, known: str) -> Iterator[Input | Missing]:
        """List a WARC that a zip (a WACZ above all) holds: in place where it is stored, else unpacked."""
        assert inner.offset is not None
        assert inner.size is not None
        if data_at is not None:
            with open(inner.path, "rb") as file:  # noqa: PTH123
                file.seek(data_at)
                head = file.read(HEAD_BYTES)
            if container_of(head) == "warc":
                yield from self._warc(replace(inner, kind="warc"), known, head, data_at, data_at + inner.size)
                return
        unpacked = self._unpacked_member(inner)
        head = _head_of(unpacked)
        if container_of(head) == "warc":
            yield from self._warc(replace(inner, kind="warc", path=str(unpacked), shown=inner.known_path), known, head)
        else:
            yield Missing(known, f"{inner.member}: an archive in an archive; unpack the outer one first")

    def _unpacked_member(self, inner: Input) -> Path:
        import zipfile  # noqa: PLC0415

        from crawler.formats.unpack import unpack_file  # noqa: PLC0415

        unpacked = self._spool.new()
        try:
            with zipfile.ZipFile(inner.path) as archive, unpacked.open("wb") as out:
                info = next(info for info in archive.infolist() if info.header_offset == inner.offset)
                with archive.open(info) as packed:
                    unpack_file(packed, out, info.compress_size, inner.label)  # type: ignore[arg-type]
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise InputError(f"{inner.label}: cannot be unpacked ({error}); unpack it by hand first") from None
        return unpacked

    def _tar(self, archive: Input, head: bytes, known: str) -> Iterator[Input | Missing]:
        from crawler.formats.tars import list_tar, untar_stream  # noqa: PLC0415

        if is_compressed(head):
            unpacked = self._spool.new()
            cut: InputError | None = None
            with unpacked.open("wb") as out:
                try:
                    untar_stream(archive.path, head, out)
                except InputError as error:  # what came out before the damage is good
                    cut = error
            if cut is not None:
                yield Missing(known, str(cut).removeprefix(f"{archive.path}: "))
            archive = replace(archive, path=str(unpacked), shown=archive.known_path)
        members, damage = [], None
        try:
            for each in list_tar(archive.path, known):
                members.append(each)  # noqa: PERF402  what stands before the damage is kept
        except InputError as error:
            damage = error
        found = False
        for member in _wanted(members, known):
            found = True
            if isinstance(member, Missing):
                yield member
                continue
            inner = replace(
                archive,
                name=f"{archive.name}/{member.name.removeprefix('./')}",
                offset=member.offset,
                size=member.size,
                member=member.name,
                saved_at=member.saved_at,
            )
            if is_archive_name(member.name):
                yield Missing(known, f"{member.name}: an archive in an archive; unpack the outer one first")
            else:
                yield self._told(inner, f"{known}/{member.name}", member.name)
        if damage is not None:
            raise damage
        if not found:
            yield Missing(known, "no page in this tar file; leave it out")

    def _warc(
        self, archive: Input, known: str, head: bytes, start: int = 0, end: int | None = None
    ) -> Iterator[Input | Missing]:
        from crawler.formats.warc import Damage, NoRandomAccess, list_warc  # noqa: PLC0415

        pages: list[Input] = []
        damaged: list[Missing] = []
        try:
            for found in list_warc(archive.path, start, end):
                if isinstance(found, Damage):
                    damaged.append(Missing(known, found.why))
                    continue
                page = replace(
                    archive, offset=found.offset, name=f"{archive.name}/{found.offset:012}", size=None, saved_at=None
                )
                if found.refers is not None:
                    self._revisits.append((page, found.refers))
                    continue
                place = (archive.path, found.offset)
                for key in (found.digest, found.record_id, f"{found.date} {found.url}"):
                    if key:
                        self._bodies.setdefault(key, place)
                pages.append(page)
        except NoRandomAccess:
            yield from self._unpacked_warc(archive, known, head)
            return
        except OSError as error:
            yield Missing(known, f"cannot be read ({error.strerror or error}); check its permissions")
            return
        yield from damaged
        yield from pages
        if not pages and not damaged and not any(page.path == archive.path for page, _ in self._revisits):
            yield Missing(known, "no HTML page in this WARC file; leave it out")

    def _unpacked_warc(self, archive: Input, known: str, head: bytes) -> Iterator[Input | Missing]:
        from crawler.formats.tars import untar_stream  # noqa: PLC0415

        unpacked = self._spool.new()
        with unpacked.open("wb") as out, suppress(InputError):  # a cut end is found again when the records are read
            untar_stream(archive.path, head, out)
        if container_of(_head_of(unpacked)) != "warc" or is_compressed(_head_of(unpacked)):
            yield Missing(known, "this WARC file cannot be unpacked; write it with one record a gzip member")
            return
        yield from self._warc(replace(archive, path=str(unpacked), shown=archive.known_path), known, b"WARC/")

    def _resolved_revisits(self) -> Iterator[Input | Missing]:
        for page, refers in self._revisits:
            keys = (refers.digest, refers.record_id, f"{refers.date} {refers.url}")
            body = next((self._bodies[key] for key in keys if key and key in self._bodies), None)
            if body is None:
                yield Missing(
                    page.label,
                    f"a revisit of {refers.url or 'a page'} whose response is in none of the files; add its WARC file",
                )
            else:
                yield replace(page, body=body)


def _wanted(members: Sequence[_Member], known: str) -> Iterator[_Member | Missing]:
    """The members of an archive that may be pages or archives, in its order; one that would lie outside is missing."""
    from crawler.formats.zips import is_safe  # noqa: PLC0415  a folder of pages should not wait for it

    companions: set[str] = set()
    names = {member.name for member in members}
    for member in members:
        if is_passed_over(member.name, names, companions) or not is_known(member.name):
            continue
        if is_safe(member.name):
            yield member
        else:
            yield Missing(known, f"{member.name!r} would lie outside the archive; rename it in there")


def _head_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def _list_of_paths(path: str, head: bytes, name: str) -> list[str]:
    """Return the lines of a Common Crawl listing (``warc.paths``, ``warc.paths.gz``); empty for anything else."""
    from crawler.formats.sniff import opened  # noqa: PLC0415
    from crawler.formats.unpack import unpack  # noqa: PLC0415

    first = opened(head)[:1024].partition(b"\n")[0].strip()
    if not first.endswith((b".warc.gz", b".warc", b".warc.zst", b".wacz")) or b"<" in first or b" " in first:
        return []
    text = unpack(Path(path).read_bytes(), name).decode("utf-8", "replace")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines if all(line.endswith((".warc.gz", ".warc", ".warc.zst", ".wacz")) for line in lines) else []


def _looks_like_a_page(path: Path) -> bool:
    """Whether a file of an unknown name is a page by its content: ``index.php?id=7``, or no ending at all."""
    try:
        return stat.S_ISREG(path.stat().st_mode) and is_clearly_a_page(_head_of(path))
    except OSError:
        return False
