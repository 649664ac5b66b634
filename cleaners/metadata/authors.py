"""Names of people out of the lines that hold them: without "By", roles, agencies, dates and addresses."""

from __future__ import annotations

import re

from cleaners.metadata.months import months_of
from cleaners.metadata.text import one_line
from cleaners.vocabulary.base import fold

MAX_NAME_CHARS = 60
MAX_NAME_WORDS = 7
MAX_LINE_CHARS = 400
MAX_BYLINE_CHARS = 200
_SPACED_CAPITALS = 4
MIN_MONTH_CHARS = 4
"""A shorter month at the end of a name is part of it: Zoe Del Mar."""


def _alternatives(*lines: str) -> str:
    """Lines of words as one alternation of a pattern."""
    return "|".join("|".join(line.split("|")) for line in lines)


# --- what announces a name

_DONE = _alternatives(
    "written|posted|published|reported|reporting|authored|created|started|asked|submitted|contributed",
    "story|words|text|article|blog|post|guest post|guest blog|author|words and photos",
    "ein beitrag|ein artikel|ein text|geschrieben|verfasst|veröffentlicht|erstellt",
    "publié|écrit|rédigé|escrito|publicado|scritto|pubblicato|geschreven|skrevet|skriven",
)
_PREPOSITION = "by|von|vom|par|por|di|da|door|av|af|przez|от|od|tekijä"
_TITLE_OF_AUTHORS = _alternatives(
    "authors?|contributors?|autor(?:en|in|es|a)?|auteurs?|autore|autori|författare|forfatter|автор(?:ы)?|yazar",
    "penulis|著者|作者|文|記者|撰文",
)
_BY = re.compile(
    rf"^(?:(?:(?:originally |last )?(?:{_DONE}) )?(?:{_PREPOSITION})(?=[\s:])"
    rf"|(?:{_TITLE_OF_AUTHORS})\s*(?:\(s\))?\s*(?:[:：]|(?=\s)))\s*[:：]?\s*",
    re.IGNORECASE,
)
_OTHERS_WORK = re.compile(
    r"[\s(|•·,;–—-]*\b(?:(?:medically|clinically|expertly|scientifically|legally|fact[- ]?)\s?)?"
    r"(?:reviewed|checked|verified|approved|edited|illustrated|photographed|translated|produced|updated|sponsored"
    r"|photos?|photography|images?|illustrations?|fotos?|bild(?:er)?|fact[- ]?check(?:ed|er|s)?|reviewer|editor)"
    r"(?:\s(?:by|von|de|par)\b|\s?:)\s*",
    re.IGNORECASE,
)
"""Work on an article that is not writing it: "Medically reviewed by …", "Photos: …"."""

# --- what is no name

