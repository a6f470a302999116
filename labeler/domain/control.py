"""The closed set of things a front end can ask. A new task maps onto one of these."""

from __future__ import annotations

from dataclasses import dataclass

from labeler.domain.task import LabelClass


@dataclass(frozen=True, slots=True)
class ChoiceControl:
    """Pick one class (the pick is the answer), or toggle several and confirm."""

    classes: tuple[LabelClass, ...]
    multiple: bool


Control = ChoiceControl
