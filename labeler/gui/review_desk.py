"""Connects the review screen with the workbench."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from labeler.errors import UserError
from labeler.gui.views.review_view import ReviewView
from labeler.workbench.events import ProgressChanged, ReviewTold, SaveStatusChanged
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench


class ReviewDesk(QObject):
    """`sample_wanted` with the uid of a sample to be looked at."""

    sample_wanted = Signal(str)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._bench = workbench
        self._is_stale = False
        self.view = ReviewView()
        self.view.sample_wanted.connect(self.sample_wanted)

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [
            bus.subscribe(ReviewTold, self._on_told),
            bus.subscribe(ProgressChanged, self._on_progress),
            bus.subscribe(SaveStatusChanged, self._on_saved),
        ]

    def refresh(self) -> None:
        """Compute anew; the figures come a moment later."""
        self.view.show_keys(self._bench.spec.classes, multiple=self._bench.task.multilabel)
        self.view.focus_queue()
        self._bench.review.look()

    def settle(self, name: str) -> None:
        """Decide the selected sample. Raises `UserError` where that cannot be."""
        chosen = self.view.selected()
        if chosen is None:
            raise UserError("select a sample of the list first")
        if self._bench.task.multilabel:
            raise UserError("open the sample with Enter: several classes are settled with labeler review --settle")
        self._bench.adjudicate(chosen.uid, [name])
        self.view.take_away(chosen.uid)

    def _on_told(self, event: ReviewTold) -> None:
        self.view.show_review(event.figures, event.problem)

    def _on_progress(self, _: ProgressChanged) -> None:
        self._is_stale = True

    def _on_saved(self, event: SaveStatusChanged) -> None:
        """What is looked at is on disk: nothing is computed before a decision has arrived there."""
        if self._is_stale and event.status.state is SaveState.SAVED and self.view.isVisible():
            self._is_stale = False
            self._bench.review.look()
