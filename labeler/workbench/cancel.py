"""A word that stops background work at its next check."""

from __future__ import annotations

import threading

from labeler.errors import Cancelled


class CancelToken:
    """Set by the front end, looked at by jobs between chunks."""

    def __init__(self) -> None:
        self._set = threading.Event()

    def cancel(self) -> None:
        self._set.set()

    @property
    def cancelled(self) -> bool:
        return self._set.is_set()

    def check(self) -> None:
        """Raises `Cancelled` once cancelled."""
        if self._set.is_set():
            raise Cancelled("stopped on request")
