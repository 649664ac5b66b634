"""The colophon: author boxes, tags, credits, agency and copyright lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaners.rules.asking import is_reported
from cleaners.rules.base import Removal, Rule
from cleaners.rules.bylines import _is_name
from cleaners.vocabulary.base import after_opening, fold, is_unspaced

if TYPE_CHECKING:
    from cleaners.features import PageView
    from cleaners.model import Block

_AGENCIES = (
    "reuters|ap|afp|dpa|epa|efe|ansa|tass|itar-tass|interfax|xinhua|kyodo|pti|ani|ians|upi|pa|apa|sda|anp|belga|lusa|"
    "associated press|agence france-presse|getty images|getty|shutterstock|istock|unsplash|pexels|pixabay|alamy|"
    "bloomberg|imago|picture alliance|wikimedia commons|wikipedia|flickr|adobe stock|zuma press|nurphoto|depositphotos|"
    "adnkronos|italpress|askanews|lapresse|europa press|europapress|servimedia|agencia brasil|estadao conteudo|"
    r"folhapress|pap|dpa[/-]\w{2,8}|тасс|риа новости|интерфакс|新华社|中新社|共同通信|時事通信|ロイター|رويترز|وكالات|"
    "dreamstime|freepik|canva|rex features|sputnik|ritzau|scanpix|ntb|tt|keystone|magnum photos|instagram|facebook"
)
_AGENCY_LINE = re.compile(
    rf"^\(?(?:{_AGENCIES})(?: (?:news|photo|images|stock))?\)?(?: ?[,/&|-] ?(?:{_AGENCIES}))*\)?\.?$"
)
_DAY = r"\d{1,2}\.? [^\W\d]{3,10}\.?(?: \d{4})?"
_DATELINE = re.compile(
    rf"^\(?(?:{_AGENCIES})\)? ?- ?[^\W\d][^\d,.]{{1,30}}, {_DAY}$"
    rf"|^[^\W\d][^\d,.()]{{1,30}},? \((?:{_AGENCIES})\) ?-? ?{_DAY}$"
)
"""Where and when an agency sent a report, on a line of its own: "(ANSA) - ROMA, 27 GEN"."""
_CREDIT_END = re.compile(rf"(?:[/|(,] ?|via |©\s?)(?:{_AGENCIES})\)?\.?$")
_COPYRIGHT = re.compile(
    r"^(?:©|\(c\)|copyright\b)|^.{0,40}(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d|^\s*(?:19|20)\d\d ?©"
)
_LONE_CREDITS = frozenset(
    {"courtesy photo", "file photo", "file image", "handout photo", "stock photo", "handout"}
    | {"archivfoto", "archivbild", "symbolfoto", "symbolbild", "photo d'archives", "photo d'illustration"}
    | {"foto de archivo", "imagen de archivo", "foto de arquivo", "foto divulgacao", "imagem ilustrativa"}
    | {"foto di repertorio", "foto d'archivio", "immagine di repertorio", "archieffoto", "foto ter illustratie"}
    | {"zdjecie ilustracyjne", "zdjecie archiwalne", "temsili fotograf", "arsiv fotografi", "資料写真", "资料图"}
)
MAX_CREDIT_WORDS = 22
MAX_MIDDLE_NOTICE_WORDS = 14
"""A notice may stand anywhere, if it opens the line with several words of its own and is short."""
MAX_BOX_WORDS = 60
MAX_TAIL_BLOCKS = 60
MAX_NOTICE_WORDS = 30
MAX_PLAIN_CREDIT_WORDS = 3
MAX_STANDING_WORDS = 45
MAX_ITEM_WORDS = 2


def credit(block: Block, page: PageView) -> Removal | None:
    """A line that says who took a picture: "Photo: Ana Ruiz/Agency"."""
    facts = page.facts(block)
    if block.kind in {"table_row", "list_item"} and block.tags and not block.links and block.kind == "table_row":
        return None
    bare = facts.bare
    if _AGENCY_LINE.match(bare) and not (block.kind == "heading" and block.tags):
        return Removal(because="an agency's name on a line of its own", evidence={"line": block.text})
    if _DATELINE.match(bare) and not (block.kind in {"heading", "list_item"} and block.tags):
        return Removal(because="an agency with place and date", evidence={"line": block.text})
    if bare in _LONE_CREDITS:
        return Removal(because="a picture credit without a name", evidence={"line": block.text})
    opening = (page.lexicon.credits.opening(bare) or "").rstrip(" :")
    if not opening:
        return None
    after = facts.folded.lstrip(" ([")[len(opening) :]
    rest = after.strip(" :.-([)]")
    is_item = block.kind in {"heading", "list_item"} and block.tags
    if not rest or after.lstrip().startswith("&") or (is_item and ":" not in after[:2]):
        return None
    n_rest = len(rest.split())
    agency = bool(_CREDIT_END.search(facts.folded) or re.search(rf"\b(?:{_AGENCIES})\b", rest))
    colon = (
        after.lstrip().startswith((":", "©", "/", "|", "="))
        or opening.endswith(("/", "=", "."))  # "Fot. Jan Kowerski", "図/…"
        or " by" in opening
        or "credit" in opening
        or "courtesy" in opening
    )
    if facts.ends_with_stop and n_rest > 8 and not agency:  # a sentence that begins with "Photo: …"
        return None
    original = block.text[-len(rest) :] if rest else ""
    short = n_rest <= MAX_PLAIN_CREDIT_WORDS and not facts.ends_with_stop and not any(c.isdigit() for c in rest)
    names = _is_name(_after_colon(block.text)) or agency or short
    if colon and n_rest <= MAX_CREDIT_WORDS and names:
        return Removal(because="a picture credit", evidence={"phrase": opening, "credit": original})
    return None


def _after_colon(text: str) -> str:
    for mark in (":", " by ", " By ", "courtesy of ", "©"):
        if mark in text:
            return re.sub(r"[/|,()].*$", "", text.split(mark, 1)[1]).strip(" .")
    return text


_YEAR_OR_SIGN = re.compile(r"©|\(c\)|(?:19|20)\d\d")


def copyright_line(block: Block, page: PageView) -> Removal | None:
    """A copyright, reprint or licence notice."""
    facts = page.facts(block)
    if block.kind in {"table_row", "quote"} or any(mark in block.text for mark in '"“„'):
        return None
    phrases = page.lexicon.copyright
    if block.kind == "heading" and block.tags and not _YEAR_OR_SIGN.search(block.text):
        return None
    if _COPYRIGHT.match(facts.folded) and facts.n_words <= 40 and (facts.n_words <= 14 or phrases.inside(facts.folded)):
        return Removal(because="a copyright line", evidence={"line": block.text[:80]})
    found = phrases.inside(facts.folded)
    if not found:
        return None
    edge = page.rank.get(block.index, 0) >= page.last_prose or page.rank.get(block.index, 0) <= page.first_prose[0]
    names_itself = (
        facts.bare.startswith(found)
        and (" " in found or is_unspaced(found))
        and facts.n_words <= MAX_MIDDLE_NOTICE_WORDS
    )
    if found in {"copyright", "©", "(c)"} or not (edge or names_itself):
        return None
    opens = facts.bare.startswith(found) or (is_unspaced(found) and phrases.opening(facts.bare) is not None)
    if found.startswith(("powered", "proudly", "theme by", "website by")) and (facts.n_words > 6 or not opens):
        return None
    if (
        facts.n_words <= 8
        or opens
        or (facts.n_words <= 32 and re.search(r"\b(?:this|the|diese|cet|este|esta|questo|dit)\b", facts.folded[:24]))
    ):
        if facts.n_words <= 8 and not opens and facts.ends_with_stop is False and block.kind == "heading":
            return None
        return Removal(because="a notice about rights or the first place of publication", evidence={"phrase": found})
    return None


def notice(block: Block, page: PageView) -> Removal | None:
    """A short notice about the text: whose views it holds, that it was updated, who else reported."""
    facts = page.facts(block)
    opening = page.lexicon.notices.opening(facts.bare)
    if not opening or (block.kind == "heading" and block.tags) or block.kind in {"table_row", "quote"}:
        return None
    return Removal(because="a notice about the text", evidence={"phrase": opening})


def disclaimer(block: Block, page: PageView) -> Removal | None:
    """A labelled disclaimer before or behind the text: "Disclaimer: this is no financial advice."."""
    facts = page.facts(block)
    label, colon, rest = facts.bare.partition(":")
    if not colon or label.strip() not in page.lexicon.disclaimers or not rest.strip():
        return None
    at = page.rank.get(block.index, 0)
    if page.first_prose[0] < at < page.last_prose or block.kind in {"table_row", "quote"}:
        return None
    return Removal(because="a labelled disclaimer", evidence={"label": label.strip()})


_PRESS_ENDS = frozenset({"###", "# # #", "-30-", "–30–", "- 30 -", "-ends-", "ENDS"})
_ABOUT = re.compile(r"about (?:the )?(?P<name>[^:.?!]{2,60}): .*\b(?P=name)\b")
"""What stands behind a press release: its end mark, and who sent it."""


def standing_line(block: Block, page: PageView) -> Removal | None:
    """A line that a site prints beside every text, all of it in one of the known forms.

    "By signing up, you agree to our terms", "Already a subscriber? Sign in", "4.8 from 61 votes". The forms have gaps,
    for names and numbers, and each takes the whole line: a paragraph that goes on about something else has none.
    """
    facts = page.facts(block)
    known = page.lexicon.standing.match(facts.bare) or block.text.strip() in _PRESS_ENDS
    if not known and not (_ABOUT.match(facts.bare) and page.rank.get(block.index, 0) >= page.last_prose):
        return None
    if block.kind in {"quote", "table_row", "code"} or any(mark in block.text for mark in '"“”„«»'):
        return None
    following = page.after(block, 1)
    if block.kind == "heading" and block.tags and following and page.facts(following[0]).is_prose:
        return None  # it heads a section of the text
    if block.kind == "list_item" and facts.n_words <= MAX_ITEM_WORDS:
        return None  # a button that a manual names
    if is_reported(facts.folded):
        return None
    return Removal(because="a line that sites print beside every text", evidence={"line": block.text[:80]})


_PLAIN_AUTHOR = frozenset(
    {
        "author",
        "the author",
        "autor",
        "autorin",
        "auteur",
        "autrice",
        "autora",
        "autore",
        "автор",
        "yazar",
        "作者",
        "著者",
    }
)
"""Labels that prove nothing inside a text; behind its end, over a name, they do."""


def author_box(block: Block, page: PageView) -> Removal | None:
    """An author box: its label and the name and lines of biography under it."""
    facts = page.facts(block)
    bare = facts.bare.rstrip(" :.")
    behind = page.rank.get(block.index, 0) > page.last_prose
    if behind and bare in _PLAIN_AUTHOR and (lines := _box_lines(block, page)):
        return Removal(because="an author box", evidence={"label": bare, "lines": len(lines)}, covers=lines)
    phrases = page.lexicon.author_box
    opening = phrases.opening(bare)
    if bare in phrases:
        if block.kind == "heading" and block.tags and page.rank.get(block.index, 0) < page.last_prose / 2:
            return None
        covers = _box_lines(block, page)
        if bare in {"about me", "our team", "avatar"} and not covers and block.tags and block.kind != "heading":
            return None
        return Removal(because="an author box", evidence={"label": bare, "lines": len(covers)}, covers=covers)
    label, colon, rest_of_line = facts.folded.partition(":")
    behind = page.rank.get(block.index, 0) >= page.last_prose and len(label.split()) > 1
    tells = behind or _tells_of_author(rest_of_line, page)
    if colon and label.strip() in phrases and rest_of_line.strip() and facts.n_words <= MAX_BOX_WORDS and tells:
        return Removal(because="an author box on one line", evidence={"label": label.strip()})
    if opening and len(opening) > 7 and facts.n_words <= 12 and not facts.ends_with_stop:
        rest = block.text[after_opening(block.text, opening) :].strip(" :–—-|")
        if _is_name(rest) or block.links:
            return Removal(because="an author box", evidence={"label": opening})
    return None


def _tells_of_author(folded: str, page: PageView) -> bool:
    return bool(page.lexicon.author_verbs.inside(folded)) and bool(page.lexicon.author_roles.inside(folded))


def _box_lines(block: Block, page: PageView) -> tuple[Block, ...]:
    """A name, and at most one short biography, behind the text's last paragraph."""
    lines: list[Block] = []
    for each in page.after(block, 3):
        facts = page.facts(each)
        is_name = _is_name(each.text.strip()) and facts.n_words <= 5 and not facts.ends_with_stop
        if is_name and not lines and not (each.kind == "heading" and each.tags and _leads_on(each, page)):
            lines.append(each)
        elif (
            facts.n_words <= MAX_BOX_WORDS
            and facts.ends_with_stop
            and (_is_biography(each, page, lines) or _is_last_word(each, page))
        ):
            lines.append(each)
            break
        else:
            break
    return tuple(lines)


