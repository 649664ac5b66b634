"""See-also lines, related lists and teasers between paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import folded_sentences
from cleaners.rules.base import Removal, Rule
from cleaners.vocabulary.base import after_opening

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block, Evidence

LINK_LIST_DENSITY = 0.5
"""From here on a list is links; a list of reading with comments of its own stays below."""
MAX_LABEL_LINE_WORDS = 34
MAX_TEASER_WORDS = 45
MAX_RUN = 40
MAX_LABEL_TAIL_WORDS = 4
_SEPARATOR = re.compile(r"^(?:\s*[:|»›→>–—-]|\s{2,}|\n|\s*[\"“„«‘'](?=\S))")
_TRUNCATED = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\bread more|\bmore|»|→)\s*$", re.IGNORECASE)


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
_FIRM_ROOTS = ("relat", "relacion", "verwandt", "zum thema", "correlat", "gerelateerd", "powiaz", "ilgili", "по теме")
MIN_TITLE_WORDS = 3
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
    if bare not in sections and not _names_section(facts.bare, page):
        return None
    run: list[Block] = []
    density_words = 0.0
    words = 0
    for each in page.after(block, MAX_RUN):
        if not _is_teaser(each, page, run):
            break
        measured = page.facts(each)
        run.append(each)
        words += measured.n_words
        density_words += measured.link_density * measured.n_words
    run = _without_next_section(block, run, page)
    density = density_words / words if words else 0.0
    evidence: Evidence = {"heading": block.text, "items": len(run), "link_density": round(density, 2)}
    in_tail = page.rank.get(block.index, 0) > page.last_prose or _tail_of(run, page)
    if not run:
        if _links_were_left_out(block, page):
            return Removal(because="a related-reading heading; the links under it are gone already", evidence=evidence)
        if in_tail and not _heads_something(block, page):
            return Removal(because="a related-reading heading over nothing", evidence=evidence)
        if bare in page.lexicon.theme_labels and not block.tags:
            return Removal(because="a related-reading label", evidence=evidence)
        return None
    if density >= LINK_LIST_DENSITY or (in_tail and not page.is_html) or (not page.is_html and _bullets(run)):
        return Removal(because="a related-reading heading over links or titles", evidence=evidence, covers=tuple(run))
    if in_tail and density > 0.2:  # cards: linked title, unlinked teaser
        return Removal(because="a related-reading heading over teasers", evidence=evidence, covers=tuple(run))
    if in_tail and all(_is_card(each, page) for each in run):
        return Removal(because="a related-reading heading over titles", evidence=evidence, covers=tuple(run))
    return None


def _links_were_left_out(block: Block, page: PageView) -> bool:
    """Whether everything up to the next heading is links that the extractor did not take."""
    under = []
    for each in page.blocks[block.index + 1 : block.index + 1 + MAX_RUN]:
        if each.kind == "heading" and each.level <= block.level:
            break
        under.append(each)
    return bool(under) and all(
        not each.in_main and page.facts(each).link_density >= LINK_LIST_DENSITY for each in under
    )


_SECTION_OPENINGS = (
    "more from", "more stories", "more like this", "more in", "most read in", "popular in", "latest in", "trending in",
    "top stories in",
    "mehr aus", "mehr von", "plus de", "mas de", "altri articoli", "meer uit", "meer van",
)  # fmt: skip
MAX_SECTION_LABEL_WORDS = 6


def _names_section(bare: str, page: PageView) -> bool:
    """Whether a label goes on with the name of a section: "Most read in Local", "More from the harbour"."""
    del page
    return bare.startswith(_SECTION_OPENINGS) and len(bare.split()) <= MAX_SECTION_LABEL_WORDS


def _is_teaser(block: Block, page: PageView, run: list[Block]) -> bool:
    """A title, a date or a truncated teaser; a finished paragraph is the article again."""
    facts = page.facts(block)
    if facts.n_words > MAX_TEASER_WORDS or block.kind in {"code", "quote", "table_row"}:
        return False
    if facts.link_density >= LINK_LIST_DENSITY or not facts.ends_with_stop or _TRUNCATED.search(block.text):
        return True
    return bool(run) and facts.link_density > 0 and facts.n_words <= MAX_TEASER_WORDS and block.group == run[-1].group


def _without_next_section(heading: Block, run: list[Block], page: PageView) -> list[Block]:
    """Give back what follows a new heading in the run, unless it is a linked card title."""
    for position, each in enumerate(run):
        if each.kind != "heading" or page.facts(each).link_density >= LINK_LIST_DENSITY:
            continue
        rest = page.after(run[-1], 2)
        leads_to_prose = any(
            page.facts(follow).is_prose and page.facts(follow).ends_with_stop
            for follow in [*run[position + 1 :], *rest]
        )
        if each.tags or leads_to_prose:
            return run[:position]
    if not page.is_html and not heading.marker:
        # In plain text the last title before a finished paragraph is that paragraph's heading.
        following = page.after(run[-1], 1) if run else []
        if following and run and run[-1].kind == "heading" and page.facts(following[0]).is_prose:
            return run[:-1]
    return run


def _tail_of(run: list[Block], page: PageView) -> bool:
    return bool(run) and not any(page.facts(each).is_prose for each in page.after(run[-1], MAX_RUN))


def _is_card(block: Block, page: PageView) -> bool:
    """A title or a truncated teaser: no finished sentence, or only a short one."""
    facts = page.facts(block)
    return not facts.ends_with_stop or bool(_TRUNCATED.search(block.text)) or facts.link_density >= LINK_LIST_DENSITY


def _heads_something(block: Block, page: PageView) -> bool:
    following = page.after(block, 1)
    return bool(following) and page.facts(following[0]).is_prose


def _bullets(run: list[Block]) -> bool:
    return all(each.kind == "list_item" for each in run)


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
    items = _items(page.after(block, MAX_RUN), page)
    if items and (facts.folded.endswith(":") or _tail_of(items, page)):
        return Removal(
            because="a related-reading label over a list of titles",
            evidence={"label": bare, "items": len(items)},
            covers=tuple(items),
        )
    if items and bare not in _CONTROLS and " " in bare and all(_is_title_item(each, page) for each in items):
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
        and not _heads_something(following[0], page)
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


def _is_title_item(block: Block, page: PageView) -> bool:
    first = next((char for char in block.text if char.isalnum()), "")
    return page.facts(block).n_words >= MIN_TITLE_WORDS and not first.islower()


def _items(following: list[Block], page: PageView) -> list[Block]:
    """The list items at the head of a run, as long as they are titles."""
    items: list[Block] = []
    for each in following:
        if each.kind != "list_item" or page.facts(each).ends_with_stop or page.facts(each).n_words > MAX_TITLE_WORDS:
            break
        items.append(each)
    return items


MAX_TITLE_WORDS = 20


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
MAX_ARROW_WORDS = 18


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
_POINTING = (
    "for more", "see", "read", "check out", "check", "head to", "visit", "browse", "learn", "find", "you can read",
    "want to know more", "to learn more", "if you", "mehr", "hier", "lesen sie", "lies", "alles", "weitere", "notre",
    "plus", "retrouvez", "lisez", "decouvrez", "consultez", "puedes", "consulta", "lee", "mas", "descubre", "leggi",
    "scopri", "puoi", "leia", "saiba", "veja", "confira", "lees", "bekijk", "meer", "ontdek",
)  # fmt: skip


def own_text(block: Block, page: PageView) -> Removal | None:
    """A sentence of its own that only points to another text of the site: "For more on roses, see our guide"."""
    facts = page.facts(block)
    found = _OWN_TEXT.search(facts.folded)
    if not found or not facts.bare.startswith(_POINTING) or len(folded_sentences(block.text)) > 1:
        return None
    if block.kind in {"quote", "table_row", "code", "heading"} or any(mark in block.text for mark in '"“„«'):
        return None
    return Removal(because="only points to another text of the site", evidence={"phrase": found[0]})


MAX_HERE_WORDS = 12

RULES = (
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
    Rule("see_also/full-version", full_version, strips="a pointer to another text of the site", max_words=16),
)
