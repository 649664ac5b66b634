"""Labels and requests in the wording that sites print today, by language, and sentences that only begin like them."""

from __future__ import annotations

import pytest

from cleaners import clean
from cleaners.vocabulary import lexicon_for
from tests.cleaners.test_languages import ARTICLES, _page

JUNK = """
de inside Bitte loggen Sie sich ein, um einen Kommentar zu schreiben.
de inside Empfohlener externer Inhalt
de inside (dpa/lno)
fr inside Ajoutez-nous à vos favoris Google
fr head Par Solène Aubrac avec AFP
es inside Sigue el canal de El Eco en WhatsApp
es head Lucía Arbeloa. Torrelba, 4 ago 2025 - 05:30 CEST
pt inside 📲 Participe do canal do g9 Vale no WhatsApp
it inside Contenuto riservato agli abbonati. Abbonati a 1 € al mese per continuare a leggere.
it inside (ANSA) - ROCCABRUNA, 27 GEN
it inside Foto di repertorio
nl inside Reageer als eerste op dit artikel
nl inside Artikel gaat verder onder de video
pl inside Fot. Jan Kowerski
pl inside Ciąg dalszy artykułu pod reklamą
tr head Giriş Tarihi: 21.04.2025 09:12 Son Güncelleme: 21.04.2025 11:30
tr inside Google News'te bizi takip edin
zh head 2025-03-18 08:30 来源：青禾晚报
zh inside 图/受访者提供
zh inside 未经授权，禁止转载
ja inside 写真＝水瀬日報
ja inside この記事は有料記事です。残り812文字
ja inside 記事は広告の下に続きます
"""
CONTENT = """
de Bitte melden Sie sich im Rathaus, bevor Sie das Watt betreten.
es Suscríbete o paga más, viene a decir el nuevo contrato de agua, que obliga a elegir tarifa antes de octubre.
es Sigue el cauce seco hasta el puente y verás la marca de 1995.
pt Participe quem quiser, dizia o cartaz na porta da igreja.
it Abbonati e pendolari aspettano la funivia da sei anni, dice il sindaco.
nl Reageer als eerste en de gemeente luistert, is de ervaring van Grijpstra.
pl Oceń wiek buka po obwodzie pnia, uczy Ruta.
ru Подписаться на новый маршрут нельзя, зато можно проголосовать за его номер: опрос открыт до пятницы.
zh 来源不明的石料一律没有用。
ja 残り三席、と桐原さんが笑う。
"""


@pytest.mark.parametrize("html", [True, False], ids=["html", "text"])
@pytest.mark.parametrize("case", JUNK.strip().split("\n"))
def test_a_label_goes(case: str, html: bool) -> None:
    """A label goes and the article stays; the lines of authors and dates stand at the head, the rest inside."""
    code, place, line = case.split(" ", 2)
    first, second, third = ARTICLES[code]
    lines = [line, first, second, third] if place == "head" else [first, second, line, third]

    document = clean(_page(code, lines, html=html))

    assert [first, second, third] == document.text.split("\n\n")


@pytest.mark.parametrize("html", [True, False], ids=["html", "text"])
@pytest.mark.parametrize("case", CONTENT.strip().split("\n"))
def test_a_sentence_that_begins_like_a_label_stays(case: str, html: bool) -> None:
    """Somebody's words and plain statements are content, whatever they begin with."""
    code, line = case.split(" ", 1)
    first, second, third = ARTICLES[code]

    document = clean(_page(code, [first, second, line, third], html=html))

    assert [first, second, line, third] == document.text.split("\n\n")


def test_english_words_add_nothing_in_another_language() -> None:
    """English "also" is "thus" in German: only the page's own words tell that something is added."""
    assert "also" in lexicon_for("en").additive_words
    assert "also" not in lexicon_for("de").additive_words
    assert "auch" in lexicon_for("de").additive_words