def _is_last_word(block: Block, page: PageView) -> bool:
    """Whether nothing but short lines follows: under the label of an author box that is the biography."""
    return not any(page.facts(each).is_prose for each in page.after(block, MAX_TAIL_BLOCKS))


def _leads_on(block: Block, page: PageView) -> bool:
    return any(page.facts(each).is_prose for each in page.after(block, 2))


def _is_biography(block: Block, page: PageView, lines: list[Block]) -> bool:
    folded = page.facts(block).folded
    if lines:
        first = page.facts(lines[0]).bare.split()[:1]
        if first and first[0] in folded.split()[:4]:
            return True
    lexicon = page.lexicon
    return bool(lexicon.author_verbs.inside(folded)) and bool(lexicon.author_roles.inside(folded))


def _byline_names(page: PageView) -> tuple[str, ...]:
    """The authors that the metadata or a removed byline name, folded."""
    known = page.memo.get("byline_names")
    if known is None:
        names = [fold(name) for name in page.memo.get("authors", ())]
        for block in page.main:
            settled = page.settled.get(block.index)
            if settled is None or not settled.rule.startswith("bylines/byline"):
                continue
            for part in re.split(r"[|·•;]|\s[–—-]\s", block.text):
                opening = page.lexicon.byline.opening(page.facts_of_text(part).strip(" ("))
                rest = re.split(r",|\d", part.strip(" (")[len(opening) :].strip(" :"))[0] if opening else ""
                words = [word for word in rest.split() if fold(word).strip(".") not in page.lexicon.month_numbers]
                names.append(fold(" ".join(words[:4])))
        known = page.memo["byline_names"] = tuple(name for name in names if len(name.split()) > 1)
    return tuple(known)


