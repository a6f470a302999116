"""Handing work out and bringing it home in the window: nothing is taken in before it was looked at."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from labeler.domain.label_event import EventKind
from labeler.gui.auto import wait_for
from labeler.gui.dialogs.bring_home import BringHomeSheet
from labeler.gui.dialogs.hand_out import HandOutSheet
from labeler.gui.main_window import MainWindow
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.team import unpack

from .conftest import OpenWindow, at_rest, bench_of

_PATIENCE_MS = 20_000


@pytest.fixture
def window(window_on: OpenWindow, texts_project: Path) -> MainWindow:
    made = window_on(texts_project)
    at_rest(made)
    assert made.shell is not None
    made.shell.go("data")
    return made


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    return found


def labels_of(folder: Path, who: str, name: str, count: int) -> None:
    with ProjectStore.open(folder) as store:
        drafts = [EventDraft(uid, who, EventKind.LABEL, {"class": name}) for uid in store.sample_uids()[:count]]
        store.append(drafts).future.result(timeout=30)


def test_packets_are_written_for_everybody_named(window: MainWindow, tmp_path: Path) -> None:
    assert window.shell is not None
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(HandOutSheet)
    assert sheet is not None and not sheet.overlap.isEnabled()
    QTest.keyClicks(sheet.names, "Bea, Carl")
    assert sheet.overlap.isEnabled()
    sheet.overlap.setCurrentText("50 %")
    sheet.place.setText(str(tmp_path / "nowhere"))
    QTest.mouseClick(button(sheet, "handOutButton"), Qt.MouseButton.LeftButton)
    assert sheet.isVisible() and "not a folder" in sheet._problem.text()
    sheet.place.setText(str(tmp_path))
    QTest.mouseClick(button(sheet, "handOutButton"), Qt.MouseButton.LeftButton)
    wait_for(lambda: (tmp_path / "Carl.labelpack").exists() and not bench_of(window).activities, _PATIENCE_MS)
    made = unpack(tmp_path / "Bea.labelpack", tmp_path / "bea", lambda _: None, lambda: None)
    assert made.annotator == "Bea" and made.samples == 30


def test_work_is_looked_at_first_and_then_taken_in(window: MainWindow, tmp_path: Path) -> None:
    assert window.shell is not None
    bench = bench_of(window)
    there = Path(shutil.copytree(bench.folder, tmp_path / "there.labeler"))
    with ProjectStore.open(there) as store:
        store.rename_class("cat", "feline")
    labels_of(there, "bea", "feline", 3)
    window.shell.run("bring-home")
    sheet = window.findChild(BringHomeSheet)
    assert sheet is not None and not button(sheet, "bringHomeButton").isEnabled()
    sheet.take([tmp_path])
    wait_for(lambda: not sheet._problem.isHidden(), _PATIENCE_MS)
    assert "nothing to bring home" in sheet._problem.text()
    sheet.take([there])
    wait_for(lambda: button(sheet, "bringHomeButton").isEnabled(), _PATIENCE_MS)
    assert bench.counts().labeled == 0, "looking changes nothing"
    assert "3 labels more" in sheet._words.text()
    assert not sheet.map_names.isHidden() and "feline" in sheet.map_names.text() and sheet.add_classes.isHidden()
    QTest.mouseClick(button(sheet, "bringHomeButton"), Qt.MouseButton.LeftButton)
    wait_for(lambda: bench.counts().labeled == 3, _PATIENCE_MS)
    assert bench.counts().per_class["cat"] == 3
    at_rest(window)
    assert bench.model_status.labels in (0, 3)


def test_a_read_only_project_hands_nothing_out(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project, read_only=True)
    assert window.shell is not None
    window.shell.go("data")
    assert not button(window, "hand-out-button").isEnabled()
    assert not button(window, "bring-home-button").isEnabled()
