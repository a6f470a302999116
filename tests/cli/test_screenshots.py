"""`labeler screenshots`: pictures of the window without a display, and clear words where it cannot be."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="the window needs PySide6")


def screenshots(*arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "labeler", "screenshots", *map(str, arguments)],
        env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_screens_are_drawn_at_each_scale_without_a_display(texts_project: Path, tmp_path: Path) -> None:
    target = tmp_path / "pictures"
    done = screenshots(
        target, "--project", texts_project, "--theme", "contrast", "--scale", "1,2", "--screen", "label", "--size",
        "1024x600", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    files = [Path(path) for path in json.loads(done.stdout)["files"]]
    assert [path.name for path in files] == ["label-contrast@1x.png", "label-contrast@2x.png"]
    sizes = [struct.unpack(">II", path.read_bytes()[16:24]) for path in files]
    assert sizes == [(1024, 600), (2048, 1200)], "a small screen is no smaller than the window can be"


@pytest.mark.parametrize(
    ("option", "given", "said"),
    [
        ("--scale", "1,big", "with commas between, not “big”"),
        ("--scale", "40", "numbers from 0.5 to 4"),
        ("--size", "wide", "such as 1024x600"),
        ("--screen", "cellar", "there is no screen “cellar”; there are: label"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_words(tmp_path: Path, option: str, given: str, said: str) -> None:
    done = screenshots(tmp_path / "pictures", option, given)
    assert done.returncode == 2 and said in done.stderr and "Traceback" not in done.stderr


def test_a_project_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = screenshots(tmp_path / "pictures", "--project", tmp_path / "gone.labeler", "--screen", "label")
    assert done.returncode != 0 and "gone" in done.stderr and "Traceback" not in done.stderr
