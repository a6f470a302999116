"""Parquet with the schema that Hugging Face `datasets` reads: class labels by name, images with their bytes."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from labeler.contracts.exporter import ExportAnswer, ExportBatch, ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.errors import UserError
from labeler.exporters._batches import in_batches
from labeler.exporters._json_list import encode
from labeler.exporters._media import image_bytes, image_name
from labeler.exporters._own import KEY
from labeler.exporters._whole_file import whole_binary

_ROWS = 20_000
_IMAGE_ROWS = 64
_OWN = (
    "uid", "source", "row_id", "text", "image", "label", "annotator", "certainty", "seconds", "created_at", "split",
    KEY,
)  # fmt: skip

_OF_PLACE = ("uid", "source", "row_id", "text", "split")

Columns = dict[str, str]


class Parquet:
    """One row a label."""

    name = "parquet"
    title = "Parquet (Hugging Face)"
    needs = ("pyarrow",)
    ending = ".parquet"
    media: ClassVar[tuple[Media, ...]] = ("embed", "path")
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = (
        "every label with its class names, annotator, certainty and time; texts, typed columns, images with their bytes"
    )
    drops = "nothing; columns of mixed types stand as JSON in the column labeler"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        return self.write_batches(in_batches(rows), target, shape)

    def write_batches(self, batches: Iterable[ExportBatch], target: Path, shape: ExportShape) -> ExportReport:
        require_pyarrow()
        import pyarrow.parquet as pq

        stream = iter(batches)
        first = list(_beginning(stream))
        plan = _Plan(_places(first), shape)
        # Embedded images would fill the memory by the ten thousand.
        size = _IMAGE_ROWS if plan.has_images and shape.media != "path" else _ROWS
        count = 0
        with whole_binary(target) as file, pq.ParquetWriter(file, plan.schema, compression="zstd") as writer:
            for table in _tables(plan, chain(first, stream), size):
                writer.write_table(table)
                count += table.num_rows
        return ExportReport(str(target), count, tuple(plan.notes()))


def _beginning(batches: Iterator[ExportBatch]) -> Iterator[ExportBatch]:
    count = 0
    for batch in batches:
        yield batch
        count += len(batch)
        if count >= _ROWS:
            return


def _places(batches: Iterable[ExportBatch]) -> list[ExportRow]:
    """Those of the first rows, by which the columns are settled."""
    found: list[ExportRow] = []
    left = _ROWS
    for batch in batches:
        if left:
            found += batch.places[: int(batch.place[:left].max(initial=-1)) + 1]
            left -= min(left, len(batch))
    return found


def _tables(plan: _Plan, batches: Iterable[ExportBatch], size: int) -> Iterator[Any]:  # Any: pyarrow ships no types
    """Tables of so many rows each, but for the last one."""
    import pyarrow as pa

    waiting: list[Any] = []  # Any: pyarrow ships no types
    count = 0
    for batch in batches:
        for start in range(0, len(batch), size):
            rows = np.arange(len(batch))
            piece = batch if len(batch) <= size else batch.only((rows >= start) & (rows < start + size))
            waiting.append(plan.table(piece))
            count += len(piece)
            if count >= size:
                whole = pa.concat_tables(waiting).combine_chunks()
                yield whole.slice(0, size)
                waiting, count = [whole.slice(size)], count - size
    if count:
        yield pa.concat_tables(waiting).combine_chunks()


def require_pyarrow() -> None:
    """Raises `UserError` where the optional library is missing."""
    if importlib.util.find_spec("pyarrow") is None:
        raise UserError("Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'")


class _Plan:
    """The columns, settled by the first rows; what does not fit them stands in the last column."""

    def __init__(self, first: Sequence[ExportRow], shape: ExportShape) -> None:
        import pyarrow as pa

        self._shape = shape
        self._number = {name: at for at, name in enumerate(shape.classes)}
        self._odd = 0
        taken: set[str] = set(_OWN)
        self._data = _columns((row.data for row in first if row.modality is Modality.RECORD), taken)
        self._meta = _columns(({**row.meta, **row.extra} for row in first), taken)
        self._has_text = any(row.text is not None for row in first)
        self.has_images = any(row.modality is Modality.IMAGE for row in first)
        fields = [("uid", pa.string()), ("source", pa.string()), ("row_id", pa.string())]
        features: dict[str, Any] = {name: _value("string") for name, _ in fields}  # Any: JSON leaves
        if self._has_text:
            fields.append(("text", pa.string()))
            features["text"] = _value("string")
        if self.has_images:
            fields.append(("image", pa.struct([("bytes", pa.binary()), ("path", pa.string())])))
            features["image"] = {"_type": "Image"}
        self._types = {"int64": pa.int64(), "float64": pa.float64(), "bool": pa.bool_(), "string": pa.string()}
        for columns in (self._data, self._meta):
            fields += [(name, self._types[kind]) for name, kind in columns.items()]
            features |= {name: _value(kind) for name, kind in columns.items()}
        label: dict[str, Any] = {"names": list(shape.classes), "_type": "ClassLabel"}  # Any: JSON leaves
        fields.append(("label", pa.list_(pa.int64()) if shape.multiple else pa.int64()))
        features["label"] = {"feature": label, "_type": "Sequence"} if shape.multiple else label
        for name in ("annotator", "certainty", "seconds", "created_at", "split", KEY):
            kind = "float64" if name == "seconds" else "string"
            fields.append((name, self._types[kind]))
            features[name] = _value(kind)
        about = {"info": {"features": features}}
        own = {"data": list(self._data), "meta": list(self._meta)}
        self.schema = pa.schema(fields, metadata={"huggingface": json.dumps(about), KEY: json.dumps(own)})

    def table(self, batch: ExportBatch) -> Any:  # Any: pyarrow ships no types
        """What rows share is turned into arrays once, and then taken as often as it is needed."""
        import pyarrow as pa

        places, answers = batch.places, batch.answers
        of_place: dict[str, Sequence[Any]] = {name: [getattr(row, name) for row in places] for name in _OF_PLACE}
        if self.has_images:
            of_place["image"] = [self._image(row) if row.modality is Modality.IMAGE else None for row in places]
        *cells, beside = zip(*self._lines(batch), strict=True)
        of_place |= zip((*self._data, *self._meta), cells, strict=True)
        of_answer: dict[str, Sequence[Any]] = {  # Any: cells
            "label": [self._label(answer) for answer in answers],
            "annotator": [answer.annotator for answer in answers],
            "certainty": [answer.certainty for answer in answers],
        }
        of_row = {"seconds": batch.seconds, "created_at": batch.created_at, KEY: self._beside(batch, beside)}
        place, answer = pa.array(batch.place), pa.array(batch.answer)
        arrays = []
        for field in self.schema:
            if field.name in of_place:
                arrays.append(pa.array(of_place[field.name], field.type).take(place))
            elif field.name in of_answer:
                arrays.append(pa.array(of_answer[field.name], field.type).take(answer))
            else:
                arrays.append(pa.array(of_row[field.name], field.type))
        return pa.Table.from_arrays(arrays, schema=self.schema)

    def _lines(self, batch: ExportBatch) -> Iterator[tuple[Any, ...]]:  # Any: cells
        """Of each place the cells of data and metadata, and what has no column of its own."""
        for row, count in zip(batch.places, np.bincount(batch.place).tolist(), strict=True):
            cells, own = self._content(row)
            self._odd += count * bool(own)
            if row.modality is not Modality.TEXT:
                own["modality"] = row.modality.value
            if row.place:
                own["place"] = row.place
            yield *cells, own

    def _beside(self, batch: ExportBatch, of_place: Sequence[dict[str, Any]]) -> list[str | None]:  # Any: JSON leaves
        """What of place and answer has no column, as JSON."""
        told = [encode(own) if own else None for own in of_place]
        column = [told[at] for at in batch.place.tolist()]
        for number, answer in enumerate(batch.answers):
            said: dict[str, Any] = {"skipped": True} if answer.skipped else {}  # Any: JSON leaves
            if any(name not in self._number for name in answer.labels):
                said["labels"] = list(answer.labels)
            if said:
                for at in np.flatnonzero(batch.answer == number).tolist():
                    column[at] = encode(of_place[batch.place[at]] | said)
        return column

    def notes(self) -> Iterator[str]:
        if self._odd:
            yield f"{self._odd:,} rows hold values of another type than their column; they stand as JSON in “{KEY}”"

    def _content(self, row: ExportRow) -> tuple[list[Any], dict[str, Any]]:  # Any: cells
        """The cells of data and metadata, and what of the content no cell says exactly."""
        own: dict[str, Any] = {} if self._has_text or row.text is None else {"text": row.text}  # Any: JSON leaves
        cells: list[Any] = []  # Any: cells
        if row.modality is Modality.RECORD or self._data:
            cells += self._filled("data", row.data if row.modality is Modality.RECORD else {}, self._data, own)
        meta = {**row.meta, **row.extra} if row.extra else row.meta
        return cells + self._filled("meta", meta, self._meta, own), own

    def _filled(self, kind: str, values: Any, columns: Columns, own: dict[str, Any]) -> list[Any]:  # Any: cells
        """Every column's cell; all of the values once more where the cells do not say them exactly."""
        shown = {name: values[name] for name in columns if name in values and _fits(values[name], columns[name])}
        if len(shown) != len(values or {}) or list(shown) != list(values):
            own[kind] = dict(values)
        return [shown.get(name) for name in columns]

    def _label(self, answer: ExportAnswer) -> int | list[int] | None:
        numbers = [self._number[name] for name in answer.labels if name in self._number]
        if self._shape.multiple:
            return numbers if answer.labeled else None
        return numbers[0] if numbers else None

    def _image(self, row: ExportRow) -> dict[str, Any]:  # Any: cells
        if self._shape.media == "path":
            return {"bytes": None, "path": row.source}
        return {"bytes": image_bytes(row), "path": image_name(row)}


def _columns(objects: Iterable[Any], taken: set[str]) -> Columns:
    """Columns whose values are all of one type, in order of appearance."""
    kinds: dict[str, set[str]] = {}
    for values in objects:
        for name, value in (values or {}).items():
            if value is not None:
                kinds.setdefault(name, set()).add(_kind(value))
            else:
                kinds.setdefault(name, set())
    found = {name: next(iter(kind)) for name, kind in kinds.items() if len(kind) == 1 and name and name not in taken}
    found = {name: kind for name, kind in found.items() if kind != "other"}
    taken.update(found)
    return found


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "int64" if -(2**63) <= value < 2**63 else "other"
    if isinstance(value, float):
        return "float64"
    return "string" if isinstance(value, str) else "other"


def _fits(value: object, kind: str) -> bool:
    return _kind(value) == kind


def _value(kind: str) -> dict[str, str]:
    return {"dtype": kind, "_type": "Value"}
