"""Step one: which data, what its columns mean, and how it looks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.contracts.importer import Guess, ImportOptions
from labeler.domain.sample import Modality
from labeler.errors import UserError
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import card
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.language import fill, translated
from labeler.gui.theme.icons import set_icon
from labeler.workbench.lanes import Runner
from labeler.workbench.reading import guess_source

_NONE = "—"


class DataStep(QWidget):
    """Looks at what is chosen on the runner's batch lane; only the newest look counts. `ready`: it can be used."""

    ready = Signal(bool)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._looks = 0
        self.sources: tuple[Path, ...] = ()
        self.options = ImportOptions()
        self.guess: Guess | None = None
        self.setAcceptDrops(True)
        self._chosen = label(
            self.tr("Nothing chosen yet. You can also drop files or a folder here."), role="muted", wrap=True
        )
        files = QPushButton(self.tr("  A file …"))
        files.setObjectName("chooseFile")
        folder = QPushButton(self.tr("  A folder of images or texts …"))
        folder.setObjectName("chooseFolder")
        set_icon(files, "record", "text", 16)
        set_icon(folder, "folder", "text", 16)
        files.clicked.connect(self._on_files_clicked)
        folder.clicked.connect(self._on_folder_clicked)
        for button in (files, folder):
            button.setAutoDefault(True)
        self.first_field = files
        buttons = QHBoxLayout()
        buttons.addWidget(files)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        choose = QVBoxLayout()
        choose.setSpacing(10)
        choose.addLayout(buttons)
        choose.addWidget(self._chosen)
        self._columns = QGridLayout()
        self._columns.setHorizontalSpacing(14)
        self._boxes: dict[str, QComboBox] = {}
        self._folder_labels = QCheckBox(self.tr("Sub-folder names are labels"))
        self._folder_labels.clicked.connect(self._on_option_changed)
        self._labels_are = QComboBox()
        self._labels_are.setObjectName("labelsAre")
        self._labels_are.setAccessibleName(self.tr("What the labels found are"))
        self._labels_are.addItem(self.tr("The labels are answers already given: keep them"), True)
        self._labels_are.addItem(self.tr("The labels only name the classes: label anew, without seeing them"), False)
        self._table = RowsTable((), self.tr("First rows"))
        self._facts = label("", role="muted", wrap=True)
        look = QVBoxLayout()
        look.setSpacing(10)
        look.addLayout(self._columns)
        look.addWidget(self._folder_labels)
        look.addWidget(self._labels_are)
        look.addWidget(self._table, 1)
        look.addWidget(self._facts)
        words = self.tr(
            "CSV, TSV, JSON, JSONL, or a folder. Files are read where they are; nothing is changed in them."
        )
        self._look = card(self.tr("How it is read"), look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card(self.tr("What do you want to label?"), choose, words))
        column.addWidget(self._look, 1)
        column.addStretch(0)
        for row, (name, said) in enumerate(
            (("text", self.tr("Text")), ("label", self.tr("Label, if there is one")), ("id", self.tr("Id")))
        ):
            box = QComboBox()
            box.setAccessibleName(said)
            box.activated.connect(self._on_option_changed)
            self._boxes[name] = box
            self._columns.addWidget(label(said, "small", role="muted"), 0, row)
            self._columns.addWidget(box, 1, row)
        self._look.hide()

    def choose(self, sources: tuple[Path, ...]) -> None:
        """Sources of one kind: a folder, or files with the same columns."""
        self.sources, self.options, self.guess = sources, ImportOptions(), None
        shown = str(sources[0]) + (self.tr("  and {0} more").format(len(sources) - 1) if len(sources) > 1 else "")
        self._chosen.setText(shown)
        self._look_at_it()

    @property
    def said(self) -> str:
        """What stands beside the buttons: the source, or why it was refused."""
        return self._chosen.text()

    def keep_labels(self, keep: bool) -> None:
        """Whether labels found are answers, or only name the classes."""
        self._labels_are.setCurrentIndex(self._labels_are.findData(keep))

    def import_options(self) -> ImportOptions:
        """As chosen; labels that only name the classes do not enter the project at all."""
        column = self._boxes["label"].currentText()
        if self.guess is None or not self.guess.columns or column == _NONE:
            return replace(self.options, label="" if self.guess is not None and self.guess.columns else None)
        if self._labels_are.currentData():
            return replace(self.options, label=column)
        return replace(self.options, label="", leave_out=(column,))

    def _look_at_it(self) -> None:
        self.ready.emit(False)
        self._facts.setText(self.tr("Looking at it …"))
        self._looks += 1
        look, sources, options = self._looks, self.sources, self.options

        def done(guess: Guess | None, error: BaseException | None) -> None:
            if look != self._looks:
                return
            if guess is None:
                self._show_refused(translated(str(error)) if isinstance(error, UserError) else repr(error))
            else:
                self._show_guess(guess)

        self._runner.submit("batch", lambda: guess_source(sources[0], options), done)

    def _show_refused(self, words: str) -> None:
        self.guess = None
        self._chosen.setText(words[:1].upper() + words[1:])
        self._look.hide()

    def _show_guess(self, guess: Guess) -> None:
        """What was found; the boxes show what is meant."""
        self.guess = guess
        tabular = bool(guess.columns)
        for name, box in self._boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItems([_NONE, *guess.columns])
            box.setCurrentText(getattr(guess, name) or _NONE)
            box.blockSignals(False)
            box.setEnabled(tabular)
        for position in range(self._columns.count()):
            item = self._columns.itemAt(position)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(tabular)
        self._folder_labels.setVisible(guess.modality is Modality.IMAGE and not tabular)
        self._folder_labels.setChecked(self.options.folder_labels)
        self._labels_are.setVisible(bool(guess.label))
        self._table.setVisible(bool(guess.rows))
        self._table.show_rows(guess.rows, guess.columns or [""])
        kinds = {
            Modality.IMAGE: self.tr("images"),
            Modality.TEXT: self.tr("texts"),
            Modality.RECORD: self.tr("table rows"),
        }
        kind = kinds[guess.modality]
        count = kind if guess.estimate is None else fill(self.tr("about {0:,} {1}"), guess.estimate, kind)
        labels = self.tr("{0} labels seen").format(len(guess.labels)) if guess.labels else ""
        self._facts.setText(" · ".join(part for part in (count, labels, *map(translated, guess.notes)) if part))
        self._look.show()
        self.ready.emit(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        dropped = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if dropped:
            self.choose(dropped)

    @Slot()
    def _on_files_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Data to label"))
        if chosen:
            self.choose(tuple(Path(path) for path in chosen))

    @Slot()
    def _on_folder_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder of images or texts"))
        if chosen:
            self.choose((Path(chosen),))

    @Slot()
    def _on_option_changed(self) -> None:
        meant = {name: "" if box.currentText() == _NONE else box.currentText() for name, box in self._boxes.items()}
        folder_labels = self._folder_labels.isChecked()
        self.options = replace(self.options, folder_labels=folder_labels)
        if self.guess is not None and self.guess.columns:
            self.options = ImportOptions(text=meant["text"], label=meant["label"], id=meant["id"])
        self._look_at_it()
