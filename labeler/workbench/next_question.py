"""Which sample is asked next, and why: sent back, interrupted, drawn for team or audit, or the best of the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from labeler.domain.label_event import LabelEvent
from labeler.domain.ranking import Reason
from labeler.workbench.learner import Learner
from labeler.workbench.pool import Pool
from labeler.workbench.previews import Previews
from labeler.workbench.send_back import SentBackQuestions
from labeler.workbench.team_questions import TeamQuestions

_PREFETCHED = 8


class NextQuestion:
    """All methods run on the front's thread.

    `standing` are this annotator's acts that hold, `audit_share` the part of the questions drawn at random;
    `interrupted` is the row to come back to.
    """

    def __init__(
        self,
        pool: Pool,
        learner: Learner,
        previews: Previews,
        sent_back: SentBackQuestions,
        of_team: TeamQuestions,
        standing: Callable[[], Sequence[LabelEvent]],
        audit_share: Callable[[], float],
    ) -> None:
        self._pool, self._learner, self._previews = pool, learner, previews
        self._sent_back, self._of_team = sent_back, of_team
        self._standing, self._audit_share = standing, audit_share
        self._by_hand: set[int] = set()
        self.interrupted: int | None = None

    def pick(self, current: int | None) -> tuple[int, Reason] | None:
        """The row to ask after `current`; None when everything is answered."""
        again = self._sent_back.next(current)
        if again is not None:
            return again
        row, self.interrupted = self.interrupted, None
        if row is not None and row != current and self._pool.is_open(row):
            return row, self._reason_of(row)
        extra = self._of_team.next_extra(self._standing(), current)
        if extra is not None:
            return extra
        picked = self._pool.pick(self._audit_share(), self._previews.is_ready)
        if picked is None:
            return None
        row, is_audit = picked
        return row, Reason("random", "audit") if is_audit else self._reason_of(row)

    def upcoming(self, current: int | None) -> list[int]:
        """The rows that will most likely follow, to have them ready."""
        return self._pool.upcoming(_PREFETCHED, self._audit_share(), current)

    def ask_next(self, rows: Sequence[int]) -> int:
        """Have these asked before all others, in this order; returns how many of them are open."""
        self._pool.queue.ask_next(rows)
        chosen = [row for row in rows if self._pool.is_open(row)]
        self._by_hand.update(chosen)
        return len(chosen)

    def rows_moved(self) -> None:
        """Samples were removed: what was chosen by row means others now."""
        self._by_hand.clear()
        self.interrupted = None

    def _reason_of(self, row: int) -> Reason:
        if row in self._by_hand:
            return Reason("explore", "chosen", {"words": "you chose it in Explore to be asked next"})
        return self._learner.reason_of(row)
