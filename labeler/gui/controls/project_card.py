"""A recent project to open, with the few other things one can do with it in a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from labeler.gui.controls.card_button import CardButton
from labeler.gui.theme.icons import icon, set_icon

_MENU_WIDTH = 36


class ProjectCard(QWidget):
    """Press the card to open; the menu also opens with the menu key or a right click."""

    open_chosen = Signal()
    restore_chosen = Signal()
    forget_chosen = Signal()

    def __init__(
        self, title: str, words: str, *, share: float, tooltip: str, is_there: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_there = is_there
        self.card = CardButton(title, words, share=share, tooltip=tooltip, spare=_MENU_WIDTH + 4)
        self.card.setEnabled(is_there)
        self.card.clicked.connect(self.open_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.card)
        self.more = QPushButton(self)
        self.more.setObjectName("projectMenuButton")
        self.more.setProperty("role", "quiet")
        self.more.setAccessibleName(self.tr("More for {0}").format(title))
        self.more.setToolTip(self.tr("Restore a backup, take off the list"))
        self.more.setAutoDefault(True)
        set_icon(self.more, "more", "muted", 18)
        self.more.clicked.connect(self._on_more_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = QSize(_MENU_WIDTH, 32)
        self.more.resize(side)
        self.more.move(self.width() - side.width() - 9, (self.height() - side.height()) // 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._show_menu(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.more.raise_()

    def menu(self) -> QMenu:
        """What can be done with the project."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened = menu.addAction(icon("folder"), self.tr("Open"), self.open_chosen.emit)
        restored = menu.addAction(icon("restore"), self.tr("Restore a backup …"), self.restore_chosen.emit)
        menu.addSeparator()
        menu.addAction(icon("close"), self.tr("Take off this list"), self.forget_chosen.emit)
        opened.setEnabled(self._is_there)
        restored.setEnabled(self._is_there)
        return menu

    @Slot()
    def _on_more_clicked(self) -> None:
        self._show_menu(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _show_menu(self, at: QPoint) -> None:
        self.menu().popup(at)
