"""A fitted model as an ONNX graph: `features` (n, n_features) in, `probabilities` (n, n_classes) out, float32."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import FittedModel
from labeler.errors import UserError
from labeler.featurizers._onnx import open_session

if TYPE_CHECKING:
    from onnx import ModelProto, NodeProto, TensorProto

_OPSET = 17
_IR = 9


def onnx_of(fitted: FittedModel, n_features: int, facts: Mapping[str, str]) -> ModelProto:
    """The graph with `facts` as its metadata. Raises `UserError` for models that hold more than weights, and without
    the library.
    """
    try:
        import onnx
        from onnx import TensorProto, helper
    except ImportError as error:
        raise UserError("ONNX needs a library: install labeler with its extra “onnx”") from error
    state = fitted.state()
    if not {"weights", "bias", "seen", "link", "constant"} <= set(state):
        raise UserError("only linear models can be written as ONNX; write this one as skops")
    nodes, constants = _linear(state)
    graph = helper.make_graph(
        nodes,
        "labeler",
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["n", n_features])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", len(state["constant"])])],
        constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], producer_name="labeler")
    model.ir_version = _IR
    helper.set_model_props(model, dict(facts))
    onnx.checker.check_model(model, full_check=True)
    return model


def _linear(state: Mapping[str, Any]) -> tuple[list[NodeProto], list[TensorProto]]:  # Any: arrays and a word
    """Scores, their link, and each score's column put in its place among all classes."""
    from onnx import helper, numpy_helper

    seen = np.asarray(state["seen"])
    rest = np.array(state["constant"], dtype=np.float32)
    rest[seen] = 0.0
    place = np.zeros((len(seen), len(rest)), dtype=np.float32)
    place[np.arange(len(seen)), seen] = 1.0
    arrays: dict[str, NDArray[np.float32]] = {
        "weights": np.asarray(state["weights"], dtype=np.float32), "bias": np.asarray(state["bias"], dtype=np.float32),
        "place": place, "rest": rest,
    }  # fmt: skip
    link = helper.make_node("Sigmoid", ["scores"], ["said"])
    if state["link"] == "softmax":
        link = helper.make_node("Softmax", ["scores"], ["said"], axis=1)
    nodes = [
        helper.make_node("MatMul", ["features", "weights"], ["products"]),
        helper.make_node("Add", ["products", "bias"], ["scores"]),
        link,
        helper.make_node("MatMul", ["said", "place"], ["placed"]),
        helper.make_node("Add", ["placed", "rest"], ["probabilities"]),
    ]
    return nodes, [numpy_helper.from_array(array, name) for name, array in arrays.items()]


def largest_difference(model: ModelProto, fitted: FittedModel, X: NDArray[np.float32]) -> float:
    """Of a probability on these rows, between the graph as onnxruntime runs it and the model itself."""
    session = open_session(model.SerializeToString())
    largest = 0.0
    for start in range(0, len(X), 4096):
        part = np.ascontiguousarray(X[start : start + 4096], dtype=np.float32)
        (found,) = session.run(["probabilities"], {"features": part})
        largest = max(largest, float(np.abs(found - fitted.predict_proba(part)).max(initial=0.0)))
    return largest
