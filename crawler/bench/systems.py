"""The systems that are compared: each takes a page's bytes and gives its text. What isn't installed is named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from cleaners import CleanOptions, clean

Extract = Callable[[bytes, str | None], str]
BASELINE = "trafilatura.extract"


@dataclass(frozen=True, slots=True)
class System:
    """A system by its name in the tables; ``package`` is what to install for it."""

    name: str
    extract: Extract


def _winnow(extractor: str) -> Extract:
    options = CleanOptions(extractor=extractor)  # type: ignore[arg-type]  # one of the names below
    return lambda page, url: clean(page, url=url, options=options).text


def _trafilatura() -> Extract:
    extract: Any = import_module("trafilatura").extract
    return lambda page, url: extract(page, url=url) or ""


def _trafilatura_with_metadata() -> Extract:
    extract: Any = import_module("trafilatura").bare_extraction

    def text_of(page: bytes, url: str | None) -> str:
        document = extract(page, url=url, with_metadata=True)
        return (document.text or "") if document is not None else ""

    return text_of


def _resiliparse() -> Extract:
    extract: Any = import_module("resiliparse.extract.html2text").extract_plain_text
    decode: Any = import_module("resiliparse.parse.encoding")
    return lambda page, _url: extract(decode.bytes_to_str(page, decode.detect_encoding(page)), main_content=True)


def _readability() -> Extract:
    document: Any = import_module("readability").Document
    parse: Any = import_module("lxml.html").fromstring
    return lambda page, _url: parse(document(page).summary()).text_content()


def _newspaper() -> Extract:
    article: Any = import_module("newspaper").Article

    def text_of(page: bytes, url: str | None) -> str:
        made = article(url or "https://site.example/page", fetch_images=False)  # it would ask the site for them
        made.download(input_html=page.decode("utf-8", "replace"))
        made.parse()
        return str(made.text)

    return text_of


def _justext() -> Extract:
    justext: Any = import_module("justext")
    words = justext.get_stoplist("English")
    return lambda page, _url: "\n".join(each.text for each in justext.justext(page, words) if not each.is_boilerplate)


_PEERS: tuple[tuple[str, str, Callable[[], Extract]], ...] = (
    ("winnow, extractor trafilatura", "winnow-scraper", lambda: _winnow("trafilatura")),
    ("winnow, extractor auto", "winnow-scraper", lambda: _winnow("auto")),
    (BASELINE, "trafilatura", _trafilatura),
    ("trafilatura.bare_extraction, metadata", "trafilatura", _trafilatura_with_metadata),
    ("resiliparse", "resiliparse", _resiliparse),
    ("readability-lxml", "readability-lxml", _readability),
    ("newspaper4k", "newspaper4k", _newspaper),
    ("justext", "justext", _justext),
)


def installed() -> tuple[list[System], list[str]]:
    """Return the systems that can run, and a line about each that can't: how to get it."""
    systems: list[System] = []
    missing: list[str] = []
    for name, package, load in _PEERS:
        try:
            systems.append(System(name, load()))
        except ImportError as error:
            missing.append(f"{name} is left out ({error}); to have it: pip install {package}")
    return systems, missing
