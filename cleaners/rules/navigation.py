"""What is left of menus, breadcrumbs, archive headers, pagination and page controls."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from cleaners.rules.base import Removal, Rule
from cleaners.rules.main_content import is_listing
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_CRUMBS = 2
MIN_COLUMN_LINKS = 3
MAX_COLUMN_WORDS = 5
"""A longer line is a title or a sentence: the list may be the author's."""
MIN_WRITTEN_PARAGRAPHS = 3
"""With fewer ``p`` elements around it a ``div`` may be how this page writes its paragraphs."""
_CRUMB = re.compile(r"\s*(?:»|›|>|→|/|::|\|)\s*")
_PAGES = re.compile(
    r"^(?:(?:page|pagina|seite|página|strona|sayfa|страница) ?)?\d{1,4} ?(?:of|/|von|de|di|van|sur|из|z) ?\d{1,4}$"
    r"|^(?:image|photo|picture|slide|bild|foto|imagen|immagine|afbeelding) \d{1,3} (?:of|von|de|sur|di|van) \d{1,3}$"
    r"|^(?:(?:page|seite|pagina|página|страница)s?:? )(?:\d{1,3}[\s,|]*)+(?:next|weiter|…|\.\.\.)?$"
    r"|^(?:\d{1,3}[\s|]+){2,}(?:\.\.\. ?\d+)? ?(?:next|weiter|suivant|siguiente|older)?\W*$"
)
_ANSWERS = frozenset("yes no ja nein oui non si sí não sim nee да нет tak nie evet hayır | /".split()) | {""}
_HELPFUL = re.compile(
    r"^\d+ (?:out )?of \d+ (?:people )?found this helpful$|^\d+ people found this (?:helpful|useful)$"
)

_LOAD_MORE = re.compile(
    r"^(?:show|load|view|see) (?:\d+ )?(?:more|earlier|older|newer|previous|all) (?:\d+ )?"
    r"(?:posts?|entries|updates|comments|replies|stories|articles|results|items|reviews|photos|images)$|"
    r"^loading (?:\w+ ){0,3}(?:content|posts|comments|articles|stories|more)$"
)


def control(block: Block, page: PageView) -> Removal | None:
    """A page control or its answer: "Back to top", "Was this page helpful?", "Continue reading"."""
    facts = page.facts(block)
    line = facts.bare.rstrip(" .:!")
    question, mark, answers = line.partition("?")
    if mark and all(word.strip("/|, 👍👎") in _ANSWERS for word in answers.split()):
        line = f"{question}?" if f"{question}?" in page.lexicon.controls else question
    known = facts.bare in page.lexicon.controls or line in page.lexicon.controls
    if not known and not _HELPFUL.match(line) and not (_LOAD_MORE.match(line) and not facts.ends_with_stop):
        return None
    if _is_own_item(block, page) or (block.kind == "table_row"):
        return None
    if (
        block.kind == "heading"
        and block.tags
        and page.after(block, 1)
        and not line.startswith(("was this", "how helpful"))
    ):
        return None
    if facts.ends_with_stop and facts.n_words <= 2 and not block.links:  # a sentence: "Yes."
        return None
    if facts.n_words == 1 and not block.links and not _between_furniture(block, page):
        return None
    return Removal(because="a page control", evidence={"control": line})


def _is_own_item(block: Block, page: PageView) -> bool:
    """Whether the word is one of several items of a list of the article's own: "Copy", "Yes", "Play"."""
    if block.kind != "list_item" or block.links:
        return False
    near = [*page.before(block, 2), *page.after(block, 2)]
    return any(each.kind == "list_item" and page.facts(each).bare not in page.lexicon.controls for each in near)


def _between_furniture(block: Block, page: PageView) -> bool:
    """One word proves nothing in the middle of a text; at its edges or beside removed blocks it does."""
    at = page.rank.get(block.index, 0)
    if at < page.first_prose[0] or at > page.last_prose:
        return True
    return any(page.is_removed(each) for each in page.main[max(0, at - 1) : at + 2])


_PARTS = re.compile(r"\s*[|•·/]\s*|\s+[–—-]\s+|:\s+")


def composite_line(block: Block, page: PageView) -> Removal | None:
    """A line of several furnishings in a row: "Listen to this article · 4 min", "8 posts • Page 1 of 1"."""
    if block.kind in {"quote", "code"} or (block.kind == "heading" and block.tags):
        return None
    written = [part for part in _PARTS.split(block.text) if part.strip()]
    if len(written) < MIN_CRUMBS:
        return None
    parts = [bare(fold(part)) for part in written]
    known = [part for part in parts if _is_furnishing(part, page)]
    if len(known) < len(parts) - (len(parts) > 2):  # one stranger among several
        return None
    if any(len(part.split()) > 4 for part in parts if part not in known):
        return None
    return Removal(because="a line of page controls and counters", evidence={"parts": tuple(known)})


