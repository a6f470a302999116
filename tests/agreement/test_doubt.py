"""The chance that a consensus is wrong: what stands first in the adjudication queue."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.agreement.consensus import consensus_of
from labeler.agreement.doubt import chance_wrong
from labeler.agreement.ratings import Ratings, ratings_of


def _said(seed: int, items: int = 60, people: int = 4) -> tuple[list[tuple[str, str, str]], np.ndarray]:
    """Annotators of different skill on two classes; the last one is right half of the time."""
    draw = np.random.default_rng(seed)
    truth = draw.integers(0, 2, items)
    skill = np.linspace(0.95, 0.5, people)
    said = []
    for item in range(items):
        for who in range(people):
            label = truth[item] if draw.random() < skill[who] else 1 - truth[item]
            said.append((f"i{item:03}", f"a{who}", "yn"[label]))
    return said, truth


@given(st.integers(0, 200))
def test_it_does_not_depend_on_the_order_of_rows_nor_on_names(seed: int) -> None:
    said, _ = _said(seed)
    ratings = ratings_of(said)
    found = chance_wrong(consensus_of(ratings), ratings)
    shuffled = [said[at] for at in np.random.default_rng(seed).permutation(len(said))]
    renamed = ratings_of([(item, f"x{who}", f"z{label}") for item, who, label in shuffled])
    again = chance_wrong(consensus_of(renamed), renamed)
    place = {item: at for at, item in enumerate(renamed.items)}
    assert found == pytest.approx(again[[place[item] for item in ratings.items]], abs=1e-6)
    assert ((found >= 0) & (found <= 1)).all()


def test_errors_of_the_consensus_come_first() -> None:
    shares = []
    for seed in range(20):
        said, truth = _said(seed, items=300)
        ratings = ratings_of(said)
        consensus = consensus_of(ratings)
        place = {label: at for at, label in enumerate(ratings.categories)}
        right = np.array([place["yn"[truth[int(item[1:])]]] for item in ratings.items])
        wrong = consensus.probability.argmax(axis=1) != right
        first = np.argsort(-chance_wrong(consensus, ratings), kind="stable")[: len(wrong) // 5]
        shares.append(wrong[first].sum() / max(1, wrong.sum()))
    assert np.mean(shares) > 0.6, "a random fifth would hold a fifth"


def test_a_tie_is_as_doubtful_as_it_can_be_and_a_decision_is_beyond_doubt() -> None:
    alike = [(item, who, name) for item, name in (("j", "cat"), ("k", "dog")) for who in ("anna", "bert")]
    ratings = ratings_of([("i", "anna", "cat"), ("i", "bert", "dog"), *alike])
    consensus = consensus_of(ratings)
    found = dict(zip(ratings.items, chance_wrong(consensus, ratings), strict=True))
    assert consensus.top[list(ratings.items).index("i")] == -1
    assert found["i"] == pytest.approx(0.5) and found["j"] < 0.3
    gold = {list(ratings.items).index("i"): 0}
    settled = chance_wrong(consensus_of(ratings, gold=gold), ratings, gold)
    assert settled[list(ratings.items).index("i")] == 0


def test_nothing_said_is_nothing_to_doubt() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    ratings = Ratings(nothing, nothing, nothing, [], (), ("cat", "dog"))
    assert chance_wrong(consensus_of(ratings), ratings).shape == (0,)
