"""Label Studio JSON: tasks with annotations and predictions, streamed; what we do not understand is kept for the way
back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.label_studio import KEPT
from labeler.importers._json_rows import look
from labeler.importers._objects import Reader, guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, own_modality, own_of
from labeler.importers._shown_columns import ShownColumn, shown_column, text_of, without
from labeler.importers.json_records import objects

_LOOKED_AT = 200
_TASK = re.compile(rb'"(?:annotations|completions|predictions)"\s*:\s*\[')
_DATA = re.compile(rb'"data"\s*:\s*\{')

_OUR_FIELDS = {"result", "was_cancelled", "lead_time", "created_at", KEY}

Fields = dict[str, Any]  # Any: JSON leaves


class LabelStudio:
    """A list of tasks, as Label Studio exports and imports it."""

    name = "labelstudio"
    title = "Label Studio JSON"
    endings = (".json",)
    keeps = (
        "every annotator's choices or taxonomy with the time taken, skips, data, metadata; regions, relations, "
        "predictions and unknown fields as metadata, which go back on export"
    )
    drops = (
        "predictions never become answers; of several choice controls one is read (--label NAME), the others are kept"
    )

    def sniff(self, source: Path) -> float:
        head = head_of(source)
        if source.suffix.lower() not in self.endings or not head:
            return 0.0
        return 0.95 if _TASK.search(head) and _DATA.search(head) else 0.1

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        reader, shown, control = _reader(source, options)
        notes = ("annotations come in as their annotators; predictions are kept as metadata",)
        return guess_objects(partial(objects, source), reader, source, shown.modality, control, notes)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        reader, _, _ = _reader(source, options)
        return read_objects(partial(objects, source), reader, source, options, skip)


def _reader(source: Path, options: ImportOptions) -> tuple[Reader, ShownColumn, str | None]:
    tasks = look(objects(source), source, "task")[:_LOOKED_AT]
    if not any("data" in task or "annotations" in task for task in tasks):
        raise SourceError(
            f'{source.name} holds no Label Studio tasks; expected [{{"data": {{…}}, "annotations": […]}}, …]'
        )
    plain = [_data(task) for task in tasks if "columns" not in _own(task)]
    plain_options = ImportOptions(text=options.text, modality=options.modality, label="", id="")
    shown = shown_column(plain, plain_options, source.name) if plain else ShownColumn(Modality.RECORD, None)
    controls = dict.fromkeys(name for task in tasks for raw in _annotations(task) for name, _ in _choices(raw))
    control = options.label or next(iter(controls), None)
    if options.label and options.label not in controls:
        raise SourceError(f"{source.name} has no choices called “{options.label}”; it has: {', '.join(controls)}")
    return partial(_found, shown, control), shown, control


def _found(shown: ShownColumn, control: str | None, at: int, task: Fields) -> Iterator[Found]:
    data, own = _data(task), _own(task)
    annotations = _annotations(task)
    said = [(raw, _answer(raw, control)) for raw in annotations]
    if "columns" in own:
        own, shown = (
            {**own, "data": {name: data.get(name) for name in own["columns"]}},
            ShownColumn(Modality.RECORD, None),
        )
    elif (modality := own_modality(own)) is not None:
        shown = ShownColumn(modality, str(own.get("key") or modality.value))
    meta = without(_object(task.get("meta")), KEY) if "data" in task else {}
    kept = _kept(task, data, said, shown, own)
    base = Found(line=at, row_id=_id(task), meta={**meta, **({KEPT: kept} if kept else {})}, own=own)
    answers = tuple(answer for _, answer in said if answer is not None)
    value = data.get(shown.name) if shown.name else None
    if shown.modality is Modality.RECORD:
        columns = own.get("columns")
        yield replace(base, data=data if columns is None else own["data"], answers=answers)
    elif not isinstance(value, str):
        raise SourceError(f"its data has no “{shown.name}”; leave the task out, or name another key with --text")
    elif shown.modality is Modality.IMAGE:
        yield replace(base, image=value, answers=answers)
    else:
        yield replace(base, text=value, answers=answers)


def _kept(
    task: Fields,
    data: Fields,
    said: list[tuple[Fields, DraftAnswer | None]],
    shown: ShownColumn,
    own: Mapping[str, Any],
) -> Fields:
    """What only Label Studio understands; nothing where the task is an export of ours that nobody has touched."""
    task_fields = without(
        task, "data", "meta", "annotations", "completions", "predictions", *(("id",) if own.get("numbered") else ())
    )
    raw = [
        {
            "at": at,
            "by": answer.annotator,
            "labels": None if answer.labels is None else list(answer.labels),
            "raw": annotation,
        }
        for at, (annotation, answer) in enumerate(said)
        if answer is not None and not _is_plain(annotation)
    ]
    others = [{"at": at, "raw": annotation} for at, (annotation, answer) in enumerate(said) if answer is None]
    kept: Fields = {
        "task": task_fields if "data" in task else {},
        "data": without(data, shown.name) if shown.name else {},
        "annotations": raw,
        "unread": others,
        "predictions": task.get("predictions") or [],
    }
    kept = {name: value for name, value in kept.items() if value}
    if shown.name and shown.name != shown.modality.value:
        kept["key"] = shown.name
    value = data.get(shown.name) if shown.modality is Modality.IMAGE and shown.name else None
    image = own.get("image") if own else value
    if isinstance(image, str) and image[:5] != "data:":
        kept["image"] = image
    return kept


def _is_plain(annotation: Fields) -> bool:
    """Whether it is one of our own, about choices alone."""
    is_ours = isinstance(annotation.get(KEY), Mapping) and annotation.keys() <= _OUR_FIELDS
    return is_ours and all(item.get("type") == "choices" for item in _objects(annotation.get("result")))


def _answer(raw: Fields, control: str | None) -> DraftAnswer | None:
    """What an annotation says of the choices that are read; None if it is about other things only."""
    own = own_of(raw.get(KEY))
    who = text_of(own.get("annotator")) if own else _annotator(raw.get("completed_by"))
    certainty = text_of(own.get("certainty"))
    seconds = raw.get("lead_time")
    seconds = float(seconds) if isinstance(seconds, int | float) and not isinstance(seconds, bool) else None
    if raw.get("was_cancelled") or raw.get("skipped"):
        return DraftAnswer(who, None, certainty, seconds)
    labels = [label for name, found in _choices(raw) if name == control for label in found]
    if not labels and raw.get("result"):
        return None
    return DraftAnswer(who, tuple(dict.fromkeys(labels)), certainty, seconds)


def _choices(raw: Fields) -> Iterator[tuple[str, list[str]]]:
    """(control, labels) of every choice and taxonomy about the whole task; those about a region are of another kind."""
    for item in _objects(raw.get("result")):
        value = _object(item.get("value"))
        if item.get("type") == "choices" and isinstance(value.get("choices"), list) and "start" not in value:
            yield str(item.get("from_name")), [str(name) for name in value["choices"]]
        elif item.get("type") == "taxonomy" and isinstance(value.get("taxonomy"), list):
            paths = [path for path in value["taxonomy"] if isinstance(path, list)]
            yield str(item.get("from_name")), [" / ".join(map(str, path)) for path in paths]


def _annotator(said: object) -> str | None:
    if isinstance(said, Mapping):
        said = next((said[name] for name in ("email", "username", "id") if said.get(name)), None)
    return str(said) if isinstance(said, str | int) and not isinstance(said, bool) and str(said).strip() else None


def _data(task: Mapping[str, Any]) -> Fields:  # Any: JSON leaves
    return _object(task["data"]) if "data" in task else without(task, "annotations", "completions", "predictions")


def _own(task: Mapping[str, Any]) -> Mapping[str, Any]:  # Any: JSON leaves
    return own_of(_object(task.get("meta")).get(KEY))


def _annotations(task: Mapping[str, Any]) -> list[Fields]:  # Any: JSON leaves
    return _objects(task.get("annotations") or task.get("completions"))


def _id(task: Fields) -> str | None:
    found = task.get("id")
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else None


def _object(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def _objects(value: object) -> list[Fields]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
