"""Asides on short pages, where one paragraph is a large share of all words."""

from __future__ import annotations

from cleaners import clean

PEGS = [
    "Wooden clothes pegs last for thirty years if they are brought in before the first frost of the winter.",
    "Plastic pegs snap in the cold, and the halves end up in the hedge, where birds take them for twigs.",
    "Boil wooden pegs in salt water before you use them, and they will leave no marks on your pillow cases.",
]
STORY = (
    "While you look after your pegs, keen walkers have something else to look forward to. The coast path near Hollin "
    "reopens after a landslide, with a footbridge of forty metres. More about it in coast path hollin."
)
RETURN = "Now back to the pegs."


def removed(lines: list[str], title: str = "How to Care for Clothes Pegs") -> list[str]:
    document = clean("\n\n".join([title, *lines]), url="https://www.example.org/care-for-clothes-pegs/")
    return [verdict.text for verdict in document.removed]


def test_a_turn_with_a_return_behind_it_goes_however_short_the_page() -> None:
    """An opening clause, a pointer and a return leave no doubt, though the story is a third of the page."""
    assert removed([PEGS[0], STORY, RETURN, *PEGS[1:]]) == [STORY, RETURN]


def test_a_return_without_a_story_before_it_stays() -> None:
    """The same words behind a paragraph of the article are the author's own."""
    assert removed([PEGS[0], PEGS[1], RETURN, PEGS[2]]) == []


def test_meanwhile_in_a_report_is_the_report() -> None:
    """Where nothing speaks to the reader, a weak pivot and news of third persons are what the page is about."""
    report = [
        "The council has approved a night bus between the station and the hospital after a trial of two years.",
        "It will run every forty minutes from midnight to five, and nurses had asked for it since an attack in 2022.",
        "Meanwhile, taxi drivers have announced a protest. Their association fears that fares will fall by a third.",
        "The first regular bus leaves on the first of June at ten past midnight, with the mayor at the wheel.",
    ]

    assert removed(report, "Council Approves Night Bus") == []
