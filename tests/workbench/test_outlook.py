"""All that is said of a model at once: sentences that follow from records and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from labeler.domain.model_version import Estimate, ModelVersion
from labeler.domain.target import Target
from labeler.learning.audit import Audit, AuditPredictions
from labeler.workbench.kept_audit import MeasuredVersion
from labeler.workbench.outlook import Progress, outlook
from labeler.workbench.settings import ProjectSettings

CLASSES = ("cat", "dog")
SETTINGS = ProjectSettings(seed=1)
PROGRESS = Progress(samples=5000, labeled=400, per_class={"cat": 210, "dog": 190}, pace_s=3.6)


def records(count: int = 10) -> list[ModelVersion]:
    made = []
    for at in range(1, count + 1):
        labels, audits = 40 * at, 400
        accuracy = 0.95 - 1.2 * labels**-0.6
        metrics = {"accuracy": accuracy, "accuracy_low": accuracy - 0.03, "accuracy_high": accuracy + 0.03}
        made.append(
            ModelVersion(
                f"v{at}", "logistic_regression", "adaptive", "f", 1, at, labels, CLASSES, str(at), 0.1,
                metrics={**metrics, "audit_n": audits},
            )
        )  # fmt: skip
    return made


def measured(wrong: int, training: float, count: int = 100) -> MeasuredVersion:
    truth = (np.arange(count) % 2).astype(np.int32)
    said = truth.copy()
    said[:wrong] = 1 - said[:wrong]
    chances = np.full((count, 2), 0.1, dtype=np.float32)
    chances[np.arange(count), said] = 0.9
    known = AuditPredictions(np.arange(count, dtype=np.int32), truth, chances)
    return MeasuredVersion(Audit(known, count, Estimate(training, training, training, 400)), "v10", CLASSES)


def test_labels_and_hours_to_the_target_follow_from_the_pace() -> None:
    told = outlook(records(), None, CLASSES, replace(SETTINGS, target=Target("accuracy", 0.92)), PROGRESS)
    assert told.labels_to_target is not None and told.labels_to_target > 400
    assert told.hours_left is not None
    assert abs(told.hours_left - (told.labels_to_target - 400) * 3.6 / 3600) < 1e-9
    (goal,) = [line for line in told.sayings if "80 % sure" in line]
    assert "accuracy 0.92 is reached by" in goal and "of labeling at the present pace" in goal
    assert any("more labels for +1 point" in line for line in told.sayings)


def test_without_a_pace_no_hours_are_told() -> None:
    settings = replace(SETTINGS, target=Target("accuracy", 0.92))
    told = outlook(records(), None, CLASSES, settings, replace(PROGRESS, pace_s=None))
    assert told.hours_left is None and told.labels_to_target is not None


def test_a_target_beyond_the_law_is_told_with_its_small_chance() -> None:
    told = outlook(records(), None, CLASSES, replace(SETTINGS, target=Target("accuracy", 0.999)), PROGRESS)
    assert told.labels_to_target is None
    assert any("certainty only" in line for line in told.sayings)


def test_learning_by_heart_is_called_overfitting() -> None:
    told = outlook(records(), measured(30, 1.0), CLASSES, SETTINGS, PROGRESS)
    assert any(line.startswith("overfitting: 100% right on the answers it learned from, 70%") for line in told.warnings)
    calm = outlook(records(), measured(5, 0.97), CLASSES, SETTINGS, PROGRESS)
    assert calm.warnings == ()


def test_a_model_that_cannot_even_learn_its_answers_is_called_underfitting() -> None:
    settings = replace(SETTINGS, target=Target("accuracy", 0.95))
    told = outlook(records(), measured(30, 0.72), CLASSES, settings, PROGRESS)
    assert any(line.startswith("underfitting") for line in told.warnings)


def test_uneven_classes_are_told_until_they_are_weighed() -> None:
    uneven = replace(PROGRESS, per_class={"cat": 390, "dog": 10})
    assert any("class weights" in line for line in outlook([], None, CLASSES, SETTINGS, uneven).warnings)
    weighed = replace(SETTINGS, class_weights=True)
    assert outlook([], None, CLASSES, weighed, uneven).warnings == ()


def test_the_target_counts_as_reached_only_with_its_whole_interval() -> None:
    settings = replace(SETTINGS, target=Target("accuracy", 0.9))
    close, far = (outlook([], measured(wrong, 1.0), CLASSES, settings, PROGRESS).criteria[-1] for wrong in (8, 1))
    assert (close.met, far.met) == (False, True)


def test_figures_of_other_classes_are_not_told() -> None:
    told = outlook(records(), measured(5, 1.0), ("cat", "cow"), SETTINGS, PROGRESS)
    assert told.estimates is None and told.version == ""
