"""New data labeled by a chosen model version: imported into a passing project, read in children as any import."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.importer import ImportOptions
from labeler.domain.formula_cells import defused
from labeler.domain.model_version import ModelVersion
from labeler.errors import UserError
from labeler.learning.feature_store import open_features
from labeler.learning.fitting import predict
from labeler.learning.sample_reader import sample_keys
from labeler.registry import member
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.feature_job import FeatureJob
from labeler.workbench.projects import create_project, project_folder
from labeler.workbench.replay import Replay, Replayed
from labeler.workbench.transfers import TransferReport, import_sources
from labeler.workbench.versions import recorded_version

Report = Callable[[float | None, str], None]


@dataclass(frozen=True, slots=True)
class Predicted:
    """One place where a new sample was found; `chances` by class."""

    source: str
    row_id: str | None
    uid: str
    labels: tuple[str, ...]
    chances: dict[str, float]


def predict_project(
    project: Path, source: Path, options: ImportOptions, version: str | None, report: Report
) -> tuple[dict[str, Any], list[Predicted]]:  # Any: JSON leaves
    """What a version (default: the newest) says of every sample in `source`, and a summary as JSON leaves.

    Raises `UserError` if there is no such version, or it cannot be made again from the log.
    """
    folder = project_folder(project)
    with ProjectStore.open(folder, read_only=True) as store, tempfile.TemporaryDirectory() as place:
        if keyring.file_seal(folder / "features" / "any") is not None:
            raise UserError(f"{folder.name} is encrypted, and predictions would lie open beside it; this is not done")
        made = _model(store, version)
        assert made.outcome is not None and made.outcome.fitted is not None  # `_model` looked
        other = create_project(Path(place) / "new", store.task(), seed=0)
        report(None, "Reading the new samples")
        told = import_sources(other, [source], options)
        X = _vectors(folder, store, other, Path(place) / "vectors.npy", report)
        multilabel = member("tasks", store.task().kind).multilabel
        chances = predict(made.outcome.fitted, X, np.arange(len(X), dtype=np.int32), multilabel, lambda: None)
        with ProjectStore.open(other, read_only=True) as new:
            found = list(_rows(new, made.record, chances, multilabel))
    return _summary(made, told, len(X)), found


def write_predictions(target: Path, found: list[Predicted], classes: tuple[str, ...], overwrite: bool) -> None:
    """A CSV, whole or not at all: source, row_id, uid, label, probability, and one column a class."""
    if target.exists() and not overwrite:
        raise UserError(f"{target} is there already; choose another name, or say --force")
    temporary = target.with_name(f".{target.name}.part")
    try:
        with temporary.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["source", "row_id", "uid", "label", "probability", *(f"p({defused(n)})" for n in classes)])
            for one in found:
                best = min((one.chances[name] for name in one.labels), default=0.0)
                shares = [f"{one.chances[name]:.6f}" for name in classes]
                said = [one.source, one.row_id or "", one.uid, ";".join(one.labels)]
                writer.writerow([*map(defused, said), f"{best:.6f}", *shares])
        temporary.replace(target)
    except OSError as error:
        raise UserError(f"{target} cannot be written ({error.strerror or error})") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _model(store: ProjectStore, version: str | None) -> Replayed:
    record = recorded_version(store, version)
    made = Replay(store).version(record)
    if made.outcome is None or made.outcome.fitted is None:
        raise UserError(f"{record.version} cannot be made again from the log: {'; '.join(made.differences)}")
    return made


def _vectors(folder: Path, store: ProjectStore, other: Path, target: Path, report: Report) -> NDArray[np.float32]:
    matrix = open_features(folder / "features", sample_keys(store.sample_uids()))
    if matrix is None:
        raise UserError(f"{folder.name} has no features any more; compute them: labeler featurize {folder.name}")
    with ProjectStore.open(other, read_only=True) as new:
        if new.sample_count() == 0:
            raise UserError("there is no sample in what you gave that can be read")
    job = FeatureJob(other, None, 0, target=target, like=(folder / "features", matrix.id))
    job.run(lambda done, total: report(done / max(1, total), f"Reading samples: {done:,} of {total:,}"))
    vectors: NDArray[np.float32] = np.load(target, allow_pickle=False)
    return vectors


def _rows(
    new: ProjectStore, record: ModelVersion, chances: NDArray[np.float32], multilabel: bool
) -> Iterator[Predicted]:
    row = 0
    for samples in new.iter_samples():
        places = new.sources(samples)
        for sample in samples:
            said = {name: float(chance) for name, chance in zip(record.classes, chances[row], strict=True)}
            if multilabel:
                labels = tuple(name for name, chance in said.items() if chance >= 0.5)
            else:
                labels = (record.classes[int(np.argmax(chances[row]))],)
            for place in places[sample.id]:
                yield Predicted(place.source, place.row_id, sample.uid, labels, said)
            row += 1


def _summary(made: Replayed, told: TransferReport, samples: int) -> dict[str, Any]:  # Any: JSON leaves
    return {
        "version": made.record.version, "classes": list(made.record.classes), "samples": samples,
        "rejected": [{"source": item.source, "line": item.line, "reason": item.reason} for item in told.rejected],
        "notes": [f"{made.record.version}: {words}" for words in made.differences],
    }  # fmt: skip
