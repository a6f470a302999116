"""The settings sheet on the window: what is changed in it is kept, and holds at once."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from labeler.errors import UserError
from labeler.gui.language import translated
from labeler.gui.theme.theme import theme
from labeler.workbench.preferences import Preferences
from labeler.workbench.setting_fields import SettingField, setting_fields

if TYPE_CHECKING:
    from labeler.gui.dialogs.settings_sheet import SettingsSheet
    from labeler.gui.main_window import MainWindow


class SettingsDesk(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sheet: SettingsSheet | None = None

    def open(self) -> None:
        """The sheet is imported when first wanted, as the first paint waits for nothing."""
        from labeler.gui.dialogs.settings_sheet import SettingsSheet

        self._sheet = sheet = SettingsSheet(self._window, setting_fields(Preferences), self._of_project())
        sheet.changed.connect(self._on_changed)
        sheet.keys_chosen.connect(self._on_keys_chosen)
        sheet.keys_reset.connect(self._on_keys_reset)
        sheet.closed.connect(self._on_closed)
        self._show_values()
        bench = self._window.workbench
        sheet.set_project_enabled(bench is not None and not bench.read_only)
        sheet.open_over()

    def use(self, preferences: Preferences) -> None:
        """Let the window and the open project follow."""
        if theme().choice != preferences.theme:
            theme().choose(preferences.theme)
        theme().use_density(preferences.density)
        if self._window.shell is not None:
            self._window.shell.use_preferences(preferences)

    def _of_project(self) -> tuple[SettingField, ...]:
        if self._window.workbench is None:
            return ()
        from labeler.workbench.settings import ProjectSettings

        return setting_fields(ProjectSettings)

    def _show_values(self) -> None:
        if self._sheet is None:
            return
        bench = self._window.workbench
        values: dict[str, Any] = asdict(bench.settings) if bench is not None else {}  # Any: each of its setting's type
        values |= {one.name: getattr(self._window.preferences, one.name) for one in setting_fields(Preferences)}
        self._sheet.show_values(values)
        self._sheet.show_changed_keys(len(self._window.preferences.keys))

    def _change_project(self, name: str, value: Any) -> None:  # Any: the type of the setting
        bench = self._window.workbench
        assert bench is not None
        if name == "class_weights":
            bench.weigh_classes(value)
        elif name == "train_on":
            bench.train_on(value)
        else:
            bench.choose(**{name: value})

    @Slot(str, object)
    def _on_changed(self, name: str, value: Any) -> None:  # Any: the type of the setting
        if name in {one.name for one in self._of_project()}:
            try:
                self._change_project(name, value)
            except UserError as error:
                self._say(str(error))
                self._show_values()
            return
        self._keep(replace(self._window.preferences, **{name: value}))
        if name == "language" and self._sheet is not None:
            self._sheet.notice.say("info", self.tr("The language changes when labeler is started again."), "")

    def _keep(self, preferences: Preferences) -> None:
        problem = self._window.keep(preferences)
        if problem:
            self._say(problem)
        self.use(preferences)

    def _say(self, words: str) -> None:
        if self._sheet is not None:
            self._sheet.notice.say("warning", translated(words[:1].upper() + words[1:]), "")

    @Slot()
    def _on_keys_chosen(self) -> None:
        self._window.keys.open()

    @Slot()
    def _on_keys_reset(self) -> None:
        self._keep(replace(self._window.preferences, keys={}))
        self._show_values()

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None
