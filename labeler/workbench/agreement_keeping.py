"""Keeps the agreement of an open project up to date answer by answer, and its history in the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from labeler.domain.label_event import Certainty
from labeler.store.project_store import ProjectStore
from labeler.workbench.label_board import LabelBoard
from labeler.workbench.lanes import Runner

if TYPE_CHECKING:
    from labeler.agreement.figure import Figure
    from labeler.agreement.running import RunningAgreement

# Answers to samples that somebody else answered too, between two rows of the history.
EVERY = 10


class AgreementKeeper:
    """Runs on the front's thread. Asleep until a second annotator has labeled something; then what there is is counted
    once, on the batch lane, and every later answer is added to it."""

    def __init__(self, store: ProjectStore, runner: Runner) -> None:
        self._store = store
        self._runner = runner
        self._running: RunningAgreement | None = None
        self._categories: dict[tuple[str, ...], int] = {}
        self._is_counting = False
        self._meanwhile: list[tuple[int, str, tuple[str, ...] | None]] = []
        self._unkept = 0
        self._generation = 0

    def said(
        self,
        board: LabelBoard,
        sample_id: int,
        annotator: str,
        names: Sequence[str] | None,
        certainty: Certainty | None = None,
    ) -> None:
        """An annotator says this of a sample now; None: nothing any more."""
        if self._store.read_only or len(board.annotators) < 2:
            return
        label = None if names is None or certainty is Certainty.CANNOT_TELL else tuple(sorted(names))
        if self._running is None:
            self._meanwhile.append((sample_id, annotator, label))
            self._count()
            return
        self._put(self._running, sample_id, annotator, label)
        if self._unkept >= EVERY:
            self.keep()

    def forget(self) -> None:
        """Labels or classes changed behind its back: count anew at the next answer."""
        self._generation += 1
        self._running = None
        self._is_counting = False
        self._meanwhile.clear()

    def figures(self) -> Mapping[str, Figure]:
        """As of the latest answer; empty while there is nothing to compare."""
        return {} if self._running is None else self._running.figures() | _defined(self._running.kappas())

    def keep(self) -> None:
        """A row of the history, if anything changed since the last one."""
        if self._running is not None and self._unkept:
            self._unkept = 0
            self._store.add_agreement(as_history(self._running.figures() | _defined(self._running.kappas())))

    def _put(self, running: RunningAgreement, sample_id: int, annotator: str, label: tuple[str, ...] | None) -> None:
        category = None if label is None else self._categories.get(label)
        if label is not None and category is None:
            # A set of classes that nobody chose before: distances to it are not known yet.
            self.forget()
            return
        self._unkept += running.put(str(sample_id), annotator, category)

    def _count(self) -> None:
        if self._is_counting:
            return
        self._is_counting = True
        generation = self._generation

        def done(found: Any, error: BaseException | None) -> None:  # Any: the pair of `_counted`
            if generation != self._generation:
                return
            self._is_counting = False
            if error is not None:
                return
            self._running, self._categories = found
            waiting, self._meanwhile = self._meanwhile, []
            for change in waiting:
                if self._running is not None:
                    self._put(self._running, *change)
            if self._running is not None and self._unkept >= EVERY:
                self.keep()

        self._runner.submit("batch", self._counted, done)

    def _counted(self) -> tuple[RunningAgreement, dict[tuple[str, ...], int]]:
        # Here and not above: they bring SciPy, which a window need not wait for when it starts.
        from labeler.agreement.running import RunningAgreement
        from labeler.workbench.agreement_figures import ratings_in

        with ProjectStore.open(self._store.folder, read_only=True) as store:
            said = ratings_in(store)
        return RunningAgreement.of(said.ratings, said.distances), dict(said.category_of)


def _defined(figures: Mapping[str, Figure]) -> dict[str, Figure]:
    """Cohen's kappa is of two annotators alone: of more there is nothing to keep."""
    return {name: figure for name, figure in figures.items() if figure.undefined is None}


def as_history(figures: Mapping[str, Figure]) -> dict[str, Any]:  # Any: JSON leaves
    """How figures stand in the project's history."""
    return {name: asdict(figure) for name, figure in figures.items()}


def keep_agreement(store: ProjectStore) -> None:
    """A row of the history for labels that came all at once; nothing where there is nothing to compare."""
    from labeler.agreement.ratings import profiles_of
    from labeler.agreement.study import coefficients_of
    from labeler.workbench.agreement_figures import ratings_in

    said = ratings_in(store)
    if len(said.ratings.annotators) < 2 or not (profiles_of(said.ratings.counts()).rows.sum(axis=1) > 1).any():
        return
    found = coefficients_of(said.ratings, distances=said.distances)
    kept = ("percent_agreement", "fleiss_kappa", "krippendorff_alpha", "gwet_ac", "brennan_prediger")
    kappas = {name: found[name] for name in ("cohen_kappa", "conger_kappa")}
    store.add_agreement(as_history({name: found[name] for name in kept} | _defined(kappas))).result()
