"""The work of others: looked at first, and taken in only when what would change has been read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.language import fill, translated
from labeler.store.merging import MergeReport
from labeler.store.packet import ENDING
from labeler.workbench.bringing_home import needs_their_passphrase


class BringHomeSheet(Overlay):
    """`look_wanted` with the sources whenever they change; `chosen` with them, class names, and whether classes are
    added."""

    look_wanted = Signal(object)
    chosen = Signal(object, object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=720, height=460)
        self.setObjectName("bringHomeSheet")
        self.setAccessibleName(self.tr("Bring work home"))
        self._sources: tuple[Path, ...] = ()
        self._renamed: dict[str, str] = {}
        self.is_open = True
        self.closed.connect(self._on_closed)
        self.passphrase = QLineEdit()
        self.passphrase.setObjectName("theirPassphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Their passphrase, then Enter"))
        self.passphrase.setAccessibleName(self.tr("Their passphrase"))
        self.passphrase.returnPressed.connect(self._on_passphrase_given)
        self.passphrase.hide()
        self.told = RowsTable((self.tr("What would change"), ""), self.tr("What would change"), wide=0)
        self.told.setObjectName("mergePreview")
        self._words = label("", wrap=True)
        self._problem = label("", "small", role="danger", wrap=True)
        self.map_names = QCheckBox()
        self.add_classes = QCheckBox()
        words = self.tr(
            "Choose packets that came back, or the project folder of somebody else. Nothing of yours is overwritten: "
            "every answer of everybody is kept."
        )
        self.body.addWidget(label(self.tr("Bring work home"), "title", bold=True))
        self.body.addWidget(label(words, role="muted", wrap=True))
        self.body.addLayout(self._choices())
        self.body.addWidget(self.passphrase)
        self.body.addWidget(self._words)
        self.body.addWidget(self.told, 1)
        for box in (self.map_names, self.add_classes):
            self.body.addWidget(box)
            box.hide()
        self.body.addStretch(0)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._foot())
        self.told.hide()
        self._problem.hide()
        self._words.setText(self.tr("Nothing is chosen yet."))

    def take(self, sources: Sequence[Path]) -> None:
        """Look at these."""
        self._sources = tuple(sources)
        self._go.setEnabled(False)
        self._problem.hide()
        if needs_their_passphrase(self._sources) and not self.passphrase.text():
            self.passphrase.show()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            self._words.setText(self.tr("It is encrypted, and opens with the passphrase of whoever made it."))
            return
        self._words.setText(self.tr("Looking at {0} …").format(", ".join(path.name for path in sources)))
        self.look_wanted.emit(self._sources)

    def show_told(self, report: MergeReport | None, problem: str) -> None:
        """What would come of it, or why nothing can."""
        self._problem.setText(problem)
        self._problem.setVisible(report is None)
        self.told.setVisible(report is not None)
        self._go.setEnabled(report is not None and (report.events > 0 or bool(report.unknown_classes)))
        if report is None:
            self._words.setText(self.tr("This cannot be brought home."))
            return
        self._words.setText(self._sentence(report))
        self.told.show_rows(list(_rows(report)))
        self._offer_classes(report)

    def _sentence(self, report: MergeReport) -> str:
        if not report.events:
            return self.tr("Everything in there is here already.")
        said = self.tr("{0:,} labels more, and {1:,} that say something else than before.")
        return fill(said, report.labels_new, report.labels_changed)

    def _offer_classes(self, report: MergeReport) -> None:
        self._renamed = dict(report.renamed)
        unknown = [name for name in report.unknown_classes if name not in self._renamed]
        pairs = ", ".join(f"“{theirs}” = “{ours}”" for theirs, ours in report.renamed)
        self.map_names.setText(self.tr("Their names for classes of yours count: {0}").format(pairs))
        self.map_names.setVisible(bool(self._renamed))
        self.map_names.setChecked(True)
        names = ", ".join(f"“{name}”" for name in unknown)
        self.add_classes.setText(self.tr("Add the classes that are not here: {0}").format(names))
        self.add_classes.setVisible(bool(unknown))
        self.add_classes.setChecked(False)

    def _choices(self) -> QHBoxLayout:
        packets = QPushButton(self.tr("Packets …"))
        packets.setObjectName("choosePackets")
        packets.clicked.connect(self._on_packets_clicked)
        folder = QPushButton(self.tr("A project folder …"))
        folder.clicked.connect(self._on_folder_clicked)
        row = QHBoxLayout()
        row.addWidget(packets)
        row.addWidget(folder)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        self._go = QPushButton(self.tr("Bring home"))
        self._go.setObjectName("bringHomeButton")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._on_go_clicked)
        return self.foot(self._go)

    @Slot()
    def _on_packets_clicked(self) -> None:
        kinds = self.tr("Work packets (*{0})").format(ENDING)
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Packets that came back"), "", kinds)
        if chosen:
            self.take([Path(path) for path in chosen])

    @Slot()
    def _on_folder_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Somebody else's project folder"))
        if chosen:
            self.take([Path(chosen)])

    @Slot()
    def _on_go_clicked(self) -> None:
        mapped: Mapping[str, str] = self._renamed if self.map_names.isChecked() else {}
        adds = self.add_classes.isVisible() and self.add_classes.isChecked()
        self.chosen.emit(self._sources, mapped, adds)
        self.close_over()

    @Slot()
    def _on_passphrase_given(self) -> None:
        if self.passphrase.text():
            self.take(self._sources)

    @Slot()
    def _on_closed(self) -> None:
        self.is_open = False


def _rows(report: MergeReport) -> list[tuple[str, str]]:
    facts = translated("{0}: new facts")
    rows = [(facts.format(name), fill("{0:,}", events)) for name, events in report.by_annotator.items()]
    if report.missing_samples:
        words = translated("Samples that are not in this project; import them, and their labels count")
        rows.append((words, fill("{0:,}", report.missing_samples)))
    unknown = translated("Labels that say “{0}”, no class here")
    rows += [(unknown.format(name), fill("{0:,}", n)) for name, n in report.unknown_classes.items()]
    if report.other_project:
        rows.append((translated("Comes from a project that was made apart from this one"), ""))
    rows += [(translated("Refused: {0}").format(translated(words)), "") for words in report.refused]
    return rows
