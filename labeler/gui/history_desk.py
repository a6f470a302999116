"""Connects the sheet that tells of one sample with the workbench."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from labeler.gui.dialogs.history_sheet import HistorySheet
from labeler.workbench.events import HistoryTold
from labeler.workbench.workbench import Workbench


class HistoryDesk(QObject):
    def __init__(self, workbench: Workbench, over: QWidget) -> None:
        super().__init__(over)
        self._bench = workbench
        self._over = over
        self._sheet: HistorySheet | None = None
        self._uid = ""

    def subscribe(self) -> list[Callable[[], None]]:
        return [self._bench.events.subscribe(HistoryTold, self._on_told)]

    def show(self) -> None:
        """Of the sample on screen; without one there is nothing to tell."""
        question = self._bench.question
        if question is None:
            return
        self._uid = question.sample.uid
        self._sheet = HistorySheet(self._over.window())
        self._sheet.closed.connect(self._on_closed)
        self._sheet.open_over()
        self._bench.histories.ask(question.sample.uid)

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None

    def _on_told(self, event: HistoryTold) -> None:
        if self._sheet is None or event.uid != self._uid:
            return
        if event.history is None:
            self._sheet.say_problem(event.problem)
        else:
            self._sheet.show_history(event.history)
