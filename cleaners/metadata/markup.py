"""The one pass over the tree: everything in it that speaks about the page, and where the visible text says it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from cleaners.memo import memo
from cleaners.metadata.text import one_line, shown, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

MAX_MARKED = 60
"""As many elements of a kind that are marked by class are looked at: a page with more is a listing."""
AUTHOR, DATE, AWAY, DATED = 1, 2, 4, 8
"""What a class can say: an author, a date or a line that may hold one, a place away from the article, just a date."""


def _words(*names: str) -> str:
    """A pattern for words of a class name that stand alone: between dashes, underscores, blanks or digits."""
    return rf"(?<![a-z])(?:{'|'.join(names)})(?![a-z])"


def _camel(*names: str) -> str:
    """A pattern for words inside a camel-case name: ``articleAuthor``."""
    return rf"(?<=[a-z])(?:{'|'.join(names)})"


_AUTHOR_SIGN = re.compile(
    "|".join(
        (
            _words(
                "authors?", "by-?line", "writer", "written-?by", "posted-?by", "user-?name", "poster", "contributors?"
            ),
            _words("creator", "autor", "autore", "auteur", "verfasser", "redakteur", "topic-?starter", "threadauthor"),
            r"author[-_]?name|^fn$",
            _words("vcard"),
            _camel("Author", "Byline"),
        )
    )
)
_DATE_SIGN = re.compile(
    "|".join(
        (
            _words("dates?", "time", "datetime", "timestamp", "published?", "posted", "pub-?date", "dateline", "datum"),
            _words(
                "fecha", "data", "created", "updated", "modified", "meta(?:data)?", "posted-?on", "postdate", "info"
            ),
            _words("entry-?meta", "post-?meta", "timeago", "by-?line", "submitted"),
            _camel("Date", "Published", "Timestamp", "Dateline"),
            r"(?:post|publish|entry|article)[-_]?(?:date|time|info)",
        )
    )
)
_DATED_SIGN = re.compile(
    "|".join(
        (
            _words("dates?", "datetime", "timestamp", "published?", "pub-?date", "dateline", "datum", "fecha", "stand"),
            _words(
                "posted-?on", "post-?date", "publish-?date", "entry-?date", "h-time", "timeago", "timedata", "submitted"
            ),
            _camel("Date", "Published", "Timestamp", "Dateline"),
        )
    )
)
_DATED_WORDS = ("date", "datum", "fecha", "stand", "publish", "time", "posted", "submitted")
"""One of these is part of every name that tells of a date, in small letters."""
_CLASSES = etree.XPath("descendant-or-self::*/@class", smart_strings=False)
_AWAY_SIGN = re.compile(
    "|".join(
        (
            _words("comments?", "commentlist", "comment-body", "respond", "reply", "replies", "disqus", "kommentare?"),
            _words(
                "related",
                "recommend(?:ed|ations?)?",
                r"recirc\w*",
                "popular",
                "trending",
                "latest",
                "recent",
                "similar",
            ),
            _words("also-like", "read-?next", "more-?(?:from|stories|articles|posts|news)", "next-?(?:post|article)"),
            _words("prev(?:ious)?", "suggest(?:ed|ions?)?", "teasers", "carousel", "slider", "promos?", "linked-list"),
            r"(?<![a-z])cards?(?=[\s\d]|__|--|-(?:list|grid|deck|items?|title|body|content|text|meta|wrapper)|$)",
            _words("side-?bar", "widgets?", "breadcrumbs?", "menu", "nav", "navigation", "navbar", "mega-?menu", "toc"),
            _words("footer", "site-footer", "site-header", "search", "newsletter", "modal", "popup", "copyright"),
            _words("ads?", "advert(?:isement)?", "cookie", "consent", "tag-?cloud", "archives?-list"),
            _words("testimonials?", "reviews-list"),
            _camel(
                "Comments?", "Related", "Sidebar", "Recommended", "Teasers", "Cards?", "Carousel", "Footer", "Promo"
            ),
        )
    )
)
_HARMLESS = re.compile(
    r"(?<![a-z])(?:no|has|with|without|hide|show|single|page|post|right|left|layout)[-_](?:\w*[-_])?(?:sidebar|comments?|widgets?|cards?|footer|ads?)"
    r"|(?:right|left|with|columns?)sidebar"
    r"|\belementor-[\w-]+",  # page builders call every element a widget
    re.IGNORECASE,
)
_AWAY_TAGS = frozenset({"nav", "aside", "footer", "form", "dialog", "noscript", "template", "blockquote"})
_TOP = frozenset({"body", "html", "main"})
_HEADINGS = frozenset({"h1", "h2", "h3"})
MAX_NOTE_CHARS = 300
"""An ``aside`` of an article that is this short and has a time is a note on it, not another story."""


@memo(65_536)
def _meaning_of_word(word: str) -> int:
    """What one name in a class or id says: a set of flags. Sites share most of their names, so answers are kept."""
    lower = word.lower()
    both = lower if lower == word else f"{lower} {word}"
    found = 0
    if _AUTHOR_SIGN.search(both):
        found |= AUTHOR
    if _DATED_SIGN.search(both):
        found |= DATE | DATED
    elif _DATE_SIGN.search(both):
        found |= DATE
    if _AWAY_SIGN.search(both) and _AWAY_SIGN.search(_HARMLESS.sub("", both)):
        found |= AWAY
    return found


def _meaning(sign: str) -> int:
    """What a class or id says: a set of flags."""
    found = 0
    for word in sign.split():
        found |= _meaning_of_word(word)
    if found & AWAY and "Blog" in sign and "widget Blog" in sign:  # Blogger's list of posts
        return found & ~AWAY
    return found


def _tells_date(sign: str) -> bool:
    """Whether a class says that there is a date: few do, and most of the others can be told without looking closely."""
    lower = sign.lower()
    return any(word in lower for word in _DATED_WORDS) and bool(_meaning(sign) & DATED)


def meaning_of(element: HtmlElement) -> int:
    """What an element's own class and id say about it."""
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
    language: str | None = None
    body: HtmlElement | None = None
    date_places: list[HtmlElement] | None = None
    away: dict[HtmlElement, bool] = field(default_factory=dict)

    def dated(self) -> list[HtmlElement]:
        """The elements whose class says that they hold a date; looked for when somebody asks."""
        if self.body is None:
            return []
        if self.date_places is None:
            signs = {sign for sign in set(texts_of(_CLASSES, self.body)) if _tells_date(sign)}
            marked = (each for each in self.body.iter() if each.get("class") in signs) if signs else iter(())
            self.date_places = list(islice(marked, MAX_MARKED))
        return self.date_places

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
    tag = element.tag
    if tag in _HEADINGS:  # "card__title" names the heading of a card, not a place for cards
        return False
    if tag in _AWAY_TAGS:
        return not _belongs_to_the_article(element)
    meaning = meaning_of(element)
    if not meaning & AWAY or meaning & AUTHOR:
        return False
    return element.find(".//h1") is None and not _has_its_date(element)


