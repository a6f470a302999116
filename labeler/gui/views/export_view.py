"""Taking the labels out: which, in what format, where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from labeler.gui.controls.labels import label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.controls.page import Page, card
from labeler.gui.theme.icons import set_icon
from labeler.workbench.export_privacy import PrivacyWishes


@dataclass(frozen=True, slots=True)
class FormatOption:
    """One export format and what it keeps and loses."""

    name: str
    title: str
    ending: str
    keeps: str
    drops: str


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the person wants: `labels` is "consensus" or "each"."""

    target: Path
    format: str
    labels: str
    unlabeled: bool
    overwrite: bool
    privacy: PrivacyWishes


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportView", text)


class ExportView(Page):
    export_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Export"), _tr("Takes the labels out, for people and programs. The project stays as it is."), parent
        )
        self._formats: tuple[FormatOption, ...] = ()
        self.notice = NoticeBar()
        self._format_group = QButtonGroup(self)
        self._format_column = QVBoxLayout()
        self._format_column.setSpacing(10)
        self._consensus = QRadioButton(self.tr("One label a sample: decided or by majority"))
        self._each = QRadioButton(self.tr("Every annotator's label, a line each"))
        self._consensus.setChecked(True)
        self._unlabeled = QCheckBox(self.tr("Also samples without a label"))
        which = QVBoxLayout()
        for widget in (self._consensus, self._each, self._unlabeled):
            which.addWidget(widget)
        self._pseudonyms = QCheckBox(self.tr("Pseudonyms instead of annotators' names"))
        self._pseudonyms.setObjectName("exportPseudonyms")
        self._hidden_paths = QCheckBox(self.tr("Not where on this computer the files lie"))
        self._hidden_paths.setObjectName("exportHidePaths")
        self._left_out = QLineEdit()
        self._left_out.setObjectName("exportLeaveOut")
        self._left_out.setAccessibleName(self.tr("Columns to leave out"))
        self._left_out.setPlaceholderText(self.tr("Columns to leave out, separated by commas"))
        private = QVBoxLayout()
        for wish in (self._pseudonyms, self._hidden_paths, self._left_out):
            private.addWidget(wish)
        self._target = QLineEdit()
        self._target.setAccessibleName(self.tr("File"))
        self._target.setObjectName("exportTarget")
        browse = QPushButton(self.tr("Choose …"))
        browse.clicked.connect(self._on_browse_clicked)
        self._go = QPushButton(self.tr("  Export"))
        self._go.setObjectName("exportButton")
        self._go.setProperty("role", "primary")
        set_icon(self._go, "export", "on_accent", 15)
        self._go.setAutoDefault(True)
        self.setFocusProxy(self._go)
        self._go.clicked.connect(self._on_go_clicked)
        where = QHBoxLayout()
        where.addWidget(self._target, 1)
        where.addWidget(browse)
        where.addWidget(self._go)
        self.column.addWidget(card(self.tr("Which labels"), which))
        self.column.addWidget(card(self.tr("Format"), self._format_column))
        self.column.addWidget(card(self.tr("What it does not tell"), private))
        words = self.tr("An existing file is never replaced without asking. Nothing half-written is left behind.")
        self.column.addWidget(card(self.tr("Where to"), where, words))
        self.column.addWidget(self.notice)
        self.column.addStretch(1)
        self._format_group.idClicked.connect(self._on_format_clicked)
        self.notice.action_chosen.connect(self._on_overwrite_agreed)

    def show_formats(self, formats: Sequence[FormatOption], folder: Path, title: str) -> None:
        """The formats there are; a target beside the project is proposed, never the name of the data it came from."""
        self._formats = tuple(formats)
        for position, option in enumerate(self._formats):
            button = QRadioButton(f"{option.title}  ({option.ending})")
            self._format_group.addButton(button, position)
            words = self.tr("Keeps {0}. Leaves out {1}.").format(option.keeps, option.drops or self.tr("nothing"))
            said = label(words, "small", role="muted", wrap=True)
            said.setContentsMargins(30, 0, 0, 0)
            row = QVBoxLayout()
            row.setSpacing(0)
            row.addWidget(button)
            row.addWidget(said)
            self._format_column.addLayout(row)
            button.setChecked(position == 0)
        if self._formats:
            self._target.setText(str(folder / f"{title}-labels{self._formats[0].ending}"))

    def show_done(self, text: str) -> None:
        self.notice.say("info", self.tr("Exported"), text)

    def show_refused(self, text: str) -> None:
        self.notice.say("error", self.tr("Nothing was exported"), text)

    def choice(self, *, overwrite: bool = False) -> ExportChoice:
        chosen = self._formats[self._format_group.checkedId()]
        labels = "each" if self._each.isChecked() else "consensus"
        target = Path(self._target.text().strip()).expanduser()
        columns = tuple(name.strip() for name in self._left_out.text().split(",") if name.strip())
        privacy = PrivacyWishes(self._pseudonyms.isChecked(), self._hidden_paths.isChecked(), columns)
        return ExportChoice(target, chosen.name, labels, self._unlabeled.isChecked(), overwrite, privacy)

    @Slot(int)
    def _on_format_clicked(self, position: int) -> None:
        target = Path(self._target.text())
        if target.suffix in {option.ending for option in self._formats}:
            self._target.setText(str(target.with_suffix(self._formats[position].ending)))

    @Slot()
    def _on_browse_clicked(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self._target.text(), options=QFileDialog.Option.DontConfirmOverwrite
        )
        if chosen:
            self._target.setText(chosen)

    @Slot()
    def _on_go_clicked(self) -> None:
        if not self._target.text().strip():
            self._target.setFocus()
            return
        choice = self.choice()
        if choice.target.exists():
            title = self.tr("{0} is there already").format(choice.target.name)
            self.notice.say("warning", title, self.tr("Choose another name, or replace it."), self.tr("Replace it"))
            return
        self.export_chosen.emit(choice)

    @Slot()
    def _on_overwrite_agreed(self) -> None:
        self.export_chosen.emit(self.choice(overwrite=True))
