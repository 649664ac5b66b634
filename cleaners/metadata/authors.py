"""Names of people out of the lines that hold them: without "By", roles, agencies, dates and addresses."""

from __future__ import annotations

import re
from functools import lru_cache

from cleaners.metadata.text import one_line
from cleaners.vocabulary import lexicon_for
from cleaners.vocabulary.base import fold

_BY = re.compile(
    r"^(?:(?:(?:originally |medically |fact[- ]checked |last )?(?:written|posted|published|reported|reporting|"
    r"authored|created|updated|reviewed|edited|started|asked|submitted|"
    r"contributed|story|words|text|article|blog|post|guest post|guest blog|author|words and photos|ein (?:beitrag|"
    r"artikel|text)|"
    r"geschrieben|verfasst|veröffentlicht|erstellt|publié|écrit|rédigé|escrito|publicado|scritto|pubblicato|"
    r"geschreven|skrevet|skriven) )?"
    r"(?:by|von|vom|par|por|di|da|door|av|af|przez|от|od|tekijä)(?=[\s:])|"
    r"(?:authors?|autor(?:en|in|es|a)?|auteurs?|autore|autori|auteur|författare|forfatter|автор(?:ы)?|yazar|penulis|著者|作者|文|記者|撰文)\s*(?:\(s\))?\s*(?:[:：]|(?=\s)))\s*[:：]?\s*",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"https?:|www\.|/|\d{4}|^\d|[<>{}\[\]=!?%]|\.(?:com|php|html?)\b.*\.|^(?:admin(?:istrator|istrateur)?|webmaster|root|author|authors|autor|guest|unknown|"
    r"none|null|undefined|user|default|site admin|super user|superuser|editor|anonymous user|about|contact|share|"
    r"facebook|twitter|"
    r"home|blog|news|follow|subscribe|read more|more|posts?|comments?|reply|search|menu|all posts|view all posts|"
    r"view profile|profile|"
    r"website|email|e-mail|published|updated|posted|by|on|in|and|und|the|hersteller|keine|kommentare?|"
    r"view all|see all|bio|full bio|about the authors?|written by|posted by|author bio|contributors?|contributing "
    r"writer|"
    r"reviewed by|editorial|advertiser disclosure|disclosure|member|moderator|new member|senior member|junior member|"
    r"registered user|op|original poster|verified|pro|premium|x|linkedin|instagram|youtube|threads|x/twitter|opens "
    r"in a new tab|opens in new window|staff writer)$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:;|\||\u2022|·|\n|、|，)\s*|\s*,\s*(?:and|und|et|y|e|en|og|och|i)\s+|\s+(?:and|und|et|og|och|mit|with)\s+|\s*&\s*|,\s+"
)
_CREDENTIAL = re.compile(
    r"^(?:(?:[A-Z][a-zA-Z]{0,3}\.){1,4}[A-Z]?|[A-Z]{2,7}(?:-[A-Z]{1,4})?(?: \d{1,3})?|Ph\.?\s?D\.?|Psy\.?D\.?|"
    r"Pharm\.?D\.?|Ed\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|Esq\.?|"
    r"Jr\.?|Sr\.?|II|III|MEd|MPhil|DPhil|CEPF|LMFT|LCSW|Dr\.? ?(?:med|phil|rer|h\.c)\.?.*)[®™*]*(?:[ "
    r"/][A-Z]{2,6}[®™]?)*$"
)
_ROLE = re.compile(
    r"\b(?:writer|editors?|editor-in-chief|reporter|correspondent|journalist|columnist|contributor|staff|author|founder|co-founder|ceo|cto|cmo|"
    r"coo|director|manager|president|professor|lecturer|analyst|specialist|expert|consultant|strategist|engineer|developer|researcher|"
    r"scientist|dietitian|nutritionist|physician|attorney|lawyer|coach|head of|lead|senior|chief|vice|vp|officer|"
    r"producer|"
    r"photographer|partner|member of|representative|horticulturalist|educator|intern|fellow|freelance|freelancer|"
    r"blogger|"
    r"redakteur(?:in)?|korrespondent(?:in)?|reporterin|journalistin?|autorin|volontär(?:in)?|chefredakteur(?:in)?|leiter(?:in)?|"
    r"rédact(?:eur|rice)|redactor(?:a)?|periodista|redattore|giornalista|redacteur|verslaggever)\b",
    re.IGNORECASE,
)
_AGENCIES = frozenset(
    "reuters|ap|afp|dpa|apa|sda|epd|kna|ansa|efe|tass|bloomberg|associated press|the associated press|press "
    "association|"
    "agence france-presse|sid|pti|ani|ians|upi|belga|anp|ap news|xinhua|kyodo|jiji|usa today|usa today network|cnn|"
    "cnn business|"
    "bbc|bbc news|npr|the conversation|getty images|mit afp|afp mit".split("|")
)
_STOP = re.compile(
    r"\s+(?:on|in|at|am|vom|le|el|il|op|den|updated|published|posted|last|est|under|for|about|contributed|"
    r"medically|reviewed|edited|fact|filed|follow|is a|is an|is the|was|veröffentlicht|aktualisiert|to|has|says|um|"
    r"publié|modified|from|for)(?=\s).*$|"
    r"\s+(?:[-–—|•·/]|\|)\s*.*$|\s*\(?(?:@|https?:|www\.).*$|\s*[,|]?\s*\d{1,4}[./:-].*$|\s+\d.*$|:$",
    re.DOTALL,
)
_EMAIL = re.compile(r"\s*[(<\[]?\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?")
_HANDLE = re.compile(r"\s*\(?@\w{2,30}\)?")
_PARENTHESES = re.compile(r"\s*\([^)]*\)?")
_SPACED_CAPITALS = 4
_SMALL_WORDS = frozenset("and und et y e en de van von der den da del la di le du dos ter bin al the of zu el".split())
MAX_NAME_CHARS = 60
MAX_NAME_WORDS = 7
MAX_LINE_CHARS = 400


