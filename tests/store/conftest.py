"""Fresh projects on real files, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.domain.task import LabelClass, TaskSpec
from labeler.store.project_store import ProjectStore

MakeProject = Callable[..., ProjectStore]


@pytest.fixture
def make_project(tmp_path: Path) -> Iterator[MakeProject]:
    made: list[ProjectStore] = []

    def make(*classes: str, kind: str = "single", name: str = "birds.labeler") -> ProjectStore:
        spec = TaskSpec(kind, tuple(LabelClass(item) for item in classes or ("cat", "dog")))
        made.append(ProjectStore.create(tmp_path / name, spec, "Birds"))
        return made[-1]

    yield make
    for store in made:
        store.close()


@pytest.fixture
def project(make_project: MakeProject) -> ProjectStore:
    return make_project()
