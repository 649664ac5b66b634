"""The one pass over the tree: everything in it that speaks about the page, and where the visible text says it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from cleaners.metadata.text import one_line, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

MAX_MARKED = 60
"""As many elements of a kind that are marked by class are looked at: a page with more is a listing."""
AUTHOR, DATE, AWAY = 1, 2, 4
_AUTHOR_SIGN = re.compile(
    r"(?<![a-z])(?:authors?|by-?line|byline|writer|writtenby|written-by|posted-?by|postedby|author-?name|username|user-?name|poster|"
    r"contributors?|creator|autor|autore|auteur|verfasser|redakteur|topic-?starter|threadauthor)(?![a-z])|author[-_]?name|^fn$|(?<![a-z])vcard(?![a-z])|"
    r"(?<=[a-z])(?:Author|Byline)"
)
_DATE_SIGN = re.compile(
    r"(?<![a-z])(?:date|dates|time|timestamp|published|publish|posted|pubdate|pub-?date|dateline|datum|fecha|data|"
    r"created|updated|modified|meta|posted-?on|postdate|metadata|entry-?meta|post-?meta|info|timeago|byline|by-line)(?![a-z])|"
    r"(?<=[a-z])(?:Date|Published|Timestamp|Dateline)|(?:post|publish|entry|article)[-_]?(?:date|time|info)"
)
_AWAY_SIGN = re.compile(
    r"(?<![a-z])(?:comments?|commentlist|comment-body|respond|related|sidebar|side-bar|recommend(?:ed|ations?)?|recirc\w*|popular|trending|teasers?|"
    r"cards?|carousel|slider|promos?|widgets?|breadcrumbs?|menu|nav|navigation|navbar|footer|site-footer|site-header|latest|recent|newsletter|modal|popup|"
    r"search|also-like|read-?next|more-?(?:from|stories|articles|posts|news)|next-?(?:post|article)|prev(?:ious)?|suggest(?:ed|ions?)|"
    r"reply|replies|disqus|testimonials?|reviews-list|similar|linked-list|tag-?cloud|archives?-list|mega-?menu|ad|ads|advert(?:isement)?|"
    r"kommentare?|copyright|cookie|consent|toc)(?![a-z])|(?<=[a-z])(?:Comments?|Related|Sidebar|Recommended|Teasers?|Cards?|Carousel|Footer|Promo)(?![a-z])"
)
_HARMLESS = re.compile(
    r"(?<![a-z])(?:no|has|with|without|hide|show|single|page|post|right|left|layout)[-_](?:\w*[-_])?(?:sidebar|comments?|widgets?|cards?|footer|ads?)",
    re.IGNORECASE,
)
_AWAY_TAGS = frozenset({"nav", "aside", "footer", "form", "dialog", "noscript", "template"})
_TOP = frozenset({"body", "html", "main"})


@lru_cache(maxsize=8192)
def _meaning(sign: str) -> int:
    """What a class or id says: a set of flags."""
    lower = sign.lower()
    found = 0
    if _AUTHOR_SIGN.search(lower) or _AUTHOR_SIGN.search(sign):
        found |= AUTHOR
    if _DATE_SIGN.search(lower) or _DATE_SIGN.search(sign):
        found |= DATE
    if _AWAY_SIGN.search(lower) or _AWAY_SIGN.search(sign):
        cleared = _HARMLESS.sub("", sign)
        if cleared == sign or _AWAY_SIGN.search(cleared.lower()) or _AWAY_SIGN.search(cleared):
            found |= AWAY
    return found


def meaning_of(element: HtmlElement) -> int:
    """What an element's own class, id and role say about it."""
    found = 0
    sign = element.get("class")
    if sign:
        found = _meaning(sign)
    sign = element.get("id")
    if sign:
        found |= _meaning(sign)
    return found


