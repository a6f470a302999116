"""An open project on screen: rail, views and status line, connected to the workbench. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from labeler.errors import UserError
from labeler.gui.classes_desk import ClassesDesk
from labeler.gui.comfort_desk import ComfortDesk
from labeler.gui.controls.nav_rail import NavRail
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.data_desk import DataDesk
from labeler.gui.dialogs.command_palette import CommandPalette
from labeler.gui.examples_desk import ExamplesDesk
from labeler.gui.explore_desk import ExploreDesk
from labeler.gui.history_desk import HistoryDesk
from labeler.gui.label_desk import LabelDesk
from labeler.gui.language import fill
from labeler.gui.model_desk import ModelDesk
from labeler.gui.notice_desk import NoticeDesk
from labeler.gui.paint_now import paint_now
from labeler.gui.panels.status_line import StatusLine
from labeler.gui.review_desk import ReviewDesk
from labeler.gui.team_desk import TeamDesk
from labeler.gui.views.label_view import LabelView
from labeler.workbench import events
from labeler.workbench.commands import BY_ID, Keymap
from labeler.workbench.lanes import Runner
from labeler.workbench.preferences import Preferences
from labeler.workbench.workbench import Workbench

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
        self.notices = NoticeDesk(workbench, self.notice, lambda: self.place == "label", self)
        self.label_view = LabelView(self.keymap)
        self.label_desk = LabelDesk(workbench, self.label_view, self)
        self.model_desk = ModelDesk(workbench)
        self.review_desk = ReviewDesk(workbench)
        self.explore_desk = ExploreDesk(workbench, self.keymap, preferences.filters)
        self.data_desk = DataDesk(workbench, runner)
        self.team_desk = TeamDesk(workbench, self)
        self.history_desk = HistoryDesk(workbench, self)
        self.classes_desk = ClassesDesk(workbench, self)
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
        self.notices.attempt(self._commands[command_id])

    @Slot(str)
    def run_class(self, name: str) -> None:
        """A class was picked. A plain call, not a signal: emitting one gives way to the training thread (1.7 ms)."""
        if self.place == "review":
            self.notices.attempt(partial(self.review_desk.settle, name))
        elif self.place == "explore":
            self.notices.attempt(partial(self.explore_desk.label, name))
        else:
            self.label_desk.choose(name)

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

    def close_project(self) -> None:
        """Stop listening and let the workbench finish."""
        self.label_desk.keep_zoom()
        self.notices.stop()
        self._panels_due.stop()
        for end in self._end_subscriptions:
            end()
        self.workbench.close()

    # Making it

    def _build(self) -> None:
        for view in self._places.values():
            self._stack.addWidget(view)
        self.notice.setObjectName("shellNotice")
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
        bound: dict[str, Callable[[], object]] = {
            **self.label_desk.commands(),
            "to-queue": self._leave,
            "focus": self.comfort.toggle_focus_mode,
            "zoom-in": partial(self._zoom, 1),
            "zoom-out": partial(self._zoom, -1),
            "zoom-fit": partial(self._zoom, 0),
            "pin-example": self.examples_desk.toggle,
            "history": self.history_desk.show,
            "edit-classes": self.classes_desk.edit,
            "find-similar": self._find_similar,
            "ask-next": self.explore_desk.ask_next,
            "search-pool": self._search_pool,
            "save-elsewhere": self._save_elsewhere,
            "back-up": self.workbench.backups.take,
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
        self.label_view.class_chosen.connect(self.run_class)
        self.label_view.command_chosen.connect(self.run)
        self.label_desk.taste_changed.connect(self.taste_changed)
        self.rail.command_chosen.connect(self.run)
        self.status.cancel_chosen.connect(self.workbench.cancel)
        for refusing in (self.label_desk, self.model_desk, self.data_desk):
            refusing.refused.connect(self.notices.refuse)
        for saying in (self.label_desk, self.model_desk, self.team_desk, self.comfort, self.examples_desk):
            saying.said.connect(self.notices.say)
        self.model_desk.sample_wanted.connect(self._on_sample_wanted)
        self.review_desk.sample_wanted.connect(self._on_sample_wanted)
        self.review_desk.samples_wanted.connect(self._on_samples_wanted)
        self.explore_desk.sample_wanted.connect(self._on_row_wanted)
        self.explore_desk.filters_kept.connect(self.filters_kept)
        self.explore_desk.view.command_chosen.connect(self.run)
        self.explore_desk.view.label_chosen.connect(self.run_class)
        self.data_desk.asked.connect(self._on_import_asked)
        self.data_desk.view.command_chosen.connect(self.run)

    def _subscribe(self) -> list[Callable[[], None]]:
        bus = self.workbench.events
        return [
            bus.subscribe(events.SaveStatusChanged, self._on_save_status_changed),
            bus.subscribe(events.ProgressChanged, self._on_progress_changed),
            bus.subscribe(events.ClassesChanged, self._on_classes_changed),
            bus.subscribe(events.ExamplesChanged, self._on_examples_changed),
            bus.subscribe(events.ModelPublished, self._on_model_published),
            bus.subscribe(events.ActivityChanged, self._on_activity_changed),
            bus.subscribe(events.SamplesAdded, self._on_samples_added),
            *self.notices.subscribe(),
            *self.label_desk.subscribe(),
            *self.classes_desk.subscribe(),
            *self.model_desk.subscribe(),
            *self.data_desk.subscribe(),
            *self.team_desk.subscribe(),
            *self.history_desk.subscribe(),
            *self.review_desk.subscribe(),
            *self.explore_desk.subscribe(),
        ]

    def _show_all(self) -> None:
        self.label_desk.show_all()
        self.examples_desk.show_all()
        self.status.show_saved(self.workbench.save_status)
        self.status.show_model(self.workbench.model_status)
        self._show_progress()

    # What the workbench tells

    def _on_save_status_changed(self, event: events.SaveStatusChanged) -> None:
        self.status.show_saved(event.status)

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
            self.notices.say("info", self.tr("An import waits for your answer on the Data screen"), "")

    @Slot()
    def _show_progress(self) -> None:
        self.label_desk.show_progress()
        self.comfort.progress_changed()
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
        self.label_desk.show_classes()
        self.examples_desk.show_all()

    def _on_examples_changed(self, event: events.ExamplesChanged) -> None:
        self.examples_desk.show_all()

    def _on_model_published(self, event: events.ModelPublished) -> None:
        self.status.show_model(event.status)
        if self.place == "model":
            self.model_desk.refresh()

    def _on_activity_changed(self, event: events.ActivityChanged) -> None:
        self.status.show_activities(event.activities)

    def _on_samples_added(self, event: events.SamplesAdded) -> None:
        self.examples_desk.show_all()
        if self.place == "label" and event.added > 0:
            self.notices.say("info", fill(self.tr("{0:,} samples added"), event.added), "")

    # What the person does

    def _leave(self) -> None:
        """Esc: out of focus mode, or back from the past."""
        if self.comfort.in_focus_mode:
            self.comfort.set_focus_mode(False)
        else:
            self.workbench.questions.back_to_queue()

    def _save_elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder on another disk to keep all answers in"))
        if chosen:
            self.workbench.saving.save_elsewhere(Path(chosen))

    def _show_palette(self) -> None:
        palette = CommandPalette(self, self.keymap, self.workbench.spec.names())
        palette.command_chosen.connect(self.run)
        palette.class_chosen.connect(self.run_class)
        palette.open_over()

    @Slot(str)
    def _on_sample_wanted(self, uid: str) -> None:
        """A sample of another screen is looked at in the label view."""
        self.workbench.questions.go_to(self.workbench.pool.row_of(uid))
        self.go("label")

    @Slot(int)
    def _on_row_wanted(self, row: int) -> None:
        self.workbench.questions.go_to(row)
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
        (self.explore_desk if self.place == "explore" else self.label_desk).zoom_by(step)

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

    @property
    def folder(self) -> Path:
        return self.workbench.folder