_GREETS = re.compile(
    r"(?:hi|hello|hey|welcome|hallo|moin|salut|bonjour|coucou|hola|ciao|ola|oi|hoi)\b(?: there| zusammen)?[,!.]* ?"
    r"(?:i'm|i am|my name is|we're|we are|ich bin|ich heisse|wir sind|je suis|je m'appelle|moi c'est|soy|me llamo|"
    r"somos|sono|mi chiamo|siamo|eu sou|sou|me chamo|ik ben|wij zijn)\b"
)
_WRITES = re.compile(
    r"[^.,]{3,40}? (?:has been (?:writing|reporting|blogging)|writes|has (?:written|reported)|blogs|schreibt|ecrit|"
    r"escribe|scrive|escreve|schrijft) (?:about|on|for|uber|fur|sur|pour|sobre|para|di|per|over|voor)\b"
)
"""How biographies begin: with a greeting, or with a name and what it writes about."""


def biography(block: Block, page: PageView) -> Removal | None:
    """A line of biography behind the text: "Ana Ruiz is a reporter who covers harbours."."""
    at = page.rank.get(block.index, 0)
    facts = page.facts(block)
    if at < page.last_prose or block.kind in {"heading", "quote", "table_row"} or facts.n_words < 5:
        return None
    words = block.text.split()
    names = _byline_names(page)
    if any(facts.bare.startswith(name) for name in names) and at > page.first_prose[1]:
        return Removal(because="about the author, behind the text", evidence={"line": block.text[:80]})
    if _GREETS.match(facts.bare) and at > page.first_prose[1]:
        return Removal(because="the author says hello, behind the text", evidence={"line": block.text[:80]})
    lexicon = page.lexicon
    says = lexicon.author_verbs.inside(" ".join(facts.folded.split()[:7])) and lexicon.author_roles.inside(facts.folded)
    if not (says or _WRITES.match(facts.bare)) or not (words[0][0].isupper() and words[1][0].isupper()):
        return None
    named = any(name in facts.folded for name in names)
    second_person = sum(
        1
        for each in page.main[:at]
        if page.facts(each).is_prose and words[1].strip(",").lower() in page.facts(each).folded
    )
    if second_person and not named:  # somebody the article speaks of
        return None
    return Removal(because="a biography of the author behind the text", evidence={"line": block.text[:80]})


