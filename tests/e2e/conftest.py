"""A real X server with a window manager, and real keys: the program as a person runs it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

_PATIENCE_S = 60.0
_PROGRAMS = ("Xvfb", "openbox", "xdotool")


def wait_for(happened: Callable[[], object], what: str, patience_s: float = _PATIENCE_S) -> None:
    """Until something is true; fails with words if it never is."""
    deadline = time.monotonic() + patience_s
    while not happened():
        if time.monotonic() > deadline:
            pytest.fail(f"waited {patience_s:.0f} s in vain for {what}")
        time.sleep(0.05)


@dataclass(frozen=True)
class Screen:
    """An X display of our own."""

    environment: dict[str, str]

    def tool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=20
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The id of the visible window with this title, once it is there and has the keyboard."""
        wait_for(lambda: self.tool("search", "--onlyvisible", "--name", title), f"a window called {title}")
        found = self.tool("search", "--onlyvisible", "--name", title).splitlines()[-1]
        self.tool("windowactivate", "--sync", found)
        wait_for(lambda: self.tool("getactivewindow") == found, "the keyboard")
        return found

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tool("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        self.tool("type", "--delay", "15", text)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-m", "labeler", *arguments], env=self.environment)


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed; python3 packaging/dev.py test installs them")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as number:
        name = f":{number.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait()


@pytest.fixture
def screen(display: str, own_home: Path) -> Screen:
    environment = {
        **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LABELER_HOME": str(own_home), "LANG": "C.UTF-8",
    }  # fmt: skip
    return Screen(environment)


def events_in(project: Path) -> list[tuple[str, str, str, str]]:
    """(kind, value, annotator, sample) of the whole log, read as any other program would."""
    with sqlite3.connect(f"file:{project / 'project.db'}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT kind, value, annotator, sample_uid FROM label_events ORDER BY seq").fetchall()
