"""What the name of a file says: whether it is a page, an archive, a page's companion, and where its output goes."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crawler.inputs import Input

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


def is_companion(folder: str, stems: set[str]) -> bool:
    """Whether this is the folder of a page's parts; ``_files`` is that even where its page is gone."""
    if folder.endswith("_files"):
        return True
    return any(folder.endswith(ending) and folder.removesuffix(ending) in stems for ending in COMPANIONS)


def page_stem(name: str) -> str:
    """Return a page's name without its ending, and nothing for what is no HTML page."""
    return name.rpartition(".")[0] if name.lower().endswith((".html", ".htm", ".xhtml")) else ""


def is_passed_over(name: str, names: set[str], companions: set[str]) -> bool:
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


def is_known(name: str) -> bool:
    """Tell whether a name is that of a page, or of an archive of pages."""
    return _without_packing(name).endswith(SUFFIXES) or is_archive_name(name)


def is_archive_name(name: str) -> bool:
    """Tell whether a name is that of an archive."""
    return name.lower().endswith(ARCHIVE_SUFFIXES)


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
