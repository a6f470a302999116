"""Answers from a CSV or JSONL file, entered into the log in one step."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.contracts.task import Task
from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.sample import Rejection
from labeler.domain.task import TaskSpec
from labeler.errors import SourceError, UserError
from labeler.registry import member
from labeler.store.class_names import PresentNames
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import project_folder

Line = tuple[int, Mapping[str, Any]]  # Any: JSON leaves


@dataclass(frozen=True, slots=True)
class AnswersReport:
    labels: int
    rejected: tuple[Rejection, ...]


def enter_answers(project: Path, answers: Path, annotator: str) -> AnswersReport:
    """Record every usable line as an answer of `annotator`; nothing at all if the file cannot be read."""
    lines = list(_lines(answers))
    with ProjectStore.open(project_folder(project)) as store:
        return _enter(store, lines, str(answers), " ".join(annotator.split()))


def _enter(store: ProjectStore, lines: list[Line], source: str, annotator: str) -> AnswersReport:
    if not annotator:
        raise UserError("whose answers are these? give a name: --annotator NAME")
    spec = store.task()
    task: Task = member("tasks", spec.kind)
    names = store.present_names()
    drafts: list[EventDraft] = []
    rejected: list[Rejection] = []
    for number, line in lines:
        try:
            drafts.append(_draft(store, task, spec, names, annotator, line))
        except UserError as error:
            rejected.append(Rejection(source, number, str(error)))
    if drafts:
        store.ensure_annotator(annotator)
        store.append(drafts).future.result()
    return AnswersReport(len(drafts), tuple(rejected))


def _draft(
    store: ProjectStore, task: Task, spec: TaskSpec, names: PresentNames, annotator: str, line: Mapping[str, Any]
) -> EventDraft:
    value = task.value_of([names.name(said) for said in _names(line.get("label"), task)], spec)
    return EventDraft(
        sample_uid=_uid(store, line),
        annotator=annotator,
        kind=EventKind.LABEL,
        value=value,
        certainty=_certainty(line.get("certainty")),
        seconds=_seconds(line.get("seconds")),
    )


def _uid(store: ProjectStore, line: Mapping[str, Any]) -> Any:  # Any: a SampleUid
    reference = next((str(line[key]) for key in ("uid", "source") if line.get(key) not in (None, "")), None)
    if reference is None:
        raise UserError("the line names no sample: it needs a uid or a source")
    found = store.find_uids(reference)
    if not found:
        raise UserError(f"no sample of the project is “{reference}”")
    if len(found) > 1:
        raise UserError(f"“{reference}” fits {len(found)} samples; use the uid or the full path")
    return found[0]


def _names(label: object, task: Task) -> list[str]:
    if isinstance(label, list):
        return [str(name) for name in label]
    text = "" if label is None else str(label).strip()
    if not task.multilabel:
        if not text:
            raise UserError("the line has no label")
        return [text]
    if text.startswith("["):
        try:
            return [str(name) for name in json.loads(text)]
        except (ValueError, RecursionError) as error:
            raise UserError(f"“{text[:40]}” is no JSON list of classes") from error
    return [part.strip() for part in text.split(";") if part.strip()]


def _certainty(text: object) -> Certainty | None:
    if text in (None, ""):
        return None
    try:
        return Certainty(str(text).strip().lower().replace(" ", "_"))
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


def _lines(path: Path) -> Iterator[Line]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{path} is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    return _json_lines(path, text) if path.suffix.lower() in (".jsonl", ".ndjson") else _csv_lines(path, text)


def _json_lines(path: Path, text: str) -> Iterator[Line]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise SourceError(f"{path}, line {number}: not JSON; each line holds one object") from error
        if not isinstance(entry, dict):
            raise SourceError(f"{path}, line {number}: not an object with uid or source, and label")
        yield number, entry


def _csv_lines(path: Path, text: str) -> Iterator[Line]:
    delimiter = "\t" if path.suffix.lower() == ".tsv" else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = reader.fieldnames or []
    if "label" not in columns or not {"uid", "source"} & set(columns):
        raise SourceError(f"{path} needs the columns label and uid or source; it has: {', '.join(columns) or 'none'}")
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise SourceError(f"{path}, line {reader.line_num}: {error}") from error
