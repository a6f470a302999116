"""Real power cuts: a writer on ext4 over a loop device is stopped, the device's image copied as the disk holds it at
that moment, and the copy mounted and opened. Needs root and loop devices; says so and exits 0 where there are none.

Run: python -m tests.soak.loop_cut [--cuts 200]. Prints one JSON object; exits 1 if anything acknowledged was lost.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from labeler.errors import UserError
from labeler.store.project_store import ProjectStore
from tests.faults import workload

_SIZE = "48M"
_WRITER = """
import sys
from pathlib import Path
from labeler.store.project_store import ProjectStore
from tests.faults import workload
told = lambda ids: print(*ids, flush=True)
with ProjectStore.open(Path(sys.argv[1])) as store:
    print("open", flush=True)
    for seed in range(1_000_000):
        workload.run(store, Path(sys.argv[2]), told, lambda ids: print("refused", flush=True), seed=seed)
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=200)
    asked = parser.parse_args()
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as place:
        reason = _why_not(Path(place))
        if reason:
            print(json.dumps({"cuts": 0, "skipped": reason, "met": True}))
            return 0
        figures = _cuts(Path(place), asked.cuts)
    figures["met"] = not (figures["lost"] or figures["not_opened"])
    print(json.dumps(figures))
    return 0 if figures["met"] else 1


def _why_not(place: Path) -> str:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "not root"
    missing = [tool for tool in ("losetup", "mkfs.ext4", "mount", "umount") if shutil.which(tool) is None]
    if missing:
        return f"no {missing[0]}"
    try:
        _make_disk(place / "try.img")
        (place / "try").mkdir()
        _run("mount", "-o", "loop", place / "try.img", place / "try")
        _run("umount", place / "try")
    except subprocess.CalledProcessError as error:
        return f"no loop devices ({error.stderr.strip()})"
    return ""


def _cuts(place: Path, count: int) -> dict[str, object]:
    chance = random.Random(11)
    mount, disk, image = place / "mnt", place / "disk.img", place / "cut.img"
    mount.mkdir()
    folder, table = mount / "birds.labeler", place / "t.csv"
    acknowledged = lost = not_opened = 0
    longest, failures = 0.0, []
    for _ in range(count):
        _make_disk(disk)
        _run("mount", "-o", "loop", disk, mount)
        try:
            workload.make(folder, table)
            told = _write_until_cut(folder, table, disk, image, chance)
        finally:
            _unmount(mount)
        _run("mount", "-o", "loop", image, mount)
        try:
            started = time.perf_counter()
            with ProjectStore.open(folder) as store:
                longest = max(longest, time.perf_counter() - started)
                missing = told - {event.event_id for event in store.events()}
        except UserError as error:
            not_opened += 1
            missing = told
            failures.append(str(error))
        finally:
            _unmount(mount)
        acknowledged += len(told)
        lost += len(missing)
    return {
        "cuts": count, "acknowledged": acknowledged, "lost": lost, "not_opened": not_opened,
        "longest_recovery_s": round(longest, 3), "failures": failures[:3],
    }  # fmt: skip


def _write_until_cut(folder: Path, table: Path, disk: Path, image: Path, chance: random.Random) -> set[str]:
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(folder), str(table)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chance.random() * 0.4)
        writer.send_signal(signal.SIGSTOP)
        time.sleep(0.002)
        _run("cp", "--sparse=always", disk, image)
        writer.kill()
        lines = writer.stdout.read().split("\n")[:-1]
    return {event_id for line in lines if line != "refused" for event_id in line.split()}


def _make_disk(path: Path) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
    _run("truncate", "-s", _SIZE, path)
    _run("mkfs.ext4", "-q", "-J", "size=4", path)


def _unmount(mount: Path) -> None:
    for _ in range(50):
        if subprocess.run(["umount", str(mount)], capture_output=True, check=False).returncode == 0:
            return
        time.sleep(0.05)
    raise RuntimeError(f"{mount} cannot be unmounted")


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main())
