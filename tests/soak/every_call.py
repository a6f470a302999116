"""A fault at every write, sync, rename, cut, link, removal and opening of everything that writes, one run a fault.

Run: python -m tests.soak.every_call [--workload NAME] [--every N] [--short]. Prints one JSON object; exits 1 if
anything acknowledged was lost, a project did not open, something half-written had a final name, a refusal was not
clear, trying again did not help, or anything was left behind. `--at K --fault F` tries one alone and says all of it.

Faults: each error once (ENOSPC, EIO, EACCES, EINTR); `full`, a disk that is full from that call on; `denied`, a
permission that is gone from that call on; `kill`, the end of the process and its children there.
"""

from __future__ import annotations

import argparse
import errno
import json
import logging
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from labeler import registry
from labeler.domain.label_event import event_hash
from labeler.errors import UserError
from labeler.lean_import import import_lean
from labeler.store.project_store import ProjectStore
from tests.faults.deeds import DEEDS, PROJECT, Deed
from tests.faults.system_calls import ALLOW, KILL, Call, Ended, Told, alone, supervise, why_not

ERRORS = ("ENOSPC", "EIO", "EACCES", "EINTR")
FAULTS = (*ERRORS, "full", "denied", "kill")
# What a full disk still lets happen, and what needs no permission once a file is open.
_TAKES_ROOM = ("write", "create", "folder", "link")
_NEEDS_LEAVE = ("open", "create", "folder", "link", "unlink", "rename")
_KEPT_HIDDEN = (".closed", ".ballast")
_MAY_STAY = (f"{PROJECT}/quarantine", f"{PROJECT}/journal")
# Who only reads may not take the first two away; the last is put by after two seconds of rest.
_SIDE_FILES = (".db-wal", ".db-shm", "/.ballast")
_CHANCE = re.compile(r"[0-9a-f]{4,}|[0-9]+")
_PATIENCE_S = 90.0


@dataclass
class Outcome:
    """`refused` in clear words; `borne`: it was done all the same."""

    calls: int = 0
    runs: int = 0
    refused: int = 0
    borne: int = 0
    killed: int = 0
    acknowledged: int = 0
    longest_recovery_s: float = 0.0
    trouble: list[str] = field(default_factory=list)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workload", choices=[*DEEDS, "all"], default="all")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="for each workload, at most")
    parser.add_argument("--short", action="store_true", help="thinned, in seconds")
    parser.add_argument("--fault", choices=FAULTS)
    parser.add_argument("--at", type=int)
    asked = parser.parse_args()
    reason = why_not()
    if reason:
        print(json.dumps({"skipped": reason, "met": True}))
        return 0
    logging.disable(logging.CRITICAL)
    load_once()
    faults = (asked.fault,) if asked.fault else FAULTS
    said = {}
    with tempfile.TemporaryDirectory(dir=_quick_place()) as name:
        os.environ.update(TMPDIR=f"{name}/run/tmp", LABELER_HOME=f"{name}/run/home")
        for deed in DEEDS.values() if asked.workload == "all" else (DEEDS[asked.workload],):
            trial = Trial(deed, Path(name))
            if asked.at is not None:
                trial.fault(asked.at, faults[0])
            elif asked.short:
                trial.run(deed.every, faults, turn=len(said))
            else:
                trial.run(asked.every, faults, until=time.monotonic() + asked.seconds)
            said[deed.name] = {**trial.outcome.__dict__, "trouble": trial.outcome.trouble[:400]}
            print(f"{deed.name}: {json.dumps(said[deed.name])}", file=sys.stderr, flush=True)
    is_good = not any(found["trouble"] for found in said.values())
    print(json.dumps({"workloads": said, "met": is_good}))
    return 0 if is_good else 1


def load_once() -> None:
    """What every run needs, once instead of in each fork."""
    for name in ("sqlite_utils", "skops.io", "sklearn.linear_model", "sklearn.ensemble", "sklearn.model_selection"):
        import_lean(name)
    for family in ("tasks", "featurizers", "models", "strategies", "importers", "exporters"):
        registry.members(family)


def _quick_place() -> str | None:
    """What is tried here is not the disk."""
    memory = Path("/dev/shm")
    return str(memory) if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 1 << 30 else None


