"""The settings sheet: made from the typed settings, by keyboard alone, kept at once, and never lost to a bad file."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox

from labeler.gui.dialogs.settings_sheet import SettingsSheet
from labeler.gui.main_window import MainWindow
from labeler.gui.theme.theme import theme
from labeler.workbench.preferences import Preferences, config_file, load_preferences
from labeler.workbench.setting_fields import GROUPS, setting_fields
from labeler.workbench.settings import ProjectSettings

from .conftest import OpenWindow, at_rest, bench_of


def opened(window: MainWindow) -> SettingsSheet:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return next(sheet for sheet in window.findChildren(SettingsSheet) if sheet.isVisible())


def test_every_setting_has_a_control_of_its_type(window_on: OpenWindow, texts_project: Path) -> None:
    sheet = opened(window_on(texts_project))
    told = [*setting_fields(Preferences), *setting_fields(ProjectSettings)]
    assert list(sheet.rows) == [one.name for group in GROUPS for one in told if one.group == group]
    for one in told:
        control = sheet.rows[one.name].control
        kind = (
            QCheckBox if isinstance(one.default, bool)
            else QComboBox if one.choices or one.family
            else QLineEdit if isinstance(one.default, str) else QSpinBox
        )  # fmt: skip
        assert isinstance(control, kind), one.name
        assert control.accessibleName() == one.title and control.accessibleDescription() == one.help


def test_a_change_holds_at_once_is_kept_and_goes_back_to_the_default(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    sheet = opened(window)
    box = sheet.rows["theme"].control
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert theme().choice == "contrast" == load_preferences().theme
    assert json.loads(config_file().read_text("utf-8")) == {"theme": "contrast"}, "only differences are written"
    reset = sheet.rows["theme"].reset_button
    assert reset.isVisibleTo(sheet)
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert load_preferences().theme == "system" and box.hasFocus()
    assert json.loads(config_file().read_text("utf-8")) == {}


def test_settings_are_changed_by_keyboard_alone(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    sheet = opened(window)
    assert QApplication.focusWidget() is sheet.list
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() == "set-goal_answers":
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "40\t")
    assert load_preferences().goal_answers == 40
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isHidden() and bench_of(window).counts().labeled == 0


def test_the_projects_settings_are_the_projects(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    sheet = opened(window)
    share = sheet.rows["audit_share"].control
    assert isinstance(share, QSpinBox) and share.value() == 10
    share.setValue(25)
    sheet.rows["class_weights"].control.click()  # type: ignore[attr-defined]  # a check box
    at_rest(window)
    assert bench_of(window).settings.audit_share == 0.25 and bench_of(window).settings.class_weights
    assert not config_file().exists(), "nothing of it is personal taste"


def test_without_a_project_there_are_only_ones_own_settings(window_on: OpenWindow) -> None:
    window = window_on(None)
    button = window.findChild(QPushButton, "settingsButton")
    assert button is not None
    button.click()
    sheet = next(one for one in window.findChildren(SettingsSheet) if one.isVisible())
    assert set(sheet.rows) == {one.name for one in setting_fields(Preferences)}


def test_a_broken_file_is_mended_and_the_window_says_so(window_on: OpenWindow, texts_project: Path) -> None:
    config_file().parent.mkdir(parents=True)
    config_file().write_text('{"theme": "dark", "text_size": "huge"}', "utf-8")
    window = window_on(texts_project)
    assert window.shell is not None
    assert "text_size" in window.shell.notice.text() and "preferences.json.bad" in window.shell.notice.text()
    assert window.preferences.theme == "dark", "what is sound in it is kept"
    assert json.loads(config_file().read_text("utf-8")) == {"theme": "dark"}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is unwritable for an administrator")
def test_a_home_that_cannot_be_written_is_said_once(window_on: OpenWindow, texts_project: Path, own_home: Path) -> None:
    own_home.chmod(0o500)
    try:
        window = window_on(texts_project)
        _change_theme_twice(window)
    finally:
        own_home.chmod(0o700)


def test_a_home_that_is_a_file_does_not_keep_the_window_from_working(
    window_on: OpenWindow, texts_project: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = own_home / "blocked"
    blocked.write_text("in the way", "utf-8")
    monkeypatch.setenv("LABELER_HOME", str(blocked))
    _change_theme_twice(window_on(texts_project))


def _change_theme_twice(window: MainWindow) -> None:
    shell = window.shell
    assert shell is not None
    sheet = opened(window)
    box = sheet.rows["theme"].control
    QTest.keyClick(box, Qt.Key.Key_End)
    assert theme().choice == "contrast" and "cannot be kept" in sheet.notice.text()
    sheet.close_over()
    shell.run_class("cat")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1


@pytest.mark.parametrize("density", ["compact", "large"])
def test_a_layout_changes_the_size_of_everything(window_on: OpenWindow, texts_project: Path, density: str) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    before = window.shell.label_view.head.title.font().pixelSize()
    theme().use_density(density)  # type: ignore[arg-type]  # one of the two above
    try:
        after = window.shell.label_view.head.title.font().pixelSize()
        assert (after > before) == (density == "large") and after != before
    finally:
        theme().use_density("normal")


def test_guidelines_and_zoom_are_remembered(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    QTest.keyClick(window, Qt.Key.Key_F2)
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window.close()
    assert load_preferences().guidelines_open and load_preferences().text_zoom == 1
    again = window_on(texts_project)
    assert again.shell is not None
    assert again.shell.label_view.stage.text.zoom == 1 and not again.shell.label_view.guidelines.isHidden()
