"""The loop on a Dask cluster of this machine: the same results, whatever dies."""

from __future__ import annotations

import os
import random
import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.errors import UserError
from labeler.scale import dask_cluster
from labeler.scale.dask_cluster import DaskCluster
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.headless import rank_project
from labeler.workbench.scaled import featurize_project
from labeler.workbench.transfers import import_sources
from tests.cli.conftest import Labeler

distributed = pytest.importorskip("distributed")

MakeProject = Callable[..., Path]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:  # Any: distributed has no types
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as running:
        yield running


@pytest.fixture
def pictures(tmp_path: Path, make_project: MakeProject) -> Path:
    """A project of 96 small pictures of two kinds, one of them broken, a third labeled."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    noise = np.random.default_rng(1)
    for number in range(96):
        shade = np.full((24, 24, 3), (220, 40, 40) if number % 2 else (40, 40, 220), dtype=np.uint8)
        Image.fromarray(shade // 2 + noise.integers(0, 90, shade.shape, dtype=np.uint8)).save(folder / f"{number}.png")
    project = make_project("red", "blue")
    import_sources(project, [folder], ImportOptions())
    with ProjectStore.open(project) as store:
        (folder / "95.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
        store.ensure_annotator("anna")
        drafts = [
            EventDraft(uid, "anna", EventKind.LABEL, {"class": "red" if int(Path(place).stem) % 2 else "blue"})
            for uid, place in zip(store.sample_uids()[:30], places(store)[:30], strict=True)
        ]
        store.append(drafts).future.result()
    return project


def places(store: Any) -> list[str]:  # Any: an open store
    return [sample.source for sample in store.samples_at(store.sample_ids().tolist())]


def matrix(project: Path) -> bytes:
    (found,) = (project / "features").glob("*.npy")
    return found.read_bytes()


def nothing(fraction: float | None, words: str) -> None:
    return None


def test_features_and_ranking_of_a_cluster_are_those_of_this_machine(cluster: Any, pictures: Path) -> None:
    other = pictures.with_name("other.labeler")
    shutil.copytree(pictures, other)
    here = featurize_project(pictures, None, nothing)
    there = featurize_project(other, cluster.scheduler_address, nothing)
    assert (there["workers"], there["rows"]) == (2, 96)
    assert there["features"] == here["features"]
    assert matrix(other) == matrix(pictures)
    alone = rank_project(pictures, 10, None)
    together = rank_project(other, 10, None, scheduler=cluster.scheduler_address)
    assert len(alone["items"]) == 10
    assert together["items"] == alone["items"]


def test_rows_added_later_are_computed_on_the_cluster_too(
    cluster: Any,
    pictures: Path,
    tmp_path: Path,
    labeler: Labeler,
) -> None:
    featurize_project(pictures, cluster.scheduler_address, nothing)
    added = tmp_path / "more"
    added.mkdir()
    for number in range(5):
        Image.new("RGB", (20, 20), (number * 20, 200, 10)).save(added / f"{number}.png")
    assert labeler("import", pictures, added).code == 0
    said = labeler("featurize", pictures, "--scheduler", cluster.scheduler_address, "--json")
    assert said.json["rows"] == 101
    again = labeler("featurize", pictures, "--json")
    assert again.json["features"] == said.json["features"]


def slow_square(base: int, part: int) -> int:
    time.sleep(0.05)
    return base + part * part


def failing(base: int, part: int) -> int:
    raise OSError("disk on fire")


def deadly(base: int, part: int) -> int:
    if part == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return part


def test_results_come_in_order_and_survive_workers_that_die(cluster: Any) -> None:
    stop = threading.Event()

    def kill_some() -> None:
        dice = random.Random(4)
        while not stop.wait(0.7):
            pids = [worker.pid for worker in cluster.workers.values() if worker.pid]
            if pids:
                os.kill(dice.choice(pids), signal.SIGKILL)

    with DaskCluster(cluster.scheduler_address) as workers:
        killer = threading.Thread(target=kill_some)
        killer.start()
        found = []
        try:
            for result in workers(slow_square, 1, range(40)):
                found.append(result)
                if len(found) == 25:
                    stop.set()
        finally:
            stop.set()
            killer.join()
    assert found == [1 + part * part for part in range(40)]


def test_what_fails_on_a_worker_is_told_in_words(cluster: Any) -> None:
    with DaskCluster(cluster.scheduler_address) as workers, pytest.raises(UserError, match="disk on fire"):
        list(workers(failing, 1, range(3)))


def test_a_worker_of_other_versions_is_refused(cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with DaskCluster(cluster.scheduler_address) as workers:
        monkeypatch.setattr(dask_cluster, "_versions", lambda: {"numpy": "0.1"})
        with pytest.raises(UserError, match=r"numpy \S+ instead of 0\.1"):
            list(workers(slow_square, 1, range(3)))


def test_parts_are_taken_as_they_are_needed(cluster: Any) -> None:
    taken = 0

    def parts() -> Iterator[int]:
        nonlocal taken
        for number in range(1000):
            taken += 1
            yield number

    with DaskCluster(cluster.scheduler_address) as workers:
        results = workers(slow_square, 0, parts())
        assert [next(results) for _ in range(5)] == [0, 1, 4, 9, 16]
        results.close()  # type: ignore[attr-defined]  # a generator
    assert taken < 30


def test_a_file_that_only_this_machine_sees_is_never_a_row_of_zeros(
    cluster: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Blind(DaskCluster):
        """Its workers find no picture."""

        def __call__(self, function: Any, shared: Any, parts: Any) -> Any:
            for result in super().__call__(function, shared, parts):
                result = np.array(result)
                result[0] = 0.0
                yield result

    from labeler.learning import featurize
    from labeler.workbench import scaled

    monkeypatch.setattr(scaled, "DaskCluster", Blind)
    monkeypatch.setattr(featurize, "fit_rows", lambda count, seed: np.arange(8))
    with pytest.raises(UserError, match="a worker cannot read"):
        featurize_project(pictures, cluster.scheduler_address, nothing)


def test_no_scheduler_no_worker_and_secrets_are_refused_in_one_line(
    labeler: Labeler,
    pictures: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(dask_cluster, "CONNECT_S", 1.0)
    monkeypatch.setattr(dask_cluster, "WORKERS_S", 0.5)
    said = labeler("rank", pictures, "--scheduler", "tcp://127.0.0.1:9")
    assert said.code == 1
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in said.err
    said = labeler("featurize", pictures, "--scheduler", "nonsense://x")
    assert said.code == 1
    assert "unknown address scheme" in said.err
    with distributed.LocalCluster(n_workers=0, dashboard_address=":0") as empty:
        said = labeler("featurize", pictures, "--scheduler", empty.scheduler_address)
    assert said.code == 1
    assert "has no workers" in said.err
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("a long enough passphrase\n", "utf-8")
    assert labeler("encrypt", pictures, "--passphrase-file", passphrase).code == 0
    said = labeler("featurize", pictures, "--scheduler", "tcp://127.0.0.1:9", "--passphrase-file", passphrase)
    assert said.code == 1
    assert "encrypted" in said.err
