"""The rule families in order: the first rule to speak settles a block, and this tuple is the design.

Guards, then the certain (labels, forms, repeated titles), then what needs its neighbours, then the topical, and at
the end what is left over when the rest is gone.
"""

from cleaners.rules import (
    ads,
    asides,
    bylines,
    calls,
    captions,
    colophon,
    comments,
    consent,
    guards,
    navigation,
    newsletter,
    placeholders,
    see_also,
    sharing,
    site,
    threads,
    titles,
    toc,
)
from cleaners.rules.base import Rule

RULES_VERSION = "2026.11"

ORDER: tuple[tuple[Rule, ...], ...] = (
    guards.RULES,
    placeholders.RULES_EARLY,
    titles.RULES,
    ads.RULES,
    toc.RULES,
    consent.RULES,
    sharing.RULES,
    comments.RULES,
    threads.RULES,
    newsletter.RULES,
    see_also.RULES,
    bylines.RULES,
    colophon.RULES,
    navigation.RULES,
    captions.RULES,
    calls.RULES,
    site.RULES,
    asides.RULES,
    placeholders.RULES_LATE,
)
RULES: tuple[Rule, ...] = tuple(rule for family in ORDER for rule in family)
FAMILIES: tuple[str, ...] = tuple(dict.fromkeys(rule.family for rule in RULES))
