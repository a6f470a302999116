"""The house: who may import whom, what stays out of the core, and that families are found."""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import labeler
from labeler import registry
from labeler.errors import ExtensionError, UsageError

ROOT = Path(__file__).resolve().parents[2]


def modules() -> list[str]:
    return [found.name for found in pkgutil.walk_packages(labeler.__path__, "labeler.")]


def test_imports_point_down_only() -> None:
    pytest.importorskip("importlinter")
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_a_planted_upward_import_is_reported(tmp_path: Path) -> None:
    """The check above can fail: a copy of the house with one wrong arrow is refused."""
    pytest.importorskip("importlinter")
    import shutil

    shutil.copytree(ROOT / "labeler", tmp_path / "labeler", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "labeler" / "domain" / "sample.py").open("a", encoding="utf-8") as file:
        file.write("\nimport labeler.store.project_store\n")
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=tmp_path, env={"PATH": "", "PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "labeler.domain is not allowed to import labeler.store" in done.stdout


def test_the_core_imports_without_qt() -> None:
    """Every module outside gui, in a process where importing Qt raises."""
    core = [name for name in modules() if not name.startswith("labeler.gui") and name != "labeler.__main__"]
    program = (
        "import sys, importlib\n"
        "class Refuse:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'shiboken6', 'pyqtgraph'): raise ImportError('no Qt: ' + name)\n"
        "sys.meta_path.insert(0, Refuse())\n"
        f"for name in {core!r}: importlib.import_module(name)\n"
        "print(len([name for name in sys.modules if name.startswith('labeler.')]))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= len(core)


def test_importing_the_command_line_is_cheap() -> None:
    """A command answers at once: nothing heavy is imported before it is needed."""
    program = "import sys; import labeler.cli.main; import json; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    heavy = {"numpy", "pandas", "sklearn", "scipy", "sqlite_utils", "onnxruntime", "PySide6", "modAL", "PIL"}
    assert not heavy & set(json.loads(done.stdout))


@pytest.mark.parametrize("family", registry.FAMILIES)
def test_every_family_has_members_with_names_and_titles(family: str) -> None:
    found = registry.members(family)
    assert found
    for name, member in found.items():
        assert name == member.name
        assert member.title
        assert registry.member(family, name) is member


def test_an_unknown_member_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UsageError, match="single"):
        registry.member("tasks", "telepathy")


def test_an_empty_built_in_family_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_built_in", lambda family: [])
    registry.members.cache_clear()
    try:
        with pytest.raises(ExtensionError, match="this build of labeler is broken"):
            registry.members("tasks")
    finally:
        registry.members.cache_clear()


class Plugin:
    """A well-made strategy from another package."""

    name = "plugged"
    title = "Plugged in"


def test_plugins_are_found_and_broken_ones_left_out(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from importlib.metadata import EntryPoint

    points = [
        EntryPoint("plugged", f"{__name__}:Plugin", "labeler.tasks"),
        EntryPoint("broken", "no.such.module:Thing", "labeler.tasks"),
    ]
    monkeypatch.setattr(registry, "entry_points", lambda group: points if group == "labeler.tasks" else [])
    registry.members.cache_clear()
    try:
        found = registry.members("tasks")
        assert found["plugged"].title == "Plugged in"
        assert "broken" not in found
        assert "could not be loaded" in caplog.text
    finally:
        registry.members.cache_clear()


def test_every_module_says_what_it_is_for() -> None:
    silent = []
    for path in (ROOT / "labeler").rglob("*.py"):
        first = path.read_text("utf-8").lstrip()
        if first and not first.startswith(('"""', "#!")):
            silent.append(str(path.relative_to(ROOT)))
    assert silent == []


def test_no_module_is_called_utils() -> None:
    assert [name for name in modules() if name.rsplit(".", 1)[-1] in ("utils", "util", "helpers", "common")] == []
    assert importlib.import_module("labeler.errors").LabelerError.__doc__
