"""The datasheet of an export, following *Datasheets for Datasets* (Gebru et al., 2021): what is in it, from where, by
whom, how far they agree, and what is missing. Annotators are never named in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath

import numpy as np

from labeler.agreement.figure import Figure
from labeler.contracts.exporter import ExportBatch, Exporter, ExportReport
from labeler.domain.task import TaskSpec
from labeler.errors import UserError
from labeler.store.answers import Answers
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import Asked, ratings_in
from labeler.workbench.export_privacy import pseudonym, pseudonym_key
from labeler.workbench.export_request import ExportRequest, which_labels

# A metadata column is a slice as long as it has no more values than a person can look at.
_MAX_VALUES = 20
_MAX_COLUMNS = 60
_MAX_VALUE = 60
_SMALL_SHARE = 0.05
_LICENCES = frozenset({"license", "licence", "rights", "copyright"})


class Datasheet:
    """Counts the rows of an export as they pass, and then tells of it."""

    def __init__(self, store: ProjectStore, request: ExportRequest, exporter: Exporter) -> None:
        self._store = store
        self._request = request
        self._exporter = exporter
        self.title = store.title
        self.project_id = str(store.setting("project_id", ""))
        self._rows = self._skipped = self._unlabeled = self._samples = 0
        self._classes: Counter[tuple[str, ...]] = Counter()
        self._modalities: Counter[str] = Counter()
        self._splits: Counter[str] = Counter()
        self._slices: dict[str, Counter[str]] = {}
        self._too_many: set[str] = set()

    def watched(self, batches: Iterable[ExportBatch]) -> Iterator[ExportBatch]:
        for batch in batches:
            self._rows += len(batch)
            self._count_places(batch)
            self._count_answers(batch)
            yield batch

    def _count_places(self, batch: ExportBatch) -> None:
        last = None
        for place, count in zip(batch.places, np.bincount(batch.place).tolist(), strict=True):
            if place.uid != last:
                last = place.uid
                self._samples += 1
                self._modalities[place.modality] += 1
                if place.meta:
                    self._count_slices(place.meta)
            if place.split is not None:
                self._splits[place.split] += count

    def _count_answers(self, batch: ExportBatch) -> None:
        """In order of appearance, which is that of classes in the datasheet that the task does not know."""
        codes, first, counts = np.unique(batch.answer, return_index=True, return_counts=True)
        for at in np.argsort(first).tolist():
            answer, count = batch.answers[codes[at]], int(counts[at])
            if answer.labeled:
                self._classes[answer.labels] += count
            elif answer.skipped:
                self._skipped += count
            else:
                self._unlabeled += count

    def labels_told(self) -> str:
        """Which labels were asked for, without an annotator's name where those are not told."""
        which = which_labels(self._request)
        if which.kind == "annotator" and self._request.privacy.pseudonymise:
            return f"annotator:{pseudonym(pseudonym_key(self._store.folder), which.name)}"
        return self._request.labels

    def text(self, written: ExportReport, answers: Answers) -> str:
        """`answers` are all that stand."""
        spec = self._store.task()
        parts = [
            f"# Datasheet: {self.title}",
            "After Gebru et al., *Datasheets for Datasets* (2021). Written by labeler from what the project knows; "
            "what only people know is marked *to be filled in*.",
            "## Motivation", "*To be filled in: for what purpose, by whom and with whose money was this made?*",
            *self._composition(spec, written), *self._collection(), *self._labeling(spec, answers),
            *self._agreement(answers),
            *self._gaps(spec), *self._slices_told(),
            "## Distribution and maintenance", self._licences(),
            "*To be filled in: who keeps this dataset, and how are errors reported?* `labeler verify` checks the files "
            "against `manifest.json`.",
        ]  # fmt: skip
        return "\n\n".join(parts) + "\n"

    def _composition(self, spec: TaskSpec, written: ExportReport) -> Iterator[str]:
        yield "## Composition"
        kinds = ", ".join(f"{count:,} of kind {name}" for name, count in sorted(self._modalities.items()))
        yield (
            f"{self._samples:,} samples ({kinds or 'none'}) in {written.rows:,} entries as {self._exporter.title}; of "
            f"{self._rows:,} answers exported {self._skipped:,} are skips and {self._unlabeled:,} have no label."
        )
        counts = self._class_counts(spec)
        total = max(1, sum(self._classes.values()))
        yield _table(
            ("class", "labels", "share"),
            [(name, f"{count:,}", f"{100 * count / total:.1f} %") for name, count in counts.items()],
        )
        if self._splits:
            said = ", ".join(f"{name} {count:,}" for name, count in self._splits.items())
            how = f"{self._request.split}, {self._request.split_by}, seed {self._request.seed}"
            yield f"Split ({how}): {said}. The same content is never in two parts."
        if written.notes:
            yield "Left out or changed by this export:\n\n" + "\n".join(f"- {note}" for note in written.notes)

    def _class_counts(self, spec: TaskSpec) -> dict[str, int]:
        counts: Counter[str] = Counter()
        for names, count in self._classes.items():
            for name in names or ("(none of the classes)",):
                counts[name] += count
        order = {name: counts.pop(name, 0) for name in spec.names()}
        return {**order, **dict(counts.most_common())}

    def _collection(self) -> Iterator[str]:
        yield "## Collection process"
        hidden = self._request.privacy.hide_paths
        rows = [
            (
                PurePath(record.source).name if hidden else record.source, record.importer, record.imported_at[:10],
                f"{record.added:,}", f"{record.duplicates:,}", f"{record.rejected:,}",
            )
            for record in self._store.imports()
            if record.undone_at is None
        ]  # fmt: skip
        yield _table(("source", "read as", "on", "samples", "known already", "refused"), rows)
        yield "*To be filled in: how did the sources come about, and did the people in them agree?*"

    def _labeling(self, spec: TaskSpec, answers: Answers) -> Iterator[str]:
        yield "## Labeling"
        kind = "exactly one class" if spec.kind == "single" else "any number of classes"
        yield f"Each answer names {kind}. Labels exported: {self.labels_told()}{self._minimums()}."
        described = [(one.name, one.description or "") for one in spec.classes]
        yield _table(("class", "description"), described)
        version = self._store.guidelines_version()
        if spec.guidelines:
            quoted = "\n".join(f"> {line}" for line in spec.guidelines.splitlines())
            yield f"Guidelines, version {version or 1}:\n\n{quoted}"
        else:
            yield "There are no written guidelines."
        yield _table(("annotator", "answers"), [(name, f"{count:,}") for name, count in self._annotators(answers)])

    def _minimums(self) -> str:
        said = []
        if self._request.min_certainty is not None:
            said.append(f"answers at least {self._request.min_certainty}")
        if self._request.min_probability is not None:
            said.append(f"consensus probability at least {self._request.min_probability}")
        return f" ({', '.join(said)})" if said else ""

    def _annotators(self, answers: Answers) -> list[tuple[str, int]]:
        """By their number of answers, under names that mean nothing."""
        counts: Counter[str] = Counter()
        for said, count in zip(answers.said, np.bincount(answers.codes, minlength=len(answers.said)), strict=True):
            counts[said.annotator] += int(count)
        if self._request.privacy.pseudonymise:
            key = pseudonym_key(self._store.folder)
            counts = Counter({pseudonym(key, name): count for name, count in counts.items()})
            return sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        return [(f"annotator {at}", count) for at, (_, count) in enumerate(counts.most_common(), start=1)]

    def _agreement(self, answers: Answers) -> Iterator[str]:
        yield "## Agreement"
        try:
            said = ratings_in(self._store, answers)
            found = said.agreement(Asked()) if len(said.ratings) else None
        except UserError as error:
            yield f"It could not be computed: {error}."
            return
        if found is None or found.n_annotators < 2:
            yield "Not more than one person has answered, so nothing is known about agreement."
            return
        yield (
            f"{found.n_ratings:,} answers of {found.n_annotators} annotators on {found.n_items:,} samples, with "
            f"intervals of {100 * found.confidence:.0f} %."
        )
        yield _table(
            ("coefficient", "value", "interval", "samples"),
            [(name.replace("_", " "), *_figure(figure)) for name, figure in found.coefficients.items()],
        )

    def _gaps(self, spec: TaskSpec) -> Iterator[str]:
        yield "## Known gaps"
        counts, total = self._class_counts(spec), sum(self._classes.values())
        gaps = [f"No label says “{name}”." for name in spec.names() if not counts[name]]
        gaps += [
            f"“{name}” is rare: {counts[name]:,} labels, {100 * counts[name] / total:.1f} %."
            for name in spec.names()
            if total and 0 < counts[name] < _SMALL_SHARE * total
        ]
        missing = self._store.sample_count() - self._samples
        if missing > 0:
            gaps.append(f"{missing:,} samples of the project are not in this export.")
        if self._unlabeled:
            gaps.append(f"{self._unlabeled:,} entries have no label.")
        if not spec.guidelines:
            gaps.append("What the classes mean was never written down as guidelines.")
        yield "\n".join(f"- {gap}" for gap in gaps) if gaps else "None that the project knows of."

    def _slices_told(self) -> Iterator[str]:
        shown = {name: counts for name, counts in self._slices.items() if len(counts) > 1}
        if not shown:
            return
        yield "## Slices"
        for name, counts in sorted(shown.items()):
            rows = [(value, f"{count:,}") for value, count in counts.most_common()]
            yield f"By {_plain(name)}:\n\n" + _table((name, "samples"), rows)

    def _licences(self) -> str:
        found = {value for name, counts in self._slices.items() if name.lower() in _LICENCES for value in counts}
        if found:
            return f"Licences that the metadata names: {', '.join(map(_plain, sorted(found)))}."
        return "No licence is known. *To be filled in.*"

    def _count_slices(self, meta: Mapping[str, object]) -> None:
        for name, value in meta.items():
            if name in self._too_many or value is None:
                continue
            counts = self._slices.get(name)
            if counts is None:
                if len(self._slices) >= _MAX_COLUMNS:
                    self._too_many.add(name)
                    continue
                counts = self._slices[name] = Counter()
            is_short = isinstance(value, str | int | bool) and (not isinstance(value, str) or len(value) <= _MAX_VALUE)
            if not is_short or (str(value) not in counts and len(counts) >= _MAX_VALUES):
                self._too_many.add(name)
                self._slices.pop(name)
                continue
            counts[str(value)] += 1


def _figure(figure: Figure) -> tuple[str, str, str]:
    if figure.value is None:
        return ("undefined", figure.undefined or "", f"{figure.n:,}")
    known = figure.low is not None and figure.high is not None
    interval = f"{figure.low:.3f} to {figure.high:.3f}" if known else f"none: {figure.no_interval or 'too little data'}"
    return (f"{figure.value:.3f}", interval, f"{figure.n:,}")


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join("| " + " | ".join(map(_plain, line)) + " |" for line in lines)


def _plain(text: str) -> str:
    """On one line, and nothing in it that Markdown or HTML would take for its own."""
    flat = " ".join(text.split())
    for mark in ("\\", "|", "<", "*", "_", "`", "["):
        flat = flat.replace(mark, f"\\{mark}" if mark != "<" else "&lt;")
    return flat if flat.strip("-") or not flat else "---"
