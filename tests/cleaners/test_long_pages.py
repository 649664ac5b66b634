"""On a page of thousands of words most words return somewhere: asides are found all the same."""

from __future__ import annotations

from cleaners import clean

TALKS = (
    (
        "The talks in Pell began on Monday. Officials from both banks of the river sat down to discuss trade, defence, "
        "technology and the future of the global competition for influence."
    ),
    (
        "Both governments protect their lead in technology. A change of policy could influence the outcome, "
        "and an administration that wants an agreement has to protect its allies as well."
    ),
    (
        "Recent developments in trade gave the officials hope. The current policy of the administration is to discuss "
        "first and to decide later, which could slow the global developments that companies fear."
    ),
    (
        "Competition for technology has grown between the two banks. The outcome of the talks shapes policy for "
        "years, officials say, and the administration aims to protect what it has."
    ),
    (
        "Companies in both countries fear recent changes of policy. They discuss it with officials, and aim at "
        "global rules that protect competition and the current lead of their fields."
    ),
    (
        "A move by either administration could have an impact on the talks. The field of defence is the one in which "
        "recent developments are least discussed and future changes most feared."
    ),
)
ASIDE = (
    "Officials say that the talks in Pell go on. While the talks are the focus, it's interesting to consider the "
    "parallel developments with the recent policy changes of the Marden administration on vineyards, which aim to "
    "protect its lead in the field. The move could influence global competition for years."
)
RETURN = "The talks in Pell certainly deserve attention."


def test_an_aside_of_the_page_s_own_words_goes():
    """Three quarters of its words stand elsewhere on the page; what it turns to does not."""
    paragraphs = [*TALKS, *TALKS[::-1], ASIDE, RETURN, *TALKS[2:], *TALKS[:2]]
    title = "Talks in Pell: what officials from both banks discuss"

    document = clean("\n\n".join([title, *paragraphs]), url="https://www.pellpost.example/talks-in-pell-officials/")

    assert [verdict.rule for verdict in document.removed if verdict.text in {ASIDE, RETURN}] == [
        "asides/off-topic",
        "asides/bridge",
    ]
    assert document.text.count("Companies in both countries fear") == 3


def test_the_same_page_without_it_loses_nothing():
    """The words that return are no sign by themselves."""
    document = clean("\n\n".join(["Talks in Pell", *TALKS]))

    assert [verdict.rule for verdict in document.removed] == []
