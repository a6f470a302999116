"""Every proposal model keeps its contract; a new file in the family is found and tested by itself."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from labeler import registry
from labeler.contracts.proposal_model import FittedModel, ProposalModel
from labeler.errors import ExtensionError, UserError

MODELS: dict[str, ProposalModel] = registry.members("models")


@pytest.fixture(params=MODELS)
def model(request: pytest.FixtureRequest) -> ProposalModel:
    return MODELS[request.param]


def blobs(count: int, n_classes: int, seed: int = 0, width: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Points around one centre a class, at the length features have."""
    rng = np.random.default_rng(seed)
    centres = np.random.default_rng(99).normal(size=(n_classes, width)) * 2
    y = np.arange(count) % n_classes
    X = centres[y] + rng.normal(size=(count, width))
    return X.astype(np.float32), y.astype(np.int32)


def fitted(model: ProposalModel, X: np.ndarray, y: np.ndarray, n_classes: int, **more: object) -> FittedModel:
    options = {"multilabel": y.ndim == 2, "weights": None, "seed": 0, **more}
    return model.fit(X, y, n_classes=n_classes, **options)  # type: ignore[arg-type]  # options by name


def ticks(y: np.ndarray, n_classes: int) -> np.ndarray:
    """A multiple-choice task: each class and the one before it."""
    one = np.eye(n_classes, dtype=np.int32)[y]
    return one | np.roll(one, 1, axis=1)


def test_it_says_what_it_is(model: ProposalModel) -> None:
    assert model.name and model.title
    assert isinstance(model.online, bool)


def test_it_learns_separate_classes(model: ProposalModel) -> None:
    X, y = blobs(150, 5)
    test_X, test_y = blobs(200, 5, seed=1)
    chances = fitted(model, X, y, 5).predict_proba(test_X)
    assert (chances.argmax(axis=1) == test_y).mean() > 0.9


@pytest.mark.parametrize("count", [5, 20, 60])
def test_probabilities_have_a_column_for_every_class_and_sum_to_one(model: ProposalModel, count: int) -> None:
    X, y = blobs(count, 3)
    y[y == 2] = 4
    chances = fitted(model, X, y, 7).predict_proba(blobs(50, 3, seed=1)[0])
    assert chances.dtype == np.float32
    assert chances.shape == (50, 7)
    assert np.isfinite(chances).all()
    assert (chances >= 0).all()
    assert np.allclose(chances.sum(axis=1), 1, atol=1e-4)
    assert not chances[:, [2, 3, 5, 6]].any()


def test_the_same_data_and_seed_give_the_same_model(model: ProposalModel) -> None:
    X, y = blobs(60, 4)
    again = blobs(30, 4, seed=1)[0]
    first, second = (fitted(model, X, y, 4).predict_proba(again) for _ in range(2))
    assert first.tobytes() == second.tobytes()


def test_the_model_before_changes_nothing_in_what_a_version_says(model: ProposalModel) -> None:
    X, y = blobs(60, 4)
    before = fitted(model, X[:20], y[:20], 4)
    again = blobs(30, 4, seed=1)[0]
    warm = fitted(model, X, y, 4, warm=before).predict_proba(again)
    assert np.allclose(warm, fitted(model, X, y, 4).predict_proba(again), atol=1e-3)


def test_one_row_is_predicted_as_among_many(model: ProposalModel) -> None:
    X, y = blobs(60, 4)
    found = fitted(model, X, y, 4)
    many = found.predict_proba(X)
    assert np.allclose(np.vstack([found.predict_proba(X[row : row + 1]) for row in range(8)]), many[:8], atol=1e-4)
    assert found.predict_proba(X[:0]).shape == (0, 4)


def test_a_fitted_model_does_not_change_by_predicting_or_by_changes_to_its_data(model: ProposalModel) -> None:
    X, y = blobs(60, 4)
    own_X, own_y = X.copy(), y.copy()
    found = fitted(model, own_X, own_y, 4)
    before = found.predict_proba(X)
    own_X[:] = 0
    own_y[:] = 0
    assert np.array_equal(found.predict_proba(X), before)


@pytest.mark.parametrize("y", [np.zeros(6), np.empty(0)])
def test_fewer_than_two_classes_are_refused_in_words(model: ProposalModel, y: np.ndarray) -> None:
    with pytest.raises(UserError, match="two classes"):
        fitted(model, np.ones((len(y), 3), dtype=np.float32), y.astype(np.int32), 3)


