"""Newsletter sign-up forms and calls to subscribe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaners.rules.asking import share_of_sentences
from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_SHARE = 0.5
_IMPERATIVES = (
    "subscribe", "sign up", "join", "get ", "enter your", "never miss", "don't miss", "receive", "stay ", "want ",
    "like what", "enjoyed", "for more", "abonnieren", "melden", "jetzt", "inscrivez", "abonnez", "recevez", "suscribe",
    "suscrib", "recibe", "apuntate", "registrate", "assine", "receba", "inscreva", "cadastre", "iscriviti", "ricevi",
    "schrijf", "meld je", "ontvang", "abonneer", "подпи", "получа", "zapisz", "subskryb", "abone", "订阅", "登録", "اشترك",
    "thank you for sub", "thanks for sub", "you're subscribed", "sign me", "your email", "unsubscribe", "no spam", "we respect",
    "email address", "our newsletter", "the best of", "follow our", "turn on", "enable", "keine", "erhalten", "verpassen",
    "ne manquez", "restez", "no te pierdas", "non perder", "mis niets", "nao perca", "bleiben sie", "bleib",
)  # fmt: skip


def sign_up(block: Block, page: PageView) -> Removal | None:
    """A request to subscribe: most of its sentences ask for it, or are the form's small print."""
    facts = page.facts(block)
    lexicon = page.lexicon
    found = lexicon.newsletter.inside(facts.folded)
    if not found or block.kind in {"quote", "table_row"} or any(mark in block.text for mark in '"“„«'):
        return None
    if facts.n_words <= 2 and facts.bare not in lexicon.newsletter:  # noqa: PLR2004
        return None
    asks = facts.bare.startswith(_IMPERATIVES) or facts.bare in lexicon.newsletter
    asking, total = share_of_sentences(block, page, lexicon.newsletter, opening=False)
    if asking < MIN_SHARE * total:
        return None
    if not asks and not (
        total > 1 and any(part in facts.folded for part in ("subscribe now", "sign up", "your inbox"))
    ):
        return None
    if block.kind == "heading" and block.tags and facts.n_words > 9:  # noqa: PLR2004
        return None
    if _is_topic(block, page):
        return None
    return Removal(
        because="asks for a subscription", evidence={"phrase": found, "sentences_asking": f"{asking} of {total}"}
    )


def _is_topic(block: Block, page: PageView) -> bool:
    """Whether the article is about newsletters and this is one of its sentences, not a form."""
    word = "newsletter"
    others = sum(1 for each in page.main if each.index != block.index and word in page.facts(each).folded)
    return (others >= 3 or word in page.title_folded) and page.facts(block).n_words > 25  # noqa: PLR2004


RULES = (Rule("newsletter/sign-up", sign_up, strips="newsletter forms and calls to subscribe", max_words=70),)
