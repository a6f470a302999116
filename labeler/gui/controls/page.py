"""The frame of every screen but the label view: a title, a sentence, cards in a readable column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.gui.controls.figure_mark import FigureMark
from labeler.gui.controls.labels import label
from labeler.gui.explanations import explained

_WIDTH = 980


class Page(QScrollArea):
    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("page")
        inner.setMaximumWidth(_WIDTH)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(32, 28, 32, 32)
        self.column.setSpacing(14)
        self.column.addWidget(label(title, "title", bold=True))
        if sentence:
            self.column.addWidget(label(sentence, role="muted", wrap=True))
        outer = QWidget()
        outer.setObjectName("page")
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.setWidget(outer)


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
