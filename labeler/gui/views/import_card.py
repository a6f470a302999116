"""What an import asks before anything comes in: a choice for each unknown label, and the folder of missing images."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from labeler.domain.shown_text import shown
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import card
from labeler.gui.language import fill, translated
from labeler.gui.theme.icons import set_icon
from labeler.workbench.import_question import ImportQuestion, LabelChoice, LabelRow

_LONGEST = 60


class _Choice(QComboBox):
    """Leaves the wheel to the page that is scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ImportCard(QWidget):
    """Hidden until an import waits. `answered` with the question and its choices, `media_chosen` with it and a folder,
    `dropped` with it alone."""

    answered = Signal(object, object)
    media_chosen = Signal(object, str)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importCard")
        self.question: ImportQuestion | None = None
        self._boxes: list[_Choice] = []
        # Why the last look for the images failed.
        self._refused = ""
        self._source = label("", bold=True, wrap=True)
        self._asked = label("", wrap=True)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setColumnStretch(1, 1)
        self._missing = label("", wrap=True)
        self._problem = label("", "small", role="danger", wrap=True)
        body = QGridLayout()
        body.setVerticalSpacing(10)
        for row, part in enumerate(
            (
                self._source, self._missing, self._media_row(), self._asked, self._all_row(), self._rows,
                self._problem, self._foot(),
            )
        ):  # fmt: skip
            body.addWidget(part, row, 0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card(self.tr("An import waits for your answer"), body))
        self.hide()

    def ask(self, question: ImportQuestion, problem: str = "") -> None:
        """Show it; choices made before stay where the labels are still the same."""
        before = {} if self.question is None else dict(zip(self.question.rows, self.choices(), strict=True))
        self.question = question
        self.setEnabled(True)
        self._source.setText(", ".join(source.name for source in question.sources))
        self._show_missing(question)
        self._show_rows(question, before)
        self._refused = translated(problem)
        self._media.setText(question.options.media or "")
        self.show()
        self._on_chosen()
        self.focus_first()

    def clear(self) -> None:
        """Nothing waits any more."""
        self.question = None
        self._show_rows(None, {})
        self.hide()

    def choices(self) -> list[LabelChoice | None]:
        """What is chosen now, by row; None where nothing is."""
        return [box.currentData() for box in self._boxes]

    def said(self) -> str:
        """Everything it says of what is missing."""
        return " ".join(part.text() for part in (self._missing, self._asked, self._problem) if not part.isHidden())

    def focus_first(self) -> None:
        """To what is asked first, if it is on screen."""
        if self.isVisible():
            self._first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_field(self) -> QWidget:
        if self.question is not None and self.question.missing:
            return self._media
        return self._boxes[0] if self._boxes else self._go

    def _show_missing(self, question: ImportQuestion) -> None:
        asks = bool(question.missing or question.options.media)
        for part in (self._missing, self._media, self._browse):
            part.setVisible(asks)
        if question.missing and question.options.media:
            words = self.tr(
                "{0:,} of {1:,} images are neither beside the file nor in this folder. Name another one, or import "
                "without them."
            )
        elif question.missing == 1:
            words = self.tr(
                "1 of {1:,} images is not beside the file. Name the folder that holds it, or import without it."
            )
        elif question.missing:
            words = self.tr(
                "{0:,} of {1:,} images are not beside the file. Name the folder that holds them, or import without "
                "them."
            )
        else:
            words = self.tr("All {1:,} images were found.")
        self._missing.setText(fill(words, question.missing, question.images))

    def _show_rows(self, question: ImportQuestion | None, before: dict[LabelRow, LabelChoice | None]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = []
        rows = () if question is None else question.rows
        for part in (self._rows, self._asked, self._new, self._out):
            part.setVisible(bool(rows))
        if question is None:
            return
        self._asked.setText(
            self.tr("These labels are no classes of this task. What becomes of each?")
            if len(rows) > 1
            else self.tr("This label is no class of this task. What becomes of it?")
        )
        for place, row in enumerate(rows):
            box = self._choice(question, row, before.get(row))
            self._boxes.append(box)
            self._grid.addWidget(label(self._name(row), wrap=True), place, 0)
            self._grid.addWidget(box, place, 1)
            self.setTabOrder(self._boxes[place - 1] if place else self._out, box)
        if self._boxes:
            self.setTabOrder(self._boxes[-1], self._drop)

    def _choice(self, question: ImportQuestion, row: LabelRow, chosen: LabelChoice | None) -> _Choice:
        box = _Choice()
        box.setObjectName("labelMeaning")
        box.setAccessibleName(self.tr("What becomes of this label: {0}").format(self._name(row)))
        box.addItem(self.tr("Choose …"), None)
        new = self.tr("New class “{0}”") if len(row.labels) == 1 else self.tr("New classes of these names")
        box.addItem(new.format(shown(row.labels[0], _LONGEST)), LabelChoice("new"))
        box.addItem(self.tr("Leave it out: the samples come without it"), LabelChoice("out"))
        for name in question.classes:
            box.addItem(self.tr("Class “{0}”").format(shown(name, _LONGEST)), LabelChoice("class", name))
        kept = [at for at in range(box.count()) if box.itemData(at) == chosen]
        box.setCurrentIndex(kept[0] if kept else 0)
        box.currentIndexChanged.connect(self._on_chosen)
        return box

    def _name(self, row: LabelRow) -> str:
        if len(row.labels) > 1:
            return fill(self.tr("{0:,} other labels, {1:,} times"), len(row.labels), row.count)
        words = self.tr("“{0}”, once") if row.count == 1 else self.tr("“{0}”, {1:,} times")
        return fill(words, shown(row.labels[0], _LONGEST), row.count)

    def _media_row(self) -> QWidget:
        self._media = QLineEdit()
        self._media.setObjectName("mediaFolder")
        self._media.setAccessibleName(self.tr("Folder that holds the images"))
        self._media.setPlaceholderText(self.tr("Folder that holds the images, then Enter"))
        self._media.returnPressed.connect(self._on_media_given)
        self._browse = QPushButton(self.tr("  Choose the folder …"))
        self._browse.setObjectName("chooseMedia")
        set_icon(self._browse, "folder", "text", 15)
        self._browse.clicked.connect(self._on_browse_clicked)
        return _side_by_side(self._media, self._browse)

    def _all_row(self) -> QWidget:
        self._new = QPushButton(self.tr("All become new classes"))
        self._new.setObjectName("allNew")
        self._out = QPushButton(self.tr("Leave all of them out"))
        self._out.setObjectName("allOut")
        self._new.clicked.connect(partial(self._choose_all, LabelChoice("new")))
        self._out.clicked.connect(partial(self._choose_all, LabelChoice("out")))
        return _side_by_side(self._new, self._out, None)

    def _foot(self) -> QWidget:
        self._drop = QPushButton(self.tr("Do not import"))
        self._drop.setObjectName("dropImport")
        self._drop.clicked.connect(self._on_drop_clicked)
        self._go = QPushButton(self.tr("Import"))
        self._go.setObjectName("answerImport")
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(self._on_go_clicked)
        return _side_by_side(None, self._drop, self._go)

    def _choose_all(self, choice: LabelChoice) -> None:
        for box in self._boxes:
            box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == choice))

    @Slot()
    def _on_chosen(self) -> None:
        if self.question is None:
            return
        choices = self.choices()
        too_many = self.question.too_many(choices)
        if too_many:
            words = self.tr("The task has no room for {0:,} of the new classes; leave some labels out.")
            self._problem.setText(fill(words, too_many))
        else:
            self._problem.setText(self._refused)
        self._problem.setVisible(bool(self._problem.text()))
        self._go.setEnabled(self.question.may_go(choices))

    @Slot()
    def _on_media_given(self) -> None:
        if self.question is not None:
            self.setEnabled(False)
            self._missing.setText(self.tr("Looking for the images …"))
            self.media_chosen.emit(self.question, self._media.text())

    @Slot()
    def _on_browse_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder that holds the images"))
        if chosen:
            self._media.setText(chosen)
            self._on_media_given()

    @Slot()
    def _on_go_clicked(self) -> None:
        if self.question is not None:
            self.answered.emit(self.question, self.choices())

    @Slot()
    def _on_drop_clicked(self) -> None:
        if self.question is not None:
            self.dropped.emit(self.question)


def _side_by_side(*parts: QWidget | None) -> QWidget:
    """In one row; None takes what room is left."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return made
