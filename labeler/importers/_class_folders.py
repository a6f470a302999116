"""Folders by class: the folder that holds a file is its label, unless the side file of our own export says more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError, UserError
from labeler.exporters._class_folders import SIDE_FILE, UNLABELED
from labeler.exporters._names import DATASHEET, MANIFEST
from labeler.importers._files import check_file, files_below, is_there
from labeler.importers._own import Drafts, Found, own_answer
from labeler.importers.jsonl_records import objects
from labeler.importers.text_folder import is_text, read_text
from labeler.samples.image import IMAGE_ENDINGS

_PARTS = frozenset({"train", "training", "val", "valid", "validation", "dev", "test", "testing"})
_SIDE_KEYS = ("file", "label", "skipped")
_SNIFFED_FILES = 200


def class_folder_of(path: Path, source: Path) -> tuple[str | None, str | None]:
    """(class, part) of a file; no class for one that lies at the top."""
    inside = path.relative_to(source).parts[:-1]
    part = inside[0] if len(inside) > 1 and inside[0].lower() in _PARTS else None
    return (inside[-1] if inside and inside[-1] != UNLABELED else None), part


def can_hold(path: Path, modalities: frozenset[Modality]) -> bool:
    """Whether a file is of a kind that is read."""
    return (_is_image(path) and Modality.IMAGE in modalities) or (is_text(path) and Modality.TEXT in modalities)


def sniff_class_folders(source: Path, modalities: frozenset[Modality]) -> float:
    """A folder of images is taken as one without labels unless class folders are asked for by name."""
    if not source.is_dir():
        return 0.0
    first = files_below(source, _SNIFFED_FILES)
    return 0.3 if any(can_hold(path, modalities) and class_folder_of(path, source)[0] for path in first) else 0.0


def guess_class_folders(source: Path, modalities: frozenset[Modality]) -> Guess:
    files = _files(source, modalities)
    labels = dict.fromkeys(label for path in files if (label := class_folder_of(path, source)[0]) is not None)
    modality = Modality.IMAGE if _is_image(files[0]) else Modality.TEXT
    rows = tuple((str(path.relative_to(source)),) for path in files[:8])
    notes = () if labels else ("the files lie in no folders, so they have no classes",)
    return Guess(modality, ("file",), None, "folder", None, tuple(labels)[:200], rows, len(files), notes, True)


def read_class_folders(
    source: Path, modalities: frozenset[Modality], options: ImportOptions, skip: int
) -> Iterator[SampleDraft | Rejection | Progress]:
    files = _files(source, modalities)
    side = _side_file(source)
    drafts = Drafts(source, options)
    total = len(files)
    for at, path in enumerate(files):
        if at < skip:
            continue
        yield Progress(at, total, "file", str(path))
        try:
            check_file(path, source)
            yield drafts.draft(_found(path, source, at + 1, side), path)
        except UserError as error:
            yield Rejection(str(path), None, str(error))
    yield Progress(total, total, "file")


def _found(path: Path, source: Path, line: int, side: dict[str, dict[str, Any]]) -> Found:  # Any: JSON leaves
    said = side.get(path.relative_to(source).as_posix())
    label, part = class_folder_of(path, source)
    if said is not None:
        own = {name: value for name, value in said.items() if name not in _SIDE_KEYS}
        label = said.get("label", label)
        answers = (
            (own_answer(own, None if said.get("skipped") else [str(label)]),) if label or said.get("skipped") else ()
        )
        meta: dict[str, str] = {}
    else:
        own, answers = {}, (DraftAnswer(None, (label,)),) if label else ()
        meta = {"split": part} if part else {}
    if _is_image(path):
        return Found(line, image=str(path), own=own, answers=answers, meta=meta)
    row_id = path.relative_to(source).as_posix()
    text = read_text(path) if not own else own.get("text")
    return Found(line, text=text, row_id=None if own else row_id, own=own, answers=answers, meta=meta)


def _files(source: Path, modalities: frozenset[Modality]) -> list[Path]:
    if not source.is_dir():
        raise SourceError(f"{source} is no folder; class folders are one folder that holds one for each class")
    found = list(files_below(source, None))
    # The datasheet of an export tells of the samples and is none.
    about = source / DATASHEET if source / MANIFEST in found else None
    files = [path for path in found if can_hold(path, modalities) and path != about]
    if not files:
        raise SourceError(f"{source} holds no files that can be labeled; expected CLASS/FILE in it")
    return sorted(files)


def _side_file(source: Path) -> dict[str, dict[str, Any]]:  # Any: JSON leaves
    path = source / SIDE_FILE
    if not is_there(path):
        return {}
    check_file(path, source)
    return {
        row["file"]: row for _, row, _ in objects(path) if isinstance(row, dict) and isinstance(row.get("file"), str)
    }


def _is_image(path: Path) -> bool:
    return path.name.lower().endswith(IMAGE_ENDINGS)
