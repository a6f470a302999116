"""From the demo to the export, window and children included, no socket is opened; controls show it would be seen."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from . import no_sockets

pytestmark = pytest.mark.skipif(not no_sockets.is_possible(), reason="needs Linux and its filters for system calls")


def _run(place: Path, *arguments: object, module: tuple[str, ...] = ("-m", "tests.hostile.no_sockets")) -> str:
    done = subprocess.run(
        [sys.executable, *module, *map(str, arguments)], env=no_sockets.environment(place), cwd=place,
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, (arguments, done.returncode, done.stdout[-2000:], done.stderr[-2000:])
    assert "Bad system call" not in done.stdout + done.stderr
    return done.stdout


def _noted(place: Path) -> list[str]:
    log = place / "log"
    return log.read_text("utf-8").splitlines() if log.exists() else []


@pytest.mark.parametrize(
    "program",
    [
        "import socket; socket.socket()",
        "import ctypes; ctypes.CDLL(None).socket(2, 1, 0)",
        "import ctypes; ctypes.CDLL(None).socket(1, 1, 0)",
        "import subprocess, sys; c = 'import socket; socket.socket()'\n"
        "sys.exit(subprocess.run([sys.executable, '-c', c]).returncode)",
    ],
    ids=["by Python", "behind Python's back", "even a local one", "in a child"],
)
def test_the_control_is_ended_by_the_kernel(tmp_path: Path, program: str) -> None:
    begun = f"from tests.hostile.no_sockets import forbid_sockets\nforbid_sockets()\n{program}\n"
    done = subprocess.run(
        [sys.executable, "-c", begun], env=no_sockets.environment(tmp_path), capture_output=True, check=False
    )
    assert -done.returncode == signal.SIGSYS or 256 - done.returncode == signal.SIGSYS
    assert ("socket.__new__" in _noted(tmp_path)) == ("import socket" in program)


def test_a_demo_in_the_window_opens_no_socket(tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    said = _run(tmp_path, "demo", "table", "--auto", 15, "--dir", tmp_path, "--json")
    assert json.loads(said.strip().splitlines()[-1])
    assert _noted(tmp_path) == []


def test_images_and_their_network_open_no_socket(tmp_path: Path) -> None:
    """The library that runs the network has reported to its makers from version 1.29 on, until told not to."""
    from PIL import Image

    (tmp_path / "photos").mkdir()
    for shade in range(30):
        Image.new("RGB", (32, 32), (shade * 8, 255 - shade * 8, 90)).save(tmp_path / "photos" / f"{shade}.png")
    (tmp_path / "a.csv").write_text("source,label\n0.png,c\n1.png,c\n28.png,d\n29.png,d\n", "utf-8")
    project = tmp_path / "p"
    _run(tmp_path, "new", project, "--class", "c", "--class", "d")
    _run(tmp_path, "import", project, tmp_path / "photos")
    _run(tmp_path, "label", project, "--annotator", "anna", "--from", tmp_path / "a.csv")
    _run(tmp_path, "train", project)
    assert list((tmp_path / "p.labeler" / "features").glob("*.npy"))
    assert _noted(tmp_path) == []


def test_from_import_to_export_no_socket_is_opened(tmp_path: Path) -> None:
    rows = "".join(f"{n},{('the cat sleeps', 'a dog barks')[n % 2]} number {n},{'cd'[n % 2]}\n" for n in range(40))
    (tmp_path / "t.csv").write_text(f"id,text,label\n{rows}", "utf-8")
    (tmp_path / "a.csv").write_text("source,label\n1,d\n2,c\n3,d\n4,c\n", "utf-8")
    project = tmp_path / "p"
    _run(tmp_path, "new", project, "--class", "c", "--class", "d")
    assert json.loads(_run(tmp_path, "import", project, tmp_path / "t.csv", "--json"))["added"] == 40
    _run(tmp_path, "label", project, "--annotator", "anna", "--from", tmp_path / "a.csv")
    _run(tmp_path, "train", project)
    assert json.loads(_run(tmp_path, "rank", project, "--json"))["items"]
    _run(tmp_path, "status", project)
    _run(tmp_path, "export", project, tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text("utf-8").count("\n") == 5
    assert _noted(tmp_path) == []