def tags(block: Block, page: PageView) -> Removal | None:
    """A line of tags or categories: "Filed under: Politics, Harbour"."""
    facts = page.facts(block)
    opening = (page.lexicon.tag_labels.opening(facts.bare) or "").rstrip(" :")
    if not opening or facts.ends_with_stop or block.kind in {"table_row", "quote"}:
        return None
    rest = facts.bare[len(opening) :]
    body = rest.strip(" :")
    edge = page.rank.get(block.index, 0) > page.last_prose or page.rank.get(block.index, 0) < page.first_prose[0]
    if not body:
        covers = _tag_run(block, page)
        if (
            edge
            and (covers or not page.after(block, 1) or not block.tags)
            and not (block.kind == "heading" and not covers and page.after(block, 1))
        ):
            return Removal(because="a label of tags", evidence={"label": opening, "tags": len(covers)}, covers=covers)
        return None
    colon = rest.lstrip().startswith(":")
    items = [item for item in re.split(r"[,|#•·/]", body) if item.strip()]
    if not colon and facts.link_density < 0.4 and "#" not in block.text:
        return None
    firm = " " in opening and colon
    if any(len(item.split()) > 5 for item in items):
        return None
    if len(items) < 2 and facts.link_density == 0 and not edge and not firm:
        return None
    if block.kind == "list_item" and facts.link_density == 0 and not edge:
        return None
    return Removal(because="a line of tags", evidence={"label": opening, "tags": len(items)})


