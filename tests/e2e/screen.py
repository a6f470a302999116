"""A real X server with a window manager of our own, and real keys on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

_PATIENCE_S = 60.0
PROGRAMS = ("Xvfb", "openbox", "xdotool")


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
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The id of the visible window with this title, once it is there and has the keyboard."""
        found: list[str] = []

        def has_keyboard() -> bool:
            # Looked for and asked for anew each time: a window may still be going while its successor comes, and a
            # manager that is just taking a window in does not hear what is asked of it.
            found[:] = self.tool("search", "--onlyvisible", "--name", title).splitlines()[-1:]
            if not found or self.tool("getwindowfocus") == found[0] == self.tool("getactivewindow"):
                return bool(found)
            self.tool("windowactivate", found[0])
            return False

        wait_for(has_keyboard, f"a window called {title} that has the keyboard")
        return found[0]

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tool("key", "--clearmodifiers", key)

    def press_faking_releases(self, key: str, often: int) -> None:
        """A key held down as some remote desktops send it: each repeat a release and a press with hardly a pause."""
        self.tool("key", "--clearmodifiers", "--delay", "0", "--repeat", str(often), key)

    def type(self, text: str) -> None:
        self.tool("type", "--delay", "15", text)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-m", "labeler", *arguments], env=self.environment)


@contextmanager
def screen_of_our_own(size: str = "1400x900", *arguments: str) -> Iterator[Screen]:
    """With further arguments of the server. Raises `FileNotFoundError` where one of `PROGRAMS` is missing."""
    for program in PROGRAMS:
        if shutil.which(program) is None:
            raise FileNotFoundError(program)
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        # Held keys do not repeat: on a busy machine a short press may last long.
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-r", *arguments],
        pass_fds=[write_end], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as number:
        name = f":{number.readline().strip()}"
    environment = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    screen = Screen(environment)
    try:
        # Until it manages windows, a new one gets no keyboard.
        wait_for(lambda: screen.tool("get_num_desktops"), "the window manager")
        yield screen
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
