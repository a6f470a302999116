"""A fitted model as an ONNX graph: `features` (n, n_features) in, `probabilities` (n, n_classes) out, float32."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import FittedModel
from labeler.errors import UserError
from labeler.featurizers._onnx import open_session
from labeler.models.extra_trees import PRIOR_TREES
from labeler.models.linear_sgd import LinearSgdFit
from labeler.models.nearest_neighbours import AS_NEAR, PRIOR_VOTE

if TYPE_CHECKING:
    from onnx import ModelProto, NodeProto

_OPSET = 17
_IR = 9
_TREES_DOMAIN, _TREES_OPSET = "ai.onnx.ml", 3
_NODE_PARTS = (
    "nodes_treeids", "nodes_nodeids", "nodes_modes", "nodes_featureids", "nodes_values", "nodes_truenodeids",
    "nodes_falsenodeids", "target_treeids", "target_nodeids", "target_ids", "target_weights",
)  # fmt: skip


# Nodes of a graph, and the arrays that they name.
Written = tuple[list["NodeProto"], dict[str, NDArray[Any]]]


def onnx_of(fitted: FittedModel, n_features: int, facts: Mapping[str, str]) -> ModelProto:
    """The graph with `facts` as its metadata. Raises `UserError` for a model of another package, and without the
    library.
    """
    try:
        import onnx
        from onnx import TensorProto, helper, numpy_helper
    except ImportError as error:
        raise UserError("ONNX needs a library: install labeler with its extra “onnx”") from error
    state = (fitted.as_linear() if isinstance(fitted, LinearSgdFit) else fitted).state()
    written = next((write for needed, write in _WRITERS if needed <= set(state)), None)
    if written is None:
        raise UserError("a model of this kind cannot be written as ONNX; write it as skops")
    nodes, arrays = written(state)
    graph = helper.make_graph(
        nodes,
        "labeler",
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["n", n_features])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", fitted.n_classes])],
        [numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_TREES_DOMAIN, _TREES_OPSET)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="labeler")
    model.ir_version = _IR
    helper.set_model_props(model, dict(facts))
    onnx.checker.check_model(model, full_check=True)
    return model


def _linear(state: Mapping[str, Any]) -> Written:  # Any: arrays and a word
    """Scores and their link."""
    from onnx import helper

    link = helper.make_node("Sigmoid", ["scores"], ["said"])
    if state["link"] == "softmax":
        link = helper.make_node("Softmax", ["scores"], ["said"], axis=1)
    nodes = [
        helper.make_node("MatMul", ["features", "weights"], ["products"]),
        helper.make_node("Add", ["products", "bias"], ["scores"]),
        link,
    ]
    placing, places = _placed(state)
    return [*nodes, *placing], {
        "weights": np.asarray(state["weights"], dtype=np.float32), "bias": np.asarray(state["bias"], dtype=np.float32),
        **places,
    }  # fmt: skip


def _forest(state: Mapping[str, Any]) -> Written:  # Any: a scikit-learn forest, arrays, numbers
    """The trees' mean shares, blended with the prior, and cooled by the temperature where one class applies."""
    from onnx import helper

    placing, places = _placed(state)
    if state["forest"] is None:
        # No class varied: the constants are all there is, spread over as many rows as came.
        none = [
            helper.make_node("ReduceSum", ["features", "across"], ["sums"], keepdims=1),
            helper.make_node("Mul", ["sums", "nothing"], ["zeros"]),
            helper.make_node("Add", ["zeros", "rest"], ["probabilities"]),
        ]
        return none, {
            "across": np.array([1], dtype=np.int64), "nothing": np.zeros(1, dtype=np.float32), "rest": places["rest"]
        }  # fmt: skip
    trees = state["forest"].estimators_
    prior = float(PRIOR_TREES) * np.asarray(state["prior"], dtype=np.float32)
    nodes = [
        helper.make_node(
            "TreeEnsembleRegressor", ["features"], ["votes"], domain=_TREES_DOMAIN,
            n_targets=len(state["seen"]), aggregate_function="SUM", **_tree_nodes(trees),
        ),
        helper.make_node("Add", ["votes", "prior"], ["counted"]),
        helper.make_node("Div", ["counted", "of_all"], ["shares" if not state["multilabel"] else "said"]),
    ]  # fmt: skip
    arrays = {"prior": prior, "of_all": np.array([len(trees) + PRIOR_TREES], dtype=np.float32), **places}
    if not state["multilabel"]:
        arrays["cooling"] = np.array([1.0 / state["temperature"]], dtype=np.float32)
        arrays["across"] = np.array([1], dtype=np.int64)
        nodes += [
            helper.make_node("Pow", ["shares", "cooling"], ["cooled"]),
            helper.make_node("ReduceSum", ["cooled", "across"], ["total"], keepdims=1),
            helper.make_node("Div", ["cooled", "total"], ["said"]),
        ]
    return [*nodes, *placing], arrays


