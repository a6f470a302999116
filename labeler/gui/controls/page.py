"""The frame of every screen but the label view: a title, a sentence, cards in a readable column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.gui.controls.figure_mark import FigureMark
from labeler.gui.controls.labels import label
from labeler.gui.explanations import explained
from labeler.gui.theme.theme import theme

_WIDTH = 980
_SIDES = 32
# Of the names before fields, so that the fields of all cards of a page begin at one line.
_NAMES = 136


class Page(QScrollArea):
    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("page")
        inner.setMaximumWidth(_WIDTH)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(_SIDES, 28, _SIDES, 32)
        self.column.setSpacing(14)
        self.column.addWidget(label(title, "title", bold=True))
        if sentence:
            self.column.addWidget(label(sentence, role="muted", wrap=True))
        self._foot: QFrame | None = None
        outer = QWidget()
        outer.setObjectName("page")
        _centred(outer, inner)
        self.setWidget(outer)

    def use_foot(self, body: QLayout) -> None:
        """What stays in sight below everything that scrolls."""
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        body.setContentsMargins(_SIDES, 12, _SIDES, 12)
        inner.setLayout(body)
        self._foot = QFrame(self)
        self._foot.setObjectName("pageFoot")
        _centred(self._foot, inner)
        self._foot.installEventFilter(self)
        self._place_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._foot and event.type() == QEvent.Type.LayoutRequest:
            self._place_foot()
        return super().eventFilter(watched, event)

    def _place_foot(self) -> None:
        if self._foot is None:
            return
        width = self.viewport().width()
        hint = self._foot.sizeHint().height()
        height = max(hint, self._foot.heightForWidth(width)) if self._foot.hasHeightForWidth() else hint
        if self.viewportMargins().bottom() != height:
            self.setViewportMargins(0, 0, 0, height)
        self._foot.setGeometry(self.viewport().x(), self.height() - height, width, height)


def scrolled(inner: QWidget) -> QScrollArea:
    """A part of a sheet that may be higher than the sheet; Tab goes to what is in it, not to it."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    return scroll


def _centred(outer: QWidget, inner: QWidget) -> None:
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inner, 1000)
    row.addStretch(1)


def aligned(form: QFormLayout) -> QFormLayout:
    """The form with its fields where those of the page's other cards begin."""
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(8)
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        name = None if item is None else item.widget()
        if name is not None:
            name.setMinimumWidth(theme().scaled(_NAMES))
    return form


def card(title: str, body: QLayout | QWidget, sentence: str = "", figures: Sequence[str] = ()) -> QFrame:
    """A titled card around a layout or widget; with figures, a mark in its head explains them."""
    frame = QFrame()
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(10)
    if title:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(title, "lead", bold=True))
        if figures:
            explained(frame, *figures)
            head.addWidget(FigureMark(*figures))
        head.addStretch(1)
        column.addLayout(head)
    elif figures:
        explained(frame, *figures)
    if sentence:
        column.addWidget(label(sentence, role="muted", wrap=True))
    if isinstance(body, QWidget):
        column.addWidget(body)
    else:
        column.addLayout(body)
    return frame
