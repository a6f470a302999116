"""The long form of racing starts. Run where asked: pytest -m slow tests/soak."""

from __future__ import annotations

import pytest

from labeler.store.project_store import ProjectStore
from tests.store.conftest import MakeProject, make_project
from tests.store.test_two_at_once import race

pytestmark = pytest.mark.slow

__all__ = ["make_project"]


def test_of_a_thousand_racing_starts_exactly_one_writes_each_time(make_project: MakeProject) -> None:
    store: ProjectStore = make_project()
    store.close()
    assert race(store.folder, processes=20, rounds=50) == [1] * 50
