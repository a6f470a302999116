"""Every model of ours as an ONNX graph says what the model says, run by onnxruntime."""

from __future__ import annotations

import numpy as np
import pytest

from labeler.contracts.proposal_model import FittedModel
from labeler.errors import UserError
from labeler.learning.onnx_graph import largest_difference, onnx_of
from labeler.registry import member, members

pytest.importorskip("onnx")

_CLOSE = 2e-6


def fitted(name: str, multilabel: bool, seen: int, *, rows: int = 60, width: int = 9) -> tuple[FittedModel, np.ndarray]:
    """A model of 4 classes of which `seen` occur, and rows to ask it of: those it learned from, and others."""
    rng = np.random.default_rng(5)
    # Few different values, so that rows meet the trees' thresholds and each other.
    X = rng.integers(0, 4, (rows, width)).astype(np.float32)
    y = rng.integers(0, 2, (rows, 4)).astype(np.int32) if multilabel else rng.integers(0, seen, rows).astype(np.int32)
    if multilabel:
        y[:, seen:] = 0
    model = member("models", name).fit(X, y, n_classes=4, multilabel=multilabel, weights=None, seed=3)
    return model, np.concatenate([X, rng.normal(size=(5000, width)).astype(np.float32)])


@pytest.mark.parametrize("name", sorted(members("models")))
@pytest.mark.parametrize(("multilabel", "seen"), [(False, 2), (False, 4), (True, 1), (True, 2), (True, 4)])
def test_the_graph_says_what_the_model_says(name: str, multilabel: bool, seen: int) -> None:
    model, X = fitted(name, multilabel, seen)
    graph = onnx_of(model, X.shape[1], {"version": "v1"})
    assert largest_difference(graph, model, X) <= _CLOSE
    assert {one.key: one.value for one in graph.metadata_props} == {"version": "v1"}


def test_a_graph_of_another_model_is_found_out() -> None:
    model, X = fitted("extra_trees", False, 4)
    other, _ = fitted("extra_trees", False, 2)
    assert largest_difference(onnx_of(other, X.shape[1], {}), model, X) > 0.1


def test_a_model_of_another_package_is_refused_with_the_way_out() -> None:
    class Foreign:
        n_classes = 2

        def state(self) -> dict[str, object]:
            return {"secret": 1}

    with pytest.raises(UserError, match="cannot be written as ONNX; write it as skops"):
        onnx_of(Foreign(), 3, {})  # type: ignore[arg-type]