def _tree_nodes(trees: Sequence[Any]) -> dict[str, Any]:  # Any: scikit-learn has no types; ONNX attributes
    """All nodes of all trees. A threshold becomes the largest float32 that is not above it: each row goes its way."""
    said: dict[str, list[Any]] = {name: [] for name in _NODE_PARTS}
    for number, grown in enumerate(trees):
        tree = grown.tree_
        leaf = tree.children_left < 0
        count = tree.node_count
        cut = tree.threshold.astype(np.float32)
        cut = np.where(cut > tree.threshold, np.nextafter(cut, np.float32(-np.inf)), cut)
        said["nodes_treeids"] += [number] * count
        said["nodes_nodeids"] += range(count)
        said["nodes_modes"] += ["LEAF" if one else "BRANCH_LEQ" for one in leaf]
        said["nodes_featureids"] += np.where(leaf, 0, tree.feature).tolist()
        said["nodes_values"] += np.where(leaf, 0, cut).tolist()
        said["nodes_truenodeids"] += np.where(leaf, 0, tree.children_left).tolist()
        said["nodes_falsenodeids"] += np.where(leaf, 0, tree.children_right).tolist()
        shares = tree.value[:, :, 0]
        for target in range(shares.shape[1]):
            told = np.flatnonzero(leaf & (shares[:, target] != 0))
            said["target_treeids"] += [number] * len(told)
            said["target_nodeids"] += told.tolist()
            said["target_ids"] += [target] * len(told)
            said["target_weights"] += shares[told, target].tolist()
    return said


def _neighbours(state: Mapping[str, Any]) -> Written:  # Any: arrays and numbers
    """Squared distances to all labeled samples; the votes of those as near as the last that counts, by closeness."""
    from onnx import helper

    X, votes, weight = (np.asarray(state[name], dtype=np.float32) for name in ("X", "votes", "weight"))
    prior = (votes.sum(axis=0) / weight.sum()).astype(np.float32)
    count = min(int(state["count"]), len(X))
    make = helper.make_node
    nodes = [
        make("MatMul", ["features", "labeled"], ["products"]),
        make("Mul", ["products", "minus_two"], ["crossed"]),
        make("Mul", ["features", "features"], ["squared"]),
        make("ReduceSum", ["squared", "across"], ["own"], keepdims=1),
        make("Add", ["own", "squares"], ["both"]),
        make("Add", ["both", "crossed"], ["signed"]),
        make("Relu", ["signed"], ["distances"]),
        make("TopK", ["distances", "count"], ["near", "places"], axis=1, largest=0, sorted=1),
        make("Gather", ["near", "last"], ["farthest"], axis=1),
        make("Mul", ["farthest", "a_bit_more"], ["a_bit_farther"]),
        make("Add", ["a_bit_farther", "a_bit"], ["reached"]),
        make("LessOrEqual", ["distances", "reached"], ["counts"]),
        make("Div", ["distances", "minus_reach"], ["exponents"]),
        make("Exp", ["exponents"], ["closeness"]),
        make("Where", ["counts", "closeness", "nothing"], ["close"]),
        make("MatMul", ["close", "votes"], ["counted"]),
        make("MatMul", ["close", "weight"], ["sum"]),
        make("Add", ["counted", "prior"], ["above"]),
        make("Add", ["sum", "prior_vote"], ["below"]),
        make("Div", ["above", "below"], ["probabilities"]),
    ]
    return nodes, {
        "labeled": np.ascontiguousarray(X.T), "squares": np.einsum("ij,ij->i", X, X),
        "votes": votes, "weight": weight[:, None], "nothing": np.zeros(1, dtype=np.float32),
        "minus_two": np.array([-2], dtype=np.float32), "minus_reach": np.array([-state["reach"]], dtype=np.float32),
        "a_bit_more": np.array([1 + AS_NEAR], dtype=np.float32), "a_bit": np.array([AS_NEAR], dtype=np.float32),
        "count": np.array([count], dtype=np.int64), "last": np.array([count - 1], dtype=np.int64),
        "across": np.array([1], dtype=np.int64),
        "prior": np.float32(PRIOR_VOTE) * prior, "prior_vote": np.array([PRIOR_VOTE], dtype=np.float32),
    }  # fmt: skip


def _placed(state: Mapping[str, Any]) -> Written:  # Any: arrays
    """What was said of the classes seen, each put in its place among all classes."""
    from onnx import helper

    seen = np.asarray(state["seen"])
    rest = np.array(state["constant"], dtype=np.float32)
    rest[seen] = 0.0
    place = np.zeros((len(seen), len(rest)), dtype=np.float32)
    place[np.arange(len(seen)), seen] = 1.0
    nodes = [
        helper.make_node("MatMul", ["said", "place"], ["placed"]),
        helper.make_node("Add", ["placed", "rest"], ["probabilities"]),
    ]
    return nodes, {"place": place, "rest": rest}


# What a model's state holds tells its kind.
_WRITERS: tuple[tuple[set[str], Callable[[Mapping[str, Any]], Written]], ...] = (  # Any: as above
    ({"weights", "bias", "seen", "link", "constant"}, _linear),
    ({"forest", "seen", "prior", "constant", "temperature"}, _forest),
    ({"X", "votes", "weight", "count", "reach"}, _neighbours),
)


def largest_difference(model: ModelProto, fitted: FittedModel, X: NDArray[np.float32]) -> float:
    """Of a probability on these rows, between the graph as onnxruntime runs it and the model itself."""
    session = open_session(model.SerializeToString())
    largest = 0.0
    for start in range(0, len(X), 4096):
        part = np.ascontiguousarray(X[start : start + 4096], dtype=np.float32)
        (found,) = session.run(["probabilities"], {"features": part})
        largest = max(largest, float(np.abs(found - fitted.predict_proba(part)).max(initial=0.0)))
    return largest
