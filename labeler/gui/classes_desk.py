"""Connects the sheet in which classes are changed with the workbench."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from labeler.domain.task import parse_class
from labeler.errors import UserError
from labeler.gui.dialogs.class_editor import ClassEditor
from labeler.gui.language import translated
from labeler.workbench.events import ClassesChanged
from labeler.workbench.workbench import Workbench


class ClassesDesk(QObject):
    def __init__(self, workbench: Workbench, over: QWidget) -> None:
        super().__init__(over)
        self._bench, self._over = workbench, over
        self._sheet: ClassEditor | None = None

    def subscribe(self) -> list[Callable[[], None]]:
        return [self._bench.events.subscribe(ClassesChanged, self._on_changed)]

    def edit(self) -> None:
        classes, attempt = self._bench.classes, self._attempt
        self._sheet = sheet = ClassEditor(self._over)
        self._show_classes()
        sheet.added.connect(lambda name: attempt(lambda: classes.add(parse_class(name))))
        sheet.renamed.connect(lambda old, new: attempt(partial(classes.rename, old, new)))
        sheet.keyed.connect(lambda name, key: attempt(partial(classes.restyle, name, key=key)))
        sheet.colored.connect(lambda name, color: attempt(partial(classes.restyle, name, color=color)))
        sheet.described.connect(lambda name, words: attempt(partial(classes.restyle, name, description=words)))
        sheet.merged.connect(lambda source, target: attempt(partial(classes.merge, source, target)))
        sheet.closed.connect(self._on_closed)
        sheet.open_over()

    def _attempt(self, call: Callable[[], None]) -> None:
        try:
            call()
        except UserError as error:
            if self._sheet is not None:
                self._sheet.say_problem(translated(str(error)))

    def _show_classes(self) -> None:
        if self._sheet is not None:
            self._sheet.show_classes(self._bench.spec.classes, self._bench.counts().per_class)

    def _on_changed(self, event: ClassesChanged) -> None:
        self._show_classes()

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None
