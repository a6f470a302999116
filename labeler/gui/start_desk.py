"""What is begun on the start screen: a new project, a demo, opening or forgetting one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from labeler.errors import UserError
from labeler.workbench.preferences import login_name, user_folder

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow
    from labeler.gui.views.new_project import NewProjectView


class StartDesk(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.wizard: NewProjectView | None = None
        start = window.start
        start.new_chosen.connect(self._on_new_chosen)
        start.open_chosen.connect(self._on_open_chosen)
        start.project_chosen.connect(self._on_project_chosen)
        start.demo_chosen.connect(self._on_demo_chosen)
        start.forget_chosen.connect(self._on_forget_chosen)

    def leave_wizard(self) -> None:
        if self.wizard is not None:
            self._window.remove(self.wizard)
            self.wizard = None
            self._window.setWindowTitle("labeler")

    @Slot()
    def _on_new_chosen(self) -> None:
        from labeler.gui.views.new_project import NewProjectView

        window = self._window
        self.wizard = NewProjectView(window.lane(), window.preferences.annotator or login_name())
        self.wizard.cancelled.connect(window.go_to_start)
        self.wizard.created.connect(self._on_created)
        self.wizard.step_shown.connect(self._on_step_shown)
        window.put(self.wizard)
        self.wizard.begin()

    @Slot(str)
    def _on_step_shown(self, step: str) -> None:
        """Screen readers say the title."""
        self._window.setWindowTitle(self.tr("{0} – New project – labeler").format(step))

    @Slot(object)
    def _on_created(self, wanted: Any) -> None:  # Any: NewProject, which is imported late
        """The wizard is done: open the new project and bring the data in."""
        window = self._window
        window.remember_name(wanted.annotator)
        try:
            window.open_project(wanted.folder, wanted.annotator)
        except UserError as error:
            window.refuse(self.tr("The project cannot be opened"), error)
            return
        if window.shell is not None and wanted.sources:
            window.shell.data_desk.import_sources(wanted.sources, wanted.options)

    @Slot()
    def _on_open_chosen(self) -> None:
        words = self.tr("Open a project (a folder ending in .labeler)")
        chosen = QFileDialog.getExistingDirectory(self._window, words)
        if chosen:
            self._on_project_chosen(Path(chosen))

    @Slot(Path)
    def _on_project_chosen(self, folder: Path) -> None:
        self._window.ask_name_then(lambda name: self._window.open_project_soon(folder, name))

    @Slot(Path)
    def _on_forget_chosen(self, folder: Path) -> None:
        from labeler.workbench.projects import forget

        try:
            forget(folder)
        except UserError as error:
            self._window.start.notice.say("warning", str(error), "")
        self._window.fill_start_again()

    @Slot(str)
    def _on_demo_chosen(self, name: str) -> None:
        self._window.ask_name_then(lambda annotator: self._prepare_demo(name, annotator))

    def _prepare_demo(self, name: str, annotator: str) -> None:
        window = self._window
        window.start.set_busy(self.tr("Getting the demo ready …"))

        def work() -> Path:
            from labeler.workbench.demos import prepare_demo

            return prepare_demo(name, user_folder("data"))

        def done(folder: Path | None, error: BaseException | None) -> None:
            window.start.set_busy("")
            if folder is None:
                window.refuse(self.tr("The demo cannot be made"), error)
            else:
                window.open_project_soon(folder, annotator)

        window.lane().submit("batch", work, done)
