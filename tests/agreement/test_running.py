"""Agreement kept up answer by answer is what a whole look finds, whatever was said, changed or taken back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.agreement.ratings import ratings_of
from labeler.agreement.running import RunningAgreement
from labeler.agreement.study import coefficients_of

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
