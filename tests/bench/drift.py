"""Whether a fall from .90 to .75 is found within 80 answers in 90 % of cases, and how rare false alarms are.

    python tests/bench/drift.py [--people 2000]

Settings: what is usual is known; it is learned from the annotator's own 600 answers before, or 120; and answers are
held against four others who are right in .9, so that the consensus errs as well. The bounds hold for the
first two. `weak starters` are right in .75, .7 or .6 from the first answer on where .9 is expected: in how many of them
a fall is seen in 300 answers, where there is none.
Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json

import numpy as np

from labeler.agreement.drift import THRESHOLD, falls_in, held_against_others
from labeler.agreement.ratings import Ratings

BEFORE, AFTER, WITHIN = 0.90, 0.75, 80
BOUNDS = {"found": 0.9, "answers_per_false_alarm": 2000, "weak_starters": 0.15}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--people", type=int, default=2000)
    people = arguments.parse_args().people
    draw = np.random.default_rng(20)
    found = {
        "usual is known": known(draw, people),
        "usual is learned": simulated(draw, people, 600),
        "hardly known": simulated(draw, people, 120),
        "against four others": against_others(draw, people // 10),
    }
    met = all(
        found[name]["found"] >= BOUNDS["found"]
        and found[name]["answers_per_false_alarm"] >= BOUNDS["answers_per_false_alarm"]
        for name in ("usual is known", "usual is learned")
    )
    weak = {str(share): weak_starters(draw, people, share) for share in (0.75, 0.7, 0.6)}
    met &= max(weak.values()) <= BOUNDS["weak_starters"]
    told = {"settings": found, "weak starters": weak, "bounds": BOUNDS, "met": met}
    print(json.dumps({"threshold": THRESHOLD, **told}))


def weak_starters(draw: np.random.Generator, people: int, share: float) -> float:
    return round(sum(bool(falls_in(draw.random(300) < share, BEFORE)) for _ in range(people)) / people, 4)


def simulated(draw: np.random.Generator, people: int, learned: int) -> dict[str, float]:
    calm = [draw.random(20_000) < BEFORE for _ in range(people // 20)]
    alarms = sum(len(falls_in(right, BEFORE)) for right in calm)
    hits = tried = 0
    for _ in range(people):
        right = np.r_[draw.random(learned) < BEFORE, draw.random(WITHIN) < AFTER]
        falls = falls_in(right, BEFORE)
        if falls and falls[0].found < learned:
            continue
        tried += 1
        hits += bool(falls)
    per_alarm = sum(map(len, calm)) / max(1, alarms)
    return {"found": round(hits / tried, 4), "answers_per_false_alarm": round(per_alarm, 0)}


def known(draw: np.random.Generator, people: int) -> dict[str, float]:
    """The test itself at a usual share that is known and does not move."""
    calm = 200
    suspicion, alive = np.zeros(people), np.ones(people, dtype=bool)
    found = np.zeros(people, dtype=bool)
    for step in range(calm + WITHIN):
        suspicion = (1 + suspicion) * ratios(draw.random(people) < (BEFORE if step < calm else AFTER))
        over = suspicion >= THRESHOLD
        if step < calm:
            alive &= ~over
        else:
            found |= over
    share = float(found[alive].mean())
    return {"found": round(share, 4), "answers_per_false_alarm": round(known_rate(draw, people), 0)}


def ratios(right: np.ndarray) -> np.ndarray:
    odds = BEFORE / (1 - BEFORE) / 3
    fallen = odds / (1 + odds)
    return np.where(right, fallen / BEFORE, (1 - fallen) / (1 - BEFORE))


def known_rate(draw: np.random.Generator, people: int) -> float:
    """Answers per alarm of the test itself at a usual share that does not move: what it was tuned to."""
    suspicion, alarms, steps = np.zeros(people), 0, 6000
    for _ in range(steps):
        suspicion = (1 + suspicion) * ratios(draw.random(people) < BEFORE)
        over = suspicion >= THRESHOLD
        alarms += int(over.sum())
        suspicion[over] = 0
    return people * steps / max(1, alarms)


def against_others(draw: np.random.Generator, people: int) -> dict[str, float]:
    hits = tried = alarms = answers = 0
    for _ in range(people):
        n, calm = 600 + WITHIN, 600
        truth = draw.integers(4, size=n)
        rates = np.full((5, n), 0.9)
        rates[0, calm:] = AFTER
        said = np.where(draw.random((5, n)) < rates, truth, (truth + draw.integers(1, 4, (5, n))) % 4)
        item, who = np.tile(np.arange(n), 5), np.repeat(np.arange(5), n)
        ratings = Ratings(item, who, said.reshape(-1), [str(i) for i in range(n)], tuple("abcde"), tuple("0123"))
        held = held_against_others(ratings, np.arange(5 * n), [0.9] * 5, np.full(n, -1))
        usual = float(np.concatenate([one.right for one in held]).mean())
        for other in held[1:]:
            alarms += len(falls_in(other.right, usual))
            answers += other.right.size
        before = int((ratings.item[held[0].rating] < calm).sum())
        falls = falls_in(held[0].right, usual)
        if falls and falls[0].found < before:
            continue
        tried += 1
        hits += bool(falls)
    return {"found": round(hits / tried, 4), "answers_per_false_alarm": round(answers / max(1, alarms), 0)}


if __name__ == "__main__":
    main()
