"""What can be said of the open project's model, computed beside the person when a screen asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from labeler.domain.sample import Sample
from labeler.registry import member
from labeler.workbench.events import EventBus, OutlookTold
from labeler.workbench.lanes import Runner
from labeler.workbench.learner import Learner
from labeler.workbench.pool import Pool
from labeler.workbench.settings import ProjectSettings
from labeler.workbench.state import Counts

if TYPE_CHECKING:
    from labeler.domain.task import TaskSpec
    from labeler.workbench.outlook import Outlook

# Samples of one cell that are listed: each is read from the project.
LISTED = 24


@dataclass(frozen=True, slots=True)
class ConfusedSample:
    """A sample of a cell of the confusion matrix; `sure` is the probability of what was proposed."""

    uid: str
    summary: str
    sure: float


class Foresight:
    """Runs on the front's thread; figures are computed on a lane."""

    def __init__(
        self,
        learner: Learner,
        pool: Pool,
        runner: Runner,
        events: EventBus,
        choices: Callable[[], tuple[TaskSpec, ProjectSettings]],
        counts: Callable[[], Counts],
    ) -> None:
        self._learner = learner
        self._pool = pool
        self._runner = runner
        self._events = events
        self._choices = choices
        self._counts = counts
        self._is_looking = False
        self._again = False

    def look(self) -> None:
        """Compute anew; `OutlookTold` tells the outcome. Asked while it runs, it runs once more afterwards."""
        if self._is_looking:
            self._again = True
            return
        self._is_looking = True
        (spec, settings), counts = self._choices(), self._counts()
        records, measured = self._learner.records, self._learner.measured

        def work() -> Outlook:
            # Here and not above: it brings SciPy, which a window need not wait for when it starts.
            from labeler.workbench.outlook import Progress, outlook

            progress = Progress(counts.samples, counts.labeled, counts.per_class, counts.pace_s)
            return outlook(records, measured, spec.names(), settings, progress)

        def done(found: Outlook | None, error: BaseException | None) -> None:
            self._is_looking = False
            self._events.publish(OutlookTold(found, "" if error is None else str(error)))
            if self._again:
                self._again = False
                self.look()

        self._runner.submit("preview", work, done)

    def cell(self, answered: int, proposed: int) -> tuple[list[ConfusedSample], int]:
        """Audit samples answered as one class and proposed as another, the surest first, and how many there are."""
        measured = self._learner.measured
        if measured is None or measured.audit.predictions is None or measured.audit.predictions.truth.ndim != 1:
            return [], 0
        known = measured.audit.predictions
        at = np.flatnonzero((known.truth == answered) & (known.said == proposed))
        at = at[np.argsort(-known.chances[at, proposed], kind="stable")]
        return [self._sample(int(known.rows[one]), float(known.chances[one, proposed])) for one in at[:LISTED]], len(at)

    def _sample(self, row: int, sure: float) -> ConfusedSample:
        sample: Sample = self._pool.sample(row)
        return ConfusedSample(sample.uid, member("samples", sample.modality.value).summary(sample), sure)
