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
        from labeler.workbench.packets import look_into, needs_passphrase

        if not needs_passphrase(packet):
            self._unpack(packet, folder, name, None)
            return
        from labeler.gui.unlocking import unlock_then

        words = self.tr(
            "It opens with the passphrase of whoever made it; the project that it becomes is encrypted with the same."
        )

        def unpack_with(given: str) -> None:
            self._unpack(packet, folder, name, given)

        unlock_then(self._window, packet.name, words, lambda given: look_into(packet, given), unpack_with)

    def _unpack(self, packet: Path, folder: Path, name: str, passphrase: str | None) -> None:
        self._window.say_waiting(self.tr("Unpacking {0} …").format(packet.name))

        def work() -> Path:
            from labeler.workbench.bringing_home import unpack

            secrets = {"passphrase": passphrase, "project_passphrase": passphrase}
            return Path(unpack(packet, folder, lambda _: None, lambda: None, **secrets).project)

        def done(made: Path | None, error: BaseException | None) -> None:
            if made is None:
                self._window.refuse(self.tr("{0} cannot be opened").format(packet.name), error)
            else:
                self._window.open_project_soon(made, name)

        self._window.lane().submit("batch", work, done)
