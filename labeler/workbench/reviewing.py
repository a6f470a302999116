"""What a lead sees of an open project: agreement, and what to settle; computed beside the person, on the batch lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import AgreementRemembered, EventBus, NoticeRaised, ReviewTold, SamplesDescribed
from labeler.workbench.lanes import Runner

if TYPE_CHECKING:
    from labeler.agreement.study import Agreement
    from labeler.workbench.judging import Judged
    from labeler.workbench.lead_figures import LeadFigures
    from labeler.workbench.model_view import ModelView
    from labeler.workbench.unsettled import Queue

# A person settles a few dozen in one go; what is behind them changes with every decision.
_QUEUED = 200


@dataclass(frozen=True, slots=True)
class ReviewFigures:
    """`reading` says the headline in plain words; `known` is what it was made of, `people` are all in the project."""

    agreement: Agreement
    queue: Queue
    reading: str
    lead: LeadFigures
    known: Judged
    people: tuple[str, ...]

    @property
    def sample_ids(self) -> NDArray[np.int64]:
        """Which sample each item of `lead.ratings` is."""
        return self.known.said.sample_ids


@dataclass(frozen=True, slots=True)
class CellSample:
    """A sample in a list: `summary` is its beginning."""

    uid: str
    source: str
    summary: str


class Reviewing:
    """Runs on the front's thread; looks at what is on disk."""

    def __init__(
        self, store: ProjectStore, runner: Runner, events: EventBus, view: Callable[[], ModelView | None]
    ) -> None:
        """`view` gives features and model as they are now."""
        self._folder = store.folder
        self._view = view
        self._runner = runner
        self._events = events
        self._is_looking = False
        self._again = False
        self._has_told = False

    def look(self) -> None:
        """Compute anew; `ReviewTold` tells the outcome. Asked while it runs, it runs once more afterwards."""
        if self._is_looking:
            self._again = True
            return
        self._is_looking = True

        def done(found: ReviewFigures | None, error: BaseException | None) -> None:
            self._has_told = True
            self._events.publish(ReviewTold(found, "" if error is None else str(error)))
            if found is None or self._again:
                self._looked()
                return
            # How everybody worked needs every answer one by one: it comes after what is looked at first.
            self._runner.submit("batch", lambda: self._with_work(found), worked)

        def worked(found: ReviewFigures | None, error: BaseException | None) -> None:
            if found is not None:
                self._events.publish(ReviewTold(found, ""))
            elif error is not None:
                self._events.publish(NoticeRaised("warning", "How people worked could not be computed", str(error)))
            self._looked()

        if not self._has_told:
            self._runner.submit("batch", self._remembered, self._tell_remembered)
        view = self._view()
        self._runner.submit("batch", lambda: self._figures(view), done)

    def _remembered(self) -> AgreementRemembered | None:
        """The newest row of the history, which is there at once, however many labels there are."""
        from labeler.agreement.figure import Figure
        from labeler.agreement.reading import reading_of

        with ProjectStore.open(self._folder, read_only=True) as store:
            history = store.agreement_history()
        if not history:
            return None
        figures = {name: Figure(**told) for name, told in history[-1].figures.items()}
        alpha = figures.get("krippendorff_alpha")
        # Kept rows are of two annotators and more.
        return None if alpha is None else AgreementRemembered(figures, reading_of(alpha, 2))

    def _tell_remembered(self, found: AgreementRemembered | None, error: BaseException | None) -> None:
        # Without them, or with ones that another version kept otherwise, the new figures are waited for.
        if found is not None and not self._has_told:
            self._events.publish(found)

    def _looked(self) -> None:
        self._is_looking = False
        if self._again:
            self._again = False
            self.look()

    def _figures(self, view: ModelView | None) -> ReviewFigures:
        # Here and not above: they bring SciPy, which a window need not wait for when it starts.
        from labeler.workbench.adjudication import queue_in
        from labeler.workbench.agreement_figures import Asked
        from labeler.workbench.judging import judged_in
        from labeler.workbench.lead_figures import lead_figures_in

        with ProjectStore.open(self._folder, read_only=True) as store:
            known = judged_in(store)
            lead = lead_figures_in(store, Asked(), known, with_work=False)
            queue = queue_in(store, _QUEUED, known, view)
            people = tuple(name for name, _ in store.annotators())
            return ReviewFigures(lead.agreement, queue, lead.reading, lead, known, people)

    def _with_work(self, found: ReviewFigures) -> ReviewFigures:
        from labeler.workbench.lead_figures import work_in

        with ProjectStore.open(self._folder, read_only=True) as store:
            work = work_in(store, found.known)
        return replace(found, lead=replace(found.lead, work=work))

    def look_at(self, sample_ids: Sequence[int]) -> None:
        """`SamplesDescribed` tells of each what a list shows."""

        def work() -> tuple[CellSample, ...]:
            with ProjectStore.open(self._folder, read_only=True) as store:
                return tuple(
                    CellSample(sample.uid, sample.source, member("samples", sample.modality.value).summary(sample))
                    for sample in store.samples_at(list(sample_ids))
                )

        def done(found: tuple[CellSample, ...] | None, error: BaseException | None) -> None:
            self._events.publish(SamplesDescribed(found or ()))

        self._runner.submit("batch", work, done)

    def write(self, out: Path, write: Callable[[Path], None]) -> None:
        """Have a report written; a notice says what came of it."""

        def done(_: None, error: BaseException | None) -> None:
            if error is None:
                self._events.publish(NoticeRaised("info", "The report is written", str(out)))
            else:
                self._events.publish(NoticeRaised("error", "The report was not written", str(error)))

        self._runner.submit("batch", lambda: write(out), done)
