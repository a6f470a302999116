"""Taking the labels out: which, in what format, where to, with a look at what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labeler.contracts.exporter import Media
from labeler.gui.controls.labels import label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.controls.page import Page, aligned, card
from labeler.gui.language import translated
from labeler.gui.theme.icons import set_icon
from labeler.gui.views.export_options import LabelChoice, PrivacyChoice, SplitChoice
from labeler.gui.views.export_preview import PreviewTable
from labeler.workbench.exports import ExportPreview, ExportRequest

# A choice is looked at when the person pauses, not at every key.
_PAUSE_MS = 350


@dataclass(frozen=True, slots=True)
class FormatOption:
    """One export format and what it keeps and loses; `ending` is empty for a folder."""

    name: str
    title: str
    ending: str
    keeps: str
    drops: str
    media: tuple[Media, ...] = ()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportView", text)


class ExportView(Page):
    """`export_chosen` and `preview_wanted` with an `ExportRequest`."""

    export_chosen = Signal(object)
    preview_wanted = Signal(object)
    cancel_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Export"), _tr("Takes the labels out, for people and programs. The project stays as it is."), parent
        )
        self._formats: tuple[FormatOption, ...] = ()
        self.notice = NoticeBar()
        self.labels, self.split, self.privacy = LabelChoice(), SplitChoice(), PrivacyChoice()
        self.preview = PreviewTable()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.column.addWidget(card(self.tr("Format"), self._format_card()))
        self.column.addWidget(card(self.tr("Which labels"), self.labels))
        words = self.tr("The same content is never in two parts.")
        self.column.addWidget(card(self.tr("Split"), self.split, words))
        self.column.addWidget(card(self.tr("What it does not tell"), self.privacy))
        self.column.addWidget(card(self.tr("Preview"), self.preview))
        words = self.tr(
            "An existing file is never replaced without asking. Nothing half-written is left behind. A datasheet and a "
            "manifest are written beside it."
        )
        self.column.addStretch(1)
        self.use_foot(self._where_to(words))
        for part in (self.labels, self.split, self.privacy):
            part.changed.connect(self._pause.start)
        self._format.currentIndexChanged.connect(self._on_format_changed)
        self._media.currentIndexChanged.connect(self._pause.start)
        self.notice.action_chosen.connect(self._on_overwrite_agreed)

    def show_formats(self, formats: Sequence[FormatOption], folder: Path, title: str) -> None:
        """The formats there are; a target beside the project is proposed, never the name of the data it came from."""
        self._formats = tuple(formats)
        self._format.blockSignals(True)
        for option in self._formats:
            self._format.addItem(f"{translated(option.title)}  ({option.ending or self.tr('a folder')})", option.name)
        self._format.setCurrentIndex(max(0, self._format.findData("csv")))
        self._format.blockSignals(False)
        if self._formats:
            self._target.setText(str(folder / f"{title}-labels{self._chosen().ending}"))
            self._show_format()

    def show_choices(self, methods: Sequence[str], annotators: Sequence[str]) -> None:
        self.labels.show_annotators(methods, annotators)
        self._pause.start()

    def show_preview(self, preview: ExportPreview) -> None:
        self.preview.show_preview(preview)

    def show_no_preview(self, text: str) -> None:
        self.preview.show_problem(text)

    def show_running(self, running: bool) -> None:
        self._go.setEnabled(not running)
        self._stop.setVisible(running)

    def show_done(self, text: str) -> None:
        self.notice.say("info", self.tr("Exported"), text)

    def show_refused(self, text: str) -> None:
        self.notice.say("error", self.tr("Nothing was exported"), text)

    def request(self, *, overwrite: bool = False) -> ExportRequest:
        return ExportRequest(
            target=Path(self._target.text().strip()).expanduser(),
            format=self._chosen().name,
            labels=self.labels.labels,
            split=self.split.split,
            seed=self.split.seed,
            overwrite=overwrite,
            privacy=self.privacy.wishes,
            split_by=self.split.split_by,
            min_certainty=self.labels.min_certainty,
            min_probability=self.labels.min_probability,
            include=self.labels.include,
            media=cast("Media | None", self._media.currentData()),
        )

    def _format_card(self) -> QVBoxLayout:
        self._format = QComboBox()
        self._format.setObjectName("exportFormat")
        self._says = label("", "small", role="muted", wrap=True)
        self._media = QComboBox()
        self._media.setObjectName("exportMedia")
        form = QFormLayout()
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self.tr("Image files"), self._media)
        column = QVBoxLayout()
        column.addLayout(aligned(form))
        column.addWidget(self._says)
        return column

    def _where_to(self, words: str) -> QVBoxLayout:
        self._target = QLineEdit()
        self._target.setAccessibleName(self.tr("File or folder"))
        self._target.setObjectName("exportTarget")
        browse = QPushButton(self.tr("Choose …"))
        browse.clicked.connect(self._on_browse_clicked)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setObjectName("exportStop")
        self._stop.setVisible(False)
        self._stop.clicked.connect(self.cancel_chosen)
        self._go = QPushButton(self.tr("  Export"))
        self._go.setObjectName("exportButton")
        self._go.setProperty("role", "primary")
        set_icon(self._go, "export", "on_accent", 15)
        self._go.setAutoDefault(True)
        self.first_field = self._go
        self._go.clicked.connect(self._on_go_clicked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Where to"), bold=True))
        row.addSpacing(4)
        row.addWidget(self._target, 1)
        row.addWidget(browse)
        row.addWidget(self._stop)
        row.addWidget(self._go)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addLayout(row)
        column.addWidget(label(words, "small", role="muted", wrap=True))
        return column

    def _chosen(self) -> FormatOption:
        return self._formats[max(0, self._format.currentIndex())]

    def _show_format(self) -> None:
        chosen = self._chosen()
        words = self.tr("Keeps {0}. Leaves out {1}.")
        words = words.format(translated(chosen.keeps), translated(chosen.drops) or self.tr("nothing"))
        self._says.setText(words)
        titles = {
            "path": self.tr("stay where they are, and are named"), "copy": self.tr("are copied beside"),
            "embed": self.tr("are put into the file"),
        }  # fmt: skip
        self._media.blockSignals(True)
        self._media.clear()
        for way in chosen.media:
            self._media.addItem(titles[way], way)
        if not chosen.media:
            self._media.addItem(self.tr("are not part of this format"), None)
        self._media.setEnabled(len(chosen.media) > 1)
        self._media.blockSignals(False)

    @Slot(int)
    def _on_format_changed(self, _: int) -> None:
        target, ending = Path(self._target.text()), self._chosen().ending
        if target.suffix in {option.ending for option in self._formats} | {""} and target.name:
            self._target.setText(str(target.with_suffix(ending)))
        self._show_format()
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if self._formats and self.isVisible():
            self.preview.show_looking()
            self.preview_wanted.emit(replace(self.request(), beside=False))

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
        request = self.request()
        if request.target.exists():
            title = self.tr("{0} is there already").format(request.target.name)
            self.notice.say("warning", title, self.tr("Choose another name, or replace it."), self.tr("Replace it"))
            return
        self.export_chosen.emit(request)

    @Slot()
    def _on_overwrite_agreed(self) -> None:
        self.export_chosen.emit(self.request(overwrite=True))
