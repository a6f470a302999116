"""The examination of a whole project: what the store knows, and the caches beside it that learning made."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.finding import Finding, Severity, note
from labeler.errors import LabelerError, ProjectError
from labeler.learning.feature_store import cards, describes, open_checked
from labeler.store.doctor import examine
from labeler.store.doctor_repair import Repair
from labeler.store.doctor_repair import repair as repair_store
from labeler.store.project_store import ProjectStore
from labeler.workbench.model_files import kept_model
from labeler.workbench.projects import project_folder

Tell = Callable[[float | None, str], None]


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True)
class RepairReport:
    """`before` is what was found first; `repair` what was made of it; `words` what opening then brought in besides."""

    before: tuple[Finding, ...]
    repair: Repair
    events: int
    words: str


def check_up(
    project: Path, tell: Tell = lambda fraction, words: None, check: Callable[[], None] = _nothing
) -> list[Finding]:
    """Everything that is wrong or worth knowing, the worst first. Raises `ProjectError` if there is no project."""
    folder = _there(project)
    found = [*examine(folder, lambda words: tell(None, words), check)]
    if not any(finding.severity is Severity.ERROR for finding in found):
        tell(None, "Looking at features and models")
        found += _caches(folder, check)
    order = list(Severity)
    return sorted(found, key=lambda finding: order.index(finding.severity))


def repair(
    project: Path, tell: Tell = lambda fraction, words: None, check: Callable[[], None] = _nothing
) -> RepairReport:
    """Repair a project on a copy, then open it once so that the journal brings in what it has."""
    folder = _there(project)
    before = tuple(examine(folder, lambda words: tell(None, words), check))
    made = repair_store(
        folder, tell=lambda words: tell(None, words), check=check, now_ms=lambda: time.time_ns() // 1_000_000
    )
    with ProjectStore.open(folder) as store:
        return RepairReport(before, made, store.log_position(), store.repairs.words)


def _there(project: Path) -> Path:
    folder = project_folder(project)
    if not folder.is_dir() or not any((folder / name).exists() for name in ("project.db", "journal", "backups")):
        raise ProjectError(f"there is no project at {folder}; check the path")
    return folder


def _caches(folder: Path, check: Callable[[], None]) -> Iterator[Finding]:
    """Both are made again by themselves, so nothing about them is ever worse than worth knowing."""
    try:
        with ProjectStore.open(folder, read_only=True) as store:
            check()
            yield from _features(store)
            check()
            yield from _models(store)
    except LabelerError as problem:
        yield note("caches", f"features and models could not be looked at: {problem}")


def _features(store: ProjectStore) -> Iterator[Finding]:
    folder = store.folder / "features"
    keys = store.uid_heads()
    again = "they are computed again when the project is next opened"
    known = cards(folder)
    for card in known:
        if card.rows_done < card.n_rows:
            yield note("features-partial", f"features {card.id}: {card.rows_done:,} of {card.n_rows:,} rows are done")
        elif not describes(card, keys):
            yield note("features-foreign", f"features {card.id} are not of these samples", "", again)
        elif open_checked(folder, card) is None:
            yield note("features-damaged", f"features {card.id} are damaged or missing", "", again)
        elif card.n_rows < len(keys):
            yield note("features-behind", f"features {card.id}: {card.n_rows:,} of {len(keys):,} samples", "", again)
    named = {card.id for card in known}
    orphans = [path.name for path in folder.glob("*.npy") if path.stem not in named] if folder.is_dir() else []
    if orphans:
        yield note("features-orphan", f"features without a card: {', '.join(orphans[:3])}", "", "they can be deleted")


def _models(store: ProjectStore) -> Iterator[Finding]:
    folder = store.folder / "models"
    versions = {record.version: record for record in store.model_versions()}
    for path in sorted(folder.glob("*.skops")) if folder.is_dir() else ():
        record = versions.get(path.stem)
        if record is None:
            yield note("model-orphan", f"{path.name} belongs to no model version", "", "it can be deleted")
        elif kept_model(store.folder, record) is None:
            yield note(
                "model-unusable", f"{path.name} was made elsewhere or is damaged",
                "it is not loaded: a model of somebody else could do harm", "it is trained again from the labels",
            )  # fmt: skip
