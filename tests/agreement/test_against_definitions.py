"""Coefficients and intervals against slow implementations that follow the definitions word by word."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import permutations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.stats import t as student
from sklearn.metrics import cohen_kappa_score

from labeler.agreement.figure import MINORITY_NEEDED, Figure
from labeler.agreement.ratings import Ratings, profiles_of, ratings_of
from labeler.agreement.study import agreement_of
from labeler.agreement.weights import LEVELS, WEIGHTINGS, Level, Weighting, set_distances, weight_matrix

Said = list[tuple[str, str, str]]

_names = st.sampled_from(["1", "2", "3", "5"])
_said = st.dictionaries(
    st.tuples(st.sampled_from([f"i{n}" for n in range(9)]), st.sampled_from(["ann", "bo", "cy", "di"])),
    _names,
    min_size=1,
    max_size=30,
).map(lambda table: [(item, who, label) for (item, who), label in table.items()])


def _by_item(said: Said) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item, _, label in said:
        found.setdefault(item, []).append(label)
    return found


def _alpha(said: Said, distance: Callable[[str, str], float]) -> float | None:
    """Krippendorff 2011, from pairs of values."""
    units = [labels for labels in _by_item(said).values() if len(labels) > 1]
    values = [label for labels in units for label in labels]
    n = len(values)
    expected = sum(distance(a, b) for a, b in permutations(values, 2))
    if n == 0 or expected == 0:
        return None
    observed = sum(sum(distance(a, b) for a, b in permutations(labels, 2)) / (len(labels) - 1) for labels in units)
    return 1 - (n - 1) * observed / expected


def _distance(level: Level, said: Said) -> Callable[[str, str], float]:
    units = [labels for labels in _by_item(said).values() if len(labels) > 1]
    values = [label for labels in units for label in labels]
    order = sorted({label for _, _, label in said}, key=float)

    def ordinal(a: str, b: str) -> float:
        low, high = sorted((order.index(a), order.index(b)))
        between = [values.count(order[at]) for at in range(low, high + 1)]
        return (sum(between) - (values.count(a) + values.count(b)) / 2) ** 2 if a != b else 0.0

    kinds: dict[Level, Callable[[str, str], float]] = {
        "nominal": lambda a, b: float(a != b),
        "ordinal": ordinal,
        "interval": lambda a, b: (float(a) - float(b)) ** 2,
        "ratio": lambda a, b: ((float(a) - float(b)) / (float(a) + float(b))) ** 2,
    }
    return kinds[level]


@settings(deadline=None, max_examples=150)
@given(_said, st.sampled_from(LEVELS))
def test_alpha_follows_its_definition(said: Said, level: Level) -> None:
    found = agreement_of(ratings_of(said), level=level).coefficients["krippendorff_alpha"].value
    expected = _alpha(said, _distance(level, said))
    assert found == pytest.approx(expected, abs=1e-9) if expected is not None else found is None


@settings(deadline=None, max_examples=100)
@given(_said, st.sampled_from(WEIGHTINGS))
def test_fleiss_and_gwet_follow_their_definitions(said: Said, weighting: Weighting) -> None:
    ratings = ratings_of(said, ["1", "2", "3", "5"])
    weights = weight_matrix(weighting, ratings.categories)
    place = {name: at for at, name in enumerate(ratings.categories)}
    units = list(_by_item(said).values())
    pairs = [
        np.mean([weights[place[a], place[b]] for a, b in permutations(labels, 2)])
        for labels in units
        if len(labels) > 1
    ]
    found = agreement_of(ratings, weighting=weighting).coefficients
    if not pairs:
        assert {found[name].undefined for name in ("fleiss_kappa", "gwet_ac", "percent_agreement")} == {
            "no_overlap: no item has two ratings"
        }
        return
    observed = float(np.mean(pairs))
    shares = np.mean([[labels.count(name) / len(labels) for name in ratings.categories] for labels in units], axis=0)
    chance = float(sum(weights[k, m] * shares[k] * shares[m] for k in range(4) for m in range(4)))
    gwet = float(weights.sum() / 12 * sum(share * (1 - share) for share in shares))
    for name, expected in (("fleiss_kappa", chance), ("gwet_ac", gwet), ("brennan_prediger", weights.sum() / 16)):
        if 1 - expected > 1e-9:
            assert found[name].value == pytest.approx((observed - expected) / (1 - expected), abs=1e-9)
        else:
            assert found[name].value is None


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(_names, _names), min_size=2, max_size=40), st.sampled_from([None, "linear", "quadratic"]))
def test_cohens_kappa_is_that_of_scikit_learn(answers: list[tuple[str, str]], weighting: str | None) -> None:
    said = [(f"i{n}", who, label) for n, pair in enumerate(answers) for who, label in zip("ab", pair, strict=True)]
    order = ["1", "2", "3", "5"]
    if weighting is not None:  # scikit-learn weighs by place, not by value
        said = [(item, who, str(order.index(label))) for item, who, label in said]
        order = ["0", "1", "2", "3"]
    ratings = ratings_of(said, order)
    found = agreement_of(ratings, weighting=weighting or "identity").coefficients["cohen_kappa"]  # type: ignore[arg-type]
    one, other = zip(*answers, strict=True)
    if len(set(one) | set(other)) < 2:
        assert found.value is None and found.undefined is not None
        return
    expected = cohen_kappa_score(list(one), list(other), labels=["1", "2", "3", "5"], weights=weighting)
    assert found.value == pytest.approx(expected, abs=1e-9)


def _interval(values: list[float], whole: float) -> tuple[float, float]:
    scale = np.log(1 - np.asarray(values))
    n = len(values)
    spread = math.sqrt((n - 1) / n * float(((scale - scale.mean()) ** 2).sum()))
    reach = float(student.ppf(0.975, n - 1)) * spread
    return 1 - (1 - whole) * math.exp(reach), 1 - (1 - whole) * math.exp(-reach)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("level", ["nominal", "ordinal"])
def test_intervals_are_those_of_leaving_out_each_item_in_turn(weighting: Weighting, level: Level) -> None:
    ratings = _simulated(seed=1, items=40)
    whole = agreement_of(ratings, level, weighting)
    without = [agreement_of(_without(ratings, item), level, weighting) for item in range(len(ratings.items))]
    checked = 0
    for name, figure in whole.coefficients.items():
        if figure.value is None:
            continue
        values = [part.coefficients[name].value for part in without]
        assert all(value is not None for value in values)
        rated = [value for item, value in enumerate(values) if _is_used(name, ratings, item)]
        low, high = _interval([float(value) for value in rated if value is not None], figure.value)
        assert figure.low == pytest.approx(max(low, -1.0 if name != "krippendorff_alpha" else low), abs=1e-9), name
        assert figure.high == pytest.approx(high, abs=1e-9), name
        checked += 1
    assert checked == 6


def _is_used(name: str, ratings: Ratings, item: int) -> bool:
    """Whether an item is one of those that a coefficient is about."""
    at_least = 2 if name in ("krippendorff_alpha", "percent_agreement") else 1
    return bool(np.count_nonzero(ratings.item == item) >= at_least)


def _without(ratings: Ratings, item: int) -> Ratings:
    mask = np.ones(len(ratings.items), dtype=np.bool_)
    mask[item] = False
    return ratings.of_items(mask)


def _simulated(seed: int, items: int, classes: int = 4, annotators: int = 5, right: float = 0.7) -> Ratings:
    draw = np.random.default_rng(seed)
    said = []
    for item in range(items):
        truth = int(draw.integers(classes))
        for who in draw.choice(annotators, int(draw.integers(1, annotators + 1)), replace=False):
            label = truth if draw.random() < right else int(draw.integers(classes))
            said.append((f"i{item}", f"a{who}", str(label + 1)))
    return ratings_of(said, [str(n + 1) for n in range(classes)])


def test_pair_intervals_are_those_of_leaving_out_each_item_in_turn() -> None:
    ratings = _simulated(seed=2, items=60, annotators=2)
    both = np.bincount(ratings.item, minlength=60) == 2
    figure = agreement_of(ratings, weighting="linear").coefficients["cohen_kappa"]
    assert figure.value is not None and figure.n == int(both.sum())
    values = [
        agreement_of(_without(ratings, int(item)), weighting="linear").coefficients["cohen_kappa"].value
        for item in np.flatnonzero(both)
    ]
    low, high = _interval([float(value) for value in values if value is not None], figure.value)
    assert (figure.low, figure.high) == (pytest.approx(low, abs=1e-9), pytest.approx(high, abs=1e-9))


@settings(deadline=None, max_examples=60)
@given(_said, st.randoms(use_true_random=False))
def test_order_and_names_do_not_matter(said: Said, random: object) -> None:
    assume(len({item for item, _, _ in said}) > 1)
    shuffled = list(said)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    other = {"ann": "zoe", "bo": "abe", "cy": "may", "di": "kim"}
    renamed = [(f"x{item}", other[who], label) for item, who, label in shuffled]
    for level in LEVELS:
        one, two = (agreement_of(ratings_of(each), level) for each in (said, renamed))
        for name, figure in one.coefficients.items():
            _assert_same(figure, two.coefficients[name])
        assert {frozenset((other[pair.a], other[pair.b])): pair.kappa.n for pair in one.pairs} == {
            frozenset((pair.a, pair.b)): pair.kappa.n for pair in two.pairs
        }


def _assert_same(one: Figure, other: Figure) -> None:
    for a, b in ((one.value, other.value), (one.low, other.low), (one.high, other.high)):
        assert a == pytest.approx(b, abs=1e-9) if a is not None else b is None
    assert one.n == other.n


def test_specific_agreement_and_agreement_with_others_by_hand() -> None:
    said = [
        ("1", "a", "x"),
        ("1", "b", "x"),
        ("2", "a", "x"),
        ("2", "b", "y"),
        ("3", "a", "y"),
        ("3", "b", "y"),
        ("4", "a", "x"),
    ]
    found = agreement_of(ratings_of(said, ["x", "y", "z"]))
    assert found.per_class["x"].value == pytest.approx(2 * 1 / (2 * 1 + 1))
    assert found.per_class["y"].value == pytest.approx(2 / 3)
    assert found.per_class["z"].undefined is not None
    assert found.annotators["a"].value == pytest.approx(2 / 3) and found.annotators["a"].n == 3


def test_a_paradox_is_pointed_out_with_the_figure_that_explains_it() -> None:
    said = []
    for n in range(200):
        one, other = ("no", "no") if n < 184 else ("yes", "no") if n < 192 else ("no", "yes")
        said += [(f"i{n}", "a", one), (f"i{n}", "b", other)]
    found = agreement_of(ratings_of(said))
    raw, kappa = found.coefficients["percent_agreement"].value, found.coefficients["cohen_kappa"].value
    assert raw is not None and kappa is not None and raw > 0.9 and kappa < 0
    (note,) = [note for note in found.notes if "96%" in note]
    assert "Gwet" in note and "0.91" in note


def test_few_ratings_outside_the_commonest_class_give_no_interval_but_say_so() -> None:
    said = [(f"i{n}", who, "yes" if n < 2 else "no") for n in range(60) for who in "ab"]
    kappa = agreement_of(ratings_of(said)).coefficients["cohen_kappa"]
    assert kappa.value == 1.0 and kappa.low is None and kappa.no_interval is not None
    assert "4 ratings outside" in kappa.no_interval and str(MINORITY_NEEDED) in kappa.no_interval


def test_nobody_disagreeing_is_no_proof_that_nobody_ever_will() -> None:
    said = [(f"i{n}", who, "yes" if n % 2 else "no") for n in range(40) for who in "ab"]
    found = agreement_of(ratings_of(said)).coefficients
    raw = found["percent_agreement"]
    assert (raw.value, raw.high) == (1.0, 1.0) and raw.low == pytest.approx(0.025 ** (1 / 40))
    kappa = found["cohen_kappa"]
    assert kappa.low == pytest.approx(1 - (1 - 0.025 ** (1 / 40)) / 0.5)


def test_sets_of_labels_have_the_published_distances() -> None:
    sets = [frozenset("ab"), frozenset("a"), frozenset("abc"), frozenset("bc"), frozenset("d"), frozenset()]
    masi, jaccard = set_distances(sets, "masi"), set_distances(sets, "jaccard")
    assert masi[0, 1] == pytest.approx(1 - 1 / 2 * 2 / 3) and jaccard[0, 1] == pytest.approx(1 / 2)
    assert masi[0, 3] == pytest.approx(1 - 1 / 3 * 1 / 3) and jaccard[0, 3] == pytest.approx(2 / 3)
    assert masi[0, 4] == jaccard[0, 4] == 1 and masi[5, 5] == 0 and masi[5, 0] == 1
    assert np.array_equal(masi, masi.T)


def test_a_thousand_annotators_and_one_who_said_one_thing() -> None:
    draw = np.random.default_rng(3)
    said = [
        (f"i{n}", f"a{who}", str(draw.integers(3))) for n in range(400) for who in draw.choice(1000, 5, replace=False)
    ]
    said.append(("i0", "once", "1"))
    ratings = ratings_of(said)
    found = agreement_of(ratings)
    conger = found.coefficients["conger_kappa"]
    assert conger.value is not None and conger.low is not None and conger.low < 0 < (conger.high or 0)
    assert found.annotators["once"].n == 1 and found.annotators["once"].no_interval is not None
    assert sum(pair.kappa.n for pair in found.pairs) == 399 * 10 + 15


def test_equal_sums_of_rows_are_not_taken_for_equal_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    class _Ones:
        def integers(self, *_: object, **__: object) -> object:
            return np.ones(3, dtype=np.uint64)

    counts = np.array([[1, 0, 2], [2, 0, 1], [1, 0, 2], [0, 0, 0]])
    for draw in (np.random.default_rng, lambda seed: _Ones()):
        monkeypatch.setattr("labeler.agreement.ratings.np.random.default_rng", draw)
        profiles = profiles_of(counts)
        assert np.array_equal(profiles.rows[profiles.of_item], counts)
        assert sorted(profiles.times.tolist()) == [1, 1, 2]


def test_no_ratings_at_all_are_said_to_be_none() -> None:
    found = agreement_of(ratings_of([], ["x", "y"]))
    assert {figure.undefined for figure in found.coefficients.values()} == {"no_overlap: no item has two ratings"}
    assert found.pairs == [] and found.n_ratings == 0 and found.notes == []
