"""What an open project may be offered: to be written here once the other window has closed, or a copy elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from labeler.errors import UserError
from labeler.workbench.places import SharedPlace, copy_to, local_target, shared_place
from labeler.workbench.takeover import EVERY_MS, TakeOver

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow
    from labeler.gui.project_shell import ProjectShell


class Offers(QObject):
    """Lives as long as the shell of its project."""

    def __init__(self, window: MainWindow, shell: ProjectShell) -> None:
        super().__init__(shell)
        self._window = window
        self._shell = shell
        self._folder = shell.folder
        self._turn: TakeOver | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)

    def wait_for_turn(self) -> None:
        """Somebody else writes the project: notice when they have closed it."""
        self._turn = TakeOver(self._folder, self._window.lane(), self._on_free)
        self._timer.start()

    def look_at_place(self) -> None:
        """Warn of a network share or a synced folder."""
        self._window.lane().submit("batch", lambda: shared_place(self._folder), self._on_place_known)

    @Slot()
    def _on_timeout(self) -> None:
        if self._is_shown() and self._turn is not None:
            self._turn.look()
        else:
            self._timer.stop()

    def _is_shown(self) -> bool:
        """The project may have been closed while the answer was on its way."""
        return self._window.shell is self._shell

    def _on_free(self) -> None:
        if self._is_shown():
            self._timer.stop()
            title = self.tr("The other window has closed this project")
            text = self.tr("It can be written here now.")
            self._shell.notices.offer("info", title, text, self.tr("Take over"), self._take_over)

    def _take_over(self) -> None:
        self._window.open_project_soon(self._folder, self._shell.workbench.annotator)

    def _on_place_known(self, place: SharedPlace | None, error: BaseException | None) -> None:
        if place is not None and self._is_shown():
            title = self.tr("{0} is no safe place for a project").format(place.name)
            action = self.tr("Work on a local copy …")
            self._shell.notices.offer("warning", title, f"{place.words} {place.advice}", action, self._choose_copy)

    def _choose_copy(self) -> None:
        """Asked for a folder on this computer; one that is shared as well is refused in words."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Where to put the copy"), documents)
        if not chosen:
            return
        shared = shared_place(Path(chosen))
        if shared is not None:
            action = self.tr("Choose another …")
            self._shell.notices.offer(
                "warning", self.tr("That is no safe place either"), shared.words, action, self._choose_copy
            )
            return
        self._copy(local_target(self._folder, Path(chosen)))

    def _copy(self, target: Path) -> None:
        window, folder, annotator = self._window, self._folder, self._shell.workbench.annotator
        window.close_project()
        window.say_waiting(self.tr("Copying {0} …").format(folder.stem))

        def done(made: Path | None, error: BaseException | None) -> None:
            if made is not None:
                title = window.tr("You work on a local copy now")
                text = window.tr("It lies in {0}. Bring its labels home later: labeler merge.").format(made)
                window.open_project_soon(made, annotator, said=("info", title, text))
            else:
                words = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
                window.open_project_soon(folder, annotator, said=("error", window.tr("Nothing was copied"), words))

        window.lane().submit("batch", lambda: copy_to(folder, target), done)
