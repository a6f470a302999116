"""The engine in a warm, niced child: a fit beside the window takes no turn of the window's interpreter."""

from __future__ import annotations

import contextlib
import itertools
import logging
import subprocess
import threading
import time
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import ModelVersion
from labeler.errors import Cancelled, LabelerError, UserError
from labeler.learning.audit import Audit
from labeler.learning.snapshot import Snapshot
from labeler.learning.wire import (
    Arrays,
    Facts,
    audit_from,
    features_file,
    outcome_from,
    packed,
    snapshot_parts,
    unpacked,
)
from labeler.secrecy import keyring
from labeler.workbench.children import ChildDied, receive, send, start_child, stop_child
from labeler.workbench.engine import Check, Features, ModelHandle, Turn

# Between looks at whether the work is still wanted.
_LOOK_S = 0.05
_GRACE_S = 0.2
# A quick question that takes longer has met a child that hangs.
_QUICK_S = 30.0
# A fit may take as long as it takes, but beside it the child says that it is there. Long enough for a swapping machine.
_PULSE_S = 5.0
_HANGS_S = 60.0

# Tells the projects apart that are open in this process, one after the other or at once.
_ROOMS = itertools.count(1)

_log = logging.getLogger(__name__)

Answer = tuple[Facts, Arrays]


class LearningFailed(LabelerError):
    """The child met a mistake of ours or of a plugin; it goes on serving."""


@dataclass(frozen=True, slots=True)
class RemoteModel:
    """A fitted model in a child: good as long as that very child lives."""

    number: int
    n_classes: int
    link: Link


