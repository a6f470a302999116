"""What an open project is offered: to be written once the other window has closed, and a copy in a safe place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from labeler.gui import offers
from labeler.gui.auto import wait_for
from labeler.gui.main_window import MainWindow
from labeler.store.project_store import ProjectStore
from tests.gui.conftest import OpenWindow, at_rest, bench_of

_PATIENCE_MS = 20_000


def opened(window: MainWindow, folder: Path) -> None:
    """Open as the start screen does, and wait for it."""
    seen: list[object] = []
    window.project_opened.connect(seen.append)
    window.open_project_soon(folder, "bert")
    wait_for(lambda: bool(seen), _PATIENCE_MS)


def said(window: MainWindow) -> str:
    return window.shell.notice.text() if window.shell is not None else ""


def act(window: MainWindow, words: str) -> None:
    assert window.shell is not None
    (button,) = [found for found in window.shell.notice.findChildren(QPushButton) if found.text() == words]
    button.click()


def test_the_second_window_takes_over_when_the_first_has_closed(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offers, "EVERY_MS", 20)
    first = ProjectStore.open(texts_project)
    window = window_on(None)
    opened(window, texts_project)
    assert bench_of(window).read_only
    QTest.qWait(120)
    assert "closed" not in said(window)
    first.close()
    wait_for(lambda: "The other window has closed" in said(window), _PATIENCE_MS)
    reopened: list[object] = []
    window.project_opened.connect(reopened.append)
    act(window, "Take over")
    wait_for(lambda: bool(reopened), _PATIENCE_MS)
    assert not bench_of(window).read_only
    assert window.shell is not None
    QTest.keyClicks(window.shell.label_view.stage, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1


def test_one_who_was_quicker_keeps_it(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offers, "EVERY_MS", 20)
    first = ProjectStore.open(texts_project)
    window = window_on(None)
    opened(window, texts_project)
    first.close()
    wait_for(lambda: "The other window has closed" in said(window), _PATIENCE_MS)
    with ProjectStore.open(texts_project):
        reopened: list[object] = []
        window.project_opened.connect(reopened.append)
        act(window, "Take over")
        wait_for(lambda: bool(reopened), _PATIENCE_MS)
        assert bench_of(window).read_only
    wait_for(lambda: "The other window has closed" in said(window), _PATIENCE_MS)


def test_a_synced_folder_is_warned_of_and_a_local_copy_opened(
    window_on: OpenWindow, texts_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = tmp_path / "Dropbox" / "animals.labeler"
    synced.parent.mkdir()
    shutil.move(texts_project, synced)
    window = window_on(None)
    opened(window, synced)
    wait_for(lambda: "Dropbox is no safe place" in said(window), _PATIENCE_MS)
    at_rest(window)
    chosen = [str(synced.parent), str(tmp_path)]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: chosen.pop(0))
    act(window, "Work on a local copy …")
    assert "That is no safe place either" in said(window)
    reopened: list[object] = []
    window.project_opened.connect(reopened.append)
    act(window, "Choose another …")
    wait_for(lambda: bool(reopened), _PATIENCE_MS)
    assert bench_of(window).folder == tmp_path / "animals.labeler"
    assert "You work on a local copy now" in said(window)
    assert bench_of(window).counts().samples == 40
    at_rest(window)
    with ProjectStore.open(synced) as store:
        assert store.sample_count() == 40
        assert store.device != bench_of(window).store.device


def test_a_good_place_is_not_remarked_on(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(None)
    opened(window, texts_project)
    at_rest(window)
    QTest.qWait(100)
    assert said(window) == ""
