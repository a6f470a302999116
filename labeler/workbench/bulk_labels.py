"""Many samples answered at once: each by an event of its own, all in one transaction, which one Undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import EventKind, LabelEvent, Value
from labeler.store.label_log import AppendTicket, EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.acts import Acts, together
from labeler.workbench.lanes import Runner
from labeler.workbench.pool import Pool

# What the log says of an answer that was not asked for by the queue.
_REASON: Value = {"strategy": "explore", "code": "chosen", "words": "chosen by hand among many"}
_HEAD_DIGITS = 16

Rows = NDArray[np.int32]
Appended = Callable[[AppendTicket | None, BaseException | None], None]


class BulkLabels:
    """Runs on the front's thread; stamping and writing thousands of events happens on lanes."""

    def __init__(self, store: ProjectStore, pool: Pool, acts: Acts, annotator: str, runner: Runner) -> None:
        self._store = store
        self._pool = pool
        self._acts = acts
        self._annotator = annotator
        self._runner = runner

    def label(self, rows: Rows, value: Value, done: Appended) -> None:
        """Say the same of all rows. Raises `UserError` while nothing can be recorded."""
        self._acts.require_writable()
        ids, annotator, batch = self._pool.ids[rows].tolist(), self._annotator, uuid4().hex

        def work() -> AppendTicket:
            uids = self._store.uids_of(ids)
            drafts = [EventDraft(uid, annotator, EventKind.LABEL, value, reason=_REASON) for uid in uids]
            return self._store.append(together(drafts, batch))

        def appended(ticket: AppendTicket | None, error: BaseException | None) -> None:
            if ticket is not None:
                self._acts.take_in(ticket)
            done(ticket, error)

        self._runner.submit("explore", work, appended)

    def rows_of(self, events: Sequence[LabelEvent], done: Callable[[Rows], None]) -> None:
        """Where these events' samples are, by the beginnings of their uids."""
        heads, uids = self._pool.uid_heads, {event.sample_uid for event in events}

        def work() -> Rows:
            wanted = np.array([int(uid[:_HEAD_DIGITS], 16) for uid in uids], dtype=np.uint64)
            return np.flatnonzero(np.isin(heads, wanted)).astype(np.int32)

        self._runner.submit("explore", work, lambda rows, _: done(rows) if rows is not None else None)
