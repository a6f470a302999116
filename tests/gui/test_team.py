"""Handing work out and bringing it home in the window: nothing is taken in before it was looked at."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from labeler.domain.label_event import EventKind
from labeler.gui.auto import wait_for
from labeler.gui.dialogs.bring_home import BringHomeSheet
from labeler.gui.dialogs.hand_out import HandOutSheet
from labeler.gui.dialogs.share_folder import ShareSheet
from labeler.gui.main_window import MainWindow
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.bringing_home import unpack
from labeler.workbench.handing_out import HandOut, pack
from labeler.workbench.sharing import share

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


def test_a_packet_opens_as_a_project_beside_it_and_the_second_time_the_same(
    window_on: OpenWindow, texts_project: Path, tmp_path: Path
) -> None:
    with ProjectStore.open(texts_project) as store:
        (part,) = pack(store, tmp_path / "for anna", HandOut(("anna",)), lambda _: None, lambda: None)
    window = window_on(None)
    window.preferences = replace(window.preferences, annotator="anna")
    window.packets.open(Path(part.path))
    wait_for(lambda: window.workbench is not None, _PATIENCE_MS)
    bench = bench_of(window)
    assert bench.folder == tmp_path / "for anna.labeler" and bench.counts().samples == 40
    wait_for(lambda: bench.question is not None, _PATIENCE_MS)
    bench.answer(["cat"])
    at_rest(window)
    window.go_to_start()
    window.packets.open(Path(part.path))
    wait_for(lambda: window.workbench is not None, _PATIENCE_MS)
    assert bench_of(window).counts().labeled == 1


def test_a_file_that_is_no_packet_is_refused_on_the_start_screen(window_on: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "evil.labelpack").write_bytes(b"PK\x03\x04 not really")
    window = window_on(None)
    window.preferences = replace(window.preferences, annotator="anna")
    window.packets.open(tmp_path / "evil.labelpack")
    wait_for(lambda: not window.start.notice.isHidden(), _PATIENCE_MS)
    assert "evil.labelpack" in window.start.notice.text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["evil.labelpack"]


def test_labels_are_exchanged_through_a_folder(window: MainWindow, tmp_path: Path) -> None:
    assert window.shell is not None
    bench = bench_of(window)
    there = Path(shutil.copytree(bench.folder, tmp_path / "there.labeler"))
    (tmp_path / "cloud").mkdir()
    labels_of(there, "bea", "dog", 4)
    with ProjectStore.open(there) as store:
        share(store, tmp_path / "cloud")
    window.shell.run("share-folder")
    sheet = window.findChild(ShareSheet)
    assert sheet is not None and not button(sheet, "shareButton").isEnabled()
    QTest.keyClicks(sheet.place, str(tmp_path / "cloud"))
    QTest.keyClick(sheet.place, Qt.Key.Key_Return)
    wait_for(lambda: bench.counts().labeled == 4, _PATIENCE_MS)
