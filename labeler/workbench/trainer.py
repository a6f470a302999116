"""Retraining beside the person: one run at a time, at most one waiting, late results published and never dropped.

Cancelling stale runs starves (893 requests gave 1 delivery); coalescing gives a current model after every run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from labeler.errors import Cancelled
from labeler.learning.audit import Audit
from labeler.learning.snapshot import Snapshot
from labeler.workbench.cancel import CancelToken
from labeler.workbench.engine import ModelHandle, Turn
from labeler.workbench.lanes import Runner


@dataclass(frozen=True, slots=True)
class TrainerJobs:
    """What a trainer does, as plain functions.

    Attributes
    ----------
    prepare : on the front's thread, quick; returns the job that builds the snapshot on the lane, beside the model to
        start from.
    rerank : on the lane; fit, score, rank.
    audit : on the lane, only when nothing waits; honest predictions, None if those known still stand.
    publish : on the front's thread, after each run.
    published_audit : on the front's thread.
    failed : on the front's thread, with words.
    """

    prepare: Callable[[], Callable[[], tuple[Snapshot, ModelHandle | None]]]
    rerank: Callable[[Snapshot, ModelHandle | None, Callable[[], None]], Turn]
    audit: Callable[[Snapshot, Turn, Callable[[], None]], Audit | None]
    publish: Callable[[Snapshot, Turn], None]
    published_audit: Callable[[Turn, Audit], None]
    failed: Callable[[BaseException], None]


# A person who never pauses still gets a new estimate after this many model versions.
_PATIENCE = 10


class Trainer:
    """The model lane's foreman. All methods run on the front's thread."""

    def __init__(self, runner: Runner, jobs: TrainerJobs, on_activity: Callable[[str | None], None]) -> None:
        self._runner = runner
        self._jobs = jobs
        self._on_activity = on_activity
        self._cancel = CancelToken()
        self._running = False
        self._waiting = False
        self._outdated = False
        self._since_estimate = 0

    @property
    def busy(self) -> bool:
        return self._running or self._waiting

    def request(self) -> None:
        """Something was answered or chosen: retrain now, or right after the present run."""
        if self._cancel.cancelled:
            return
        if self._running:
            self._waiting = True
            return
        self._start()

    def forget_running(self) -> None:
        """Rows have moved: what runs now speaks of the old ones and must not be published."""
        self._outdated = self._running

    def stop(self) -> None:
        """Take no more requests; the present run ends at its next check."""
        self._cancel.cancel()

    def _start(self) -> None:
        self._running = True
        self._waiting = False
        self._outdated = False
        build = self._jobs.prepare()

        def work() -> tuple[Snapshot, Turn]:
            snapshot, previous = build()
            return snapshot, self._jobs.rerank(snapshot, previous, self._cancel.check)

        self._on_activity("Learning from your answers")
        self._runner.submit("model", work, self._ranked)

    def _ranked(self, result: Any, error: BaseException | None) -> None:  # Any: work's tuple
        if error is not None or self._outdated:
            self._ended(error)
            return
        snapshot, turn = result
        self._jobs.publish(snapshot, turn)
        self._since_estimate += 1
        if self._waiting and self._since_estimate < _PATIENCE:
            self._start()
            return
        self._on_activity("Measuring accuracy")
        self._runner.submit(
            "model",
            lambda: (turn, self._jobs.audit(snapshot, turn, self._check_idle)),
            self._estimated,
        )

    def _check_idle(self) -> None:
        """The estimate gives way to a waiting run, a few times: it can be had again after it."""
        self._cancel.check()
        if self._waiting and self._since_estimate < _PATIENCE:
            raise Cancelled("a newer answer is waiting")

    def _estimated(self, result: Any, error: BaseException | None) -> None:  # Any: audit's pair
        if result is not None and not self._outdated:
            self._since_estimate = 0
            turn, known = result
            if known is not None:
                self._jobs.published_audit(turn, known)
        self._ended(error)

    def _ended(self, error: BaseException | None) -> None:
        self._running = False
        self._on_activity(None)
        if error is not None and not isinstance(error, Cancelled):
            self._jobs.failed(error)
        if self._waiting and not self._cancel.cancelled:
            self._start()
