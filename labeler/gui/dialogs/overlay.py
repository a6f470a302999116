"""A sheet over the window: dimmed ground, one card, Esc closes. Keys typed into it never reach the work below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid


class Overlay(QWidget):
    """Covers its parent while shown and gives the focus back when closed. Deletes itself."""

    closed = Signal()

    def __init__(self, parent: QWidget, *, width: int, height: int, top_share: float = 0.4) -> None:
        super().__init__(parent)
        self._wanted = (width, height)
        self._top_share = top_share
        self._focus_before = QApplication.focusWidget()
        # Has the focus first. A focus proxy would do so too, but Tab would then never reach what stands before it.
        self.first_field: QWidget | None = None
        self.card = QFrame(self)
        self.card.setProperty("role", "overlay")
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._over = parent
        parent.installEventFilter(self)

    def open_over(self) -> None:
        self._cover()
        self.show()
        self.raise_()
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            (self.first_field or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_over(self) -> None:
        """Give the focus back and go."""
        self.hide()
        self.closed.emit()
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None
        self._over.removeEventFilter(self)
        self.deleteLater()

    def foot(self, go: QPushButton) -> QHBoxLayout:
        """Cancel, and the button that does what the sheet is for."""
        go.setProperty("role", "primary")
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.close_over)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(go)
        return row

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._cover()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_over()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the sheet and never into what it covers."""
        now: QWidget = QApplication.focusWidget() or self
        at = now
        while (at := _neighbour(at, forward)) is not now:
            takes = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus) and at is not self
            if takes and at.focusProxy() is None and self.isAncestorOf(at) and at.isVisible() and at.isEnabled():
                at.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                _bring_into_view(at)
                return True
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_over()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 96))

    def _cover(self) -> None:
        self.setGeometry(self._over.rect())
        width = min(self._wanted[0], self.width() - 48)
        height = min(self._wanted[1], self.height() - 48)
        left = (self.width() - width) // 2
        self.card.setGeometry(left, int((self.height() - height) * self._top_share), width, height)


def _neighbour(at: QWidget, forward: bool) -> QWidget:
    return (at.nextInFocusChain() if forward else at.previousInFocusChain()) or at


def _bring_into_view(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget)
