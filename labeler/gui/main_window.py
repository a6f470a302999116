"""The main window: start screen, new-project wizard or an open project, and the keys that reach them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from labeler.errors import PassphraseNeeded, ProjectLocked, UserError
from labeler.gui.dialogs.ask_name import AskName
from labeler.gui.held_keys import HeldKeys
from labeler.gui.help_desk import HelpDesk
from labeler.gui.key_dispatch import KeyDispatch
from labeler.gui.keys_desk import KeysDesk
from labeler.gui.language import language_trouble
from labeler.gui.packet_desk import PacketDesk
from labeler.gui.paint_now import paint_now
from labeler.gui.qt_runner import Bridge, qt_runner
from labeler.gui.restore_desk import RestoreDesk
from labeler.gui.screen_fit import onto_screens, within
from labeler.gui.settings_desk import SettingsDesk
from labeler.gui.start_desk import StartDesk
from labeler.gui.startup_news import startup_news
from labeler.gui.theme.theme import CHOICES, theme
from labeler.gui.tour import Tour
from labeler.gui.viewers.message_page import MessagePage
from labeler.gui.views.start_view import StartView
from labeler.workbench.lanes import ThreadRunner
from labeler.workbench.preferences import (
    Preferences,
    load_preferences,
    login_name,
    repair_preferences,
    save_preferences,
)

if TYPE_CHECKING:  # these reach numpy and the store, which the first paint does without
    from labeler.gui.project_shell import ProjectShell
    from labeler.gui.views.new_project import NewProjectView
    from labeler.workbench.workbench import Workbench

_SIZE = (1280, 800)
_MINIMUM = (860, 560)
# What a window manager draws around a window, about.
_FRAME = (4, 40)
_KEEP_AFTER_MS = 1000


class MainWindow(QMainWindow):
    """Object name `mainWindow` (contract)."""

    project_opened = Signal(object)

    def __init__(self, bridge: Bridge, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("labeler")
        self.resize(*_SIZE)
        self.setMinimumSize(*_MINIMUM)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.screenRemoved.connect(self._on_screen_removed)
        self.bridge = bridge
        repaired = repair_preferences() if preferences is None else ""
        self.preferences = preferences or load_preferences()
        # Told once, where the person looks then.
        self._news = startup_news(repaired, language_trouble(self.preferences.language))
        self._said_unkept = False
        self._taste_due = QTimer(self)
        self._taste_due.setSingleShot(True)
        self._taste_due.setInterval(_KEEP_AFTER_MS)
        self._taste_due.timeout.connect(self._keep_taste)
        self._jobs: ThreadRunner | None = None
        self.shell: ProjectShell | None = None
        self.start = StartView()
        self._restore = RestoreDesk(self)
        self._begin = StartDesk(self)
        self._dispatch = KeyDispatch(self)
        HeldKeys(self).let_go.connect(self._dispatch.show_let_go)
        self.help = HelpDesk(self)
        self.settings = SettingsDesk(self)
        self.keys = KeysDesk(self)
        self.tour = Tour(self, self._on_tour_ended)
        # Whether the tour comes by itself at the first project: only to a person, never to a script.
        self.shows_tour = False
        self.packets = PacketDesk(self)
        self._waiting = MessagePage()
        self._stack = QStackedWidget()
        self._stack.setObjectName("canvas")
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._waiting)
        self.setCentralWidget(self._stack)
        self.start.packet_chosen.connect(self.packets.choose)
        self.start.restore_chosen.connect(self._restore.offer)
        self.start.help_chosen.connect(self.help.open)
        self.start.settings_chosen.connect(self.settings.open)
        if self._news is not None:
            self.start.notice.say("warning", *self._news)

    @property
    def wizard(self) -> NewProjectView | None:
        return self._begin.wizard

    @property
    def workbench(self) -> Workbench | None:
        return self.shell.workbench if self.shell is not None else None

    def fill_start(self) -> None:
        """What the start screen lists; after the first paint, because it reaches the store."""
        from labeler.workbench.demos import DEMOS
        from labeler.workbench.projects import recent_projects

        self.start.show_recent(recent_projects())
        self.start.show_demos(DEMOS)

    # Projects

    def open_project(self, folder: Path, annotator: str, *, read_only: bool = False) -> None:
        """Open at once, in this thread. Raises `UserError`."""
        from labeler.workbench.workbench import Workbench

        self.close_project()
        runner = qt_runner(self.bridge)
        try:
            engine = self.bridge.engine()
            bench = Workbench.open(folder, annotator, runner=runner, read_only=read_only, engine=engine)
        except BaseException:
            runner.shutdown(timeout_s=1.0)
            raise
        self._show_project(bench)

    def open_project_soon(
        self,
        folder: Path,
        annotator: str,
        *,
        read_only: bool = False,
        said: tuple[str, str, str] | None = None,
        waits: bool = False,
    ) -> None:
        """Open beside the event loop; the window says so meanwhile, and what went wrong if it did.

        `said` is a notice (kind, title, text) to show over the open project. `waits`: it is read only as long as
        somebody else writes it.
        """
        self.close_project()
        self.say_waiting(self.tr("Opening {0} …").format(folder.stem))
        runner = qt_runner(self.bridge)

        def work() -> Workbench:
            from labeler.workbench.workbench import Workbench

            engine = self.bridge.engine()
            return Workbench.open(folder, annotator, runner=runner, read_only=read_only, engine=engine)

        def done(bench: Workbench | None, error: BaseException | None) -> None:
            if bench is not None:
                self._show_project(bench)
                if self.shell is not None:
                    self._offer(self.shell, said, waits)
                return
            runner.shutdown(timeout_s=1.0)
            if isinstance(error, ProjectLocked) and not read_only:
                self.open_project_soon(folder, annotator, read_only=True, said=said, waits=True)
            elif isinstance(error, PassphraseNeeded):
                self._ask_passphrase(folder, lambda: self.open_project_soon(folder, annotator, read_only=read_only))
            else:
                self.refuse(self.tr("{0} cannot be opened").format(folder.name), error)

        runner.submit("batch", work, done)

    def _ask_passphrase(self, folder: Path, then: Callable[[], None]) -> None:
        from labeler.gui.unlocking import unlock_then
        from labeler.secrecy import keyring

        self._stack.setCurrentWidget(self.start)
        words = self.tr("Its passphrase opens it. Nobody can bring back one that was forgotten.")
        unlock_then(self, folder.stem, words, lambda given: keyring.unlock(folder, given), lambda _: then())

    def _offer(self, shell: ProjectShell, said: tuple[str, str, str] | None, waits: bool) -> None:
        from labeler.gui.offers import Offers

        offers = Offers(self, shell)
        if waits:
            offers.wait_for_turn()
        if said is not None:
            shell.notices.say(*said)
        else:
            offers.look_at_place()

    def close_project(self) -> None:
        if self.shell is None:
            return
        self.tour.stop()
        shell, self.shell = self.shell, None
        shell.close_project()
        self.remove(shell)
        self.setWindowTitle("labeler")

    def go_to_start(self) -> None:
        self.close_project()
        self._begin.leave_wizard()
        self._stack.setCurrentWidget(self.start)
        self.fill_start_again()

    def fill_start_again(self) -> None:
        from labeler.workbench.projects import recent_projects

        self.start.show_recent(recent_projects())

    def ask_name_then(self, go: Any) -> None:  # Any: a call taking the name
        """Who labels: asked once and remembered."""
        if self.preferences.annotator:
            go(self.preferences.annotator)
            return
        asked = AskName(self, login_name())
        asked.given.connect(self.remember_name)
        asked.given.connect(go)
        asked.open_over()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys nobody below wanted: commands, then classes. Holding a key down never answers twice."""
        if self._dispatch.take(event):
            paint_now(self)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._dispatch.show_let_go()
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A key let go of in another window is not heard here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._dispatch.show_let_go()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_project()
        if self._taste_due.isActive():
            self._taste_due.stop()
            self._keep_taste()
        if self._jobs is not None:
            self._jobs.shutdown(timeout_s=2.0)
            self._jobs = None
        if self.isVisible() and QApplication.platformName() != "offscreen":
            _geometry().setValue("geometry", self.saveGeometry())
        super().closeEvent(event)

    def restore_geometry(self) -> None:
        """Where the window was last time; the first time, and on another screen, as large as that has room for."""
        stored = _geometry().value("geometry")
        if stored is None or not self.restoreGeometry(stored):
            self.resize(within(QSize(*_SIZE), self.screen().availableGeometry(), QSize(*_FRAME)))

    @Slot()
    def _on_screen_removed(self) -> None:
        """A window on a screen that is gone could not be reached."""
        screens = [screen.availableGeometry() for screen in QApplication.screens()]
        self.setGeometry(onto_screens(self.geometry(), screens))

    # Inside

    def _show_project(self, bench: Workbench) -> None:
        from labeler.gui.project_shell import ProjectShell

        self.shell = ProjectShell(bench, self.lane(), self.preferences)
        self.shell.window_command.connect(self.run_command)
        self.shell.filters_kept.connect(self._on_filters_kept)
        self.shell.taste_changed.connect(self._on_taste_changed)
        self.put(self.shell)
        self._begin.leave_wizard()
        self.setWindowTitle(f"{bench.title} – labeler")
        bench.start()
        self.shell.label_view.focus_sample()
        if self._news is not None:
            self.shell.notices.say("warning", *self._news)
            self._news = None
        if self.shows_tour and not self.preferences.tour_seen:
            self.tour.start_soon()
        self.project_opened.emit(bench)

    def put(self, widget: QWidget) -> None:
        """Show this instead of what was there."""
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def remove(self, widget: QWidget) -> None:
        self._stack.removeWidget(widget)
        widget.deleteLater()

    def say_waiting(self, words: str) -> None:
        self._waiting.show_message("folder", words, "")
        self._stack.setCurrentWidget(self._waiting)

    def refuse(self, title: str, error: BaseException | None) -> None:
        self._stack.setCurrentWidget(self.start)
        words = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        self.start.set_busy("")
        self.start.notice.say("error", title, words[:1].upper() + words[1:])

    def lane(self) -> ThreadRunner:
        """For work without an open project: demos and looking at files."""
        if self._jobs is None:
            self._jobs = qt_runner(self.bridge)
        return self._jobs

    @Slot(str)
    def remember_name(self, name: str) -> None:
        self._keep(replace(self.preferences, annotator=name))

    def keep(self, preferences: Preferences) -> str:
        """Taste is worth a try: a home folder that cannot be written is no reason to stop. What was wrong, in words."""
        self.preferences = preferences
        try:
            save_preferences(preferences)
        except OSError as error:
            return self.tr("Settings hold until you quit, they cannot be kept: {0}").format(error.strerror)
        return ""

    def _keep(self, preferences: Preferences) -> None:
        problem = self.keep(preferences)
        if problem and not self._said_unkept:
            self._said_unkept = True
            (self.shell.notices.say if self.shell else self.start.notice.say)("warning", problem, "")

    @Slot(str, object)
    def _on_taste_changed(self, name: str, value: Any) -> None:  # Any: the type of the setting
        """Written a little later: zooming in may be ten changes a second."""
        if getattr(self.preferences, name) != value:
            self.preferences = replace(self.preferences, **{name: value})
            self._taste_due.start()

    @Slot()
    def _keep_taste(self) -> None:
        self._keep(self.preferences)

    @Slot(dict)
    def _on_filters_kept(self, filters: dict[str, Any]) -> None:  # Any: JSON leaves
        self._keep(replace(self.preferences, filters=filters))

    @Slot(str)
    def run_command(self, command: str) -> None:
        """Those of the window itself."""
        if command == "close-project":
            self.go_to_start()
        elif command == "help":
            self.help.open()
        elif command == "about":
            self.help.about()
        elif command == "explain":
            self.help.explain_focused()
        elif command == "tour":
            self.tour.start()
        elif command == "keys":
            self.keys.open()
        elif command == "settings":
            self.settings.open()
        elif command == "toggle-theme":
            self._next_theme()
        elif command == "full-screen":
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif command == "restore-backup" and self.shell is not None:
            self._restore.offer(self.shell.folder, self.shell.workbench.title)
        elif command == "quit":
            self.close()

    def explain(self, names: Sequence[str]) -> None:
        """What these figures are: asked for by the marks beside them."""
        self.help.explain(names)

    def _next_theme(self) -> None:
        """One further, and in words which: two themes may look alike, as that of the system and one of the others."""
        chosen = CHOICES[(CHOICES.index(theme().choice) + 1) % len(CHOICES)]
        theme().choose(chosen)
        words = {
            "light": self.tr("Theme: light"),
            "dark": self.tr("Theme: dark"),
            "contrast": self.tr("Theme: high contrast"),
            "system": self.tr("Theme: as the system says"),
        }
        (self.shell.notices.say if self.shell else self.start.notice.say)("info", words[chosen], "")
        self._keep(replace(self.preferences, theme=chosen))

    def _on_tour_ended(self) -> None:
        self._keep(replace(self.preferences, tour_seen=True))


def _geometry() -> QSettings:
    return QSettings("labeler", "window")
