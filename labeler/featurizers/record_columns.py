"""Table rows as vectors: numbers imputed and scaled, categories one-hot, missing cells marked.

A ColumnTransformer of scikit-learn learns the columns; what it learned is kept as plain arrays, and `transform`
repeats its arithmetic from them, so that nothing needs to be unpickled.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample

MISSING = ""
_MISSING_WORDS = frozenset({"", "?", "na", "n/a", "nan", "none", "null", "-", "inf", "-inf", "infinity", "-infinity"})
_MAX_CATEGORIES = 60
# A scaled number beyond this many deviations says no more: one typing error must not outweigh a row.
_CLIP = 6.0
# A column is numeric when at least this share of its filled cells reads as a number.
_NUMERIC_SHARE = 0.95


@dataclass(frozen=True, slots=True)
class NumberColumns:
    """Numeric columns: names, medians for the gaps, then centre and scale; `gaps` marks those with an indicator."""

    names: NDArray[np.str_]
    medians: NDArray[np.float64]
    means: NDArray[np.float64]
    scales: NDArray[np.float64]
    gaps: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class CategoryColumns:
    """Categorical columns: names, all categories in a row, and where each column's categories begin and end."""

    names: NDArray[np.str_]
    categories: NDArray[np.str_]
    bounds: NDArray[np.int64]


class RecordFeatures:
    """Columns in the order: scaled numbers, missing marks of numbers, one-hot categories (missing is one of them)."""

    def __init__(self, numbers: NumberColumns, categories: CategoryColumns) -> None:
        self._numbers, self._categories = numbers, categories
        self.width = len(numbers.names) + int(numbers.gaps.sum()) + len(categories.categories)

    def transform(self, samples: Sequence[Sample]) -> Features:
        rows = [sample.data or {} for sample in samples]
        parts = [_number_part(rows, self._numbers), _category_part(rows, self._categories)]
        return np.ascontiguousarray(np.hstack(parts), dtype=np.float32)

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        numbers, categories = self._numbers, self._categories
        return {
            "number_names": numbers.names, "medians": numbers.medians, "means": numbers.means,
            "scales": numbers.scales, "gaps": numbers.gaps, "category_names": categories.names,
            "categories": categories.categories, "bounds": categories.bounds,
        }  # fmt: skip


def _number_part(rows: Sequence[Mapping[str, Any]], columns: NumberColumns) -> NDArray[np.float64]:  # Any: JSON leaves
    values = number_table(rows, [str(name) for name in columns.names])
    missing = np.isnan(values)
    filled = np.where(missing, columns.medians, values)
    scaled = np.clip((filled - columns.means) / columns.scales, -_CLIP, _CLIP)
    return np.hstack([scaled, missing[:, columns.gaps].astype(np.float64)])


def _category_part(rows: Sequence[Mapping[str, Any]], columns: CategoryColumns) -> NDArray[np.float64]:  # Any: as above
    hot = np.zeros((len(rows), len(columns.categories)))
    for position, name in enumerate(columns.names):
        first, last = int(columns.bounds[position]), int(columns.bounds[position + 1])
        known = {str(category): column for column, category in enumerate(columns.categories[first:last], start=first)}
        for row, values in enumerate(rows):
            column = known.get(as_category(values.get(str(name))))
            if column is not None:
                hot[row, column] = 1.0
    return hot


