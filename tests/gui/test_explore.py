"""The explore screen in the real window: keys, mouse and menus, read back from the real log."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from labeler.domain.label_event import EventKind
from labeler.domain.pool_query import PoolQuery
from labeler.gui.auto import wait_for
from labeler.gui.controls.grid_selection import GridSelection
from labeler.gui.controls.sample_grid import SampleGrid
from labeler.gui.explore_desk import ExploreDesk
from labeler.gui.main_window import MainWindow
from labeler.workbench.preferences import load_preferences
from tests.gui.conftest import OpenWindow, at_rest, bench_of

_PATIENCE_MS = 30_000
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def explore(window: MainWindow) -> ExploreDesk:
    """The screen, with its first rows and their cards there."""
    assert window.shell is not None
    window.shell.go("explore")
    desk = window.shell.explore_desk
    wait_for(lambda: desk.has_rows and desk.cell(0) is not None, _PATIENCE_MS)
    return desk


def found_after(desk: ExploreDesk, query: PoolQuery) -> list[int]:
    told: list[bool] = []
    desk.shown.connect(lambda: told.append(True))
    desk.view.filters.ask(query)
    wait_for(lambda: bool(told), _PATIENCE_MS)
    rows: list[int] = desk.view.grid.selection.rows.tolist()
    return rows


def labels(window: MainWindow) -> dict[str, str]:
    at_rest(window)
    bench = bench_of(window)
    return {event.sample_uid: event.value["class"] for event in bench.store.events() if event.kind is EventKind.LABEL}


def center(grid: SampleGrid, position: int) -> QPoint:
    return grid._box(position).center()


def test_g_opens_the_grid_of_everything_and_it_has_the_focus(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    QTest.keyClick(window, Qt.Key.Key_G)
    assert window.shell is not None and window.shell.place == "explore"
    desk = explore(window)
    assert desk.view.grid.selection.rows.tolist() == list(range(40))
    assert desk.view.count.text() == "40 of 40"
    assert window.focusWidget() is desk.view.grid


def test_one_key_labels_everything_selected_and_one_undo_takes_it_back(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    desk, bench = explore(window), bench_of(window)
    grid = desk.view.grid
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Right, _SHIFT)
    QTest.keyClick(grid, Qt.Key.Key_Right, _SHIFT)
    assert desk.view.count.text() == "40 of 40 · 3 selected"
    QTest.keyClicks(grid, "2")
    wait_for(lambda: bench.counts().labeled == 3, _PATIENCE_MS)
    assert labels(window) == {bench.pool.sample(row).uid: "dog" for row in range(3)}
    assert [one.name for one in desk.marks(1).said] == ["dog"]
    QTest.keyClick(grid, Qt.Key.Key_Backspace)
    wait_for(lambda: bench.counts().labeled == 0, _PATIENCE_MS)
    assert window.shell is not None and window.shell.place == "explore"


def test_without_a_selection_the_current_card_is_labeled(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    desk, bench = explore(window), bench_of(window)
    QTest.keyClick(desk.view.grid, Qt.Key.Key_End, _CTRL)
    QTest.keyClicks(desk.view.grid, "1")
    wait_for(lambda: bench.counts().labeled == 1, _PATIENCE_MS)
    assert labels(window) == {bench.pool.sample(39).uid: "cat"}


def test_the_mouse_selects_alone_with_ctrl_and_with_shift(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    grid = explore(window).view.grid
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(grid.viewport(), left, pos=center(grid, 1))
    assert grid.selection.chosen().tolist() == [1]
    QTest.mouseClick(grid.viewport(), left, _CTRL, center(grid, 3))
    assert grid.selection.chosen().tolist() == [1, 3]
    QTest.mouseClick(grid.viewport(), left, pos=center(grid, 2))
    QTest.mouseClick(grid.viewport(), left, _SHIFT, center(grid, 5))
    assert grid.selection.chosen().tolist() == [2, 3, 4, 5]


def test_a_rubber_band_selects_what_it_touches(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    grid = explore(window).view.grid
    columns = grid.columns
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=center(grid, 0))
    QTest.mouseMove(grid.viewport(), center(grid, 1))
    QTest.mouseMove(grid.viewport(), center(grid, columns + 1))
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=center(grid, columns + 1))
    assert grid.selection.chosen().tolist() == [0, 1, columns, columns + 1]


def test_enter_opens_the_sample_in_the_label_view(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    grid = explore(window).view.grid
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert window.shell is not None and window.shell.place == "label"
    question = bench_of(window).question
    assert question is not None and question.row == 1


def test_letters_typed_into_the_search_field_label_nothing(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    desk = explore(window)
    QTest.keyClick(window, Qt.Key.Key_F, _CTRL)
    field = desk.view.filters.search
    assert window.focusWidget() is field
    QTest.keyClicks(field, "postman 1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: 0 < desk.view.grid.selection.rows.size < 40, _PATIENCE_MS)
    assert window.focusWidget() is desk.view.grid
    assert labels(window) == {}
    assert all("postman" in (bench_of(window).pool.sample(row).text or "") for row in desk.view.grid.selection.rows)


def test_nothing_found_says_so_and_clears_the_filters(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    desk = explore(window)
    assert found_after(desk, PoolQuery(text="zebra")) == []
    assert "Nothing found" in desk.view.message.text()
    desk.view.message.press("clear")
    wait_for(lambda: desk.view.grid.selection.rows.size == 40, _PATIENCE_MS)
    assert desk.view.filters.query == PoolQuery()


def test_a_filter_on_labels_follows_them(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    desk = explore(window)
    assert len(found_after(desk, PoolQuery(state="unlabeled"))) == 40
    QTest.keyClick(desk.view.grid, Qt.Key.Key_Home)
    QTest.keyClicks(desk.view.grid, "1")
    wait_for(lambda: desk.view.grid.selection.rows.size == 39, _PATIENCE_MS)
    assert 0 not in desk.view.grid.selection.rows


def test_similar_samples_fill_the_grid_from_the_label_view_and_back(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    at_rest(window)
    assert window.shell is not None and bench.question is not None
    asked = bench.question.row
    QTest.keyClick(window, Qt.Key.Key_M)
    assert window.shell.place == "explore"
    desk = window.shell.explore_desk
    wait_for(lambda: desk.view.grid.selection.rows.size > 0, _PATIENCE_MS)
    assert desk.view.grid.selection.rows[0] == asked
    desk.view._base.click()
    wait_for(lambda: desk.view.grid.selection.rows.tolist() == list(range(40)), _PATIENCE_MS)


def test_what_is_selected_becomes_the_next_questions(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    bench.learning.choose(audit_share=0.0)
    at_rest(window)
    desk = explore(window)
    assert bench.question is not None
    chosen = [row for row in (11, 12, 13) if row != bench.question.row]
    desk.view.grid.selection.select_rows(np.array(chosen, dtype=np.int32))
    QTest.keyClick(desk.view.grid, Qt.Key.Key_N)
    bench.answer(["cat"])
    assert bench.question is not None and bench.question.row in chosen


def test_a_filter_is_kept_by_its_name_in_the_preferences(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    desk = explore(window)
    found_after(desk, PoolQuery(state="unlabeled", text="sofa"))
    filters = desk.view.filters
    menu = QMenu()
    from PySide6.QtWidgets import QLineEdit

    field = QLineEdit("cats to do")
    filters._keep(menu, field)
    assert load_preferences().filters == {"cats to do": {"state": "unlabeled", "text": "sofa"}}
    assert json.loads(json.dumps(filters.kept))["cats to do"]["text"] == "sofa"
    filters._forget("cats to do")
    assert load_preferences().filters == {}


def test_a_link_shows_only_its_samples_until_left(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    desk, bench = explore(window), bench_of(window)
    desk.show_ids(bench.pool.ids[[9, 2]], "Two of them")
    wait_for(lambda: desk.view.grid.selection.rows.tolist() == [2, 9], _PATIENCE_MS)
    assert desk.view.count.text().startswith("2 of 40")


def test_a_read_only_project_can_be_explored_but_not_labeled(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project, read_only=True)
    desk = explore(window)
    assert len(found_after(desk, PoolQuery(text="sofa"))) == 20
    QTest.keyClicks(desk.view.grid, "1")
    assert bench_of(window).counts().labeled == 0
    assert window.shell is not None and "read-only" in window.shell.notice.text()


def test_a_screen_reader_hears_the_current_card(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    grid = explore(window).view.grid
    QTest.keyClick(grid, Qt.Key.Key_Home)
    said = grid.accessibleDescription()
    assert "cat" in said or "dog" in said
    assert said.endswith("selected")


@given(st.lists(st.tuples(st.sampled_from(["move", "extend", "toggle"]), st.integers(0, 19)), max_size=15))
def test_a_selection_holds_what_plain_sets_say(steps: list[tuple[str, int]]) -> None:
    chosen = GridSelection()
    rows = np.random.default_rng(1).permutation(20).astype(np.int32)
    chosen.show_rows(rows, 20)
    expected: set[int] = set()
    anchor = 0
    for step, position in steps:
        if step == "toggle":
            chosen.toggle(position)
            expected ^= {int(rows[position])}
            anchor = position
            continue
        chosen.move(position, extend=step == "extend")
        anchor = anchor if step == "extend" else position
        low, high = min(anchor, position), max(anchor, position)
        expected = set(rows[low : high + 1].tolist())
    assert chosen.count == len(expected)
    if expected:
        assert set(chosen.chosen().tolist()) == expected
    chosen.show_rows(rows[::2].copy(), 20)
    assert chosen.count == len(expected & set(rows[::2].tolist()))


def open_map(window: MainWindow) -> ExploreDesk:
    at_rest(window)
    desk = explore(window)
    desk.view.map_button.click()
    wait_for(lambda: desk.view.map.has_picture and bench_of(window).map.is_ready, _PATIENCE_MS)
    return desk


def test_a_line_drawn_on_the_map_selects_and_a_key_labels_what_is_inside(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    desk, bench = open_map(window), bench_of(window)
    shown = desk.view.map
    assert window.focusWidget() is shown
    left = Qt.MouseButton.LeftButton
    corners = [QPoint(2, 2), QPoint(shown.width() - 3, 2), QPoint(shown.width() - 3, shown.height() - 3)]
    QTest.mousePress(shown, left, pos=corners[0])
    for corner in [*corners[1:], QPoint(2, shown.height() - 3)]:
        QTest.mouseMove(shown, corner)
    QTest.mouseRelease(shown, left, pos=QPoint(2, shown.height() - 3))
    wait_for(lambda: desk.view.grid.selection.count > 30, _PATIENCE_MS)
    chosen = desk.view.grid.selection.count
    QTest.keyClicks(shown, "1")
    wait_for(lambda: bench.counts().labeled == chosen, _PATIENCE_MS)
    QTest.keyClick(shown, Qt.Key.Key_Backspace)
    wait_for(lambda: bench.counts().labeled == 0, _PATIENCE_MS)


def test_on_the_map_nothing_unseen_is_labeled(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    desk = open_map(window)
    QTest.keyClicks(desk.view.map, "1")
    assert bench_of(window).counts().labeled == 0
    assert window.shell is not None and "elect samples first" in window.shell.notice.text()


def test_what_was_drawn_around_is_seen_as_cards_when_the_map_is_left(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    desk = open_map(window)
    QTest.keyClick(desk.view.map, Qt.Key.Key_A, _CTRL)
    wait_for(lambda: desk.view.grid.selection.count > 0, _PATIENCE_MS)
    enclosed = desk.view.grid.selection.count
    desk.view.map_button.click()
    wait_for(lambda: desk.view.grid.selection.rows.size == enclosed, _PATIENCE_MS)
    assert window.focusWidget() is desk.view.grid


def test_zoom_and_arrows_move_the_map_and_fit_brings_it_back(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    shown = open_map(window).view.map
    home = shown.view
    QTest.keyClick(shown, Qt.Key.Key_Plus, _CTRL)
    assert shown.view[2] - shown.view[0] < home[2] - home[0]
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.view[0] + shown.view[2] > home[0] + home[2]
    QTest.keyClick(shown, Qt.Key.Key_0, _CTRL)
    assert shown.view == home
