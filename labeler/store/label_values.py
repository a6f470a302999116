"""From the label texts of an import to values of the task: mapped, cleaned, matched, and new classes added."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from labeler.contracts.task import Task
from labeler.domain.label_event import canonical_json
from labeler.domain.task import MAX_CLASSES, LabelClass, TaskSpec, clean_class_name
from labeler.errors import UserError
from labeler.store.class_names import PresentNames
from labeler.store.class_table import add_classes, read_classes

if TYPE_CHECKING:
    from sqlite_utils import Database


# What a label is mapped to that is left out of the project.
LEFT_OUT = ""


class LabelValues:
    """Resolves distinct label lists one after the other, adding classes while the task has room. A label mapped to
    `LEFT_OUT` is no answer: what stood beside it counts, and where nothing did nobody said anything.

    `new_classes` lists what was added, `left_out` the classes for which there was no room.
    """

    def __init__(self, db: Database, kind: str, task: Task, class_map: Mapping[str, str], created_at: str) -> None:
        self._db = db
        self._kind = kind
        self._task = task
        self._map = class_map
        self._created_at = created_at
        self._read()
        self.new_classes: list[str] = []
        self.left_out: list[str] = []

    def resolve(self, labels: Sequence[str]) -> str | None:
        """Canonical JSON of the value, or None if the task has no room for a class; raises `UserError` if wrong."""
        if len(labels) == 1 and self._task.multilabel:
            labels = label_parts(labels[0], self._is_known)
        kept = [label for label in labels if self._map.get(label) != LEFT_OUT]
        if labels and not kept:
            return None
        labels = kept
        if len(labels) > 1 and not self._task.multilabel:
            raise UserError(f"it has {len(labels)} labels ({', '.join(labels[:5])}), but this task takes exactly one")
        names = [self._known(clean_class_name(self._map.get(label, label))) for label in labels]
        if None in names:
            return None
        return canonical_json(dict(self._task.value_of([name for name in names if name is not None], self._spec)))

    def _is_known(self, cell: str) -> bool:
        return cell in self._map or cell.strip().casefold() in self._present

    def _known(self, name: str) -> str | None:
        present = self._present.get(name.casefold())
        if present is not None:
            return present
        if len(self._spec.classes) >= MAX_CLASSES:
            self.left_out.append(name)
            return None
        add_classes(self._db, (LabelClass(name),), self._created_at)
        self.new_classes.append(name)
        self._read()
        return name

    def _read(self) -> None:
        self._spec = TaskSpec(self._kind, read_classes(self._db.conn))
        self._present = names_by_case(PresentNames.read(self._db.conn), self._spec)


def names_by_case(names: PresentNames, spec: TaskSpec) -> dict[str, str]:
    """Every name a class has or had, in folded case → its present name."""
    found = {said.casefold(): present for said, present in names.present.items()}
    # A class's own name counts before an old name of another that differs only in case.
    return found | {name.casefold(): name for name in spec.names()}


def label_parts(cell: str, is_known: Callable[[str], bool]) -> list[str]:
    """Several classes in one cell, as our own exports and most others write them: a JSON list, or with ; or |."""
    if is_known(cell):
        return [cell]
    if cell.startswith("["):
        try:
            listed = json.loads(cell)
        except (ValueError, RecursionError):
            return [cell]
        return [str(name) for name in listed] if isinstance(listed, list) else [cell]
    separator = next((mark for mark in ";|" if mark in cell), None)
    return [part.strip() for part in cell.split(separator) if part.strip()] if separator else [cell]


def labels_from(text: str) -> list[str]:
    """The label list as staged. Raises `UserError` for one that only a confused or hostile reader can have left."""
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError):
        listed = None
    if not isinstance(listed, list) or not all(isinstance(label, str) for label in listed):
        raise UserError("its labels are no list of names")
    return listed
