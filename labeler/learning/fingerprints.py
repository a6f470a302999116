"""What two makings of one model version are compared by: hashes of everything, and a few figures to tell how far apart.

A replay on the same libraries must meet every hash. Elsewhere the last bits of a fit may differ; then the head's
probabilities tell by how much.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import FittedModel
from labeler.domain.ranking import Ranking
from labeler.learning.snapshot import Snapshot

# Samples at the head of the queue that are written down with what the model said of them.
HEAD = 10


def fingerprints(
    snapshot: Snapshot, fitted: FittedModel, proba: NDArray[np.float32] | None, ranking: Ranking
) -> dict[str, Any]:  # Any: JSON leaves
    """JSON leaves.

    Returns
    -------
    model : SHA-256 over the fitted arrays; absent for models that hold more than arrays.
    chances : over the predictions of the whole open pool, float32.
    queue : over rows and utilities in order.
    open : over the open rows, ascending.
    rows : how many samples there were.
    hunt : the class hunted for, empty for none.
    class_weights : there where every class counted alike.
    train_on : "consensus" where its probabilities were learned instead of the majority.
    asking : there where a team's rules opened and closed rows: whose, and which rules.
    head : the first rows of the queue, `said` the probabilities of their classes.
    """
    found: dict[str, Any] = {"queue": _hash(ranking.rows, ranking.utilities), "open": open_hash(snapshot.open_rows)}
    state = _state_hash(fitted.state())
    if state is not None:
        found["model"] = state
    found["rows"] = snapshot.n_rows
    found["hunt"] = snapshot.hunt if snapshot.hunt in snapshot.classes else ""
    if snapshot.class_weights:
        found["class_weights"] = True
    if snapshot.soft is not None:
        found["train_on"] = "consensus"
    if snapshot.asking:
        found["asking"] = dict(snapshot.asking)
    if proba is not None:
        found["chances"] = _hash(proba)
        with_features = snapshot.open_rows[: len(proba)]
        head = ranking.rows[: min(HEAD, len(proba))]
        found["head"] = head.tolist()
        found["said"] = proba[np.searchsorted(with_features, head)].astype(float).tolist()
    return found


def open_hash(rows: NDArray[np.int32]) -> str:
    return _hash(np.asarray(rows, dtype=np.int32))


def differences(then: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:  # Any: as above
    """What is not the same, in words, and how large it is; empty if all is."""
    said = []
    if "model" in then and then.get("model") != now.get("model"):
        said.append("the fitted numbers differ")
    if then.get("chances") != now.get("chances"):
        said.append(f"predictions differ{_how_far(then, now)}")
    if then.get("queue") != now.get("queue"):
        same = len(set(then.get("head", ())) & set(now.get("head", ())))
        said.append(f"the queue differs: {same} of its first {len(then.get('head', ()))} samples are the same")
    return said


def _how_far(then: Mapping[str, Any], now: Mapping[str, Any]) -> str:  # Any: as above
    """The largest difference of a probability among the samples at the head of both."""
    now_said = dict(zip(now.get("head", ()), now.get("said", ()), strict=True))
    pairs = [
        (np.array(said), np.array(now_said[row]))
        for row, said in zip(then.get("head", ()), then.get("said", ()), strict=True)
        if row in now_said and len(said) == len(now_said[row])
    ]
    if not pairs:
        return ""
    return f" by up to {max(float(np.abs(a - b).max()) for a, b in pairs):.1e} at the head of the queue"


def _state_hash(state: Mapping[str, Any]) -> str | None:  # Any: arrays and scalars, or what a family keeps besides
    arrays = []
    for name in sorted(state):
        value = state[name]
        if isinstance(value, Mapping):
            if not all(isinstance(leaf, int | float) for leaf in value.values()):
                return None
            value = np.array([float(value[key]) for key in sorted(value)])
        array = np.asarray(value)
        if array.dtype.hasobject:
            return None
        arrays.append(array)
    return _hash(*arrays)


def _hash(*arrays: NDArray[Any]) -> str:  # Any: numbers and short texts of any kind
    digest = hashlib.sha256()
    for array in arrays:
        digest.update(f"{array.dtype.str}{array.shape}".encode())
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()
