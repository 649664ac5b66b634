"""Weights of the aside features, fitted by tools/train_asides.py; docs/evaluation.md has the figures.

Data: tests/quality/corpus (split dev) and documents labelled the same way, and WCXB development pages
(Murrough Foley 2026, CC-BY-4.0).
"""

from cleaners.options import Strictness

BIAS = -4.5685
WEIGHTS: dict[str, float] = {
    "below_page": 0.5841,
    "bridge_after": 2.7594,
    "cohesion": -0.2016,
    "cohesion_far": -1.9879,
    "common_stems": -0.9593,
    "few_words": -0.4365,
    "first_person": -0.4737,
    "foreign_link": 0.7154,
    "foreign_rest": 1.4202,
    "in_company": -0.0772,
    "in_company_foreign": -0.3286,
    "in_company_news": 1.2724,
    "is_first": -1.9352,
    "is_last": -0.5507,
    "keyword_foreign": -1.1829,
    "keyword_link": 3.8834,
    "keyword_run": 4.9322,
    "known_names": -1.6337,
    "late_pivot": -0.0968,
    "leads_to_list": -1.9387,
    "list_item": -0.6753,
    "low_topic_and_sign": 1.8017,
    "many_cues": 3.0286,
    "moral": 0.9477,
    "new_names": 1.1603,
    "news": 2.8998,
    "no_link": 0.1213,
    "old_year": -1.0386,
    "opener": 1.2810,
    "opens_with_return": -2.0558,
    "page_cohesion": 0.1025,
    "page_first_person": -0.6951,
    "page_news": -0.1113,
    "pivot": -0.2789,
    "pointer": 0.4995,
    "quotation": -1.3726,
    "quote_block": -0.0786,
    "shared_with_neighbours": -0.3672,
    "short_page": -1.2848,
    "short_return_after": 1.0575,
    "strong_pivot": 2.0448,
    "tale": 0.1231,
    "tie": -0.7946,
    "title_in_block": -0.0814,
    "title_in_middle": -2.0295,
    "under_heading": -1.0951,
    "weak_bridge_after": 0.1162,
}
THRESHOLDS: dict[Strictness, float] = {"careful": 0.8, "balanced": 0.6, "aggressive": 0.35}
