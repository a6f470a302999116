"""Argilla records: every submitted response is its user's answer; suggestions never are."""

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
from labeler.exporters.argilla import KEPT
from labeler.importers._json_rows import look
from labeler.importers._objects import Reader, guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, answer_in, own_modality, own_of
from labeler.importers._shown_columns import ShownColumn, shown_column, without
from labeler.importers.json_records import objects

_FIELDS = re.compile(rb'"fields"\s*:\s*\{')
_RESPONSES = re.compile(rb'"(?:responses|suggestions)"\s*:\s*[\[{]')
_OFTEN_EMPTY = ("suggestions", "vectors")

Fields = dict[str, Any]  # Any: JSON leaves


class Argilla:
    """A list of records with fields and responses."""

    name = "argilla"
    title = "Argilla records"
    endings = (".json",)
    keeps = "fields, metadata, every user's submitted response, discards as skips; suggestions and vectors as metadata"
    drops = "drafts that nobody submitted; of several questions one is read (--label NAME), the others are kept"

    def sniff(self, source: Path) -> float:
        head = head_of(source)
        if source.suffix.lower() not in self.endings or not head:
            return 0.0
        return 0.95 if _FIELDS.search(head) and _RESPONSES.search(head) else 0.05

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        reader, shown, question = _reader(source, options)
        return guess_objects(partial(objects, source), reader, source, shown.modality, question)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        reader, _, _ = _reader(source, options)
        return read_objects(partial(objects, source), reader, source, options, skip)


def _reader(source: Path, options: ImportOptions) -> tuple[Reader, ShownColumn, str | None]:
    records = look(objects(source), source, "record")[:200]
    fields = [record["fields"] for record in records if isinstance(record.get("fields"), dict)]
    if not fields:
        raise SourceError(f'{source.name} holds no Argilla records; expected [{{"fields": {{…}}, "responses": …}}, …]')
    plain = ImportOptions(text=options.text, modality=options.modality, label="", id="")
    shown = shown_column(fields, plain, source.name)
    questions = dict.fromkeys(name for record in records for name, _ in _responses(record))
    if options.label and options.label not in questions:
        raise SourceError(f"{source.name} has no question “{options.label}”; it has: {', '.join(questions)}")
    question = options.label or next(iter(questions), None)
    return partial(_found, shown, question), shown, question


def _found(shown: ShownColumn, question: str | None, at: int, record: Fields) -> Iterator[Found]:
    fields, meta = _object(record.get("fields")), dict(_object(record.get("metadata")))
    own = own_of(meta.pop(KEY, None))
    if "columns" in own:
        own, shown = (
            {**own, "data": {name: fields.get(name) for name in own["columns"]}},
            ShownColumn(Modality.RECORD, None),
        )
    elif (modality := own_modality(own)) is not None:
        shown = ShownColumn(modality, modality.value)
    kept = _kept(record, fields, shown, question, own)
    row_id = record.get("id")
    base = Found(
        line=at,
        row_id=str(row_id) if isinstance(row_id, str | int) else None,
        meta={**meta, **({KEPT: kept} if kept else {})},
        own=own,
        answers=_answers(record, question, own),
    )
    value = fields.get(shown.name) if shown.name else None
    if shown.modality is Modality.RECORD:
        yield replace(base, data=own.get("data", fields))
    elif not isinstance(value, str):
        raise SourceError(f"its fields have no “{shown.name}”; leave the record out, or name another with --text")
    elif shown.modality is Modality.IMAGE:
        yield replace(base, image=value)
    else:
        yield replace(base, text=value)


def _kept(record: Fields, fields: Fields, shown: ShownColumn, question: str | None, own: Mapping[str, Any]) -> Fields:
    read = ("fields", "metadata", *(("id", "status", "responses") if own else ()))
    kept = {name: value for name, value in without(record, *read).items() if name not in _OFTEN_EMPTY or value}
    others = without(fields, shown.name) if shown.name else {}
    if others:
        kept["fields"] = others
    if not own and "responses" in kept:
        left = {name: value for name, value in _responses(record) if name != question}
        kept.pop("responses")
        if left:
            kept["other_responses"] = left
    return kept


def _answers(record: Fields, question: str | None, own: Mapping[str, Any]) -> tuple[DraftAnswer, ...]:
    if isinstance(own.get("answers"), list) and _is_untouched(record, own["answers"]):
        return tuple(map(answer_in, own["answers"]))
    found: list[DraftAnswer] = []
    for name, responses in _responses(record):
        for response in responses if name == question else ():
            status, value, user = response.get("status"), response.get("value"), response.get("user_id")
            who = str(user) if user is not None else None
            if status == "discarded":
                found.append(DraftAnswer(who, None))
            elif status in (None, "submitted") and value is not None:
                found.append(
                    DraftAnswer(who, tuple(str(one) for one in (value if isinstance(value, list) else [value])))
                )
    return tuple(found)


def _is_untouched(record: Fields, answers: list[Any]) -> bool:
    """Whether the responses are still the ones exported: edited ones count as they are now."""
    said = [response for _, responses in _responses(record) for response in responses]
    return [response.get("user_id") for response in said] == [own_of(one).get("annotator") for one in answers] and [
        _listed(response.get("value")) for response in said
    ] == [own_of(one).get("labels") or [] for one in answers]


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [] if value is None else [value]


def _responses(record: Mapping[str, Any]) -> Iterator[tuple[str, list[Fields]]]:  # Any: JSON leaves
    """By question; both the form by question and the older list by user."""
    responses = record.get("responses")
    if isinstance(responses, Mapping):
        for name, said in responses.items():
            yield str(name), [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []
    elif isinstance(responses, list):
        by_question: dict[str, list[Fields]] = {}
        for one in responses:
            values = _object(one.get("values")) if isinstance(one, dict) else {}
            for name, value in values.items():
                said_value = _object(value).get("value")
                by_question.setdefault(name, []).append({**one, "value": said_value})
        yield from by_question.items()


def _object(value: object) -> Fields:
    return value if isinstance(value, dict) else {}
