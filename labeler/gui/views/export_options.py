"""The choices of an export beside its format: which labels, which samples, which parts, what is not told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QIntValidator, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from labeler.domain.label_event import Certainty
from labeler.domain.listed import listed
from labeler.gui.controls.page import aligned
from labeler.workbench.export_privacy import PrivacyWishes
from labeler.workbench.export_request import INCLUDES

_MAX_SEED = 2**31 - 1
_SHARE = r"(0?(\.[0-9]{0,4})?)|(1(\.0{0,4})?)"


class LabelChoice(QWidget):
    """Which labels: consensus by a method, everybody's, or one person's; how sure; which samples beside."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._which = QComboBox()
        self._which.setObjectName("exportLabels")
        self._which.setAccessibleName(self.tr("Whose labels"))
        self._certainty = QComboBox()
        self._certainty.setObjectName("exportCertainty")
        self._certainty.setAccessibleName(self.tr("How sure they must be"))
        self._certainty.addItem(self.tr("however sure"), None)
        self._certainty.addItem(self.tr("unsure ones too, but not “cannot tell”"), Certainty.UNSURE)
        self._certainty.addItem(self.tr("sure ones only"), Certainty.SURE)
        self._probability = QLineEdit()
        self._probability.setObjectName("exportProbability")
        self._probability.setAccessibleName(self.tr("Only with at least this probability"))
        self._probability.setPlaceholderText(self.tr("any, or for example 0.9"))
        self._probability.setValidator(QRegularExpressionValidator(QRegularExpression(_SHARE), self))
        words = {
            "skipped": self.tr("Skipped samples"), "unlabeled": self.tr("Samples without a label"),
            "auto": self.tr("Labels that the machine gave"),
        }  # fmt: skip
        self._includes = {name: QCheckBox(words[name]) for name in INCLUDES}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Labels"), self._which)
        form.addRow(self.tr("Answers that count"), self._certainty)
        form.addRow(self.tr("Least probability"), self._probability)
        column = QVBoxLayout()
        for name, box in self._includes.items():
            box.setObjectName(f"exportInclude{name.title()}")
            box.toggled.connect(self.changed)
            column.addWidget(box)
        form.addRow(self.tr("Also"), column)
        aligned(form)
        self._which.currentIndexChanged.connect(self._on_which_changed)
        self._certainty.currentIndexChanged.connect(self.changed)
        self._probability.textChanged.connect(self.changed)

    def show_annotators(self, methods: Sequence[str], annotators: Sequence[str]) -> None:
        """The choices there are; what was chosen stays where it is still there."""
        chosen = self.labels
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItem(self.tr("One label a sample: decided or by majority"), "consensus")
        for method in methods:
            self._which.addItem(self.tr("One label a sample: consensus, {0}").format(method), f"consensus:{method}")
        self._which.addItem(self.tr("Every annotator's label, a line each"), "each")
        for name in annotators:
            self._which.addItem(self.tr("Only what {0} says").format(name), f"annotator:{name}")
        self._which.setCurrentIndex(max(0, self._which.findData(chosen)))
        self._which.blockSignals(False)
        self._on_which_changed()

    @property
    def labels(self) -> str:
        return str(self._which.currentData() or "consensus")

    @property
    def min_certainty(self) -> Certainty | None:
        found = self._certainty.currentData()
        return None if found is None else Certainty(found)

    @property
    def min_probability(self) -> float | None:
        said = self._probability.text().strip(".")
        return float(said) if said and self._probability.isEnabled() else None

    @property
    def include(self) -> frozenset[str]:
        return frozenset(name for name, box in self._includes.items() if box.isChecked())

    def _on_which_changed(self) -> None:
        self._probability.setEnabled(self.labels.startswith("consensus"))
        self.changed.emit()


class SplitChoice(QWidget):
    """Parts and how samples fall into them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = QLineEdit()
        self._parts.setObjectName("exportSplit")
        self._parts.setAccessibleName(self.tr("Parts and their shares"))
        self._parts.setPlaceholderText(self.tr("no split, or for example train=0.8,test=0.2"))
        self._by = QComboBox()
        self._by.setObjectName("exportSplitBy")
        self._by.setAccessibleName(self.tr("What the parts keep together"))
        self._by.addItem(self.tr("every class alike in every part"), "stratified")
        self._by.addItem(self.tr("whole groups, by the column"), "group")
        self._by.addItem(self.tr("oldest first, by the column"), "time")
        self._column = QLineEdit()
        self._column.setObjectName("exportSplitColumn")
        self._column.setAccessibleName(self.tr("Column to split by"))
        self._column.setPlaceholderText(self.tr("column"))
        self._column.setEnabled(False)
        self._seed = QLineEdit("0")
        self._seed.setObjectName("exportSeed")
        self._seed.setAccessibleName(self.tr("Seed of the split"))
        self._seed.setValidator(QIntValidator(0, _MAX_SEED, self))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._by, 1)
        row.addWidget(self._column, 1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Parts"), self._parts)
        form.addRow(self.tr("How"), row)
        form.addRow(self.tr("Seed"), self._seed)
        aligned(form)
        self._parts.textChanged.connect(self.changed)
        self._column.textChanged.connect(self.changed)
        self._seed.textChanged.connect(self.changed)
        self._by.currentIndexChanged.connect(self._on_by_changed)

    @property
    def split(self) -> str | None:
        return self._parts.text().strip() or None

    @property
    def split_by(self) -> str:
        kind = str(self._by.currentData())
        return kind if kind == "stratified" else f"{kind}:{self._column.text().strip()}"

    @property
    def seed(self) -> int:
        return int(self._seed.text() or 0)

    def _on_by_changed(self) -> None:
        self._column.setEnabled(self._by.currentData() != "stratified")
        self.changed.emit()


class PrivacyChoice(QWidget):
    """What the export does not tell."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pseudonyms = QCheckBox(self.tr("Pseudonyms instead of annotators' names"))
        self._pseudonyms.setObjectName("exportPseudonyms")
        self._hidden_paths = QCheckBox(self.tr("Not where on this computer the files lie"))
        self._hidden_paths.setObjectName("exportHidePaths")
        self._left_out = QLineEdit()
        self._left_out.setObjectName("exportLeaveOut")
        self._left_out.setAccessibleName(self.tr("Columns to leave out"))
        self._left_out.setPlaceholderText(self.tr("Columns to leave out, separated by commas"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for wish in (self._pseudonyms, self._hidden_paths, self._left_out):
            column.addWidget(wish)
        self._pseudonyms.toggled.connect(self.changed)
        self._hidden_paths.toggled.connect(self.changed)
        self._left_out.textChanged.connect(self.changed)

    @property
    def wishes(self) -> PrivacyWishes:
        columns = listed(self._left_out.text())
        return PrivacyWishes(self._pseudonyms.isChecked(), self._hidden_paths.isChecked(), columns)
