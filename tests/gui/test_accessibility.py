"""What a screen reader hears and the Tab key reaches, on every screen there is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from labeler.gui.main_window import MainWindow
from labeler.gui.screens import SCREENS, each_screen

from .conftest import OpenWindow, at_rest, bench_of

_ROLE = QAccessible.Role
# What a control that takes the focus may be to a screen reader.
_CONTROLS = {
    _ROLE.Button, _ROLE.PushButton, _ROLE.ButtonMenu, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox,
    _ROLE.EditableText, _ROLE.List, _ROLE.Table, _ROLE.Tree, _ROLE.Slider, _ROLE.SpinBox,
    _ROLE.PageTab, _ROLE.PageTabList, _ROLE.Link,
}  # fmt: skip
# What is looked at and scrolled: pages, the sample, a chart. Their name says what they are.
_GROUNDS = {_ROLE.Client, _ROLE.Border, _ROLE.StaticText}
_PRESSED = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QAbstractSlider)
_TURNS = 200


@pytest.fixture
def window(window_on: OpenWindow, texts_project: Path) -> MainWindow:
    made = window_on(texts_project)
    assert made.shell is not None
    for name in ("cat", "dog", "cat"):
        made.shell.run_class(name)
    at_rest(made)
    return made


def focusable(top: QWidget) -> Iterator[QWidget]:
    """Shown widgets that Tab should reach."""
    for widget in top.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(top) and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def spoken(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None and found.isValid(), widget
    return found


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"


def reached(top: QWidget) -> set[QWidget]:
    """What Tab comes to, going round once; of buttons of which one is chosen it comes to one, arrows do the rest."""
    seen: set[QWidget] = set()
    first: QWidget | None = None
    for _ in range(_TURNS):
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now is first:
            break
        first = first or now
        seen.add(now)
        if isinstance(now, QAbstractButton) and now.group() is not None and now.group().exclusive():
            seen.update(now.group().buttons())
        if isinstance(now, QRadioButton):
            seen.update(now.parentWidget().findChildren(QRadioButton))
    return seen


def test_each_screen_speaks_and_is_reached_by_tab(window: MainWindow) -> None:
    """One walk for all of it: opening the screens is what takes the time."""
    unnamed, odd, unreached, visited = [], [], [], []
    for screen in each_screen(window):
        visited.append(screen.name)
        wanted = list(focusable(screen.top))
        for widget in wanted:
            said = spoken(widget)
            if not said.text(QAccessible.Text.Name).strip():
                unnamed.append(f"no name: {screen.name}: {name_of(widget)}")
            if said.role() not in _CONTROLS | _GROUNDS or (isinstance(widget, _PRESSED) and said.role() in _GROUNDS):
                odd.append(f"{screen.name}: {name_of(widget)} is a {said.role().name}")
        screen.top.window().activateWindow()
        come = reached(screen.top)
        unreached += [f"not reached: {screen.name}: {name_of(widget)}" for widget in wanted if widget not in come]
    assert visited == list(SCREENS)
    assert not (unnamed or odd or unreached), "\n".join([*unnamed, *odd, *unreached])


def test_the_focus_is_seen_on_every_control(window: MainWindow) -> None:
    """A control with the focus looks different from the same control without it."""
    same = []
    window.activateWindow()
    for screen in each_screen(window):
        for widget in focusable(screen.top):
            if isinstance(widget, QAbstractScrollArea) and not widget.viewport().isVisible():
                continue
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = widget.grab().toImage()
            widget.clearFocus()
            if widget.grab().toImage() == with_focus:
                same.append(f"{screen.name}: {name_of(widget)}")
    assert not same, "\n".join(same)


def test_the_sample_itself_is_told(window: MainWindow) -> None:
    assert window.shell is not None
    said = spoken(window.shell.label_view.stage)
    assert said.text(QAccessible.Text.Name) == "Sample"
    assert said.text(QAccessible.Text.Description) in [
        sample.text for page in bench_of(window).store.iter_samples() for sample in page
    ]
