"""Shared fixtures: every test has a home of its own for preferences and keys, and small real projects."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.secrecy import keyring, passphrase
from labeler.store.project_store import ProjectStore
from labeler.workbench.headless import train
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

os.environ.setdefault("OMP_NUM_THREADS", "1")
# What the tests expect to read is English, whatever this machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

MakeProject = Callable[..., Path]

# What takes long begins first, so that no file is left to one worker while the other has nothing to do.
_LONG = (
    "workbench/test_workbench.py", "gui/test_bad_surroundings.py", "workbench/test_replay.py", "gui/test_language.py",
    "test_api.py", "faults/", "e2e/", "hostile/", "workbench/", "scale/", "gui/",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Stable: files stay whole and otherwise in their order."""
    here = Path(__file__).parent

    def rank(item: pytest.Item) -> int:
        name = item.path.relative_to(here).as_posix() if item.path.is_relative_to(here) else ""
        return next((at for at, long in enumerate(_LONG) if name.startswith(long)), len(_LONG))

    items.sort(key=rank)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Nothing a test does reaches the person's own settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("LABELER_HOME", str(home))
    # A guess at a passphrase costs half a second outside of tests.
    monkeypatch.setattr(passphrase, "WORK", 1 << 10)
    yield home
    keyring.forget_all()
    keyring.set_asker(None)


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """An empty project with these classes."""

    def make(*classes: str, kind: str = "single", name: str = "project", seed: int = 1) -> Path:
        spec = TaskSpec(kind, complete_classes(LabelClass(found) for found in classes or ("cat", "dog")))
        return create_project(tmp_path / name, spec, name.title(), seed)

    return make


def write_animals(path: Path) -> Path:
    """Forty short texts of two clearly different kinds, with ids and truth."""
    lines = ["id,text,label"]
    for number in range(20):
        lines.append(f"a{number},the cat number {number} sleeps on the warm sofa and purrs,cat")
        lines.append(f"b{number},a dog called {number} barks at the postman in the street,dog")
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


@pytest.fixture
def text_csv(tmp_path: Path) -> Path:
    return write_animals(tmp_path / "texts.csv")


@pytest.fixture(scope="session")
def texts_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of those texts without their truth, its features computed: copied for each test."""
    home = tmp_path_factory.mktemp("template")
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    folder = create_project(home / "project", spec, "Animals", seed=1)
    options = ImportOptions(text="text", id="id", leave_out=("label",))
    import_sources(folder, [write_animals(home / "texts.csv")], options)
    with ProjectStore.open(folder) as store:
        train(store)
    return folder


@pytest.fixture
def texts_project(texts_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(texts_template, tmp_path / "animals.labeler"))


def shared_data() -> Path | None:
    """Development data that is never part of the repository; None where it is missing."""
    found = Path(os.environ.get("LABELER_SHARED_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
    return found if found.is_dir() else None
