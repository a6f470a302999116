"""F1: the help pages at the left, the one chosen at the right, and a field that finds the page speaking of a word."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.labels import label
from labeler.gui.controls.markdown_page import MarkdownPage
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.help_pages import HelpPage, help_pages, linked_page, pages_about
from labeler.gui.language import left_to_right

_ROW = 34
# Keys and commands among words.
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_LIST_WIDTH = 220
# Fewer letters mark half of every page.
_MARKED_FROM = 2


class HelpSheet(Overlay):
    """Arrows in the search field move through the pages, Page Up and Page Down scroll, Tab reaches the links."""

    tour_chosen = Signal()

    def __init__(self, parent: QWidget, *, with_tour: bool = False) -> None:
        super().__init__(parent, width=1000, height=680)
        self._tour = QPushButton(self.tr("Show the tour"))
        self._tour.setObjectName("startTour")
        self._tour.setProperty("role", "quiet")
        if not with_tour:
            self._tour.hide()
        self._tour.clicked.connect(self._on_tour_clicked)
        self.setObjectName("helpSheet")
        self.setAccessibleName(self.tr("Help"))
        self._field = QLineEdit()
        self._field.setObjectName("findHelp")
        self._field.setPlaceholderText(self.tr("Search the help"))
        self._field.setAccessibleName(self.tr("Search the help"))
        self._field.setClearButtonEnabled(True)
        self._field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("helpPages")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = label(self.tr("No page speaks of this."), "small", role="muted", wrap=True)
        self._nothing.hide()
        self.browser = MarkdownPage(self.tr("Help"))
        self.browser.setObjectName("helpText")
        self._build()
        self._field.textChanged.connect(self._on_searched)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.browser.link_chosen.connect(self._on_link_chosen)
        self._fill(help_pages())

    @property
    def page(self) -> HelpPage | None:
        """The page on screen."""
        item = self.list.currentItem()
        return None if item is None else linked_page(str(item.data(Qt.ItemDataRole.UserRole)), help_pages())

    def show_named(self, name: str) -> None:
        """The page of this name, or the first one."""
        self._on_link_chosen(name)

    def open_over(self) -> None:
        super().open_over()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                bar = self.browser.verticalScrollBar()
                bar.setValue(bar.value() + bar.pageStep() * (1 if event.key() == Qt.Key.Key_PageDown else -1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.browser.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Help"), "title", bold=True), 1)
        head.addWidget(self._tour)
        head.addWidget(KeyCap("Esc"))
        left = QWidget()
        left.setFixedWidth(_LIST_WIDTH)
        pages = QVBoxLayout(left)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(8)
        pages.addWidget(self._field)
        pages.addWidget(self._nothing)
        pages.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(left)
        row.addWidget(self.browser, 1)
        self.body.addLayout(head)
        self.body.addLayout(row, 1)

    @Slot()
    def _on_tour_clicked(self) -> None:
        self.close_over()
        self.tour_chosen.emit()

    def _fill(self, pages: tuple[HelpPage, ...]) -> None:
        """List these; the page on screen stays if it is among them."""
        before = self.page
        self.list.blockSignals(True)
        self.list.clear()
        for page in pages:
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
            item.setSizeHint(QSize(100, _ROW))
        self.list.blockSignals(False)
        self.list.setCurrentRow(pages.index(before) if before in pages else 0)
        self._nothing.setVisible(not pages)
        self._show_current()

    def _show_current(self) -> None:
        page = self.page
        words = tuple(word for word in self._field.text().split() if len(word) >= _MARKED_FROM)
        text = page.markdown if page is not None else ""
        self.browser.show_page(_CODE.sub(lambda code: f"`{left_to_right(code[1])}`", text), words)

    @Slot(str)
    def _on_searched(self, typed: str) -> None:
        self._fill(pages_about(typed, help_pages()))

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, now: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        self._show_current()

    @Slot(str)
    def _on_link_chosen(self, target: str) -> None:
        """Only our own pages; a link to anywhere else does nothing."""
        page = linked_page(target, help_pages())
        if page is not None:
            self._field.clear()
            self.list.setCurrentRow(help_pages().index(page))
