"""Lines that sites print beside every text are known by their form; what only begins like them stays."""

from __future__ import annotations

import pytest

from cleaners import clean

STORY = {
    "en": (
        "The bakery on Mill Lane has bought an oven that was built before anybody who works there was born.",
        "It came up the river in four pieces, on a barge that had carried nothing but gravel for thirty years.",
        "The old gas oven will stay for cakes, and stands in the corner, where people say that it sulks.",
    ),
    "de": (
        "Die Bäckerei in der Mühlgasse hat einen Ofen gekauft, der älter ist als alle, die dort arbeiten.",
        "Er kam in vier Teilen den Fluss herauf, auf einem Kahn, der dreißig Jahre lang nur Kies getragen hatte.",
        "Der alte Gasofen bleibt für die Kuchen stehen, und zwar in der Ecke, wo er, wie es heißt, schmollt.",
    ),
    "fr": (
        "La boulangerie de la rue du Moulin a acheté un four plus vieux que tous ceux qui y travaillent.",
        "Il est arrivé par le fleuve, en quatre morceaux, sur une péniche qui ne portait plus que du gravier.",
        "Le vieux four à gaz restera pour les gâteaux, dans son coin, où les gens disent qu'il boude.",
    ),
    "es": (
        "La panadería de la calle del Molino ha comprado un horno más viejo que todos los que trabajan allí.",
        "Llegó por el río en cuatro piezas, en una barcaza que llevaba treinta años sin cargar más que grava.",
        "El viejo horno de gas se queda para los pasteles, en su rincón, donde dicen que refunfuña.",
    ),
}
"""Three paragraphs a language, which have to stay whatever stands between them."""

PRINTED = [
    ("en", "By signing up, you agree to our terms of use and privacy policy."),
    ("en", "Already a supporter? Sign in"),
    ("en", "4.87 from 62 votes"),
    ("en", "Did you make this bread? Tag @millbakers on Instagram"),
    ("en", "This article was amended on 4 June 2024."),
    ("en", "This article is more than 2 years old"),
    ("en", "Media contact: Rhea Solberg, rhea@bakery.example"),
    ("en", "River News will update this story as more information becomes available."),
    ("en", "Your browser does not support the audio element."),
    ("en", "Ana Ruiz | Staff Writer"),
    ("en", "Help Status About Careers Press Blog Privacy Terms"),
    ("en", "(AP Photo/Ana Ruiz)"),
    ("en", "###"),
    ("de", "Mit der Anmeldung zum Newsletter stimmen Sie unseren Bedingungen zu."),
    ("de", "Der Artikel geht nach der Anzeige weiter"),
    ("de", "Dieser Artikel wurde am 4. Juni 2024 aktualisiert."),
    ("de", "5 von 12 Bewertungen"),
    ("fr", "En vous inscrivant, vous acceptez nos conditions générales."),
    ("fr", "4,5 sur 12 avis"),
    ("fr", "Vous avez repéré une coquille ? Écrivez-nous"),
    ("es", "Al suscribirte aceptas nuestra política de privacidad."),
    ("es", "Tu suscripción se está usando en otro dispositivo"),
    ("es", "Ana Ruiz / EFE"),
]

TOLD = [
    ("en", "By signing up his brothers, Hall got the four hands that he needed, and you agree that they look strong."),
    ("en", "Already a baker at fourteen, she signs every loaf with her thumb."),
    ("en", "This article of faith is more than 200 years old: bread wants stone."),
    ("en", "Your browser does not support bread, says a note on the shop's own site, and it is right."),
    ("en", "Have questions ever been asked in this shop? Nobody could tell me, and I had asked."),
    ("en", "Planning to bake for two hundred people? Here is what the Halls have learnt about doing it."),
    ("en", "Looking for something that had been lost in 1931, the mason found the old flue."),
    ("en", "About half of them: those who had eaten the first loaf, and came again for the second."),
    ("en", "Posted in Berlin as a young man, the mason learnt there how flues are drawn."),
    ("en", "Thanks for reading the meter go to his wife, who has done it every Friday since the oven came."),
    ("en", "Follow the smell, people say when they are asked for the way, and it is good advice."),
    ("de", "Mit der Anmeldung beim Amt war es nicht getan, denn der Kamin musste höher werden."),
    ("de", "Fehler gefunden hat der Prüfer keine, aber er blieb zum Frühstück."),
    ("fr", "En cliquant des doigts, elle appelle son frère, et la première fournée est prête."),
    ("fr", "À propos de première part : elle revient à celui qui a porté le bois jusqu'au four."),
    ("es", "Al enviar el pan a la sierra descubrieron que ya eres de allí si comes lo que allí se come."),
]


def page(language: str, line: str, kind: str) -> str:
    """A story with a line in it, as HTML or as naive text."""
    blocks = [STORY[language][0], STORY[language][1], line, STORY[language][2]]
    if kind == "text":
        return "\n\n".join(blocks)
    return (
        f"<html lang={language}><body><article>{''.join(f'<p>{block}</p>' for block in blocks)}</article></body></html>"
    )


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(("language", "line"), PRINTED)
def test_what_is_printed_beside_every_text_goes(language: str, line: str, kind: str) -> None:
    """The line goes by its form, with the line as evidence, and the story stays whole."""
    document = clean(page(language, line, kind))

    cut = [verdict for verdict in document.removed if verdict.text == line]
    assert [verdict.rule for verdict in cut] == ["colophon/standing-line"]
    assert cut[0].evidence["line"] == line
    assert all(paragraph in document.text for paragraph in STORY[language])


@pytest.mark.parametrize("kind", ["html", "text"])
@pytest.mark.parametrize(("language", "line"), TOLD)
def test_what_only_begins_like_it_stays(language: str, line: str, kind: str) -> None:
    """A sentence of the story is no such line, however it begins."""
    assert line in clean(page(language, line, kind)).text


def test_a_quotation_stays() -> None:
    """What a notice says is part of the story where the story quotes it."""
    line = "“Already a subscriber? Sign in”, said the first sign that the shop ever had."

    assert line in clean(page("en", line, "html")).text


def test_a_heading_over_a_section_stays() -> None:
    """A heading in such a form heads a section of a manual."""
    story = STORY["en"]
    blocks = f"<p>{story[0]}</p><h2>More options</h2><p>{story[1]}</p><p>{story[2]}</p>"
    html = f"<title>An old oven</title><body><article><h1>An old oven</h1>{blocks}</article></body>"

    assert "More options" in clean(html).text
