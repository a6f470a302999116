"""A file that crashes, hangs or exhausts its reader ends the child and nothing else; it is named, and work goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.preview import BrokenPreview, ImagePreview
from labeler.domain.sample import Modality, Sample, SampleId, content_uid
from labeler.errors import Cancelled, SourceError, UserError
from labeler.store.project_store import ProjectStore
from labeler.workbench import decode_child, reading
from labeler.workbench.answers_file import enter_answers
from labeler.workbench.cancel import CancelToken
from labeler.workbench.children import receive, send, start_child, stop_child
from labeler.workbench.feature_job import FeatureJob
from labeler.workbench.previews import ChildDecoder
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject

pytestmark = pytest.mark.usefixtures("poisoned")
DEADLY = ("abort", "killed", "exit", "greedy", "hang", "spin")
SAID = {
    "abort": "it crashed (Aborted)",
    "killed": "it ran out of memory, or was ended from outside",
    "exit": "it ended without a word (code 0)",
    "greedy": "it needed more memory than reading may use",
    "hang": "it did not come on for",
    "spin": "it did not come on for",
}


def _lose_patience_soon(monkeypatch: pytest.MonkeyPatch, deed: str) -> None:
    """For files that never end; the others are left all the time a busy machine may need."""
    if deed in ("hang", "spin"):
        monkeypatch.setattr(reading, "PATIENCE_S", 4.0)


@pytest.mark.parametrize("deed", DEADLY)
def test_an_import_goes_on_behind_the_file_that_ends_its_reader(
    make_project: MakeProject, photos: Path, deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _lose_patience_soon(monkeypatch, deed)
    project = make_project()
    shutil.copy(photos / "a0.png", photos / f"{deed}.png")
    report = import_sources(project, [photos], ImportOptions())
    assert report.added == 6
    (rejection,) = report.rejected
    assert Path(rejection.source).name == f"{deed}.png"
    assert SAID[deed] in rejection.reason
    assert rejection.reason.endswith("leave it out, or save it anew")
    with ProjectStore.open(project, read_only=True) as store:
        assert store.sample_count() == 6
    assert not list((project / "imports").glob("*"))


def test_several_deadly_files_are_all_passed_by(make_project: MakeProject, photos: Path) -> None:
    for name in ("abort1.png", "abort2.png", "exit.png", "killed.png"):
        shutil.copy(photos / "a0.png", photos / name)
    report = import_sources(make_project(), [photos], ImportOptions())
    assert report.added == 6
    names = [Path(item.source).name for item in report.rejected]
    assert names == ["abort1.png", "abort2.png", "exit.png", "killed.png"]


def test_a_folder_made_of_deadly_files_is_given_up_in_words(
    make_project: MakeProject, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_POISON", 2)
    for number in range(4):
        shutil.copy(photos / "a0.png", photos / f"abort{number}.png")
    project = make_project()
    with pytest.raises(SourceError, match=r"abort2\.png could not be read.*it crashed.*Nothing is lost"):
        import_sources(project, [photos], ImportOptions())
    with ProjectStore.open(project, read_only=True) as store:
        assert store.sample_count() == 0


@pytest.mark.parametrize("deed", ["abort", "killed", "greedy", "hang"])
def test_a_table_that_ends_its_reader_is_refused_by_name(
    make_project: MakeProject, tmp_path: Path, deed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _lose_patience_soon(monkeypatch, deed)
    project = make_project()
    table = tmp_path / f"{deed}.csv"
    table.write_text("id,text\n1,some words here\n", "utf-8")
    for attempt in (
        lambda: reading.guess_source(table),
        lambda: import_sources(project, [table], ImportOptions()),
        lambda: enter_answers(project, table, "anna"),
    )[: 1 if deed == "hang" else 3]:
        with pytest.raises(SourceError) as caught:
            attempt()
        assert f"{table.name} could not be read" in str(caught.value)
        assert SAID[deed] in str(caught.value)


def test_a_hanging_import_can_be_stopped_at_once(make_project: MakeProject, photos: Path) -> None:
    """Long before anybody would lose patience with it."""
    shutil.copy(photos / "a0.png", photos / "hang.png")
    token = CancelToken()
    looks = 0

    def check() -> None:
        nonlocal looks
        looks += 1
        if looks > 15:
            token.cancel()
        token.check()

    with pytest.raises(Cancelled):
        import_sources(make_project(), [photos], ImportOptions(), check=check)


@pytest.mark.parametrize("deed", ["abort", "exit", "greedy", "hang"])
def test_an_image_that_ends_its_decoder_is_told_and_the_next_is_shown(photos: Path, deed: str) -> None:
    shutil.copy(photos / "a0.png", photos / f"{deed}.png")
    decoder = ChildDecoder(seconds=2)
    try:
        shown = decoder.decode(_sample(photos / f"{deed}.png"), (100, 100))
        assert isinstance(shown, BrokenPreview)
        assert "memory" in shown.reason or "decoder" in shown.reason
        assert isinstance(decoder.decode(_sample(photos / "b1.png"), (100, 100)), ImagePreview)
    finally:
        decoder.close()


@pytest.mark.parametrize("deed", ["abort", "greedy"])
def test_features_that_end_their_child_are_told_and_nothing_else_ends(
    make_project: MakeProject, photos: Path, deed: str
) -> None:
    project = make_project()
    import_sources(project, [photos], ImportOptions())
    network = photos / f"{deed}.onnx"
    network.write_bytes(b"a network")
    job = FeatureJob(project, (f"onnx_file={network}",), 0)
    with pytest.raises(UserError) as caught:
        job.run(lambda done, total: None)
    assert "labeling goes on" in str(caught.value)
    with ProjectStore.open(project) as store:
        store.ensure_annotator("anna")
        assert store.sample_count() == 6


def _sample(path: Path) -> Sample:
    return Sample(SampleId(1), content_uid(path.name.encode()), str(path), Modality.IMAGE, None, {"width": 12}, {})


def test_progress_comes_through_while_a_child_reads(make_project: MakeProject, photos: Path) -> None:
    seen: list[Progress] = []
    import_sources(make_project(), [photos], ImportOptions(), progress=seen.append)
    assert (seen[-1].done, seen[-1].total, seen[-1].unit) == (6, 6, "image")


def test_a_child_loads_nothing_from_the_folder_in_which_it_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of downloads may hold a json.py or a labeler/ that somebody put there."""
    for name in ("labeler", "PIL", "numpy"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("open('fell_for_it', 'w')\n", "utf-8")
    for name in ("json", "csv", "secrets", "encodings"):
        (tmp_path / f"{name}.py").write_text("open('fell_for_it', 'w')\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    table = tmp_path / "t.csv"
    table.write_text("id,text\n1,some words here\n", "utf-8")
    assert reading.guess_source(table).columns == ("id", "text")
    assert not (tmp_path / "fell_for_it").exists()


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.socket()",
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('example.com', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
    ],
)
def test_a_confined_process_opens_no_socket_and_starts_no_program(attempt: str) -> None:
    import subprocess
    import sys

    program = f"from labeler.workbench.confinement import *\nrefuse_network_and_programs()\n{attempt}\n"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "may not do this" in done.stderr
    free = subprocess.run([sys.executable, "-c", "import os; os.system('true')"], check=False)
    assert free.returncode == 0, "the control: without confinement it can"


def test_a_confined_process_cannot_take_more_memory_than_it_may() -> None:
    import subprocess
    import sys

    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux caps the address space")
    program = "from labeler.workbench.confinement import *\nlimit_memory(1)\nbytearray(2 << 30)\n"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "MemoryError" in done.stderr


def test_a_decoder_runs_under_its_memory_limit() -> None:
    child = start_child("decode", "20")
    try:
        assert child.stdin is not None and child.stdout is not None
        send(child.stdin, decode_child.request_of(_sample(Path("/nowhere.png")), (10, 10)))
        answer = receive(child.stdout)
        assert answer is not None and "gone" in answer[0]["broken"]
        if Path(f"/proc/{child.pid}/limits").exists():
            limits = Path(f"/proc/{child.pid}/limits").read_text("utf-8")
            assert str(decode_child.MEMORY_GIB << 30) in limits
    finally:
        stop_child(child)
