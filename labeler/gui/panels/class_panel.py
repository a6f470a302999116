"""The classes with a field to find one by a part of its name, as many as there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from labeler.domain.task import LabelClass
from labeler.gui.controls.class_list import ClassList
from labeler.gui.controls.labels import label
from labeler.gui.theme.icons import set_icon

_FIND_FROM = 10


class ClassPanel(QWidget):
    """`class_chosen` for a click, Enter on a row, or Enter in the field (the best match)."""

    class_chosen = Signal(str)
    edit_chosen = Signal()
    find_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ClassList()
        self._head = label("", "lead", bold=True)
        self._hint = label("", "small", role="muted")
        self._edit = QPushButton()
        self._edit.setProperty("role", "quiet")
        self._edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._edit.setToolTip(self.tr("Edit classes  (F4)"))
        self._edit.setAccessibleName(self.tr("Edit classes"))
        set_icon(self._edit, "edit", "muted", 16)
        self._find = QLineEdit()
        self._find.setObjectName("findClass")
        self._find.setPlaceholderText(self.tr("Find a class   /"))
        self._find.setAccessibleName(self.tr("Find a class"))
        self._find.setClearButtonEnabled(True)
        self._find.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addWidget(self._hint, 1)
        head.addWidget(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._find)
        column.addWidget(self.list, 1)
        self.list.class_chosen.connect(self.class_chosen)
        self._edit.clicked.connect(self.edit_chosen)
        self._find.textChanged.connect(self._on_find_changed)
        self._find.returnPressed.connect(self._on_find_entered)

    def show_classes(self, classes: Sequence[LabelClass], *, multiple: bool) -> None:
        self.list.show_classes(classes, multiple=multiple)
        self._head.setText(self.tr("Which apply?") if multiple else self.tr("Which one?"))
        self._hint.setText(self.tr(" Enter when done") if multiple else "")
        self._find.setVisible(len(classes) >= _FIND_FROM)

    def start_finding(self) -> None:
        """Put the cursor into the field, also where it is not shown for few classes."""
        self._find.show()
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def reset_find(self) -> None:
        if self._find.text():
            self._find.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the field, Down goes into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._find.clear()
                self.find_left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    @Slot(str)
    def _on_find_changed(self, part: str) -> None:
        found = self.list.filter(part)
        if part and found:
            self.list.setCurrentRow([item.name for item in self.list.classes].index(found[0]))

    @Slot()
    def _on_find_entered(self) -> None:
        found = self.list.filter(self._find.text())
        if not self._find.text().strip() or not found:
            return
        self._find.clear()
        self.find_left.emit()
        self.class_chosen.emit(found[0])
