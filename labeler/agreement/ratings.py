"""Who called what what: ratings as three columns of codes, and the few ways in which they are counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int64]
Counts = NDArray[np.int64]

# A fixed draw: equal rows must fall together on every machine.
_MIXING_SEED = 20_240_229


@dataclass(frozen=True, slots=True)
class Ratings:
    """Ratings as codes, one entry of each column a rating; no item twice by the same annotator.

    Attributes
    ----------
    item, annotator, category : codes from 0, shape (n_ratings,).
    items, annotators : what the codes mean; an annotator may have no rating.
    categories : the declared label set in its order; one may be used by nobody.
    """

    item: Codes
    annotator: Codes
    category: Codes
    items: Sequence[str]
    annotators: tuple[str, ...]
    categories: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.item)

    def counts(self) -> Counts:
        """How many annotators put each item into each category; shape (n_items, n_categories)."""
        n_categories = len(self.categories)
        cells = np.bincount(self.item * n_categories + self.category, minlength=len(self.items) * n_categories)
        return cells.reshape(len(self.items), n_categories)

    def renamed(self, categories: Sequence[str]) -> Ratings:
        """The same with another label set, which must hold every category in use."""
        place = {name: code for code, name in enumerate(categories)}
        used = np.unique(self.category)
        code_of = np.zeros(len(self.categories), dtype=np.int64)
        code_of[used] = [place[self.categories[code]] for code in used]
        return Ratings(
            self.item, self.annotator, code_of[self.category], self.items, self.annotators, tuple(categories)
        )

    def of_items(self, chosen: NDArray[np.bool_]) -> Ratings:
        """Those of some items, given as a mask over `items`; every name keeps its code."""
        kept = chosen[self.item]
        return Ratings(
            self.item[kept], self.annotator[kept], self.category[kept], self.items, self.annotators, self.categories
        )


def ratings_of(
    said: Iterable[tuple[str, str, str]], categories: Sequence[str] | None = None, known: Sequence[str] = ()
) -> Ratings:
    """Ratings from (item, annotator, category) of which no two share item and annotator.

    `known` names annotators who may have said nothing. `categories` declares the label set; without it what occurs
    is the set, in the order of `in_order`. Raises `KeyError` with the category for one that was not declared.
    """
    item_codes: dict[str, int] = {}
    annotator_codes = {name: code for code, name in enumerate(known)}
    category_codes: dict[str, int] = {name: code for code, name in enumerate(categories or ())}
    columns: tuple[list[int], list[int], list[int]] = ([], [], [])
    for item, annotator, category in said:
        if categories is not None and category not in category_codes:
            raise KeyError(category)
        columns[0].append(item_codes.setdefault(item, len(item_codes)))
        columns[1].append(annotator_codes.setdefault(annotator, len(annotator_codes)))
        columns[2].append(category_codes.setdefault(category, len(category_codes)))
    items, annotators, used = tuple(item_codes), tuple(annotator_codes), tuple(category_codes)
    by_item, by_annotator, by_category = (np.array(column, dtype=np.int64) for column in columns)
    found = Ratings(by_item, by_annotator, by_category, items, annotators, used)
    return found if categories is not None else found.renamed(in_order(category_codes))


def in_order(categories: Iterable[str]) -> list[str]:
    """Categories nobody put into an order: by value if all are numbers, by name otherwise."""
    names = list(categories)
    values = numbers_of(names)
    if values is None:
        return sorted(names)
    return [name for _, name in sorted(zip(values.tolist(), names, strict=True))]


def numbers_of(categories: Sequence[str]) -> NDArray[np.float64] | None:
    """The categories as finite numbers; None if one of them is none."""
    try:
        values = np.asarray([float(name) for name in categories], dtype=np.float64)
    except ValueError:
        return None
    return values if bool(np.isfinite(values).all()) else None


@dataclass(frozen=True, slots=True)
class Profiles:
    """The distinct rows of a count matrix: a million ratings have a few thousand, and every figure follows from them.

    Attributes
    ----------
    rows : shape (n_profiles, n_categories).
    times : how many items have each row, shape (n_profiles,).
    of_item : the row of each item, shape (n_items,).
    """

    rows: Counts
    times: NDArray[np.int64]
    of_item: NDArray[np.int64]


def profiles_of(counts: Counts) -> Profiles:
    """Group the rows of a count matrix; items without any rating are left in, with a row of zeros."""
    mixing = np.random.default_rng(_MIXING_SEED).integers(1, 2**63, counts.shape[1], dtype=np.uint64)
    with np.errstate(over="ignore"):
        mixed = (counts.astype(np.uint64) * mixing).sum(axis=1, dtype=np.uint64)
    _, first, of_item, times = np.unique(mixed, return_index=True, return_inverse=True, return_counts=True)
    rows = counts[first]
    if not np.array_equal(rows[of_item], counts):  # two rows with one sum: never seen, and not to be trusted to luck
        rows, of_item, times = np.unique(counts, axis=0, return_inverse=True, return_counts=True)
    return Profiles(rows, times, of_item.reshape(-1))
