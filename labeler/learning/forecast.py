"""Where the learning curve is going: accuracy at so many labels, and the labels until a target, with 80 % intervals.

The curve is an inverse power law `a - b * n ** -c` (Cortes et al. 1994; Figueroa et al. 2012, "Predicting sample size
required for classification performance") plus what no law explains: a random walk in the logarithm of the label count,
so that the interval widens with each doubling that is looked ahead. All of it is inferred together: the law's asymptote
and rate and the walk's size have flat priors on grids, `b` is integrated out, and the points' noise is that of audit
samples which contain one another (the mean over a larger sample contains the smaller one's).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# Measured versions before anything is foretold.
POINTS_NEEDED = 5
# The label counts measured must span this factor: from less no rate can be read.
SPAN_NEEDED = 2.0
# As far ahead as anything is said: so many times the labels there are.
HORIZON = 8.0

_MOST_POINTS = 24
_DRAWS = 2000
_STEPS = 60
_RATES = np.geomspace(0.1, 2.0, 10)
# The largest walk was chosen on nine real sets and checked on seven others (tests/bench/forecast_backtest.py).
_WALKS = np.geomspace(0.002, 0.07, 5)
# Part of each point's noise that the next version does not share, though it is measured on the same answers.
_OWN_PARTS = (0.02, 0.15, 0.5)
_ASYMPTOTES = np.linspace(0.02, 1.0, 50)


@dataclass(frozen=True, slots=True)
class MeasuredPoint:
    """A figure of a model version: so many labels, the value, its sampling variance, the audit answers behind it."""

    labels: int
    value: float
    variance: float
    audits: int


@dataclass(frozen=True)
class Forecast:
    """Draws of the true curve.

    Attributes
    ----------
    labels : int64 (n_steps,), ascending, from the newest version on.
    draws : float64 (n_draws, n_steps), possible courses of the figure.
    """

    labels: NDArray[np.int64]
    draws: Floats

    @cached_property
    def band(self) -> tuple[Floats, Floats, Floats]:
        """Low, middle and high of the 80 % interval at each step."""
        low, middle, high = np.quantile(self.draws, [0.1, 0.5, 0.9], axis=0)
        return low, middle, high

    def at(self, labels: int) -> tuple[float, float, float]:
        """Low, middle and high of the 80 % interval at a label count within the horizon."""
        low, middle, high = (float(np.interp(labels, self.labels, side)) for side in self.band)
        return low, middle, high

    def labels_for(self, value: float, certainty: float = 0.5) -> int | None:
        """The first label count at which the figure is at least `value` with this probability; None within the horizon.

        80 % sure of a value means that it lies under four fifths of the courses.
        """
        sure = np.maximum.accumulate((self.draws >= value).mean(axis=0))
        reached = np.flatnonzero(sure >= certainty)
        return int(self.labels[reached[0]]) if reached.size else None

    def more_for(self, gain: float) -> int | None:
        """Further labels until the middle of the forecast has risen by `gain`; None within the horizon."""
        middle = self.band[1]
        reached = np.flatnonzero(middle >= middle[0] + gain)
        return int(self.labels[reached[0]] - self.labels[0]) if reached.size else None


def why_no_forecast(points: Sequence[MeasuredPoint]) -> str:
    """What is missing for a forecast, in words; empty if nothing is."""
    if len(points) < POINTS_NEEDED:
        return f"a forecast needs {POINTS_NEEDED} measured versions; there are {len(points)}"
    labels = [point.labels for point in points]
    first, last = min(labels), max(labels)
    if last < SPAN_NEEDED * first:
        return f"a forecast needs a curve from {first:,} to at least {int(SPAN_NEEDED * first):,} labels"
    return ""


def forecast(points: Sequence[MeasuredPoint], most: int, seed: int = 0, horizon: float = HORIZON) -> Forecast | None:
    """Possible courses from the newest point to `most` labels (the pool's size), within `horizon`.

    Parameters
    ----------
    points : in order of label counts.
    horizon : the farthest looked ahead, as a multiple of the labels there are.

    Returns None where `why_no_forecast` says why, or where there is nothing left to label.
    """
    if why_no_forecast(points):
        return None
    used = _thinned(points)
    now = used[-1].labels
    end = min(most, round(horizon * now))
    if end <= now:
        return None
    steps = np.unique(np.geomspace(now, end, _STEPS).round().astype(np.int64))
    return Forecast(steps, _drawn(used, steps, np.random.default_rng([seed, now])))


def _thinned(points: Sequence[MeasuredPoint]) -> list[MeasuredPoint]:
    """Each label count once, and of many points such as lie evenly on the logarithmic axis."""
    newest = {point.labels: point for point in points if point.labels > 0}
    kept = sorted(newest.values(), key=lambda point: point.labels)
    if len(kept) <= _MOST_POINTS:
        return kept
    marks = np.linspace(np.log(kept[0].labels), np.log(kept[-1].labels), _MOST_POINTS)
    logs = np.log([point.labels for point in kept])
    return [kept[at] for at in np.unique([int(np.abs(logs - mark).argmin()) for mark in marks])]


def _drawn(points: Sequence[MeasuredPoint], steps: NDArray[np.int64], rng: np.random.Generator) -> Floats:
    """Courses from the posterior over (asymptote, rate, walk), the walk conditional on what was measured."""
    labels = np.array([point.labels for point in points], dtype=float)
    values = np.array([point.value for point in points])
    shared = _noise(points)
    logs, ahead = np.log(labels / labels[0]), np.log(steps / labels[0])
    weights, cells = [], []
    for walk, part in product(_WALKS, _OWN_PARTS):
        noise = (1 - part) * shared + part * np.diag(np.diag(shared))
        spread = noise + walk**2 * np.minimum.outer(logs, logs)
        factor = np.linalg.cholesky(spread + 1e-10 * np.eye(len(points)))
        shade = 2 * np.log(np.diag(factor)).sum()
        for rate in _RATES:
            shape = np.linalg.solve(factor, np.exp(-rate * logs))
            left = np.linalg.solve(factor, (_ASYMPTOTES[:, None] - values).T)
            # At one label the figure is not below zero, so `b` is at most about 1. A normal prior of that spread makes
            # its posterior normal too; only the part above zero is meant. (Here it is in units of the first point.)
            precision = shape @ shape + labels[0] ** (2 * rate)
            gain = shape @ left / precision
            fit = (left**2).sum(axis=0) - precision * gain**2
            above = _normal_mass(gain * np.sqrt(precision))
            weights.append(-0.5 * (fit + shade + np.log(precision)) + rate * np.log(labels[0]) + np.log(above))
            cells.append((walk, noise, rate, gain, precision))
    chances = np.concatenate(weights)
    chances = np.exp(chances - chances.max())
    counts = rng.multinomial(_DRAWS, chances / chances.sum()).reshape(len(cells), -1)
    drawn: list[Floats] = []
    known: dict[int, tuple[Floats, Floats]] = {}
    for at, ((walk, noise, rate, gain, precision), wanted) in enumerate(zip(cells, counts, strict=True)):
        if wanted.any():
            chosen = np.repeat(_ASYMPTOTES, wanted)[:, None]
            b = _truncated(np.repeat(gain, wanted), float(precision) ** -0.5, rng)[:, None]
            if at // len(_RATES) not in known:
                known[at // len(_RATES)] = _walk_given(walk, noise, logs, ahead)
            follow, root = known[at // len(_RATES)]
            rest = values - (chosen - b * np.exp(-rate * logs))
            luck = rng.standard_normal((len(b), len(ahead)))
            drawn.append(chosen - b * np.exp(-rate * ahead) + rest @ follow.T + luck @ root.T)
    return np.clip(np.concatenate(drawn), 0.0, 1.0)


def _noise(points: Sequence[MeasuredPoint]) -> Floats:
    """Covariance of what was measured: of samples within one another it is that of the larger one.

    One variance of a single answer is taken for the whole curve. With each point's own, points that share all of their
    luck would be told apart by it, and what fits them best would lie far outside of them.
    """
    audits = np.array([point.audits for point in points], dtype=float)
    single = float(np.average([point.variance * point.audits for point in points], weights=audits))
    return np.asarray(single / np.maximum.outer(audits, audits))


def _walk_given(walk: float, noise: Floats, logs: Floats, ahead: Floats) -> tuple[Floats, Floats]:
    """The walk at the steps ahead: how its mean follows what the law left of each point, and a root of its spread."""
    known = np.minimum.outer(logs, logs) * walk**2 + noise + 1e-10 * np.eye(len(logs))
    across = np.minimum.outer(ahead, logs) * walk**2
    follow: Floats = np.asarray(np.linalg.solve(known, across.T).T, dtype=np.float64)
    values, vectors = np.linalg.eigh(np.minimum.outer(ahead, ahead) * walk**2 - follow @ across.T)
    return follow, np.asarray(vectors * np.sqrt(np.maximum(values, 0.0)), dtype=np.float64)


def _truncated(mean: Floats, error: float, rng: np.random.Generator) -> Floats:
    """Normal draws above zero."""
    from scipy.special import ndtr, ndtri

    height, luck = mean / error, rng.uniform(1e-9, 1 - 1e-9, len(mean))
    # Far in the tail the quantile function has no digits left, and what is above zero is exponential.
    tail = -error * np.log(luck) / np.maximum(-height, 1.0)
    drawn = np.where(height < -6.0, tail, mean - error * ndtri(np.maximum(luck * ndtr(height), 1e-300)))
    return np.asarray(np.maximum(drawn, 0.0), dtype=np.float64)


def _normal_mass(z: Floats) -> Floats:
    from scipy.special import ndtr

    mass: Floats = np.maximum(ndtr(z), 1e-300)
    return mass