def number_table(rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> NDArray[np.float64]:  # Any: as above
    """float64 (n_rows, n_names) with NaN for what is missing, infinite or no number."""
    cells = [as_number(row.get(name)) for row in rows for name in names]
    return np.array(cells, dtype=np.float64).reshape(len(rows), len(names))


def as_number(value: object) -> float:
    """NaN where the cell holds no finite number."""
    if isinstance(value, bool):
        return float(value)
    if isinstance(value, str):
        if value.strip().lower() in _MISSING_WORDS:
            return math.nan
    elif not isinstance(value, (int, float)):
        return math.nan
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return math.nan
    # float32 is what models see: larger numbers would become infinite there.
    return number if math.isfinite(number) and abs(number) < 1e30 else math.nan


def as_category(value: object) -> str:
    """The category of a cell; `MISSING` where there is nothing in it."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return MISSING
    text = str(value).strip()[:200].replace("\0", "")
    return MISSING if text.lower() in _MISSING_WORDS else text


class RecordColumns:
    name: ClassVar[str] = "record_columns"
    title: ClassVar[str] = "Columns, scaled and one-hot"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.RECORD
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> RecordFeatures:
        rows = [sample.data or {} for sample in samples]
        names = list(dict.fromkeys(name for row in rows for name in row))
        numeric = [name for name in names if _is_numeric([row.get(name) for row in rows])]
        cells = {name: [as_category(row.get(name)) for row in rows] for name in names if name not in set(numeric)}
        # A column that is different in nearly every row (an id, free text) has no category to learn.
        categorical = [name for name, column in cells.items() if _repeats(column)]
        return _learn(number_table(rows, numeric), numeric, {name: cells[name] for name in categorical})

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> RecordFeatures:
        numbers = NumberColumns(
            np.asarray(state["number_names"], dtype=np.str_),
            np.asarray(state["medians"], dtype=np.float64),
            np.asarray(state["means"], dtype=np.float64),
            np.asarray(state["scales"], dtype=np.float64),
            np.asarray(state["gaps"], dtype=np.bool_),
        )
        categories = CategoryColumns(
            np.asarray(state["category_names"], dtype=np.str_),
            np.asarray(state["categories"], dtype=np.str_),
            np.asarray(state["bounds"], dtype=np.int64),
        )
        return RecordFeatures(numbers, categories)


def _is_numeric(column: Sequence[object]) -> bool:
    filled = [value for value in column if as_category(value) != MISSING]
    numbers = sum(not math.isnan(as_number(value)) for value in filled)
    return bool(filled) and numbers >= _NUMERIC_SHARE * len(filled)


def _repeats(column: Sequence[str]) -> bool:
    filled = [value for value in column if value != MISSING]
    return bool(filled) and (len(filled) < 20 or len(set(filled)) <= 0.5 * len(filled))


def _learn(values: NDArray[np.float64], numeric: Sequence[str], cells: Mapping[str, list[str]]) -> RecordFeatures:
    from sklearn.compose import ColumnTransformer
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import Pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    if not numeric and not cells:
        return RecordFeatures(_no_numbers(), _no_categories())
    table = np.empty((len(values), len(numeric) + len(cells)), dtype=object)
    table[:, : len(numeric)] = values
    for position, column in enumerate(cells.values(), start=len(numeric)):
        table[:, position] = column
    impute = SimpleImputer(strategy="median", add_indicator=True)
    encode = OneHotEncoder(max_categories=_MAX_CATEGORIES, handle_unknown="ignore", sparse_output=False)
    transformer = ColumnTransformer(
        [
            ("numbers", Pipeline([("impute", impute), ("scale", StandardScaler())]), list(range(len(numeric)))),
            ("categories", encode, list(range(len(numeric), table.shape[1]))),
        ]
    ).fit(table)
    fitted = transformer.named_transformers_
    numbers = _number_columns(numeric, fitted["numbers"]) if numeric else _no_numbers()
    categories = _category_columns(list(cells), fitted["categories"]) if cells else _no_categories()
    return RecordFeatures(numbers, categories)


def _number_columns(names: Sequence[str], pipeline: Any) -> NumberColumns:  # Any: scikit-learn has no stubs
    impute, scale = pipeline.named_steps["impute"], pipeline.named_steps["scale"]
    gaps = np.zeros(len(names), dtype=np.bool_)
    gaps[impute.indicator_.features_] = True
    count = len(names)
    return NumberColumns(
        np.array(names, dtype=np.str_),
        np.asarray(impute.statistics_, dtype=np.float64),
        np.asarray(scale.mean_[:count], dtype=np.float64),
        np.asarray(scale.scale_[:count], dtype=np.float64),
        gaps,
    )


def _category_columns(names: Sequence[str], encoder: Any) -> CategoryColumns:  # Any: as above
    """Rare categories beyond the limit share no column of their own: their cells are all zeros."""
    rare = getattr(encoder, "infrequent_categories_", [None] * len(names))
    kept = [
        [str(category) for category in categories if few is None or category not in set(few)]
        for categories, few in zip(encoder.categories_, rare, strict=True)
    ]
    bounds = np.concatenate([[0], np.cumsum([len(column) for column in kept])])
    flat = [category for column in kept for category in column]
    return CategoryColumns(np.array(names, dtype=np.str_), np.array(flat, dtype=np.str_), bounds.astype(np.int64))


def _no_numbers() -> NumberColumns:
    none = np.empty(0)
    return NumberColumns(np.empty(0, dtype=np.str_), none, none, none, np.empty(0, dtype=np.bool_))


def _no_categories() -> CategoryColumns:
    return CategoryColumns(np.empty(0, dtype=np.str_), np.empty(0, dtype=np.str_), np.zeros(1, dtype=np.int64))
