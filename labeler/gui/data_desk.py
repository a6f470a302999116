"""Connects the data and export views with the workbench's imports and exports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from labeler.agreement.consensus import METHODS
from labeler.contracts.importer import ImportOptions
from labeler.errors import UserError
from labeler.gui.controls.moments import moment_text
from labeler.gui.dialogs.add_data import AddDataSheet
from labeler.gui.language import fill
from labeler.gui.views.data_view import DataView, ImportLine
from labeler.gui.views.export_view import ExportView, FormatOption
from labeler.registry import members
from labeler.workbench.events import BackupEnded, ExportEnded, ImportAsked, ImportEnded
from labeler.workbench.exports import ExportPreview, ExportRequest, preview_export
from labeler.workbench.import_question import ImportQuestion, LabelChoice
from labeler.workbench.lanes import Runner
from labeler.workbench.workbench import Workbench


class DataDesk(QObject):
    refused = Signal(str)
    # An import waits for an answer on the data view.
    asked = Signal()

    def __init__(self, workbench: Workbench, runner: Runner) -> None:
        super().__init__()
        self._bench = workbench
        self._runner = runner
        self.view = DataView()
        self.export_view = ExportView()
        self._lists_formats = False
        self.view.add_chosen.connect(self._on_add_chosen)
        self.view.undo_chosen.connect(self._on_undo_chosen)
        self.view.question.answered.connect(self._on_answered)
        self.view.question.dropped.connect(self._on_dropped)
        self.view.question.media_chosen.connect(self._on_media_chosen)
        self.export_view.export_chosen.connect(self._on_export_chosen)
        self.export_view.preview_wanted.connect(self._on_preview_wanted)
        self.export_view.cancel_chosen.connect(self._on_cancel_chosen)
        self._waiting: ExportRequest | None = None
        self._is_looking = False

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [
            bus.subscribe(ImportAsked, self._on_import_asked),
            bus.subscribe(ImportEnded, self._on_import_ended),
            bus.subscribe(ExportEnded, self._on_export_ended),
            bus.subscribe(BackupEnded, self._on_backup_ended),
        ]

    def refresh(self) -> None:
        """Counts and imports as they are now."""
        bench = self._bench
        self.view.show_counts(bench.counts(), bench.spec.classes)
        lines = [
            ImportLine(
                id=record.import_id,
                source=record.source,
                when=moment_text(record.imported_at),
                added=record.added,
                duplicates=record.duplicates,
                rejected=record.rejected,
                undone=record.undone_at is not None,
            )
            for record in reversed(bench.store.imports())
        ]
        self.view.show_imports(lines)
        self.view.set_enabled(not bench.read_only)
        self._show_backups()

    def _show_backups(self) -> None:
        found = self._bench.backups.names()
        newest = found[0] if found else None
        self.view.show_backup(newest.taken_at if newest else "", newest.reason.words if newest else "", len(found))

    def _on_backup_ended(self, event: BackupEnded) -> None:
        self._show_backups()

    def refresh_export(self) -> None:
        """Formats, annotators and the preview as they are now."""
        if not self._lists_formats:
            self._lists_formats = True
            formats = [
                FormatOption(each.name, each.title, each.ending, each.keeps, each.drops, each.media)
                for each in members("exporters").values()
            ]
            self.export_view.show_formats(formats, self._bench.folder.parent, self._bench.title)
        annotators = [name for name, _ in self._bench.store.annotators()]
        self.export_view.show_choices(tuple(METHODS), annotators)

    @Slot(object, object)
    def import_sources(self, sources: Sequence[Path], options: ImportOptions) -> None:
        """Add to the open project, asking first where labels or images are unknown; the status line tells how far."""
        try:
            self._bench.batch.ask_sources(sources, options)
        except UserError as error:
            self.refused.emit(str(error))

    @Slot()
    def _on_add_chosen(self) -> None:
        sheet = AddDataSheet(self.view.window(), self._runner)
        sheet.chosen.connect(self.import_sources)
        sheet.open_over()

    @Slot(object, object)
    def _on_answered(self, question: ImportQuestion, choices: Sequence[LabelChoice | None]) -> None:
        self._end_question()
        self._bench.batch.answer_question(question, choices)

    @Slot(object)
    def _on_dropped(self, question: ImportQuestion) -> None:
        self._end_question()
        self._bench.batch.forget_question(question)

    @Slot(object, str)
    def _on_media_chosen(self, question: ImportQuestion, folder: str) -> None:
        self._bench.batch.look_in(question, folder)

    def _end_question(self) -> None:
        self.view.question.clear()
        self.view.set_enabled(not self._bench.read_only)
        self.view.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_import_asked(self, event: ImportAsked) -> None:
        self.view.question.ask(event.question, event.problem)
        self.view.set_enabled(not self._bench.read_only)
        self.view.ensureWidgetVisible(self.view.question)
        self.asked.emit()

    @Slot(int)
    def _on_undo_chosen(self, import_id: int) -> None:
        try:
            self._bench.batch.undo_import(import_id)
        except UserError as error:
            self.refused.emit(str(error))

    @Slot(object)
    def _on_export_chosen(self, request: ExportRequest) -> None:
        try:
            self.export_view.show_running(True)
            self._bench.batch.export(request)
        except UserError as error:
            self.export_view.show_running(False)
            self.export_view.show_refused(str(error))

    @Slot()
    def _on_cancel_chosen(self) -> None:
        self._bench.batch.cancel("batch")

    @Slot(object)
    def _on_preview_wanted(self, request: ExportRequest) -> None:
        """One looks at a time; of those wanted meanwhile only the last."""
        if self._is_looking:
            self._waiting = request
            return
        self._is_looking, self._waiting = True, None
        store = self._bench.store

        def done(found: ExportPreview | None, error: BaseException | None) -> None:
            self._is_looking = False
            if self._waiting is not None:
                self._on_preview_wanted(self._waiting)
            elif found is not None:
                self.export_view.show_preview(found)
            else:
                self.export_view.show_no_preview(str(error) if isinstance(error, UserError) else "")

        self._runner.submit("batch", lambda: preview_export(store, request), done)

    def _on_import_ended(self, event: ImportEnded) -> None:
        self.refresh()
        if event.report is None:
            return
        report = event.report
        words = self.tr("{0:,} added, {1:,} were there already, {2:,} refused, {3:,} labels")
        said = fill(words, report.added, report.duplicates, len(report.rejected), report.labels)
        self.view.notice.say("warning" if report.rejected else "info", self.tr("Import done"), said)
        self.view.show_rejections(report.rejected)

    def _on_export_ended(self, event: ExportEnded) -> None:
        self.export_view.show_running(False)
        if event.report is None:
            self.export_view.show_refused(event.problem)
            return
        report = event.report
        words = fill(self.tr("{0:,} rows in {1}"), report.rows, report.path)
        self.export_view.show_done(" · ".join([words, *report.notes]))
