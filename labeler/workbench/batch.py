"""Imports and exports of an open project, on the batch lane: with progress, cancellable, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from labeler.contracts.exporter import ExportReport
from labeler.contracts.importer import ImportOptions, Progress
from labeler.errors import Cancelled, UserError
from labeler.store.import_batch import UndoReport
from labeler.store.project_store import ProjectStore
from labeler.workbench.cancel import CancelToken
from labeler.workbench.events import EventBus, ExportEnded, ImportAsked, ImportEnded, NoticeRaised
from labeler.workbench.exports import ExportRequest, export_store
from labeler.workbench.import_question import ImportQuestion, LabelChoice, ask_of, forget, with_media
from labeler.workbench.lanes import Runner
from labeler.workbench.sources import pick_importer
from labeler.workbench.transfers import TransferReport, import_into


class Batch:
    """All methods run on the front's thread and return at once."""

    def __init__(
        self,
        store: ProjectStore,
        runner: Runner,
        events: EventBus,
        activity: Callable[[str, str | None, float | None], None],
        samples_changed: Callable[[int], None],
    ) -> None:
        self._store = store
        self._runner = runner
        self._events = events
        self._activity = activity
        self._samples_changed = samples_changed
        self._token = CancelToken()

    def import_sources(
        self,
        sources: Sequence[Path],
        options: ImportOptions,
        *,
        format_name: str | None = None,
        annotator: str | None = None,
        class_map: Mapping[str, str] | None = None,
        copy: bool = False,
    ) -> None:
        """Bring sources in; `ImportEnded` tells the outcome."""
        token = self._begin("Importing")

        def progress(at: Progress) -> None:
            self._tell(f"Importing: {at.words()}", at.done / at.total if at.total else None)

        def work() -> TransferReport:
            chosen = [(pick_importer(source, format_name), source) for source in sources]
            return import_into(self._store, chosen, options, annotator, class_map or {}, copy, progress, token.check)

        def done(report: TransferReport | None, error: BaseException | None) -> None:
            self._end("The import was stopped", "Nothing could be imported", error)
            if report is not None:
                self._samples_changed(report.added)
            self._events.publish(ImportEnded(report, _words(error)))

        self._runner.submit("batch", work, done)

    def ask_sources(self, sources: Sequence[Path], options: ImportOptions) -> None:
        """Look through sources and bring them in, unless something must be asked first: then `ImportAsked` does."""

        def found(question: ImportQuestion) -> None:
            if question.is_needed:
                self._events.publish(ImportAsked(question))
            else:
                self.import_sources(sources, options)

        def failed(error: BaseException) -> None:
            self._end("The import was stopped", "Nothing could be imported", error)
            self._events.publish(ImportEnded(None, _words(error)))

        self._look(sources, options, found, failed)

    def look_in(self, question: ImportQuestion, folder: str) -> None:
        """Look again, for the images in another folder; `ImportAsked` says what is missing then."""

        def found(now: ImportQuestion) -> None:
            if now.options != question.options:
                self.forget_question(question)
            self._events.publish(ImportAsked(now))

        def failed(error: BaseException) -> None:
            self._events.publish(ImportAsked(question, _words(error)))

        options = with_media(question, folder)
        self._look(question.sources, options, found, failed)

    def answer_question(self, question: ImportQuestion, choices: Sequence[LabelChoice | None]) -> None:
        """Bring in what waited; `ImportEnded` tells the outcome."""
        self.import_sources(question.sources, question.options, class_map=question.class_map(choices))

    def forget_question(self, question: ImportQuestion) -> None:
        """It is not imported after all."""

        def work() -> None:
            forget(self._store, [(pick_importer(source), source) for source in question.sources], question.options)

        self._runner.submit("batch", work, lambda _result, _error: None)

    def _look(
        self,
        sources: Sequence[Path],
        options: ImportOptions,
        found: Callable[[ImportQuestion], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        token = self._begin("Importing")

        def progress(at: Progress) -> None:
            self._tell(f"Importing: {at.words()}", at.done / at.total if at.total else None)

        def work() -> ImportQuestion:
            chosen = [(pick_importer(source), source) for source in sources]
            return ask_of(self._store, chosen, options, progress, token.check)

        def done(question: ImportQuestion | None, error: BaseException | None) -> None:
            self._activity("batch", None, None)
            if question is not None:
                found(question)
            elif error is not None:
                failed(error)

        self._runner.submit("batch", work, done)

    def undo_import(self, import_id: int) -> None:
        """Take one import back; samples that somebody answered since stay."""
        self._begin("Taking the import back")

        def done(report: UndoReport | None, error: BaseException | None) -> None:
            self._end("Stopped", "The import could not be taken back", error)
            if report is not None and report.removed:
                self._samples_changed(-report.removed)
            if report is not None and report.kept:
                kept = f"{len(report.kept):,} samples stay: somebody has answered them since"
                self._events.publish(NoticeRaised("info", "The import was taken back", kept))

        self._runner.submit("batch", lambda: self._store.intake.undo_import(import_id), done)

    def export(self, request: ExportRequest) -> None:
        """Write an export; `ExportEnded` tells the outcome."""
        token = self._begin("Exporting")

        def work() -> ExportReport:
            return export_store(self._store, request, lambda fraction, words: self._tell(words, fraction), token.check)

        def done(report: ExportReport | None, error: BaseException | None) -> None:
            self._end("The export was stopped; nothing was written", "Nothing was exported", error)
            self._events.publish(ExportEnded(report, _words(error)))

        self._runner.submit("batch", work, done)

    def cancel(self, lane: str) -> None:
        if lane == "batch":
            self._token.cancel()

    def stop(self) -> None:
        self._token.cancel()

    def _begin(self, title: str) -> CancelToken:
        self._token = CancelToken()
        self._activity("batch", title, None)
        return self._token

    def _tell(self, title: str, fraction: float | None) -> None:
        """Called on the lane."""
        self._runner.deliver(lambda: self._activity("batch", title, fraction))

    def _end(self, stopped: str, failed: str, error: BaseException | None) -> None:
        self._activity("batch", None, None)
        if isinstance(error, Cancelled):
            self._events.publish(NoticeRaised("info", stopped, ""))
        elif error is not None:
            self._events.publish(NoticeRaised("error", failed, _words(error)))


def _words(error: BaseException | None) -> str:
    if error is None:
        return ""
    return str(error) if isinstance(error, UserError | Cancelled) else f"{type(error).__name__}: {error}"
