"""A workbench on a small real project of texts, with every job under the test's control."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from labeler.workbench.events import Event, NoticeRaised, QuestionPut
from labeler.workbench.lanes import InlineRunner, ManualRunner, Runner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.workbench import Workbench


@dataclass
class Opened:
    """A workbench with what it told."""

    workbench: Workbench
    told: list[Event] = field(default_factory=list)

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.told if isinstance(event, kind)]


OpenWorkbench = Callable[..., Opened]


@pytest.fixture
def open_workbench(texts_project: Path) -> Iterator[OpenWorkbench]:
    opened: list[Workbench] = []

    def make(runner: Runner | None = None, annotator: str = "anna", **choices: Any) -> Opened:
        workbench = Workbench.open(
            texts_project, annotator, runner=runner or InlineRunner(), decoder=InProcessDecoder()
        )
        opened.append(workbench)
        found = Opened(workbench)
        for kind in Event.__args__:  # type: ignore[attr-defined]  # a union of the event classes
            workbench.events.subscribe(kind, found.told.append)
        if choices:
            workbench.learning.choose(**choices)
        return found

    yield make
    for workbench in opened:
        workbench.close()


@pytest.fixture
def manual() -> ManualRunner:
    return ManualRunner()


def truth_of(workbench: Workbench) -> str:
    """What the text on screen is about."""
    assert workbench.question is not None
    return "cat" if "cat" in (workbench.question.sample.text or "") else "dog"


__all__ = ["NoticeRaised", "OpenWorkbench", "Opened", "QuestionPut", "truth_of"]
