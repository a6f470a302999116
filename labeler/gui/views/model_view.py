"""What the model learned and how it asks: the curve, the versions, and the few choices that matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.controls.learning_curve import LearningCurve
from labeler.gui.controls.page import Page, card
from labeler.gui.controls.rows_table import RowsTable
from labeler.workbench.state import CurvePoint, ModelStatus

_VERSIONS_SHOWN = 200
_AUDIT_SHARES = (0.0, 0.05, 0.1, 0.15, 0.2, 0.3)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: stored name, title, what it means."""

    name: str
    title: str
    words: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelView", text)


class ModelView(Page):
    """Emits what was chosen, at once: model, strategy, class to hunt for (empty: none), audit share (0–1), blocks."""

    model_chosen = Signal(str)
    strategy_chosen = Signal(str)
    hunt_chosen = Signal(str)
    audit_chosen = Signal(float)
    blocks_chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Model"), "", parent)
        self._status = label("", "lead", wrap=True)
        self._problem = label("", role="warn", wrap=True)
        self._problem.hide()
        self.chart = LearningCurve()
        self._model = QComboBox()
        self._strategy = QComboBox()
        self._strategy_words = label("", "small", role="muted", wrap=True)
        self._hunt = QComboBox()
        self._hunt.setObjectName("huntBox")
        self._audit = QComboBox()
        self._blocks = QVBoxLayout()
        self._block_boxes: dict[str, QCheckBox] = {}
        self._strategies: tuple[Option, ...] = ()
        self.versions = RowsTable(
            (self.tr("Version"), self.tr("Labels"), self.tr("Seconds"), self.tr("Estimate")),
            self.tr("Model versions"),
            wide=3,
        )
        self.column.addWidget(self._status)
        self.column.addWidget(self._problem)
        words = self.tr(
            "Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. "
            "The band is the 95 % interval."
        )
        self.column.addWidget(card(self.tr("Learning curve"), self.chart, words))
        self.column.addWidget(card(self.tr("How it learns and asks"), self._choices()))
        self.column.addWidget(card(self.tr("Versions"), self.versions))
        self.column.addStretch(1)
        self._model.activated.connect(self._on_model_activated)
        self._strategy.activated.connect(self._on_strategy_activated)
        self._hunt.activated.connect(self._on_hunt_activated)
        self._audit.activated.connect(self._on_audit_activated)

    def show_model(self, status: ModelStatus, curve: Sequence[CurvePoint]) -> None:
        if status.version is None:
            self._status.setText(status.waiting_for[:1].upper() + status.waiting_for[1:] or self.tr("No model yet."))
        else:
            said = self.tr("Version {0}, learned from {1:,} labels: {2}.")
            self._status.setText(said.format(status.version, status.labels, status.estimate.words))
        self._problem.setText(status.problem)
        self._problem.setVisible(bool(status.problem))
        self.chart.show_points(curve)
        newest = reversed(curve[-_VERSIONS_SHOWN:])
        self.versions.show_rows(
            [(point.version, f"{point.labels:,}", f"{point.seconds:.2f}", point.estimate.words) for point in newest]
        )
        self.versions.fit_rows(8)

    def show_options(
        self,
        models: Sequence[Option],
        strategies: Sequence[Option],
        blocks: Sequence[Option],
        missing: Mapping[str, str],
    ) -> None:
        """What there is to choose; `missing` says of a block why it cannot run here."""
        self._strategies = tuple(strategies)
        _fill(self._model, models)
        _fill(self._strategy, strategies)
        for block in blocks:
            box = QCheckBox(block.title)
            box.setToolTip(missing.get(block.name, block.words))
            box.setEnabled(block.name not in missing)
            box.clicked.connect(self._on_block_clicked)
            self._block_boxes[block.name] = box
            self._blocks.insertWidget(self._blocks.count() - 2, box)

    def show_chosen(self, model: str, strategy: str, audit_share: float, blocks: Sequence[str]) -> None:
        self._model.setCurrentIndex(self._model.findData(model))
        self._strategy.setCurrentIndex(self._strategy.findData(strategy))
        self._say_strategy()
        shares = sorted({*_AUDIT_SHARES, audit_share})
        _fill(self._audit, [Option(repr(share), f"{share:.0%}") for share in shares])
        self._audit.setCurrentIndex(shares.index(audit_share))
        for name, box in self._block_boxes.items():
            box.setChecked(name in blocks)

    def show_hunt(self, classes: Sequence[str], hunted: str) -> None:
        _fill(self._hunt, [Option("", self.tr("Nothing in particular")), *(Option(name, name) for name in classes)])
        self._hunt.setCurrentIndex(max(0, self._hunt.findData(hunted)))

    def set_enabled(self, enabled: bool) -> None:
        """Choices are off in a project open for reading only."""
        for widget in (self._model, self._strategy, self._hunt, self._audit, *self._block_boxes.values()):
            widget.setEnabled(enabled and widget.isEnabled())

    def _choices(self) -> QHBoxLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(8)
        for box in (self._model, self._strategy, self._hunt):
            box.setMinimumWidth(280)
        form.addRow(label(self.tr("Model")), self._model)
        form.addRow(label(self.tr("Strategy")), self._strategy)
        form.addRow("", self._strategy_words)
        form.addRow(label(self.tr("Hunt for")), self._hunt)
        words = self.tr(
            "More of one class: its likeliest samples come first, one question in five is left to the strategy."
        )
        form.addRow("", label(words, "small", role="muted", wrap=True))
        form.addRow(label(self.tr("Random share")), self._audit)
        words = self.tr("This part of the questions is drawn at random: the price of an honest estimate.")
        form.addRow("", label(words, "small", role="muted", wrap=True))
        self._model.setAccessibleName(self.tr("Model"))
        self._strategy.setAccessibleName(self.tr("Strategy"))
        self._hunt.setAccessibleName(self.tr("Hunt for"))
        self._audit.setAccessibleName(self.tr("Random share"))
        self._blocks.setSpacing(6)
        self._blocks.addWidget(label(self.tr("What the model looks at"), bold=True))
        words = self.tr("All together is the default and the strongest.")
        self._blocks.addWidget(label(words, "small", role="muted", wrap=True))
        self._blocks.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(40)
        row.addLayout(form, 6)
        row.addLayout(self._blocks, 5)
        return row

    def _say_strategy(self) -> None:
        chosen = self._strategy.currentData()
        self._strategy_words.setText(next((s.words for s in self._strategies if s.name == chosen), ""))

    @Slot()
    def _on_model_activated(self) -> None:
        self.model_chosen.emit(self._model.currentData())

    @Slot()
    def _on_strategy_activated(self) -> None:
        self._say_strategy()
        self.strategy_chosen.emit(self._strategy.currentData())

    @Slot()
    def _on_hunt_activated(self) -> None:
        self.hunt_chosen.emit(self._hunt.currentData())

    @Slot()
    def _on_audit_activated(self) -> None:
        self.audit_chosen.emit(float(self._audit.currentData()))

    @Slot()
    def _on_block_clicked(self) -> None:
        chosen = [name for name, box in self._block_boxes.items() if box.isChecked()]
        if chosen:
            self.blocks_chosen.emit(chosen)
            return
        clicked = self.sender()
        if isinstance(clicked, QCheckBox):
            clicked.setChecked(True)


def _fill(box: QComboBox, options: Sequence[Option]) -> None:
    box.clear()
    for option in options:
        box.addItem(option.title, option.name)
