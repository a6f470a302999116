"""Parquet files, row group by row group: class labels get their names back, embedded images come along."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError, UserError
from labeler.exporters.parquet import require_pyarrow
from labeler.importers._columns import LOOKED_AT, Layout, guess_from, labels_in, lay_out
from labeler.importers._json_rows import object_in
from labeler.importers._own import KEY, Drafts, Found, own_answer
from labeler.importers._shown_columns import without

_MAGIC = b"PAR1"
_BATCH = 1_000
_IMAGE_BATCH = 32

Cells = dict[str, Any]  # Any: cells


class Parquet:
    """One row a sample or label."""

    name = "parquet"
    title = "Parquet (Hugging Face)"
    needs = ("pyarrow",)
    endings = (".parquet",)
    keeps = "every column with its type, class labels by name, images embedded or by path"
    drops = "of our own exports the split and the times of answers"

    def sniff(self, source: Path) -> float:
        return 0.9 if source.suffix.lower() in self.endings and source.is_file() else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        file = _File.opened(source)
        rows = file.first_rows()
        if file.own is not None or file.image is not None:
            labels = tuple(dict.fromkeys(name for names in file.names.values() for name in names))[:200]
            modality = Modality.IMAGE if file.image else Modality.TEXT if "text" in file.columns else Modality.RECORD
            shown = tuple(tuple(str(cell)[:200] for cell in _plain(row, file).values()) for row in rows[:8])
            columns = tuple(_plain(rows[0], file)) if rows else ()
            return Guess(modality, columns, None, file.label(options), None, labels, shown, file.rows, (), True)
        layout = lay_out(file.columns, rows, options, source.name)
        return guess_from(layout, rows, file.rows, ())

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        file = _File.opened(source)
        layout = None
        if file.own is None and file.image is None:
            layout = lay_out(file.columns, file.first_rows(), options, source.name)
        yield from Drafts(source, options).items(_found(file, layout, options), skip)
        yield Progress(file.rows, file.rows, "row")


@dataclass(frozen=True, slots=True)
class _File:
    """An open file: `own` says which columns are data and metadata where it is an export of ours, `image` is the column
    of images, `names` the classes of each class label column."""

    path: Path
    columns: tuple[str, ...]
    rows: int
    own: Mapping[str, list[str]] | None
    image: str | None
    names: Mapping[str, tuple[str, ...]]

    @classmethod
    def opened(cls, path: Path) -> _File:
        """Raises `SourceError` for what is no Parquet file."""
        require_pyarrow()
        with _Reading(path) as file:
            schema, rows = file.schema_arrow, file.metadata.num_rows
        about = schema.metadata or {}
        features = _features(about.get(b"huggingface"))
        image = next((field.name for field in schema if _is_image(field.type)), None)
        own = _own(about.get(KEY.encode())) if "uid" in schema.names and "label" in schema.names else None
        names = {name: tuple(found) for name, feature in features.items() if (found := _class_names(feature))}
        if not rows:
            raise SourceError(f"{path.name} holds no rows")
        return cls(path, tuple(schema.names), rows, own, image, names)

    def label(self, options: ImportOptions) -> str | None:
        """The column of labels. Raises `SourceError` for one that is not there."""
        if options.label and options.label not in self.columns:
            raise SourceError(
                f"{self.path.name} has no column “{options.label}” (--label); it has: {', '.join(self.columns)}"
            )
        return options.label or next((name for name in ("label", "labels", *self.names) if name in self.columns), None)

    def first_rows(self) -> list[Cells]:
        found: list[Cells] = []
        for row in self.read(_IMAGE_BATCH if self.image else _BATCH):
            found.append(row)
            if len(found) == (8 if self.image else LOOKED_AT):
                break
        return found

    def read(self, batch: int) -> Iterator[Cells]:
        with _Reading(self.path) as file:
            for part in file.iter_batches(batch):
                for row in part.to_pylist():
                    yield {name: self._named(name, value) for name, value in row.items()}

    def _named(self, column: str, value: object) -> object:
        names = self.names.get(column)
        if names is None or value is None:
            return value
        if isinstance(value, list):
            return [_name(names, one) for one in value]
        return _name(names, value)


class _Reading:
    """An open Parquet file whose errors come in words."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Any:  # Any: pyarrow ships no types
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            if not self._path.is_file():
                raise SourceError(f"{self._path} does not exist, or is no file; check the path")
            with self._path.open("rb") as file:
                if file.read(len(_MAGIC)) != _MAGIC:
                    raise SourceError(f"{self._path.name} is no Parquet file; is its name right?")
            self._file = pq.ParquetFile(self._path)
        except (pa.ArrowException, OSError, ValueError) as error:
            raise self._words(error) from error
        return self._file

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        import pyarrow as pa

        self._file.close()
        if isinstance(error, pa.ArrowException | OSError | ValueError | OverflowError):
            raise self._words(error) from error

    def _words(self, error: BaseException) -> SourceError:
        if isinstance(error, SourceError):
            return error
        return SourceError(f"{self._path.name} cannot be read as Parquet ({error}); is it whole?")


