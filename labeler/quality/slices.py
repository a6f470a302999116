"""Parts of the samples by a column of their metadata: where the model is worse than elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Below this many audit answers nothing is said of a slice.
NEEDED = 10


@dataclass(frozen=True, slots=True)
class SliceFigures:
    """One value of the column.

    Attributes
    ----------
    samples, labeled : counts.
    right, audited : audit answers in it, and how many of them were proposed right by a model that had not seen them.
    p : how probable so few right ones are, were the slice like all others (Fisher's exact test, one-sided), times the
        number of slices tested (Bonferroni); None where audit answers are too few.
    """

    value: str
    samples: int
    labeled: int
    right: int
    audited: int
    p: float | None


def slice_figures(
    values: Sequence[str | None],
    labeled: NDArray[np.bool_],
    audit_rows: NDArray[np.int32],
    audit_right: NDArray[np.bool_],
) -> list[SliceFigures]:
    """Largest slices first. `values` by row (None: the sample does not have the column)."""
    names, codes = np.unique(np.array(["" if value is None else value for value in values], dtype=object).astype(str),
                             return_inverse=True)  # fmt: skip
    has = np.array([value is not None for value in values], dtype=np.bool_)
    audit_codes = np.where(has[audit_rows], codes[audit_rows], -1)
    found = []
    audited = np.bincount(audit_codes[audit_codes >= 0], minlength=len(names))
    right = np.bincount(audit_codes[(audit_codes >= 0) & audit_right], minlength=len(names))
    tested = int((audited >= NEEDED).sum())
    for code, name in enumerate(names.tolist()):
        inside = has & (codes == code)
        if inside.any():
            p = None
            if audited[code] >= NEEDED:
                p = min(
                    1.0, tested * _fewer(int(right[code]), int(audited[code]), int(audit_right.sum()), len(audit_right))
                )
            found.append(
                SliceFigures(
                    name, int(inside.sum()), int((inside & labeled).sum()), int(right[code]), int(audited[code]), p
                )
            )
    return sorted(found, key=lambda one: (-one.samples, one.value))


def _fewer(right: int, count: int, all_right: int, all_count: int) -> float:
    """The chance of at most `right` right ones among `count` drawn from all."""
    from scipy.stats import hypergeom

    return float(hypergeom.cdf(right, all_count, all_right, count))
