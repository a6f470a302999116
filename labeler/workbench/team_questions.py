"""The questions by which a team measures itself: which samples several get, what is asked again, what is hidden."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from labeler.domain.label_event import EventKind, LabelEvent
from labeler.domain.ranking import Reason
from labeler.domain.team_rules import TEAM_QUESTION, TeamRules, extra_question, is_hidden
from labeler.store.project_store import ProjectStore

if TYPE_CHECKING:
    from labeler.workbench.pool import Pool

SETTING = "team"
# One's own answer is asked again when it is not in mind any more.
_FORGOTTEN_MS = 30 * 60 * 1000


def load_rules(store: ProjectStore) -> TeamRules:
    return TeamRules.from_json(store.setting(SETTING))


def save_rules(store: ProjectStore, rules: TeamRules) -> None:
    store.set_setting(SETTING, rules.as_json())


class TeamQuestions:
    """Runs on the front's thread."""

    def __init__(self, store: ProjectStore, pool: Pool, annotator: str, seed: int) -> None:
        self._store = store
        self._pool = pool
        self._annotator = annotator
        self._seed = seed
        self.rules = load_rules(store)
        self._number = pool.board.own_labeled_count(annotator)

    def next_extra(self, acts: Sequence[LabelEvent], current: int | None) -> tuple[int, Reason] | None:
        """A sample out of turn and why, or None: then the queue goes on. `acts` are one's own that hold."""
        self._number += 1
        asked = extra_question(self.rules, self._annotator, self._seed, self._number)
        if asked is None:
            return None
        kind, pick = asked
        rows = self._forgotten(acts) if kind == "again" else self._settled()
        rows = [row for row in rows if row != current]
        if not rows:
            return None
        facts = {"kind": kind, "words": "to measure how well the team agrees"}
        return rows[int(pick * len(rows))], Reason("random", TEAM_QUESTION, facts)

    def hides(self, uid: str) -> bool:
        """Whether the proposal for this sample is kept from this annotator."""
        return self.rules.hidden > 0 and is_hidden(uid, self._annotator, self._seed, self.rules.hidden)

    def _forgotten(self, acts: Sequence[LabelEvent]) -> list[int]:
        before = self._store.now_ms() - _FORGOTTEN_MS
        latest = {act.sample_uid: act for act in acts if act.kind is EventKind.LABEL}
        old = [act for act in latest.values() if datetime.fromisoformat(act.created_at).timestamp() * 1000 < before]
        return [self._pool.row_of(act.sample_uid) for act in old]

    def _settled(self) -> list[int]:
        decided = self._pool.board.adjudicated_rows()
        mine = self._pool.board.labeled_by(self._annotator)
        rows: list[int] = decided[~mine[decided]].tolist()
        return rows
