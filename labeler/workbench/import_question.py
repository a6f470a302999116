"""What an import asks before anything comes in: what unknown labels mean, and where the images are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from labeler.contracts.importer import Importer, ImportOptions, Progress
from labeler.domain.task import MAX_CLASSES
from labeler.store.label_values import LEFT_OUT
from labeler.store.project_store import ProjectStore
from labeler.workbench.reading import stage_in_child

# Labels that are asked about one by one, the most frequent ones; all others are answered together.
MOST_ROWS = 60

Chosen = Sequence[tuple[Importer, Path]]


@dataclass(frozen=True, slots=True)
class LabelChoice:
    """What becomes of a label: a class of the task, a new class of its own name, or no answer at all."""

    kind: Literal["class", "new", "out"]
    name: str = ""


@dataclass(frozen=True, slots=True)
class LabelRow:
    """Labels that are answered together, mostly one; `count`: how often the source says them."""

    labels: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class ImportQuestion:
    """What was found in sources that wait to be imported. `room`: how many classes the task can still take."""

    sources: tuple[Path, ...]
    options: ImportOptions
    rows: tuple[LabelRow, ...] = ()
    classes: tuple[str, ...] = ()
    room: int = MAX_CLASSES
    missing: int = 0
    images: int = 0

    @property
    def is_needed(self) -> bool:
        return bool(self.rows or self.missing)

    def open_rows(self, choices: Sequence[LabelChoice | None]) -> int:
        """How many are not answered yet."""
        return len(self.rows) - sum(choice is not None for choice in choices)

    def too_many(self, choices: Sequence[LabelChoice | None]) -> int:
        """How many of the new classes chosen the task has no room for."""
        new = [
            label.casefold()
            for row, choice in zip(self.rows, choices, strict=False)
            if choice is not None and choice.kind == "new"
            for label in row.labels
        ]
        return max(0, len(set(new)) - self.room)

    def may_go(self, choices: Sequence[LabelChoice | None]) -> bool:
        return not (self.open_rows(choices) or self.too_many(choices))

    def class_map(self, choices: Sequence[LabelChoice | None]) -> dict[str, str]:
        """For the import: each label → its class, itself for a new one, `LEFT_OUT` for none."""
        if not self.may_go(choices):
            raise ValueError("not everything is answered")
        meant: dict[str, str] = {}
        for row, choice in zip(self.rows, choices, strict=True):
            for label in row.labels:
                if choice is not None and choice.kind != "new":
                    meant[label] = choice.name if choice.kind == "class" else LEFT_OUT
        return meant


def rows_of(unknown: Mapping[str, int]) -> tuple[LabelRow, ...]:
    """In order of appearance; of very many the most frequent ones, and the others as one row at the end."""
    if len(unknown) <= MOST_ROWS:
        return tuple(LabelRow((label,), count) for label, count in unknown.items())
    ordered = sorted(unknown, key=lambda label: -unknown[label])
    others = tuple(ordered[MOST_ROWS:])
    alone = tuple(LabelRow((label,), unknown[label]) for label in ordered[:MOST_ROWS])
    return (*alone, LabelRow(others, sum(unknown[label] for label in others)))


def ask_of(
    store: ProjectStore,
    chosen: Chosen,
    options: ImportOptions,
    progress: Callable[[Progress], None],
    check: Callable[[], None],
) -> ImportQuestion:
    """Look through all of the sources; what the import then takes is what was read here."""
    unknown: dict[str, int] = {}
    missing = images = 0
    for importer, source in chosen:
        look = store.intake.look_at_source(
            importer, source.absolute(), options, progress=progress, check=check, stager=stage_in_child
        )
        for label, count in look.unknown.items():
            unknown[label] = unknown.get(label, 0) + count
        missing, images = missing + look.missing, images + look.images
    classes = store.task().names()
    return ImportQuestion(
        tuple(source for _, source in chosen), options, rows_of(unknown), classes, MAX_CLASSES - len(classes), missing,
        images,
    )  # fmt: skip


def with_media(question: ImportQuestion, folder: str) -> ImportOptions:
    """The same import, its images looked for in another folder; empty: only beside the source."""
    return replace(question.options, media=str(Path(folder).expanduser().absolute()) if folder.strip() else None)


def forget(store: ProjectStore, chosen: Chosen, options: ImportOptions) -> None:
    """It is not imported after all: what was read of it goes."""
    for importer, source in chosen:
        store.intake.forget_source(importer, source, options)
