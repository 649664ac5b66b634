"""See-also lines, related lists and teasers between paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import folded_sentences
from cleaners.rules.base import Removal, Rule
from cleaners.rules.keyword_phrases import is_same_site
from cleaners.rules.main_content import is_listing
from cleaners.rules.teasers import (
    LINK_LIST_DENSITY,
    MAX_RUN,
    MAX_TITLE_WORDS,
    MIN_TITLE_WORDS,
    bullets,
    heads_something,
    is_card,
    is_teaser,
    is_title_item,
    links_were_left_out,
    list_items,
    tail_of,
    without_next_section,
)
from cleaners.vocabulary.base import after_opening

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block, Evidence

MAX_LABEL_LINE_WORDS = 34
MIN_LINKED_ITEMS = 2
MIN_TITLE_LINK_DENSITY = 0.9
MAX_LINKED_LISTS = 2
"""A page with more of them is a guide: the lists under its sections are what it gives."""
MAX_ARROW_WORDS = 18
MAX_HERE_WORDS = 12
MAX_LABEL_TAIL_WORDS = 4
_SEPARATOR = re.compile(r"^(?:\s*[:|»›→>–—-]|\s{2,}|\n|\s*[\"“„«‘'](?=\S))")


def _label(block: Block, page: PageView) -> tuple[str, str, bool] | None:
    """The label that the line opens with, what follows it in the line, and whether the label is unambiguous."""
    facts = page.facts(block)
    lexicon = page.lexicon
    strong = lexicon.related.opening(facts.bare)
    weak = lexicon.related_weak.opening(facts.bare)
    opening, certain = (strong, True) if strong and len(strong) >= len(weak or "") else (weak, False)
    if not opening:
        return None
    rest = block.text[after_opening(block.text, opening) :]
    label_end = rest.find(":")
    if (
        certain
        and label_end > 0
        and not _SEPARATOR.match(rest)
        and len(rest[:label_end].split()) <= MAX_LABEL_TAIL_WORDS
    ):
        rest = rest[label_end:]  # "More from this category: …", "Previously on this blog: …"
    return opening, rest, certain


def _is_loud(label: str, block: Block) -> bool:
    """Whether an ordinary word is a label because it is in capitals. Above the text it is the page's own kicker."""
    return label in _LOUD and block.text.lstrip(" [(•*-").startswith(label.upper())


def label_line(block: Block, page: PageView) -> Removal | None:
    """A label and another article's title on one line: "See also: Harbour talks resume"."""
    if block.kind in {"table_row", "code", "quote"}:
        return None
    said = _label(block, page)
    if said is None:
        return None
    opening, rest, certain = said
    facts = page.facts(block)
    title = rest.strip(" :|»›→>–—-\"“”„«'\n")
    if not title:
        return None
    marked = bool(_SEPARATOR.match(rest))
    colon = rest.lstrip().startswith((":", "|", "»", "›", "→", ">"))
    linked = facts.link_density >= LINK_LIST_DENSITY or _links_rest(block, title)
    n_rest = len(title.split())
    evidence: Evidence = {"label": opening, "link_density": round(facts.link_density, 2)}
    if block.kind == "heading" and block.tags and not linked:
        return None
    if block.kind == "list_item" and block.tags and not linked and not (certain and colon):
        return None
    if linked and (certain or marked):
        if title[:1].islower() and facts.ends_with_stop and not marked:  # a sentence: "See also the chapter about …."
            return None
        return Removal(because="a related-reading label with a link", evidence=evidence)
    if n_rest > MAX_LABEL_LINE_WORDS - 8 or _is_sentence(title, facts.ends_with_stop):
        return None
    if certain and (colon or (marked and n_rest > 1)):
        return Removal(because="a related-reading label and a title", evidence=evidence)
    if certain and _is_titular(title) and not facts.ends_with_stop:
        return Removal(because="a related-reading label and a title", evidence=evidence)
    if (
        opening in _FIRM
        and colon
        and title[:1].isupper()
        and n_rest >= 3
        and not block.marker
        and not facts.ends_with_stop
    ):
        return Removal(because="a related-reading label and a title", evidence=evidence)
    if (
        not certain
        and colon
        and n_rest >= MIN_TITLE_WORDS
        and title[:1].isupper()
        and not facts.ends_with_stop
        and not block.marker
        and (" " in opening or opening.startswith(_FIRM_ROOTS))
        and not _plain_prefix(block, page)
    ):
        return Removal(because="a related-reading label and a title", evidence=evidence)
    is_title = n_rest >= MIN_TITLE_WORDS and not facts.ends_with_stop and not title.isupper()
    if colon and is_title and _is_loud(opening, block) and page.rank.get(block.index, 0) > page.first_prose[0]:
        return Removal(because="a related-reading label in capitals and a title", evidence=evidence)
    if opening in _PAGERS and _PAGER.search(facts.folded):
        return Removal(because="links to the previous and the next post", evidence=evidence)
    if not certain and colon and _is_titular(title) and n_rest >= 4 and not block.marker and not facts.ends_with_stop:
        if opening in _TOO_WEAK or _plain_prefix(block, page):
            return None
        return Removal(because="a related-reading label and a title", evidence=evidence)
    return None


