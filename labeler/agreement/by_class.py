"""Agreement on one class at a time: where a headline hides that one class is not agreed on at all."""

from __future__ import annotations

import numpy as np

from labeler.agreement.figure import NO_OVERLAP, Estimate, Figure, undefined, with_interval
from labeler.agreement.ratings import Profiles

_NEVER_USED = "no_use: nobody put an item with two ratings into this class"


def specific_agreement(profiles: Profiles, confidence: float) -> list[Figure]:
    """By class: if one annotator says it, how probably another one does.

    Cicchetti & Feinstein, "High agreement but low kappa II", Journal of Clinical Epidemiology 43, 1990; for more than
    two annotators Uebersax, 1982. `n` counts the items that anybody put into the class.
    """
    sizes = profiles.rows.sum(axis=1)
    kept = sizes >= 2
    counts, times, others = profiles.rows[kept], profiles.times[kept], sizes[kept] - 1
    if not times.size:
        return [undefined(NO_OVERLAP) for _ in range(profiles.rows.shape[1])]
    alike = (counts * (counts - 1)).astype(np.float64)
    chances = (counts * others[:, None]).astype(np.float64)
    found = []
    for k in range(counts.shape[1]):
        said = counts[:, k] > 0
        all_alike, all_chances = float(times @ alike[:, k]), float(times @ chances[:, k])
        if all_chances == 0:
            found.append(undefined(_NEVER_USED))
            continue
        with np.errstate(divide="ignore", invalid="ignore"):
            left_out = (all_alike - alike[said, k]) / (all_chances - chances[said, k])
        estimate = Estimate(all_alike / all_chances, left_out, times[said], 1.0, 0.0)
        found.append(with_interval(estimate, int(times[said].sum()), confidence, None))
    return found
