"""Generated projects on disk, exported, imported into another one and exported again: what came back different."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Importer, ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.sample import Modality, SampleDraft, row_uid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.registry import member, members
from labeler.store.project_store import ProjectStore
from labeler.workbench.exports import ExportRequest, export_store
from labeler.workbench.projects import create_project

from .round_trips import CLASSES, LOSSY, READ_BACK_BY, Generated, export_rows, write

EVERYTHING = frozenset({"skipped", "unlabeled"})

State = dict[str, Any]


def differences(name: str, project: list[Generated], folder: Path, multiple: bool) -> list[str]:
    """In words; empty where the second project and its export say what the first ones do."""
    rows = export_rows(project, folder)
    source, _ = write("jsonl", rows, folder, multiple)
    one = _project(folder / "one", multiple)
    _bring_in(one, "jsonl", source, folder)
    first = _export(one, name, folder / "first")
    other = _project(folder / "other", multiple)
    found = _bring_in(other, READ_BACK_BY.get(name, name), first, folder)
    second = _export(other, name, folder / "second")
    for what, before, after in (
        ("project", _state(one, name), _state(other, name)),
        ("export", _told(name, first, folder), _told(name, second, folder)),
    ):
        for uid in sorted(before.keys() | after.keys()):
            if before.get(uid) != after.get(uid):
                found.append(f"{what} {uid[:8]}: {before.get(uid)} became {after.get(uid)}")
    return found


def _project(path: Path, multiple: bool) -> Path:
    return create_project(path, TaskSpec("multi" if multiple else "single", tuple(map(LabelClass, CLASSES))))


def _bring_in(project: Path, name: str, source: Path, media: Path) -> list[str]:
    """What was refused. In this process, without the child that reads other people's files: it is started slowly."""
    importer: Importer = members("importers")[name]
    with ProjectStore.open(project) as store:
        report = store.intake.import_source(importer, source, ImportOptions(media=str(media)))
    return [f"rejected: {one.line} {one.reason}" for one in report.rejected]


def _export(project: Path, name: str, folder: Path) -> Path:
    exporter = members("exporters")[name]
    folder.mkdir()
    target = folder / f"out{exporter.ending}"
    request = ExportRequest(target, name, "each" if exporter.several else "consensus", include=EVERYTHING)
    with ProjectStore.open(project, read_only=True) as store:
        export_store(store, request, lambda fraction, words: None, lambda: None)
    return target


def _state(project: Path, name: str) -> State:
    """What a project says of each sample, as far as the format keeps it."""
    exporter, found = members("exporters")[name], {}
    with ProjectStore.open(project, read_only=True) as store:
        task = member("tasks", store.task().kind)
        answers = store.standing_answers(store.sample_uids(), skips=True)
        for page in store.iter_samples():
            for sample in page:
                said = {
                    who if exporter.several else "": (
                        None if one.kind is EventKind.SKIP else sorted(task.names_of(one.value)),
                        *((one.certainty, one.seconds) if exporter.several else ()),
                    )
                    for who, one in answers.get(sample.uid, ({}, None))[0].items()
                }
                if name in LOSSY:
                    _add_lossy(found, sample.text or "", [labels for labels, *_ in said.values()])
                    continue
                data = None if sample.modality is Modality.IMAGE else _exact(sample.data)
                found[sample.uid] = (sample.modality, sample.text, data, _exact(sample.meta), said)
    return found


def _add_lossy(found: State, text: str, answers: list[list[str] | None]) -> None:
    """fastText: words and labels without blanks, nothing else; what has no label is left out."""
    words = " ".join(text.split())
    labels = sorted(label.replace(" ", "_") for said in answers for label in said or ())
    # Without ids the same words are one sample, of which the last line counts; the import's report says so.
    found[row_uid(words, None)] = labels or found.get(row_uid(words, None), [])


def _told(name: str, target: Path, media: Path) -> State:
    """What an export says to a reader."""
    found: State = {}
    importer: Importer = members("importers")[READ_BACK_BY.get(name, name)]
    for draft in importer.read(target, ImportOptions(media=str(media))):
        if isinstance(draft, SampleDraft):
            data = None if draft.modality is Modality.IMAGE else _exact(draft.data)
            entry = found.setdefault(draft.uid, [draft.modality, draft.text, data, _exact(draft.meta), []])
            if name in LOSSY:  # it knows neither places nor the order of classes
                said = [label for answer in draft.answers for label in answer.labels or ()]
                entry[4] = sorted(said) or entry[4]
            else:
                entry[4] = sorted([*entry[4], *map(repr, draft.answers)])
    return found


def _exact(value: Any) -> str | None:
    """With types: 1, 1.0 and true are three values."""
    return None if value is None else json.dumps(dict(value), sort_keys=True)
