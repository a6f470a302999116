"""Project folders from the outside: naming, making, and remembering which were open."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from labeler.domain.target import Target
from labeler.domain.task import TaskSpec
from labeler.errors import UserError
from labeler.registry import member, members
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.json_file import read_json, write_json
from labeler.workbench.preferences import user_folder

SUFFIX = ".labeler"
_REMEMBERED = 12


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project opened before; the figures are those of its last closing."""

    folder: Path
    title: str
    opened_at: str
    samples: int
    labeled: int
    exists: bool


def project_folder(path: Path) -> Path:
    """The folder meant by what a person typed: the suffix may be left out."""
    has_name = path.name not in ("", "..")
    with suppress(RuntimeError):  # "~somebody" who is not known here is a name like any other
        path = path.expanduser()
    path = Path(os.path.abspath(path))
    if not has_name or path.suffix == SUFFIX or os.path.exists(path / "project.db"):
        return path
    return path.with_name(path.name + SUFFIX)


def create_project(
    path: Path,
    spec: TaskSpec,
    title: str = "",
    seed: int | None = None,
    passphrase: str | None = None,
    target: Target | None = None,
) -> Path:
    """Make an empty project and return its folder. Raises `UserError`; nothing half-made stays behind.

    With a passphrase it is encrypted. The seed decides every random draw of the project; without one it is drawn here,
    once.
    """
    if spec.kind not in members("tasks"):
        member("tasks", spec.kind)
    folder = project_folder(path)
    settings: dict[str, object] = {"seed": secrets.randbelow(2**31) if seed is None else seed}
    if target is not None:
        settings["target"] = target.as_text()
    named = title.strip() or folder.stem
    ProjectStore.create(folder, spec, named, passphrase=passphrase, settings=settings).close()
    return folder


def recent_projects() -> list[RecentProject]:
    """Newest first."""
    stored = read_json(_recent_file())
    found = []
    for entry in stored if isinstance(stored, list) else []:
        try:
            folder = Path(str(entry["folder"]))
            found.append(
                RecentProject(
                    folder,
                    str(entry["title"]),
                    str(entry["opened_at"]),
                    int(entry["samples"]),
                    int(entry["labeled"]),
                    any((folder / name).exists() for name in ("project.db", "backups", "journal")),
                )
            )
        except (KeyError, TypeError, ValueError):
            continue
    return found


def remember(folder: Path, title: str, samples: int, labeled: int) -> None:
    """Put a project on top of the recent ones. Not being able to is no reason to trouble anyone."""
    if keyring.is_encrypted(folder):
        title = folder.stem  # the list lies outside the project
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    entry = {"folder": str(folder), "title": title, "opened_at": now, "samples": samples, "labeled": labeled}
    others = [_as_json(project) for project in recent_projects() if project.folder != folder]
    try:
        write_json(_recent_file(), [entry, *others][:_REMEMBERED])
    except OSError:
        return


def forget(folder: Path) -> None:
    """Take a project off the list; its files stay."""
    kept = [_as_json(project) for project in recent_projects() if project.folder != folder]
    try:
        write_json(_recent_file(), kept)
    except OSError as error:
        raise UserError(f"the list of recent projects cannot be written: {error.strerror}") from error


def _as_json(project: RecentProject) -> dict[str, object]:
    return {
        "folder": str(project.folder), "title": project.title, "opened_at": project.opened_at,
        "samples": project.samples, "labeled": project.labeled,
    }  # fmt: skip


def _recent_file() -> Path:
    return user_folder("state") / "recent.json"
