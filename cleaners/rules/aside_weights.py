"""Weights of the aside features, fitted by tools/train_asides.py; docs/evaluation.md has the figures.

Data: tests/quality/corpus (split dev) and documents labelled the same way, and WCXB development pages
(Murrough Foley, CC-BY-4.0, https://github.com/Murrough-Foley/web-content-extraction-benchmark).
"""

from cleaners.options import Strictness

BIAS = -3.9852
WEIGHTS: dict[str, float] = {
    "below_page": 0.5614,
    "bridge_after": 1.9506,
    "cohesion": 0.0163,
    "cohesion_far": -1.7177,
    "common_stems": -1.5884,
    "few_words": -0.5076,
    "first_person": -0.9460,
    "foreign_link": 0.5535,
    "foreign_rest": 1.7252,
    "is_first": -1.9620,
    "is_last": -0.3135,
    "keyword_foreign": -1.0157,
    "keyword_link": 3.7268,
    "keyword_run": 4.7235,
    "known_names": -1.8991,
    "late_pivot": -0.0825,
    "leads_to_list": -1.9519,
    "list_item": -0.8960,
    "low_topic_and_sign": 1.8512,
    "many_cues": 2.6774,
    "moral": 0.9901,
    "new_names": 1.6142,
    "no_link": -0.0969,
    "opener": 1.3294,
    "opens_with_return": -2.0768,
    "page_cohesion": -0.0324,
    "pivot": 0.7928,
    "pointer": 1.5672,
    "quotation": -1.3974,
    "quote_block": -0.1395,
    "shared_with_neighbours": -0.0392,
    "short_page": -1.3132,
    "short_return_after": 1.1863,
    "strong_pivot": 1.6414,
    "tie": -0.4293,
    "title_in_block": -0.2197,
    "title_in_middle": -1.9954,
    "under_heading": -1.4401,
    "weak_bridge_after": 0.7031,
}
THRESHOLDS: dict[Strictness, float] = {"careful": 0.8, "balanced": 0.65, "aggressive": 0.35}
