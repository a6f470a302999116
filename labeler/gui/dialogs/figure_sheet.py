"""“What's this number?”: how each figure at hand is reckoned, how to read it, and the way to the help page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.labels import label
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.explanations import FigureWords
from labeler.gui.help_pages import help_pages, linked_page

_ONE, _EACH, _MOST = 170, 128, 560


class FigureSheet(Overlay):
    """`page_chosen` with the name of a help page."""

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget, figures: Sequence[FigureWords]) -> None:
        height = min(_MOST, _ONE + _EACH * len(figures))
        super().__init__(parent, width=560, height=height, top_share=0.35)
        self.setObjectName("figureSheet")
        self.setAccessibleName(self.tr("What's this number?"))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("What's this number?"), "title", bold=True), 1)
        head.addWidget(KeyCap("Esc"))
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(14)
        for words in figures:
            column.addLayout(self._entry(words))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("The figures"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        self.first_field = scroll
        self.body.addLayout(head)
        self.body.addWidget(scroll, 1)
        self.body.addLayout(self._pages(figures))

    def _entry(self, words: FigureWords) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(label(words.title, "lead", bold=True))
        column.addWidget(label(words.method, wrap=True))
        column.addWidget(label(words.reading, role="muted", wrap=True))
        return column

    def _pages(self, figures: Sequence[FigureWords]) -> QHBoxLayout:
        """One button a page, however many figures it explains."""
        row = QHBoxLayout()
        for name in dict.fromkeys(words.page for words in figures):
            page = linked_page(name, help_pages())
            if page is not None:
                button = QPushButton(self.tr("Help: {0}").format(page.title))
                button.clicked.connect(partial(self._on_page_clicked, name))
                row.addWidget(button)
        row.addStretch(1)
        return row

    def _on_page_clicked(self, name: str) -> None:
        self.close_over()
        self.page_chosen.emit(name)
