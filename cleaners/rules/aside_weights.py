"""Weights of the aside features, fitted by tools/train_asides.py; docs/evaluation.md has the figures.

Data: tests/quality/corpus (split dev) and documents labelled the same way, and WCXB development pages
(Murrough Foley, CC-BY-4.0, https://github.com/Murrough-Foley/web-content-extraction-benchmark).
"""

from cleaners.options import Strictness

BIAS = -3.9315
WEIGHTS: dict[str, float] = {
    "below_page": 0.6201,
    "bridge_after": 1.7798,
    "cohesion": -0.1163,
    "cohesion_far": -1.7262,
    "common_stems": -1.6125,
    "few_words": -0.5192,
    "first_person": -0.8812,
    "foreign_link": 0.5696,
    "foreign_rest": 1.7187,
    "is_first": -1.9246,
    "is_last": -0.3626,
    "keyword_foreign": -0.8811,
    "keyword_link": 3.8430,
    "keyword_run": 4.8277,
    "known_names": -1.9637,
    "late_pivot": -0.0448,
    "leads_to_list": -1.9566,
    "list_item": -0.8700,
    "low_topic_and_sign": 1.7150,
    "many_cues": 2.2031,
    "moral": 1.6822,
    "new_names": 1.8117,
    "no_link": -0.1513,
    "opener": 1.4107,
    "opens_with_return": -2.0997,
    "page_cohesion": -0.1968,
    "pivot": 1.3217,
    "pointer": 1.5501,
    "quotation": -1.5030,
    "quote_block": -0.1252,
    "shared_with_neighbours": 0.0000,
    "short_page": -0.9271,
    "short_return_after": 1.0453,
    "strong_pivot": 0.5400,
    "tie": -0.4968,
    "title_in_block": -0.2350,
    "title_in_middle": -1.9329,
    "under_heading": -1.5198,
    "weak_bridge_after": 0.7437,
}
THRESHOLDS: dict[Strictness, float] = {"careful": 0.8, "balanced": 0.6, "aggressive": 0.35}
