"""The long forms: a thousand racing starts, hundreds of damaged files. Run where asked: pytest -m slow tests/soak."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from labeler.store.connections import DATABASE
from labeler.store.project_store import ProjectStore
from tests.store.conftest import MakeProject, make_project
from tests.store.test_recovery import damage_and_mend, page_size, template
from tests.store.test_two_at_once import race

pytestmark = pytest.mark.slow

__all__ = ["make_project", "template"]


def test_of_a_thousand_racing_starts_exactly_one_writes_each_time(make_project: MakeProject) -> None:
    store: ProjectStore = make_project()
    store.close()
    assert race(store.folder, processes=20, rounds=50) == [1] * 50


@pytest.mark.parametrize("batch", range(10))
def test_five_hundred_files_damaged_at_random(template: Path, tmp_path: Path, batch: int) -> None:
    content = (template / DATABASE).read_bytes()
    for seed in range(1000 + 50 * batch, 1050 + 50 * batch):
        damage_and_mend(
            template, tmp_path / f"{seed}.labeler", content, page_size(template / DATABASE), random.Random(seed)
        )
