"""Hunting for a class from the Model screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from labeler.workbench.settings import load_settings

from .conftest import OpenWindow, at_rest, bench_of


def test_a_class_is_hunted_until_told_otherwise(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    at_rest(window)
    bench = bench_of(window)
    assert window.shell is not None
    window.shell.go("model")
    box = window.shell.model_desk.view.findChild(QComboBox, "huntBox")
    assert box is not None and box.currentData() == ""
    assert [box.itemData(at) for at in range(box.count())] == ["", *bench.spec.names()]
    box.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert bench.settings.hunt == load_settings(bench.store).hunt == bench.spec.names()[0]
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert bench.settings.hunt == load_settings(bench.store).hunt == ""
    at_rest(window)
