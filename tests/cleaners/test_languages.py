"""The plain furnishings of real sites, language by language: each goes, and the article around it stays whole."""

from __future__ import annotations

from html import escape

import pytest

from cleaners import clean

ARTICLES: dict[str, tuple[str, ...]] = {
    "en": (
        "The old bridge over the Tarn will be closed to all traffic from Monday until the end of the summer.",
        "Engineers found rust in eleven of its forty cables, and two of them will have to be replaced at once.",
        "Pedestrians can use the ferry, which runs every twenty minutes between six in the morning and midnight.",
    ),
    "de": (
        "Die alte Brücke über die Tarn bleibt von Montag bis zum Ende des Sommers für den gesamten Verkehr gesperrt.",
        "Ingenieure haben in elf der vierzig Seile Rost gefunden, zwei davon müssen sofort ausgetauscht werden.",
        "Fußgänger können die Fähre nehmen, die von sechs Uhr morgens bis Mitternacht alle zwanzig Minuten fährt.",
    ),
    "fr": (
        "Le vieux pont sur la Tarne sera fermé à toute circulation de lundi jusqu'à la fin de l'été.",
        "Les ingénieurs ont trouvé de la rouille dans onze des quarante câbles, et deux doivent être remplacés.",
        "Les piétons peuvent prendre le bac, qui passe toutes les vingt minutes de six heures à minuit.",
    ),
    "es": (
        "El viejo puente sobre el Tarno estará cerrado al tráfico desde el lunes hasta el final del verano.",
        "Los ingenieros encontraron óxido en once de los cuarenta cables, y dos de ellos deben cambiarse ya.",
        "Los peatones pueden tomar el transbordador, que pasa cada veinte minutos desde las seis hasta medianoche.",
    ),
    "pt": (
        "A velha ponte sobre o Tarno ficará fechada ao trânsito de segunda-feira até ao fim do verão.",
        "Os engenheiros encontraram ferrugem em onze dos quarenta cabos, e dois deles precisam de ser trocados já.",
        "Os peões podem usar a balsa, que passa de vinte em vinte minutos entre as seis da manhã e a meia-noite.",
    ),
    "it": (
        "Il vecchio ponte sul Tarno resterà chiuso al traffico da lunedì fino alla fine dell'estate.",
        "Gli ingegneri hanno trovato ruggine in undici dei quaranta cavi, e due vanno sostituiti subito.",
        "I pedoni possono prendere il traghetto, che passa ogni venti minuti dalle sei del mattino a mezzanotte.",
    ),
    "nl": (
        "De oude brug over de Tarn is vanaf maandag tot het einde van de zomer gesloten voor alle verkeer.",
        "Ingenieurs vonden roest in elf van de veertig kabels, en twee daarvan moeten meteen worden vervangen.",
        "Voetgangers kunnen de pont nemen, die van zes uur 's ochtends tot middernacht om de twintig minuten vaart.",
    ),
    "ru": (
        "Старый мост через Тарну закроют для всех видов транспорта с понедельника и до конца лета.",
        "Инженеры нашли ржавчину в одиннадцати из сорока тросов, и два из них нужно заменить немедленно.",
        "Пешеходы могут воспользоваться паромом, который ходит каждые двадцать минут с шести утра до полуночи.",
    ),
    "pl": (
        "Stary most na Tarnie będzie zamknięty dla ruchu od poniedziałku aż do końca lata.",
        "Inżynierowie znaleźli rdzę w jedenastu z czterdziestu lin, a dwie z nich trzeba wymienić natychmiast.",
        "Piesi mogą korzystać z promu, który kursuje co dwadzieścia minut od szóstej rano do północy.",
    ),
    "tr": (
        "Tarn üzerindeki eski köprü pazartesi gününden yaz sonuna kadar bütün trafiğe kapatılacak.",
        "Mühendisler kırk halatın on birinde pas buldu ve bunlardan ikisinin hemen değiştirilmesi gerekiyor.",
        "Yayalar sabah altıdan gece yarısına kadar yirmi dakikada bir kalkan feribotu kullanabilir.",
    ),
    "zh": (
        "塔恩河上的老桥将从星期一起对所有车辆关闭，一直到夏天结束才会重新开放。",
        "工程师在四十根缆索中的十一根里发现了铁锈，其中两根必须立即更换。",
        "行人可以乘坐渡船，渡船从早上六点到午夜每二十分钟一班，票价不变。",
    ),
    "ja": (
        "タルン川に架かる古い橋は、月曜日から夏の終わりまですべての車両が通行止めになります。",
        "技術者は四十本のケーブルのうち十一本に錆を見つけ、そのうち二本はすぐに交換が必要だという。",
        "歩行者は朝六時から真夜中まで二十分おきに運航される渡し船を利用することができます。",
    ),
    "ar": (
        "سيغلق الجسر القديم فوق نهر طارن أمام جميع المركبات ابتداء من يوم الاثنين حتى نهاية الصيف.",
        "عثر المهندسون على الصدأ في أحد عشر كابلا من أصل أربعين، ويجب استبدال اثنين منها على الفور.",
        "يمكن للمشاة استخدام العبارة التي تعمل كل عشرين دقيقة من السادسة صباحا حتى منتصف الليل.",
    ),
}
TITLES = {
    "en": "Old Bridge to Close for the Summer", "de": "Alte Brücke den Sommer über gesperrt",
    "fr": "Le vieux pont fermé tout l'été", "es": "El viejo puente cierra durante el verano",
    "pt": "Ponte velha fecha durante o verão", "it": "Il vecchio ponte chiuso per l'estate",
    "nl": "Oude brug de hele zomer dicht", "ru": "Старый мост закрывают на лето",
    "pl": "Stary most zamknięty na lato", "tr": "Eski köprü yaz boyunca kapalı",
    "zh": "老桥夏季关闭", "ja": "古い橋が夏の間通行止めに", "ar": "إغلاق الجسر القديم طوال الصيف",
}  # fmt: skip
FURNISHINGS: dict[str, dict[str, str]] = {
    "en": {
        "see_also": """
            Read also: Ferry Fares to Rise
            You might also like: Walks Along the Tarn
            Related: Who Built the Bridge?
            Recommended reading: Rust Never Sleeps
            More on this: Timetable of the Ferry
        """,
        "ads": """
            Advertisement
            Story continues below advertisement
            Sponsored content
        """,
        "newsletter": """
            Sign up for our daily newsletter
            Subscribe to our newsletter to get news in your inbox
        """,
        "sharing": """
            Share this article
            Share on Facebook
            Follow us on Instagram
        """,
        "comments": """
            Leave a comment
            12 comments
            Your email address will not be published. Required fields are marked *
        """,
        "bylines": """
            Published on 12 March 2025
            4 min read
            2 hours ago
            Last updated: March 14, 2025, 10:30
        """,
    },
    "de": {
        "see_also": """
            Lesen Sie auch: Fähre wird teurer
            Auch interessant: Wandern an der Tarn
            Mehr zum Thema: Der Fährplan
            Das könnte Sie auch interessieren: Wer baute die Brücke?
            Lesetipp: Rost schläft nie
        """,
        "ads": """
            Anzeige
            Werbung
            Artikel wird nach der Anzeige fortgesetzt
        """,
        "newsletter": """
            Jetzt Newsletter abonnieren
            Melden Sie sich für unseren Newsletter an
        """,
        "sharing": """
            Artikel teilen
            Auf Facebook teilen
            Folgen Sie uns auf Instagram
        """,
        "comments": """
            Schreiben Sie einen Kommentar
            12 Kommentare
            Ihre E-Mail-Adresse wird nicht veröffentlicht.
        """,
        "bylines": """
            Veröffentlicht am 12. März 2025
            Lesezeit: 4 Minuten
            vor 2 Stunden
            Stand: 14.03.2025, 10:30 Uhr
        """,
    },
    "fr": {
        "see_also": """
            À lire aussi : Le bac augmente
            Lire aussi : Marcher le long de la Tarne
            Sur le même sujet : Les horaires
            Vous aimerez aussi : Qui a construit le pont ?
            Voir aussi : La rouille ne dort jamais
        """,
        "ads": """
            Publicité
            La suite après cette publicité
            Contenu sponsorisé
        """,
        "newsletter": """
            Abonnez-vous à notre newsletter
            Inscrivez-vous à notre newsletter quotidienne
        """,
        "sharing": """
            Partager cet article
            Partager sur Facebook
            Suivez-nous sur Instagram
        """,
        "comments": """
            Laisser un commentaire
            12 commentaires
            Votre adresse e-mail ne sera pas publiée.
        """,
        "bylines": """
            Publié le 12 mars 2025
            Temps de lecture : 4 min
            il y a 2 heures
            Mis à jour le 14 mars 2025 à 10h30
        """,
    },
    "es": {
        "see_also": """
            Lee también: Sube el transbordador
            Te puede interesar: Paseos por el Tarno
            Noticias relacionadas: Horarios
            Ver también: ¿Quién construyó el puente?
            Más información: El óxido nunca duerme
        """,
        "ads": """
            Publicidad
            Continúa leyendo después de la publicidad
            Contenido patrocinado
        """,
        "newsletter": """
            Suscríbete a nuestro boletín
            Recibe nuestra newsletter cada mañana
        """,
        "sharing": """
            Compartir este artículo
            Compartir en Facebook
            Síguenos en Instagram
        """,
        "comments": """
            Deja un comentario
            12 comentarios
            Tu dirección de correo electrónico no será publicada.
        """,
        "bylines": """
            Publicado el 12 de marzo de 2025
            Tiempo de lectura: 4 minutos
            hace 2 horas
            Actualizado a las 10:30
        """,
    },
    "pt": {
        "see_also": """
            Leia também: Balsa fica mais cara
            Veja também: Passeios pelo Tarno
            Saiba mais: Os horários da balsa
            Você também pode gostar: Quem construiu a ponte?
            Leia mais: A ferrugem não dorme
        """,
        "ads": """
            Publicidade
            Continua após a publicidade
            Conteúdo patrocinado
        """,
        "newsletter": """
            Assine nossa newsletter
            Inscreva-se na nossa newsletter
        """,
        "sharing": """
            Compartilhar este artigo
            Compartilhe no Facebook
            Siga-nos no Instagram
        """,
        "comments": """
            Deixe um comentário
            12 comentários
            O seu endereço de e-mail não será publicado.
        """,
        "bylines": """
            Publicado em 12 de março de 2025
            Tempo de leitura: 4 minutos
            há 2 horas
            Atualizado em 14/03/2025 às 10h30
        """,
    },
    "it": {
        "see_also": """
            Leggi anche: Aumenta il traghetto
            Potrebbe interessarti: Passeggiate sul Tarno
            Vedi anche: Gli orari
            Ti potrebbe interessare anche: Chi costruì il ponte?
            Per approfondire: La ruggine non dorme
        """,
        "ads": """
            Pubblicità
            Continua a leggere dopo la pubblicità
            Contenuto sponsorizzato
        """,
        "newsletter": """
            Iscriviti alla nostra newsletter
            Ricevi la nostra newsletter ogni mattina
        """,
        "sharing": """
            Condividi questo articolo
            Condividi su Facebook
            Seguici su Instagram
        """,
        "comments": """
            Lascia un commento
            12 commenti
            Il tuo indirizzo email non sarà pubblicato.
        """,
        "bylines": """
            Pubblicato il 12 marzo 2025
            Tempo di lettura: 4 minuti
            2 ore fa
            Aggiornato il 14 marzo 2025 alle 10:30
        """,
    },
    "nl": {
        "see_also": """
            Lees ook: Pont wordt duurder
            Bekijk ook: Wandelen langs de Tarn
            Meer over dit onderwerp: De vaartijden
            Dit vind je misschien ook interessant: Wie bouwde de brug?
            Zie ook: Roest slaapt nooit
        """,
        "ads": """
            Advertentie
            Tekst gaat verder onder de advertentie
            Gesponsorde inhoud
        """,
        "newsletter": """
            Schrijf je in voor onze nieuwsbrief
            Meld je aan voor de nieuwsbrief
        """,
        "sharing": """
            Deel dit artikel
            Delen via Facebook
            Volg ons op Instagram
        """,
        "comments": """
            Laat een reactie achter
            12 reacties
            Je e-mailadres wordt niet gepubliceerd.
        """,
        "bylines": """
            Gepubliceerd op 12 maart 2025
            Leestijd: 4 minuten
            2 uur geleden
            Laatst bijgewerkt: 14 maart 2025, 10:30
        """,
    },
    "ru": {
        "see_also": """
            Читайте также: Паром подорожает
            По теме: Прогулки вдоль Тарны
            Смотрите также: Расписание парома
            Вам может быть интересно: Кто построил мост?
            Подробнее: Ржавчина не спит
        """,
        "ads": """
            Реклама
            На правах рекламы
            Продолжение после рекламы
        """,
        "newsletter": """
            Подпишитесь на нашу рассылку
            Подписаться на рассылку новостей
        """,
        "sharing": """
            Поделиться
            Поделиться в соцсетях
            Поделиться новостью
        """,
        "comments": """
            Оставить комментарий
            12 комментариев
            Ваш адрес email не будет опубликован.
        """,
        "bylines": """
            Опубликовано 12 марта 2025
            Время чтения: 4 минуты
            2 часа назад
            Обновлено: 14 марта 2025, 10:30
        """,
    },
    "pl": {
        "see_also": """
            Czytaj także: Prom podrożeje
            Zobacz też: Spacery nad Tarną
            Przeczytaj również: Rozkład rejsów
            Może Cię zainteresować: Kto zbudował most?
            Polecamy: Rdza nigdy nie śpi
        """,
        "ads": """
            Reklama
            Dalsza część artykułu pod reklamą
            Artykuł sponsorowany
        """,
        "newsletter": """
            Zapisz się do newslettera
            Zapisz się na nasz newsletter
        """,
        "sharing": """
            Udostępnij
            Udostępnij na Facebooku
            Obserwuj nas na Instagramie
        """,
        "comments": """
            Dodaj komentarz
            12 komentarzy
            Twój adres e-mail nie zostanie opublikowany.
        """,
        "bylines": """
            Opublikowano 12 marca 2025
            Czas czytania: 4 min
            2 godziny temu
            Aktualizacja: 14.03.2025, 10:30
        """,
    },
    "tr": {
        "see_also": """
            Ayrıca okuyun: Feribot zamlandı
            İlginizi çekebilir: Tarn kıyısında yürüyüş
            İlgili haber: Sefer saatleri
            Bunlar da ilginizi çekebilir: Köprüyü kim yaptı?
            Daha fazla oku: Pas uyumaz
        """,
        "ads": """
            Reklam
            Haberin devamı reklamdan sonra
            Sponsorlu içerik
        """,
        "newsletter": """
            Bültenimize abone olun
            E-bültene kayıt ol
        """,
        "sharing": """
            Paylaş
            Facebook'ta paylaş
            Bizi Instagram'da takip edin
        """,
        "comments": """
            Yorum yap
            12 yorum
            E-posta adresiniz yayınlanmayacak.
        """,
        "bylines": """
            Yayınlanma: 12 Mart 2025
            Okuma süresi: 4 dakika
            2 saat önce
            Güncelleme: 14 Mart 2025 10:30
        """,
    },
    "zh": {
        "see_also": """
            相关阅读：渡船票价上涨
            延伸阅读：塔恩河畔的步道
            推荐阅读：渡船时刻表
            相关文章：谁建造了这座桥
        """,
        "ads": """
            广告
            广告 继续阅读
            赞助内容
        """,
        "newsletter": """
            订阅我们的新闻通讯
            订阅电子报
        """,
        "sharing": """
            分享到微信
            分享本文
            关注我们
        """,
        "comments": """
            发表评论
            12条评论
            您的邮箱地址不会被公开。
        """,
        "bylines": """
            发布时间：2025年3月12日
            阅读时间：4分钟
            2小时前
            更新于2025-03-14 10:30
        """,
    },
    "ja": {
        "see_also": """
            関連記事：渡し船が値上げへ
            あわせて読みたい：タルン川の散歩道
            こちらもおすすめ：渡し船の時刻表
        """,
        "ads": """
            広告
            スポンサーリンク
            記事は広告の後に続きます
        """,
        "newsletter": """
            メルマガ登録はこちら
            ニュースレターに登録する
        """,
        "sharing": """
            この記事をシェアする
            シェアする
            フォローする
        """,
        "comments": """
            コメントを残す
            コメント（12件）
            メールアドレスが公開されることはありません。
        """,
        "bylines": """
            公開日：2025年3月12日
            この記事は4分で読めます
            2時間前
            更新日：2025年3月14日
        """,
    },
    "ar": {
        "see_also": """
            اقرأ أيضا: ارتفاع أسعار العبارة
            قد يعجبك أيضا: نزهة على ضفاف طارن
            مواضيع ذات صلة: مواعيد العبارة
        """,
        "ads": """
            إعلان
            يستمر المقال بعد الإعلان
            محتوى برعاية
        """,
        "newsletter": """
            اشترك في نشرتنا البريدية
            اشترك في النشرة الإخبارية
        """,
        "sharing": """
            شارك هذا المقال
            مشاركة عبر فيسبوك
            تابعنا على إنستغرام
        """,
        "comments": """
            اترك تعليقا
            12 تعليقا
            لن يتم نشر عنوان بريدك الإلكتروني.
        """,
        "bylines": """
            نشر في 12 مارس 2025
            وقت القراءة: 4 دقائق
            منذ ساعتين
            آخر تحديث: 14 مارس 2025
        """,
    },
}
CONTENTS = {
    "en": "Table of Contents", "de": "Inhaltsverzeichnis", "fr": "Sommaire", "es": "Índice de contenidos",
    "pt": "Índice", "it": "Indice", "nl": "Inhoudsopgave", "ru": "Содержание", "pl": "Spis treści",
    "tr": "İçindekiler", "zh": "目录", "ja": "目次", "ar": "جدول المحتويات",
}  # fmt: skip
CASES = [
    pytest.param(code, family, line.strip(), id=f"{code}-{family}-{number}")
    for code, families in FURNISHINGS.items()
    for family, lines in families.items()
    for number, line in enumerate(lines.strip().splitlines(), start=1)
]