@dataclass(slots=True)
class Markup:
    """What a page's elements say, gathered in one walk and not judged yet."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    links: list[tuple[list[str], str]] = field(default_factory=list)
    title: str | None = None
    headings: list[HtmlElement] = field(default_factory=list)
    subheadings: list[HtmlElement] = field(default_factory=list)
    times: list[HtmlElement] = field(default_factory=list)
    properties: dict[str, list[HtmlElement]] = field(default_factory=dict)
    author_links: list[HtmlElement] = field(default_factory=list)
    author_places: list[HtmlElement] = field(default_factory=list)
    date_places: list[HtmlElement] = field(default_factory=list)
    language: str | None = None
    away: dict[HtmlElement, bool] = field(default_factory=dict)

    def is_away(self, element: HtmlElement) -> bool:
        """Whether an element stands in a place that is not about the article: comments, related, sidebar, footer."""
        path = []
        answer = False
        for each in (element, *element.iterancestors()):
            known = self.away.get(each)
            if known is not None:
                answer = known
                break
            tag = each.tag
            if tag in _TOP:
                break
            path.append(each)
            if _is_away_itself(each):
                answer = True
                break
        for each in path:
            self.away[each] = answer
        return answer


def _is_away_itself(element: HtmlElement) -> bool:
    if element.tag in _AWAY_TAGS:
        if element.tag == "footer" and any(each.tag == "article" for each in element.iterancestors()):
            return False
        # old forums and ASP.NET pages wrap everything in one form
        return element.tag != "form" or element.find(".//h1") is None
    meaning = meaning_of(element)
    if not meaning & AWAY:
        return False
    return not (meaning & AUTHOR) and element.find(".//h1") is None


_ITEM_FIELDS = frozenset(
    "headline author datepublished datemodified datecreated dateposted uploaddate name creator articlesection "
    "keywords".split()
)


def read_markup(tree: HtmlElement) -> Markup:
    """Walk a page once and keep what may say something about it."""
    found = Markup()
    root = tree.getroottree().getroot()
    found.language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    for element in tree.iter():
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if tag == "meta":
            _read_meta(element, found)
            continue
        reader = _READERS.get(tag)
        if reader is not None:
            reader(element, found)
        sign = element.get("class")
        if sign is not None:
            meaning = _meaning(sign)
            if meaning & AUTHOR and len(found.author_places) < MAX_MARKED:
                found.author_places.append(element)
            if meaning & DATE and len(found.date_places) < MAX_MARKED:
                found.date_places.append(element)
        name = element.get("itemprop")
        if name is not None:
            for each in name.lower().split():
                if each in _ITEM_FIELDS:
                    found.properties.setdefault(each, []).append(element)
    return found


def _read_meta(element: HtmlElement, found: Markup) -> None:
    content = element.get("content")
    if not content or not content.strip():
        return
    content = one_line(content)
    name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
    if name:
        found.meta.setdefault(name.strip().lower(), []).append(content)
    item = element.get("itemprop")
    if item and item.lower() in _ITEM_FIELDS:
        found.properties.setdefault(item.lower(), []).append(element)


def _read_link(element: HtmlElement, found: Markup) -> None:
    relation, href = element.get("rel"), element.get("href")
    if relation and href:
        found.links.append((relation.lower().split(), href))


def _read_anchor(element: HtmlElement, found: Markup) -> None:
    relation = element.get("rel")
    if not relation:
        return
    relations = relation.lower().split()
    if "author" in relations and len(found.author_links) < MAX_MARKED:
        found.author_links.append(element)
    if "license" in relations and element.get("href"):
        found.links.append((relations, element.get("href") or ""))


def _read_script(element: HtmlElement, found: Markup) -> None:
    if element.text and "ld+json" in (element.get("type") or "").lower():
        found.scripts.append(element.text)


def _read_title(element: HtmlElement, found: Markup) -> None:
    parent = element.getparent()
    if found.title is None and (parent is None or parent.tag != "svg"):
        found.title = shown(element) or None


def _read_time(element: HtmlElement, found: Markup) -> None:
    if len(found.times) < MAX_MARKED:
        found.times.append(element)


_READERS: dict[str, Callable[[HtmlElement, Markup], None]] = {
    "link": _read_link,
    "a": _read_anchor,
    "script": _read_script,
    "title": _read_title,
    "time": _read_time,
    "h1": lambda element, found: found.headings.append(element),
    "h2": lambda element, found: found.subheadings.append(element),
    "h3": lambda element, found: found.subheadings.append(element),
}
