"""A hybrid logical clock: order that survives wrong and jumping wall clocks.

Kulkarni, Demirbas et al., "Logical Physical Clocks and Consistent Snapshots" (2014).
"""

from __future__ import annotations

import threading
from collections.abc import Callable

# 48 bits of milliseconds above 16 bits of counter, as fixed-width hex: text order is time order.
_COUNTER_BITS = 16
_HEX_DIGITS = 16


def encode(milliseconds: int, counter: int) -> str:
    return f"{(milliseconds << _COUNTER_BITS) | counter:0{_HEX_DIGITS}x}"


def decode(stamp: str) -> tuple[int, int]:
    """(milliseconds, counter) of a stamp; raises ValueError if it is not one."""
    if len(stamp) != _HEX_DIGITS:
        raise ValueError(f"a clock stamp has {_HEX_DIGITS} hex digits, not {stamp!r}")
    packed = int(stamp, 16)
    return packed >> _COUNTER_BITS, packed & ((1 << _COUNTER_BITS) - 1)


class HybridClock:
    """Gives ever-increasing stamps on one device, later than every stamp it has witnessed."""

    def __init__(self, now_ms: Callable[[], int], last: str | None = None) -> None:
        self._now_ms = now_ms
        self._lock = threading.Lock()
        self._last = int(last, 16) if last else 0

    def tick(self) -> str:
        with self._lock:
            wall = self._now_ms() << _COUNTER_BITS
            self._last = max(wall, self._last + 1)
            return f"{self._last:0{_HEX_DIGITS}x}"

    def last(self) -> str:
        """The latest stamp given or witnessed."""
        with self._lock:
            return f"{self._last:0{_HEX_DIGITS}x}"

    def witness(self, stamp: str) -> None:
        """Take note of a stamp from elsewhere: every later tick comes after it."""
        with self._lock:
            self._last = max(self._last, int(stamp, 16))
