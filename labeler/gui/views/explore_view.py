"""The whole pool at a glance: filters above, a grid of samples, and what can be done with those selected below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from labeler.domain.shown_text import shown
from labeler.domain.task import LabelClass
from labeler.gui.controls.action_button import ActionButton
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.gui.controls.pool_map_view import PoolMapView
from labeler.gui.controls.sample_grid import CellSource, SampleGrid
from labeler.gui.language import fill
from labeler.gui.panels.filter_bar import FilterBar
from labeler.gui.theme.icons import set_icon
from labeler.gui.viewers.message_page import MessagePage
from labeler.workbench.commands import Keymap
from labeler.workbench.pool_map import META

Rows = NDArray[np.int32]


class ExploreView(QWidget):
    """`label_chosen` with a class for everything selected; `base_left` when what a link brought is not wanted more."""

    label_chosen = Signal(str)
    command_chosen = Signal(str)
    base_left = Signal()
    map_wanted = Signal(bool)

    def __init__(self, keymap: Keymap, source: CellSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._read_only = False
        self.filters = FilterBar()
        self.grid = SampleGrid(source)
        self.message = MessagePage()
        self.message.action_chosen.connect(self._on_action_chosen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.message)
        self.map = PoolMapView()
        self._stack.addWidget(self.map)
        self.map_button = QPushButton(self.tr("Map"))
        self.map_button.setCheckable(True)
        self.map_button.setToolTip(self.tr("The samples as points: what is alike lies together"))
        self.map_button.clicked.connect(self._on_map_clicked)
        self.hue = QComboBox()
        self.hue.setAccessibleName(self.tr("Colours of the map"))
        for name, words in _hues().items():
            self.hue.addItem(words, name)
        self.hue.hide()
        self.layout_box = QComboBox()
        self.layout_box.setObjectName("mapLayout")
        self.layout_box.setAccessibleName(self.tr("How the map is laid out"))
        self.layout_box.addItem(self.tr("Along the main directions (PCA)"), "directions")
        self.layout_box.addItem(self.tr("What is alike together (t-SNE)"), "likeness")
        self.layout_box.hide()
        self._base = QPushButton()
        self._base.setProperty("role", "chip")
        self._base.setCheckable(True)
        self._base.setToolTip(self.tr("Back to all samples"))
        set_icon(self._base, "close", "accent_text", 11)
        self._base.hide()
        self.count = ElidedLabel("", "small", role="muted")
        self.count.setObjectName("exploreCount")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot(keymap))
        self.grid.selection_changed.connect(self._on_selection_changed)
        self.filters.left.connect(self.focus_grid)
        self._base.clicked.connect(self.base_left)
        self._on_selection_changed()

    # What is shown

    def show_rows(self, rows: Rows, total: int, kind: str) -> None:
        """What was found among `total` samples."""
        self._total = total
        self.grid.show_rows(rows, total, kind)
        if total == 0:
            self._say(
                "explore",
                self.tr("There is nothing here yet"),
                self.tr("All samples of the project will be seen here once there are some."),
                (("go-data", self.tr("Add data")),),
            )
        elif rows.size == 0:
            words = self.tr("Nothing of {0:,} samples is like that. Loosen a filter, or clear them all.")
            self._say("search", self.tr("Nothing found"), fill(words, total), (("clear", self.tr("Clear filters")),))
        else:
            self._stack.setCurrentWidget(self.map if self.shows_map else self.grid)
        self._on_selection_changed()

    @property
    def shows_map(self) -> bool:
        return self.map_button.isChecked()

    def show_map(self, on: bool) -> None:
        self.map_button.setChecked(on)
        self.hue.setVisible(on)
        self.layout_box.setVisible(on)
        if self.grid.selection.rows.size:
            self._stack.setCurrentWidget(self.map if on else self.grid)
        self.focus_grid()

    def select_rows(self, rows: Rows) -> None:
        """These alone, as they were drawn around on the map."""
        self.grid.selection.select_rows(rows)
        self.grid.viewport().update()
        self._on_selection_changed()

    def show_columns(self, columns: Sequence[str]) -> None:
        """Metadata that the map can be coloured by, behind what is always there."""
        chosen = self.hue.currentData()
        while self.hue.count() > len(_hues()):
            self.hue.removeItem(self.hue.count() - 1)
        for column in columns:
            self.hue.addItem(self.tr("By {0}").format(shown(column, 32)), META + column)
        self.hue.setCurrentIndex(max(0, self.hue.findData(chosen)))

    def show_waiting(self) -> None:
        """Before the first answer."""
        self._say("search", self.tr("Looking through all samples …"), "")

    def show_problem(self, problem: str) -> None:
        said = problem[:1].upper() + problem[1:]
        self._say("info", self.tr("This cannot be shown"), said, (("clear", self.tr("Clear filters")),))

    def show_base(self, title: str) -> None:
        """What a link brought here; an empty title: everything."""
        self._base.setText(title)
        self._base.setChecked(True)
        self._base.setVisible(bool(title))

    def show_classes(self, classes: Sequence[LabelClass]) -> None:
        menu = self._label.menu()
        menu.clear()
        for item in classes:
            key = f"\t{item.key.upper()}" if item.key else ""
            menu.addAction(item.name.replace("&", "&&") + key, partial(self.label_chosen.emit, item.name))

    def show_keys(self, keymap: Keymap) -> None:
        for button in self._buttons:
            button.show_key(keymap.first(button.command))

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._on_selection_changed()

    @Slot()
    def focus_grid(self) -> None:
        (self.map if self.shows_map else self.grid).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    # Making it

    def _head(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("exploreHead")
        title = QHBoxLayout()
        title.setSpacing(14)
        title.addWidget(label(self.tr("Explore"), "title", bold=True))
        title.addWidget(self.filters, 1)
        title.setAlignment(self.filters, Qt.AlignmentFlag.AlignTop)
        self.filters.top.addWidget(self.layout_box)
        self.filters.top.addWidget(self.hue)
        self.filters.top.addWidget(self.map_button)
        self.filters.top.addWidget(self._base)
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 14, 16, 10)
        column.addLayout(title)
        first = title.itemAt(0)
        if first is not None:
            first.setAlignment(Qt.AlignmentFlag.AlignTop)
        return frame

    def _foot(self, keymap: Keymap) -> QFrame:
        frame = QFrame()
        frame.setObjectName("exploreFoot")
        self._label = QPushButton(self.tr("Label as"))
        self._label.setMenu(QMenu(self._label))
        self._label.setToolTip(self.tr("Or press the key of a class"))
        self._buttons = [
            ActionButton("find-similar", keymap.first("find-similar"), "explore"),
            ActionButton("ask-next", keymap.first("ask-next"), "label"),
        ]
        row = QHBoxLayout(frame)
        row.setContentsMargins(20, 6, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self._label)
        for button in self._buttons:
            button.clicked.connect(partial(self.command_chosen.emit, button.command))
            row.addWidget(button)
        return frame

    def _say(self, icon: str, title: str, text: str, actions: tuple[tuple[str, str], ...] = ()) -> None:
        self.message.show_message(icon, title, text, actions)
        self._stack.setCurrentWidget(self.message)

    @Slot(str)
    def _on_action_chosen(self, command: str) -> None:
        if command == "clear":
            self.filters.clear()
            self.base_left.emit()
        else:
            self.command_chosen.emit(command)

    @Slot(bool)
    def _on_map_clicked(self, on: bool) -> None:
        self.map_wanted.emit(on)

    @Slot()
    def _on_selection_changed(self) -> None:
        found, chosen = int(self.grid.selection.rows.size), self.grid.selection.count
        words = fill(self.tr("{0:,} of {1:,}"), found, self._total)
        if chosen:
            words += fill(self.tr(" · {0:,} selected"), chosen)
        self.count.setText(words)
        has_one = self.grid.selection.current >= 0
        self._label.setEnabled(has_one and not self._read_only)
        for button in self._buttons:
            button.setEnabled(has_one)


def _hues() -> dict[str, str]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("ExploreView", text)

    return {
        "label": tr("By label"),
        "proposal": tr("By proposal"),
        "doubt": tr("By doubt"),
        "annotator": tr("By annotator"),
    }