_FIRM = frozenset(
    {
        "related",
        "recommended",
        "explained",
        "previously",
        "in depth",
        "read now",
        "long read",
        "explainer",
        "watch",
        "listen",
        "in pictures",
        "in photos",
        "quiz",
    }
)
_LOUD = frozenset({"more", "also", "watch", "listen", "video", "gallery", "quiz", "related", "recommended"})
"""Labels that are ordinary words unless they are printed in capitals."""
_FIRM_ROOTS = ("relat", "relacion", "verwandt", "zum thema", "correlat", "gerelateerd", "powiaz", "ilgili", "по теме")
_PAGERS = frozenset({"previous", "next"})
_PAGER = re.compile(r"^[<«←‹\"' ]*(?:previous|prev)\b.*\bnext\b|^[«←‹<]|[»→›>]$")
_TOO_WEAK = frozenset(
    {"more", "next", "previous", "opinion", "analysis", "background", "read", "also", "earlier", "video", "gallery"}
)


def _plain_prefix(block: Block, page: PageView) -> bool:
    """Whether lines of this page open with many such "Word: …" prefixes: a glossary, an interview, a list."""
    prefix = sum(1 for each in page.main if re.match(r"^\W*[^\s:]+(?: [^\s:]+)?: ", each.text))
    return prefix >= 4 or (block.kind == "heading" and bool(block.tags))


def _links_rest(block: Block, title: str) -> bool:
    return any(len(link.anchor) >= 0.6 * len(title) and len(link.anchor) > 8 for link in block.links)


def _is_sentence(title: str, ends_with_stop: bool) -> bool:
    """Whether what follows a label goes on as a sentence of the article: "See also how the river bends."."""
    words = title.split()
    return (words[0][0].islower() and words[0].isalpha()) or (ends_with_stop and len(words) > 12)


def _is_titular(title: str) -> bool:
    words = [word for word in title.split() if word[0].isalpha()]
    first = next((char for char in title if char.isalnum()), "")
    if first.islower():
        return False
    if not first.isascii() and not first.isupper():  # a script without capitals
        return True
    capitals = sum(1 for word in words if word[0].isupper())
    return bool(words) and (capitals >= 2 or len(words) == 1 or title.endswith("?"))


def heading_then_links(block: Block, page: PageView) -> Removal | None:
    """A related-reading heading with nothing under it but links, titles and teasers."""
    facts = page.facts(block)
    bare = facts.bare.rstrip(" :.!")
    sections = page.lexicon.related_sections
    if (bare not in sections and not _names_section(facts.bare, page)) or is_listing(page):
        return None
    run: list[Block] = []
    density_words = 0.0
    words = 0
    for each in page.after(block, MAX_RUN):
        if not is_teaser(each, page, run):
            break
        measured = page.facts(each)
        run.append(each)
        words += measured.n_words
        density_words += measured.link_density * measured.n_words
    run = without_next_section(block, run, page)
    density = density_words / words if words else 0.0
    evidence: Evidence = {"heading": block.text, "items": len(run), "link_density": round(density, 2)}
    in_tail = page.rank.get(block.index, 0) > page.last_prose or tail_of(run, page)
    if not run:
        if links_were_left_out(block, page):
            return Removal(because="a related-reading heading; the links under it are gone already", evidence=evidence)
        if in_tail and not heads_something(block, page):
            return Removal(because="a related-reading heading over nothing", evidence=evidence)
        if bare in page.lexicon.theme_labels and not block.tags:
            return Removal(because="a related-reading label", evidence=evidence)
        return None
    if density >= LINK_LIST_DENSITY or (in_tail and not page.is_html) or (not page.is_html and bullets(run)):
        return Removal(because="a related-reading heading over links or titles", evidence=evidence, covers=tuple(run))
    if in_tail and density > 0.2:  # cards: linked title, unlinked teaser
        return Removal(because="a related-reading heading over teasers", evidence=evidence, covers=tuple(run))
    if in_tail and all(is_card(each, page) for each in run):
        return Removal(because="a related-reading heading over titles", evidence=evidence, covers=tuple(run))
    return None


