"""Coverage of a pool by labeled samples: a Gaussian kernel from candidates to fixed landmarks, lazy greedy choice.

MaxHerding (arXiv 2407.12212) and UHerding (2412.20644) on landmarks instead of the whole pool: cost does not grow
with it.
"""

from __future__ import annotations

import heapq

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def squared_distances(A: Floats, B: Floats) -> Floats:
    """float32 (len(A), len(B)), never negative."""
    products = A @ B.T
    squares_a = np.einsum("ij,ij->i", A, A)[:, None]
    squares_b = np.einsum("ij,ij->i", B, B)[None]
    distances: Floats = np.maximum(squares_a + squares_b - 2.0 * products, 0.0, dtype=np.float32)
    return distances


def kernel(distances: Floats, width: float) -> Floats:
    """exp(−d² / width), in place."""
    with np.errstate(over="ignore"):  # farther than all measure is far enough
        distances *= np.float32(-1.0 / width)
    np.exp(distances, out=distances)
    return distances


def greedy(similar: Floats, weights: Floats, covered: Floats, count: int) -> NDArray[np.int64]:
    """Candidates that together raise the weighted coverage of the landmarks most, best first.

    Parameters
    ----------
    similar : (n_candidates, n_landmarks), 0..1.
    weights : (n_landmarks,), how much each landmark matters.
    covered : (n_landmarks,), how well the labeled samples cover each already.

    Gains only shrink as candidates are taken (submodularity), so most need not be computed again.
    """
    covered = covered.copy()
    gains = np.maximum(similar - covered, 0.0) @ weights
    heap = [(-float(gain), candidate, 0) for candidate, gain in enumerate(gains)]
    heapq.heapify(heap)
    chosen: list[int] = []
    while heap and len(chosen) < count:
        _, candidate, known_at = heapq.heappop(heap)
        if known_at == len(chosen):
            chosen.append(candidate)
            np.maximum(covered, similar[candidate], out=covered)
            continue
        gain_now = float(np.maximum(similar[candidate] - covered, 0.0) @ weights)
        heapq.heappush(heap, (-gain_now, candidate, len(chosen)))
    return np.array(chosen, dtype=np.int64)
