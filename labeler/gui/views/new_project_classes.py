"""Step two: one class or several per sample, and which classes there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from labeler.domain.task import MAX_CLASSES, TaskSpec, complete_classes, parse_class
from labeler.errors import UserError
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import card
from labeler.gui.language import translated


class ClassesStep(QWidget):
    """Class names one a line, `NAME` or `NAME:KEY`; what was found in the data is proposed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._single = QRadioButton(self.tr("One class for each sample"))
        self._multi = QRadioButton(self.tr("Any number of classes for each sample"))
        self._single.setChecked(True)
        kinds = QVBoxLayout()
        kinds.addWidget(self._single)
        kinds.addWidget(self._multi)
        self._names = QPlainTextEdit()
        self._names.setObjectName("classNames")
        self._names.setAccessibleName(self.tr("Classes"))
        self._names.setPlaceholderText(self.tr("sneaker\nankle boot:b\nsandal"))
        self._names.setTabChangesFocus(True)
        self._said = label("", "small", role="muted", wrap=True)
        body = QVBoxLayout()
        body.addWidget(self._names, 1)
        body.addWidget(self._said)
        words = self.tr("One a line. The first nine get the keys 1–9; “name:k” gives a class a key of its own.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card(self.tr("What is asked?"), kinds))
        column.addWidget(card(self.tr("Classes"), body, words), 1)
        self.first_field = self._names
        self._names.textChanged.connect(self._on_changed)

    def propose(self, found: Sequence[str]) -> None:
        """Names seen in the data, unless the person has typed some already."""
        if not self._names.toPlainText().strip() and found:
            self._names.setPlainText("\n".join(found[:MAX_CLASSES]))

    def spec(self) -> TaskSpec:
        """Raises `UserError` saying which name or key cannot be."""
        lines = [line for line in self._names.toPlainText().splitlines() if line.strip()]
        if not lines:
            raise UserError("name at least one class; more can be added while labeling")
        return TaskSpec("multi" if self._multi.isChecked() else "single", complete_classes(map(parse_class, lines)))

    @Slot()
    def _on_changed(self) -> None:
        try:
            spec = self.spec()
        except UserError as error:
            self._said.setText(translated(str(error)))
            return
        keyed = [f"{item.key.upper()} {item.name}" for item in spec.classes if item.key]
        rest = len(spec.classes) - len(keyed)
        more = self.tr("  · {0} more by typing").format(rest) if rest else ""
        self._said.setText(self.tr("Keys: ") + ",  ".join(keyed[:12]) + more)
