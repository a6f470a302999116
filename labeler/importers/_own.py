"""From what a format says of one sample to a draft: our own fields give back what we exported, its identity checked
against its content, and everything unknown is kept as metadata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import isfinite
from pathlib import Path
from typing import Any

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.annotator import clean_annotator
from labeler.domain.label_event import Certainty
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft, SampleUid, row_uid
from labeler.errors import MissingFile, SourceError, UserError
from labeler.importers._media import embedded, local_file, media_roots
from labeler.samples.image import ImageFacts, probe_content, probe_image

KEY = "labeler"
# Between a row's id and the number of the place, where the same sample was found in several.
_PLACE = "~"
_MAX_SECONDS = 1e9

Fields = Mapping[str, Any]  # Any: JSON leaves


@dataclass(frozen=True, slots=True)
class Found:
    """One sample as a format shows it: a text, a record's data, or an image by path, data URI or bytes."""

    line: int
    text: str | None = None
    data: Fields | None = None
    image: str | None = None
    content: bytes | None = None
    row_id: str | None = None
    meta: Fields = field(default_factory=dict)
    answers: Sequence[DraftAnswer] = ()
    own: Fields = field(default_factory=dict)


class Drafts:
    """Makes drafts of one source."""

    def __init__(self, source: Path, options: ImportOptions) -> None:
        self._source = source
        self._roots = media_roots(source, options)
        self._leave_out = frozenset(options.leave_out)
        self._wants_answers = options.label != ""
        self._lines: dict[tuple[object, object], int] = {}

    def items(
        self, found: Iterator[tuple[Found | Rejection, Progress]], skip: int
    ) -> Iterator[SampleDraft | Rejection | Progress]:
        """All of them, with the progress now and then, and before every file that is opened."""
        for count, (one, progress) in enumerate(found):
            if count % 1_000 == 0:
                yield progress
            told = one if isinstance(one, Rejection) else self._at_first_line(one)
            if count < skip:
                continue
            if isinstance(told, Rejection):
                yield told
                continue
            try:
                path = self._image_path(told)
                if path is not None:
                    yield Progress(progress.done, progress.total, progress.unit, str(path))
                yield self.draft(told, path)
            except UserError as error:
                yield Rejection(str(self._source), told.line, str(error), isinstance(error, MissingFile))

    def _at_first_line(self, one: Found) -> Found:
        """Our exports embed an image once for every answer about it: all of them speak of one place, the first."""
        is_embedded = one.content is not None or (one.image is not None and one.image[:5].lower() == "data:")
        if not is_embedded or one.row_id is not None or "uid" not in one.own:
            return one
        line = self._lines.setdefault((one.own["uid"], one.own.get("place")), one.line)
        return one if line == one.line else replace(one, row_id=str(line))

    def draft(self, one: Found, path: Path | None = None) -> SampleDraft:
        """Raises `UserError` saying why it cannot be a sample."""
        meta = {**one.meta, **_object(one.own.get("meta"))}
        meta = {name: value for name, value in meta.items() if name not in self._leave_out}
        answers = tuple(map(_checked, one.answers)) if self._wants_answers else ()
        if one.image is not None or one.content is not None:
            return self._image(one, path, meta, answers)
        text = one.text if one.text is not None else _text(one.own.get("text"))
        data = None if text is not None else one.own.get("data", one.data)
        if text is None and not isinstance(data, Mapping):
            raise SourceError("it holds neither a text nor a file nor columns; leave it out")
        if text is not None and not text.strip():
            raise SourceError("its text is empty; leave it out, or fill it")
        content: str | Fields = (
            text
            if text is not None
            else {name: value for name, value in (data or {}).items() if name not in self._leave_out}
        )
        row_id = _text(one.own.get("row_id")) if one.own else one.row_id
        uid = _identity(content, row_id, one)
        modality = Modality.TEXT if text is not None else Modality.RECORD
        kept = None if isinstance(content, str) else content
        place = self._row_id(row_id, one)
        return SampleDraft(
            uid, modality, str(self._source), place, text, kept, meta, line=one.line, answers=answers,
        )  # fmt: skip

    def _row_id(self, row_id: str | None, one: Found) -> str:
        place = one.own.get("place")
        row_id = row_id or str(one.line)
        return f"{row_id.rpartition(_PLACE)[0] or row_id}{_PLACE}{place}" if isinstance(place, int) else row_id

    def _image_path(self, one: Found) -> Path | None:
        if one.content is not None or one.image is None or one.image[:5].lower() == "data:":
            return None
        return local_file(one.image, self._roots)

    def _image(self, one: Found, path: Path | None, meta: Fields, answers: tuple[DraftAnswer, ...]) -> SampleDraft:
        content = one.content if one.content is not None else embedded(one.image or "")
        if content is not None:
            facts, source, row_id = probe_content(content), str(self._source), self._row_id(one.row_id, one)
        elif path is not None:
            facts, source, row_id = probe_image(path), str(path), None
        else:
            raise SourceError("its image is neither a file nor embedded; leave it out")
        expected = one.own.get("uid")
        if isinstance(expected, str) and expected != facts.uid:
            raise SourceError(f"{Path(source).name} is not the image that was labeled: it has changed since the export")
        return SampleDraft(
            facts.uid, Modality.IMAGE, source, row_id, data=image_data(facts), meta=dict(meta), line=one.line,
            answers=answers, content=content,
        )  # fmt: skip


def image_data(facts: ImageFacts) -> dict[str, object]:
    return {"width": facts.width, "height": facts.height, "format": facts.format, "mode": facts.mode}


def own_of(fields: object) -> Fields:
    """Our own fields, where they are."""
    return fields if isinstance(fields, Mapping) else {}


def own_modality(own: Fields) -> Modality | None:
    """The kind of sample that our own fields speak of."""
    said = own.get("modality")
    return Modality(said) if said in tuple(Modality) else None


def own_answer(own: Fields, labels: Sequence[str] | None) -> DraftAnswer:
    """The answer of an exported line, whose labels the format shows."""
    return DraftAnswer(
        _text(own.get("annotator")), None if labels is None else tuple(labels), _text(own.get("certainty")),
        _seconds(own.get("seconds")),
    )  # fmt: skip


def answer_in(said: object) -> DraftAnswer:
    """An answer of a list of them, as `answer_fields` of the exporters writes it."""
    fields = own_of(said)
    labels = fields.get("labels")
    return own_answer(fields, [str(name) for name in labels] if isinstance(labels, list) else None)


def _identity(content: str | Fields, row_id: str | None, one: Found) -> SampleUid:
    """As exported, if it is that of the content, with or without its id; else that of the content as it is now."""
    if not one.own:
        return row_uid(content, row_id)
    claimed = one.own.get("uid")
    possible = [None, row_id, row_id.rpartition(_PLACE)[0] if row_id else None]
    for candidate in dict.fromkeys(possible):
        uid = row_uid(content, candidate)
        if uid == claimed:
            return uid
    return row_uid(content, row_id)


def _checked(answer: DraftAnswer) -> DraftAnswer:
    name = None if answer.annotator is None else clean_annotator(answer.annotator)
    certainty = answer.certainty if answer.certainty in tuple(Certainty) else None
    return DraftAnswer(name, answer.labels, certainty, _seconds(answer.seconds))


def _seconds(value: object) -> float | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if isfinite(value) and 0 <= value <= _MAX_SECONDS else None


def _object(value: object) -> Fields:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