_MACHINE_WORDS = re.compile(r"https?:|www\.|/|[<>{}\[\]=!?%]|\.(?:com|php|html?)\b.*\.", re.IGNORECASE)
_LABELS = frozenset(
    _alternatives(
        "admin|administrator|administrateur|webmaster|root|author|authors|autor|guest|unknown|none|null|undefined",
        "user|default|site admin|super user|superuser|editor|anonymous user|op|original poster",
        "about|contact|share|home|blog|news|follow|subscribe|read more|more|post|posts|comment|comments|reply|search",
        "menu|all posts|view all posts|view profile|profile|website|email|e-mail|view all|see all|bio|full bio|get",
        "published|updated|posted|by|on|in|and|und|the|hersteller|keine|kommentare|kommentar|about the author",
        "about the authors|written by|posted by|author bio|contributor|contributors|contributing writer|reviewed by",
        "editorial|advertiser disclosure|disclosure|sponsored|advertisement|insights|medium|content|user agreement",
        "privacy policy|terms of service|member portal|member projects|resources|community|offline|online|guest author",
        "member|moderator|new member|senior member|junior member|registered user|verified|pro|premium|staff writer",
        "记者|記者|编辑|編輯|作者|責任編輯|责任编辑",
        "facebook|twitter|x|x/twitter|linkedin|instagram|youtube|threads|opens in a new tab|opens in new window",
    ).split("|")
)
_ROLE = re.compile(
    r"\b(?:"
    + _alternatives(
        "writer|editors?|editor-in-chief|reporter|correspondent|journalist|columnist|contributor|staff|author|blogger",
        "founder|co-founder|ceo|cto|cmo|coo|director|manager|president|officer|vice|vp|chief|head of|lead|senior",
        "professor|lecturer|educator|researcher|scientist|fellow|intern|member of|representative|partner|grader",
        "analyst|specialist|expert|consultant|strategist|engineer|developer|producer|photographer|coach",
        "dietitian|nutritionist|physician|attorney|lawyer|horticulturalist|freelance|freelancer|journalism",
        "redakteur(?:in)?|korrespondent(?:in)?|reporterin|journalistin?|autorin|volontär(?:in)?|chefredakteur(?:in)?",
        "leiter(?:in)?|rédact(?:eur|rice)|redactor(?:a)?|periodista|redattore|giornalista|redacteur|verslaggever",
    )
    + r")\b",
    re.IGNORECASE,
)
_AGENCIES = frozenset(
    _alternatives(
        "reuters|ap|afp|dpa|apa|sda|epd|kna|ansa|efe|tass|sid|pti|ani|ians|upi|belga|anp|xinhua|kyodo|jiji|bloomberg",
        "associated press|the associated press|press association|agence france-presse|ap news|getty images",
        "usa today|usa today network|cnn|cnn business|bbc|bbc news|npr|the conversation|mit afp|afp mit",
    ).split("|")
)
_CREDENTIAL = re.compile(
    r"^(?:(?:[A-Z][a-zA-Z]{0,3}\.){1,4}[A-Z]?|[A-Z]{2,7}(?:-[A-Z]{1,4})?(?: \d{1,3})?|Ph\.?\s?D\.?|Psy\.?D\.?|"
    r"Pharm\.?D\.?|Ed\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|Esq\.?|"
    r"Jr\.?|Sr\.?|II|III|MEd|MPhil|DPhil|CEPF|LMFT|LCSW|Dr\.? ?(?:med|phil|rer|h\.c)\.?.*)[®™*]*(?:[ "
    r"/][A-Z]{2,6}[®™]?)*$"
)

# --- where a name ends

_BETWEEN = re.compile(
    r"\s*(?:;|\||●|\u2022|·|\n|、|，)\s*"  # marks
    r"|\s*,\s*(?:and|und|et|y|e|en|og|och|i)\s+"  # "Ana Ruiz, and Ole Tamm"
    r"|\s+(?:and|und|et|og|och|mit|with)\s+|\s*&\s*|,\s+"
)
_SENTENCE_WORDS = _alternatives(
    "on|in|at|am|vom|le|el|il|op|den|updated|published|posted|last|est|under|for|about|contributed|filed|follow",
    "is a|is an|is the|was|to|has|says|um|veröffentlicht|aktualisiert|publié|modified|from",
)
_STOP = re.compile(
    rf"\s+(?:{_SENTENCE_WORDS})(?=\s).*$"
    r"|\s+(?:[-–—|•●·/]|\|)\s*.*$"
    r"|\s*\(?(?:@|https?:|www\.).*$"
    r"|\s*[,|]?\s*\d{1,4}[./:-].*$"
    r"|\s+\d.*$|:$",
    re.DOTALL,
)
_LAST_WORDS = frozenset("updated published posted last modified on at by am".split())
_EMAIL = re.compile(r"\s*[(<\[]?\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?")
_HANDLE = re.compile(r"\s*\(?@\w{2,30}\)?")
_PARENTHESES = re.compile(r"\s*\([^)]*\)?")
_SMALL_WORDS = frozenset("and und et y e en de van von der den da del la di le du dos ter bin al the of zu el".split())


