"""Agreement kept up answer by answer is what a whole look finds, whatever was said, changed or taken back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.agreement.ratings import ratings_of
from labeler.agreement.running import RunningAgreement
from labeler.agreement.study import agreement_of, coefficients_of

_changes = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(["ann", "bo", "cy"]), st.sampled_from([0, 0, 1, 2, None])),
    max_size=120,
)


@settings(deadline=None, max_examples=60)
@given(_changes)
def test_any_order_of_changes_gives_what_a_whole_look_gives(changes: list[tuple[int, str, int | None]]) -> None:
    running = RunningAgreement(3)
    holds: dict[tuple[int, str], int] = {}
    for item, who, category in changes:
        others = any(at == item and name != who for at, name in holds)
        assert running.put(item, who, category) == others
        holds.pop((item, who), None)
        if category is not None:
            holds[item, who] = category
    ratings = ratings_of([(str(item), who, str(said)) for (item, who), said in holds.items()], ["0", "1", "2"])
    whole = coefficients_of(ratings)
    for name, figure in running.figures().items():
        assert figure.undefined == whole[name].undefined and figure.n == whole[name].n
        assert figure.value == pytest.approx(whole[name].value, abs=1e-12)
        assert figure.low == pytest.approx(whole[name].low, abs=1e-9)


def test_fifty_thousand_edits_drift_by_nothing() -> None:
    running = RunningAgreement(2)
    for n in range(50_000):
        running.put(n % 50, n % 7, (n * n) % 2)
    before = running.figures()["krippendorff_alpha"].value
    again = RunningAgreement(2)
    for n in range(50_000 - 350, 50_000):
        again.put(n % 50, n % 7, (n * n) % 2)
    assert again.figures()["krippendorff_alpha"].value == pytest.approx(before, abs=1e-13)


def test_a_category_nobody_declared_is_refused() -> None:
    with pytest.raises(IndexError):
        RunningAgreement(2).put(1, "ann", 2)


@settings(deadline=None, max_examples=60)
@given(_changes)
def test_kappas_kept_up_are_what_a_whole_look_gives(changes: list[tuple[int, str, int | None]]) -> None:
    running = RunningAgreement(3)
    holds: dict[tuple[int, str], int] = {}
    for item, who, category in changes:
        running.put(item, who, category)
        holds.pop((item, who), None)
        if category is not None:
            holds[item, who] = category
    ratings = ratings_of([(str(item), who, str(said)) for (item, who), said in holds.items()], ["0", "1", "2"])
    whole = agreement_of(ratings)
    for name, figure in running.kappas().items():
        assert figure.undefined == whole.coefficients[name].undefined
        for one, other in ((figure.value, "value"), (figure.low, "low"), (figure.high, "high")):
            assert one == pytest.approx(getattr(whole.coefficients[name], other), abs=1e-9)
    pairs = {frozenset((pair.a, pair.b)): pair.kappa for pair in whole.pairs}
    kept = {frozenset(map(str, both)): kappa for both, kappa in running.who.pairs(0.95).items()}
    assert kept.keys() == pairs.keys()
    for both, kappa in kept.items():
        assert kappa.value == pytest.approx(pairs[both].value, abs=1e-12) and kappa.n == pairs[both].n
        assert kappa.low == pytest.approx(pairs[both].low, abs=1e-9)


@pytest.mark.parametrize(("people", "each"), [(2, 2), (5, 3), (12, 4)])
def test_congers_kappa_of_many_ratings_is_within_rounding_of_a_whole_look(people: int, each: int) -> None:
    draw = np.random.default_rng(people)
    running, said = RunningAgreement(4), []
    for item, truth in enumerate(draw.integers(0, 4, 1500).tolist()):
        for who in draw.choice(people, each, replace=False).tolist():
            label = truth if draw.random() < 0.6 + 0.3 * who / people else int(draw.integers(0, 4))
            running.put(item, f"a{who}", int(draw.integers(0, 4)))
            running.put(item, f"a{who}", label)
            said.append((str(item), f"a{who}", str(label)))
    whole = coefficients_of(ratings_of(said, ["0", "1", "2", "3"]))["conger_kappa"]
    found = running.kappas()["conger_kappa"]
    assert running.who.given >= 2_000 and found.n == whole.n
    assert found.value == pytest.approx(whole.value, abs=1e-12)
    assert found.low == pytest.approx(whole.low, abs=2e-4) and found.high == pytest.approx(whole.high, abs=2e-4)