def split_names(text: str | None) -> tuple[str, ...]:
    """The people a line of authors names: without "By", roles, agencies and addresses; several are told apart.

    Letters that someone writes behind the name ("MD", "Ph.D.") stay with it.
    """
    if not text:
        return ()
    line = without_by(one_line(text[:MAX_LINE_CHARS]))
    if "@" in line:
        line = _HANDLE.sub("", _EMAIL.sub("", line))
    line = _PARENTHESES.sub("", line)
    names: list[str] = []
    parts = [part.strip() for part in _BETWEEN.split(line) if part and part.strip()]
    for part in parts:
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


def _tidy(name: str) -> str:
    name = name.strip(" .,:;|–—*\"'“”„«»•·-/\\")
    name = re.sub(r"\s+", " ", name)
    letters = [char for char in name if char.isalpha()]
    if len(letters) > _SPACED_CAPITALS and name.isupper() and " " in name:
        name = " ".join(_capitalised(word) for word in name.split())
    return name


def _capitalised(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-")) if len(word) > 2 or "." not in word else word


def is_name(text: str) -> bool:
    """Whether a piece of text can be somebody's name: short, no address, no label."""
    if not 2 <= len(text) <= MAX_NAME_CHARS or len(text.split()) > MAX_NAME_WORDS:
        return False
    return not _NOT_A_NAME.search(text) and any(char.isalpha() for char in text)


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
    line = without_by(one_line(text[:MAX_LINE_CHARS]))
    line = _STOP.sub("", f"{line} ").strip()
    if not line or len(line) > 200:
        return ()
    line = _before_a_month().split(line, maxsplit=1)[0]
    return tuple(name for name in split_names(line) if looks_like_a_name(name))


@lru_cache(maxsize=1)
def _before_a_month() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in lexicon_for("en").month_numbers if len(name) > 2)
    return re.compile(rf"\s+(?=(?:{names})\.?\s+\d)", re.IGNORECASE)
