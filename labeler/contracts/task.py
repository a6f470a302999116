"""Tasks: what is asked, what an answer looks like, and how answers become training targets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.domain.control import Control
from labeler.domain.label_event import Value
from labeler.domain.task import TaskSpec


class Task(Protocol):
    """A kind of question."""

    name: ClassVar[str]
    title: ClassVar[str]
    # Several classes may hold at once: probabilities stand alone, targets are an indicator matrix.
    multilabel: ClassVar[bool]

    def control(self, spec: TaskSpec) -> Control:
        """What a front end asks."""
        ...

    def validate(self, value: object, spec: TaskSpec) -> Value:
        """The canonical value of an answer (class names in class order); raises `UserError` saying what is wrong."""
        ...

    def value_of(self, names: Sequence[str], spec: TaskSpec) -> Value:
        """The value that says exactly these classes; raises `UserError` for unknown classes or a wrong count."""
        ...

    def names_of(self, value: Value) -> tuple[str, ...]:
        """The class names in a value."""
        ...

    def targets(self, values: Sequence[Value], spec: TaskSpec) -> NDArray[np.int32]:
        """Training targets.

        Returns
        -------
        int32 of shape (n,) with class positions, or (n, n_classes) of 0/1 where `multilabel`.
        """
        ...
