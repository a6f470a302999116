"""The guidelines beside the sample: read while labeling, edited in place."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labeler.gui.controls.labels import label
from labeler.gui.controls.markdown_page import MarkdownPage
from labeler.gui.panels.examples_panel import ExamplesPanel

_WIDTH = 280
# In a small window the sample needs the room more.
_NARROW, _SMALL_WINDOW = 200, 1100


class GuidelinesDrawer(QFrame):
    """Markdown, shown without images or links that lead anywhere. `changed` when the person has edited it."""

    changed = Signal(str)
    shown_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setFixedWidth(_WIDTH)
        self._text = ""
        self._page = MarkdownPage(self.tr("Guidelines"))
        self._editor = QPlainTextEdit()
        self._editor.setPlaceholderText(
            self.tr("How to decide, in Markdown: what each class means, and the hard cases.")
        )
        self._editor.setAccessibleName(self.tr("Edit the guidelines"))
        self.examples = ExamplesPanel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._editor)
        self._edit = QPushButton(self.tr("Edit"))
        self._edit.setProperty("role", "quiet")
        self._edit.clicked.connect(self._on_edit_clicked)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Guidelines"), "lead", bold=True), 1)
        head.addWidget(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.addLayout(head)
        column.addWidget(self._stack, 3)
        column.addWidget(self.examples, 4)
        self.hide()

    def show_text(self, text: str) -> None:
        if text == self._text and self._page.toPlainText():
            return
        self._text = text
        self._page.show_page(text or self.tr("*Nothing written yet. Press Edit and say how to decide.*"))

    def fit_beside(self, width: int) -> None:
        """As wide as a view of this width allows."""
        self.setFixedWidth(_WIDTH if width >= _SMALL_WINDOW else _NARROW)

    def set_shown(self, shown: bool) -> None:
        self.setVisible(shown)
        self.shown_changed.emit(shown)

    @Slot()
    def _on_edit_clicked(self) -> None:
        if self._stack.currentWidget() is self._editor:
            self._stack.setCurrentWidget(self._page)
            self._edit.setText(self.tr("Edit"))
            self.changed.emit(self._editor.toPlainText())
            return
        self._editor.setPlainText(self._text)
        self._stack.setCurrentWidget(self._editor)
        self._edit.setText(self.tr("Done"))
        self._editor.setFocus()
