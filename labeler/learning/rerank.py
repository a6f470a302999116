"""One turn of the loop, pure: a snapshot in; a model version and a ranking of everything still open out."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version

import numpy as np
from numpy.typing import NDArray

from labeler import registry
from labeler.contracts.proposal_model import FittedModel
from labeler.contracts.query_strategy import PoolView, QueryStrategy, Scores
from labeler.contracts.spread import Spread, here
from labeler.domain.model_version import Estimate, ModelVersion
from labeler.domain.ranking import Ranking, Reason
from labeler.errors import ExtensionError, UserError
from labeler.learning.fingerprints import fingerprints
from labeler.learning.fitting import fit, guarded, predict
from labeler.learning.snapshot import Outcome, Snapshot
from labeler.learning.stopping import UNCERTAINTY, checkpoint, is_due, overall_uncertainty, stop_set

Check = Callable[[], None]
Report = Callable[[str], None]

COMMITTEE_SIZE = 5
# Samples at the head of a ranking whose probabilities are given along with it.
HEAD = 64
_FALLBACK = "random"
_HUNT = "hunt"
# Of a larger pool so many predictions, drawn at random, tell how uncertain it is on the whole.
_UNCERTAINTY_ROWS = 65_536
# How names of figures that were measured, rather than chosen, begin.
_MEASURED = "held_out"
_PACKAGES = ("labeler", "numpy", "scikit-learn", "scipy", "modAL-python")


@dataclass(frozen=True, slots=True)
class _Fit:
    fitted: FittedModel | None
    waiting_for: str = ""
    problem: str = ""


def rerank(snapshot: Snapshot, check: Check, report: Report, spread: Spread = here) -> Outcome:
    """Fit, predict, score, order.

    Never fails for what is in the data or for a failing member of a family: then the ranking is random and `problem`
    says why. The same snapshot gives the same outcome, apart from the seconds it took.

    Parameters
    ----------
    check : raises `Cancelled` to stop; called between chunks.
    report : told in a few words what runs now.
    spread : where the pool is predicted.
    """
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1):  # sums in one order, whatever the machine: a replay must meet the same bits
        return _turn(snapshot, check, report, spread)


def _turn(snapshot: Snapshot, check: Check, report: Report, spread: Spread) -> Outcome:
    began = time.perf_counter()
    report("training")
    fit_ = _fitted(snapshot)
    check()
    with_features = _with_features(snapshot)
    proba, problem = None, fit_.problem
    if fit_.fitted is not None and snapshot.X is not None:
        report("predicting")
        try:
            proba = predict(fit_.fitted, snapshot.X, with_features, snapshot.multilabel, check, spread)
        except ExtensionError as error:
            problem = f"{error}; samples are asked in random order until another model is chosen"
            fit_ = _Fit(None)
    report("ranking")
    scores, strategy, strategy_problem = _scored(snapshot, with_features, proba, check)
    made = None
    if fit_.fitted is not None:
        figures = _stop_figures(snapshot, fit_.fitted, proba, check)
        made = _model_version(snapshot, fit_.fitted, strategy, figures, time.perf_counter() - began)
    ranking = _ranking(snapshot, with_features, scores, strategy, made)
    if made is not None and fit_.fitted is not None:
        made = replace(made, fingerprints=fingerprints(snapshot, fit_.fitted, proba, ranking))
    estimate = Estimate(None, None, None, len(snapshot.audit_rows))
    words = "; ".join(part for part in (problem, strategy_problem) if part)
    head = None if proba is None else proba[np.searchsorted(with_features, _head(ranking, with_features))]
    return Outcome(made, fit_.fitted, ranking, estimate, fit_.waiting_for, words, head)


def _head(ranking: Ranking, with_features: NDArray[np.int32]) -> NDArray[np.int32]:
    """The first rows of the ranking; those without features stand behind all others."""
    return ranking.rows[: min(HEAD, len(with_features))]


def training_rows(snapshot: Snapshot) -> NDArray[np.int64]:
    """Positions in `snapshot.labeled` of the rows that have features, all of them numbers."""
    if snapshot.X is None:
        return np.empty(0, dtype=np.int64)
    known = np.flatnonzero(snapshot.labeled < len(snapshot.X))
    return known[np.isfinite(snapshot.X[snapshot.labeled[known]]).all(axis=1)]


def _with_features(snapshot: Snapshot) -> NDArray[np.int32]:
    rows = 0 if snapshot.X is None else len(snapshot.X)
    return snapshot.open_rows[snapshot.open_rows < rows]


def _taught(
    snapshot: Snapshot,
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32] | None]:
    """Rows with features that are numbers, what a model is told of each, and how much it counts."""
    soft = snapshot.soft
    if soft is None or snapshot.X is None:
        use = training_rows(snapshot)
        return snapshot.labeled[use], snapshot.y[use], None if snapshot.weights is None else snapshot.weights[use]
    known = np.flatnonzero(soft.rows < len(snapshot.X))
    known = known[np.isfinite(snapshot.X[soft.rows[known]]).all(axis=1)]
    return soft.rows[known], soft.y[known], soft.weights[known]


def _fitted(snapshot: Snapshot) -> _Fit:
    if snapshot.X is None:
        return _Fit(None, waiting_for="features are still being computed")
    rows, y, weights = _taught(snapshot)
    try:
        fitted = fit(
            snapshot.model, snapshot.X[rows], y, n_classes=len(snapshot.classes),
            multilabel=snapshot.multilabel, weights=weights, seed=snapshot.seed, warm=snapshot.previous,
        )  # fmt: skip
    except UserError as error:
        return _Fit(None, waiting_for=str(error))
    except ExtensionError as error:
        return _Fit(None, problem=f"{error}; samples are asked in random order until another model is chosen")
    return _Fit(fitted)


def _scored(
    snapshot: Snapshot, pool: NDArray[np.int32], proba: NDArray[np.float32] | None, check: Check
) -> tuple[Scores, str, str]:
    """Scores of the pool, the strategy they are from, and what went wrong with the one asked for."""
    try:
        strategy = _usable_strategy(snapshot, proba)
        view = _view(snapshot, pool, proba, strategy, check)
        return _checked_scores(strategy, view), strategy.name, ""
    except (ExtensionError, UserError) as error:
        random: QueryStrategy = registry.member("strategies", _FALLBACK)
        scores = random.score(_view(snapshot, pool, None, random, check))
        return scores, random.name, f"{error}; samples are asked in random order instead"


def _usable_strategy(snapshot: Snapshot, proba: NDArray[np.float32] | None) -> QueryStrategy:
    """The strategy asked for, or, while what it needs is not there yet, the random one."""
    asked: QueryStrategy = registry.member("strategies", _HUNT if _hunted(snapshot) is not None else snapshot.strategy)
    if (asked.multilabel == "only" and not snapshot.multilabel) or (asked.multilabel == "no" and snapshot.multilabel):
        kind = "multiple choice" if snapshot.multilabel else "single choice"
        raise UserError(f"the strategy “{asked.title}” does not know {kind} tasks")
    ready = snapshot.X is not None and (proba is not None or (asked.cold and not asked.needs))
    return asked if ready else registry.member("strategies", _FALLBACK)


def _hunted(snapshot: Snapshot) -> int | None:
    """The hunted class by position; None also if it has been renamed or merged away since."""
    return snapshot.classes.index(snapshot.hunt) if snapshot.hunt in snapshot.classes else None


def _view(
    snapshot: Snapshot,
    pool: NDArray[np.int32],
    proba: NDArray[np.float32] | None,
    strategy: QueryStrategy,
    check: Check,
) -> PoolView:
    X = np.empty((snapshot.n_rows, 0), dtype=np.float32) if snapshot.X is None else snapshot.X
    use = training_rows(snapshot)
    members: tuple[NDArray[np.float32], ...] = ()
    if "committee" in strategy.needs:
        members = committee(snapshot, pool, check)
    return PoolView(
        X=X, pool=pool, labeled=snapshot.labeled[use], y=snapshot.y[use], n_classes=len(snapshot.classes),
        multilabel=snapshot.multilabel, batch=max(1, snapshot.batch), seed=snapshot.seed, proba=proba,
        members=members, memory=snapshot.memory, hunted=_hunted(snapshot), check=check,
    )  # fmt: skip


def committee(snapshot: Snapshot, pool: NDArray[np.int32], check: Check) -> tuple[NDArray[np.float32], ...]:
    """Predictions of `COMMITTEE_SIZE` models, each fitted on answers drawn with replacement (query by bagging)."""
    assert snapshot.X is not None
    use = training_rows(snapshot)
    rng = np.random.default_rng([snapshot.seed, len(use)])
    found = []
    for number in range(COMMITTEE_SIZE):
        check()
        drawn = use[_resampled(snapshot.y[use], snapshot.multilabel, rng)]
        weights = None if snapshot.weights is None else snapshot.weights[drawn]
        fitted = fit(
            snapshot.model, snapshot.X[snapshot.labeled[drawn]], snapshot.y[drawn], n_classes=len(snapshot.classes),
            multilabel=snapshot.multilabel, weights=weights, seed=snapshot.seed + number,
        )  # fmt: skip
        found.append(predict(fitted, snapshot.X, pool, snapshot.multilabel, check))
    return tuple(found)


def _resampled(y: NDArray[np.int32], multilabel: bool, rng: np.random.Generator) -> NDArray[np.int64]:
    """A bootstrap sample; for single choice one answer of each class is always in it, so that each can be fitted."""
    drawn = rng.integers(0, len(y), len(y))
    if multilabel:
        return drawn
    kept = np.unique(y, return_index=True)[1]
    drawn[: len(kept)] = kept
    return drawn


def _checked_scores(strategy: QueryStrategy, view: PoolView) -> Scores:
    return guarded(lambda: _checked(strategy.score(view), strategy, view), f"the strategy “{strategy.title}”")


def _checked(scores: Scores, strategy: QueryStrategy, view: PoolView) -> Scores:
    utilities = np.asarray(scores.utilities)
    if utilities.dtype.kind not in "fiub" or utilities.shape != (len(view.pool),) or not np.isfinite(utilities).all():
        raise ExtensionError(f"the strategy “{strategy.title}” gave no finite utility for each sample")
    if any(not 0 <= position < len(view.pool) for position in scores.reasons):
        raise ExtensionError(f"the strategy “{strategy.title}” gave reasons for samples outside the pool")
    for reason in scores.reasons.values():
        json.dumps(reason.as_json(), allow_nan=False)  # it goes into the label log
    return scores


def _ranking(
    snapshot: Snapshot, pool: NDArray[np.int32], scores: Scores, strategy: str, made: ModelVersion | None
) -> Ranking:
    """All open rows: those with features by utility, equal ones in row order; then the rest at random."""
    utilities = np.asarray(scores.utilities, dtype=np.float32)
    order = np.argsort(-utilities, kind="stable")
    late = snapshot.open_rows[len(pool) :]
    late = late[np.random.default_rng([snapshot.seed, 2]).permutation(len(late))]
    floor = np.float32(utilities.min(initial=0.0) - 1.0)
    reasons = {int(pool[at]): _named(reason, snapshot.classes) for at, reason in scores.reasons.items()}
    return Ranking(
        version=None if made is None else made.version,
        strategy=strategy,
        seed=snapshot.seed,
        log_position=snapshot.log_position,
        rows=np.concatenate([pool[order], late]).astype(np.int32),
        utilities=np.concatenate([utilities[order], np.full(len(late), floor, dtype=np.float32)]),
        reasons=reasons,
    )


def _named(reason: Reason, classes: tuple[str, ...]) -> Reason:
    """Class positions in a reason become names: it goes into the log, where positions mean nothing later."""
    facts = {
        key: classes[value] if key in ("first", "second") and isinstance(value, int) else value
        for key, value in reason.facts.items()
    }
    return Reason(reason.strategy, reason.code, facts)


def _stop_figures(
    snapshot: Snapshot, fitted: FittedModel, proba: NDArray[np.float32] | None, check: Check
) -> dict[str, float]:
    """What the stopping criteria need of this version."""
    found: dict[str, float] = {}
    if proba is not None and len(proba):
        drawn = np.random.default_rng(snapshot.seed).integers(0, len(proba), min(len(proba), _UNCERTAINTY_ROWS))
        found[UNCERTAINTY] = overall_uncertainty(proba[drawn], snapshot.multilabel)
    labels = len(training_rows(snapshot))
    if snapshot.X is not None and is_due(snapshot.memory, labels):
        said = predict(fitted, snapshot.X, stop_set(len(snapshot.X), snapshot.seed), snapshot.multilabel, check)
        found |= checkpoint(snapshot.memory, labels, said, snapshot.multilabel)
    return found


def _model_version(
    snapshot: Snapshot, fitted: FittedModel, strategy: str, figures: Mapping[str, float], seconds: float
) -> ModelVersion:
    use = training_rows(snapshot)
    parameters = getattr(fitted, "parameters", {})
    return ModelVersion(
        version=snapshot.version, model=snapshot.model, strategy=strategy, featurizer=snapshot.featurizer,
        seed=snapshot.seed, log_position=snapshot.log_position, labels=len(use), classes=snapshot.classes,
        training_hash=snapshot.training_hash, seconds=seconds, metrics={**_metrics(parameters), **figures},
        parameters={key: value for key, value in parameters.items() if not key.startswith(_MEASURED)},
        environment=environment(),
    )  # fmt: skip


def _metrics(parameters: Mapping[str, float]) -> dict[str, float]:
    """Measured figures among a model's parameters; not-a-numbers (not measured yet) are left out."""
    return {key: value for key, value in parameters.items() if key.startswith(_MEASURED) and value == value}


@cache
def environment() -> dict[str, str]:
    """Package versions and platform a model was made with."""
    found = {"python": platform.python_version(), "platform": platform.platform(), "machine": platform.machine()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "unknown"
    return found