_SECTION_OPENINGS = (
    "more from", "more stories", "more like this", "more in", "most read in", "popular in", "latest in", "trending in",
    "top stories in", "you might also like", "you may also like", "you might also enjoy", "you may also enjoy",
    "more recipes", "mehr rezepte", "noch mehr rezepte", "weitere rezepte", "weitere artikel", "mas recetas",
    "plus de recettes", "altre ricette", "meer recepten", "mais receitas",
    "veja mais noticias", "leia mais noticias", "mais noticias", "mas noticias", "altre notizie", "meer nieuws",
    "weitere meldungen", "weitere nachrichten",
    "mehr aus", "mehr von", "plus de", "mas de", "altri articoli", "meer uit", "meer van",
)  # fmt: skip
MAX_SECTION_LABEL_WORDS = 6


def _names_section(bare: str, page: PageView) -> bool:
    """Whether a label goes on with the name of a section: "Most read in Local", "More from the harbour"."""
    del page
    return bare.startswith(_SECTION_OPENINGS) and len(bare.split()) <= MAX_SECTION_LABEL_WORDS


def label_then_title(block: Block, page: PageView) -> Removal | None:
    """A label on a line of its own, with another article's title on the next line."""
    facts = page.facts(block)
    bare = facts.bare.rstrip(" :.!»")
    lexicon = page.lexicon
    if bare not in lexicon.related and not (
        bare in lexicon.related_weak and facts.folded.endswith(":") and block.links
    ):
        return None
    if block.kind == "heading" and block.tags:
        return None
    following = page.after(block, 1)
    if not following:
        return Removal(because="a related-reading label with nothing after it", evidence={"label": bare})
    items = list_items(page.after(block, MAX_RUN), page)
    if items and (facts.folded.endswith(":") or tail_of(items, page)):
        return Removal(
            because="a related-reading label over a list of titles",
            evidence={"label": bare, "items": len(items)},
            covers=tuple(items),
        )
    if items and bare not in _CONTROLS and " " in bare and all(is_title_item(each, page) for each in items):
        return Removal(
            because="a related-reading label over a list of titles",
            evidence={"label": bare, "items": len(items)},
            covers=tuple(items),
        )
    after = page.facts(following[0])
    beside = page.blocks[block.index + 1] if block.index + 1 < len(page.blocks) else block
    if not beside.in_main and page.facts(beside).link_density >= LINK_LIST_DENSITY:
        return Removal(because="a related-reading label; the link under it is gone already", evidence={"label": bare})
    named = facts.folded.endswith(":") and not after.ends_with_stop and 3 <= after.n_words <= MAX_TITLE_WORDS
    if named and not page.is_html:
        return Removal(
            because="a related-reading label and the title on the next line",
            evidence={"label": bare},
            covers=(following[0],),
        )
    if after.link_density >= LINK_LIST_DENSITY or (
        following[0].kind != "list_item"
        and not after.ends_with_stop
        and 3 <= after.n_words <= 20
        and (not page.is_html)
        and not heads_something(following[0], page)
    ):
        return Removal(
            because="a related-reading label and the title on the next line",
            evidence={"label": bare, "link_density": round(after.link_density, 2)},
            covers=(following[0],),
        )
    if facts.link_density >= LINK_LIST_DENSITY or not block.tags or (block.kind == "paragraph" and " " in bare):
        return Removal(because="a related-reading label", evidence={"label": bare})
    return None


_CONTROLS = frozenset({"read more", "read on", "mehr lesen", "weiter lesen", "leer mas", "lire la suite", "lire plus"})


def full_version(block: Block, page: PageView) -> Removal | None:
    """A pointer to another text of the site on a line of its own: "Read our full X1 review"."""
    facts = page.facts(block)
    opening = page.lexicon.related.opening(facts.bare)
    if not opening or not opening.startswith(
        ("read our", "read the full", "check out our", "lesen sie unseren", "lisez notre", "lea nuestr")
    ):
        return None
    if facts.n_words > 16 or (facts.ends_with_stop and not block.links):
        return None
    return Removal(because="a pointer to another text of the site", evidence={"label": opening})


_ARROW = re.compile(r"^(?:>>+|»|→|►|▶|➜|➡|➤|👉|☞)\ufe0f?\s*(?=[^\W_])")


