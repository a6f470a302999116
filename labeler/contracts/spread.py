"""Spreads: one pure function over many parts, here or on several machines, with the same results in the same order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

Shared = TypeVar("Shared")
Part = TypeVar("Part")
Result = TypeVar("Result")


class Spread(Protocol):
    """How work that falls into parts is carried out.

    `function` is one of a module's own functions, pure, and may run several times on one part; `shared` is the same for
    all parts and is sent once. Parts are taken as they are needed, results come in the order of the parts.
    """

    def __call__(
        self, function: Callable[[Shared, Part], Result], shared: Shared, parts: Iterable[Part]
    ) -> Iterator[Result]: ...


def here(function: Callable[[Shared, Part], Result], shared: Shared, parts: Iterable[Part]) -> Iterator[Result]:
    """The spread of one process: one part after the other."""
    for part in parts:
        yield function(shared, part)
