"""Multiple choice: any number of classes hold, none included."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.domain.control import ChoiceControl, Control
from labeler.domain.label_event import Value
from labeler.domain.task import TaskSpec
from labeler.errors import UserError


class MultipleChoice:
    name = "multi"
    title = "Multiple choice"
    multilabel = True

    def control(self, spec: TaskSpec) -> Control:
        return ChoiceControl(spec.classes, multiple=True)

    def validate(self, value: object, spec: TaskSpec) -> Value:
        names = value.get("classes") if isinstance(value, dict) else None
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise UserError(f'a multiple-choice answer looks like {{"classes": ["…"]}}, not {value!r}')
        return self.value_of(names, spec)

    def value_of(self, names: Sequence[str], spec: TaskSpec) -> Value:
        positions = sorted({spec.index_of(name) for name in names})
        return {"classes": [spec.classes[at].name for at in positions]}

    def names_of(self, value: Value) -> tuple[str, ...]:
        return tuple(value["classes"])

    def targets(self, values: Sequence[Value], spec: TaskSpec) -> NDArray[np.int32]:
        position = {name: at for at, name in enumerate(spec.names())}
        indicator = np.zeros((len(values), len(position)), dtype=np.int32)
        for row, value in enumerate(values):
            indicator[row, [position[name] for name in value["classes"]]] = 1
        return indicator
