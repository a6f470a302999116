"""Answers from a CSV, JSON or JSONL file, entered into the log in one step."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from labeler.contracts.task import Task
from labeler.domain.annotator import clean_annotator
from labeler.domain.label_event import Certainty, EventKind, Value
from labeler.domain.sample import Rejection, SampleUid
from labeler.domain.task import clean_class_name
from labeler.errors import UserError
from labeler.registry import member
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.store.writer import outcome
from labeler.workbench.agreement_keeping import keep_agreement
from labeler.workbench.answer_lines import Line, Row
from labeler.workbench.projects import project_folder
from labeler.workbench.reading import read_answer_lines


@dataclass(frozen=True, slots=True)
class AnswersReport:
    labels: int
    rejected: tuple[Rejection, ...]


def enter_answers(project: Path, answers: Path, annotator: str) -> AnswersReport:
    """Record every usable line as an answer of `annotator`; nothing at all if the file cannot be used.

    Encoding and delimiter are found as in imports. Where a sample is named twice, the later line holds.
    """
    name = clean_annotator(annotator)
    # One who may not write is told so before a long file is read.
    with ProjectStore.open(project_folder(project)) as store:
        return _enter(store, read_answer_lines(answers), str(answers), name)


def _enter(store: ProjectStore, lines: Iterable[Line], source: str, annotator: str) -> AnswersReport:
    reader = _Reader(store, annotator)
    read: list[tuple[int, str, EventDraft]] = []
    rejected: list[Rejection] = []
    for number, line in lines:
        try:
            if isinstance(line, str):
                raise UserError(line)
            read.append((number, _reference(line), reader.draft(line)))
        except UserError as error:
            rejected.append(Rejection(source, number, str(error)))
    found = store.find_uids([reference for _, reference, _ in read])
    drafts: list[EventDraft] = []
    for number, reference, draft in read:
        if len(found[reference]) == 1:
            drafts.append(replace(draft, sample_uid=found[reference][0]))
        else:
            rejected.append(Rejection(source, number, _not_one(reference, len(found[reference]))))
    if drafts:
        store.ensure_annotator(annotator)
        outcome(store.append(drafts).future)
        keep_agreement(store)
    return AnswersReport(len(drafts), tuple(sorted(rejected, key=lambda item: item.line or 0)))


def _not_one(reference: str, count: int) -> str:
    if count == 0:
        return f"no sample of the project is “{reference}”; give its uid, path, row id or file name"
    return f"“{reference}” fits {count} samples; use the uid or the full path"


class _Reader:
    """Turns lines into answers, each distinct label checked once."""

    def __init__(self, store: ProjectStore, annotator: str) -> None:
        self._annotator = annotator
        self._spec = store.task()
        self._task: Task = member("tasks", self._spec.kind)
        names = store.present_names()
        present = {said.casefold(): name for said, name in names.present.items()}
        # A class's own name counts before an old name of another that differs only in case.
        self._present = present | {name.casefold(): name for name in names.positions}
        self._known: dict[str, Value] = {}

    def draft(self, line: Row) -> EventDraft:
        """The answer, its sample still unnamed. Raises `UserError` for what cannot be one."""
        return EventDraft(
            sample_uid=SampleUid(""),
            annotator=self._annotator,
            kind=EventKind.LABEL,
            value=self._value(line.get("label")),
            certainty=_certainty(line.get("certainty")),
            seconds=_seconds(line.get("seconds")),
        )

    def _value(self, label: object) -> Value:
        if isinstance(label, str) and label in self._known:
            return self._known[label]
        value = self._task.value_of([self._class(name) for name in self._names(label)], self._spec)
        if isinstance(label, str):
            self._known[label] = value
        return value

    def _class(self, said: str) -> str:
        name = clean_class_name(said)
        return self._present.get(name.casefold(), name)

    def _names(self, label: object) -> list[str]:
        if isinstance(label, list):
            return [str(name) for name in label]
        text = "" if label is None else str(label).strip()
        if not self._task.multilabel and not text:
            raise UserError("the line has no label")
        if not self._task.multilabel or text.casefold() in self._present:
            return [text]
        if text.startswith("["):
            return _listed(text)
        return [part.strip() for part in text.split(";") if part.strip()]


def _reference(line: Row) -> str:
    reference = next((str(line[key]) for key in ("uid", "source") if line.get(key) not in (None, "")), "")
    if not reference.strip():
        raise UserError("the line names no sample: it needs a uid or a source")
    return reference


def _listed(text: str) -> list[str]:
    try:
        return [str(name) for name in json.loads(text)]
    except (ValueError, RecursionError) as error:
        raise UserError(f"“{text[:40]}” is no JSON list of classes") from error


def _certainty(text: object) -> Certainty | None:
    if text in (None, ""):
        return None
    try:
        return Certainty(str(text).strip().lower().replace(" ", "_").replace("-", "_"))
    except ValueError:
        raise UserError(f"certainty is sure, unsure or cannot_tell, not “{text}”") from None


def _seconds(text: object) -> float | None:
    if text in (None, ""):
        return None
    try:
        seconds = float(str(text))
    except ValueError:
        raise UserError(f"seconds is a number, not “{text}”") from None
    if not 0 <= seconds < 1e7:
        raise UserError(f"seconds cannot be {text}")
    return seconds