def _found(file: _File, layout: Layout | None, options: ImportOptions) -> Iterator[tuple[Found | Rejection, Progress]]:
    for at, row in enumerate(file.read(_IMAGE_BATCH if file.image else _BATCH), start=1):
        progress = Progress(at, file.rows, "row")
        try:
            yield _one(at, row, file, layout, options), progress
        except UserError as error:
            yield Rejection(str(file.path), at, str(error)), progress


def _one(at: int, row: Cells, file: _File, layout: Layout | None, options: ImportOptions) -> Found:
    if file.own is not None:
        return _own_row(at, row, file.own, file.image)
    plain = object_in(_plain(row, file))
    if isinstance(plain, str):
        raise SourceError(f"the row cannot be used: {plain}")
    if layout is not None:
        return _by_layout(at, plain, layout, options)
    label = file.label(options)
    labels = labels_in(plain.get(label), options.label_separator) if label else ()
    answers = (DraftAnswer(None, labels),) if labels else ()
    return _image(Found(at, meta=without(plain, label, file.image), answers=answers), row[str(file.image)])


def _by_layout(at: int, row: Cells, layout: Layout, options: ImportOptions) -> Found:
    labels = labels_in(row.get(layout.label), options.label_separator) if layout.label else ()
    answers = (DraftAnswer(None, labels),) if labels and options.label else ()
    given = row.get(layout.id) if layout.id else None
    row_id = None if given is None else str(given)
    is_meta = bool(labels) and not options.label
    meta_label = {str(layout.label): row[str(layout.label)]} if is_meta else {}
    if layout.text is None:
        data = {name: row.get(name) for name in layout.data}
        return Found(at, data=data, row_id=row_id, answers=answers, meta=meta_label)
    text = row.get(layout.text)
    meta = {name: row[name] for name in layout.meta if row.get(name) not in (None, "")}
    return Found(
        at, text=text if isinstance(text, str) else "", row_id=row_id, answers=answers, meta={**meta, **meta_label}
    )


def _own_row(at: int, row: Cells, columns: Mapping[str, list[str]], image: str | None) -> Found:
    own = _own(row.get(KEY, "").encode() if isinstance(row.get(KEY), str) else None) or {}
    said: Cells = {name: row.get(name) for name in ("uid", "row_id", "annotator", "certainty", "seconds")}
    said["place"] = own.get("place")
    label = own.get("labels", row.get("label"))
    labels = label if isinstance(label, list) else [] if label is None else [label]
    answers: tuple[DraftAnswer, ...] = ()
    if own.get("skipped") or label is not None:
        answers = (own_answer(said, None if own.get("skipped") else [str(name) for name in labels]),)
    meta = own.get("meta", {name: row[name] for name in columns.get("meta", ()) if row.get(name) is not None})
    base = Found(line=at, answers=answers, meta=meta, own=said)
    if own.get("modality") == Modality.IMAGE and image is not None:
        return _image(base, row[image])
    text = own.get("text", row.get("text"))
    if text is not None:
        return replace(base, text=text)
    data = own.get("data", {name: row[name] for name in columns.get("data", ()) if row.get(name) is not None})
    return replace(base, data=data)


def _image(found: Found, cell: object) -> Found:
    if isinstance(cell, Mapping) and isinstance(cell.get("bytes"), bytes):
        return replace(found, content=cell["bytes"])
    if isinstance(cell, Mapping) and isinstance(cell.get("path"), str):
        return replace(found, image=cell["path"])
    raise SourceError("the row has no image; leave it out")


def _plain(row: Cells, file: _File) -> Cells:
    return {name: _leaf(value) for name, value in row.items() if name != file.image}


def _leaf(value: Any) -> Any:  # Any: a cell, then a JSON leaf
    if isinstance(value, Mapping):
        return {str(name): _leaf(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_leaf(one) for one in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


def _name(names: tuple[str, ...], number: object) -> str | None:
    # -1 is how an unknown class of a test set is written.
    if number == -1 or not isinstance(number, int):
        return None if number == -1 else str(number)
    return names[number] if 0 <= number < len(names) else str(number)


def _features(about: bytes | None) -> dict[str, Any]:  # Any: JSON leaves
    found = _own(about) or {}
    features = found.get("info", {}).get("features", {}) if isinstance(found.get("info"), dict) else {}
    return features if isinstance(features, dict) else {}


def _class_names(feature: object) -> list[str] | None:
    if not isinstance(feature, Mapping):
        return None
    if feature.get("_type") in ("Sequence", "List", "LargeList"):
        return _class_names(feature.get("feature"))
    names = feature.get("names")
    is_label = feature.get("_type") == "ClassLabel" and isinstance(names, list)
    return [str(name) for name in names or ()] if is_label else None


def _own(text: bytes | None) -> dict[str, Any] | None:  # Any: JSON leaves
    if not text:
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _is_image(kind: Any) -> bool:  # Any: pyarrow ships no types
    import pyarrow as pa

    return bool(pa.types.is_struct(kind)) and {field.name for field in kind} >= {"bytes", "path"}
