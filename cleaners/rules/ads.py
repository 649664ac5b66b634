"""Advertising: labels, disclosures and promotion paragraphs in the middle of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import a_sentence_opens, share_of_sentences
from cleaners.rules.base import Removal, Rule
from cleaners.rules.pitches import MAX_PITCH_WORDS, is_article, pitch

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_PROMOTION_SIGNS = 2
MIN_PROMOTION_SHARE = 0.5
_SHOP_LINK = re.compile(
    r"(?:[?&](?:tag|aff|affid|ref|utm_campaign)=|/(?:shop|store|product|cart|checkout|go|out|recommends)/)"
)
_AD_HEAD = re.compile(r"^([^:.|]*)(:|\.|\||$)(.*)$")
"""A label, and what parts it from the advertisement: "Sponsored: …", "Реклама. …", "Anzeige | …"."""
_BOXED_LABEL = re.compile(r"^\W*[\[【(〔]\s*([^\])】〕]{2,20}?)\s*[\])】〕]")
_BOX_LABELS = frozenset({"pr", "ad", "ads", "anzeige", "werbung", "sponsored", "推广", "广告"})
_PARTS = re.compile(r"\s+[|·•–—-]\s+")
_LABEL_TAIL = re.compile(r"[\s\-:*|_–—.]*(?:spot_img|ad|\d{1,2}|close|x)?[\s\-:*|_–—.]*$")


def label(block: Block, page: PageView) -> Removal | None:
    """A line that only labels an advertisement: "Advertisement", "Story continues below"."""
    facts = page.facts(block)
    boxed = _BOXED_LABEL.match(facts.folded) if block.text[:1] in "[【(〔" else None
    if boxed and (boxed[1] in page.lexicon.ad_labels or boxed[1] in _BOX_LABELS):
        return Removal(because="an advertisement with its label", evidence={"label": boxed[1]})
    if not page.lexicon.ad_labels.may_open(facts.bare):
        return None
    bare = _LABEL_TAIL.sub("", facts.bare) or facts.bare
    head, mark, _ = _AD_HEAD.match(facts.bare).groups()  # type: ignore[union-attr]  # matches any line
    is_item = block.kind == "list_item" and block.tags  # "Ads: a business account gives you more of them"
    names_slot = head in page.lexicon.ad_labels and (len(head) > 2 or not head.isascii()) and not is_item
    if mark and names_slot and (mark != ":" or not _is_topic_word(head)):
        return Removal(because="an advertisement with its label", evidence={"label": head})
    parts = [part for part in _PARTS.split(facts.bare) if part]
    if len(parts) > 1 and all(part in page.lexicon.ad_labels for part in parts):
        return Removal(because="an advertisement's label", evidence={"label": parts[0]})
    if bare not in page.lexicon.ad_labels and facts.bare not in page.lexicon.ad_labels:
        return None
    if block.kind == "heading" and block.tags and bare in {"advertising", "promotion", "promoted", "ads"}:
        return None
    if bare in {"advertising", "promotion", "publicity"} and not block.text.isupper() and not _is_slot(block):
        return None
    return Removal(because="an advertisement's label", evidence={"label": bare})


_TOPIC_WORDS = frozenset(
    "promotion advertising publicity adv advert anzeige werbung reklame publicite publicidad anuncio "
    "publicidade pubblicita annuncio "
    "reclame reklama реклама реклам ogłoszenie ogloszenie reklam 广告 廣告 広告 إعلان اعلان".split()
)


def _is_topic_word(head: str) -> bool:
    """Whether a label is also a topic: "Anzeige: …" is a police report's headline as well."""
    return head in _TOPIC_WORDS


def _is_slot(block: Block) -> bool:
    return any("ad" in re.split(r"[-_]", sign) or "ads" in re.split(r"[-_]", sign) for sign in block.signs[:3])


_SELF = re.compile(
    r"\bthis (?:[\w-]+ )?(?:post|page|article|site|website|blog|story|guide|video|content|review|list)\b"
)


