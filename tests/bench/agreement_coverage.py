"""Whether nominal 95 % intervals hold the true coefficient in 95 % of simulated studies.

    python tests/bench/agreement_coverage.py [--studies 1000]

A study draws samples from a large population of rated samples, whose coefficient is the truth. Prints one JSON object:
by setting and coefficient the share of intervals that hold it, and the share of studies that refuse an interval.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass

import numpy as np

from labeler.agreement.ratings import Ratings
from labeler.agreement.study import coefficients_of

BOUND = (0.93, 0.98)
POPULATION = 200_000
NAMES = ("percent_agreement", "conger_kappa", "fleiss_kappa", "krippendorff_alpha", "gwet_ac", "brennan_prediger")


@dataclass(frozen=True)
class Setting:
    samples: int
    raters: int
    prevalence: tuple[float, ...]
    right: float

    @property
    def name(self) -> str:
        return (
            f"n={self.samples} raters={self.raters} prevalence={'/'.join(map(str, self.prevalence))} right={self.right}"
        )


SETTINGS = (
    Setting(50, 2, (0.5, 0.5), 0.85),
    Setting(50, 3, (0.5, 0.5), 0.85),
    Setting(100, 2, (0.7, 0.3), 0.9),
    Setting(100, 3, (0.4, 0.3, 0.2, 0.1), 0.8),
    Setting(300, 2, (0.9, 0.1), 0.95),
    Setting(300, 5, (0.25, 0.25, 0.25, 0.25), 0.7),
    Setting(1000, 2, (0.97, 0.03), 0.98),
)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--studies", type=int, default=1000)
    studies = arguments.parse_args().studies
    found = {setting.name: covered(setting, studies) for setting in SETTINGS}
    shares = [part["covered"] for by in found.values() for part in by.values() if part["covered"] is not None]
    outside = sum(not BOUND[0] <= share <= BOUND[1] for share in shares)
    worst = {"lowest": min(shares), "highest": max(shares), "outside": outside, "of": len(shares)}
    print(json.dumps({"studies": studies, "bound": BOUND, "coverage": found, **worst, "met": outside == 0}))


def covered(setting: Setting, studies: int) -> dict[str, dict[str, float | None]]:
    draw = np.random.default_rng(7)
    population = rated(setting, POPULATION, draw)
    truth = coefficients_of(as_ratings(population, setting))
    held = dict.fromkeys(NAMES, 0)
    given = dict.fromkeys(NAMES, 0)
    for _ in range(studies):
        chosen = population[draw.integers(POPULATION, size=setting.samples)]
        for name, figure in coefficients_of(as_ratings(chosen, setting)).items():
            target = truth[name].value if name in held else None
            if target is not None and figure.low is not None and figure.high is not None:
                given[name] += 1
                held[name] += figure.low <= target <= figure.high
    return {
        name: {
            "covered": round(held[name] / given[name], 4) if given[name] else None,
            "refused": round(1 - given[name] / studies, 4),
        }
        for name in NAMES
    }


def rated(setting: Setting, samples: int, draw: np.random.Generator) -> np.ndarray:
    """What each rater says of each sample, shape (samples, raters)."""
    q = len(setting.prevalence)
    truth = draw.choice(q, size=samples, p=setting.prevalence)
    other = (truth[:, None] + draw.integers(1, max(2, q), size=(samples, setting.raters))) % q
    return np.where(draw.random((samples, setting.raters)) < setting.right, truth[:, None], other)


def as_ratings(said: np.ndarray, setting: Setting) -> Ratings:
    samples, raters = said.shape
    names, people = [str(n) for n in range(samples)], tuple(f"a{n}" for n in range(raters))
    classes = tuple(str(n) for n in range(len(setting.prevalence)))
    item, who = np.repeat(np.arange(samples), raters), np.tile(np.arange(raters), samples)
    return Ratings(item, who, said.reshape(-1).astype(np.int64), names, people, classes)


if __name__ == "__main__":
    main()
