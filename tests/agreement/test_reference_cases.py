"""Every coefficient equals the published and cross-checked values, and is undefined where it should be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.agreement.by_annotator import cohen_kappas, pairs_of
from labeler.agreement.ratings import Ratings, ratings_of
from labeler.agreement.study import agreement_of
from labeler.agreement.weights import LEVELS, WEIGHTINGS, weight_matrix

CASES = Path(__file__).parents[3] / "shared" / "data" / "agreement_cases.json"
pytestmark = pytest.mark.skipif(not CASES.is_file(), reason="the reference cases lie beside a checkout")


def _cases() -> list[Any]:
    return json.loads(CASES.read_text())["cases"] if CASES.is_file() else []


def _ratings(case: dict[str, Any]) -> Ratings:
    rows = case["matrix_rows_items_cols_annotators"]
    declared = case["declared_categories"]
    said = [(str(i), str(a), str(v)) for i, row in enumerate(rows) for a, v in enumerate(row) if v is not None]
    return ratings_of(said, None if declared is None else [str(name) for name in declared])


def _same(value: float | None, expected: float | None) -> bool:
    return value is expected if expected is None or value is None else abs(value - expected) <= 1e-9


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_coefficients_are_the_published_ones(case: dict[str, Any]) -> None:
    ratings, expected, compared = _ratings(case), case["expected"], 0
    for weighting in WEIGHTINGS:
        found = agreement_of(ratings, weighting=weighting).coefficients
        tail = "" if weighting == "identity" else f"_{weighting}"
        names = {"fleiss_kappa": f"fleiss_kappa{tail}", "conger_kappa": f"conger_kappa{tail}"}
        names["gwet_ac"] = f"gwet_ac2{tail}" if tail else "gwet_ac1"
        if not tail:
            names |= {"percent_agreement": "percent_agreement", "brennan_prediger": "brennan_prediger"}
        if len(case["matrix_rows_items_cols_annotators"][0]) == 2 and not tail:
            names["cohen_kappa"] = "cohen_kappa_identity"
        for name, key in names.items():
            if key in expected:
                figure = found[name]
                assert _same(figure.value, expected[key]), (key, figure, expected[key])
                assert (figure.undefined is None) == (figure.value is not None)
                compared += 1
    for level in LEVELS:
        if f"alpha_{level}" in expected:
            alpha = agreement_of(ratings, level=level).coefficients["krippendorff_alpha"]
            assert _same(alpha.value, expected[f"alpha_{level}"]), (level, alpha)
            compared += 1
    assert compared >= 6


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_undefined_ones_say_why(case: dict[str, Any]) -> None:
    found = agreement_of(_ratings(case)).coefficients
    names = {"alpha_nominal": "krippendorff_alpha", "gwet_ac1": "gwet_ac"}
    for key, why in case["undefined"].items():
        figure = found.get(names.get(key, key))
        if figure is not None:
            assert figure.value is None and figure.low is None and figure.high is None
            assert figure.undefined == why


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
@pytest.mark.parametrize("weighting", ["identity", "linear", "quadratic"])
def test_pair_kappas_are_the_published_ones(case: dict[str, Any], weighting: str) -> None:
    expected = case["expected"].get(f"pairwise_kappa_{weighting}")
    if expected is None:
        pytest.skip("not given for this case")
    ratings = _ratings(case)
    pairs = pairs_of(ratings)
    kappas = cohen_kappas(pairs, weight_matrix(weighting, ratings.categories), 0.95)  # type: ignore[arg-type]
    names = ratings.annotators
    found = {
        frozenset((names[a], names[b])): kappa.value
        for a, b, kappa in zip(pairs.a.tolist(), pairs.b.tolist(), kappas, strict=True)
    }
    for key, value in expected.items():
        assert _same(found.get(frozenset(key.split("-"))), value), (key, value)