def _belongs_to_the_article(element: HtmlElement) -> bool:
    """Whether an element whose name says otherwise is the article's own."""
    tag = element.tag
    if tag == "footer":
        return any(each.tag == "article" for each in element.iterancestors())
    if tag == "aside":
        is_inside = any(each.tag == "article" for each in element.iterancestors())
        return is_inside and element.find(".//time") is not None and len(shown(element)) <= MAX_NOTE_CHARS
    # old forums and ASP.NET pages wrap everything in one form; script-made pages keep a copy for readers without
    return tag in {"form", "noscript", "blockquote"} and element.find(".//h1") is not None


def _has_its_date(element: HtmlElement) -> bool:
    """Whether a place marked as a footer holds the date that the article declares as its own."""
    sign = (element.get("class") or "").lower()
    return "footer" in sign and element.find(".//*[@itemprop='datePublished']") is not None


_ITEM_FIELDS = frozenset(
    "headline author datepublished datemodified datecreated dateposted uploaddate name creator articlesection "
    "keywords".split()
)


_TELLING_ATTRIBUTES = frozenset({"itemprop", "datetime", "ts"})


def read_markup(tree: HtmlElement) -> Markup:
    """Go through a page and keep what may say something about it.

    The parser's own walk yields the elements of telling names. Those of telling attributes are quicker found by looking
    at the names of all attributes than by an expression.
    """
    found = Markup()
    root = tree.getroottree().getroot()
    found.language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    for element in tree.iter(*_READERS):
        _READERS[element.tag](element, found)
    for element in tree.iter("*"):
        if _TELLING_ATTRIBUTES.isdisjoint(element.keys()):
            continue
        tag = str(element.tag)
        if "-" in tag and len(found.times) < MAX_MARKED:  # <relative-time>, <local-time>, <time-ago>
            found.times.append(element)
        name = element.get("itemprop")
        for each in name.lower().split() if name else ():
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


_UNTYPED_LD = re.compile(r"\s*\{\s*\"@context\"\s*:\s*\"https?://schema\.org")
"""Some sites forget the type; no browser would run this as a script."""


def _read_script(element: HtmlElement, found: Markup) -> None:
    text, kind = element.text, (element.get("type") or "").lower()
    if text and ("ld+json" in kind or (not kind and _UNTYPED_LD.match(text))):
        found.scripts.append(text)


def _read_title(element: HtmlElement, found: Markup) -> None:
    parent = element.getparent()
    if found.title is None and (parent is None or parent.tag != "svg"):
        found.title = shown(element) or None


def _read_body(element: HtmlElement, found: Markup) -> None:
    if found.body is None:
        found.body = element


def _read_time(element: HtmlElement, found: Markup) -> None:
    if len(found.times) < MAX_MARKED:
        found.times.append(element)


_READERS: dict[str, Callable[[HtmlElement, Markup], None]] = {
    "meta": _read_meta,
    "link": _read_link,
    "a": _read_anchor,
    "script": _read_script,
    "title": _read_title,
    "body": _read_body,
    "time": _read_time,
    "h1": lambda element, found: found.headings.append(element),
    "h2": lambda element, found: found.subheadings.append(element),
    "h3": lambda element, found: found.subheadings.append(element),
}
