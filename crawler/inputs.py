"""What a one-off cleanup reads: files, folders, archives and standard input, told apart before anything is cleaned.

Listing is cheap and happens once, in one process. What it finds travels to the workers as paths and offsets.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, Self

from crawler.formats.page import MAX_PAGE_BYTES, InputError, SavedPage, in_utc
from crawler.formats.recover import recover
from crawler.formats.sidecar import Sidecar
from crawler.formats.sniff import HEAD_BYTES, Container, container_of, is_clearly_a_page, is_compressed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crawler.formats.warc import Refers

SUFFIXES: Final = (".html", ".htm", ".xhtml", ".txt", ".md", ".mht", ".mhtml")
ARCHIVE_SUFFIXES: Final = (
    ".zip", ".tar", ".tgz", ".tbz2", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst",
    ".warc", ".warc.gz", ".warc.zst", ".wacz",
)  # fmt: skip
PACKED_SUFFIXES: Final = (".gz", ".zst")
COMPANIONS: Final = tuple(
    "_files -files .files -Dateien _fichiers _archivos _file _bestanden _arquivos _pliki -filer _soubory _dosyalar "
    "_datoteke _tiedostot _elemei _ficheiros _Dateien".split()
)
"""How browsers call, in their languages, the folder of pictures beside a page that was saved complete."""
IGNORED_FOLDERS: Final = frozenset(("__MACOSX", "node_modules"))
STDIN: Final = "-"
MAX_DEPTH: Final = 64
"""Folders nested deeper are a loop, or a trap."""


@dataclass(frozen=True, slots=True)
class Input:
    """One page to clean: ``path`` is where it is read, ``name`` where its output goes below the output folder.

    In an archive ``offset`` (bytes) and ``member`` say where in it. ``shown`` is the path that people know, where
    the file was unpacked or spooled; ``None`` for standard input. ``body`` is the record (file, offset) whose body
    a WARC revisit repeats. ``url`` and ``fetched_at`` are what a sidecar says, which is believed before all else.
    ``site`` is the file in which lies what other pages of its site taught.
    """

    path: str
    name: str
    kind: Container = "file"
    offset: int | None = None
    size: int | None = None
    member: str | None = None
    shown: str | None = ""
    saved_at: str | None = None
    body: tuple[str, int] | None = None
    url: str | None = None
    fetched_at: str | None = None
    site: str | None = None

    @property
    def known_path(self) -> str | None:
        """The path as its user knows it; ``None`` for standard input."""
        return self.path if self.shown == "" else self.shown

    @property
    def label(self) -> str:
        """What to call the page in a message."""
        place = self.known_path or "standard input"
        if self.kind == "warc":
            return f"{place}: byte {self.offset}"
        return f"{place}: {self.member}" if self.member else place


@dataclass(frozen=True, slots=True)
class Missing:
    """A path that cannot be read, with the line to print about it."""

    path: str
    why: str


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
        for each in _walk(Path(path), self._seen):
            if isinstance(each, Missing):
                yield each
                continue
            name = str(each.relative_to(path))
            if _is_known(name) or _looks_like_a_page(each):
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
        from crawler.formats.zips import is_safe, list_zip  # noqa: PLC0415  a folder of pages should not wait for it

        found = False
        companions: set[str] = set()
        members = list(list_zip(archive.path))
        names = {member.name for member in members}
        for member in members:
            if _is_passed_over(member.name, names, companions) or not _is_known(member.name):
                continue
            found = True
            if not is_safe(member.name):
                yield Missing(known, f"{member.name!r} would lie outside the archive; rename it in there")
                continue
            inner = replace(
                archive,
                name=f"{archive.name}/{member.name}",
                offset=member.offset,
                member=member.name,
                size=member.size,
            )
            if _is_archive_name(member.name):
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
        from crawler.formats.zips import is_safe  # noqa: PLC0415

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
            for member in list_tar(archive.path, known):
                members.append(member)  # noqa: PERF402  what stands before the damage is kept
        except InputError as error:
            damage = error
        found = False
        companions: set[str] = set()
        names = {member.name for member in members}
        for member in members:
            if _is_passed_over(member.name, names, companions) or not _is_known(member.name):
                continue
            found = True
            if not is_safe(member.name):
                yield Missing(known, f"{member.name!r} would lie outside the archive; rename it in there")
                continue
            inner = replace(
                archive,
                name=f"{archive.name}/{member.name.removeprefix('./')}",
                offset=member.offset,
                size=member.size,
                member=member.name,
                saved_at=member.saved_at,
            )
            if _is_archive_name(member.name):
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


def _walk(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path | Missing]:
    unreadable: list[Missing] = []

    def note(error: OSError) -> None:
        unreadable.append(Missing(str(error.filename), f"cannot be opened ({error.strerror}); check its permissions"))

    for directory, folders, files in os.walk(folder, followlinks=True, onerror=note):
        yield from unreadable
        unreadable.clear()
        status = os.stat(directory)  # noqa: PTH116
        key = (status.st_dev, status.st_ino)
        # a link that leads back up, or a trap
        if key in seen or directory.count(os.sep) - str(folder).count(os.sep) > MAX_DEPTH:
            folders[:] = []
            continue
        seen.add(key)
        stems = {_page_stem(name) for name in files}
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in IGNORED_FOLDERS and not _is_companion(name, stems)
        )
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(directory) / name
    yield from unreadable


def _is_companion(folder: str, stems: set[str]) -> bool:
    """Whether this is the folder of a page's parts; ``_files`` is that even where its page is gone."""
    if folder.endswith("_files"):
        return True
    return any(folder.endswith(ending) and folder.removesuffix(ending) in stems for ending in COMPANIONS)


