"""Labels going out: which labels, which split, and the rows an exporter writes."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from labeler.contracts.exporter import Exporter, ExportReport, ExportRow
from labeler.contracts.task import Task
from labeler.domain.sample import Sample
from labeler.errors import UsageError, UserError
from labeler.registry import member, members
from labeler.store.project_store import ProjectStore
from labeler.store.sample_table import SampleSource
from labeler.store.session_reads import StandingAnswer
from labeler.workbench.export_privacy import EVERYTHING, Privacy, PrivacyWishes
from labeler.workbench.label_board import CERTAINTY_WEIGHTS
from labeler.workbench.projects import project_folder

_PAGE = 512

Answers = dict[str, StandingAnswer]


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write.

    Attributes
    ----------
    labels : "consensus" (the adjudicated or majority label, one line a source), "each" (a line per annotator), or
        "annotator:NAME".
    split : such as "train=0.8,test=0.2", or None.
    """

    target: Path
    format: str | None = None
    labels: str = "consensus"
    split: str | None = None
    seed: int = 0
    unlabeled: bool = False
    overwrite: bool = False
    privacy: PrivacyWishes = EVERYTHING


def export_project(
    project: Path, request: ExportRequest, report: Callable[[float | None, str], None] = lambda fraction, words: None
) -> ExportReport:
    """Write one export of a project, read-only. Raises `UserError`; then nothing was written."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return export_store(store, request, report, lambda: None)


def export_store(
    store: ProjectStore,
    request: ExportRequest,
    report: Callable[[float | None, str], None],
    check: Callable[[], None],
) -> ExportReport:
    """As `export_project`, of an open store; runs on a lane."""
    exporter = _exporter(request)
    if request.target.exists() and not request.overwrite:
        raise UserError(f"{request.target} is there already; choose another name, or --overwrite")
    task: Task = member("tasks", store.task().kind)
    source = _Rows(store, task, request, report, check)
    written = exporter.write(source.rows(), request.target, multiple=task.multilabel)
    return replace(written, notes=(*written.notes, *source.notes()))


def parse_split(text: str) -> list[tuple[str, float]]:
    """`train=0.8,test=0.2` → names and shares; raises `UsageError` unless they sum to 1."""
    parts: list[tuple[str, float]] = []
    for piece in text.split(","):
        name, equals, share = piece.partition("=")
        try:
            parts.append((name.strip(), float(share)))
        except ValueError:
            raise UsageError(f"a split looks like train=0.8,test=0.2, not “{text}”") from None
        if not equals or not name.strip() or not 0 < parts[-1][1] <= 1:
            raise UsageError(f"a split looks like train=0.8,test=0.2, not “{text}”")
    if abs(sum(share for _, share in parts) - 1) > 1e-6 or len({name for name, _ in parts}) != len(parts):
        raise UsageError(f"the parts of the split “{text}” need different names and shares that sum to 1")
    return parts


def _exporter(request: ExportRequest) -> Exporter:
    if request.format is not None:
        chosen: Exporter = member("exporters", request.format)
        return chosen
    for exporter in members("exporters").values():
        if request.target.suffix.lower() == exporter.ending:
            found: Exporter = exporter
            return found
    raise UsageError(
        f"which format? {request.target.name} does not tell; give --format: {', '.join(members('exporters'))}"
    )


class _Rows:
    """Streams a project's samples with their labels, a page at a time."""

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
        self._ties = 0
        kind, _, name = request.labels.partition(":")
        if kind not in ("consensus", "each", "annotator") or (kind == "annotator") != bool(name):
            raise UsageError(f"labels can be consensus, each or annotator:NAME, not “{request.labels}”")
        if name and name not in {known for known, _ in store.annotators()}:
            raise UserError(f"“{name}” is no annotator of this project")
        self._kind, self._name = kind, name
        roots = {record.import_id: record.source for record in store.imports()}
        self._privacy = Privacy(request.privacy, store.folder, roots)
        self._split = _Split(parse_split(request.split), request.seed, self._strata()) if request.split else None

    def notes(self) -> tuple[str, ...]:
        notes = list(self._privacy.notes())
        if self._ties:
            words = "samples have no label in this export: annotators are evenly divided on them"
            notes.append(f"{self._ties:,} {words}")
        return tuple(notes)

    def rows(self) -> Iterator[ExportRow]:
        total = self._store.sample_count()
        done = 0
        for page in self._store.iter_samples(size=_PAGE):
            answers = self._store.standing_answers([sample.uid for sample in page])
            sources = self._store.sources(page)
            for sample in page:
                labels, decided = answers.get(sample.uid, ({}, None))
                for annotator, names, answer in self._chosen(labels, decided):
                    if self._request.unlabeled or answer is not None:
                        yield from self._source_rows(sample, sources[sample.id], annotator, names, answer)
            done += len(page)
            self._check()
            self._report(done / total if total else None, f"Exporting: {done:,} samples")
        self._privacy.check_all_dropped()

    def _strata(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        uids = self._store.sample_uids()
        for start in range(0, len(uids), _PAGE):
            page = uids[start : start + _PAGE]
            answers = self._store.standing_answers(page)
            for uid in page:
                labels, decided = answers.get(uid, ({}, None))
                yield uid, self._names(decided or self._majority(labels))
            self._check()
        self._ties = 0

    def _chosen(
        self, labels: Answers, decided: StandingAnswer | None
    ) -> Iterator[tuple[str | None, tuple[str, ...], StandingAnswer | None]]:
        if self._kind == "consensus":
            answer = decided or self._majority(labels)
            yield None, self._names(answer), answer
        elif self._kind == "annotator":
            answer = labels.get(self._name)
            yield self._name, self._names(answer), answer
        elif labels:
            for annotator, answer in sorted(labels.items()):
                yield annotator, self._names(answer), answer
        else:
            yield None, (), None

    def _majority(self, labels: Answers) -> StandingAnswer | None:
        """The answer that stands for the majority, weighed by certainty; None if there is no label or a tie."""
        if len(labels) == 1:
            return next(iter(labels.values()))
        votes: Counter[tuple[str, ...]] = Counter()
        for answer in labels.values():
            votes[self._names(answer)] += round(100 * (CERTAINTY_WEIGHTS[answer.certainty] or 0.01))
        best = votes.most_common(2)
        if not best:
            return None
        if len(best) == 2 and best[0][1] == best[1][1]:
            self._ties += 1
            return None
        return next(answer for answer in labels.values() if self._names(answer) == best[0][0])

    def _names(self, answer: StandingAnswer | None) -> tuple[str, ...]:
        return () if answer is None else self._task.names_of(answer.value)

    def _source_rows(
        self,
        sample: Sample,
        sources: Sequence[SampleSource],
        annotator: str | None,
        names: tuple[str, ...],
        answer: StandingAnswer | None,
    ) -> Iterator[ExportRow]:
        split = self._split.of(sample.uid) if self._split else None
        each = self._kind != "consensus"
        for source in sources:
            row = ExportRow(
                uid=sample.uid,
                source=source.source,
                row_id=source.row_id,
                modality=sample.modality,
                text=sample.text,
                data=sample.data,
                meta=source.meta or sample.meta,
                annotator=annotator,
                labels=names,
                certainty=answer.certainty.value if answer and answer.certainty and each else None,
                seconds=answer.seconds if answer and each else None,
                created_at=answer.created_at if answer and each else None,
                split=split,
                labeled=answer is not None,
            )
            yield self._privacy.told(row, source.import_id)


class _Split:
    """Stratified by label and by content: every source of a sample falls into the same part, whatever the order."""

    def __init__(
        self, parts: list[tuple[str, float]], seed: int, strata: Iterable[tuple[str, tuple[str, ...]]]
    ) -> None:
        members_of: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
        for uid, labels in strata:
            members_of[labels].append((hashlib.sha256(f"{seed}:{uid}".encode()).hexdigest(), uid))
        self._part_of: dict[str, str] = {}
        for drawn in members_of.values():
            drawn.sort()
            for at, (_, uid) in enumerate(drawn):
                self._part_of[uid] = _part_at((at + 0.5) / len(drawn), parts)

    def of(self, uid: str) -> str:
        return self._part_of[uid]


def _part_at(place: float, parts: list[tuple[str, float]]) -> str:
    """The part into which a place between 0 and 1 falls."""
    end = 0.0
    for name, share in parts:
        end += share
        if place < end:
            return name
    return parts[-1][0]
