"""All samples of the open project in row order: who said what, what is open, and which one is asked next."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.task import Task
from labeler.domain.audit_order import audit_order, audit_share_draw
from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.ranked_queue import RankedQueue
from labeler.domain.ranking import Ranking
from labeler.domain.sample import Sample, SampleId
from labeler.domain.team_rules import TeamRules
from labeler.store.project_store import ProjectStore
from labeler.workbench.asking import Asking
from labeler.workbench.label_board import CERTAINTY_WEIGHTS, LabelBoard
from labeler.workbench.team_questions import load_rules

# Among how many of the best samples one that is already decoded is preferred, so that nobody waits for a decoder.
_CHOICE = 8
_CACHED_SAMPLES = 64
# One look-up in the database for each uid: the strip of last answers asks for the same ones after every answer.
_CACHED_ROWS = 4096


class Pool:
    """Rows are positions in sample.id order. Everything runs on the front's thread."""

    def __init__(self, store: ProjectStore, task: Task, annotator: str, seed: int) -> None:
        self._store = store
        self._task = task
        self._annotator = annotator
        self._seed = seed
        self._samples: OrderedDict[int, Sample] = OrderedDict()
        self._rows: OrderedDict[str, int] = OrderedDict()
        self.asking = Asking(annotator, load_rules(store), seed)
        self._read_samples()
        self.board = LabelBoard(self.ids.size)
        self.queue = self._fresh_queue()
        self.reload_labels()

    def __len__(self) -> int:
        return int(self.ids.size)

    def sample(self, row: int) -> Sample:
        found = self._samples.get(row)
        if found is None:
            found = self._store.sample(SampleId(int(self.ids[row])))
            self._samples[row] = found
            self._remember(found.uid, row)
            while len(self._samples) > _CACHED_SAMPLES:
                self._samples.popitem(last=False)
        return found

    def row_of(self, uid: str) -> int:
        """Raises KeyError for a sample that is not in the project."""
        known = self._rows.get(uid)
        if known is None:
            sample = self._store.sample_by_uid(uid)
            if sample is None:
                raise KeyError(uid)
            known = int(np.searchsorted(self.ids, sample.id))
            self._remember(uid, known)
        return known

    def _remember(self, uid: str, row: int) -> None:
        self._rows[uid] = row
        while len(self._rows) > _CACHED_ROWS:
            self._rows.popitem(last=False)

    # What was said

    def labeled(self, row: int, annotator: str, names: Sequence[str], certainty: Certainty | None) -> None:
        self.board.put_label(row, annotator, names, certainty)
        self.queue.answer(row)

    def labeled_many(self, rows: NDArray[np.int32], annotator: str, names: Sequence[str]) -> None:
        """One annotator gave many samples the same label."""
        self.board.put_one_for_all(rows, annotator, names)
        self.queue.label_many(rows)

    def reread(self, rows: NDArray[np.int32]) -> None:
        """Many answers were taken back or came back: what holds of these rows is read from the store."""
        self.queue.open_many(rows)
        self._audit_at = 0
        self.reload_labels()

    def rows_of_ids(self, sample_ids: NDArray[np.int64]) -> NDArray[np.int32]:
        """Of ascending sample ids; those that are gone are left out."""
        rows = np.searchsorted(self.ids, sample_ids)
        rows = rows[rows < self.ids.size]
        there = np.isin(self.ids[rows], sample_ids)
        return rows[there].astype(np.int32)

    def skipped(self, row: int, annotator: str) -> None:
        self.board.put_skip(row, annotator)
        self._audit_at = 0
        if self._is_wanted(row):
            self.queue.reopen(row)
            self.queue.skip(row)

    def reopened(self, row: int, annotator: str) -> None:
        """This annotator's answer was taken back; the sample is open again unless somebody else labeled it."""
        self.board.clear(row, annotator)
        self._audit_at = 0
        if self._is_wanted(row):
            self.queue.reopen(row)

    def decided(self, row: int, names: Sequence[str] | None) -> None:
        """A lead settled the sample, or took the decision back."""
        self.board.adjudicate(row, names)
        if names is not None:
            self.queue.answer(row)
        elif self._is_wanted(row):
            self._audit_at = 0
            self.queue.reopen(row)

    def is_skipped(self, row: int) -> bool:
        return self.queue.is_skipped(row)

    def is_open(self, row: int) -> bool:
        return not self.queue.answered[row]

    def reload_labels(self) -> None:
        """Read every current answer from the store, as after a change of classes."""
        self.names = self._store.present_names()
        self.board = LabelBoard(self.ids.size)
        answers = self._store.answers().by_people()
        rows = np.searchsorted(self.ids, answers.sample_ids).astype(np.int32)
        is_skip = np.array([said.kind is EventKind.SKIP for said in answers.said], dtype=np.bool_)
        names = [() if said.kind is EventKind.SKIP else self._task.names_of(said.value) for said in answers.said]
        weights = np.array([CERTAINTY_WEIGHTS[said.certainty] for said in answers.said], dtype=np.float32)
        for annotator in dict.fromkeys(said.annotator for said in answers.said):
            own = np.array([said.annotator == annotator for said in answers.said], dtype=np.bool_)
            labels, skips = (own & ~is_skip)[answers.codes], (own & is_skip)[answers.codes]
            codes = answers.codes[labels]
            self.board.put_labels(rows[labels], annotator, codes, names, weights[codes])
            for row in rows[skips].tolist():
                self.board.put_skip(row, annotator)
                if annotator == self._annotator:
                    self.queue.skip(row)
        for sample_id, event in self._store.adjudications():
            row = int(np.searchsorted(self.ids, sample_id))
            self.board.adjudicate(row, self._task.names_of(self.names.value(event.value)))
        self._shared, self._asked = self.asking.planned(self.board, self.uid_heads)
        self.queue.answer_many(
            np.flatnonzero(self.asking.closed(self.board, self._shared, self._asked)).astype(np.int32)
        )

    def share_out(self, rules: TeamRules) -> None:
        """From now on so many samples are asked of several annotators."""
        self.asking = replace(self.asking, rules=rules, rest=False)
        self.queue = self._fresh_queue()
        self.reload_labels()

    def _is_wanted(self, row: int) -> bool:
        """Whether this annotator's answer, which is not there, is waited for."""
        if not self.board.is_labeled(row):
            return self.asking.rest or not self._is_left_to_others(row)
        is_open = not self.board.is_adjudicated(row) and self.board.answers_of(row) < self.asking.rules.each
        return bool(self._asked[row]) and is_open

    def _is_left_to_others(self, row: int) -> bool:
        return bool(self._shared[row] and not self._asked[row])

    def _open_rest(self) -> bool:
        """When all else is answered: no sample stays without any label because somebody else never came to it."""
        if self.asking.rest:
            return False
        rest = np.flatnonzero(self._shared & ~self._asked & ~self.board.labeled()).astype(np.int32)
        if not rest.size:
            return False
        self.asking = replace(self.asking, rest=True)
        self.queue.open_many(rest)
        return True

    # What is asked

    def adopt(self, ranking: Ranking) -> None:
        self.queue.adopt(ranking)

    def pick(self, audit_share: float, is_ready: Callable[[Sample], bool]) -> tuple[int, bool] | None:
        """The row to ask now and whether it is an audit draw; None when all is answered."""
        if audit_share_draw(self._seed, self.queue.settled_count, audit_share):
            drawn = self._next_audit(())
            if drawn is not None:
                return drawn, True
        head = self.queue.head(_CHOICE)
        if not head and self._open_rest():
            head = self.queue.head(_CHOICE)
        if not head:
            return None
        ranked = [row for row in head if not self.queue.is_skipped(row)] or head[:1]
        return next((row for row in ranked if is_ready(self.sample(row))), ranked[0]), False

    def upcoming(self, count: int, audit_share: float, current: int | None) -> list[int]:
        """The rows that will probably be asked after the current one."""
        found: list[int] = [] if current is None else [current]
        number = self.queue.settled_count + len(found)
        ranked = self.queue.head(count, exclude=found)
        while len(found) < count + 1 and ranked:
            drawn = self._next_audit(found) if audit_share_draw(self._seed, number, audit_share) else None
            row = ranked.pop(0) if drawn is None else drawn
            if row not in found:
                found.append(row)
                number += 1
        return [row for row in found if row != current]

    def ask_again_all_but(self, annotator: str) -> None:
        """Open every sample that this annotator did not label, whoever else did: second opinions."""
        mine = self.board.labeled_by(annotator)
        self.asking = replace(self.asking, annotator="")
        self.queue = self._fresh_queue()
        self.queue.answer_many(np.flatnonzero(mine).astype(np.int32))

    def grow(self) -> None:
        """Samples were added to the project behind the known ones."""
        before = self.ids.size
        self._read_samples()
        self._audit_at = 0
        self.board.grow(self.ids.size)
        if before == 0:
            self.queue = self._fresh_queue()
        else:
            self.queue.grow(self.ids.size)
        self.reload_labels()

    def reload(self) -> None:
        """Samples were removed: rows have moved, so everything is read anew."""
        self._samples.clear()
        self._rows.clear()
        self._read_samples()
        self.queue = self._fresh_queue()
        self.reload_labels()

    def _read_samples(self) -> None:
        self.ids: NDArray[np.int64] = self._store.sample_ids()
        self.uid_heads: NDArray[np.uint64] = self._store.uid_heads()
        self.audit_order = audit_order(self.uid_heads, self._seed)

    def _fresh_queue(self) -> RankedQueue:
        """Before any ranking the order is a random one: import order often means one class after the other."""
        self._audit_at = 0
        return RankedQueue(self.audit_order)

    def _is_settled(self, row: int) -> bool:
        """For the audit, which takes samples as they come, whomever a team leaves them to."""
        return bool(self.queue.answered[row]) and (not self._is_left_to_others(row) or self.board.is_labeled(row))

    def _next_audit(self, exclude: Sequence[int]) -> int | None:
        """The first unsettled row of the audit order; settled ones at its beginning are passed once."""
        order = self.audit_order
        while self._audit_at < order.size and self._is_settled(int(order[self._audit_at])):
            self._audit_at += 1
        for at in range(self._audit_at, order.size):
            row = int(order[at])
            if not self._is_settled(row) and row not in exclude and not self.queue.is_skipped(row):
                return row
        return None
