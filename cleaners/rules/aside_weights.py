"""Weights of the aside features (first guess by hand; replaced by the fit)."""

from cleaners.options import Strictness

BIAS = -3.2
WEIGHTS: dict[str, float] = {
    "cohesion": -1.0,
    "cohesion_far": -3.0,
    "title_in_middle": -2.0,
    "title_in_block": 0.0,
    "below_page": 0.7,
    "keyword_link": 5.0,
    "keyword_run": 5.0,
    "foreign_link": 1.0,
    "strong_pivot": 2.0,
    "pivot": 0.8,
    "opener": 1.2,
    "pointer": 1.0,
    "moral": 0.6,
    "quotation": -1.0,
    "first_person": -1.5,
    "opens_with_return": -3.0,
    "bridge_after": 2.0,
    "weak_bridge_after": 0.7,
    "shared_with_neighbours": -0.8,
    "low_topic_and_sign": 3.0,
    "leads_to_list": -2.0,
    "quote_block": -1.0,
    "short_page": -0.3,
}
THRESHOLDS: dict[Strictness, float] = {"careful": 0.8, "balanced": 0.5, "aggressive": 0.3}
