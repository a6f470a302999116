"""Replay: any model version and the queue it made, again, from the label log alone, and compared bit for bit."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import ModelVersion
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import UserError
from labeler.learning.feature_store import open_features
from labeler.learning.fingerprints import differences, open_hash
from labeler.learning.rerank import environment, rerank
from labeler.learning.sample_reader import sample_keys
from labeler.learning.snapshot import Outcome, Snapshot
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.asking import Asking
from labeler.workbench.feature_job import FeatureJob
from labeler.workbench.log_replay import AnswersAt
from labeler.workbench.projects import project_folder
from labeler.workbench.settings import load_settings
from labeler.workbench.training_set import CONSENSUS, MAJORITY, training_set

Report = Callable[[float | None, str], None]
Check = Callable[[], None]

# An answer is on the board before it is in the log: how many events further on the training set is looked for.
_AHEAD = 16
_ROWS_OF = re.compile(r"-(\d+)$")


@dataclass(frozen=True, slots=True)
class Replayed:
    """One version made again.

    Attributes
    ----------
    differences : in words; empty where all that was recorded is met bit for bit.
    outcome : the model and its queue; None where they could not be made.
    log_position : where in the log the training set was met.
    """

    record: ModelVersion
    log_position: int
    differences: tuple[str, ...]
    outcome: Outcome | None = None
    notes: tuple[str, ...] = ()

    @property
    def identical(self) -> bool:
        return not self.differences

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return {
            "version": self.record.version, "identical": self.identical, "log_position": self.log_position,
            "labels": self.record.labels, "differences": list(self.differences), "notes": list(self.notes),
        }  # fmt: skip


@dataclass(slots=True)
class Replay:
    """The replays of one project; give versions in the order of their log positions.

    `fresh` computes all features anew from the samples instead of trusting the project's own matrix.
    """

    store: ProjectStore
    fresh: bool = False
    check: Check = lambda: None
    _answers: AnswersAt | None = None
    _features: dict[str, NDArray[np.float32] | None] = field(default_factory=dict)

    def version(self, record: ModelVersion) -> Replayed:
        X = self.matrix(record)
        if X is None:
            words = f"its features {record.featurizer} cannot be made again from the samples that are there now"
            return Replayed(record, record.log_position, (words,))
        answers = self._answers_at(record)
        snapshot, position = self._meeting(record, answers, X)
        if snapshot is None:
            words = f"the log at {record.log_position} gives other labels than the {record.labels:,} it learned from"
            return Replayed(record, record.log_position, (words,))
        outcome = rerank(snapshot, self.check, lambda _: None)
        if outcome.model_version is None:
            return Replayed(record, position, (f"no model was made: {outcome.problem or outcome.waiting_for}",))
        return Replayed(record, position, *_compared(record, outcome))

    def training(self, record: ModelVersion, X: NDArray[np.float32]) -> Snapshot | None:
        """What a version learned from, over the rows of X; None where the log does not give it any more."""
        return self._meeting(record, self._answers_at(record), X)[0]

    def _answers_at(self, record: ModelVersion) -> AnswersAt:
        if self._answers is None:
            self._answers = _all_answers(self.store)
        self._answers.advance(record.log_position, record.classes)
        return self._answers

    def _meeting(self, record: ModelVersion, answers: AnswersAt, X: NDArray[np.float32]) -> tuple[Snapshot | None, int]:
        """The snapshot with the recorded training set, at the recorded position or just behind it."""
        for position in range(record.log_position, record.log_position + _AHEAD + 1):
            if position == record.log_position + 1:
                answers = answers.branch()
            answers.advance(position, record.classes)
            snapshot = _snapshot(record, answers, X, self.store)
            if snapshot is not None and snapshot.training_hash == record.training_hash:
                return snapshot, position
        return None, record.log_position

    def matrix(self, record: ModelVersion) -> NDArray[np.float32] | None:
        """The features a version was fitted on; None if they cannot be had any more."""
        if record.featurizer not in self._features:
            self._features[record.featurizer] = self._found(record.featurizer, record.seed)
        return self._features[record.featurizer]

    def _found(self, featurizer: str, seed: int) -> NDArray[np.float32] | None:
        """The first rows of a matrix of the same space, which samples added later have not changed; else computed."""
        counted = _ROWS_OF.search(featurizer)
        if counted is None:
            return None
        rows, basis = int(counted.group(1)), featurizer[: counted.start()]
        uids = self.store.sample_uids()
        if rows > len(uids):
            return None
        if not self.fresh:
            there = open_features(self.store.folder / "features", sample_keys(uids))
            if there is not None and there.card.basis == basis and there.n_rows >= rows:
                return there.X[:rows]
        with tempfile.TemporaryDirectory(prefix="labeler-replay-") as place:
            for count in self._grew(basis, rows):
                job = FeatureJob(
                    self.store.folder, load_settings(self.store).blocks, seed, rows=count, target=Path(place)
                )
                job.run(lambda done, total: self.check())
            made = open_features(Path(place), sample_keys(uids[:rows]))
            return np.array(made.X) if made is not None and made.id == featurizer else None

    def _grew(self, basis: str, rows: int) -> list[int]:
        """The sizes at which a matrix of this space stood: it was fitted at the first, and extended since."""
        known = [_ROWS_OF.search(other.featurizer) for other in self.store.model_versions()]
        sizes = {int(found.group(1)) for found in known if found is not None and found.string[: found.start()] == basis}
        return sorted(size for size in sizes | {rows} if size <= rows)


def replay_project(
    project: Path, version: str | None, fresh: bool, report: Report
) -> dict[str, Any]:  # Any: JSON leaves
    """All versions, or one, as `labeler replay --json` prints it. Raises `UserError` if there is no such version."""
    began = time.perf_counter()
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        records = sorted(store.model_versions(), key=lambda record: record.log_position)
        if version is not None:
            records = [record for record in records if record.version == version]
        if not records:
            what = f"no version {version}" if version else "no model version yet; train one: labeler train"
            raise UserError(f"{store.folder.name} has {what}")
        replay, found = Replay(store, fresh), []
        for number, record in enumerate(records):
            report(number / len(records), f"Making {record.version} again")
            found.append(replay.version(record))
    return {
        "identical": all(one.identical for one in found),
        "versions": [one.as_json() for one in found],
        "libraries": _libraries(records),
        "seconds": round(time.perf_counter() - began, 3),
    }


def _compared(record: ModelVersion, outcome: Outcome) -> tuple[tuple[str, ...], Outcome, tuple[str, ...]]:
    assert outcome.model_version is not None  # the caller looked
    made, said = outcome.model_version, []
    if not record.fingerprints:
        notes = ("recorded before fingerprints were kept: only labels and parameters could be compared",)
        if dict(made.parameters) != dict(record.parameters):
            said.append(f"its parameters were {dict(record.parameters)} and are {dict(made.parameters)}")
        return tuple(said), outcome, notes
    return tuple(differences(record.fingerprints, made.fingerprints)), outcome, ()


def _snapshot(record: ModelVersion, answers: AnswersAt, X: NDArray[np.float32], store: ProjectStore) -> Snapshot | None:
    """None where the answers say classes that the version did not know."""
    task = member("tasks", store.task().kind)
    spec = TaskSpec(task.name, tuple(LabelClass(name) for name in record.classes))
    proof = record.fingerprints
    is_balanced = bool(proof.get("class_weights", False))
    train_on = CONSENSUS if proof.get("train_on") == CONSENSUS else MAJORITY
    try:
        taught = training_set(answers.board, task, spec, class_weights=is_balanced, train_on=train_on)
    except UserError:
        return None
    n_rows = int(proof.get("rows", len(X)))
    hunt = str(proof.get("hunt", ""))
    return Snapshot(
        X=X, featurizer=record.featurizer, n_rows=n_rows, classes=record.classes, multilabel=task.multilabel,
        labeled=taught.labeled, y=taught.y, weights=taught.weights, soft=taught.soft, class_weights=is_balanced,
        open_rows=_open_rows(answers, n_rows, record, store), asking=proof.get("asking", {}),
        audit_rows=np.empty(0, dtype=np.int32),
        model=record.model, strategy=record.strategy, hunt=hunt, seed=record.seed, version=record.version,
        log_position=record.log_position, batch=1,
    )  # fmt: skip


def _open_rows(answers: AnswersAt, n_rows: int, record: ModelVersion, store: ProjectStore) -> NDArray[np.int32]:
    """Whoever was asked: the open rows that were recorded, if the log tells any such, else those nobody labeled."""
    wanted, told = str(record.fingerprints.get("open", "")), record.fingerprints.get("asking")
    if isinstance(told, Mapping):
        asking = Asking.from_json(told, record.seed)
        planned = asking.planned(answers.board, store.uid_heads()[:n_rows])
        return np.flatnonzero(~asking.closed(answers.board, *planned)).astype(np.int32)
    usual = answers.open_rows(n_rows, None)
    if not wanted or open_hash(usual) == wanted:
        return usual
    for annotator in answers.board.annotators:
        own = answers.open_rows(n_rows, annotator)
        if open_hash(own) == wanted:
            return own
    return usual


def _all_answers(store: ProjectStore) -> AnswersAt:
    row_of = {uid: row for row, uid in enumerate(store.sample_uids())}
    events = [
        (seq, row_of[event.sample_uid], event) for seq, event in store.numbered_events() if event.sample_uid in row_of
    ]
    return AnswersAt(events, len(row_of), member("tasks", store.task().kind), store.present_names())


def _libraries(records: list[ModelVersion]) -> dict[str, dict[str, str]]:
    """What was different when versions were made: name → {"then", "now"}; several former versions in one text."""
    now = environment()
    found = {}
    for name, present in now.items():
        then = sorted({record.environment.get(name, "unknown") for record in records})
        if then != [present]:
            found[name] = {"then": ", ".join(then), "now": present}
    return found