def _tag_run(block: Block, page: PageView) -> tuple[Block, ...]:
    run: list[Block] = []
    for each in page.after(block, 20):
        facts = page.facts(each)
        if facts.n_words > 4 or facts.ends_sentence or each.kind in {"heading", "table_row"}:
            break
        if page.is_html and facts.link_density < LINKED:
            break
        run.append(each)
    return tuple(run)


LINKED = 0.5
_HASHTAGS = re.compile(r"^(?:#[\w\-]+[\s,]*){2,}$")


def hashtags(block: Block, page: PageView) -> Removal | None:
    """A line of hashtags and nothing else."""
    if block.kind == "heading" or not _HASHTAGS.match(block.text.strip()):
        return None
    del page
    return Removal(because="only hashtags")


RULES = (
    Rule("colophon/author-box", author_box, strips="author boxes: label, name and biography", max_words=14),
    Rule("colophon/biography", biography, strips="a biography of the author behind the text", max_words=MAX_BOX_WORDS),
    Rule("colophon/credit", credit, strips="picture credits and agency lines", max_words=MAX_CREDIT_WORDS + 6),
    Rule("colophon/copyright", copyright_line, strips="copyright, reprint and licence notices", max_words=60),
    Rule(
        "colophon/notice", notice, strips="notices about the text: views, updates, helpers", max_words=MAX_NOTICE_WORDS
    ),
    Rule(
        "colophon/standing-line",
        standing_line,
        strips="lines that a site prints beside every text: terms, sign-in, ratings, tips",
        max_words=MAX_STANDING_WORDS,
    ),
    Rule("colophon/disclaimer", disclaimer, strips="labelled disclaimers before or behind the text", max_words=80),
    Rule("colophon/tags", tags, strips="lines of tags and categories", max_words=40),
    Rule("colophon/hashtags", hashtags, strips="lines of hashtags", max_words=30),
)