def _page_stem(name: str) -> str:
    return name.rpartition(".")[0] if name.lower().endswith((".html", ".htm", ".xhtml")) else ""


def _is_passed_over(name: str, names: set[str], companions: set[str]) -> bool:
    """Whether a member of an archive is hidden, a companion of a page, or what a system leaves behind."""
    folders = PurePosixPath(name.replace("\\", "/")).parts
    if folders and folders[-1].startswith(".") and folders[-1] not in {".", ".."}:
        return True
    for depth, folder in enumerate(folders[:-1]):
        if folder in IGNORED_FOLDERS or folder.endswith("_files"):
            return True
        if folder.startswith(".") and folder not in {".", ".."}:
            return True
        if not folder.endswith(COMPANIONS):
            continue
        above = "/".join(folders[: depth + 1])
        if above not in companions:
            stem = next(above.removesuffix(ending) for ending in COMPANIONS if above.endswith(ending))
            if not names.isdisjoint((f"{stem}.html", f"{stem}.htm", f"{stem}.xhtml")):
                companions.add(above)
        if above in companions:
            return True
    return False


def _without_packing(name: str) -> str:
    lower = name.lower()
    return next((lower.removesuffix(packed) for packed in PACKED_SUFFIXES if lower.endswith(packed)), lower)


def _is_known(name: str) -> bool:
    return _without_packing(name).endswith(SUFFIXES) or _is_archive_name(name)


def _is_archive_name(name: str) -> bool:
    return name.lower().endswith(ARCHIVE_SUFFIXES)


def _looks_like_a_page(path: Path) -> bool:
    """Whether a file of an unknown name is a page by its content: ``index.php?id=7``, or no ending at all."""
    try:
        return stat.S_ISREG(path.stat().st_mode) and is_clearly_a_page(_head_of(path))
    except OSError:
        return False


def output_names(inputs: Sequence[Input]) -> list[str]:
    """Where each input's output goes, without an ending: ``a/page.html`` → ``a/page``.

    Two inputs that would meet (``page.html`` and ``page.htm``) keep their endings, whatever their order.
    """
    stems = [_stem(each.name) for each in inputs]
    counts = Counter(stems)
    names = [stem if counts[stem] == 1 else each.name for each, stem in zip(inputs, stems, strict=True)]
    again = Counter(names)
    used: Counter[str] = Counter()
    for position, name in enumerate(names):
        if again[name] > 1:
            used[name] += 1
            names[position] = f"{name}~{used[name]}"
    return names


def _stem(name: str) -> str:
    for packed in PACKED_SUFFIXES:
        name = name.removesuffix(packed)
    base, dot, ending = name.rpartition(".")
    return base if dot and f".{ending.lower()}" in SUFFIXES and base else name


def read_input(each: Input) -> SavedPage:
    """Read one page out of whatever holds it; raises :class:`InputError`, which names it, where that fails."""
    page = recover(_read(each), each.label)
    if each.known_path is None and page.kind == "file":
        page = replace(page, kind="stdin")
    return replace(page, url=each.url or page.url, fetched_at=each.fetched_at or page.fetched_at)


def _read(each: Input) -> SavedPage:
    if each.kind == "file":
        return _read_file(each)
    assert each.offset is not None
    if each.kind == "warc":
        from crawler.formats.warc import read_record  # noqa: PLC0415

        return read_record(each.path, each.offset, each.label, each.body)
    if each.kind == "zip":
        from crawler.formats.zips import read_member  # noqa: PLC0415

        return read_member(each.path, each.offset, each.label)
    from crawler.formats.tars import read_tar_member  # noqa: PLC0415

    page = read_tar_member(each.path, each.offset, each.size or 0, each.label)
    return replace(page, fetched_at=each.saved_at)


def _read_file(each: Input) -> SavedPage:
    try:
        status = os.stat(each.path)  # noqa: PTH116
        if status.st_size > MAX_PAGE_BYTES:
            raise InputError(
                f"{each.label}: {status.st_size} bytes are more than a page can have; split it or leave it out"
            )
        content = Path(each.path).read_bytes()
    except OSError as error:
        raise InputError(f"{each.label}: cannot be read ({error.strerror}); check its permissions") from None
    return SavedPage(content, "file", fetched_at=in_utc(datetime.fromtimestamp(status.st_mtime, UTC)))
