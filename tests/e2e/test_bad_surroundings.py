"""Real screens that are small, know no OpenGL, or go away with the window on them."""

from __future__ import annotations

import ctypes.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import events_in
from .screen import PROGRAMS, Screen, screen_of_our_own, wait_for
from .test_real_window import close, texts

__all__ = ["texts"]

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in PROGRAMS) or ctypes.util.find_library("Xrandr") is None,
    reason=f"needs {', '.join(PROGRAMS)} and libXrandr",
)


def at_home(screen: Screen, home: Path, **more: str) -> Screen:
    place = {"LABELER_HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    return Screen({**screen.environment, **place, **more})


def monitor(screen: Screen, *arguments: str) -> str:
    asked = [sys.executable, "-m", "tests.e2e.monitors", *arguments]
    return subprocess.run(asked, env=screen.environment, check=True, capture_output=True, text=True).stdout


def place_of(screen: Screen, window: str) -> tuple[int, ...]:
    """Left, top, width and height."""
    return tuple(map(int, monitor(screen, "place", window).split()))


def is_within(place: tuple[int, ...], width: int, height: int) -> bool:
    left, top, wide, high = place
    return left >= 0 and top >= 0 and left + wide <= width and top + high <= height


def test_on_a_small_screen_that_knows_no_opengl_the_window_is_whole_and_answers(texts: Path, own_home: Path) -> None:
    with screen_of_our_own("1024x600", "-extension", "GLX") as server:
        screen = at_home(server, own_home, LIBGL_DRIVERS_PATH="/nonexistent", LIBGL_ALWAYS_INDIRECT="1")
        program = screen.start(str(texts))
        window = screen.window("Animals – labeler")
        assert is_within(place_of(screen, window), 1024, 600), place_of(screen, window)
        screen.press("1", "2")
        wait_for(lambda: len(events_in(texts)) == 2, "two answers")
        assert close(screen, program) == 0
    assert [json.loads(event[1])["class"] for event in events_in(texts)] == ["cat", "dog"]


def test_a_monitor_is_unplugged_with_the_window_on_it(texts: Path, own_home: Path) -> None:
    with screen_of_our_own("2700x900") as server:
        screen = at_home(server, own_home)
        monitor(screen, "plug", "left", "0", "1300", "900", "first")
        monitor(screen, "plug", "right", "1300", "1400", "900")
        program = screen.start(str(texts))
        window = screen.window("Animals – labeler")
        screen.tool("windowsize", "--sync", window, "1000", "700")
        screen.tool("windowmove", "--sync", window, "1500", "80")
        wait_for(lambda: place_of(screen, window)[0] >= 1300, "the window on the second monitor")
        screen.press("1")
        wait_for(lambda: len(events_in(texts)) == 1, "an answer there")
        monitor(screen, "unplug", "right")
        wait_for(lambda: is_within(place_of(screen, window), 1300, 900), "the window on the monitor that is left")
        screen.press("2")
        wait_for(lambda: len(events_in(texts)) == 2, "an answer here")
        assert close(screen, program) == 0
