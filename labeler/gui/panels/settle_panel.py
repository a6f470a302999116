"""What to settle: the queue, the selected sample as it looks, who said what of it, a note, and a way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from labeler.domain.preview import Preview
from labeler.domain.task import LabelClass
from labeler.gui.controls.labels import label
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.language import fill
from labeler.gui.panels.evidence_panel import EvidencePanel
from labeler.gui.viewers.sample_stage import SampleStage

if TYPE_CHECKING:
    from labeler.workbench.unsettled import Unsettled

_QUEUE_ROWS = 8
_STAGE_HEIGHT = 260
_MOVES = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Return, Qt.Key.Key_Enter,
    }
)  # fmt: skip


class QueueTable(RowsTable):
    """Moves with the arrows and opens with Enter; every other key is the window's, and not a search in the table."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()


class SettlePanel(QWidget):
    """`sample_wanted` with the uid on which Enter was pressed or of a settled one, `selected_changed` when another
    sample is looked at, `sent_back` with uid, annotator and note."""

    sample_wanted = Signal(str)
    selected_changed = Signal()
    sent_back = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue: list[Unsettled] = []
        self._names: Mapping[str, str] = {}
        self.queue = QueueTable(
            (self.tr("Sample"), self.tr("Who said what"), self.tr("Together"), self.tr("Worth")),
            self.tr("Samples to settle"),
            wide=1,
        )
        self.queue.setObjectName("reviewQueue")
        self.queue.activated.connect(self._on_activated)
        self.queue.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.stage = SampleStage()
        self.stage.setObjectName("reviewStage")
        self.stage.setAccessibleName(self.tr("Selected sample"))
        self.stage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stage.setFixedHeight(_STAGE_HEIGHT)
        self.evidence = EvidencePanel()
        self.evidence.sample_wanted.connect(self.sample_wanted)
        self._keys = label("", "small", role="muted", wrap=True)
        self._empty = label("", role="muted", wrap=True)
        self.note = QLineEdit()
        self.note.setObjectName("reviewNote")
        self.note.setMaxLength(500)
        self.note.setPlaceholderText(self.tr("Why? A note goes into the guidelines as an example (optional)"))
        self.note.setAccessibleName(self.tr("Note for the guidelines"))
        self.note.returnPressed.connect(self._on_note_done)
        self.whom = QComboBox()
        self.whom.setObjectName("reviewSendBackTo")
        self.whom.setAccessibleName(self.tr("Annotator to send it back to"))
        self._back = QPushButton(self.tr("Send back"))
        self._back.setObjectName("reviewSendBack")
        self._back.setToolTip(
            self.tr("It comes first in their queue, with your note; their new answer replaces the old one")
        )
        self._back.clicked.connect(self._on_send_back)
        self._lay_out()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.evidence)
        side.addStretch(1)
        side.addWidget(self.note)
        back = QHBoxLayout()
        back.addWidget(self.whom, 1)
        back.addWidget(self._back)
        side.addLayout(back)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.stage, 3, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.queue, self._below, self._empty, self._keys):
            column.addWidget(part)

    def show_keys(self, classes: Sequence[LabelClass], *, multiple: bool) -> None:
        """Which key settles for which class."""
        if multiple:
            self._keys.setText(self.tr("Enter opens the selected sample."))
            return
        listed = [f"{at + 1} {item.name}" for at, item in enumerate(classes[:9])]
        if len(classes) > len(listed):
            listed.append("…")
        words = self.tr("A class key settles the selected sample, Undo takes it back, Enter opens the sample.")
        self._keys.setText(f"{words}\n{' · '.join(listed)}")

    def show_queue(self, samples: Sequence[Unsettled], names: Mapping[str, str]) -> None:
        """`names`: how each annotator is called on screen."""
        before, self._names = self.selected(), names
        self._queue = list(samples)
        places = [at for at, sample in enumerate(self._queue) if before is not None and sample.uid == before.uid]
        self._show(places[0] if places else 0)

    def selected(self) -> Unsettled | None:
        row = self.queue.currentIndex().row()
        return self._queue[row] if 0 <= row < len(self._queue) else None

    def take_away(self, uid: str) -> None:
        """A sample was settled: the next one is selected."""
        row = self.queue.currentIndex().row()
        self._queue = [sample for sample in self._queue if sample.uid != uid]
        self.note.clear()
        self._show(row)

    def show_preview(self, uid: str, preview: Preview) -> None:
        """Of the sample that is selected; of another one it comes too late."""
        chosen = self.selected()
        if chosen is not None and chosen.uid == uid:
            self.stage.show_preview(preview, chosen.source)

    def _show(self, row: int) -> None:
        most = max((sample.value for sample in self._queue), default=0.0)
        self.queue.show_rows(
            [
                (
                    sample.source.rpartition("/")[2] or sample.uid[:12],
                    "  ·  ".join(f"{self.called(who)}: {' + '.join(said) or '–'}" for who, said in sample.said.items()),
                    self.tr("tie") if sample.likely is None else fill("{0} {1:.0%}", sample.likely, sample.probability),
                    fill("{0:.0%}", sample.value / most if most else 0.0),
                )
                for sample in self._queue
            ]
        )
        self.queue.fit_rows(_QUEUE_ROWS)
        for part in (self.queue, self._below, self._keys):
            part.setVisible(bool(self._queue))
        self._empty.setVisible(not self._queue)
        self._empty.setText(self.tr("Nothing to settle: no two annotators differ on a sample that is not decided yet."))
        if self._queue:
            self.queue.selectRow(min(row, len(self._queue) - 1))

    def called(self, annotator: str) -> str:
        """Their name, or the letter that stands for it."""
        return self._names.get(annotator, annotator)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, *_: QModelIndex) -> None:
        chosen = self.selected()
        if chosen is None:
            return
        self.evidence.show_sample(chosen, self._names)
        self.whom.clear()
        for who in chosen.said:
            self.whom.addItem(self.called(who), who)
        self.selected_changed.emit()

    @Slot(QModelIndex)
    def _on_activated(self, _: QModelIndex) -> None:
        chosen = self.selected()
        if chosen is not None:
            self.sample_wanted.emit(chosen.uid)

    @Slot()
    def _on_note_done(self) -> None:
        """The class keys work again."""
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_send_back(self) -> None:
        chosen = self.selected()
        if chosen is not None and self.whom.currentData() is not None:
            self.sent_back.emit(chosen.uid, self.whom.currentData(), self.note.text())
