"""Answers are kept, as many as said, and a forgotten one is asked for again."""

from __future__ import annotations

import pytest

from cleaners.memo import memo


def test_an_answer_is_asked_for_once() -> None:
    """The second time the function is not asked; ``None`` is an answer like any other."""
    asked: list[str] = []

    @memo(10)
    def initial(word: str) -> str | None:
        asked.append(word)
        return word[0] if word else None

    assert [initial(word) for word in ("oak", "", "oak", "", "elm")] == ["o", None, "o", None, "e"]
    assert asked == ["oak", "", "elm"]


def test_no_more_is_kept_than_was_said() -> None:
    """When it is full everything goes, and the answers stay right."""
    asked: list[int] = []

    @memo(3)
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [double(number) for number in (1, 2, 3, 4, 1, 4)] == [2, 4, 6, 8, 2, 8]
    assert asked == [1, 2, 3, 4, 1], "1 was forgotten when 4 came, 4 was not"


def test_an_error_is_not_kept() -> None:
    """What raised is asked again."""
    asked: list[int] = []

    @memo(3)
    def inverse(number: int) -> float:
        asked.append(number)
        return 1 / number

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            inverse(0)
    assert asked == [0, 0]
