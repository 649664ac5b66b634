"""From bytes to text: what a page declares, in the order in which browsers believe it."""

from __future__ import annotations

import codecs

import pytest

from cleaners import clean
from cleaners.decode import decode, is_binary, is_html

TEXT = "<p>Grüße aus Köln, schöne Straße</p>"
RUSSIAN = "<p>" + "Паром держится на тросе, а двигает его течение реки. " * 5


def test_a_byte_order_mark_beats_everything() -> None:
    """A page with a byte order mark is what the mark says, whatever header and meta claim."""
    page = codecs.BOM_UTF8 + ('<meta charset="koi8-r">' + TEXT).encode()

    decoded = decode(page, "text/html; charset=windows-1251")

    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith(TEXT)
    assert not decoded.text.startswith("\ufeff")


def test_the_header_beats_the_meta_element() -> None:
    """The server knows how it sent a page; the meta element is what an author once wrote."""
    page = ('<meta charset="iso-8859-5">' + TEXT).encode()

    assert TEXT in decode(page, "text/html; charset=utf-8").text


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="windows-1251">',
        "<meta charset=windows-1251>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ],
)
def test_the_meta_element_counts_without_a_header(declaration: str) -> None:
    """Either form of the meta declaration is believed where no header speaks."""
    page = declaration + RUSSIAN

    assert page == decode(page.encode("cp1251")).text


def test_latin_1_means_windows_1252() -> None:
    """A page that declares ISO 8859-1 has Windows quotation marks and euro signs, as browsers know."""
    assert decode("„5 €“".encode("cp1252"), "text/html; charset=iso-8859-1").text == "„5 €“"


@pytest.mark.parametrize(("codec", "encoding"), [("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be")])
def test_utf_16_without_a_mark(codec: str, encoding: str) -> None:
    """UTF-16 that lost its byte order mark is known by the zero in every other byte of its tags."""
    decoded = decode(TEXT.encode(codec))

    assert (decoded.text, decoded.encoding) == (TEXT, encoding)


@pytest.mark.parametrize("codec", ["utf-8", "cp1251", "koi8-r"])
def test_an_undeclared_page_is_detected(codec: str) -> None:
    """A page that declares nothing is read in the encoding that makes sense of its bytes."""
    assert decode(RUSSIAN.encode(codec)).text == RUSSIAN


@pytest.mark.parametrize("declaration", ["nonsense", "utf-99", ""])
def test_an_unknown_name_is_no_declaration(declaration: str) -> None:
    """A charset that does not exist is passed over, and the bytes decide."""
    assert TEXT in decode(f'<meta charset="{declaration}">{TEXT}'.encode(), f"text/html; charset={declaration}").text


def test_bytes_that_fit_nothing_are_shown_and_named() -> None:
    """A byte that its encoding does not have is replaced, and a warning names the encoding."""
    decoded = decode(b'<meta charset="utf-8"><p>caf\xe9 and more')

    assert "caf\ufffd and more" in decoded.text
    assert "utf-8" in decoded.warnings[0]


def test_a_replacement_character_of_the_page_is_no_warning() -> None:
    """A page that itself prints the replacement character was decoded without loss."""
    assert decode("<p>The sign \ufffd stands for lost letters.</p>".encode()).warnings == ()


def test_text_is_taken_as_it_is() -> None:
    """A page that is already text keeps its letters; only a leading mark is dropped."""
    assert decode(f"\ufeff{TEXT}", "text/html; charset=koi8-r").text == TEXT


def test_warnings_reach_the_document() -> None:
    """What had to be given up while decoding is said in the document's warnings."""
    page = b'<meta charset="utf-8"><p>A caf\xe9 at the corner of the street has reopened its doors this week.</p>'

    assert any("utf-8" in warning for warning in clean(page).warnings)


@pytest.mark.parametrize(
    "page",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200),
        b"PK\3\4" + bytes(range(32)) * 20,
        b"\x7fELF\2\1\1" + bytes(99),
    ],
)
def test_binary_files_are_no_text(page: bytes) -> None:
    """An image, an archive and a program are recognised and not cleaned."""
    assert is_binary(page.decode("latin-1"))
    assert "not text" in clean(page).warnings[0]


def test_a_stray_control_character_is_text() -> None:
    """Old pages have a form feed or an escape here and there; they are still text."""
    assert not is_binary("A page with a form feed\f and an escape \x1b in a long enough sentence.")


@pytest.mark.parametrize("text", ["if a < b and b > c then stop", "Dear <name>, thank you", "x <- 3", "I <3 rye"])
def test_angle_brackets_are_not_markup(text: str) -> None:
    """Plain text may compare, point and love."""
    assert not is_html(text)


@pytest.mark.parametrize("text", ["<p>Short", "<!DOCTYPE html><title>x", "before <br> after", "<DIV CLASS='a'>x"])
def test_one_tag_is_markup(text: str) -> None:
    """A fragment with a single element is HTML, in capitals too."""
    assert is_html(text)
