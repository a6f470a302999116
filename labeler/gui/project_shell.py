"""An open project on screen: rail, views and status line, connected to the workbench. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from labeler.domain.backup import BackupReason
from labeler.domain.label_event import Certainty
from labeler.domain.task import parse_class
from labeler.errors import UserError
from labeler.gui.comfort_desk import ComfortDesk
from labeler.gui.controls.nav_rail import NavRail
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.data_desk import DataDesk
from labeler.gui.dialogs.class_editor import ClassEditor
from labeler.gui.dialogs.command_palette import CommandPalette
from labeler.gui.examples_desk import ExamplesDesk
from labeler.gui.explore_desk import ExploreDesk
from labeler.gui.history_desk import HistoryDesk
from labeler.gui.language import fill, translated
from labeler.gui.model_desk import ModelDesk
from labeler.gui.paint_now import paint_now
from labeler.gui.panels.status_line import StatusLine
from labeler.gui.review_desk import ReviewDesk
from labeler.gui.team_desk import TeamDesk
from labeler.gui.views.label_view import LabelView
from labeler.workbench import events
from labeler.workbench.commands import BY_ID, Keymap
from labeler.workbench.lanes import Runner
from labeler.workbench.preferences import Preferences
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench

_INFO_SHOWN_MS = 7000
_LOOK_BACK = 500
# Commands of the label view that mean something in another one too.
_BESIDE = {
    "review": frozenset({"undo", "redo"}),
    "explore": frozenset({"undo", "redo", "find-similar", "ask-next", "zoom-in", "zoom-out", "zoom-fit"}),
}


class ProjectShell(QWidget):
    """Owns the views of one open project; `close_project` ends its subscriptions."""

    window_command = Signal(str)
    filters_kept = Signal(dict)
    # What the person settled by doing it, for the preferences: its name and value.
    taste_changed = Signal(str, object)

    def __init__(
        self, workbench: Workbench, runner: Runner, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self._own_keys = preferences.keys
        self.keymap = self._keymap()
        self.rail = NavRail(self.keymap)
        self.notice = NoticeBar()
        self._on_action: Callable[[], None] | None = None
        self.label_view = LabelView(self.keymap)
        self.model_desk = ModelDesk(workbench)
        self.review_desk = ReviewDesk(workbench)
        self.explore_desk = ExploreDesk(workbench, self.keymap, preferences.filters)
        self.data_desk = DataDesk(workbench, runner)
        self.team_desk = TeamDesk(workbench, self)
        self.history_desk = HistoryDesk(workbench, self)
        self.examples_desk = ExamplesDesk(workbench, self.label_view.guidelines.examples, self)
        self.status = StatusLine()
        self.comfort = ComfortDesk(workbench, self.label_view, self.status, (self.rail, self.status), self)
        self._stack = QStackedWidget()
        self._places: dict[str, QWidget] = {
            "label": self.label_view,
            "review": self.review_desk.view,
            "explore": self.explore_desk.view,
            "model": self.model_desk.view,
            "data": self.data_desk.view,
            "export": self.data_desk.export_view,
        }
        self._build()
        self._commands = self._bind()
        self._connect()
        self._end_subscriptions = self._subscribe()
        self._show_all()
        self.use_preferences(preferences)
        self.go("label")

    # What the window asks of it

    def use_preferences(self, preferences: Preferences) -> None:
        """The person's taste, also while it changes."""
        self.label_view.use_preferences(preferences)
        self.comfort.use_preferences(preferences)
        if self._own_keys != preferences.keys:
            self._own_keys = preferences.keys
            self._show_keymap()

    def run(self, command_id: str) -> None:
        """One command of the table; a refusal becomes a notice."""
        try:
            self._commands[command_id]()
        except UserError as error:
            self.say("warning", _capital(str(error)), "")

    @Slot(str)
    def run_class(self, name: str) -> None:
        """A class was picked. A plain call, not a signal: emitting one gives way to the training thread (1.7 ms)."""
        if self.place == "review":
            self._try(partial(self.review_desk.settle, name))
        elif self.place == "explore":
            self._try(partial(self.explore_desk.label, name))
        else:
            self._answer(self.label_view.choose_class(name))

    @property
    def place(self) -> str:
        return next(place for place, view in self._places.items() if view is self._stack.currentWidget())

    def takes(self, command_id: str) -> bool:
        """Whether a command means something in the view on screen."""
        if command_id in _BESIDE.get(self.place, ()):
            return True
        return BY_ID[command_id].scope == "anywhere" or self.place == "label"

    def go(self, place: str) -> None:
        self._stack.setCurrentWidget(self._places[place])
        self.rail.show_place(place)
        if place != "label":
            self.comfort.set_focus_mode(False)
        if place == "label":
            self.label_view.focus_sample()
        elif place == "review":
            self.review_desk.refresh()
        elif place == "explore":
            self.explore_desk.refresh()
        elif place == "model":
            self.model_desk.refresh()
        elif place == "data":
            self.data_desk.refresh()
        elif place == "export":
            self.data_desk.refresh_export()
            self.data_desk.export_view.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, kind: str, title: str, text: str) -> None:
        """A notice over whatever view is shown; mere information goes by itself."""
        self._on_action = None
        self.notice.say(kind, title, text)
        self._notice_timer.stop()
        if kind != "error":
            self._notice_timer.start()

    def offer(self, kind: str, title: str, text: str, action: str, call: Callable[[], None]) -> None:
        """A notice that stays, with something to do about it."""
        self._on_action = call
        self._notice_timer.stop()
        self.notice.say(kind, title, text, action)

    def close_project(self) -> None:
        """Stop listening and let the workbench finish."""
        self._keep_zoom()
        self._notice_timer.stop()
        self._panels_due.stop()
        for end in self._end_subscriptions:
            end()
        self.workbench.close()

    # Making it

    def _build(self) -> None:
        for view in self._places.values():
            self._stack.addWidget(view)
        self._notice_timer = QTimer(self)
        self._notice_timer.setSingleShot(True)
        self._notice_timer.setInterval(_INFO_SHOWN_MS)
        self._notice_timer.timeout.connect(self.notice.hide)
        self.notice.setObjectName("shellNotice")
        self.notice.action_chosen.connect(self._on_notice_action)
        self._panels_due = QTimer(self)
        self._panels_due.setSingleShot(True)
        self._panels_due.setInterval(0)
        self._panels_due.timeout.connect(self._show_progress)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.notice)
        content.addWidget(self._stack, 1)
        content.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(content, 1)

    def _bind(self) -> dict[str, Callable[[], object]]:
        """Command id → call. Every id of the table is here or in the window."""
        view, bench = self.label_view, self.workbench
        bound: dict[str, Callable[[], object]] = {
            "accept": self._accept,
            "confirm": self._confirm,
            "find-class": view.side.classes.start_finding,
            "undo": bench.undo,
            "redo": bench.redo,
            "skip": bench.skip,
            "unsure": partial(view.side.certainty.toggle, Certainty.UNSURE),
            "cannot-tell": partial(view.side.certainty.toggle, Certainty.CANNOT_TELL),
            "sure": partial(view.side.certainty.toggle, Certainty.SURE),
            "flag": bench.toggle_flag,
            "comment": view.focus_comment,
            "back": partial(self._look, 1),
            "forward": partial(self._look, -1),
            "to-queue": self._leave,
            "focus": self.comfort.toggle_focus_mode,
            "zoom-in": partial(self._zoom, 1),
            "zoom-out": partial(self._zoom, -1),
            "zoom-fit": partial(self._zoom, 0),
            "zoom-actual": self._zoom_to_pixels,
            "guidelines": self._toggle_guidelines,
            "pin-example": self.examples_desk.toggle,
            "history": self.history_desk.show,
            "edit-classes": self._edit_classes,
            "find-similar": self._find_similar,
            "ask-next": self.explore_desk.ask_next,
            "search-pool": self._search_pool,
            "retry-save": bench.retry_save,
            "save-elsewhere": self._save_elsewhere,
            "back-up": bench.backups.take,
            "hand-out": self.team_desk.hand_out,
            "team-measures": self.team_desk.measures,
            "bring-home": self.team_desk.bring_home,
            "share-folder": self.team_desk.share_folder,
            "palette": self._show_palette,
        }
        bound |= {f"go-{place}": partial(self.go, place) for place in self._places}
        in_window = [command_id for command_id in BY_ID if command_id not in bound]
        bound |= {command_id: partial(self.window_command.emit, command_id) for command_id in in_window}
        return bound

    def _connect(self) -> None:
        view = self.label_view
        view.class_chosen.connect(self.run_class)
        view.row_chosen.connect(self.workbench.go_to)
        view.commented.connect(self._on_commented)
        view.command_chosen.connect(self.run)
        view.full_wanted.connect(self.workbench.request_full_preview)
        view.viewport_changed.connect(self.workbench.previews.set_viewport)
        view.guidelines.changed.connect(self._on_guidelines_changed)
        self.rail.command_chosen.connect(self.run)
        self.status.cancel_chosen.connect(self.workbench.cancel)
        self.model_desk.refused.connect(self._on_refused)
        self.model_desk.said.connect(self.say)
        self.model_desk.sample_wanted.connect(self._on_sample_wanted)
        self.review_desk.sample_wanted.connect(self._on_sample_wanted)
        self.review_desk.samples_wanted.connect(self._on_samples_wanted)
        self.explore_desk.sample_wanted.connect(self._on_row_wanted)
        self.explore_desk.filters_kept.connect(self.filters_kept)
        self.explore_desk.view.command_chosen.connect(self.run)
        self.explore_desk.view.label_chosen.connect(self.run_class)
        self.data_desk.refused.connect(self._on_refused)
        self.data_desk.asked.connect(self._on_import_asked)
        self.team_desk.said.connect(self.say)
        self.comfort.said.connect(self.say)
        self.examples_desk.said.connect(self.say)
        self.data_desk.view.command_chosen.connect(self.run)

    def _subscribe(self) -> list[Callable[[], None]]:
        bus = self.workbench.events
        return [
            bus.subscribe(events.QuestionPut, self._on_question_put),
            bus.subscribe(events.QuestionRefreshed, self._on_question_refreshed),
            bus.subscribe(events.SaveStatusChanged, self._on_save_status_changed),
            bus.subscribe(events.ProgressChanged, self._on_progress_changed),
            bus.subscribe(events.ClassesChanged, self._on_classes_changed),
            bus.subscribe(events.ExamplesChanged, self._on_examples_changed),
            bus.subscribe(events.ModelPublished, self._on_model_published),
            bus.subscribe(events.ActivityChanged, self._on_activity_changed),
            bus.subscribe(events.PreviewReady, self._on_preview_ready),
            bus.subscribe(events.SamplesAdded, self._on_samples_added),
            bus.subscribe(events.NoticeRaised, self._on_notice_raised),
            bus.subscribe(events.BackupEnded, self._on_backup_ended),
            *self.model_desk.subscribe(),
            *self.data_desk.subscribe(),
            *self.team_desk.subscribe(),
            *self.history_desk.subscribe(),
            *self.review_desk.subscribe(),
            *self.explore_desk.subscribe(),
        ]

    def _show_all(self) -> None:
        bench = self.workbench
        self.label_view.head.title.setText(bench.title)
        self.label_view.show_control(bench.control())
        self.label_view.show_guidelines(bench.spec.guidelines)
        self.label_view.set_read_only(bench.read_only)
        self.examples_desk.show_all()
        self._show_saved()
        self._show_model()
        self._show_progress()

    # What the workbench tells

    def _on_question_put(self, event: events.QuestionPut) -> None:
        if event.question is None:
            self.label_view.show_nothing_left(self.workbench.counts())
            return
        preview = self.workbench.previews.get(event.question.sample.uid)
        self.label_view.show_question(event.question, preview, self.workbench.own_names())
        # Before the rest of the answer's work, which touches the database and so gives way to the training thread.
        paint_now(self)

    def _on_question_refreshed(self, event: events.QuestionRefreshed) -> None:
        self.label_view.refresh_question(event.question, self.workbench.own_names())

    def _on_save_status_changed(self, event: events.SaveStatusChanged) -> None:
        self._show_saved()

    def _on_progress_changed(self, event: events.ProgressChanged) -> None:
        """The next sample is painted first; counts and the strip follow when that is done, once."""
        self._panels_due.start()

    @Slot()
    def _on_import_asked(self) -> None:
        """Nobody is taken away from labeling; without samples there is none."""
        if not self.workbench.counts().samples:
            self.go("data")
            self.data_desk.view.question.focus_first()
        elif self.place != "data":
            self.say("info", self.tr("An import waits for your answer on the Data screen"), "")

    @Slot()
    def _show_progress(self) -> None:
        counts = self.workbench.counts()
        self.label_view.head.show_counts(counts)
        self.comfort.progress_changed()
        self.label_view.show_history(self.workbench.history())
        self.label_view.side.undo_button.setEnabled(self.workbench.can_undo)
        if self.place == "data":
            self.data_desk.refresh()
        paint_now(self)

    def _show_keymap(self) -> None:
        self.keymap = self._keymap()
        self.rail.show_keys(self.keymap)
        self.label_view.show_keys(self.keymap)
        self.explore_desk.view.show_keys(self.keymap)

    def _on_classes_changed(self, event: events.ClassesChanged) -> None:
        self._show_keymap()
        self.label_view.show_control(self.workbench.control())
        self.label_view.show_guidelines(self.workbench.spec.guidelines)
        self.label_view.show_history(self.workbench.history())
        self.examples_desk.show_all()
        editor = self.findChild(ClassEditor)
        if editor is not None:
            editor.show_classes(self.workbench.spec.classes, self.workbench.counts().per_class)

    def _on_examples_changed(self, event: events.ExamplesChanged) -> None:
        self.examples_desk.show_all()
        self.label_view.side.undo_button.setEnabled(self.workbench.can_undo)

    def _on_model_published(self, event: events.ModelPublished) -> None:
        self._show_model()

    def _on_activity_changed(self, event: events.ActivityChanged) -> None:
        self.status.show_activities(event.activities)

    def _on_preview_ready(self, event: events.PreviewReady) -> None:
        question = self.workbench.question
        if question is not None and question.sample.uid == event.uid:
            preview = self.workbench.previews.get(event.uid)
            if preview is not None:
                self.label_view.show_preview(preview)

    def _on_samples_added(self, event: events.SamplesAdded) -> None:
        self.examples_desk.show_all()
        if self.place == "label" and event.added > 0:
            self.say("info", fill(self.tr("{0:,} samples added"), event.added), "")

    def _on_notice_raised(self, event: events.NoticeRaised) -> None:
        """A failed save has its own notice beside the sample; it is not said twice."""
        if event.kind != "error" or self.workbench.save_status.state is not SaveState.FAILED or self.place != "label":
            self.say(event.kind, _capital(event.title), event.text)

    def _on_backup_ended(self, event: events.BackupEnded) -> None:
        """Automatic ones are quiet; one that was asked for tells how it went."""
        if event.reason is BackupReason.MANUAL and event.path is not None:
            self.say("info", self.tr("The backup is taken and checked"), event.path.name)
        elif event.reason is BackupReason.MANUAL:
            self.say("warning", self.tr("No backup was taken"), _capital(event.problem))

    # What the person does

    @Slot()
    def _on_notice_action(self) -> None:
        self.notice.hide()
        call, self._on_action = self._on_action, None
        if call is not None:
            call()

    def _answer(self, names: Sequence[str] | None) -> None:
        if names is not None:
            self._try(partial(self.workbench.answer, names, self.label_view.side.certainty.chosen))

    def _confirm(self) -> None:
        self._answer(self.label_view.confirm())

    @Slot(str)
    def _on_commented(self, text: str) -> None:
        self._try(partial(self.workbench.comment, text))

    @Slot(str)
    def _on_guidelines_changed(self, text: str) -> None:
        self._try(partial(self.workbench.set_guidelines, text))

    @Slot(str)
    def _on_refused(self, text: str) -> None:
        self.say("warning", _capital(text), "")

    def _accept(self) -> None:
        """Space: what the model proposes. What was chosen by hand is confirmed with Enter, never overridden."""
        if self.label_view.has_own_choice:
            self.say("info", self.tr("Enter confirms what you chose; Space would replace it by the proposal"), "")
        else:
            self.workbench.accept_proposal(self.label_view.side.certainty.chosen)

    def _leave(self) -> None:
        """Esc: out of focus mode, or back from the past."""
        if self.comfort.in_focus_mode:
            self.comfort.set_focus_mode(False)
        else:
            self.workbench.back_to_queue()

    def _look(self, step: int) -> None:
        """Back through the last answers, or forward to the question."""
        rows = [entry.row for entry in self.workbench.history(_LOOK_BACK)]
        question = self.workbench.question
        shown = question.row if question is not None and question.asked_again else None
        at = rows.index(shown) + step if shown in rows else step - 1
        if 0 <= at < len(rows):
            self.workbench.go_to(rows[at])
        elif at < 0 and shown is not None:
            self.workbench.back_to_queue()

    def _toggle_guidelines(self) -> None:
        shown = self.label_view.guidelines.isHidden()
        self.label_view.guidelines.set_shown(shown)
        self.taste_changed.emit("guidelines_open", shown)

    def _edit_classes(self) -> None:
        bench = self.workbench
        editor = ClassEditor(self)
        editor.show_classes(bench.spec.classes, bench.counts().per_class)

        def attempt(call: Callable[[], None]) -> None:
            try:
                call()
            except UserError as error:
                editor.say_problem(translated(str(error)))

        editor.added.connect(lambda name: attempt(lambda: bench.add_class(parse_class(name))))
        editor.renamed.connect(lambda old, new: attempt(partial(bench.rename_class, old, new)))
        editor.keyed.connect(lambda name, key: attempt(partial(bench.restyle_class, name, key=key)))
        editor.colored.connect(lambda name, color: attempt(partial(bench.restyle_class, name, color=color)))
        editor.described.connect(lambda name, words: attempt(partial(bench.restyle_class, name, description=words)))
        editor.merged.connect(lambda source, target: attempt(partial(bench.merge_classes, source, target)))
        editor.open_over()

    def _save_elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder on another disk to keep all answers in"))
        if chosen:
            self.workbench.save_elsewhere(Path(chosen))

    def _show_palette(self) -> None:
        palette = CommandPalette(self, self.keymap, self.workbench.spec.names())
        palette.command_chosen.connect(self.run)
        palette.class_chosen.connect(self.run_class)
        palette.open_over()

    def _try(self, call: Callable[[], object]) -> None:
        try:
            call()
        except UserError as error:
            self.say("warning", _capital(str(error)), "")

    @Slot(str)
    def _on_sample_wanted(self, uid: str) -> None:
        """A sample of another screen is looked at in the label view."""
        self.workbench.go_to(self.workbench.pool.row_of(uid))
        self.go("label")

    @Slot(int)
    def _on_row_wanted(self, row: int) -> None:
        self.workbench.go_to(row)
        self.go("label")

    @Slot(object, str)
    def _on_samples_wanted(self, sample_ids: NDArray[np.int64], title: str) -> None:
        """The samples of a cell of another screen, all at once."""
        self.explore_desk.show_ids(sample_ids, title)
        self.go("explore")

    def focus_place(self) -> None:
        """Out of a text field, back to what the view is about."""
        if self.place == "explore":
            self.explore_desk.view.focus_grid()
        else:
            self.label_view.focus_sample()

    def _zoom(self, step: int) -> None:
        if self.place == "explore":
            self.explore_desk.zoom_by(step)
        elif step:
            self.label_view.stage.zoom_by(step)
        else:
            self.label_view.stage.fit()
        self._keep_zoom()

    def _keep_zoom(self) -> None:
        for name, value in self.label_view.stage.zooms.items():
            self.taste_changed.emit(name, value)

    def _zoom_to_pixels(self) -> None:
        self.label_view.stage.actual_size()
        self._keep_zoom()

    def _find_similar(self) -> None:
        """Of the sample on screen, or of the current one of the grid."""
        if self.place == "explore":
            self.explore_desk.find_similar()
            return
        question = self.workbench.question
        if question is None:
            raise UserError("there is no sample on screen; choose one in Explore")
        self.explore_desk.find_similar(question.row)
        self.go("explore")

    def _search_pool(self) -> None:
        self.go("explore")
        self.explore_desk.view.focus_search()

    def _keymap(self) -> Keymap:
        """The person's keys, or the default ones where theirs contradict each other."""
        letters = [item.key for item in self.workbench.spec.classes if item.key]
        try:
            return Keymap(self._own_keys, letters)
        except UserError:
            return Keymap({}, letters)

    def _show_saved(self) -> None:
        self.status.show_saved(self.workbench.save_status)
        self.label_view.show_save_status(self.workbench.save_status)

    def _show_model(self) -> None:
        status = self.workbench.model_status
        self.status.show_model(status)
        self.label_view.show_model(status, self.workbench.curve())
        if self.place == "model":
            self.model_desk.refresh()

    @property
    def folder(self) -> Path:
        return self.workbench.folder


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
