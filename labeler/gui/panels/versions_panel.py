"""All model versions: which one is in use, going back to an older one, comparing two, taking one away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.domain.model_version import ModelVersion
from labeler.gui.controls.labels import label
from labeler.gui.language import fill, translated
from labeler.gui.panels.confusion_panel import CellSamples
from labeler.registry import members
from labeler.workbench.versions import estimate_in

_ROWS = 8
_DIFFERENT_ROWS = 10


class VersionsPanel(QWidget):
    """`use_wanted` with a version, empty to learn on; `compare_wanted` with two; `export_wanted` with one;
    `sample_wanted` with the uid of a sample on which two differ."""

    use_wanted = Signal(str)
    compare_wanted = Signal(str, str)
    export_wanted = Signal(str)
    sample_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[ModelVersion, ...] = ()
        self._used, self._pinned = "", False
        self._may_choose = True
        self._different: list[str] = []
        heads = (
            self.tr("Version"), self.tr("Labels"), self.tr("Model"), self.tr("Seconds"), self.tr("Estimate"), "",
        )  # fmt: skip
        self.table = CellSamples(heads, self.tr("Model versions"), wide=4)
        self.table.setObjectName("modelVersions")
        self.use = _button(self.tr("Use this version"), "useVersion")
        self.learn_on = _button(self.tr("Learn on"), "learnOn")
        self.learn_on.setToolTip(self.tr("The newest version proposes again, and learns from each answer"))
        self.compare = _button(self.tr("Compare with the one in use"), "compareVersions")
        self.export = _button(self.tr("Save as a file …"), "exportVersion")
        self.export.setToolTip(self.tr("As ONNX or skops, with a model card"))
        self._words = label("", wrap=True, name="versionsCompared")
        self.samples = CellSamples((self.tr("Sample"), "", ""), self.tr("Samples on which they differ"), wide=0)
        self.samples.setObjectName("versionSamples")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.use, self.learn_on, self.compare, self.export):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.table, row, self._words, self.samples):
            column.addLayout(part) if isinstance(part, QHBoxLayout) else column.addWidget(part)
        self._words.hide()
        self.samples.hide()
        self.table.selectionModel().selectionChanged.connect(self._show_enabled)
        self.use.clicked.connect(self._on_use)
        self.learn_on.clicked.connect(self._on_learn_on)
        self.compare.clicked.connect(self._on_compare)
        self.export.clicked.connect(self._on_export)
        self.samples.activated.connect(self._on_sample)
        self._show_enabled()

    def show_versions(self, records: Sequence[ModelVersion], used: str, *, pinned: bool) -> None:
        """The newest first; what was selected stays selected."""
        selected = self.selected
        self._records, self._used, self._pinned = tuple(reversed(records)), used, pinned
        self.table.show_rows([self._row(record) for record in self._records])
        self.table.fit_rows(_ROWS)
        for place, record in enumerate(self._records):
            if record.version == selected:
                self.table.selectRow(place)
        self._show_enabled()

    def set_enabled(self, enabled: bool) -> None:
        """In a project open for reading only, versions can be compared and taken away, not chosen."""
        self._may_choose = enabled
        self._show_enabled()

    def show_comparison(self, found: Mapping[str, Any] | None, problem: str) -> None:  # Any: JSON leaves
        self._different = []
        self._words.setText(translated(problem))
        self._words.show()
        if found is not None:
            first, second = (one["version"] for one in found["versions"])
            words = self.tr("{0} and {1} propose the same for {2:,} of {3:,} samples.")
            said = [fill(words, first, second, found["agree"], found["samples"])]
            changed = found["changed"]
            if len(found["listed"]) < len(changed):
                said.append(fill(self.tr("The first {0:,} of those that differ:"), len(found["listed"])))
            self._words.setText(" ".join(said))
            self._different = [one["uid"] for one in found["listed"]]
            rows = [(one["summary"], one[first], one[second]) for one in found["listed"]]
            self.samples.show_rows(rows, (self.tr("Sample"), first, second))
            self.samples.fit_rows(_DIFFERENT_ROWS)
        self.samples.setVisible(bool(self._different))

    @property
    def selected(self) -> str:
        """Version of the selected line; empty for none."""
        rows = self.table.selectionModel().selectedRows()
        return self._records[rows[0].row()].version if rows and rows[0].row() < len(self._records) else ""

    def _row(self, record: ModelVersion) -> tuple[str, ...]:
        known = estimate_in(record)
        title, used = translated(_title(record.model)), ""
        if record.version == self._used:
            used = self.tr("kept in use") if self._pinned else self.tr("in use")
        return (
            record.version, fill("{0:,}", record.labels), title, fill("{0:.2f}", record.seconds),
            translated(known.words) if known else self.tr("not measured"), used,
        )  # fmt: skip

    @Slot()
    def _show_enabled(self) -> None:
        version = self.selected
        other = bool(version) and version != self._used
        self.use.setEnabled(self._may_choose and other)
        self.compare.setEnabled(other)
        self.export.setEnabled(bool(version))
        self.learn_on.setVisible(self._pinned and self._may_choose)

    @Slot()
    def _on_use(self) -> None:
        self.use_wanted.emit(self.selected)

    @Slot()
    def _on_learn_on(self) -> None:
        self.use_wanted.emit("")

    @Slot()
    def _on_compare(self) -> None:
        self.compare_wanted.emit(self.selected, self._used)

    @Slot()
    def _on_export(self) -> None:
        self.export_wanted.emit(self.selected)

    @Slot()
    def _on_sample(self) -> None:
        rows = self.samples.selectionModel().selectedRows()
        if rows:
            self.sample_wanted.emit(self._different[rows[0].row()])


def _title(model: str) -> str:
    """What the model calls itself; its name, where it came from a package that is gone."""
    known = members("models").get(model)
    return known.title if known is not None else model


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    return button
