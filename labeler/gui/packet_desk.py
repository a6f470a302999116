"""A work packet that somebody sent: made into a project beside it, once, and opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow


class PacketDesk(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def choose(self) -> None:
        kinds = self.tr("Work packets (*.labelpack)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a work packet"), "", kinds)
        if chosen:
            self.open(Path(chosen))

    def open(self, packet: Path) -> None:
        """Under the person's name, which is asked for if it is not known yet."""
        self._window.ask_name_then(lambda name: self._open_as(packet, packet.with_suffix(".labeler"), name))

    def _open_as(self, packet: Path, folder: Path, name: str) -> None:
        if folder.exists():
            self._window.open_project_soon(folder, name)
            return
        self._window.say_waiting(self.tr("Unpacking {0} …").format(packet.name))

        def work() -> Path:
            from labeler.workbench.team import unpack

            return Path(unpack(packet, folder, lambda _: None, lambda: None).project)

        def done(made: Path | None, error: BaseException | None) -> None:
            if made is None:
                self._window.refuse(self.tr("{0} cannot be opened").format(packet.name), error)
            else:
                self._window.open_project_soon(made, name)

        self._window.lane().submit("batch", work, done)
