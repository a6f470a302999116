"""Hugging Face image folders: images that a `metadata.jsonl` or `metadata.csv` names, with their columns."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError, UserError
from labeler.importers._columns import labels_in
from labeler.importers._files import check_file, is_there
from labeler.importers._media import local_file
from labeler.importers._own import KEY, Drafts, Found, own_answer
from labeler.importers._shown_columns import without
from labeler.importers.csv_table import table_rows
from labeler.importers.jsonl_records import objects

_FILES = ("metadata.jsonl", "metadata.csv")
_MAX_FOLDERS = 100

Row = Mapping[str, Any]  # Any: JSON leaves


class HfImageFolder:
    """A folder with metadata files beside its images."""

    name = "imagefolder"
    title = "Hugging Face image folder"
    endings = ()
    keeps = "images that the metadata names, their label, every column; the part (train, test) as metadata"
    drops = "images that no metadata file names: they are listed"

    def sniff(self, source: Path) -> float:
        return 0.9 if source.is_dir() and _metadata_files(source) else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        rows = [row for _, row, _ in _rows(source)]
        good = [row for row in rows if not isinstance(row, str)]
        if not good:
            raise SourceError(f"{source} holds no metadata that names images; expected metadata.jsonl with file_name")
        label = _label(good[0], options)
        labels = dict.fromkeys(name for row in good for name in labels_in(row.get(label), None)) if label else {}
        shown = tuple((str(row.get("file_name")),) for row in good[:8])
        return Guess(Modality.IMAGE, ("file_name",), None, label, None, tuple(labels)[:200], shown, len(good), (), True)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        if not source.is_dir() or not _metadata_files(source):
            raise SourceError(f"{source} holds no metadata.jsonl or metadata.csv; is it a folder of plain images?")
        drafts, copies = Drafts(source, options), _Copies()
        at = 0
        for at, (file, row, line) in enumerate(_rows(source), start=1):
            folder, name = copies.first(file.parent, row)
            if at <= skip:
                continue
            try:
                if isinstance(row, str):
                    raise SourceError(row)
                if not isinstance(name, str) or not name:
                    raise SourceError("it has no file_name; leave it out")
                path = local_file(name, (folder,))
                yield Progress(at, None, "image", str(path))
                yield drafts.draft(_found(row, path, at, file, source, options), path)
            except UserError as error:
                yield Rejection(str(file), line, str(error))
        yield Progress(at, at, "image")


class _Copies:
    """Our exports hold an image once for every answer about it: all of them speak of the place where the first lies."""

    def __init__(self) -> None:
        self._first: dict[tuple[object, object], tuple[Path, object]] = {}

    def first(self, folder: Path, row: Row | str) -> tuple[Path, object]:
        """The folder and name of a row's image."""
        if isinstance(row, str):
            return folder, None
        try:
            own = _own(row.get(KEY))
        except SourceError:
            own = {}
        here = (folder, row.get("file_name"))
        return self._first.setdefault((own["uid"], own.get("place")), here) if "uid" in own else here


def _found(row: Row, path: Path, at: int, file: Path, source: Path, options: ImportOptions) -> Found:
    own = _own(row.get(KEY))
    label = _label(row, options)
    labels = labels_in(row.get(label), options.label_separator) if label else ()
    answers: tuple[DraftAnswer, ...] = ()
    if own.get("skipped"):
        answers = (own_answer(own, None),)
    elif labels or (own and isinstance(row.get("label"), list) and not own.get("unlabeled")):
        answers = (own_answer(own, labels) if own else DraftAnswer(None, labels),)
    nothing = (None,) if own else (None, "")  # a table's empty cell; our own lines leave away what is not there
    meta = {name: value for name, value in without(row, KEY, "file_name", label).items() if value not in nothing}
    if not own and file.parent != source:
        meta.setdefault("split", file.parent.relative_to(source).as_posix())
    return Found(at, image=str(path), meta=meta, own=own, answers=answers)


def _label(row: Row, options: ImportOptions) -> str | None:
    if options.label == "":
        return next((name for name in ("label", "labels") if name in row), None) if KEY in row else None
    return options.label or next((name for name in ("label", "labels") if name in row), None)


def _metadata_files(source: Path) -> list[Path]:
    """At the top and in the folders of the parts."""
    try:
        folders = [source, *sorted(path for path in source.iterdir() if path.is_dir())][:_MAX_FOLDERS]
    except OSError:
        return []
    return [folder / name for folder in folders for name in _FILES if is_there(folder / name)]


def _rows(source: Path) -> Iterator[tuple[Path, Row | str, int]]:
    for file in _metadata_files(source):
        check_file(file, source)
        if file.suffix == ".csv":
            _, rows = table_rows(file)
            yield from ((file, row, line) for line, row in rows)
        else:
            yield from ((file, row, line) for line, row, _ in objects(file))


def _own(said: object) -> dict[str, Any]:  # Any: JSON leaves
    if not isinstance(said, str):
        return {}
    try:
        found = json.loads(said)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"the column “{KEY}” is damaged ({error}); leave it empty") from error
    return found if isinstance(found, dict) else {}