def disclosure(block: Block, page: PageView) -> Removal | None:
    """A notice that money is made with the page: affiliate links, a sponsor, a paid partnership."""
    facts = page.facts(block)
    if block.kind in {"heading", "quote"}:
        return None
    earning = _EARNING.search(facts.folded) if any(part in facts.folded for part in _EARNING_PARTS) else None
    if earning is None and facts.n_words <= MAX_SPONSOR_WORDS:
        earning = _SPONSOR.search(facts.bare)
    if earning:
        return Removal(because="a notice about affiliate links or a sponsor", evidence={"phrase": earning[0]})
    found = page.lexicon.ad_disclosures.inside(facts.folded)
    if not found:
        return None
    asking, total = share_of_sentences(block, page, page.lexicon.ad_disclosures, opening=False)
    if asking * 2 < total or _quotes(block):
        return None
    names_itself = _SELF.search(facts.folded) is not None or page.lexicon.self_words.inside(
        facts.folded.replace("this", "")
    )
    if not names_itself and not (facts.bare.startswith(found) and total == 1):
        return None
    return Removal(because="a notice about affiliate links or a sponsor", evidence={"phrase": found})


_EARNING = re.compile(
    r"\bas an? [\w .&'-]{2,40} (?:associate|affiliate|partner),? (?:i|we)\b|"
    r"\b(?:article|story|post|interview|series|episode|content|page|guide) (?:is|was|has been) "
    r"(?:brought to you|presented|sponsored|supported|made possible|paid for) by\b"
)
_EARNING_PARTS = (
    "associate", "affiliate", "partner", "you by", "presented by", "sponsored by", "supported by", "possible by",
    "for by",
)  # fmt: skip
"""A part of each of those expressions, and much faster to look for."""
_SPONSOR = re.compile(r"^(?:brought to you|presented|sponsored|powered|promoted) by\b")
MAX_SPONSOR_WORDS = 9


def _quotes(block: Block) -> bool:
    return any(mark in block.text for mark in '"“”„«»「」')


def promotion(block: Block, page: PageView) -> Removal | None:
    """A paragraph that only sells: several sales phrases, most sentences of the selling kind."""
    facts = page.facts(block)
    if block.kind in {"heading", "quote", "table_row"} or _quotes(block):
        return None
    lexicon = page.lexicon
    signs = lexicon.promotions.all_inside(facts.folded)
    if not signs:  # then no sentence sells
        return None
    # "save up to" and "up to" are one sign: keep the longest of phrases that contain each other
    signs = [sign for sign in signs if not any(sign != other and sign in other for other in signs)]
    if any(_SHOP_LINK.search(link.href) for link in block.links):
        signs.append("shop link")
    percent = re.search(
        r"\b\d{1,2} ?(?:%|per ?cent|prozent|por ciento|pour cent) "
        r"(?:off|rabatt|de descuento|de reduction|di sconto|korting)",
        facts.folded,
    )
    if percent:
        signs.append("discount")
    if len(signs) < MIN_PROMOTION_SIGNS or not (percent or _speaks_to_buyer(block, page)):
        return None
    asking, total = share_of_sentences(block, page, lexicon.promotions, opening=False)
    if asking < MIN_PROMOTION_SHARE * total or _on_topic(block, page):
        return None
    return Removal(
        because="a paragraph that only sells", evidence={"sales_phrases": tuple(sorted(signs)), "sentences": total}
    )


def _speaks_to_buyer(block: Block, page: PageView) -> bool:
    """Whether a block addresses a buyer; a report on a shop's prices does not. Lists compare, so they need a link."""
    links = any(_SHOP_LINK.search(link.href) for link in block.links)
    if block.kind == "list_item" and block.tags:
        return links
    lexicon = page.lexicon
    asks = a_sentence_opens(block, page, lexicon.imperatives) or a_sentence_opens(block, page, lexicon.calls)
    return links or asks or lexicon.reader_words.inside(page.facts(block).folded) is not None


def _on_topic(block: Block, page: PageView) -> bool:
    """Whether the article itself is about selling: the same sales words stand all over it."""
    known: tuple[frozenset[int], int] | None = page.memo.get("selling")
    if known is None:
        prose = [each for each in page.main if page.facts(each).is_prose]
        phrases = page.lexicon.promotions
        selling = frozenset(each.index for each in prose if phrases.inside(page.facts(each).folded))
        known = page.memo["selling"] = (selling, len(prose))
    others = len(known[0] - {block.index})
    return others >= 3 and others > known[1] / 4


