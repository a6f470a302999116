"""What a lead sees of an open project: agreement, and what to settle; computed beside the person, on the batch lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from labeler.store.project_store import ProjectStore
from labeler.workbench.events import EventBus, ReviewTold
from labeler.workbench.lanes import Runner

if TYPE_CHECKING:
    from labeler.agreement.study import Agreement
    from labeler.workbench.adjudication import Queue

# A person settles a few dozen in one go; what is behind them changes with every decision.
_QUEUED = 200


@dataclass(frozen=True, slots=True)
class ReviewFigures:
    """`reading` says the headline in plain words."""

    agreement: Agreement
    queue: Queue
    reading: str


class Reviewing:
    """Runs on the front's thread; looks at what is on disk."""

    def __init__(self, store: ProjectStore, runner: Runner, events: EventBus) -> None:
        self._folder = store.folder
        self._runner = runner
        self._events = events
        self._is_looking = False
        self._again = False

    def look(self) -> None:
        """Compute anew; `ReviewTold` tells the outcome. Asked while it runs, it runs once more afterwards."""
        if self._is_looking:
            self._again = True
            return
        self._is_looking = True

        def done(found: ReviewFigures | None, error: BaseException | None) -> None:
            self._is_looking = False
            self._events.publish(ReviewTold(found, "" if error is None else str(error)))
            if self._again:
                self._again = False
                self.look()

        self._runner.submit("batch", self._figures, done)

    def _figures(self) -> ReviewFigures:
        # Here and not above: they bring SciPy, which a window need not wait for when it starts.
        from labeler.agreement.study import reading_of
        from labeler.workbench.adjudication import queue_in
        from labeler.workbench.agreement_figures import Asked, ratings_in

        with ProjectStore.open(self._folder, read_only=True) as store:
            agreement = ratings_in(store).agreement(Asked())
            return ReviewFigures(agreement, queue_in(store, _QUEUED), reading_of(agreement))
