"""Model versions in the window: going back to an older one, comparing, saving one as a file, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from labeler.gui.auto import wait_for
from labeler.gui.main_window import MainWindow
from labeler.gui.panels.versions_panel import VersionsPanel

from .conftest import OpenWindow, at_rest, bench_of


@pytest.fixture
def window(window_on: OpenWindow, texts_project: Path) -> MainWindow:
    """A few answers of both classes, so that there are several versions."""
    made = window_on(texts_project)
    assert made.shell is not None
    for name in ("cat", "dog", "cat", "dog", "dog", "cat"):
        made.shell.run_class(name)
        at_rest(made)
    made.shell.go("model")
    return made


def panel_of(window: MainWindow) -> VersionsPanel:
    assert window.shell is not None
    return window.shell.model_desk.view.versions


def choose(window: MainWindow, version: str) -> VersionsPanel:
    panel = panel_of(window)
    versions = [panel.table.rows.index(row, 0).data() for row in range(panel.table.rows.rowCount())]
    panel.table.selectRow(versions.index(version))
    return panel


def test_an_older_version_is_used_and_the_model_learns_on_again(window: MainWindow) -> None:
    bench = bench_of(window)
    newest = bench.model_status.version
    oldest = bench.learner.records[0].version
    assert newest is not None and newest != oldest
    panel = choose(window, oldest)
    panel.use.setFocus()
    QTest.keyClick(panel.use, Qt.Key.Key_Space)
    wait_for(lambda: bench.model_status.version == oldest, 20_000)
    assert bench.settings.pinned == oldest
    assert window.shell is not None
    assert "kept in use" in window.shell.status.model.text()
    assert panel.learn_on.isVisibleTo(window)
    assert not panel.use.isEnabled()
    QTest.keyClick(panel.learn_on, Qt.Key.Key_Space)
    wait_for(lambda: not bench.model_status.pinned and bench.model_status.version != oldest, 20_000)
    assert not panel.learn_on.isVisibleTo(window)


def test_two_versions_are_compared_on_all_samples(window: MainWindow) -> None:
    bench = bench_of(window)
    panel = choose(window, bench.learner.records[0].version)
    panel.compare.click()
    wait_for(lambda: "propose the same for" in panel._words.text(), 20_000)
    differing = panel.samples.rows.rowCount()
    same = int(panel._words.text().partition("same for ")[2].partition(" of")[0].replace(",", ""))
    assert same + differing == len(bench.pool)


def test_a_version_is_saved_as_a_file_with_its_card(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "model.skops"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    panel = choose(window, bench_of(window).learner.records[-1].version)
    panel.export.click()
    wait_for(target.exists, 20_000)
    assert "Model: logistic_regression" in target.with_name("model.skops.md").read_text("utf-8")
