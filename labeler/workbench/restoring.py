"""A project set back to a backup, and what the journal then brings back of the time since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from labeler.store.backup import Backup, backup_at, counts_in
from labeler.store.connections import DATABASE
from labeler.store.project_store import ProjectStore
from labeler.store.restore import find_backup, restore_backup
from labeler.workbench.projects import project_folder


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """`brought_back` events were given after the backup; `quarantine` holds the project file as it was before.

    `notes` is what else there is to know, in sentences.
    """

    backup: Backup
    quarantine: Path
    events: int
    brought_back: int
    notes: str

    def words(self) -> str:
        since = f", {self.brought_back:,} of them given since then and brought back" if self.brought_back else ""
        return f"{self.events:,} events{since}"


def restore_project(
    project: Path,
    named: str,
    *,
    exactly: bool = False,
    progress: Callable[[float | None], None] = lambda fraction: None,
    check: Callable[[], None] = lambda: None,
) -> RestoreReport:
    """Restore a backup given by path, by name or as `newest`. Raises `UserError`; the project is then as it was."""
    folder = project_folder(project)
    path = find_backup(folder, named)
    backup = backup_at(path)
    quarantine = restore_backup(folder, path, exactly=exactly, progress=progress, check=check)
    # Opening is what has the journal bring back what the backup did not know yet.
    with ProjectStore.open(folder) as store:
        repairs = store.repairs
    events, _ = counts_in(folder / DATABASE)
    missing = ", ".join(repairs.sources[:5])
    notes = f"Import again, to see the samples: {missing}." if missing else ""
    return RestoreReport(backup, quarantine, events, repairs.recovered, notes)