def test_two_samples_of_two_classes_suffice(model: ProposalModel) -> None:
    X = np.array([[0, 5], [5, 0]], dtype=np.float32)
    chances = fitted(model, X, np.array([0, 1], dtype=np.int32), 2).predict_proba(X)
    assert chances.argmax(axis=1).tolist() == [0, 1]


def test_one_answer_a_class_raises_no_warning(model: ProposalModel) -> None:
    X, y = blobs(30, 30)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fitted(model, X, y, 30).predict_proba(X)


def test_identical_samples_with_contradicting_answers_are_no_trouble(model: ProposalModel) -> None:
    X = np.ones((40, 6), dtype=np.float32)
    chances = fitted(model, X, (np.arange(40) % 2).astype(np.int32), 2).predict_proba(X)
    assert np.allclose(chances, 0.5, atol=0.1)


def test_constant_features_are_no_trouble(model: ProposalModel) -> None:
    X, y = blobs(40, 3)
    X[:, 3:] = 0
    assert np.isfinite(fitted(model, X, y, 3).predict_proba(X)).all()


def test_weights_count(model: ProposalModel) -> None:
    X = np.ones((40, 4), dtype=np.float32)
    y = (np.arange(40) % 2).astype(np.int32)
    weights = np.where(y == 0, 1.0, 0.1).astype(np.float32)
    chances = fitted(model, X, y, 2, weights=weights).predict_proba(X)
    assert (chances[:, 0] > 0.6).all()


def test_multiple_choice_gives_each_class_its_own_probability(model: ProposalModel) -> None:
    X, y = blobs(120, 4)
    test_X, test_y = blobs(100, 4, seed=1)
    chances = fitted(model, X, ticks(y, 4), 4).predict_proba(test_X)
    assert chances.shape == (100, 4)
    assert ((chances >= 0) & (chances <= 1)).all()
    assert ((chances >= 0.5) == ticks(test_y, 4).astype(bool)).mean() > 0.9


def test_multiple_choice_classes_that_never_or_always_apply_are_no_trouble(model: ProposalModel) -> None:
    X, y = blobs(40, 2)
    table = np.zeros((40, 4), dtype=np.int32)
    table[:, 0] = y
    table[:, 1] = 1
    chances = fitted(model, X, table, 4).predict_proba(X)
    assert (chances[:, 1] > 0.9).all()
    assert (chances[:, 2:] < 0.1).all()
    nothing_varies = fitted(model, X, np.tile([1, 0, 0], (40, 1)).astype(np.int32), 3).predict_proba(X)
    assert (nothing_varies[:, 0] > 0.9).all()
    one = fitted(model, X[:1], np.array([[1, 0, 0]], dtype=np.int32), 3).predict_proba(X)
    assert np.isfinite(one).all()


def test_its_state_makes_it_again(model: ProposalModel) -> None:
    X, y = blobs(60, 4)
    for targets in (y, ticks(y, 4)):
        found = fitted(model, X, targets, 4)
        assert np.array_equal(model.restore(found.state()).predict_proba(X), found.predict_proba(X))


def test_an_online_step_learns_on_a_copy(model: ProposalModel) -> None:
    X, y = blobs(60, 3)
    found = fitted(model, X, y, 3)
    before = found.predict_proba(X)
    moved = np.full((1, X.shape[1]), 3.0, dtype=np.float32)
    if not model.online:
        with pytest.raises(ExtensionError):
            model.update(found, moved, np.array([1], dtype=np.int32))
        return
    after = found
    for _ in range(30):
        after = model.update(after, moved, np.array([1], dtype=np.int32))
    assert after.predict_proba(moved)[0, 1] > found.predict_proba(moved)[0, 1]
    assert np.array_equal(found.predict_proba(X), before)


def test_probabilities_are_honest_about_overlapping_classes(model: ProposalModel) -> None:
    """Mean confidence and accuracy agree on classes that overlap: calibration, roughly."""
    rng = np.random.default_rng(3)
    y = (np.arange(900) % 2).astype(np.int32)
    X = (rng.normal(size=(900, 8)) * 2 + (y * 2 - 1)[:, None] * 0.7).astype(np.float32)
    chances = fitted(model, X[:300], y[:300], 2).predict_proba(X[300:])
    accuracy = float((chances.argmax(axis=1) == y[300:]).mean())
    assert abs(float(chances.max(axis=1).mean()) - accuracy) < 0.12
