"""The key sheet on the window: keys are changed, reset, imported and exported, and hold at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from labeler.errors import UserError
from labeler.workbench.commands import Keymap
from labeler.workbench.key_profile import read_profile, with_key, without_key, write_profile

if TYPE_CHECKING:
    from labeler.gui.dialogs.key_sheet import KeySheet
    from labeler.gui.main_window import MainWindow


class KeysDesk(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sheet: KeySheet | None = None

    def open(self) -> None:
        """The sheet is imported when first wanted, as the first paint waits for nothing."""
        from labeler.gui.dialogs.key_sheet import KeySheet

        bench = self._window.workbench
        self._sheet = sheet = KeySheet(self._window, bench.spec.classes if bench is not None else ())
        sheet.key_wanted.connect(self._on_key_wanted)
        sheet.default_wanted.connect(self._on_default_wanted)
        sheet.all_defaults_wanted.connect(self._on_all_defaults_wanted)
        sheet.import_wanted.connect(self._on_import_wanted)
        sheet.export_wanted.connect(self._on_export_wanted)
        sheet.closed.connect(self._on_closed)
        self._show()
        sheet.open_over()

    def take_over(self, source: Path) -> None:
        """The keys of a profile; raises `UserError` if they cannot be read or had."""
        self._keep(read_profile(source))

    @property
    def _keys(self) -> Mapping[str, str]:
        return self._window.preferences.keys

    def _classes(self) -> dict[str, str]:
        bench = self._window.workbench
        return {item.key: item.name for item in bench.spec.classes if item.key} if bench is not None else {}

    def _show(self) -> None:
        if self._sheet is not None:
            shell = self._window.shell
            self._sheet.show_keymap(shell.keymap if shell is not None else self.keymap(), self._keys)

    def keymap(self) -> Keymap:
        """Keys edited into contradicting each other in the file itself do not count."""
        try:
            return Keymap(self._keys)
        except UserError:
            return Keymap({})

    def _keep(self, keys: Mapping[str, str]) -> None:
        preferences = replace(self._window.preferences, keys=dict(keys))
        problem = self._window.keep(preferences)
        self._window.settings.use(preferences)
        self._show()
        if problem:
            self._say("warning", problem)

    def _try(self, call: Callable[[], None]) -> None:
        try:
            call()
        except UserError as error:
            self._say("warning", str(error))

    def _say(self, kind: str, words: str) -> None:
        if self._sheet is not None:
            self._sheet.say(kind, words)

    def _export(self, target: Path) -> None:
        write_profile(target, self._keys)
        self._say("info", self.tr("Your keys are in {0}").format(target.name))

    @Slot(str, str)
    def _on_key_wanted(self, command_id: str, pressed: str) -> None:
        self._try(lambda: self._keep(with_key(self._keys, command_id, pressed, self._classes())))

    @Slot(str)
    def _on_default_wanted(self, command_id: str) -> None:
        self._try(lambda: self._keep(without_key(self._keys, command_id)))

    @Slot()
    def _on_all_defaults_wanted(self) -> None:
        self._keep({})

    @Slot()
    def _on_import_wanted(self) -> None:
        title, kind = self.tr("Keys to take over"), self.tr("Keys (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", kind)
        if chosen:
            self._try(lambda: self.take_over(Path(chosen)))

    @Slot()
    def _on_export_wanted(self) -> None:
        # Nothing is written over: the file dialog's own question would promise otherwise.
        title, kind = self.tr("Where to keep your keys"), self.tr("Keys (*.json)")
        option = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, "labeler-keys.json", kind, options=option)
        if chosen:
            self._try(lambda: self._export(Path(chosen)))

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None
