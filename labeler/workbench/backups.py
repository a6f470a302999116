"""When backups of an open project are taken: at opening, while working, after imports, and when asked for.

On a lane of its own, so that none waits behind an import. One that fails is told once and stops nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from labeler.domain.backup import BackupReason
from labeler.errors import Cancelled, UserError
from labeler.store.backup import Backup, described, list_backups
from labeler.store.project_store import ProjectStore
from labeler.workbench.cancel import CancelToken
from labeler.workbench.events import BackupEnded, EventBus, ImportEnded, NoticeRaised, SaveStatusChanged
from labeler.workbench.lanes import LaneName, Runner
from labeler.workbench.projects import project_folder
from labeler.workbench.state import SaveState

LANE: LaneName = "backup"
# Of work, not of idling: the moment is looked at when something was saved.
EVERY_S = 30 * 60.0
_TITLE = "Taking a backup"


class Backups:
    """All methods run on the front's thread and return at once."""

    def __init__(
        self,
        store: ProjectStore,
        runner: Runner,
        events: EventBus,
        activity: Callable[[str, str | None, float | None], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._runner = runner
        self._events = events
        self._activity = activity
        self._clock = clock
        self._token = CancelToken()
        self._last = clock()
        self._running = False
        self._is_failing = False
        if not store.read_only:
            events.subscribe(SaveStatusChanged, self._on_save_status_changed)
            events.subscribe(ImportEnded, self._on_import_ended)

    def opened(self) -> None:
        """The session begins: keep what the last one left, if it left anything new."""
        if not self._store.read_only:
            self._take(BackupReason.OPENING, self._if_changed(BackupReason.OPENING), is_asked=False)

    def names(self) -> list[Backup]:
        """Those there are, newest first, by their names alone."""
        return list_backups(self._store.folder)

    def take(self) -> None:
        """A person asked for one; `BackupEnded` tells the outcome. Raises `UserError` while another is taken."""
        if self._running:
            raise UserError("a backup is being taken just now; wait for it to end")
        self._take(BackupReason.MANUAL, self._always(BackupReason.MANUAL), is_asked=True)

    def cancel(self, lane: str) -> None:
        if lane == LANE:
            self._token.cancel()

    def stop(self) -> None:
        self._token.cancel()

    def _on_save_status_changed(self, event: SaveStatusChanged) -> None:
        if event.status.state is SaveState.SAVED and self._clock() - self._last >= EVERY_S:
            self._take(BackupReason.WORK, self._if_changed(BackupReason.WORK), is_asked=False)

    def _on_import_ended(self, event: ImportEnded) -> None:
        if event.report is not None and (event.report.added or event.report.labels):
            self._take(BackupReason.IMPORT, self._if_changed(BackupReason.IMPORT), is_asked=False)

    def _if_changed(self, reason: BackupReason) -> Callable[[CancelToken], Path | None]:
        return lambda token: self._store.back_up_if_due(reason, progress=self._tell, check=token.check)

    def _always(self, reason: BackupReason) -> Callable[[CancelToken], Path | None]:
        return lambda token: self._store.back_up(reason, progress=self._tell, check=token.check)

    def _take(self, reason: BackupReason, job: Callable[[CancelToken], Path | None], *, is_asked: bool) -> None:
        """One at a time: what an automatic one would add, the running one has or the next one gets."""
        if self._running:
            return
        token = self._token = CancelToken()
        self._running = True
        self._last = self._clock()
        self._activity(LANE, _TITLE, None)

        def done(path: Path | None, error: BaseException | None) -> None:
            self._running = False
            self._activity(LANE, None, None)
            if not is_asked:
                self._note_failure(error)
            self._events.publish(BackupEnded(reason, path, _words(error)))

        self._runner.submit(LANE, lambda: job(token), done)

    def _note_failure(self, error: BaseException | None) -> None:
        """Said once, until one succeeds again."""
        failed = error is not None and not isinstance(error, Cancelled)
        if failed and not self._is_failing:
            words = f"Labeling goes on, and every answer is saved as before. {_words(error)}"
            self._events.publish(NoticeRaised("warning", "No backup could be taken", words))
        if failed or error is None:
            self._is_failing = failed

    def _tell(self, fraction: float | None) -> None:
        """Called on the lane."""
        self._runner.deliver(lambda: self._activity(LANE, _TITLE, fraction) if self._running else None)


def back_up_project(
    project: Path,
    progress: Callable[[float | None], None] = lambda fraction: None,
    check: Callable[[], None] = lambda: None,
) -> Backup:
    """Take a backup of any project, also of one that a window is writing. Raises `UserError`."""
    folder = project_folder(project)
    with ProjectStore.open(folder, read_only=True) as store:
        path = store.back_up(BackupReason.MANUAL, progress=progress, check=check)
    return next(described(backup) for backup in list_backups(folder) if backup.path == path)


def backups_of(project: Path) -> list[Backup]:
    """All backups of a project, newest first, with what they hold. Reads each; not for the front's thread."""
    return [described(backup) for backup in list_backups(project_folder(project))]


def _words(error: BaseException | None) -> str:
    if error is None:
        return ""
    return str(error) if isinstance(error, UserError | Cancelled) else f"{type(error).__name__}: {error}"
