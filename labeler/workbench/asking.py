"""Which samples are not asked of an annotator: labeled ones but for second opinions, and those left to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.pair_plan import asked_of
from labeler.domain.team_rules import TeamRules, shared_rows
from labeler.workbench.label_board import LabelBoard

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Asking:
    """Of one annotator, under a team's rules.

    `rest`: everything else is answered, so samples that nobody labeled yet are asked whoever they were meant for.
    """

    annotator: str
    rules: TeamRules
    seed: int
    rest: bool = False

    @property
    def is_on(self) -> bool:
        return self.rules.overlap > 0 and bool(self.annotator)

    def planned(self, board: LabelBoard, uid_heads: NDArray[np.uint64]) -> tuple[Mask, Mask]:
        """(which samples are asked of several, which of those are asked of this annotator).

        The team is whom the rules name, or else everybody who labeled something so far.
        """
        if not self.is_on:
            nothing = np.zeros(uid_heads.size, dtype=np.bool_)
            return nothing, nothing
        shared = shared_rows(uid_heads, self.seed, self.rules.overlap)
        known = {name: board.labeled_by(name)[: uid_heads.size] for name in board.annotators}
        people = self.rules.people or tuple({self.annotator, *(name for name, said in known.items() if said.any())})
        nobody = np.zeros(uid_heads.size, dtype=np.bool_)
        labeled_by = [known.get(name, nobody) for name in people]
        asked = asked_of(
            self.annotator, people, shared, uid_heads, labeled_by, each=self.rules.each, seed=self.seed
        )  # fmt: skip
        return shared, asked

    def closed(self, board: LabelBoard, shared: Mask, asked: Mask) -> Mask:
        """Which of the first `shared.size` samples are not asked; `shared` and `asked` are what `planned` says."""
        n = shared.size
        labeled = board.labeled()[:n]
        if not self.is_on:
            return labeled
        second = asked & ~board.labeled_by(self.annotator)[:n] & board.with_fewer_than(self.rules.each)[:n]
        closed: Mask = labeled & ~second
        return closed if self.rest else closed | (shared & ~asked & ~labeled)

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        """Nothing where the rules ask for nothing, so that projects without a team have nothing to write down."""
        if not self.is_on:
            return {}
        rules = self.rules
        return {
            "annotator": self.annotator, "overlap": rules.overlap, "each": rules.each, "people": list(rules.people),
            "rest": self.rest,
        }  # fmt: skip

    @classmethod
    def from_json(cls, kept: Mapping[str, Any], seed: int) -> Asking:  # Any: as above
        rules = TeamRules.from_json({name: kept.get(name) for name in ("overlap", "each", "people")})
        return cls(str(kept.get("annotator", "")), rules, seed, kept.get("rest") is True)
