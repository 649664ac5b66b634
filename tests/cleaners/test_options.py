"""Options: one frozen value, and a clear word about what does not exist."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from cleaners import CleanerError, CleanOptions, OptionError, clean
from cleaners.options import FAMILIES

PAGE = """A Bench That Turns

Share this article

The bench in the middle of the bridge has turned since Friday, upstream in the morning and downstream at night.

Advertisement

Nobody turns it by hand, and the ducks have learned to sit on the hub without being thrown off into the water.
"""


def rules_of(options: CleanOptions) -> set[str]:
    return {verdict.rule for verdict in clean(PAGE, options=options).removed}


def test_the_default_strips() -> None:
    """Without options every family may speak."""
    assert rules_of(CleanOptions()) == {"sharing/share-line", "ads/label"}


def test_keep_switches_families_off() -> None:
    """A family that is kept removes nothing; the others go on."""
    assert rules_of(CleanOptions(keep=frozenset({"ads"}))) == {"sharing/share-line"}


def test_strip_names_the_only_families() -> None:
    """Where families to strip are named, no other speaks."""
    assert rules_of(CleanOptions(strip=frozenset({"ads"}))) == {"ads/label"}
    assert rules_of(CleanOptions(strip=frozenset())) == set()


def test_keep_beats_strip() -> None:
    """A family that is both stripped and kept is kept: unsure means keep."""
    assert rules_of(CleanOptions(keep=frozenset({"ads"}), strip=frozenset({"ads"}))) == set()


def test_any_collection_of_names_will_do() -> None:
    """A list from a command line becomes a set."""
    assert CleanOptions(keep=["ads", "ads"]).keep == frozenset({"ads"})  # type: ignore[arg-type]


def test_guards_are_never_off() -> None:
    """What protects content cannot be switched off."""
    assert CleanOptions(keep=frozenset(FAMILIES), strip=frozenset()).allows("guards")


@pytest.mark.parametrize("options", [{"strictness": "fierce"}, {"extractor": "magic"}, {"strictness": None}])
def test_a_value_that_does_not_exist_names_those_that_do(options: dict[str, str]) -> None:
    """A wrong value is refused with the valid ones."""
    with pytest.raises(OptionError, match="does not exist; choose one of"):
        CleanOptions(**options)  # type: ignore[arg-type]


def test_a_misspelt_family_is_pointed_out() -> None:
    """A family that does not exist is refused with the one that was probably meant."""
    with pytest.raises(OptionError, match="did you mean see_also"):
        CleanOptions(keep=frozenset({"see-also"}))


def test_an_option_error_is_a_value_error_and_ours() -> None:
    """Callers may catch it as a wrong value or as the cleaner's."""
    assert issubclass(OptionError, ValueError)
    assert issubclass(OptionError, CleanerError)


def test_options_are_frozen_and_comparable() -> None:
    """Options can be shared, hashed and used as a key; nobody changes them on the way."""
    options = CleanOptions()

    assert hash(options) == hash(CleanOptions())
    with pytest.raises(FrozenInstanceError):
        options.strictness = "careful"  # type: ignore[misc]
