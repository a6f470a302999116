"""Connects the view of one question at a time with the workbench."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from labeler.domain.label_event import Certainty
from labeler.errors import UserError
from labeler.gui.paint_now import paint_now
from labeler.gui.views.label_view import LabelView
from labeler.workbench import events
from labeler.workbench.workbench import Workbench

_LOOK_BACK = 500


class LabelDesk(QObject):
    """`said` is a notice (kind, title, text), `refused` the words of one; `taste_changed` what the person settled."""

    said = Signal(str, str, str)
    refused = Signal(str)
    taste_changed = Signal(str, object)

    def __init__(self, workbench: Workbench, view: LabelView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._view = workbench, view
        view.row_chosen.connect(workbench.questions.go_to)
        view.commented.connect(self._on_commented)
        view.full_wanted.connect(workbench.questions.request_full_preview)
        view.viewport_changed.connect(workbench.previews.set_viewport)
        view.guidelines.changed.connect(self._on_guidelines_changed)

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [
            bus.subscribe(events.QuestionPut, self._on_question_put),
            bus.subscribe(events.QuestionRefreshed, self._on_question_refreshed),
            bus.subscribe(events.PreviewReady, self._on_preview_ready),
            bus.subscribe(events.SaveStatusChanged, self._on_save_status_changed),
            bus.subscribe(events.ModelPublished, self._on_model_published),
            bus.subscribe(events.ExamplesChanged, self._on_examples_changed),
        ]

    def commands(self) -> dict[str, Callable[[], object]]:
        """Those of the sample on screen; each may raise `UserError`."""
        view, bench = self._view, self._bench
        return {
            "accept": self._accept,
            "confirm": self._confirm,
            "find-class": view.side.classes.start_finding,
            "undo": bench.rewinding.undo,
            "redo": bench.rewinding.redo,
            "skip": bench.skip,
            "unsure": partial(view.side.certainty.toggle, Certainty.UNSURE),
            "cannot-tell": partial(view.side.certainty.toggle, Certainty.CANNOT_TELL),
            "sure": partial(view.side.certainty.toggle, Certainty.SURE),
            "flag": bench.toggle_flag,
            "comment": view.focus_comment,
            "back": partial(self._look, 1),
            "forward": partial(self._look, -1),
            "zoom-actual": self._zoom_to_pixels,
            "guidelines": self._toggle_guidelines,
            "retry-save": bench.saving.retry,
        }

    def choose(self, name: str) -> None:
        """A class was picked: the answer, unless several may apply."""
        self._answer(self._view.choose_class(name))

    def show_all(self) -> None:
        bench = self._bench
        self._view.head.title.setText(bench.title)
        self._view.show_control(bench.control())
        self._view.show_guidelines(bench.spec.guidelines)
        self._view.set_read_only(bench.read_only)
        self._view.show_save_status(bench.save_status)
        self._view.show_model(bench.model_status, bench.curve())

    def show_progress(self) -> None:
        """How far it is, and what came before."""
        self._view.head.show_counts(self._bench.counts())
        self._view.show_history(self._bench.history())
        self._show_undo()

    def show_classes(self) -> None:
        self._view.show_control(self._bench.control())
        self._view.show_guidelines(self._bench.spec.guidelines)
        self._view.show_history(self._bench.history())

    def zoom_by(self, step: int) -> None:
        """Closer or further; 0 for the whole sample."""
        if step:
            self._view.stage.zoom_by(step)
        else:
            self._view.stage.fit()
        self.keep_zoom()

    def keep_zoom(self) -> None:
        for name, value in self._view.stage.zooms.items():
            self.taste_changed.emit(name, value)

    # What the workbench tells

    def _on_question_put(self, event: events.QuestionPut) -> None:
        if event.question is None:
            self._view.show_nothing_left(self._bench.counts())
            return
        preview = self._bench.previews.get(event.question.sample.uid)
        self._view.show_question(event.question, preview, self._bench.questions.own_names())
        # Before the rest of the answer's work, which touches the database and so gives way to the training thread.
        paint_now(self._view)

    def _on_question_refreshed(self, event: events.QuestionRefreshed) -> None:
        self._view.refresh_question(event.question, self._bench.questions.own_names())

    def _on_preview_ready(self, event: events.PreviewReady) -> None:
        question = self._bench.question
        if question is not None and question.sample.uid == event.uid:
            preview = self._bench.previews.get(event.uid)
            if preview is not None:
                self._view.show_preview(preview)

    def _on_save_status_changed(self, event: events.SaveStatusChanged) -> None:
        self._view.show_save_status(self._bench.save_status)

    def _on_model_published(self, event: events.ModelPublished) -> None:
        self._view.show_model(self._bench.model_status, self._bench.curve())

    def _on_examples_changed(self, event: events.ExamplesChanged) -> None:
        self._show_undo()

    def _show_undo(self) -> None:
        self._view.side.undo_button.setEnabled(self._bench.rewinding.can_undo)

    # What the person does

    def _answer(self, names: Sequence[str] | None) -> None:
        if names is not None:
            self._try(partial(self._bench.answer, names, self._view.side.certainty.chosen))

    def _confirm(self) -> None:
        self._answer(self._view.confirm())

    def _accept(self) -> None:
        """Space: what the model proposes. What was chosen by hand is confirmed with Enter, never overridden."""
        if self._view.has_own_choice:
            words = self.tr("Enter confirms what you chose; Space would replace it by the proposal")
            self.said.emit("info", words, "")
        else:
            self._bench.accept_proposal(self._view.side.certainty.chosen)

    def _look(self, step: int) -> None:
        """Back through the last answers, or forward to the question."""
        rows = [entry.row for entry in self._bench.history(_LOOK_BACK)]
        question = self._bench.question
        shown = question.row if question is not None and question.asked_again else None
        at = rows.index(shown) + step if shown in rows else step - 1
        if 0 <= at < len(rows):
            self._bench.questions.go_to(rows[at])
        elif at < 0 and shown is not None:
            self._bench.questions.back_to_queue()

    def _zoom_to_pixels(self) -> None:
        self._view.stage.actual_size()
        self.keep_zoom()

    def _toggle_guidelines(self) -> None:
        shown = self._view.guidelines.isHidden()
        self._view.guidelines.set_shown(shown)
        self.taste_changed.emit("guidelines_open", shown)

    @Slot(str)
    def _on_commented(self, text: str) -> None:
        self._try(partial(self._bench.comment, text))

    @Slot(str)
    def _on_guidelines_changed(self, text: str) -> None:
        self._try(partial(self._bench.classes.set_guidelines, text))

    def _try(self, call: Callable[[], object]) -> None:
        try:
            call()
        except UserError as error:
            self.refused.emit(str(error))
