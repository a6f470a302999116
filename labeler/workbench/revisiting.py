"""The labels to look at again because the guidelines changed after they were given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from labeler.contracts.task import Task
from labeler.domain.sample import Sample
from labeler.errors import SourceError, UsageError
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import project_folder

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Outdated:
    """A label that still holds and was given under an older version; `guidelines` None: under none."""

    uid: str
    source: str
    annotator: str
    names: tuple[str, ...]
    guidelines: int | None

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Revisit:
    """`version` in force, None where there are no guidelines; `labels` oldest version first."""

    version: int | None
    labels: Sequence[Outdated]


def labels_to_revisit(project: Path, classes: Sequence[str] = ()) -> Revisit:
    """Labels given under older guidelines; with `classes` only those that say one of them."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return revisit_in(store, classes)


def revisit_in(store: ProjectStore, classes: Sequence[str] = ()) -> Revisit:
    """Raises `UsageError` for an unknown class. What a lead settled since is settled."""
    spec = store.task()
    if unknown := [name for name in classes if name not in spec.names()]:
        raise UsageError(f"“{unknown[0]}” is not among the classes: {', '.join(spec.names())}")
    version = store.guidelines_version()
    if version is None:
        return Revisit(None, ())
    task: Task = member("tasks", spec.kind)
    settled = {sample_id for sample_id, _ in store.adjudications()}
    old = [
        one
        for one in store.work()
        if one.holds
        and (one.guidelines or 0) < version
        and one.sample_id not in settled
        and (not classes or set(classes) & set(task.names_of(one.value)))
    ]
    samples = {int(sample.id): sample for sample in _samples(store, sorted({one.sample_id for one in old}))}
    labels = [
        Outdated(
            samples[one.sample_id].uid,
            samples[one.sample_id].source,
            one.annotator,
            task.names_of(one.value),
            one.guidelines,
        )
        for one in sorted(old, key=lambda one: (one.guidelines or 0, one.sample_id, one.annotator))
    ]
    return Revisit(version, labels)


def _samples(store: ProjectStore, ids: Sequence[int]) -> list[Sample]:
    return [sample for at in range(0, len(ids), _AT_ONCE) for sample in store.samples_at(ids[at : at + _AT_ONCE])]


def change_guidelines(project: Path, text_file: Path) -> None:
    """A new version from a Markdown file; later answers say that they were given under it."""
    try:
        text = text_file.read_text("utf-8")
    except OSError as error:
        raise SourceError(f"{text_file} cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{text_file} is not UTF-8 text; save it as UTF-8") from error
    with ProjectStore.open(project_folder(project)) as store:
        store.set_guidelines(text)
