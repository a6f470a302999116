"""Classes and guidelines, changed while people label with them: written first, then everything derived follows."""

from __future__ import annotations

from collections.abc import Callable
from types import EllipsisType

from labeler.domain.task import LabelClass
from labeler.store.project_store import ProjectStore


class ClassDesk:
    """All methods run on the front's thread and raise `UserError` for what is refused.

    `changed` is called after each change, with whether the model has to learn anew because of it.
    """

    def __init__(self, store: ProjectStore, changed: Callable[[bool], None]) -> None:
        self._store, self._changed = store, changed

    def add(self, label_class: LabelClass) -> None:
        self._store.add_class(label_class)
        self._changed(True)

    def rename(self, old: str, new: str) -> None:
        self._store.rename_class(old, new)
        self._changed(False)

    def restyle(
        self,
        name: str,
        *,
        key: str | EllipsisType | None = ...,
        color: str | EllipsisType = ...,
        description: str | EllipsisType = ...,
    ) -> None:
        """Change what is given; `key=None` takes the key away."""
        self._store.restyle_class(name, key=key, color=color, description=description)
        self._changed(False)

    def merge(self, source: str, target: str) -> None:
        """Every label of `source` counts as `target` from now on; the log keeps what was said."""
        self._store.merge_classes(source, target)
        self._changed(True)

    def set_guidelines(self, text: str) -> None:
        self._store.set_guidelines(text)
        self._changed(False)