def arrow_line(block: Block, page: PageView) -> Removal | None:
    """A line behind an arrow that leads to another text: "→ Our complete dossier on the election"."""
    facts = page.facts(block)
    match = _ARROW.match(block.text)
    if not match or facts.ends_with_stop or block.kind in {"table_row", "code", "quote"}:
        return None
    if page.is_html and facts.link_density < LINK_LIST_DENSITY:
        return None
    beside = [*page.before(block, 1), *page.after(block, 1)]
    if any(_ARROW.match(each.text) and not page.facts(each).link_density for each in beside):
        return None  # arrows as bullets of a list
    return Removal(because="an arrow to another text", evidence={"link_density": round(facts.link_density, 2)})


def found_here(block: Block, page: PageView) -> Removal | None:
    """A line that says where to find more, and nothing else: "You can find all results here"."""
    facts = page.facts(block)
    words = facts.bare.rstrip(" .!»→>")
    ending = page.lexicon.found_here.ending(words)
    if not ending or facts.n_words > MAX_HERE_WORDS or block.kind in {"table_row", "quote", "code", "heading"}:
        return None
    if page.is_html and not block.links:
        return None
    if not (page.lexicon.pointers.inside(facts.folded) or page.lexicon.related.opening(facts.bare)):
        return None
    return Removal(because="says where to find more", evidence={"ending": ending})


_OWN_TEXT = re.compile(
    r"\bour (?:[\w'-]+ ){0,3}(?:guides?|reviews?|article|story|stories|coverage|explainer|list|roundup|report|"
    r"interview|tutorial|piece|post|feature|series|dossier|faq)\b|"
    r"\bunsere[mnrs]? (?:[\w-]+ ){0,2}(?:ratgeber|artikel|beitrag|test|uberblick|dossier|special|interview|podcast)\b|"
    r"\bnotre (?:[\w'-]+ ){0,3}(?:guide|article|dossier|test|selection|comparatif|entretien|enquete|reportage)\b|"
    r"\bnuestr[ao]s? (?:[\w-]+ ){0,3}(?:guia|articulo|reportaje|analisis|especial|cobertura|entrevista)\b|"
    r"\bnostr[ao] (?:[\w'-]+ ){0,3}(?:guida|articolo|speciale|recensione|intervista|approfondimento)\b|"
    r"\bnoss[ao] (?:[\w-]+ ){0,3}(?:guia|artigo|materia|especial|reportagem|entrevista)\b|"
    r"\bonze? (?:[\w-]+ ){0,3}(?:gids|artikel|dossier|review|special|interview|overzicht)\b"
)
_ALSO_WROTE = re.compile(
    r"^(?:i|we)(?:'ve| have)? also (?:wrote|written|covered|reviewed|published|interviewed|reported)\b|"
    r"^(?:ich habe|wir haben) (?:auch|ausserdem|kurzlich) .{3,80} geschrieben\b|"
    r"^(?:j'ai|nous avons) (?:aussi|egalement) (?:ecrit|publie|teste|parle)\b|"
    r"^tambien (?:he|hemos) (?:escrito|publicado|hablado)\b|^tambem (?:escrevi|escrevemos|falei|falamos)\b|"
    r"^(?:ho|abbiamo) (?:anche |gia )(?:scritto|parlato|pubblicato)\b|^(?:ik|we) (?:schreef|schreven) ook\b"
)
_POINTING = (
    "for more", "see", "read", "check out", "check", "head to", "visit", "browse", "learn", "find", "you can read",
    "want to know more", "to learn more", "if you", "mehr", "hier", "lesen sie", "lies", "alles", "weitere", "notre",
    "plus", "retrouvez", "lisez", "decouvrez", "consultez", "puedes", "consulta", "lee", "mas", "descubre", "leggi",
    "scopri", "puoi", "leia", "saiba", "veja", "confira", "lees", "bekijk", "meer", "ontdek",
)  # fmt: skip


def own_text(block: Block, page: PageView) -> Removal | None:
    """A sentence of its own that only points to another text of the site: "For more on roses, see our guide"."""
    facts = page.facts(block)
    wrote = _ALSO_WROTE.match(facts.bare)
    found = wrote or (facts.bare.startswith(_POINTING) and _OWN_TEXT.search(facts.folded)) or None
    if not found or len(folded_sentences(block.text)) > 1:
        return None
    if block.kind in {"quote", "table_row", "code", "heading"} or any(mark in block.text for mark in '"“„«'):
        return None
    return Removal(because="only points to another text of the site", evidence={"phrase": found[0]})