def _page(code: str, lines: list[str], *, html: bool) -> str:
    if not html:
        return "\n\n".join([TITLES[code], *lines])
    body = "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)
    return f'<html lang="{code}"><body><article><h1>{TITLES[code]}</h1>{body}</article></body></html>'


@pytest.mark.parametrize("html", [True, False], ids=["html", "text"])
@pytest.mark.parametrize(("code", "family", "line"), CASES)
def test_a_furnishing_goes_and_the_article_stays(code: str, family: str, line: str, html: bool) -> None:
    """What sites print around their articles is known in every language; a date stands at the head, the rest inside."""
    first, second, third = ARTICLES[code]
    lines = [line, first, second, third] if family == "bylines" else [first, second, line, third]

    document = clean(_page(code, lines, html=html))

    assert [first, second, third] == document.text.split("\n\n")


@pytest.mark.parametrize("html", [True, False], ids=["html", "text"])
@pytest.mark.parametrize("code", CONTENTS)
def test_a_table_of_contents_goes_with_its_entries(code: str, html: bool) -> None:
    """A contents label and its entries are known in every language; the headings that they name stay."""
    first, second, third = ARTICLES[code]
    entries = [f"{number} {text[4:12].strip()}" for number, text in enumerate((second, third), start=1)]
    if html:
        items = "".join(f"<li>{entry}</li>" for entry in entries)
        body = f"<p>{first}</p><p>{CONTENTS[code]}</p><ul>{items}</ul>"
        body += f"<h2>{entries[0]}</h2><p>{second}</p><h2>{entries[1]}</h2><p>{third}</p>"
        page = f'<html lang="{code}"><body><article><h1>{TITLES[code]}</h1>{body}</article></body></html>'
    else:
        listed = [f"  • {entry}" for entry in entries]
        page = _page(code, [first, CONTENTS[code], *listed, entries[0], second, entries[1], third], html=False)

    document = clean(page)

    assert [first, entries[0], second, entries[1], third] == document.text.split("\n\n")
