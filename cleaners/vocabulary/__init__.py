"""The languages: which vocabularies apply to a page."""

from functools import lru_cache

from cleaners.vocabulary.ar import ARABIC
from cleaners.vocabulary.base import Lexicon, Vocabulary
from cleaners.vocabulary.de import GERMAN
from cleaners.vocabulary.en import ENGLISH
from cleaners.vocabulary.es import SPANISH
from cleaners.vocabulary.fr import FRENCH
from cleaners.vocabulary.it import ITALIAN
from cleaners.vocabulary.ja import JAPANESE
from cleaners.vocabulary.nl import DUTCH
from cleaners.vocabulary.pl import POLISH
from cleaners.vocabulary.pt import PORTUGUESE
from cleaners.vocabulary.ru import RUSSIAN
from cleaners.vocabulary.tr import TURKISH
from cleaners.vocabulary.zh import CHINESE

LANGUAGES: tuple[Vocabulary, ...] = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    RUSSIAN,
    POLISH,
    TURKISH,
    CHINESE,
    JAPANESE,
    ARABIC,
)
CODES = frozenset(vocabulary.code for vocabulary in LANGUAGES)


@lru_cache(maxsize=32)
def stop_words_of(language: str) -> frozenset[str]:
    """Return a language's own commonest words as they are written in lower case; none for an unknown language."""
    return frozenset(word for each in LANGUAGES if each.code == language for word in each.stop_words.lower().split())


@lru_cache(maxsize=32)
def lexicon_for(language: str | None) -> Lexicon:
    """Find a language's lexicon, with English beside it: themes keep English labels in every language.

    An unknown language gets all vocabularies.
    """
    if language == "en":
        return Lexicon((ENGLISH,))
    own = tuple(vocabulary for vocabulary in LANGUAGES if vocabulary.code == language)
    return Lexicon((*own, ENGLISH)) if own else Lexicon(LANGUAGES, is_known=False)
