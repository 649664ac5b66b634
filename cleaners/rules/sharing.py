"""Share bars, follow-us lines and their counters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

NETWORKS = frozenset(
    "facebook twitter x whatsapp linkedin pinterest reddit telegram instagram youtube tiktok threads mastodon "
    "bluesky tumblr vk vkontakte ok odnoklassniki viber messenger flipboard pocket email e-mail mail print "
    "drucken imprimer imprimir stampa line weibo wechat xing snapchat signal rss sms copy link url tweet share "
    "teilen partager compartir condividi compartilhar delen google news gmail skype discord twitch stumbleupon "
    "twittern mailen merken weiterleiten tweeter epingler tuitear twittear tweeten doorsturen mailen "
    "фейсбук фейсбуке твиттер вконтакте телеграм телеграме одноклассники فيسبوك تويتر واتساب تيليجرام تلغرام انستغرام "
    "digg mix hatena kakao naver feedly".split()
)
_GLUE = frozenset(
    "on via us to and or by with this the our more follow save post e y et und auf via em no na su sur per in 0 + "
    "button icon opens new window".split()
)
_NAMED_OR_GLUE = NETWORKS | _GLUE
_GLUED = re.compile(
    r"^(?:share|tweet|pin|post|email|print|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest){2,}$"
)
_SPLIT = re.compile(r"[\s|·•,/:+]+")


def share_line(block: Block, page: PageView) -> Removal | None:
    """A line that only asks to share or follow: "Share this:", "Follow us on"."""
    facts = page.facts(block)
    bare = facts.bare.rstrip(" :.!0123456789")
    if bare in page.lexicon.sharing and not _is_step(block, page):
        return Removal(because="a request to share or follow", evidence={"line": bare})
    opening = page.lexicon.sharing.opening(facts.bare)
    if not opening:
        return None
    rest = [word for word in _SPLIT.split(facts.bare[len(opening) :]) if word]
    strange = [word for word in rest if word.strip(".!()") not in _NAMED_OR_GLUE and not word.isdigit()]
    named = [word for word in rest if word.strip(".!()") in NETWORKS]
    # A heading or sentence that merely begins like a share line goes on in words of its own.
    if len(strange) > (2 if named else 0):
        return None
    return Removal(because="a request to share or follow", evidence={"phrase": opening, "networks": len(named)})


def _is_step(block: Block, page: PageView) -> bool:
    """Whether a one-word line like "Save" or "Print" is an item of a list of the article's own."""
    near = [*page.before(block, 1), *page.after(block, 1)]
    return block.kind == "list_item" and any(each.kind == "list_item" and page.facts(each).n_words > 3 for each in near)


def network_names(block: Block, page: PageView) -> Removal | None:
    """A line that only names social networks, with or without counters."""
    facts = page.facts(block)
    words = [word.strip(".()") for word in _SPLIT.split(facts.bare) if word]
    named = [word for word in words if word in NETWORKS]
    if _GLUED.match(facts.bare):
        return Removal(because="only names of networks, run together", evidence={"line": facts.bare})
    if not words or len(named) < (2 if len(words) > 1 else 1):
        return None
    if len(words) == 1 and (block.kind == "heading" or (not block.links and len(words[0]) < 2)):
        return None
    if len(words) == 1 and not block.links and not _beside_names(block, page):
        return None
    if any(word not in _NAMED_OR_GLUE and not word.isdigit() for word in words):
        return None
    return Removal(because="only names of networks", evidence={"networks": tuple(named)})


def _beside_names(block: Block, page: PageView) -> bool:
    near = [*page.before(block, 1), *page.after(block, 1)]
    return any(page.facts(each).bare in NETWORKS for each in near)


RULES = (
    Rule("sharing/share-line", share_line, strips="lines that ask to share or follow", max_words=14),
    Rule("sharing/network-names", network_names, strips="lines of network names and counters", max_words=14),
)
