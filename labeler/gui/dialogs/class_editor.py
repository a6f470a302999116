"""Classes while labeling: add, rename, recolour, give a key, describe, merge. Each change is made at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.domain.task import MAX_NAME_LENGTH, PALETTE, LabelClass
from labeler.gui.controls.class_mark import class_icon
from labeler.gui.controls.labels import label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.language import fill

# As large as a finger or an unsteady hand needs (WCAG 2.2, target size).
_PATCH = 28
_PATCHES_IN_ROW = 8


class ClassEditor(Overlay):
    """Reports intent; the workbench decides, and says no in words shown by `say_problem`."""

    added = Signal(str)
    renamed = Signal(str, str)
    keyed = Signal(str, str)
    colored = Signal(str, str)
    described = Signal(str, str)
    merged = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=780, height=560)
        self.setObjectName("classEditor")
        self.setAccessibleName(self.tr("Classes"))
        self._classes: tuple[LabelClass, ...] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Classes"))
        self._list.setObjectName("editedClasses")
        self._new = QLineEdit()
        self._new.setAccessibleName(self.tr("Add a class"))
        self._new.setPlaceholderText(self.tr("Add a class, Enter"))
        self._new.setMaxLength(MAX_NAME_LENGTH)
        self._name = QLineEdit()
        self._name.setMaxLength(MAX_NAME_LENGTH)
        self._name.setAccessibleName(self.tr("Name of the class"))
        self._key = QLineEdit()
        self._key.setMaxLength(1)
        self._key.setFixedWidth(52)
        self._key.setAccessibleName(self.tr("Key of the class"))
        self._words = QLineEdit()
        self._words.setAccessibleName(self.tr("Description of the class"))
        self._words.setPlaceholderText(self.tr("What belongs here, and what does not"))
        self._patches: dict[str, QPushButton] = {}
        self._target = QComboBox()
        self._target.setAccessibleName(self.tr("Class to merge into"))
        self._merge = QPushButton(self.tr("Merge"))
        self._notice = NoticeBar()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Classes"), "title", bold=True), 1)
        done = QPushButton(self.tr("Done"))
        done.setProperty("role", "primary")
        done.clicked.connect(self.close_over)
        head.addWidget(done)
        left = QVBoxLayout()
        left.addWidget(self._list, 1)
        left.addWidget(self._new)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 4)
        row.addLayout(self._form(), 6)
        self.body.addLayout(head)
        self.body.addWidget(self._notice)
        self.body.addLayout(row, 1)
        self._connect()

    def show_classes(self, classes: Sequence[LabelClass], counts: Mapping[str, int]) -> None:
        """The classes as they are now, with how many labels each has."""
        before = self._chosen()
        chosen = before.name if before is not None else ""
        self._classes = tuple(classes)
        self._list.blockSignals(True)
        self._list.clear()
        for item in self._classes:
            key = f"  [{item.key.upper()}]" if item.key else ""
            words = fill("{0}{1}  ·  {2:,}", item.name, key, counts.get(item.name, 0))
            QListWidgetItem(class_icon(item.color), words, self._list)
        names = [item.name for item in self._classes]
        self._list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self._list.blockSignals(False)
        self._on_selected()

    @property
    def problem(self) -> str:
        """What was refused last; empty once it is settled."""
        return self._notice.text()

    def say_problem(self, text: str) -> None:
        self._notice.say("warning", text[:1].upper() + text[1:], "")

    def _form(self) -> QVBoxLayout:
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.addRow(label(self.tr("Name")), self._name)
        form.addRow(label(self.tr("Key")), self._key)
        form.addRow(label(self.tr("Colour")), self._palette())
        form.addRow(label(self.tr("Description")), self._words)
        merge = QHBoxLayout()
        merge.addWidget(self._target, 1)
        merge.addWidget(self._merge)
        column = QVBoxLayout()
        column.addLayout(form)
        column.addSpacing(18)
        column.addWidget(label(self.tr("Merge into another class"), bold=True))
        words = self.tr("Its labels count as the other class from then on. The log keeps what was said.")
        column.addWidget(label(words, "small", role="muted", wrap=True))
        column.addLayout(merge)
        column.addStretch(1)
        words = self.tr("Enter keeps a change. Labels given before stay with their class.")
        column.addWidget(label(words, "small", role="muted", wrap=True))
        return column

    def _palette(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        for position, color in enumerate(PALETTE):
            button = QPushButton()
            button.setIcon(class_icon(color))
            button.setFixedSize(_PATCH, _PATCH)
            button.setProperty("role", "patch")
            button.setCheckable(True)
            button.setToolTip(color)
            button.setAccessibleName(self.tr("Colour {0} of {1}").format(position + 1, len(PALETTE)))
            button.clicked.connect(partial(self._on_color_chosen, color))
            self._patches[color] = button
            grid.addWidget(button, position // _PATCHES_IN_ROW, position % _PATCHES_IN_ROW)
        grid.setColumnStretch(_PATCHES_IN_ROW, 1)
        return holder

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._on_selected)
        self._new.returnPressed.connect(self._on_added)
        self._name.editingFinished.connect(self._on_name_edited)
        self._key.editingFinished.connect(self._on_key_edited)
        self._words.editingFinished.connect(self._on_words_edited)
        self._merge.clicked.connect(self._on_merge_clicked)

    def _chosen(self) -> LabelClass | None:
        row = self._list.currentRow()
        return self._classes[row] if 0 <= row < len(self._classes) else None

    @Slot()
    def _on_selected(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._name.setText(chosen.name)
        self._key.setText((chosen.key or "").upper())
        self._words.setText(chosen.description)
        for color, patch in self._patches.items():
            patch.setChecked(color == chosen.color.upper())
        self._target.clear()
        self._target.addItems([item.name for item in self._classes if item is not chosen])
        self._merge.setEnabled(self._target.count() > 0)

    @Slot()
    def _on_added(self) -> None:
        if self._new.text().strip():
            self.added.emit(self._new.text())
            self._new.clear()

    @Slot()
    def _on_name_edited(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._name.text().strip() and self._name.text() != chosen.name:
            self.renamed.emit(chosen.name, self._name.text())

    @Slot()
    def _on_key_edited(self) -> None:
        chosen = self._chosen()
        typed = self._key.text().strip().lower()
        if chosen is not None and typed and typed != chosen.key:
            self.keyed.emit(chosen.name, typed)

    @Slot()
    def _on_words_edited(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._words.text() != chosen.description:
            self.described.emit(chosen.name, self._words.text())

    def _on_color_chosen(self, color: str) -> None:
        chosen = self._chosen()
        if chosen is not None and color != chosen.color:
            self.colored.emit(chosen.name, color)
        self._on_selected()

    @Slot()
    def _on_merge_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self._target.currentText():
            self.merged.emit(chosen.name, self._target.currentText())
