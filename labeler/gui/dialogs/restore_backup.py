"""Which backup to go back to: all there are, with when and why they were taken and what they hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.controls.moments import moment_text
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.language import fill, translated
from labeler.workbench.lanes import Runner

if TYPE_CHECKING:
    from labeler.store.backup import Backup


class RestoreSheet(Overlay):
    """`chosen` with the file of a backup that can be used, and whether what was said since is left out."""

    chosen = Signal(Path, bool)

    def __init__(self, parent: QWidget, runner: Runner, folder: Path, title: str) -> None:
        super().__init__(parent, width=760, height=500)
        self.setObjectName("restoreSheet")
        self.setAccessibleName(self.tr("Restore a backup"))
        self._folder = folder
        self._runner = runner
        self._found: list[Backup] = []
        self._is_open = True
        heads = (self.tr("Taken"), self.tr("Why"), self.tr("Events"), self.tr("Samples"), self.tr("Size"))
        self.table = RowsTable(heads, self.tr("Backups"), wide=1)
        self.table.setObjectName("backupList")
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.doubleClicked.connect(self._on_go_clicked)
        self._empty = label(self.tr("Looking for backups …"), role="muted", wrap=True)
        self._problem = label("", "small", role="danger", wrap=True)
        self._problem.hide()
        words = self.tr(
            "The backup takes the place of the project file, which is kept in the folder quarantine. Answers, classes "
            "and settings since then come back from the journal."
        )
        self.body.addWidget(label(self.tr("Restore a backup of {0}").format(title), "title", bold=True))
        self.body.addWidget(label(words, role="muted", wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._foot())
        self.table.hide()
        self.closed.connect(self._on_closed)

    def open_over(self) -> None:
        super().open_over()

        def work() -> list[Backup]:
            from labeler.workbench.backups import backups_of

            return backups_of(self._folder)

        self._runner.submit("batch", work, self._show)

    def problem_words(self) -> str:
        """Why the chosen backup cannot be used; empty if it can."""
        return self._problem.text()

    def _foot(self) -> QHBoxLayout:
        self._go = QPushButton(self.tr("Restore"))
        self._go.setObjectName("restoreButton")
        self._go.setProperty("role", "primary")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._on_go_clicked)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.close_over)
        self._exactly = QCheckBox(self.tr("Leave out what was said since then"))
        self._exactly.setObjectName("exactlyBox")
        self._exactly.setToolTip(self.tr("The journal is put aside too; both are kept in the folder quarantine"))
        foot = QHBoxLayout()
        foot.addWidget(self._exactly)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._go)
        return foot

    def _show(self, found: list[Backup] | None, error: BaseException | None) -> None:
        if not self._is_open:
            return
        self._found = found or []
        if not self._found:
            none = self.tr("There are no backups yet. One is taken at each opening and every half hour of work.")
            self._empty.setText(none if error is None else translated(str(error)))
            return
        self.table.show_rows([_row(backup) for backup in self._found])
        self._empty.hide()
        self.table.show()
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _selected(self) -> Backup | None:
        rows = self.table.selectionModel().selectedRows()
        return self._found[rows[0].row()] if rows else None

    @Slot()
    def _on_selected(self) -> None:
        backup = self._selected()
        self._go.setEnabled(backup is not None and not backup.problem)
        self._problem.setText(backup.problem if backup is not None else "")
        self._problem.setVisible(bool(self._problem.text()))

    @Slot()
    def _on_go_clicked(self) -> None:
        backup = self._selected()
        if backup is not None and not backup.problem:
            self.close_over()
            self.chosen.emit(backup.path, self._exactly.isChecked())

    @Slot()
    def _on_closed(self) -> None:
        self._is_open = False


def _row(backup: Backup) -> tuple[str, ...]:
    why = translated(backup.reason.words)
    if backup.problem:
        why += ": " + translated("damaged")
    return (
        moment_text(backup.taken_at),
        why[:1].upper() + why[1:],
        "–" if backup.events is None else fill("{0:,}", backup.events),
        "–" if backup.samples is None else fill("{0:,}", backup.samples),
        fill("{0:,.1f} MB", backup.size / 1e6),
    )
