"""Children that meet a poisonous file: Python start-up code in a folder of the test's makes opening it deadly."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Any child reads this at its start. What a file's name says happens to whoever opens it, as a bug in a decoder would.
_POISON = """
import os, signal, sys, time
def poison(event, arguments):
    if event != "open" or not isinstance(arguments[0], (str, bytes)):
        return
    name = os.path.basename(os.fsdecode(arguments[0]))
    if name.startswith("abort"):
        os.abort()
    elif name.startswith("hang"):
        while True:
            time.sleep(3600)
    elif name.startswith("spin"):
        while True:
            pass
    elif name.startswith("killed"):
        os.kill(os.getpid(), signal.SIGKILL)
    elif name.startswith("exit"):
        os._exit(0)
    elif name.startswith("greedy"):
        bytearray(1 << 42)
sys.addaudithook(poison)
"""


@pytest.fixture
def poisoned(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Children, not this process, fall ill of files called abort…, hang…, spin…, killed…, exit… and greedy…."""
    place = tmp_path_factory.mktemp("poison")
    (place / "sitecustomize.py").write_text(_POISON, "utf-8")
    paths = [str(place), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Six good images, a0 to a5."""
    from PIL import Image

    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(6):
        Image.new("RGB", (12, 9), (40 * number, 10, 10)).save(folder / f"{'abghmz'[number]}{number}.png")
    return folder