class Trial:
    """One deed, again and again on the same place, each time with another fault."""

    def __init__(self, deed: Deed, scratch: Path) -> None:
        self.deed = deed
        self.place = scratch / "run"
        self.outcome = Outcome()
        self._template = scratch / f"template-{deed.name}"
        self._lay_out()
        self._ids = self._fine(alone(lambda told: told(_ids_in(self.place)))).told
        self.calls: list[Call] = []
        self._fine(supervise(self._do, self.place, lambda call: self.calls.append(call) or ALLOW, _PATIENCE_S))
        self._fine(alone(lambda _told: _whole(self.deed, self.place)))
        self._known = _names(self.place) | _names(self._template)
        self.outcome.calls = len(self.calls)

    def run(self, every: int, faults: tuple[str, ...], *, turn: int | None = None, until: float = float("inf")) -> None:
        """Try each `every`th call with each fault, or, given a `turn`, with one after the other from that one on."""
        for number, at in enumerate(range(every // 2 if turn else 0, len(self.calls), every)):
            for fault in faults if turn is None else (faults[(turn + number) % len(faults)],):
                if time.monotonic() > until:
                    return
                self.fault(at, fault)

    def tried(self, how: str, mend: Callable[[], None]) -> None:
        """Do it on the place as it is now, and hold it to everything once that is mended."""
        ended = alone(self._do, _PATIENCE_S)
        mend()
        self._held(ended, how, may_litter=False)

    def fault(self, at: int, fault: str) -> None:
        """This fault at this call, and everything that must hold afterwards."""
        self.fresh()
        seen: list[Call] = []

        def decide(call: Call) -> int:
            seen.append(call)
            return _verdict(fault, call, len(seen) - 1 - at)

        ended = supervise(self._do, self.place, decide, _PATIENCE_S)
        hit = seen[at] if at < len(seen) else None
        where = "beyond the end" if hit is None else f"{hit.kind} {hit.path.removeprefix(str(self.place))}"
        may_litter = fault in ("kill", "denied") or (hit is not None and hit.kind == "unlink")
        self._held(ended, f"{self.deed.name} --at {at} --fault {fault} ({where})", may_litter=may_litter)

    def _held(self, ended: Ended, how: str, *, may_litter: bool) -> None:
        wrong = self._said_wrong(ended)
        held = alone(lambda told: self._hold(told, ended, may_litter), _PATIENCE_S)
        self._note(ended, held)
        wrong += [_short(held.words) if held.is_ours else held.words] if held.words else []
        wrong += ["what was done afterwards hung"] if held.hung else []
        self.outcome.trouble += [f"{how}: {words}" for words in wrong]

    def _note(self, ended: Ended, held: Ended) -> None:
        self.outcome.runs += 1
        self.outcome.killed += ended.was_killed
        self.outcome.refused += ended.words is not None
        self.outcome.borne += ended.words is None and not ended.was_killed
        self.outcome.acknowledged += len(self._ids | ended.told)
        took = max((float(said.removeprefix("opened=")) for said in held.told), default=0.0)
        self.outcome.longest_recovery_s = round(max(self.outcome.longest_recovery_s, took), 3)

    def _clear(self) -> None:
        """What is in the place; it may be a disk of its own."""
        for path in self.place.iterdir() if self.place.is_dir() else ():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()

    def _lay_out(self) -> None:
        self._clear()
        for name in ("tmp", "home"):
            (self.place / name).mkdir(parents=True)
        self._fine(alone(lambda _told: self.deed.make(self.place)))
        # What is at the same place has the same device's journal.
        shutil.copytree(self.place, self._template, symlinks=True)

    def fresh(self) -> None:
        self._clear()
        shutil.copytree(self._template, self.place, symlinks=True, dirs_exist_ok=True)

    def _do(self, told: Told) -> None:
        self.deed.do(self.place, told)

    def _fine(self, ended: Ended) -> Ended:
        if ended.words or ended.hung:
            raise AssertionError(f"{self.deed.name} fails without any fault: {ended.words}")
        return ended

    def _said_wrong(self, ended: Ended) -> list[str]:
        if ended.hung:
            return ["it hung"]
        if ended.words is None:
            return []
        if ended.is_ours:
            return [f"no words: {_short(ended.words)}"]
        return [] if self._is_clear(ended.words) else [f"unclear: {ended.words}"]

    def _is_clear(self, words: str) -> bool:
        """It names a file or folder of what was at work, and goes on to say what to do."""
        names = {part for name in self._known for part in (name, Path(name).name, Path(name).stem) if len(part) > 2}
        named = any(name in words for name in {*names, "birds", "new.labeler", "mine.labeler", str(self.place)})
        return named and ("; " in words or ". " in words)

    def _hold(self, told: Told, ended: Ended, may_litter: bool) -> None:
        """In a fork, undisturbed: raises `UserError` for the first thing that does not hold afterwards.

        `may_litter`: outside of the project nobody comes by who could take away what had to be left.
        """
        started = time.perf_counter()
        _refuse(self._ids | ended.told, self.place)
        told({f"opened={time.perf_counter() - started:.3f}"})
        hidden = {name for name in _names(self.place / PROJECT) if _is_unfinished(name)}
        if hidden:
            raise UserError(f"left behind after opening: {sorted(hidden)}")
        half_made = self.deed.half_made(self.place)
        if half_made:
            raise UserError(f"half-made under a final name: {half_made}")
        if self.deed.lacks(self.place):
            if ended.words is None and not ended.was_killed and not self.deed.is_patient:
                raise UserError(f"called done, but lacks: {self.deed.lacks(self.place)}")
            self._do(lambda _ids: None)
        _whole(self.deed, self.place)
        _refuse(self._ids | ended.told, self.place)
        left = _names(self.place) - self._known
        may_stay = (*_MAY_STAY, f"{PROJECT}/imports") if ended.words is None else _MAY_STAY
        left = {name for name in left if not name.startswith(may_stay) and not name.endswith(_SIDE_FILES)}
        if may_litter:
            left = {name for name in left if name.startswith(PROJECT)}
        if left:
            raise UserError(f"left behind at last: {sorted(left)}")


def _short(trace: str) -> str:
    """The last line of a traceback, and the way there through the program."""
    way = re.findall(r'labeler/(\S+\.py)", line (\d+)', trace.rpartition("During handling")[2])
    return f"{trace.strip().splitlines()[-1]} at {' > '.join(f'{file}:{line}' for file, line in way[-4:])}"


def _verdict(fault: str, call: Call, behind: int) -> int:
    if behind < 0:
        return ALLOW
    if fault == "full":
        return errno.ENOSPC if call.kind in _TAKES_ROOM else ALLOW
    if fault == "denied":
        return errno.EACCES if call.kind in _NEEDS_LEAVE else ALLOW
    if behind > 0:
        return ALLOW
    return KILL if fault == "kill" else int(getattr(errno, fault))


def _whole(deed: Deed, place: Path) -> None:
    missing = deed.lacks(place) or deed.half_made(place)
    if missing:
        raise UserError(f"done, and yet: {missing}")


def _ids_in(place: Path) -> set[str]:
    if not (place / PROJECT).exists():
        return set()
    with ProjectStore.open(place / PROJECT) as store:
        return {event.event_id for event in store.events()}


def _refuse(ids: set[str], place: Path) -> None:
    """Raises `UserError` unless the project opens and holds each of these events once."""
    if not (place / PROJECT).exists():
        return
    with ProjectStore.open(place / PROJECT) as store:
        events = list(store.events())
    held = [event.event_id for event in events]
    lost = ids - set(held)
    if lost:
        raise UserError(f"lost: {len(lost)} of {len(ids)} events")
    if len(held) != len(set(held)):
        raise UserError("events are there twice")
    if not all(event_hash(event) == event.hash for event in events):
        raise UserError("a hash is wrong")


def _names(folder: Path) -> set[str]:
    """All files by their place, with whatever chance or time put into their names taken out."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())
    return {_CHANCE.sub("#", name) for name in found}


def _is_unfinished(name: str) -> bool:
    parts = Path(name).parts
    return any(part.startswith(".") and part not in _KEPT_HIDDEN for part in parts) or name.endswith((".tmp", ".part"))


if __name__ == "__main__":
    sys.exit(main())
