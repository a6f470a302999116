"""Labels exchanged through a folder that several people see, as one on a network drive."""

from __future__ import annotations

import shutil
from pathlib import Path

from labeler.domain.backup import BackupReason
from labeler.errors import UserError
from labeler.secrecy import keyring
from labeler.store.journal_segment import JOURNAL, segments_in
from labeler.store.merging import MergeReport
from labeler.store.project_store import ProjectStore
from labeler.workbench.packets import Check


def share(store: ProjectStore, folder: Path, check: Check = lambda: None) -> MergeReport:
    """Exchange labels through a folder that others see too: immutable journal files go in, those of others come out.

    The project itself stays where it is; nothing that is written there is ever changed again. An encrypted project is
    refused: what lies in a shared folder would lie there open.
    """
    if keyring.is_encrypted(store.folder):
        raise UserError(
            f"{store.folder.name} is encrypted, and a shared folder would hold its labels in the open; exchange "
            "encrypted packets instead: labeler pack PROJECT FILE --labels-only --encrypt, and labeler merge at home"
        )
    if not folder.is_dir():
        raise UserError(f"{folder} is not a folder; choose one that all of you see")
    store.close_segment()
    shared = folder / f"labeler-{store.setting('project_id')}"
    try:
        shared.mkdir(exist_ok=True)
        there = {segment.path.name for segment in segments_in(shared)}
        for segment in segments_in(store.folder / JOURNAL):
            check()
            if segment.digest is not None and segment.path.name not in there:
                building = shared / f".{segment.path.name}.part"
                shutil.copyfile(segment.path, building)
                building.replace(shared / segment.path.name)
    except OSError as error:
        raise UserError(f"{shared} cannot be written ({error.strerror or error}); check the shared folder") from error
    store.back_up_if_due(BackupReason.MERGE, min_age_ms=3_600_000)
    return store.merge([shared], keep=True, check=check)
