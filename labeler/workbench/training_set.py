"""What a model learns from, made of who said what: the same for the window's lane and for a replay from the log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.task import Task
from labeler.domain.task import TaskSpec
from labeler.learning.class_weights import balanced
from labeler.learning.soft_labels import SoftLabels, soft_labels
from labeler.workbench.label_board import LabelBoard

TrainOn = Literal["majority", "consensus"]
MAJORITY: TrainOn = "majority"
CONSENSUS: TrainOn = "consensus"


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """As in `Snapshot`: labeled rows with their majority label; `soft` holds what is learned instead, if anything."""

    labeled: NDArray[np.int32]
    y: NDArray[np.int32]
    weights: NDArray[np.float32] | None
    soft: SoftLabels | None


def training_set(
    board: LabelBoard, task: Task, spec: TaskSpec, *, class_weights: bool, train_on: TrainOn
) -> TrainingSet:
    """Raises `UserError` where somebody said a class that `spec` does not know."""
    settled = board.settled()
    y = _targets(settled.values, task, spec)[settled.codes]
    soft = _soft(board, task, spec) if train_on == CONSENSUS else None
    if class_weights:
        weights = balanced(y, settled.weights)
        soft = None if soft is None else SoftLabels(soft.rows, soft.y, _balanced(soft))
        return TrainingSet(settled.rows, y, weights, soft)
    return TrainingSet(settled.rows, y, settled.weights, soft)


def _balanced(soft: SoftLabels) -> NDArray[np.float32]:
    return cast(NDArray[np.float32], balanced(soft.y, soft.weights))


def _targets(values: tuple[tuple[str, ...], ...], task: Task, spec: TaskSpec) -> NDArray[np.int32]:
    return task.targets([task.value_of(names, spec) for names in values], spec)


def _soft(board: LabelBoard, task: Task, spec: TaskSpec) -> SoftLabels | None:
    """None where no sample has two answers: there nobody is measured against anybody, and a label is what one said.

    Annotators and labels stand in an order of their own and not in that of their coming, so that sums, and with them
    the fit, come out the same bit for bit whichever way the board was filled.
    """
    said = board.answers()
    if said.rows.size == 0 or np.bincount(np.unique(said.rows, return_inverse=True)[1]).max() < 2:
        return None
    # Here and not above: it brings SciPy, which those who train on the majority need not wait for.
    from labeler.agreement.consensus import consensus_of
    from labeler.agreement.ratings import Ratings

    decided = board.decided()
    rows = np.unique(np.concatenate([said.rows, decided.rows]))
    used = np.unique(np.concatenate([said.codes, decided.codes])).tolist()
    labels = sorted({said.values[code] for code in used})
    place = {names: at for at, names in enumerate(labels)}
    category_of = np.array([place.get(names, -1) for names in said.values], dtype=np.int64)
    ratings = Ratings(
        np.searchsorted(rows, said.rows).astype(np.int64), said.annotators.astype(np.int64), category_of[said.codes],
        [str(row) for row in rows.tolist()], said.names, tuple(" + ".join(names) or "–" for names in labels),
    )  # fmt: skip
    gold = dict(zip(np.searchsorted(rows, decided.rows).tolist(), category_of[decided.codes].tolist(), strict=True))
    found = consensus_of(ratings, gold=gold, weights=said.weights.astype(np.float64))
    return soft_labels(rows.astype(np.int32), found.probability, _targets(tuple(labels), task, spec))