MAX_BUTTON_WORDS = 16
_PRICE = re.compile(r"[$€£¥]\s?\d|\d\s?(?:€|eur|usd|dollars?|euros?)\b")


def shop_button(block: Block, page: PageView) -> Removal | None:
    """A button or line that only leads to a shop: "Check price at …", "$38.99 – View deal"."""
    facts = page.facts(block)
    if facts.ends_with_stop or (block.kind == "heading" and block.tags) or block.kind in {"quote", "table_row"}:
        return None
    opening = page.lexicon.shop_buttons.opening(facts.bare)
    inside = opening or page.lexicon.shop_buttons.inside(facts.folded)
    if not inside or not (opening or _PRICE.search(facts.folded)):
        return None
    if opening and facts.n_words > len(opening.split()) + 8:
        return None
    return Removal(because="a button of a shop", evidence={"phrase": inside})


_OFFER = re.compile(
    r"\b\d{1,2} ?%(?: off| rabatt| de descuento| de reduction| di sconto| korting)?|"
    r"[$€£¥] ?\d|\d ?(?:€|eur\b)|\bcode [A-Z0-9]{4,}|\bfree\b|\bgratis\b|\bgratuit|→\s*$|\bnow\b|\btoday\b"
)


def offer_line(block: Block, page: PageView) -> Removal | None:
    """A line that is an offer and no sentence of an article: "Power tools up to 45% off at HammerHub →"."""
    facts = page.facts(block)
    if facts.ends_with_stop or (block.kind in {"heading", "quote", "table_row", "list_item"} and block.tags):
        return None
    sales = page.lexicon.promotions.inside(facts.folded)
    if not sales or block.kind == "list_item" or block.text.endswith(("?", ":")):
        return None
    lists_prices = sales.startswith(("start", "plans start")) and not is_article(page)
    if _quotes(block) or _on_topic(block, page) or lists_prices:
        return None
    signs = {match.strip() for match in _OFFER.findall(block.text)}
    if not signs - {sales}:
        return None
    return Removal(because="an offer on a line of its own", evidence={"phrase": sales, "signs": tuple(sorted(signs))})


_PRICE_TAG = re.compile(
    r"^(?:from |now |only |just )?[$€£¥] ?\d[\d.,]*(?: (?:at|from|on|bei|chez|en|da|bij) (?=[A-Z])|\W*$)", re.IGNORECASE
)


def price_tag(block: Block, page: PageView) -> Removal | None:
    """A price and a shop on a line of their own: "$24.99 at Hearth & Home"."""
    facts = page.facts(block)
    if facts.ends_with_stop or block.kind in {"table_row", "quote", "code", "list_item"}:
        return None
    if block.kind == "heading" and block.tags:
        return None
    if not _PRICE_TAG.match(block.text) or (page.is_html and not block.links and not page.before(block, 1)):
        return None
    if not is_article(page):
        return None
    return Removal(because="a price on a line of its own", evidence={"line": block.text})


def sales_pitch(block: Block, page: PageView) -> Removal | None:
    """A few lines whose signs add up to a pitch: sales talk, prices, orders, "free", a brand's name."""
    return pitch(block, page, sells=True)


RULES = (
    Rule("ads/offer-line", offer_line, strips="offers on a line of their own", max_words=18, strictness="balanced"),
    Rule("ads/label", label, strips="labels of advertisements", max_words=30),
    Rule("ads/disclosure", disclosure, strips="notices about affiliate links and sponsors", max_words=70),
    Rule("ads/shop-button", shop_button, strips="buttons and price lines of shops", max_words=MAX_BUTTON_WORDS),
    Rule("ads/promotion", promotion, strips="paragraphs that only sell", max_words=90, strictness="balanced"),
    Rule(
        "ads/sales-pitch",
        sales_pitch,
        strips="a few lines whose signs add up to a sales pitch",
        max_words=MAX_PITCH_WORDS,
        strictness="balanced",
    ),
    Rule(
        "ads/price-tag",
        price_tag,
        strips="a price and a shop on a line of their own",
        max_words=8,
        strictness="balanced",
    ),
)
