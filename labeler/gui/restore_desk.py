"""Going back to a backup, from the start screen or from an open project: choose, close, restore, open again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from labeler.errors import UserError
from labeler.gui.dialogs.restore_backup import RestoreSheet

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow
    from labeler.workbench.restoring import RestoreReport


class RestoreDesk(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def offer(self, folder: Path, title: str) -> None:
        """Show the backups; a project that is open stays open until one is chosen."""
        sheet = RestoreSheet(self._window, self._window.lane(), folder, title)
        sheet.chosen.connect(partial(self._on_chosen, folder))
        sheet.open_over()

    def _on_chosen(self, folder: Path, backup: Path, exactly: bool) -> None:
        bench = self._window.workbench
        if bench is not None:
            self._restore(folder, backup, exactly, bench.annotator)
        else:
            self._window.ask_name_then(partial(self._restore, folder, backup, exactly))

    def _restore(self, folder: Path, backup: Path, exactly: bool, annotator: str) -> None:
        window = self._window
        window.close_project()
        window.say_waiting(self.tr("Restoring {0} …").format(folder.stem))

        def work() -> RestoreReport:
            from labeler.workbench.restoring import restore_project

            return restore_project(folder, str(backup), exactly=exactly)

        def done(report: RestoreReport | None, error: BaseException | None) -> None:
            if report is not None:
                said = ("info", self.tr("The backup is restored"), f"{_sentence(report.words())} {report.notes}")
            else:
                words = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
                said = ("error", self.tr("Nothing was restored; the project is as it was"), _sentence(words))
            window.open_project_soon(folder, annotator, said=said)

        window.lane().submit("batch", work, done)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
