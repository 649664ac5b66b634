"""What is left of menus, breadcrumbs, archive headers, pagination and page controls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.base import Removal, Rule

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

MIN_CRUMBS = 2
_CRUMB = re.compile(r"\s*(?:»|›|>|→|/|::|\|)\s*")
_PAGES = re.compile(
    r"^(?:(?:page|pagina|seite|página|strona|sayfa|страница) ?)?\d{1,4} ?(?:of|/|von|de|di|van|sur|из|z) ?\d{1,4}$"
    r"|^(?:(?:page|seite|pagina|página|страница)s?:? )(?:\d{1,3}[\s,|]*)+(?:next|weiter|…|\.\.\.)?$"
    r"|^(?:\d{1,3}[\s|]+){2,}(?:\.\.\. ?\d+)? ?(?:next|weiter|suivant|siguiente|older)?\W*$"
)
_HELPFUL = re.compile(r"^\d+ (?:out )?of \d+ (?:people )?found this helpful$|^\d+ people found this (?:helpful|useful)$")


def control(block: Block, page: PageView) -> Removal | None:
    """A page control or its answer: "Back to top", "Was this page helpful?", "Continue reading"."""
    facts = page.facts(block)
    bare = facts.bare.rstrip(" .:!")
    if facts.bare not in page.lexicon.controls and bare not in page.lexicon.controls and not _HELPFUL.match(bare):
        return None
    if _is_own_item(block, page) or (block.kind == "table_row"):
        return None
    if block.kind == "heading" and block.tags and page.after(block, 1) and not bare.startswith(("was this", "how helpful")):
        return None
    if facts.ends_with_stop and facts.n_words <= 2 and not block.links:  # noqa: PLR2004  a sentence: "Yes."
        return None
    if facts.n_words == 1 and not block.links and not _between_furniture(block, page):
        return None
    return Removal(because="a page control", evidence={"control": bare})


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


def theme_label(block: Block, page: PageView) -> Removal | None:
    """A theme's label on a line of its own: "Must Read", "Don't Miss", "Latest News"."""
    facts = page.facts(block)
    bare = facts.bare.rstrip(" :.!")
    if bare not in page.lexicon.theme_labels or block.kind in {"list_item", "table_row", "quote"} and not block.links:
        return None
    if facts.ends_with_stop:
        return None
    if facts.n_words == 1 and not _between_furniture(block, page):
        return None
    if block.kind == "heading" and block.tags and page.after(block, 1) and page.facts(page.after(block, 1)[0]).is_prose:
        return None
    return Removal(because="a theme's label", evidence={"label": bare})


def breadcrumb(block: Block, page: PageView) -> Removal | None:
    """A path from the home page to here: "Home » News » Politics"."""
    if block.kind in {"quote", "code"} or page.rank.get(block.index, 0) >= page.first_prose[0]:
        return None
    crumbs = [crumb for crumb in _CRUMB.split(page.facts(block).folded) if crumb]
    if len(crumbs) <= MIN_CRUMBS - 1 or any(len(crumb.split()) > 12 for crumb in crumbs):  # noqa: PLR2004
        return None
    homes = {"home", "homepage", "startseite", "start", "accueil", "inicio", "início", "strona glowna", "anasayfa", "главная", "首页", "you are here"}
    if crumbs[0].strip(": ") not in homes and not crumbs[0].startswith("you are here"):
        return None
    return Removal(because="a breadcrumb path", evidence={"crumbs": len(crumbs)})


def pagination(block: Block, page: PageView) -> Removal | None:
    """Page numbers: "Page 2 of 7", "1 2 3 … 9 Next"."""
    if block.kind in {"list_item", "table_row", "code"} and not block.links:
        return None
    if not _PAGES.match(page.facts(block).bare) or (_between_prose(block, page) and not block.links):
        return None
    return Removal(because="page numbers")


def _between_prose(block: Block, page: PageView) -> bool:
    at = page.rank.get(block.index, 0)
    return page.first_prose[0] < at < page.last_prose


def archive_header(block: Block, page: PageView) -> Removal | None:
    """The header of an archive page: "Tag: arms control", "Category Archives: Travel"."""
    facts = page.facts(block)
    if page.rank.get(block.index, 0) > 3 or facts.ends_with_stop or page.headline_index == block.index:  # noqa: PLR2004
        return None
    opening = page.lexicon.archive_labels.opening(facts.bare)
    if not opening or page.rank.get(block.index, 0) >= page.first_prose[0]:
        return None
    rest = facts.bare[len(opening) :]
    if not rest.lstrip().startswith((":", "-", "|", "\"", "'")) and opening not in {"posts tagged", "browsing category", "browsing tag", "tag archives"}:
        return None
    if len(rest.split()) > 8:  # noqa: PLR2004
        return None
    return Removal(because="header of an archive page", evidence={"label": opening})


RULES = (
    Rule("navigation/control", control, strips="page controls and feedback widgets", max_words=10),
    Rule("navigation/theme-label", theme_label, strips="labels that themes put over sections", max_words=6),
    Rule("navigation/breadcrumb", breadcrumb, strips="breadcrumb paths", max_words=40),
    Rule("navigation/pagination", pagination, strips="page numbers", max_words=24),
    Rule("navigation/archive-header", archive_header, strips="headers of archive pages", max_words=12),
)
