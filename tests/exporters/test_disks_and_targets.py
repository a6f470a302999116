"""A full disk, a target that cannot be written, an export cancelled half-way: told in words, nothing half-done."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from labeler.contracts.exporter import Exporter
from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import Cancelled
from labeler.registry import members
from labeler.store.project_store import ProjectStore
from labeler.workbench.export_request import ExportRequest
from labeler.workbench.exports import export_store
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

EXPORTERS: list[Exporter] = list(members("exporters").values())
EVERY = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
# Below what every export takes, also as a folder of small files.
LIMITS = (0, 3_000, 8_000)
SAMPLES = 300

# Of a limit the system tells as of a full disk: in the middle of a write, wherever that is.
_CHILD = """
import json, os, resource, sys
from pathlib import Path
from labeler.errors import UserError
from labeler.registry import members
from labeler.store.project_store import ProjectStore
from labeler.workbench.export_request import ExportRequest
from labeler.workbench.exports import export_store

def contents(folder):
    return {str(one): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}

def said_of(store, exporter, target, labels):
    try:
        export_store(store, ExportRequest(target, exporter.name, labels, overwrite=True), lambda *_: None, lambda: None)
    except UserError as error:
        return str(error)
    return "written"

project, folder, limits = Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3])
found, most = {}, resource.getrlimit(resource.RLIMIT_FSIZE)
with ProjectStore.open(project, read_only=True) as store:
    for name, exporter in members("exporters").items():
        target = folder / name / f"out{exporter.ending}"
        labels = "each" if exporter.several else "consensus:majority"
        target.parent.mkdir()
        assert said_of(store, exporter, target, labels) == "written", name
        before = contents(target.parent)
        for limit in limits:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, most[1]))
            said = said_of(store, exporter, target, labels)
            resource.setrlimit(resource.RLIMIT_FSIZE, most)
            found[f"{name} {limit}"] = [said, contents(target.parent) == before]
        target.parent.chmod(0o555)
        if os.geteuid() == 0:
            os.seteuid(65534)
            said = said_of(store, exporter, target, labels)
            os.seteuid(0)
        else:
            said = said_of(store, exporter, target, labels)
        target.parent.chmod(0o755)
        found[f"{name} read-only"] = [said, contents(target.parent) == before]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Texts and images with labels; enough of them that every format writes more than its buffers hold."""
    from PIL import Image

    folder = tmp_path_factory.mktemp("full")
    spec = TaskSpec("single", (LabelClass("yes"), LabelClass("no"), LabelClass("con: *")))
    project = create_project(folder / "p", spec)
    lines = [f"{n},{os.urandom(40).hex()} text {n},{('yes', 'no', 'con: *')[n % 3]}\n" for n in range(SAMPLES)]
    (folder / "t.csv").write_text("id,text,label\n" + "".join(lines))
    import_sources(project, [folder / "t.csv"], ImportOptions(text="text", label="label", id="id"))
    for name in ("yes", "no"):
        for number in range(6):
            path = folder / "images" / name / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.frombytes("RGB", (60, 60), os.urandom(60 * 60 * 3)).save(path)
    import_sources(project, [folder / "images"], ImportOptions(folder_labels=True))
    return project


@pytest.fixture(scope="module")
def troubled(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, bool]]:
    """By exporter and trouble: what was said, and whether the earlier export was left alone and nothing beside it."""
    if sys.platform == "win32":
        pytest.skip("limits and rights of this kind are POSIX")
    folder = tmp_path_factory.mktemp("troubled")
    command = [sys.executable, "-c", _CHILD, str(project), str(folder), json.dumps(LIMITS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    return {key: (said, is_same) for key, (said, is_same) in json.loads(done.stdout).items()}


@EVERY
@pytest.mark.parametrize("trouble", [*map(str, LIMITS), "read-only"])
def test_a_disk_that_fills_up_or_is_closed_is_told_in_one_line_and_the_earlier_export_stays(
    exporter: Exporter, troubled: dict[str, tuple[str, bool]], trouble: str
) -> None:
    said, is_same = troubled[f"{exporter.name} {trouble}"]
    assert is_same
    assert re.fullmatch(r"\S+/out[.a-z]* cannot be written \([^()]+\); choose another place", said), said


@EVERY
@pytest.mark.parametrize("looks", [0, 1])
def test_an_export_that_is_cancelled_leaves_the_earlier_one_as_it_was(
    exporter: Exporter, project: Path, tmp_path: Path, looks: int
) -> None:
    target = tmp_path / f"out{exporter.ending}"
    labels = "each" if exporter.several else "consensus:majority"
    (target if exporter.ending else target / "x").parent.mkdir(exist_ok=True)
    (target if exporter.ending else target / "x").write_text("an earlier export")
    left = iter(range(looks))

    def check() -> None:
        """After the rows, and once all files are written."""
        if next(left, None) is None:
            raise Cancelled("stopped")

    request = ExportRequest(target, exporter.name, labels, overwrite=True)
    with ProjectStore.open(project, read_only=True) as store, pytest.raises(Cancelled):
        export_store(store, request, lambda fraction, words: None, check)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert [path.read_text() for path in (target, target / "x") if path.is_file()] == ["an earlier export"]
