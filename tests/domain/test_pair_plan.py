"""Every two people of a team come to share about as many samples, though nobody knows what the others have done."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.pair_plan import asked_of, balanced_groups
from labeler.domain.team_rules import shared_rows

PEOPLE = ("anna", "bo", "cy", "dee", "eli", "fay")


def _pool(n: int, seed: int, share: float) -> tuple[np.ndarray, np.ndarray]:
    heads = np.random.default_rng(seed).integers(0, 2**64, n, dtype=np.uint64)
    return heads, shared_rows(heads, seed, share)


def _pairs(labeled: dict[str, np.ndarray]) -> list[int]:
    return [int((labeled[a] & labeled[b]).sum()) for a, b in combinations(labeled, 2)]


@pytest.mark.parametrize(("people", "each"), [(4, 2), (5, 2), (6, 2), (5, 3), (6, 3), (6, 4)])
def test_without_any_message_every_pair_shares_nearly_as_many(people: int, each: int) -> None:
    """Each works alone on a copy, at a speed of their own, and knows only their own labels, until all are through."""
    heads, shared = _pool(3000, seed=people, share=0.3)
    team = PEOPLE[:people]
    labeled = {name: np.zeros(heads.size, dtype=np.bool_) for name in team}
    draw = np.random.default_rng(each)
    while True:
        open_to = {}
        for name in team:
            own = [labeled[other] if other == name else np.zeros_like(shared) for other in team]
            asked = asked_of(name, team, shared, heads, own, each=each, seed=1)
            rest = np.flatnonzero(asked & ~labeled[name])
            if rest.size:
                open_to[name] = rest
        if not open_to:
            break
        name = sorted(open_to)[int(draw.integers(len(open_to)))]
        some = draw.permutation(open_to[name])[: int(draw.integers(1, 400))]
        labeled[name][some] = True
    counts = _pairs(labeled)
    assert np.array_equal(sum(labeled.values()), np.where(shared, each, 0)), "each shared sample has its labels"
    assert max(counts) - min(counts) <= (1 if each == 2 else 4) and min(counts) > 10


def test_samples_that_somebody_labeled_out_of_plan_are_completed_evenly() -> None:
    """One person labeled everything before the others came; all devices know of it."""
    heads, shared = _pool(2000, seed=9, share=0.5)
    team = PEOPLE[:5]
    labeled = {name: np.zeros(heads.size, dtype=np.bool_) for name in team}
    labeled["bo"][:] = True
    for name in ("anna", "cy", "dee", "eli"):
        known = [labeled[other] if other == "bo" else np.zeros_like(shared) for other in team]
        labeled[name] |= asked_of(name, team, shared, heads, known, each=2, seed=1)
    with_bo = [int((labeled["bo"] & labeled[name]).sum()) for name in team if name != "bo"]
    # Where bo was in the plan the plan holds, elsewhere the others take turns.
    assert max(with_bo) - min(with_bo) <= 2
    assert (sum(labeled.values())[shared] == 2).all()


@settings(max_examples=40)
@given(st.integers(2, 6), st.integers(2, 4), st.integers(0, 1000), st.randoms(use_true_random=False))
def test_the_plan_does_not_depend_on_the_order_of_names_and_asks_nobody_too_much(
    people: int, each: int, seed: int, draw: object
) -> None:
    heads, shared = _pool(200, seed, share=0.5)
    team = list(PEOPLE[:people])
    nobody = [np.zeros_like(shared)] * people
    asked = [asked_of(name, team, shared, heads, nobody, each=each, seed=seed) for name in team]
    draw.shuffle(team)  # type: ignore[attr-defined]  # a random.Random
    for name, before in zip(sorted(team), asked, strict=True):
        assert np.array_equal(before, asked_of(name, team, shared, heads, nobody, each=each, seed=seed))
    assert np.array_equal(sum(one.astype(int) for one in asked), np.where(shared, min(each, people), 0))
    assert not asked_of("zoe", team, shared, heads, nobody, each=each, seed=seed).any()


@pytest.mark.parametrize("n", [3, 5, 8, 20])
def test_pairs_come_out_exactly_equal_in_a_round_of_twos(n: int) -> None:
    met = Counter(pair for group in balanced_groups(n, 2) for pair in combinations(group, 2))
    assert len(met) == n * (n - 1) // 2 and set(met.values()) == {1}


@given(st.integers(4, 12), st.integers(3, 5))
def test_larger_groups_meet_nearly_equally(n: int, each: int) -> None:
    if each >= n:
        return
    met = Counter(pair for group in balanced_groups(n, each) for pair in combinations(group, 2))
    counts = [met[pair] for pair in combinations(range(n), 2)]
    assert min(counts) >= 8 and max(counts) - min(counts) <= 0.35 * max(counts)
