"""The rows of an export: a project's samples with the labels that were asked for, streamed a page at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from labeler.contracts.exporter import ExportRow
from labeler.contracts.task import Task
from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.sample import Modality, Sample, SampleId
from labeler.errors import UserError
from labeler.store.project_store import ProjectStore
from labeler.store.sample_table import SampleSource
from labeler.store.session_reads import AnswersOfSample, StandingAnswer
from labeler.workbench.export_consensus import ConsensusLabels
from labeler.workbench.export_privacy import EVERYTHING, Privacy
from labeler.workbench.export_request import ExportRequest, which_labels
from labeler.workbench.label_board import CERTAINTY_WEIGHTS
from labeler.workbench.splits import Split, parse_split, split_of

_PAGE = 2_048
_SURE_ENOUGH = {Certainty.SURE: 1.0, Certainty.UNSURE: 0.5, None: 0.0}

Answers = dict[str, StandingAnswer]
# A label that is exported: class names, who said them how, and what the consensus gives to every class.
Said = tuple[tuple[str, ...], StandingAnswer | None, tuple[float, ...] | None]
_NOTHING: Said = ((), None, None)
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

    def rows(self) -> Iterator[ExportRow]:
        total = self._store.sample_count()
        unlabeled = self._request.includes("unlabeled")
        done = 0
        answers, last = _StreamedAnswers(iter(())), 0
        for page in self._store.iter_samples(size=_PAGE):
            if done == 0:  # a preview looks at no more than the first page
                answers = _StreamedAnswers(self._first_answers(page))
            elif done == _PAGE:
                answers = _StreamedAnswers(self._store.iter_standing_answers(last, skips=self._skips))
            last = page[-1].id
            sources = self._store.sources(page)
            for sample in page:
                labels, decided = self._counting(*answers.of(sample.id))
                for annotator, said in self._chosen(sample.uid, labels, decided):
                    if said[1] is not None or unlabeled:
                        yield from self._source_rows(sample, sources[sample.id], annotator, said)
            done += len(page)
            self._check()
            self._report(done / total if total else None, f"Exporting: {done:,} samples")
        self._privacy.check_all_dropped()

    def _first_answers(self, page: Sequence[Sample]) -> Iterator[tuple[SampleId, AnswersOfSample]]:
        found = self._store.standing_answers([sample.uid for sample in page], skips=self._skips)
        return iter([(sample.id, found[sample.uid]) for sample in page if sample.uid in found])

    def _strata(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        uids, ids = self._store.sample_uids(), self._store.sample_ids()
        answers = _StreamedAnswers(self._store.iter_standing_answers())
        for start in range(0, len(uids), _PAGE):
            for uid, sample_id in zip(uids[start : start + _PAGE], ids[start : start + _PAGE].tolist(), strict=True):
                yield uid, self._settled(uid, *self._counting(*answers.of(sample_id)))[0]
            self._check()
        self._ties = self._unlikely = 0

    def _counting(self, labels: Answers, decided: StandingAnswer | None) -> tuple[Answers, StandingAnswer | None]:
        """The answers that count: sure enough, and the machine's only where asked for."""
        kept = labels
        if not all(map(self._counts, labels.values())):
            kept = {who: said for who, said in labels.items() if self._counts(said)}
        if self._auto and any(map(_by_machine, kept.values())):  # whoever labeled it outweighs the machine
            kept = {who: said for who, said in kept.items() if not _by_machine(said)} or kept
        return kept, decided

    def _counts(self, said: StandingAnswer) -> bool:
        if _by_machine(said) and not self._auto:
            return False
        return said.kind is EventKind.SKIP or (CERTAINTY_WEIGHTS[said.certainty] or 0.0) >= self._enough

    def _chosen(self, uid: str, labels: Answers, decided: StandingAnswer | None) -> Iterator[tuple[str | None, Said]]:
        if self._kind == "consensus":
            yield None, self._settled(uid, labels, decided)
        elif self._kind == "annotator":
            yield self._name, self._of(labels.get(self._name))
        elif labels:
            for annotator, answer in sorted(labels.items()):
                yield annotator, self._of(answer)
        else:
            yield None, _NOTHING

    def _of(self, answer: StandingAnswer | None) -> Said:
        return self._names(answer), answer, None

    def _settled(self, uid: str, labels: Answers, decided: StandingAnswer | None) -> Said:
        """A lead's decision, else what the annotators say together; a skip where nobody says more."""
        if decided is not None:
            return self._names(decided), decided, self._certain(self._names(decided))
        voices = {who: said for who, said in labels.items() if said.kind is not EventKind.SKIP}
        if not voices:
            return (), next(iter(labels.values()), None), None
        if self._consensus is None:
            said, probability = self._majority(voices)
            found: Said = (self._names(said), said, None)
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

    def _majority(self, labels: Answers) -> tuple[StandingAnswer | None, float]:
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

    def _names(self, answer: StandingAnswer | None) -> tuple[str, ...]:
        return () if answer is None or answer.kind is EventKind.SKIP else self._task.names_of(answer.value)

    def _source_rows(
        self, sample: Sample, sources: Sequence[SampleSource], annotator: str | None, said: Said
    ) -> Iterator[ExportRow]:
        names, answer, shares = said
        split = self._split[sample.uid] if self._split is not None else None
        certainty = seconds = created_at = None
        skipped = False
        if answer is not None:
            skipped = answer.kind is EventKind.SKIP
            if self._kind != "consensus":
                certainty, seconds, created_at = answer.certainty, answer.seconds, answer.created_at
        labeled = answer is not None and not skipped
        file = sample.source if sample.modality is Modality.IMAGE else None
        for place, source in enumerate(sources):
            row = ExportRow(  # by position: by name it takes twice as long, a million times
                sample.uid, source.source, source.row_id, sample.modality, sample.text, sample.data,
                source.meta or sample.meta, annotator, names, None if certainty is None else certainty.value, seconds,
                created_at, split, _NO_MORE, labeled, skipped, place, file, shares,
            )  # fmt: skip
            yield self._privacy.told(row, source.import_id) if self._hides else row


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


def _by_machine(said: StandingAnswer) -> bool:
    return said.kind is EventKind.AUTO_LABEL
