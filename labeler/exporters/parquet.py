"""Parquet with the schema that Hugging Face `datasets` reads: class labels by name, images with their bytes."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.errors import UserError
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

_PLAIN = ("uid", "source", "row_id", "annotator", "certainty", "seconds", "created_at", "split")

Columns = dict[str, str]


class Parquet:
    """One row a label."""

    name = "parquet"
    title = "Parquet (Hugging Face)"
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
        require_pyarrow()
        import pyarrow.parquet as pq

        stream = iter(rows)
        first = list(islice(stream, _ROWS))
        # Embedded images would fill the memory by the ten thousand.
        size = _IMAGE_ROWS if any(row.modality is Modality.IMAGE for row in first) and shape.media != "path" else _ROWS
        plan = _Plan(first, shape)
        count = 0
        everything = chain(first, stream)
        with whole_binary(target) as file, pq.ParquetWriter(file, plan.schema, compression="zstd") as writer:
            while batch := list(islice(everything, size)):
                writer.write_table(plan.table(batch))
                count += len(batch)
        return ExportReport(str(target), count, tuple(plan.notes()))


def require_pyarrow() -> None:
    """Raises `UserError` where the optional library is missing."""
    if importlib.util.find_spec("pyarrow") is None:
        raise UserError("Parquet needs pyarrow, which is not installed: pip install 'labeler[parquet]'")


class _Plan:
    """The columns, settled by the first rows; what does not fit them stands in the last column."""

    def __init__(self, first: list[ExportRow], shape: ExportShape) -> None:
        import pyarrow as pa

        self._shape = shape
        self._number = {name: at for at, name in enumerate(shape.classes)}
        self._odd = 0
        taken: set[str] = set(_OWN)
        self._data = _columns((row.data for row in first if row.modality is Modality.RECORD), taken)
        self._meta = _columns(({**row.meta, **row.extra} for row in first), taken)
        self._has_text = any(row.text is not None for row in first)
        self._has_images = any(row.modality is Modality.IMAGE for row in first)
        fields = [("uid", pa.string()), ("source", pa.string()), ("row_id", pa.string())]
        features: dict[str, Any] = {name: _value("string") for name, _ in fields}  # Any: JSON leaves
        if self._has_text:
            fields.append(("text", pa.string()))
            features["text"] = _value("string")
        if self._has_images:
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

    def table(self, rows: list[ExportRow]) -> Any:  # Any: pyarrow ships no types
        import pyarrow as pa

        by_field = dict(zip(ExportRow._fields, zip(*rows, strict=True), strict=True))
        columns: dict[str, Sequence[Any]] = {name: by_field[name] for name in _PLAIN}  # Any: cells
        columns["label"] = [self._label(row) for row in rows]
        if self._has_text:
            columns["text"] = by_field["text"]
        if self._has_images:
            columns["image"] = [self._image(row) if row.modality is Modality.IMAGE else None for row in rows]
        *cells, columns[KEY] = zip(*self._lines(rows), strict=True)
        columns |= zip((*self._data, *self._meta), cells, strict=True)
        arrays = [pa.array(columns[field.name], field.type) for field in self.schema]
        return pa.Table.from_arrays(arrays, schema=self.schema)

    def _lines(self, rows: list[ExportRow]) -> Iterator[tuple[Any, ...]]:  # Any: cells
        """Of each row the cells of data and metadata, and what they do not say; looked at once for a sample."""
        before, content, own = rows[0], *self._content(rows[0])
        for row in rows:
            if not (row.meta is before.meta and row.data is before.data and row.extra is before.extra
                    and row.text is before.text and row.modality is before.modality):  # fmt: skip
                before, content, own = row, *self._content(row)
            self._odd += bool(own)
            beside = own | self._beside(row)
            yield *content, encode(beside) if beside else None

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

    def _beside(self, row: ExportRow) -> dict[str, Any]:  # Any: JSON leaves
        """What else has no column of its own."""
        beside: dict[str, Any] = {}  # Any: JSON leaves
        if row.modality is not Modality.TEXT:
            beside["modality"] = row.modality.value
        if row.place:
            beside["place"] = row.place
        if row.skipped:
            beside["skipped"] = True
        if any(name not in self._number for name in row.labels):
            beside["labels"] = list(row.labels)
        return beside

    def _label(self, row: ExportRow) -> int | list[int] | None:
        numbers = [self._number[name] for name in row.labels if name in self._number]
        if self._shape.multiple:
            return numbers if row.labeled else None
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
