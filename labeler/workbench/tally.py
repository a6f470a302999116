"""Figures of the session for the person: progress, pace, today's count and the last answers."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from datetime import datetime

from labeler.contracts.task import Task
from labeler.domain.label_event import EventKind, LabelEvent
from labeler.domain.task import TaskSpec
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.pool import Pool
from labeler.workbench.state import Counts, HistoryEntry

_ANSWERS = (EventKind.LABEL, EventKind.SKIP)
_PACE_ANSWERS = 50
_PACE_NEEDED = 3


class Tally:
    """Kept up to date act by act, so that looking costs nothing."""

    def __init__(self, store: ProjectStore, annotator: str, standing: Sequence[LabelEvent]) -> None:
        self._store = store
        self._annotator = annotator
        self._acts = standing
        self._flagged: set[str] = set(store.flagged_uids())
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        self._day = midnight.date()
        self._today = store.answers_since(annotator, int(midnight.timestamp() * 1000))
        self._summaries: dict[str, str] = {}

    def acted(self, event: LabelEvent) -> None:
        today = datetime.now().astimezone().date()
        if today != self._day:
            self._day, self._today = today, 0
        if event.kind is EventKind.LABEL:
            self._today += 1

    def rewound(self, standing: Sequence[LabelEvent]) -> None:
        """Acts were taken back or done again."""
        self._acts = standing

    def flag_changed(self, uid: str, flagged: bool) -> None:
        (self._flagged.add if flagged else self._flagged.discard)(uid)

    def is_flagged(self, uid: str) -> bool:
        return uid in self._flagged

    def counts(self, pool: Pool, spec: TaskSpec) -> Counts:
        board = pool.board
        latest = self._acts[-_PACE_ANSWERS:]
        seconds = [act.seconds for act in latest if act.kind in _ANSWERS and act.seconds is not None]
        return Counts(
            samples=len(pool),
            labeled=board.labeled_count,
            skipped=len(pool.queue.skipped),
            flagged=len(self._flagged),
            own_labeled=board.own_labeled_count(self._annotator),
            own_today=self._today,
            pace_s=statistics.median(seconds) if len(seconds) >= _PACE_NEEDED else None,
            per_class=board.class_counts(spec.names()),
        )

    def history(self, n: int, pool: Pool, task: Task) -> list[HistoryEntry]:
        """The samples answered last, newest first, each once."""
        entries: dict[str, HistoryEntry] = {}
        for act in reversed(self._acts):
            if len(entries) == n:
                break
            if act.kind in _ANSWERS and act.sample_uid not in entries:
                entries[act.sample_uid] = self._entry(act, pool, task)
        self._summaries = {entry.uid: entry.summary for entry in entries.values()}
        return list(entries.values())

    def _entry(self, act: LabelEvent, pool: Pool, task: Task) -> HistoryEntry:
        row = pool.row_of(act.sample_uid)
        summary = self._summaries.get(act.sample_uid)
        if summary is None:
            sample = pool.sample(row)
            summary = member("samples", sample.modality.value).summary(sample)
        skipped = act.kind is EventKind.SKIP
        return HistoryEntry(
            uid=act.sample_uid,
            row=row,
            summary=summary,
            names=() if skipped else task.names_of(pool.names.value(act.value)),
            skipped=skipped,
            flagged=act.sample_uid in self._flagged,
            created_at=act.created_at,
        )
