"""The worked example of a plugin, installed beside labeler and used through the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

_EXAMPLE = Path(__file__).parent / "labeler_example"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As an installer lays it out: the package, and beside it what its pyproject declares."""
    place = tmp_path_factory.mktemp("site")
    declared = tomllib.loads((_EXAMPLE / "pyproject.toml").read_text())["project"]
    (place / "labeler_example").symlink_to(_EXAMPLE / "labeler_example")
    about = place / f"labeler_example-{declared['version']}.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {declared['name']}\nVersion: {declared['version']}\n"
    )
    lines: list[str] = []
    for group, points in declared["entry-points"].items():
        lines += [f"[{group}]", *(f"{name} = {where}" for name, where in points.items())]
    (about / "entry_points.txt").write_text("\n".join(lines) + "\n")
    return place


@pytest.fixture(scope="module")
def project(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plugin")
    table = folder / "t.csv"
    lines = [f"{'long words ' * (n % 5)}text {n},{'cat' if n % 2 else 'dog'}" for n in range(12)]
    table.write_text("text,label\n" + "\n".join(lines) + "\nA | B\\ C and 12345 NUMBERS,\n")
    _labeler(installed, "new", folder / "p", "--class", "cat", "--class", "dog")
    _labeler(installed, "import", folder / "p", table, "--label", "label", "--annotator", "anna")
    return folder / "p.labeler"


def _labeler(installed: Path, *arguments: object) -> str:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), os.environ.get("PYTHONPATH", "")])}
    command = [sys.executable, "-m", "labeler", *map(str, arguments)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _json(installed: Path, *arguments: object) -> Any:
    return json.loads(_labeler(installed, *arguments, "--json"))


def test_its_members_are_listed_as_if_they_were_built_in(installed: Path) -> None:
    assert "farthest-first" in _labeler(installed, "strategies", "--json")
    assert "text-shape" in _labeler(installed, "featurizers", "--json")
    assert "markdown" in _labeler(installed, "formats", "--json")


def test_its_featurizer_and_its_strategy_choose_what_is_asked(installed: Path, project: Path) -> None:
    _labeler(installed, "featurize", project)
    found = _labeler(installed, "rank", project, "-n", "1", "--strategy", "farthest-first")
    assert "it is least like what was labeled so far" in found
    assert any("text-shape" in path.read_text() for path in (project / "features").rglob("*.json"))


def test_its_exporter_writes_with_datasheet_and_manifest(installed: Path, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "labels.md"
    _labeler(installed, "export", project, out, "--format", "markdown", "--unlabeled", "--labels", "each")
    lines = out.read_text().splitlines()
    assert lines[:2] == ["| text | label | annotator |", "| --- | --- | --- |"]
    assert "| text 1 | cat | anna |".replace("text 1", "long words text 1") in lines
    assert r"| A \| B\\ C and 12345 NUMBERS |  |  |" in lines
    assert "Markdown table (example)" in (tmp_path / "labels.md.datasheet.md").read_text()
