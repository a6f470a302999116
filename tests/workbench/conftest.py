"""A workbench on a small real project of texts, with every job under the test's control."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import Event, NoticeRaised, QuestionPut
from labeler.workbench.headless import train
from labeler.workbench.lanes import InlineRunner, ManualRunner, Runner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources
from labeler.workbench.workbench import Workbench


@dataclass
class Opened:
    """A workbench with what it told."""

    workbench: Workbench
    told: list[Event] = field(default_factory=list)

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.told if isinstance(event, kind)]


OpenWorkbench = Callable[..., Opened]


@pytest.fixture(scope="session")
def texts_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty texts of two clearly different kinds, their features computed: copied for each test."""
    home = tmp_path_factory.mktemp("template")
    table = home / "texts.csv"
    lines = ["id,text,label"]
    for number in range(20):
        lines.append(f"a{number},the cat number {number} sleeps on the warm sofa and purrs,cat")
        lines.append(f"b{number},a dog called {number} barks at the postman in the street,dog")
    table.write_text("\n".join(lines) + "\n", "utf-8")
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    folder = create_project(home / "project", spec, "Animals", seed=1)
    import_sources(folder, [table], ImportOptions(text="text", id="id", leave_out=("label",)))
    with ProjectStore.open(folder) as store:
        train(store)
    return folder


@pytest.fixture
def texts_project(texts_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(texts_template, tmp_path / "animals.labeler"))


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
            workbench.choose(**choices)
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
