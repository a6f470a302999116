"""Who is asked for which of the samples that several label: so that every two people come to share about as many.

Nobody asks a server. The plan follows from what all copies of a project hold: the content of the samples, the seed, and
who belongs to the team; so everybody keeps to the same one without knowing what the others have done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]
# Groups of three and more seldom come out even, so that a round is long: what is uneven in it adds up round by round.
_LONG_ROUND = 2_000
# Of a thousand people there are half a million pairs; no project has that many samples for each.
_MOST_PLACES = 40_000


def asked_of(
    me: str,
    people: Sequence[str],
    shared: Mask,
    uid_heads: NDArray[np.uint64],
    labeled_by: Sequence[Mask],
    *,
    each: int,
    seed: int,
) -> Mask:
    """Which shared samples are asked of `me`, whether or not `me` labeled them already; bool of shape (n,).

    Parameters
    ----------
    people : the team, in any order; where it holds no more than `each`, everybody is asked.
    shared : which samples are asked of several.
    labeled_by : which samples each of `people` labeled, as far as is known here, in the same order.
    each : how many label a shared sample.
    """
    order = sorted(range(len(people)), key=lambda at: people[at])
    team = [people[at] for at in order]
    if me not in team or not shared.any():
        return np.zeros_like(shared)
    if len(team) <= each:
        return shared.copy()
    mine = team.index(me)
    rows = np.flatnonzero(shared)
    # The order of the content's hashes: as good as a random one, and the same everywhere.
    rows = rows[np.argsort(_mixed(uid_heads[rows], seed), kind="stable")]
    groups = np.array(balanced_groups(len(team), each), dtype=np.int64)
    planned = np.zeros((rows.size, len(team)), dtype=np.bool_)
    np.put_along_axis(planned, groups[np.arange(rows.size) % len(groups)], values=True, axis=1)
    said = np.stack([labeled_by[at][rows] for at in order], axis=1)
    said[:, mine] = False
    found = np.zeros_like(shared)
    found[rows] = _completed(planned, said, mine, each)
    return found


def _completed(planned: Mask, said: Mask, mine: int, each: int) -> Mask:
    """Where somebody labeled a sample that was not theirs, the rest of its places go round among the others."""
    asked: Mask = planned[:, mine].copy()
    strayed = np.flatnonzero((said & ~planned).any(axis=1))
    if strayed.size:
        who, kind = np.unique(said[strayed], axis=0, return_inverse=True)
        for at, labelers in enumerate(who):
            part = strayed[kind.reshape(-1) == at]
            others = np.flatnonzero(~labelers)
            free = each - int(labelers.sum())
            place = int(np.flatnonzero(others == mine)[0])
            turn = (place - np.arange(part.size)) % others.size
            asked[part] = turn < free
    return asked


@lru_cache(16)
def balanced_groups(n: int, each: int) -> tuple[tuple[int, ...], ...]:
    """Groups of `each` out of n > each people, to be gone through again and again.

    Whoever has the fewest groups comes first, then who has met those in the group the least. Pairs come out exactly
    equal in a round, and loads too; in larger groups within a few in a long round.
    """
    pairs = n * (n - 1) // 2
    length = min(pairs if each == 2 else max(_LONG_ROUND, pairs), _MOST_PLACES // each)
    met = np.zeros((n, n), dtype=np.int64)
    load = np.zeros(n, dtype=np.int64)
    groups = []
    for _ in range(length):
        group = [int(np.argmin(load))]
        while len(group) < each:
            # Ties go to whoever has fewer groups; the one with the lowest number of equals.
            cost = met[group].sum(axis=0) * (length + 1) + load
            cost[group] = np.iinfo(np.int64).max
            group.append(int(np.argmin(cost)))
        for one in group:
            for other in group:
                met[one, other] += one != other
        load[group] += 1
        groups.append(tuple(sorted(group)))
    return tuple(groups)


def _mixed(heads: NDArray[np.uint64], seed: int) -> NDArray[np.uint64]:
    key = np.uint64(int.from_bytes(hashlib.blake2b(f"pairs\0{seed}".encode(), digest_size=8).digest(), "big"))
    with np.errstate(over="ignore"):
        mixed = (heads ^ key) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
        mixed *= np.uint64(0xBF58476D1CE4E5B9)
        mixed ^= mixed >> np.uint64(32)
    return mixed
