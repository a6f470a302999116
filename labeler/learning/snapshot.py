"""What the model lane is given and what it gives back: frozen values, arrays read-only by agreement."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import FittedModel
from labeler.domain.model_version import Estimate, ModelVersion
from labeler.domain.ranking import Ranking
from labeler.learning.soft_labels import SoftLabels

Rows = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The project as the model lane sees it at one log position. Rows are positions in sample.id order.

    Attributes
    ----------
    X : float32 (at most n_rows, n_features), usually a memory map; None while features are being computed. Rows beyond
        it (samples added since) are ranked last.
    labeled : int32 (n_labeled,), rows with a label to learn from.
    y : beside `labeled`: class positions (n_labeled,), or 0/1 (n_labeled, n_classes) where `multilabel`.
    weights : certainty weights in (0, 1] beside `labeled`; None: all alike.
    open_rows : int32, ascending, rows still to ask.
    audit_rows : those of `labeled` that are a uniformly random sample of the pool (`domain.audit_order`).
    batch : answers expected before the next ranking.
    class_weights : whether `weights` let every class count alike (`learning.class_weights`).
    hunt : name of the class of which more is wanted; empty: none. It goes before `strategy`.
    soft : what is learned instead of `labeled`, `y` and `weights`: labels with the probabilities of a consensus, of
        samples with a tie as well. None: the majority is learned.
    asking : whom `open_rows` are asked of in a team, so that a replay finds the same ones; empty without a team.
    previous : the model before, to start from where that gives the same quality.
    memory : kept between rankings of one project run; a pure cache.
    """

    X: NDArray[np.float32] | None
    n_rows: int
    classes: tuple[str, ...]
    multilabel: bool
    labeled: Rows
    y: NDArray[np.int32]
    open_rows: Rows
    audit_rows: Rows
    model: str
    strategy: str
    seed: int
    version: str
    log_position: int
    featurizer: str = ""
    weights: NDArray[np.float32] | None = None
    batch: int = 1
    hunt: str = ""
    class_weights: bool = False
    soft: SoftLabels | None = None
    asking: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON leaves
    previous: FittedModel | None = None
    memory: dict[str, Any] = field(default_factory=dict)  # Any: each strategy's own cache

    @property
    def training_hash(self) -> str:
        """SHA-256 (hex) over what the model learns from."""
        digest = hashlib.sha256(json.dumps([self.classes, self.multilabel, self.featurizer]).encode())
        weights = np.ones(len(self.labeled)) if self.weights is None else self.weights
        for array, kind in ((self.labeled, "<i4"), (self.y, "<i4"), (weights, "<f4")):
            digest.update(np.ascontiguousarray(array, dtype=kind).tobytes())
        if self.soft is not None:
            digest.update(b"soft")
            for array, kind in ((self.soft.rows, "<i4"), (self.soft.y, "<i4"), (self.soft.weights, "<f4")):
                digest.update(np.ascontiguousarray(array, dtype=kind).tobytes())
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One finished re-ranking.

    Attributes
    ----------
    model_version, fitted : None while nothing can be learned yet; then `waiting_for` says what is missing.
    estimate : the audit answers counted; its value comes from `learning.audit.estimate`, which takes longer.
    head_proba : float32 (n_head, n_classes), what the model says of the first rows of the ranking; None without one.
    problem : what went wrong and what was done instead, to be said once; empty if all went well.
    """

    model_version: ModelVersion | None
    fitted: FittedModel | None
    ranking: Ranking
    estimate: Estimate
    waiting_for: str
    problem: str
    head_proba: NDArray[np.float32] | None = None
