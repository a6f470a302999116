"""Our own mistake, shown calmly: what happened, that the answers are safe, and a report that can be copied."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from labeler.gui.controls.labels import label


class ErrorReport(QDialog):
    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in labeler"))
        self.resize(720, 460)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(self._on_copy_clicked)
        close = QPushButton(self.tr("Go on"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("That was our mistake"), "title", bold=True))
        words = self.tr(
            "Answers shown as saved are on disk. You can go on; if it happens again, close and open the project. "
            "The report below holds no data of yours."
        )
        column.addWidget(label(words, role="muted", wrap=True))
        column.addWidget(self._report, 1)
        column.addLayout(foot)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
