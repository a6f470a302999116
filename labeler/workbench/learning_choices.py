"""How the open project learns and asks: what a person chooses of it, kept in the project, in force at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from labeler.domain.target import parse_target
from labeler.errors import UserError
from labeler.store.project_store import ProjectStore
from labeler.workbench.pinning import pinnable
from labeler.workbench.settings import load_settings, save_pinned, save_settings, save_target, save_train_on
from labeler.workbench.training_set import TrainOn

if TYPE_CHECKING:
    from labeler.domain.task import TaskSpec
    from labeler.workbench.learner import Learner


class LearningChoices:
    """`task` is what is asked now; `warned` is called with a title and words."""

    def __init__(self, store: ProjectStore, task: Callable[[], TaskSpec], warned: Callable[[str, str], None]) -> None:
        self._store, self._task, self._warned = store, task, warned
        self.settings = load_settings(store)
        self.learner: Learner  # made after its settings

    def choose(
        self,
        *,
        model: str | None = None,
        strategy: str | None = None,
        audit_share: float | None = None,
        blocks: Sequence[str] | None = None,
    ) -> None:
        """Takes effect with the next model version. Raises `UsageError`."""
        self.settings = self.settings.changed(model, strategy, audit_share, blocks)
        save_settings(self._store, self.settings)
        if model is not None or blocks is not None:
            self._pin("")
        self.learner.settings_changed(features=blocks is not None)

    def use_version(self, version: str) -> None:
        """Stay with an older model version, which proposes and ranks from now on; empty: learn on.

        Raises `UserError` if there is no such version, or it knows other classes.
        """
        if version:
            pinnable(self._store, version)
        self._pin(version)
        self.learner.pin_changed()

    def train_on(self, train_on: TrainOn) -> None:
        """What models learn of samples with several answers; takes effect with the next version."""
        self.settings = replace(self.settings, train_on=train_on)
        save_train_on(self._store, train_on)
        self.learner.settings_changed(features=False)

    def hunt(self, name: str) -> None:
        """Ask for more of one class until told otherwise; an empty name ends it. Raises `UsageError`."""
        self.settings = self.settings.hunting(name, self._task().names())
        save_settings(self._store, self.settings)
        self.learner.settings_changed(features=False)

    def aim(self, goal: str) -> None:
        """What the project is to reach, like `accuracy=0.95`; an empty text takes it away. Raises `UsageError`."""
        self.settings = replace(self.settings, target=parse_target(goal))
        save_target(self._store, self.settings)

    def weigh_classes(self, on: bool) -> None:
        """Whether rare classes count as much as others in a fit; takes effect with the next model version."""
        self._pin("")
        self.settings = replace(self.settings, class_weights=on)
        save_target(self._store, self.settings)
        self.learner.settings_changed(features=False)

    def classes_changed(self) -> None:
        """A version of other classes is not stayed with."""
        if self.settings.pinned:
            try:
                pinnable(self._store, self.settings.pinned)
            except UserError as error:
                self.unpinned(error)

    def unpinned(self, error: BaseException) -> None:
        """The version to stay with cannot be used any longer."""
        version = self.settings.pinned
        self._pin("")
        self._warned(f"{version} is not used any longer; the model learns on", str(error))

    def _pin(self, version: str) -> None:
        if version != self.settings.pinned:
            self.settings = replace(self.settings, pinned=version)
            save_pinned(self._store, version)
