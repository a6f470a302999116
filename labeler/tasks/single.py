"""Single choice: exactly one class holds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.domain.control import ChoiceControl, Control
from labeler.domain.label_event import Value
from labeler.domain.task import TaskSpec
from labeler.errors import UserError


class SingleChoice:
    name = "single"
    title = "Single choice"
    multilabel = False

    def control(self, spec: TaskSpec) -> Control:
        return ChoiceControl(spec.classes, multiple=False)

    def validate(self, value: object, spec: TaskSpec) -> Value:
        if not isinstance(value, dict) or not isinstance(value.get("class"), str):
            raise UserError(f'a single-choice answer looks like {{"class": "…"}}, not {value!r}')
        return self.value_of([value["class"]], spec)

    def value_of(self, names: Sequence[str], spec: TaskSpec) -> Value:
        if len(names) != 1:
            raise UserError(f"this task takes exactly one class, not {len(names)}")
        return {"class": spec.classes[spec.index_of(names[0])].name}

    def names_of(self, value: Value) -> tuple[str, ...]:
        return (str(value["class"]),)

    def targets(self, values: Sequence[Value], spec: TaskSpec) -> NDArray[np.int32]:
        position = {name: at for at, name in enumerate(spec.names())}
        return np.array([position[value["class"]] for value in values], dtype=np.int32)
