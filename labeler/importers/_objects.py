"""Importers of JSON objects that each are one sample: look at the first ones, then stream all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.errors import UserError
from labeler.importers._json_rows import Found as FoundObject
from labeler.importers._own import Drafts, Found

Objects = Callable[[], Iterator[FoundObject]]
Reader = Callable[[int, dict[str, Any]], Iterable[Found | Rejection]]  # Any: JSON leaves
_SHOWN = 8
_SHOWN_CELL = 200
_LOOKED_AT = 200
_HEAD = 1 << 16


def read_objects(
    objects: Objects, reader: Reader, source: Path, options: ImportOptions, skip: int
) -> Iterator[SampleDraft | Rejection | Progress]:
    """Every object through `reader`, which raises `UserError` or gives rejections for what cannot be used."""
    size = source.stat().st_size

    def found() -> Iterator[tuple[Found | Rejection, Progress]]:
        for at, row, done in objects():
            progress = Progress(min(done, size), size, "byte")
            if isinstance(row, str):
                yield Rejection(str(source), at, row), progress
                continue
            try:
                for one in reader(at, row):
                    yield one, progress
            except UserError as error:
                yield Rejection(str(source), at, str(error)), progress

    yield from Drafts(source, options).items(found(), skip)
    yield Progress(size, size, "byte")


def guess_objects(
    objects: Objects, reader: Reader, source: Path, modality: Modality, label: str | None, notes: tuple[str, ...] = ()
) -> Guess:
    """What the first objects hold, as the wizard shows it."""
    labels: dict[str, None] = {}
    rows: list[tuple[str, ...]] = []
    seen = 0
    for at, row, _ in objects():
        seen += 1
        if seen > _LOOKED_AT:
            break
        if isinstance(row, str):
            continue
        try:
            for one in reader(at, row):
                if isinstance(one, Found):
                    said = [name for answer in one.answers for name in answer.labels or ()]
                    labels.update(dict.fromkeys(said))
                    rows.append((_shown(one), ", ".join(dict.fromkeys(said))))
        except UserError:
            continue
    estimate = len(rows)
    if seen > _LOOKED_AT and rows:
        per_row = max(1, _bytes_looked_at(objects))
        estimate = max(estimate, int(source.stat().st_size / per_row))
    return Guess(
        modality,
        ("sample", "label"),
        None,
        label,
        None,
        tuple(labels)[:200],
        tuple(rows[:_SHOWN]),
        estimate,
        notes,
        True,
    )


def head_of(source: Path) -> bytes:
    """The first bytes of a file, to tell formats of one ending apart; empty where it cannot be read."""
    try:
        if not source.is_file():
            return b""
        with source.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return b""


def _bytes_looked_at(objects: Objects) -> int:
    for at, row, _ in objects():
        if not isinstance(row, str):
            return len(repr(row))
        if at > _LOOKED_AT:
            break
    return 1


def _shown(one: Found) -> str:
    text = one.text if one.text is not None else (one.image or str(dict(one.data or {})))
    return text[:_SHOWN_CELL]