_COUNTER = re.compile(
    r"^\d[\d,.]*k? (?:posts?|replies|views|votes?|answers?|likes?|shares?|members?|min(?:utes?)?\.?|followers)$"
)


def _is_furnishing(part: str, page: PageView) -> bool:
    lexicon = page.lexicon
    return bool(
        part in lexicon.controls
        or part in lexicon.ad_labels
        or part in lexicon.sharing
        or part in lexicon.comment_forms
        or (part in lexicon.theme_labels and part not in {"news", "blog"})
        or _PAGES.match(part)
        or _COUNTER.match(part)
        or lexicon.reading_time.search(part)
        or lexicon.relative_date.search(part)
        or lexicon.comment_count.search(part)
    )


def jump_link(block: Block, page: PageView) -> Removal | None:
    """A link to a place further down: "Jump to recipe", "Skip to the workout"."""
    facts = page.facts(block)
    if facts.ends_sentence or not facts.bare.startswith(_JUMPS) or block.kind in {"list_item", "table_row"}:
        return None
    return Removal(because="a link to a place on the page")


_JUMPS = (
    "jump to",
    "skip to",
    "scroll to",
    "zum rezept",
    "springe zu",
    "aller a la recette",
    "ir a la receta",
    "vai alla ricetta",
    "naar recept",
    "ga naar",
)


_FIRM_LABELS = frozenset(
    {"must read", "must-read", "trending now", "latest news", "editor's picks", "most read",
     "most popular", "top stories", "you may have missed", "latest posts", "recent posts", "popular posts"}
)  # fmt: skip
"""No author heads a section of his own with these words, even where a paragraph of the article comes next."""


def theme_label(block: Block, page: PageView) -> Removal | None:
    """A theme's label on a line of its own: "Must Read", "Don't Miss", "Latest News"."""
    facts = page.facts(block)
    line = facts.bare.rstrip(" :.!")
    if line not in page.lexicon.theme_labels or (block.kind in {"list_item", "table_row", "quote"} and not block.links):
        return None
    if facts.ends_with_stop:
        return None
    if facts.n_words == 1 and not _between_furniture(block, page):
        return None
    heads = block.kind == "heading" and block.tags and page.after(block, 1)
    if heads and line not in _FIRM_LABELS and page.facts(page.after(block, 1)[0]).is_prose:
        return None
    return Removal(because="a theme's label", evidence={"label": line})


_HOMES = frozenset(
    fold(home)
    for home in (
        "home", "home page", "homepage", "startseite", "start", "accueil", "inicio", "portada", "início",
        "página inicial",
        "voorpagina", "главная", "главная страница", "strona główna", "anasayfa", "ana sayfa", "首页", "首頁",
        "主页", "ホーム",
        "トップ", "トップページ", "الرئيسية", "you are here",
    )
)  # fmt: skip


_HERE = frozenset(
    fold(label)
    for label in (
        "you are here", "sie sind hier", "du bist hier", "vous êtes ici", "estás aquí", "usted está aquí",
        "você está aqui", "está aqui", "sei in", "sei qui", "ti trovi in", "ti trovi qui",
        "je bent hier", "u bent hier",
        "вы здесь", "вы находитесь здесь", "jesteś tutaj", "jesteś tu", "buradasınız", "当前位置",
        "您的位置", "您现在的位置", "现在位置", "現在地", "أنت هنا", "انت هنا",
    )
)  # fmt: skip


def breadcrumb(block: Block, page: PageView) -> Removal | None:
    """A path from the home page to here: "Home » News » Politics"."""
    at = page.rank.get(block.index, 0)
    if block.kind in {"quote", "code"} or page.first_prose[0] <= at < page.last_prose:
        return None
    folded = page.facts(block).folded
    label, colon, path = folded.partition(":")
    labelled = bool(colon) and label.strip() in _HERE
    crumbs = [crumb for crumb in _CRUMB.split(path.strip() if labelled else folded) if crumb]
    if len(crumbs) <= MIN_CRUMBS - 1 or any(len(crumb.split()) > 12 for crumb in crumbs):
        return None
    homes = _HOMES
    arrows = (
        len(crumbs) >= 3
        and (any(mark in block.text for mark in "›»") or (" > " in block.text and at < page.first_prose[0]))
        and all(len(crumb.split()) <= 5 for crumb in crumbs)
    )
    if crumbs[0].strip(": ") not in homes and not labelled and not arrows:
        return None
    if page.facts(block).ends_with_stop:
        return None
    return Removal(because="a breadcrumb path", evidence={"crumbs": len(crumbs)})


