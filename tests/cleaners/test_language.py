"""Languages: what a page declares, checked against what it writes."""

from __future__ import annotations

import json

import pytest

from cleaners import clean
from cleaners.language import declared, detect, is_in
from cleaners.vocabulary import CODES
from tests.quality.scoring import CORPUS

SAMPLES = {
    "en": "The ferry between the port and the island will run again from the first week of March.",
    "de": "Die Fähre zwischen dem Hafen und der Insel soll ab der ersten Märzwoche wieder fahren.",
    "fr": "Le bac entre le port et l'île reprendra son service dès la première semaine de mars.",
    "es": "El transbordador entre el puerto y la isla volverá a navegar desde la primera semana de marzo.",
    "ru": "Паром между портом и островом снова начнёт ходить с первой недели марта, сообщили в порту.",
    "ja": "港と島を結ぶ夜行フェリーは三月の第一週から再び運航されると、港湾局が火曜日に発表しました。",
    "zh": "港口与岛屿之间的夜间渡轮将于三月第一周恢复运营，港务局周二表示。",
    "ko": "항구와 섬을 잇는 야간 여객선이 삼월 첫째 주부터 다시 운항한다고 항만청이 화요일 밝혔다.",
}


@pytest.mark.parametrize(("code", "sample"), SAMPLES.items(), ids=SAMPLES.keys())
def test_a_sentence_tells_its_language(code: str, sample: str) -> None:
    """A sentence of ordinary length is enough to know its language."""
    assert detect(sample) == code


@pytest.mark.parametrize("text", ["", "Osk", "404", "Port Averil – Osk", "!!! ??? 12 345 678 9"])
def test_too_little_text_is_unknown(text: str) -> None:
    """A name or a number has no language, and none is guessed."""
    assert detect(text) is None


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("en-GB", "en"),
        ("DE", "de"),
        ("pt_BR", "pt"),
        (" fr ", "fr"),
        ("zh-Hant-TW", "zh"),
        ("", None),
        (None, None),
    ],
)
def test_declared_codes_are_reduced_to_two_letters(value: str | None, code: str | None) -> None:
    """A declared language keeps its language and drops its region."""
    assert declared(value) == code


@pytest.mark.parametrize("value", ["english", "xx", "un", "deu", "123", "-"])
def test_what_is_not_a_code_is_unknown(value: str) -> None:
    """A word, a placeholder or a number in the language attribute is no declaration."""
    assert declared(value) is None


def test_what_a_page_writes_outranks_what_it_declares() -> None:
    """A German article in a theme that declares English is German, and the metadata says why."""
    german = SAMPLES["de"]
    page = f'<html lang="en"><body><p>{german}</p><p>{german} Mehr sagte er nicht.</p></body></html>'
    metadata = clean(page).metadata

    assert (metadata.language, metadata.found_in["language"]) == ("de", "text")


def test_a_declaration_that_fits_is_named_as_the_source() -> None:
    """Where text and declaration agree, the declaration is where the language was found."""
    metadata = clean(f'<html lang="en-GB"><body><p>{SAMPLES["en"]}</p></body></html>').metadata

    assert (metadata.language, metadata.found_in["language"]) == ("en", "html")


def texts() -> list[tuple[str, str]]:
    documents = (
        json.loads(line) for path in sorted(CORPUS.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    )
    return [(each["lang"], " ".join(block["text"] for block in each["blocks"])) for each in documents]


@pytest.mark.parametrize("language", sorted(CODES))
def test_common_words_never_speak_for_another_language(language: str) -> None:
    """What a page declares is believed unasked only where its words leave no doubt: on no text of another language."""
    believed = [own for own, text in texts() if is_in(language, text)]

    assert set(believed) <= {language}


def test_a_declared_language_that_is_written_is_no_question() -> None:
    """On most texts of languages with spaces the common words decide, and the detector says the same."""
    spaced = [(own, text) for own, text in texts() if own in {"en", "de", "fr", "es", "it", "pt", "nl"}]

    assert sum(is_in(own, text) for own, text in spaced) > 0.9 * len(spaced)
    assert [own for own, text in spaced[:40] if detect(text) != own] == []
