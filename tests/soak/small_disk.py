"""A real disk that is really full, with some room left or none, under everything that writes.

Run: python -m tests.soak.small_disk [--free 0,20,60,150,400,900] [--workload NAME]. Room is in kB. Needs root and
tmpfs; says so and exits 0 where there is none. Prints one JSON object; exits 1 if anything acknowledged was lost,
something half-written had a final name, a refusal was not clear, or trying again with room did not help.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.deeds import DEEDS
from tests.faults.system_calls import why_not
from tests.soak.every_call import Trial, load_once

_SMALL, _LARGE = "24m", "160m"
_FILL = "fill"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--free", default="0,20,60,150,400,900")
    parser.add_argument("--workload", choices=[*DEEDS, "all"], default="all")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        reason = why_not() or _why_no_disk(place)
        if reason:
            print(json.dumps({"skipped": reason, "met": True}))
            return 0
        load_once()
        wanted = list(DEEDS) if asked.workload == "all" else [asked.workload]
        said = {deed: _full(place, deed, [int(free) for free in asked.free.split(",")]) for deed in wanted}
    is_good = not any(found["trouble"] for found in said.values())
    print(json.dumps({"workloads": said, "met": is_good}))
    return 0 if is_good else 1


def _full(place: Path, name: str, rooms: list[int]) -> dict[str, object]:
    os.environ.update(TMPDIR=f"{place}/run/tmp", LABELER_HOME=f"{place}/run/home")
    with _disk(place / "run", _LARGE):
        trial = Trial(DEEDS[name], place)
        for room in rooms:
            _remount(place / "run", _LARGE)
            trial.fresh()
            _remount(place / "run", _SMALL)
            _fill(place / "run", room << 10)
            trial.tried(f"{name} with {room} kB left", lambda: _make_room(place / "run"))
    return {**trial.outcome.__dict__}


def _make_room(place: Path) -> None:
    (place / _FILL).unlink()
    _remount(place, _LARGE)


def _fill(place: Path, room: int) -> None:
    free = shutil.disk_usage(place).free
    with (place / _FILL).open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, free - room))


def _why_no_disk(place: Path) -> str:
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None:
        return "needs root and mount"
    try:
        with _disk(place / "try", _SMALL):
            return ""
    except subprocess.CalledProcessError as error:
        return f"no tmpfs can be mounted ({error.stderr.strip()})"


@contextmanager
def _disk(place: Path, size: str) -> Iterator[None]:
    place.mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place))
    try:
        yield
    finally:
        _run("umount", "-l", str(place))


def _remount(place: Path, size: str) -> None:
    _run("mount", "-o", f"remount,size={size}", str(place))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main())
