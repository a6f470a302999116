"""The rows of an export: a project's samples with the labels that were asked for, streamed a page at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.exporter import ExportAnswer, ExportBatch, ExportRow
from labeler.contracts.task import Task
from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.sample import Modality, Sample, SampleId
from labeler.errors import UserError
from labeler.store.answers import Answers, Said
from labeler.store.project_store import ProjectStore
from labeler.store.sample_table import SampleSource
from labeler.store.session_reads import AnswersOfSample, StandingAnswer
from labeler.store.standing_columns import StandingColumns
from labeler.workbench.export_consensus import ConsensusLabels
from labeler.workbench.export_privacy import EVERYTHING, Privacy
from labeler.workbench.export_request import ExportRequest, which_labels
from labeler.workbench.label_board import CERTAINTY_WEIGHTS
from labeler.workbench.splits import Split, parse_split, split_of

_PAGE = 2_048
_SURE_ENOUGH = {Certainty.SURE: 1.0, Certainty.UNSURE: 0.5, None: 0.0}

_Labels = dict[str, StandingAnswer]
# A label that is exported: class names, who said them how, and what the consensus gives to every class.
_Settled = tuple[tuple[str, ...], StandingAnswer | None, tuple[float, ...] | None]
_NO_MORE: Mapping[str, Any] = MappingProxyType({})  # Any: JSON leaves


class ExportRows:
    """Raises `UserError` at once where the request cannot be met."""

    def __init__(
        self,
        store: ProjectStore,
        task: Task,
        request: ExportRequest,
        report: Callable[[float | None, str], None],
        check: Callable[[], None],
    ) -> None:
        self._store = store
        self._task = task
        self._request = request
        self._report = report
        self._check = check
        self._ties = self._unlikely = 0
        which = which_labels(request)
        if which.kind == "annotator" and which.name not in {known for known, _ in store.annotators()}:
            raise UserError(f"“{which.name}” is no annotator of this project")
        self._kind, self._name = which.kind, which.name
        self._skips, self._auto = request.includes("skipped"), request.includes("auto")
        self._enough = _SURE_ENOUGH[request.min_certainty]
        by_method = which.kind == "consensus" and bool(which.name)
        self._consensus = ConsensusLabels.of(store, which.name, self._enough) if by_method else None
        roots = {record.import_id: record.source for record in store.imports()}
        self._privacy = Privacy(request.privacy, store.folder, roots)
        self._hides = request.privacy != EVERYTHING
        self._whole: StandingColumns | None = None
        self._codes: _Codes | None = None
        self._split: Split | None = None
        if request.split:
            parts = parse_split(request.split)
            self._split = split_of(store, parts, request.split_by, request.seed, self._strata(), check)

    def notes(self) -> tuple[str, ...]:
        notes = list(self._privacy.notes())
        if self._ties:
            words = "samples have no label in this export: annotators are evenly divided on them"
            notes.append(f"{self._ties:,} {words}")
        if self._unlikely:
            notes.append(f"{self._unlikely:,} samples have no label in this export: their consensus is not sure enough")
        return tuple(notes)

    def answers(self) -> Answers:
        """Everybody's, whatever of them is exported; rows must not be asked for afterwards."""
        columns, self._whole = self._all(), None
        return columns.answers()

    def batches(self) -> Iterator[ExportBatch]:
        total = self._store.sample_count()
        done = 0
        for page in self._store.iter_samples(size=_PAGE):
            between = (int(page[0].id), int(page[-1].id))
            if done == 0 and self._whole is None:  # a preview looks at no more than the first page
                columns = self._store.standing_columns(between)
            else:
                columns = self._all().between(*between)
            picked = self._settled_page(page, columns) if self._kind == "consensus" else self._page(page, columns)
            if picked.sample.size:
                yield self._batch(page, picked)
            done += len(page)
            self._check()
            self._report(done / total if total else None, f"Exporting: {done:,} samples")
        self._privacy.check_all_dropped()

    def _all(self) -> StandingColumns:
        if self._whole is None:
            self._whole = self._store.standing_columns()
        return self._whole

    def _strata(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        uids, ids = self._store.sample_uids(), self._store.sample_ids()
        answers = _StreamedAnswers(self._all().by_sample(skips=False))
        for start in range(0, len(uids), _PAGE):
            for uid, sample_id in zip(uids[start : start + _PAGE], ids[start : start + _PAGE].tolist(), strict=True):
                yield uid, self._settled(uid, *self._counting(*answers.of(sample_id)))[0]
            self._check()
        self._ties = self._unlikely = 0

    def _page(self, page: Sequence[Sample], columns: StandingColumns) -> _Picked:
        """Every annotator's answers, or one's, in the order of their names."""
        codes = self._codes
        if codes is None or codes.said is not columns.said:
            codes = self._codes = self._looked_up(columns.said)
        own = columns.of_annotators()
        sample = np.searchsorted(_ids(page), own.sample_ids)
        kept = codes.counts[own.codes]
        if self._auto:  # whoever labeled it outweighs the machine
            machine = codes.machine[own.codes]
            by_people = np.zeros(len(page), np.bool_)
            by_people[sample[kept & ~machine]] = True
            kept &= ~(machine & by_people[sample])
        if self._kind == "annotator":
            kept &= codes.wanted[own.codes]
        rows = np.flatnonzero(kept)
        rows = rows[np.lexsort((codes.rank[own.codes[rows]], sample[rows]))]
        picked = _Picked(
            sample[rows], own.codes[rows].astype(np.int64), codes.answers,
            [None if took != took else took for took in own.seconds[rows].tolist()],
            [own.times[at] for at in own.moments[rows].tolist()],
        )  # fmt: skip
        return picked.with_unlabeled(len(page)) if self._request.includes("unlabeled") else picked

    def _looked_up(self, said: tuple[Said, ...]) -> _Codes:
        order = {name: at for at, name in enumerate(sorted({one.annotator for one in said}))}
        answers = [
            ExportAnswer(
                self._privacy.name(one.annotator), self._names(one), one.certainty and one.certainty.value,
                one.kind is not EventKind.SKIP, one.kind is EventKind.SKIP,
            )
            for one in said
        ]  # fmt: skip
        nobody = self._privacy.name(self._name) if self._kind == "annotator" else None
        return _Codes(
            said,
            np.array([self._counts(one) for one in said], np.bool_),
            np.array([_by_machine(one) for one in said], np.bool_),
            np.array([one.annotator == self._name for one in said], np.bool_),
            np.array([order[one.annotator] for one in said], np.int64),
            [*answers, ExportAnswer(nobody, (), None, False, False)],
        )

    def _settled_page(self, page: Sequence[Sample], columns: StandingColumns) -> _Picked:
        """What stands for all annotators together."""
        answers = _StreamedAnswers(columns.by_sample(skips=self._skips))
        unlabeled = self._request.includes("unlabeled")
        known: dict[ExportAnswer, int] = {}
        sample: list[int] = []
        answer: list[int] = []
        for at, one in enumerate(page):
            names, said, shares = self._settled(one.uid, *self._counting(*answers.of(one.id)))
            if said is not None or unlabeled:
                skipped = said is not None and said.kind is EventKind.SKIP
                told = ExportAnswer(None, names, None, said is not None and not skipped, skipped, shares)
                sample.append(at)
                answer.append(known.setdefault(told, len(known)))
        nothing: list[None] = [None] * len(sample)
        return _Picked(np.array(sample, np.int64), np.array(answer, np.int64), list(known), nothing, nothing)

    def _batch(self, page: Sequence[Sample], picked: _Picked) -> ExportBatch:
        """The rows at every place of their samples."""
        used, of_used = np.unique(picked.sample, return_inverse=True)
        samples = [page[at] for at in used.tolist()]
        sources = self._store.sources(samples)
        places: list[ExportRow] = []
        for sample in samples:
            places += self._places(sample, sources[sample.id])
        said, answer = np.unique(picked.answer, return_inverse=True)
        answers = [picked.answers[at] for at in said.tolist()]
        of_used, answer = of_used.reshape(-1), answer.reshape(-1)
        if len(places) == len(samples):
            return ExportBatch(places, answers, of_used, answer, picked.seconds, picked.created_at)
        count = np.array([len(sources[sample.id]) for sample in samples])
        row = np.repeat(np.arange(of_used.size), count[of_used])
        nth = np.arange(row.size) - np.repeat(np.cumsum(count[of_used]) - count[of_used], count[of_used])
        place = (np.cumsum(count) - count)[of_used[row]] + nth
        again = row.tolist()
        return ExportBatch(
            places, answers, place, answer[row], [picked.seconds[at] for at in again],
            [picked.created_at[at] for at in again],
        )  # fmt: skip

    def _counting(self, labels: _Labels, decided: StandingAnswer | None) -> tuple[_Labels, StandingAnswer | None]:
        """The answers that count: sure enough, and the machine's only where asked for."""
        kept = labels
        if not all(map(self._counts, labels.values())):
            kept = {who: said for who, said in labels.items() if self._counts(said)}
        if self._auto and any(map(_by_machine, kept.values())):  # whoever labeled it outweighs the machine
            kept = {who: said for who, said in kept.items() if not _by_machine(said)} or kept
        return kept, decided

    def _counts(self, said: StandingAnswer | Said) -> bool:
        if _by_machine(said) and not self._auto:
            return False
        if said.kind is EventKind.SKIP:
            return self._skips
        return (CERTAINTY_WEIGHTS[said.certainty] or 0.0) >= self._enough

    def _settled(self, uid: str, labels: _Labels, decided: StandingAnswer | None) -> _Settled:
        """A lead's decision, else what the annotators say together; a skip where nobody says more."""
        if decided is not None:
            return self._names(decided), decided, self._certain(self._names(decided))
        voices = {who: said for who, said in labels.items() if said.kind is not EventKind.SKIP}
        if not voices:
            return (), next(iter(labels.values()), None), None
        if self._consensus is None:
            said, probability = self._majority(voices)
            found: _Settled = (self._names(said), said, None)
        else:
            names, probability, shares = self._consensus.label(uid)
            self._ties += names is None
            found = (names or (), None if names is None else next(iter(voices.values())), shares)
        least = self._request.min_probability
        if least is not None and found[1] is not None and probability < least:
            self._unlikely += 1
            return (), None, found[2]
        return found

    def _certain(self, names: tuple[str, ...]) -> tuple[float, ...] | None:
        return None if self._consensus is None else self._consensus.certain(names)

    def _majority(self, labels: _Labels) -> tuple[StandingAnswer | None, float]:
        """The answer that stands for the majority, weighed by certainty, and its share; None where there is a tie."""
        if len(labels) == 1:
            return next(iter(labels.values())), 1.0
        votes: Counter[tuple[str, ...]] = Counter()
        for answer in labels.values():
            votes[self._names(answer)] += round(100 * (CERTAINTY_WEIGHTS[answer.certainty] or 0.01))
        best = votes.most_common(2)
        if len(best) == 2 and best[0][1] == best[1][1]:
            self._ties += 1
            return None, 0.0
        share = best[0][1] / votes.total()
        return next(answer for answer in labels.values() if self._names(answer) == best[0][0]), share

    def _names(self, answer: StandingAnswer | Said | None) -> tuple[str, ...]:
        return () if answer is None or answer.kind is EventKind.SKIP else self._task.names_of(answer.value)

    def _places(self, sample: Sample, sources: Sequence[SampleSource]) -> Iterator[ExportRow]:
        split = self._split[sample.uid] if self._split is not None else None
        file = sample.source if sample.modality is Modality.IMAGE else None
        for place, source in enumerate(sources):
            row = ExportRow(  # by position: by name it takes twice as long
                sample.uid, source.source, source.row_id, sample.modality, sample.text, sample.data,
                source.meta or sample.meta, None, (), None, None, None, split, _NO_MORE, False, False, place, file,
            )  # fmt: skip
            yield self._privacy.told(row, source.import_id) if self._hides else row


@dataclass(frozen=True, slots=True)
class _Codes:
    """What is known of each code of standing answers; `answers` has one more, for no answer."""

    said: tuple[Said, ...]
    counts: NDArray[np.bool_]
    machine: NDArray[np.bool_]
    wanted: NDArray[np.bool_]
    rank: NDArray[np.int64]
    answers: Sequence[ExportAnswer]


@dataclass(frozen=True, slots=True)
class _Picked:
    """The answers of one page that are exported: of which sample, and as in an `ExportBatch`."""

    sample: NDArray[np.int64]
    answer: NDArray[np.int64]
    answers: Sequence[ExportAnswer]
    seconds: Sequence[float | None]
    created_at: Sequence[str | None]

    def with_unlabeled(self, samples: int) -> _Picked:
        """The last answer, which says nothing, for each sample without one."""
        missing = np.setdiff1d(np.arange(samples), self.sample)
        if not missing.size:
            return self
        sample = np.concatenate([self.sample, missing])
        answer = np.concatenate([self.answer, np.full(missing.size, len(self.answers) - 1)])
        order = np.argsort(sample, kind="stable")
        nothing: list[None] = [None] * missing.size
        seconds, created_at = [*self.seconds, *nothing], [*self.created_at, *nothing]
        return _Picked(
            sample[order], answer[order], self.answers, [seconds[at] for at in order.tolist()],
            [created_at[at] for at in order.tolist()],
        )  # fmt: skip


class _StreamedAnswers:
    """Answers of samples asked for in id order, of a stream that leaves out those without any."""

    def __init__(self, answers: Iterator[tuple[SampleId, AnswersOfSample]]) -> None:
        self._answers = answers
        self._next = next(answers, None)

    def of(self, sample_id: int) -> AnswersOfSample:
        found = self._next
        if found is None or found[0] != sample_id:
            return {}, None
        self._next = next(self._answers, None)
        return found[1]


def _ids(page: Sequence[Sample]) -> NDArray[np.int64]:
    return np.array([sample.id for sample in page], np.int64)


def _by_machine(said: StandingAnswer | Said) -> bool:
    return said.kind is EventKind.AUTO_LABEL
