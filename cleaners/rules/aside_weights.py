"""Weights of the aside features, fitted by tools/train_asides.py; docs/evaluation.md has the figures.

Data: tests/quality/corpus (split dev) and documents labelled the same way, and WCXB development pages
(Murrough Foley 2026, CC-BY-4.0).
"""

from cleaners.options import Strictness

BIAS = -4.2737
WEIGHTS: dict[str, float] = {
    "below_page": 0.6124,
    "bridge_after": 2.7038,
    "cohesion": -0.3632,
    "cohesion_far": -2.0824,
    "common_stems": -0.9862,
    "few_words": -0.6023,
    "first_person": -0.5672,
    "foreign_link": 0.7690,
    "foreign_rest": 1.3515,
    "in_company": 0.0159,
    "in_company_foreign": -0.2692,
    "in_company_news": 1.3628,
    "is_first": -1.9504,
    "is_last": -0.6694,
    "keyword_foreign": -1.4234,
    "keyword_link": 3.8192,
    "keyword_run": 4.8420,
    "known_names": -1.6773,
    "late_pivot": -0.0784,
    "leads_to_list": -1.9384,
    "list_item": -0.7123,
    "low_topic_and_sign": 1.7441,
    "many_cues": 2.8439,
    "moral": 0.8993,
    "new_names": 1.1713,
    "news": 3.0223,
    "no_link": 0.0541,
    "old_year": -1.1493,
    "opener": 1.3702,
    "opens_with_return": -2.0671,
    "page_cohesion": 0.1089,
    "page_first_person": -0.7913,
    "page_news": -0.2631,
    "pivot": -0.0705,
    "pointer": 0.7008,
    "quotation": -1.5176,
    "quote_block": -0.0787,
    "shared_with_neighbours": -0.4212,
    "short_page": -1.2777,
    "short_return_after": 1.4319,
    "strong_pivot": 1.7452,
    "tale": 0.2916,
    "tie": -0.8293,
    "title_in_block": -0.1546,
    "title_in_middle": -2.0362,
    "under_heading": -1.2460,
    "weak_bridge_after": 0.0143,
}
THRESHOLDS: dict[Strictness, float] = {"careful": 0.8, "balanced": 0.6, "aggressive": 0.35}
