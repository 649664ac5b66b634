"""Answers that are kept, for small questions that pages ask again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Key = TypeVar("Key")
Answer = TypeVar("Answer")


class _Memo(dict[Key, Answer]):
    """A dictionary that asks for what it lacks, and forgets everything when it is full."""

    __slots__ = ("ask", "most")

    def __init__(self, ask: Callable[[Key], Answer], most: int) -> None:
        super().__init__()
        self.ask = ask
        self.most = most

    def __missing__(self, key: Key) -> Answer:
        answer = self.ask(key)
        if len(self) >= self.most:
            self.clear()
        self[key] = answer
        return answer


def memo(most: int) -> Callable[[Callable[[Key], Answer]], Callable[[Key], Answer]]:
    """Keep up to ``most`` answers of a pure function of one hashable value.

    For functions that are asked thousands of times a page. ``functools.lru_cache`` notes at every hit what was used
    last, in nodes that lie all over the memory; that alone was a twentieth of the time of a page. This forgets all at
    once instead, and a hit is a look into a dictionary. Threads at worst ask twice.
    """

    def keep(ask: Callable[[Key], Answer]) -> Callable[[Key], Answer]:
        return _Memo(ask, most).__getitem__

    return keep
