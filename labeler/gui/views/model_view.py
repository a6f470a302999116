"""What the model learned and how it asks: the curve, the versions, and the few choices that matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.domain.model_version import Estimate
from labeler.domain.target import Target
from labeler.gui.controls.labels import label
from labeler.gui.controls.learning_curve import Ahead, LearningCurve
from labeler.gui.controls.page import Page, card
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.explanations import explained
from labeler.gui.language import fill, translated
from labeler.gui.panels.calibration_panel import CalibrationPanel
from labeler.gui.panels.confusion_panel import ConfusionPanel
from labeler.gui.panels.outlook_panel import OutlookPanel
from labeler.gui.panels.versions_panel import VersionsPanel
from labeler.workbench.state import CurvePoint, ModelStatus

if TYPE_CHECKING:
    from labeler.learning.estimates import ClassEstimate
    from labeler.workbench.outlook import Outlook

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
    """Emits what was chosen, at once: model, strategy, class to hunt for (empty: none), audit share (0–1), blocks,
    class weights, target. `cell_wanted` and `sample_wanted` are those of the confusion matrix."""

    model_chosen = Signal(str)
    strategy_chosen = Signal(str)
    hunt_chosen = Signal(str)
    audit_chosen = Signal(float)
    blocks_chosen = Signal(list)
    weights_chosen = Signal(bool)
    target_chosen = Signal(str)
    cell_wanted = Signal(int, int)
    sample_wanted = Signal(str)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Model"), "", parent)
        self._status = label("", "lead", wrap=True)
        explained(self._status, "accuracy")
        self._problem = label("", role="warn", wrap=True)
        self._problem.hide()
        self.outlook = OutlookPanel()
        self.chart = LearningCurve()
        self._beside = label("", "small", role="muted", wrap=True, name="curveBeside")
        self.confusion = ConfusionPanel()
        self.calibration = CalibrationPanel()
        heads = (self.tr("Class"), self.tr("Recall"), self.tr("Precision"), self.tr("F1"), self.tr("Audit answers"))
        self.classes = RowsTable(heads, self.tr("Figures by class"), wide=0)
        self.classes.setObjectName("classFigures")
        self._model = QComboBox()
        self._strategy = QComboBox()
        self._strategy_words = label("", "small", role="muted", wrap=True)
        self._hunt = QComboBox()
        self._hunt.setObjectName("huntBox")
        self._audit = QComboBox()
        self._weights = QCheckBox(self.tr("Rare classes count as much as others"))
        self._weights.setObjectName("classWeights")
        self._model_words = label("", "small", role="muted", wrap=True)
        self._models: tuple[Option, ...] = ()
        self._export = QPushButton(self.tr("Save pictures and tables …"))
        self._export.setObjectName("exportModel")
        self._blocks = QVBoxLayout()
        self._block_boxes: dict[str, QCheckBox] = {}
        self._strategies: tuple[Option, ...] = ()
        self.versions = VersionsPanel()
        self.column.addWidget(self._status)
        self.column.addWidget(self._problem)
        self._add_cards()
        self.column.addStretch(1)
        self._model.activated.connect(self._on_model_activated)
        self._strategy.activated.connect(self._on_strategy_activated)
        self._hunt.activated.connect(self._on_hunt_activated)
        self._audit.activated.connect(self._on_audit_activated)
        self._weights.clicked.connect(self.weights_chosen)
        self._export.clicked.connect(self.export_wanted)
        self.outlook.target_chosen.connect(self.target_chosen)
        self.confusion.cell_wanted.connect(self.cell_wanted)
        self.confusion.sample_wanted.connect(self.sample_wanted)
        self.show_outlook(None, ())

    def _add_cards(self) -> None:
        self.column.addWidget(card(self.tr("Where it stands"), self.outlook, figures=("accuracy", "f1", "outlook")))
        words = self.tr(
            "Accuracy on questions drawn at random, never chosen by the strategy, so nothing flatters it. "
            "The band is the 95 % interval; dashed, with its 80 % band, is the forecast."
        )
        curve = QVBoxLayout()
        curve.addWidget(self.chart)
        curve.addWidget(self._beside)
        self.column.addWidget(card(self.tr("Learning curve"), curve, words, ("learning-curve", "outlook")))
        words = self.tr("Audit answers against what a model proposed that had not learned from them.")
        self.column.addWidget(card(self.tr("Confusion matrix"), self.confusion, words, ("confusion",)))
        self.column.addWidget(card(self.tr("Calibration"), self.calibration, figures=("calibration", "brier")))
        by_class = card(
            self.tr("By class"), self.classes, self.tr("With 95 % intervals."), ("recall", "precision", "f1")
        )
        self.column.addWidget(by_class)
        self.column.addWidget(card(self.tr("How it learns and asks"), self._choices()))
        self.column.addWidget(card(self.tr("Versions"), self.versions, figures=("versions", "accuracy")))
        row = QHBoxLayout()
        row.addWidget(self._export)
        row.addStretch(1)
        self.column.addLayout(row)

    def use_plots(self) -> None:
        """Draw with pyqtgraph from now on."""
        self.chart.use_plot()
        self.confusion.matrix.use_plot()
        self.calibration.use_plot()

    def pictures(self) -> dict[str, QWidget]:
        """File stem → what is drawn now."""
        drawn: dict[str, QWidget] = {"learning-curve": self.chart}
        if self.confusion.matrix.shown:
            drawn["confusion"] = self.confusion.matrix
        if self.calibration.plot is not None and self.calibration.plot.widget.isVisibleTo(self.calibration):
            drawn["calibration"] = self.calibration
        return drawn

    def show_outlook(self, told: Outlook | None, classes: Sequence[str]) -> None:
        """Honest figures, forecast and advice of the newest measured version."""
        self.outlook.show_outlook(told)
        known = None if told is None else told.estimates
        self.chart.show_ahead(Ahead() if told is None else _ahead(told))
        self._beside.setText(self._reference_words(told))
        self._beside.setVisible(told is not None)
        self.calibration.show_calibration(None if known is None else known.calibration)
        if known is None or not known.confusion.size:
            why = self.tr("Nothing to compare yet: it needs audit answers and a model, for a single choice.")
            self.confusion.show_table(np.zeros((0, 0), dtype=np.int64), (), why)
        else:
            self.confusion.show_table(known.confusion, classes)
        rows = [] if known is None else [_class_row(one) for one in known.classes]
        self.classes.show_rows(rows or [(self.tr("Nothing is known yet"), "", "", "", "")])
        self.classes.fit_rows(12)

    def _reference_words(self, told: Outlook | None) -> str:
        if told is None or not told.reference:
            return self.tr("What random sampling would give is not drawn yet: it needs 20 audit answers.")
        last = told.reference[-1]
        words = self.tr(
            "Squares: what random sampling gives, from models that learned from audit answers alone: "
            "{0:.0%} with {1:,} labels."
        )
        return fill(words, last.right / last.count, last.labels)

    def show_model(self, status: ModelStatus, curve: Sequence[CurvePoint]) -> None:
        if status.version is None:
            self._status.setText(
                translated(status.waiting_for[:1].upper() + status.waiting_for[1:]) or self.tr("No model yet.")
            )
        else:
            words = self.tr("Version {0}, learned from {1:,} labels: {2}.")
            self._status.setText(fill(words, status.version, status.labels, translated(status.estimate.words)))
        self._problem.setText(translated(status.problem))
        self._problem.setVisible(bool(status.problem))
        self.chart.show_points(curve)

    def show_options(
        self,
        models: Sequence[Option],
        strategies: Sequence[Option],
        blocks: Sequence[Option],
        missing: Mapping[str, str],
    ) -> None:
        """What there is to choose; `missing` says of a block why it cannot run here."""
        self._strategies = tuple(strategies)
        self._models = tuple(models)
        _fill(self._model, models)
        _fill(self._strategy, strategies)
        for block in blocks:
            box = QCheckBox(translated(block.title))
            box.setToolTip(translated(missing.get(block.name, block.words)))
            box.setEnabled(block.name not in missing)
            box.clicked.connect(self._on_block_clicked)
            self._block_boxes[block.name] = box
            self._blocks.insertWidget(self._blocks.count() - 2, box)

    def show_chosen(self, model: str, strategy: str, audit_share: float, blocks: Sequence[str]) -> None:
        self._model.setCurrentIndex(self._model.findData(model))
        self._strategy.setCurrentIndex(self._strategy.findData(strategy))
        self._say_strategy()
        self._say_model()
        shares = sorted({*_AUDIT_SHARES, audit_share})
        _fill(self._audit, [Option(repr(share), fill("{0:.0%}", share)) for share in shares])
        self._audit.setCurrentIndex(shares.index(audit_share))
        for name, box in self._block_boxes.items():
            box.setChecked(name in blocks)

    def show_hunt(self, classes: Sequence[str], hunted: str) -> None:
        _fill(self._hunt, [Option("", self.tr("Nothing in particular")), *(Option(name, name) for name in classes)])
        self._hunt.setCurrentIndex(max(0, self._hunt.findData(hunted)))

    def show_aims(self, target: Target | None, class_weights: bool) -> None:
        self.outlook.show_target(target)
        self._weights.setChecked(class_weights)

    def set_enabled(self, enabled: bool) -> None:
        """Choices are off in a project open for reading only."""
        choices = (self._model, self._strategy, self._hunt, self._audit, self._weights)
        for widget in (*choices, *self._block_boxes.values()):
            widget.setEnabled(enabled and widget.isEnabled())
        self.outlook.set_enabled(enabled)
        self.versions.set_enabled(enabled)

    def _choices(self) -> QHBoxLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(8)
        for box in (self._model, self._strategy, self._hunt):
            box.setMinimumWidth(280)
        form.addRow(label(self.tr("Model")), self._model)
        form.addRow("", self._model_words)
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
        form.addRow("", self._weights)
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
        self._strategy_words.setText(translated(next((s.words for s in self._strategies if s.name == chosen), "")))

    def _say_model(self) -> None:
        chosen = self._model.currentData()
        self._model_words.setText(translated(next((m.words for m in self._models if m.name == chosen), "")))

    @Slot()
    def _on_model_activated(self) -> None:
        self._say_model()
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


def _ahead(told: Outlook) -> Ahead:
    reference = tuple((one.labels, one.right / one.count) for one in told.reference)
    is_accuracy = told.metric == "accuracy"
    target = told.target.value if told.target is not None and told.target.metric == "accuracy" else None
    if told.forecast is None or not is_accuracy:
        return Ahead(reference=reference, target=target)
    low, middle, high = (tuple(side.tolist()) for side in told.forecast.band)
    return Ahead(tuple(told.forecast.labels.tolist()), low, middle, high, reference, target)


def _class_row(one: ClassEstimate) -> tuple[str, ...]:
    f1 = "–" if one.f1 is None else fill("{0:.2f}", one.f1)
    return one.name, _interval(one.recall), _interval(one.precision), f1, fill("{0:,}", one.recall.n)


def _interval(known: Estimate) -> str:
    if known.value is None:
        return _tr("too few ({0} of {1})").format(known.n, known.needed)
    return fill("{0:.0%} ({1:.0%}–{2:.0%})", known.value, known.low, known.high)


def _fill(box: QComboBox, options: Sequence[Option]) -> None:
    box.clear()
    for option in options:
        box.addItem(translated(option.title), option.name)