def pagination(block: Block, page: PageView) -> Removal | None:
    """Page numbers: "Page 2 of 7", "1 2 3 … 9 Next"."""
    if block.kind in {"list_item", "table_row", "code"} and not block.links:
        return None
    bare_text = page.facts(block).bare
    if not _PAGES.match(bare_text):
        return None
    if _between_prose(block, page) and not block.links and not bare_text[:1].isalpha():
        return None  # figures alone may be a score or a fraction
    return Removal(because="page numbers")


def _between_prose(block: Block, page: PageView) -> bool:
    at = page.rank.get(block.index, 0)
    return page.first_prose[0] < at < page.last_prose


def archive_header(block: Block, page: PageView) -> Removal | None:
    """The header of an archive page: "Tag: arms control", "Category Archives: Travel"."""
    facts = page.facts(block)
    if page.rank.get(block.index, 0) > 3 or facts.ends_with_stop or page.headline_index == block.index:
        return None
    opening = page.lexicon.archive_labels.opening(facts.bare)
    if not opening or page.rank.get(block.index, 0) >= page.first_prose[0]:
        return None
    rest = facts.bare[len(opening) :]
    if not rest.lstrip().startswith((":", "-", "|", '"', "'")) and opening not in {
        "posts tagged",
        "browsing category",
        "browsing tag",
        "tag archives",
    }:
        return None
    if len(rest.split()) > 8:
        return None
    return Removal(because="header of an archive page", evidence={"label": opening})


_LOOKS_LIKE_CODE = re.compile(r"[;{}$=<>\\]|\S:\S+:\S|(?:^| )/\w")


def link_column(block: Block, page: PageView) -> Removal | None:
    """A menu set with line breaks: short lines that are links from end to end, with at most a label on top."""
    if block.kind not in {"paragraph", "table_row"} or is_listing(page):
        return None
    lines = [line.strip() for line in block.text.split("\n")]
    anchors = {link.anchor.strip() for link in block.links}
    if len(anchors) < MIN_COLUMN_LINKS or any(len(line.split()) > MAX_COLUMN_WORDS for line in lines):
        return None
    label, entries = (lines[0], lines[1:]) if lines[0] not in anchors else ("", lines)
    if not set(entries) <= anchors:
        return None
    return Removal(because="a menu of links in lines", evidence={"links": len(entries), "label": label})


def inserted_line(block: Block, page: PageView) -> Removal | None:
    """A short line in a ``div`` of no name between the ``p`` elements that an author's editor writes."""
    if block.kind != "paragraph" or block.tags[:1] != ("div",) or _LOOKS_LIKE_CODE.search(block.text):
        return None
    at = page.rank.get(block.index, 0)
    around = [page.main[place] for place in (at - 1, at + 1) if 0 <= place < len(page.main)]
    siblings = [each for each in around if each.tags[1:] == block.tags[1:] and each.signs == block.signs]
    lines = [each for each in siblings if each.tags[:1] == ("div",) and each.index not in page.settled]
    if lines or not siblings or any(each not in siblings and each.kind != "heading" for each in around):
        return None
    written = _written_paragraphs(page)[block.tags[1:]]
    if written < MIN_WRITTEN_PARAGRAPHS:
        return None
    return Removal(because="a short line that was put between the paragraphs", evidence={"paragraphs": written})


def _written_paragraphs(page: PageView) -> Counter[tuple[str, ...]]:
    """How many ``p`` elements stand in each place of the page, counted once."""
    if "written_paragraphs" not in page.memo:
        counted = Counter(each.tags[1:] for each in page.main if each.tags[:1] == ("p",))
        page.memo["written_paragraphs"] = counted
    known: Counter[tuple[str, ...]] = page.memo["written_paragraphs"]
    return known


RULES = (
    Rule("navigation/control", control, strips="page controls and feedback widgets", max_words=10),
    Rule(
        "navigation/composite-line", composite_line, strips="lines of several page controls and counters", max_words=16
    ),
    Rule("navigation/jump-link", jump_link, strips="links to a place further down the page", max_words=5),
    Rule("navigation/theme-label", theme_label, strips="labels that themes put over sections", max_words=6),
    Rule("navigation/breadcrumb", breadcrumb, strips="breadcrumb paths", max_words=40),
    Rule("navigation/pagination", pagination, strips="page numbers", max_words=24),
    Rule("navigation/link-column", link_column, strips="menus set with line breaks", max_words=60),
    Rule(
        "navigation/inserted-line",
        inserted_line,
        strips="short lines that a theme or tool puts between the paragraphs of a text",
        max_words=16,
        strictness="balanced",
    ),
    Rule("navigation/archive-header", archive_header, strips="headers of archive pages", max_words=12),
)
