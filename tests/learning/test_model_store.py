"""Fitted models on disk: only what this installation wrote is ever looked into."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from labeler import registry
from labeler.contracts.proposal_model import FittedModel
from labeler.domain.model_version import ModelVersion
from labeler.errors import UserError
from labeler.learning.model_store import load_model, own_key, save_model

KEY = b"k" * 32


def version_of(model: str) -> ModelVersion:
    return ModelVersion("v1", model, "adaptive", "f", 0, 3, 40, ("a", "b"), "hash", 0.1)


def fitted(model: str) -> tuple[FittedModel, np.ndarray]:
    X = np.random.default_rng(0).normal(size=(40, 5)).astype(np.float32)
    y = (X[:, 0] > 0).astype(np.int32)
    found = registry.member("models", model).fit(X, y, n_classes=2, multilabel=False, weights=None, seed=0)
    return found, X


@pytest.mark.parametrize("model", registry.members("models"))
def test_a_saved_model_predicts_as_before(model: str, tmp_path: Path) -> None:
    found, X = fitted(model)
    save_model(tmp_path, version_of(model), found, KEY)
    loaded = load_model(tmp_path, version_of(model), KEY)
    assert loaded is not None
    assert np.array_equal(loaded.predict_proba(X), found.predict_proba(X))


def test_a_model_sealed_with_another_key_or_changed_is_not_loaded(tmp_path: Path) -> None:
    version = version_of("logistic_regression")
    save_model(tmp_path, version, fitted("logistic_regression")[0], KEY)
    assert load_model(tmp_path, version, b"x" * 32) is None
    assert load_model(tmp_path, replace(version, training_hash="other"), KEY) is None
    content = bytearray((tmp_path / "v1.skops").read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "v1.skops").write_bytes(content)
    assert load_model(tmp_path, version, KEY) is None


@pytest.mark.parametrize("card", ["", "[]", "{}", json.dumps({"seal": 5})])
def test_a_broken_card_or_missing_file_is_no_model(card: str, tmp_path: Path) -> None:
    version = version_of("logistic_regression")
    assert load_model(tmp_path, version, KEY) is None
    save_model(tmp_path, version, fitted("logistic_regression")[0], KEY)
    (tmp_path / "v1.json").write_text(card)
    assert load_model(tmp_path, version, KEY) is None


def test_the_key_is_made_once_and_only_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "data" / "models.key"
    key = own_key(path)
    assert own_key(path) == key
    assert len(key) == 32
    assert path.stat().st_mode & 0o077 == 0


def test_folders_that_cannot_be_written_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        own_key(tmp_path / "file" / "key")
    with pytest.raises(UserError, match="cannot be written"):
        save_model(tmp_path / "file" / "models", version_of("extra_trees"), fitted("extra_trees")[0], KEY)
