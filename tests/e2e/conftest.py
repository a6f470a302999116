"""The program as a person runs it: on a real X server, with real keys."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from .screen import PROGRAMS, Screen, screen_of_our_own


@pytest.fixture(scope="session")
def display() -> Iterator[Screen]:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed; python3 packaging/dev.py test installs them")
    with screen_of_our_own() as screen:
        yield screen


@pytest.fixture
def screen(display: Screen, own_home: Path) -> Screen:
    return Screen({**display.environment, "LABELER_HOME": str(own_home)})


def events_in(project: Path) -> list[tuple[str, str, str, str]]:
    """(kind, value, annotator, sample) of the whole log, read as any other program would."""
    with sqlite3.connect(f"file:{project / 'project.db'}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT kind, value, annotator, sample_uid FROM label_events ORDER BY seq").fetchall()