def split_names(text: str | None) -> tuple[str, ...]:
    """The people a line of authors names: without "By", roles, agencies and addresses; several are told apart.

    Letters that someone writes behind the name ("MD", "Ph.D.") stay with it.
    """
    if not text:
        return ()
    line = without_by(_without_others(one_line(text[:MAX_LINE_CHARS])))
    if "@" in line:
        line = _HANDLE.sub("", _EMAIL.sub("", line))
    line = _PARENTHESES.sub("", line)
    names: list[str] = []
    for part in (each.strip() for each in _BETWEEN.split(line) if each and each.strip()):
        if names and _CREDENTIAL.match(part) and fold(part) not in _AGENCIES:
            names[-1] = f"{names[-1]}, {part}"
            continue
        name = _tidy(without_by(part))
        if is_name(name) and not (names and (_ROLE.search(name) or fold(name) in _AGENCIES)):
            names.append(name)
    return tuple(dict.fromkeys(names))


def without_by(text: str) -> str:
    """A line of authors without the words that announce them."""
    match = _BY.match(text)
    return text[match.end() :] if match else text


def opens_with_by(text: str) -> bool:
    """Whether a line announces its authors: "By …", "Written by …", "Von …", "Author: …"."""
    return bool(_BY.match(text))


def names_others(text: str) -> bool:
    """Whether a line announces people who did something else than write: reviewers, editors, photographers."""
    return bool(_OTHERS_WORK.match(text))


def _without_others(line: str) -> str:
    """A line of authors without those who reviewed, checked or illustrated: what stands before or behind them."""
    match = _OTHERS_WORK.search(line)
    if match is None:
        return line
    before = line[: match.start()].strip()
    if before and not before.lower().startswith(("edited", "reviewed")):
        return before
    later = re.search(rf"\b(?:(?:{_DONE}) )?by\b", line[match.end() :], re.IGNORECASE)
    return line[match.end() :][later.start() :] if later else ""


def _tidy(name: str) -> str:
    name = name.strip(" .,:;|–—*\"'“”„«»•·-/\\")
    name = re.sub(r"\s+", " ", name)
    letters = [char for char in name if char.isalpha()]
    if len(letters) > _SPACED_CAPITALS and name.isupper() and " " in name:
        name = " ".join(_capitalised(word) for word in name.split())
    return _without_last_words(name)


def _without_last_words(name: str) -> str:
    """A name without the start of the date that followed it: "Ana Ruiz Updated January" → "Ana Ruiz"."""
    words = name.split()
    while len(words) > 2 and _is_date_word(words[-1], MIN_MONTH_CHARS):
        words.pop()
    if len(words) == 1 and _is_date_word(words[0], 3):
        return ""
    return " ".join(words).rstrip(" ,●•|")


def _is_date_word(word: str, min_chars: int) -> bool:
    plain = fold(word).rstrip(".,")
    return plain in _LAST_WORDS or (len(plain) >= min_chars and plain in months_of("en"))


def _capitalised(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-")) if len(word) > 2 or "." not in word else word


def is_name(text: str) -> bool:
    """Whether a piece of text can be somebody's name: short, no address, no label, digits only in user names."""
    if not 2 <= len(text) <= MAX_NAME_CHARS or len(text.split()) > MAX_NAME_WORDS:
        return False
    if text[0].isdigit() or (" " in text and re.search(r"\d{4}", text)) or _MACHINE_WORDS.search(text):
        return False
    return fold(text) not in _LABELS and any(char.isalpha() for char in text)


def is_role(text: str) -> bool:
    """Whether a text tells what somebody is rather than who: "Print Managing Editor", "Founder"."""
    return bool(_ROLE.search(text))


def looks_like_a_name(text: str) -> bool:
    """Whether a visible piece of text reads like a name: few words, capitals, no role, no month, no verb."""
    if not is_name(text):
        return False
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= MAX_NAME_WORDS:
        return False
    capitals = [word for word in words if word[0].isupper() or not word[0].isascii() or word[0] in "'’\""]
    return bool(capitals) and all(word in capitals or word.lower() in _SMALL_WORDS for word in words)


def byline_names(text: str) -> tuple[str, ...]:
    """The people in a visible line, cut where the names end: before "on", a date, a separator, a handle."""
    line = without_by(_without_others(one_line(text[:MAX_LINE_CHARS])))
    line = _STOP.sub("", f"{line} ").strip()
    if not line or len(line) > MAX_BYLINE_CHARS:
        return ()
    return tuple(name for name in split_names(line) if looks_like_a_name(name))