MIN_TAIL_TITLES = 2
MIN_TITLE_CAPITALS = 0.7
"""Of a title's longer words; where a language writes titles like sentences, only a question mark tells."""


def tail_titles(block: Block, page: PageView) -> Removal | None:
    """Titles of other articles behind the end of a naive text, where a page has its unlabelled list of links."""
    if page.is_html or not _can_be_tail_title(block, page):
        return None
    before = page.before(block, 1)
    if not before or not page.facts(before[0]).is_prose or before[0].text.rstrip().endswith(":"):
        return None  # a list of the author's own
    run = [block]
    for each in page.after(block, MAX_RUN):
        if not _can_be_tail_title(each, page):
            break
        run.append(each)
    if len(run) < MIN_TAIL_TITLES:
        return None
    return Removal(because="titles behind the end", evidence={"titles": len(run)}, covers=tuple(run[1:]))


def _can_be_tail_title(block: Block, page: PageView) -> bool:
    """A line behind the last paragraph that is written like a title: "A Short History of the Bread Bin"."""
    facts = page.facts(block)
    if page.rank.get(block.index, 0) <= page.last_prose or not 3 <= facts.n_words <= MAX_ARROW_WORDS:
        return False
    text = block.text.rstrip()
    if facts.ends_with_stop and not text.endswith("?"):
        return False
    long = [word for word in text.split()[1:] if len(word) > 3 and word[0].isalpha()]
    capitals = sum(1 for word in long if word[0].isupper())
    return text.endswith("?") or (len(long) > 1 and capitals >= MIN_TITLE_CAPITALS * len(long))


def linked_items(block: Block, page: PageView) -> Removal | None:
    """A list of nothing but titles of the site's other pages, which no line of the text announces."""
    above = next(iter(page.before(block, 1)), None)
    if block.kind != "list_item" or above is None or above.kind in {"list_item", "heading"}:
        return None  # asked at the head of each list, once
    if is_listing(page) or not page.facts(above).ends_with_stop or not above.tags:
        return None
    if not _is_linked_title(block, page) or _n_linked_lists(page) > MAX_LINKED_LISTS:
        return None
    first = page.rank[block.index]
    run = []
    for each in page.main[first:]:
        if each.kind != "list_item" or each.group != block.group:
            break
        run.append(each)
    after = page.main[first + len(run) :][:1]
    if len(run) < MIN_LINKED_ITEMS or not all(_is_linked_title(each, page) for each in run):
        return None
    if after and after[0].kind not in {"paragraph", "heading"}:
        return None
    return Removal(because="titles of the site's other pages", evidence={"items": len(run)}, covers=tuple(run))


def _n_linked_lists(page: PageView) -> int:
    if "linked_lists" not in page.memo:  # once a page: a guide has as many lists as sections
        items = (each for each in page.main if each.kind == "list_item")
        page.memo["linked_lists"] = len({each.group for each in items if _is_linked_title(each, page)})
    count: int = page.memo["linked_lists"]
    return count


def _is_linked_title(block: Block, page: PageView) -> bool:
    facts = page.facts(block)
    return (
        len(block.links) == 1
        and facts.link_density > MIN_TITLE_LINK_DENSITY
        and facts.n_words >= MIN_TITLE_WORDS
        and is_same_site(page, block.links[0].href)
    )


RULES = (
    Rule(
        "see_also/linked-items",
        linked_items,
        strips="lists of titles of other pages that no line announces",
        max_words=20,
        strictness="balanced",
    ),
    Rule("see_also/arrow-line", arrow_line, strips="an arrow to another text", max_words=MAX_ARROW_WORDS),
    Rule("see_also/own-text", own_text, strips="a sentence that only points to another text of the site", max_words=24),
    Rule("see_also/found-here", found_here, strips="a line that says where to find more", max_words=MAX_HERE_WORDS),
    Rule(
        "see_also/heading-then-links",
        heading_then_links,
        strips="a related-reading heading and the list under it",
        max_words=10,
    ),
    Rule(
        "see_also/label-line",
        label_line,
        strips="a related-reading label with a title on the same line",
        max_words=MAX_LABEL_LINE_WORDS,
    ),
    Rule(
        "see_also/label-then-title",
        label_then_title,
        strips="a related-reading label and the title on the next line",
        max_words=8,
    ),
    Rule(
        "see_also/tail-titles",
        tail_titles,
        strips="unlabelled titles of other articles behind the end of a naive text",
        max_words=MAX_ARROW_WORDS,
        strictness="balanced",
    ),
    Rule("see_also/full-version", full_version, strips="a pointer to another text of the site", max_words=16),
)