class Link:
    """One running child and the thread that hears its answers; futures complete on that thread."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] = start_child("model")
        self._numbers = itertools.count(1)
        self._pending: dict[int, Future[Answer]] = {}
        self._speaking = threading.Lock()
        self._bookkeeping = threading.Lock()
        self._alive = True
        self._listener = threading.Thread(target=self._listen, name="model-child-listener", daemon=True)
        self._listener.start()

    @property
    def alive(self) -> bool:
        return self._alive

    def ask(
        self, room: int, ask: str, facts: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]
    ) -> tuple[int, Future[Answer]]:
        """Send a request of an open project; its number, and the answer to come, or `ChildDied` in its place."""
        future: Future[Answer] = Future()
        number = next(self._numbers)
        with self._bookkeeping:
            if not self._alive:
                future.set_exception(ChildDied("the learning process has ended"))
                return number, future
            self._pending[number] = future
        header, payload = packed(facts, arrays)
        self._send({**header, "id": number, "ask": ask, "room": room, "keys": _keys(facts)}, payload)
        return number, future

    def stop(self, number: int) -> None:
        """The answer to this request is not wanted any more."""
        with self._bookkeeping:
            self._pending.pop(number, None)
        self._send({"id": number, "ask": "stop"}, b"")

    def end(self) -> None:
        """Stop the child and whatever it is doing."""
        # Not the answers' pipe yet: closing it would wait for the listener, which waits for the child.
        with contextlib.suppress(OSError):
            if self._child.stdin is not None:
                self._child.stdin.close()
        try:
            self._child.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            self._child.kill()
        self._listener.join()
        stop_child(self._child)

    def kill(self) -> None:
        """End the child at once; nothing more is asked of it, and everything that waits for it fails."""
        with self._bookkeeping:
            self._alive = False
        self._child.kill()

    def _send(self, header: Facts, payload: bytes) -> None:
        assert self._child.stdin is not None  # a pipe, see start_child
        try:
            with self._speaking:
                send(self._child.stdin, header, payload)
        except (OSError, ValueError):
            # The listener meets the end of the same child and fails everything that waits.
            _log.info("a request reached no learning process")

    def _listen(self) -> None:
        assert self._child.stdout is not None
        try:
            while (message := receive(self._child.stdout)) is not None:
                header, payload = message
                with self._bookkeeping:
                    future = self._pending.pop(int(header["id"]), None)
                if future is not None:
                    future.set_result(unpacked(header, payload))
        except (ChildDied, OSError, ValueError, KeyError, TypeError):
            _log.warning("the learning process spoke nonsense or was cut off")
        with self._bookkeeping:
            self._alive = False
            left = list(self._pending.values())
            self._pending.clear()
        for future in left:
            future.set_exception(ChildDied("the learning process ended in the middle of its work (out of memory?)"))
        if self._child.poll() is None:
            self._child.kill()
            self._child.wait()


def _keys(facts: Mapping[str, Any]) -> keyring.Handed:  # Any: JSON leaves
    """What the child needs to read and write the files that are spoken of."""
    project = facts.get("project")
    place = facts.get("features") if project is None else str(Path(project) / "models" / "any")
    return {} if place is None else keyring.handed(Path(place), "files")


class ModelChild:
    """The one child of this program, started when first needed and again when it died; projects take turns on it."""

    def __init__(self) -> None:
        self._link: Link | None = None
        self._starting = threading.Lock()

    def link(self) -> Link:
        with self._starting:
            if self._link is None or not self._link.alive:
                self._link = Link()
                self._link.ask(0, "warm", {}, {})
            return self._link

    def warm(self) -> None:
        """Have it ready before the first answer. May take some milliseconds."""
        self.link()

    def end(self) -> None:
        with self._starting:
            link, self._link = self._link, None
        if link is not None:
            link.end()


class ChildEngine:
    """One open project's share of the child."""

    def __init__(self, child: ModelChild) -> None:
        self._child = child
        self._room = next(_ROOMS)
        self._memory: dict[str, Any] | None = None  # Any: stands for the caches, which lie in the child
        self._memory_number = 0
        self._used: Link | None = None

    def rerank(self, snapshot: Snapshot, previous: ModelHandle | None, check: Check) -> Turn:
        if snapshot.memory is not self._memory:
            self._memory = snapshot.memory
            self._memory_number += 1
        link = self._used = self._child.link()
        known = previous.number if isinstance(previous, RemoteModel) and previous.link is link else None
        facts, arrays = snapshot_parts(snapshot)
        facts |= {"previous": known, "memory": self._memory_number}
        said, given = self._wait(link, "rerank", facts, arrays, check)
        return Turn(outcome_from(said, given), _model(link, said))

    def audit(self, snapshot: Snapshot, check: Check) -> Audit:
        return audit_from(*self._wait(self._link(), "audit", {}, {}, check))

    def chances(self, model: ModelHandle, X: Features, rows: NDArray[np.int32]) -> NDArray[np.float32]:
        facts = {"features": features_file(X)}
        _, given = self._of_model(model, "chances", facts, {"rows": np.asarray(rows, dtype=np.int32)})
        return given["chances"]

    def step(self, name: str, model: ModelHandle, X: Features, row: int, y: NDArray[np.int32]) -> ModelHandle:
        facts = {"features": features_file(X), "name": name}
        said, _ = self._of_model(model, "step", facts, {"y": y, "rows": np.array([row], dtype=np.int32)})
        stepped = _model(self._link(), said)
        assert stepped is not None  # a step of a model is a model
        return stepped

    def keep(self, project: Path, version: ModelVersion, model: ModelHandle) -> None:
        self._of_model(model, "keep", {"project": str(project), "version": asdict(version)}, {})

    def kept(self, project: Path, version: ModelVersion) -> ModelHandle | None:
        link = self._used = self._child.link()
        said, _ = self._quickly(link, "kept", {"project": str(project), "version": asdict(version)}, {})
        return _model(link, said)

    def close(self) -> None:
        if self._used is not None and self._used.alive:
            self._used.ask(self._room, "forget", {}, {})

    def _link(self) -> Link:
        if self._used is None or not self._used.alive:
            raise ChildDied("the learning process has ended")
        return self._used

    def _of_model(
        self, model: ModelHandle, ask: str, facts: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]
    ) -> Answer:
        """A question about a model, put to the very child that holds it."""
        assert isinstance(model, RemoteModel)  # only this engine's own results are ever given back to it
        return self._quickly(model.link, ask, {**facts, "model": model.number}, arrays)

    def _quickly(self, link: Link, ask: str, facts: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> Answer:
        number, future = link.ask(self._room, ask, facts, arrays)
        try:
            return _understood(future.result(_QUICK_S))
        except TimeoutError:
            link.stop(number)
            raise ChildDied("the learning process does not answer") from None

    def _wait(
        self, link: Link, ask: str, facts: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]], check: Check
    ) -> Answer:
        """The answer, unless `check` says meanwhile that it is not wanted any more."""
        number, future = link.ask(self._room, ask, facts, arrays)
        pulse = _Pulse(link)
        while True:
            try:
                return _understood(future.result(_LOOK_S))
            except TimeoutError:
                try:
                    check()
                except Cancelled:
                    link.stop(number)
                    raise
                pulse.require()


class _Pulse:
    """Whether a child that is busy is there at all; one that hangs is ended, so that the next turn has a new one."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._asked_at = time.monotonic()
        self._answer: Future[Answer] | None = None

    def require(self) -> None:
        """Raises `ChildDied` for one that has not spoken for a minute."""
        waited = time.monotonic() - self._asked_at
        if (self._answer is None or self._answer.done()) and waited > _PULSE_S:
            _, self._answer = self._link.ask(0, "alive", {}, {})
            self._asked_at = time.monotonic()
        elif self._answer is not None and not self._answer.done() and waited > _HANGS_S:
            self._link.kill()
            raise ChildDied(f"the learning process did not answer for {_HANGS_S:.0f} s and was ended")


def _understood(answer: Answer) -> Answer:
    said, _ = answer
    if "cancelled" in said:
        raise Cancelled(str(said["cancelled"]))
    if "refused" in said:
        raise UserError(str(said["refused"]))
    if "failed" in said:
        raise LearningFailed(str(said["failed"]))
    return answer


def _model(link: Link, said: Facts) -> RemoteModel | None:
    return None if said["model"] is None else RemoteModel(int(said["model"]), int(said["n_classes"]), link)
