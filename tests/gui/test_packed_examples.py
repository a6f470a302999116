"""Examples that came along with a work packet: cards like any other, and a sheet to look at them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.gui.auto import wait_for
from labeler.gui.dialogs.example_sheet import ExampleSheet
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.bringing_home import unpack
from labeler.workbench.class_examples import keep_pinned
from labeler.workbench.handing_out import HandOut, pack
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

from .conftest import OpenWindow, at_rest, bench_of


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What a packet of three pictures became, whose one example is a fourth."""
    (tmp_path / "pictures").mkdir()
    for shade in range(4):
        Image.new("RGB", (60, 40), (shade * 60, 90, 30)).save(tmp_path / "pictures" / f"shade{shade}.png")
    spec = TaskSpec("single", complete_classes([LabelClass("dark"), LabelClass("light")]))
    home = create_project(tmp_path / "home.labeler", spec, "Shades", seed=1)
    import_sources(home, [tmp_path / "pictures"], ImportOptions())
    with ProjectStore.open(home) as store:
        uid = store.sample_uids()[0]
        store.append([EventDraft(uid, "lead", EventKind.LABEL, {"class": "dark"})]).future.result(timeout=30)
        keep_pinned(store, [("dark", uid)])
        (part,) = pack(store, tmp_path / "p", HandOut(), lambda _: None, lambda: None)
    return Path(unpack(Path(part.path), tmp_path / "there", lambda _: None, lambda: None).project)


def test_an_example_of_the_packet_is_a_card_and_enter_shows_it_large(window_on: OpenWindow, unpacked: Path) -> None:
    window = window_on(unpacked)
    assert window.shell is not None
    QTest.keyClick(window, Qt.Key.Key_F2)
    panel = window.shell.label_view.guidelines.examples
    wait_for(lambda: bool(panel.cards) and panel.cards[0]._picture is not None, 20_000)
    (card,) = panel.cards
    assert panel.isVisible() and card.accessibleName().startswith("Example of dark: shade")
    before = bench_of(window).question
    QTest.keyClick(card, Qt.Key.Key_Return)
    (sheet,) = window.findChildren(ExampleSheet)
    wait_for(lambda: sheet.stage.thumbnail(40) is not None, 20_000)
    assert sheet.isVisible() and sheet.accessibleName() == "Example of dark"
    QTest.keyClicks(window.focusWidget(), "1")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    at_rest(window)
    assert bench_of(window).counts().labeled == 0 and bench_of(window).question is before
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert panel.isHidden()
    window.shell.run("undo")
    assert panel.isVisible() and len(panel.cards) == 1
