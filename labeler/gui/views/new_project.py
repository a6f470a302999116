"""A new project in four steps: data, task and classes, guidelines, go. Guesses are shown and can be changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import TaskSpec
from labeler.errors import UserError
from labeler.gui.controls.labels import label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.controls.step_trail import StepTrail
from labeler.gui.language import fill, translated
from labeler.gui.views.new_project_classes import ClassesStep
from labeler.gui.views.new_project_data import DataStep
from labeler.gui.views.new_project_last import GuidelinesStep, LastStep
from labeler.workbench.lanes import Runner
from labeler.workbench.projects import create_project

_WIDTH = 900


@dataclass(frozen=True, slots=True)
class NewProject:
    """What the wizard made: an empty project, and what is to be brought in."""

    folder: Path
    annotator: str
    sources: tuple[Path, ...]
    options: ImportOptions


class NewProjectView(QWidget):
    """Sources are looked at on `runner`'s batch lane; nothing is written before the last step."""

    cancelled = Signal()
    created = Signal(object)
    step_shown = Signal(str)

    def __init__(self, runner: Runner, annotator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newProjectView")
        self.data = DataStep(runner)
        self.classes = ClassesStep()
        self.guidelines = GuidelinesStep()
        self.last = LastStep(annotator)
        self._steps = (self.data, self.classes, self.guidelines, self.last)
        self._names = (self.tr("Data"), self.tr("Task and classes"), self.tr("Guidelines"), self.tr("Go"))
        self._trail = StepTrail(self._names)
        self.notice = NoticeBar()
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton(self.tr("Next"))
        self._next.setObjectName("nextButton")
        self._next.setProperty("role", "primary")
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setProperty("role", "quiet")
        for button in (self._back, self._next, cancel):
            button.setAutoDefault(True)
        self._next.setToolTip(self.tr("Enter, in a text Ctrl+Enter"))
        foot = QHBoxLayout()
        foot.addWidget(cancel)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 22, 32, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("New project"), "title", bold=True))
        column.addWidget(self._trail)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        cancel.clicked.connect(self.cancelled)
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            onward = QShortcut(QKeySequence(keys), self)
            onward.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            onward.activated.connect(self._next.click)
        self.data.ready.connect(self._on_data_ready)

    def begin(self) -> None:
        """The first step, once somebody listens."""
        self._show_step(0)

    def go_on(self) -> None:
        """The next step, if this one holds what it must; otherwise it says what is missing."""
        self._next.click()

    @property
    def step(self) -> int:
        return self._stack.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on where it means nothing else; Ctrl+Enter, a shortcut, does so everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._next.click()
        else:
            super().keyPressEvent(event)

    def _show_step(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._trail.show_step(step)
        self._back.setVisible(step > 0)
        last = step == len(self._steps) - 1
        self._next.setText(self.tr("Create and start") if last else self.tr("Next"))
        self._next.setEnabled(step > 0 or self.data.guess is not None)
        self.notice.hide()
        self._steps[step].first_field.setFocus()
        self.step_shown.emit(self._names[step])

    @Slot(bool)
    def _on_data_ready(self, ready: bool) -> None:
        self._next.setEnabled(ready or self.step > 0)
        if ready and self.step == 0 and isinstance(self.data.focusWidget(), QPushButton):
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_back_clicked(self) -> None:
        self._show_step(self.step - 1)

    @Slot()
    def _on_next_clicked(self) -> None:
        try:
            if self.step == 0:
                assert self.data.guess is not None  # the button is off until then
                self.classes.propose(self.data.guess.labels)
                self.last.propose(self.data.sources[0])
            elif self.step == 1:
                self.classes.spec()
            elif self.step == 2:
                self._summarise()
            else:
                self._create()
                return
            self._show_step(self.step + 1)
        except UserError as error:
            words = translated(str(error))
            self.notice.say("warning", words[:1].upper() + words[1:], "")

    def _spec(self) -> TaskSpec:
        return replace(self.classes.spec(), guidelines=self.guidelines.text)

    def _summarise(self) -> None:
        spec, guess = self._spec(), self.data.guess
        count = "" if guess is None or guess.estimate is None else fill(self.tr("about {0:,} samples"), guess.estimate)
        kept = self.tr("the labels found are kept") if self.data.import_options().label else ""
        lines = [", ".join(str(source) for source in self.data.sources), count, kept]
        self.last.show_summary([line for line in lines if line], spec.names())

    def _create(self) -> None:
        last = self.last
        folder = create_project(
            last.folder, self._spec(), last.title, passphrase=last.passphrase, target=last.target
        )  # fmt: skip
        self.created.emit(NewProject(folder, self.last.annotator, self.data.sources, self.data.import_options()))
