"""The child that fits, ranks and is asked for probabilities, so that the window's process imports no learner at all.

A request a message, an answer a message, in any order. Fits run one after the other on a thread of their own; quick
questions are answered beside them, and a request to stop is heard at once.
"""

from __future__ import annotations

import itertools
import logging
import os
import queue
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import FittedModel, ProposalModel
from labeler.errors import Cancelled, UserError
from labeler.lean_import import import_lean
from labeler.learning.audit import audit
from labeler.learning.feature_store import load_matrix
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot
from labeler.learning.wire import (
    Arrays,
    Facts,
    audit_parts,
    outcome_parts,
    packed,
    snapshot_from,
    unpacked,
    version_from,
)
from labeler.registry import member
from labeler.secrecy import keyring
from labeler.workbench.cancel import CancelToken
from labeler.workbench.children import receive, send
from labeler.workbench.confinement import limit_memory, lower_priority
from labeler.workbench.model_files import keep_model, kept_model

MEMORY_GIB = 8
NICE = 10
# The newest models and their online steps; older ones are asked for nothing any more.
_MODELS_KEPT = 8
# For a model that is just being written.
_LAST_S = 5.0
_QUICK = frozenset({"chances", "step", "forget", "alive"})

_log = logging.getLogger(__name__)

Answer = tuple[Facts, Arrays]


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked; `room` tells the open projects of one window's program apart."""

    number: int
    ask: str
    room: int
    facts: Facts
    arrays: Arrays
    stop: CancelToken = field(default_factory=CancelToken)


def main() -> int:
    """`labeler --child model`."""
    lower_priority(NICE)
    limit_memory(MEMORY_GIB)
    Server(sys.stdin.buffer, sys.stdout.buffer).run()
    return 0


@dataclass(slots=True)
class Room:
    """What is held for one open project.

    `memory` is the strategies' own cache with the number under which the window knows it.
    """

    models: OrderedDict[int, FittedModel] = field(default_factory=OrderedDict)
    features: tuple[str, NDArray[np.float32]] | None = None
    memory: tuple[int, dict[str, Any]] = (0, {})  # Any: each strategy's own cache
    snapshot: Snapshot | None = None

    def matrix(self, path: str | None) -> NDArray[np.float32] | None:
        """The features in that file, mapped or opened once."""
        if path is None:
            return None
        if self.features is None or self.features[0] != path:
            self.features = (path, load_matrix(Path(path)))
        return self.features[1]

    def rows(self, path: str, rows: NDArray[np.int32]) -> NDArray[np.float32]:
        X = self.matrix(path)
        assert X is not None
        return np.array(X[rows])

    def model(self, number: int) -> FittedModel:
        found = self.models.get(number)
        if found is None:
            raise UserError("this model is not held any longer; the next answer brings a new one")
        return found


class Server:
    """Reads requests on the thread that calls `run`, until they end."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._speaking = threading.Lock()
        self._waiting: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._stops: dict[int, CancelToken] = {}
        self._rooms: dict[int, Room] = {}
        self._numbers = itertools.count(1)
        self._doers: dict[str, Callable[[Request, Room], Answer]] = {
            "warm": self._warm, "rerank": self._rerank, "audit": self._audit, "chances": self._chances,
            "step": self._step, "keep": self._keep, "kept": self._kept, "forget": self._forget,
            "alive": self._alive,
        }  # fmt: skip

    def run(self) -> None:
        worker = threading.Thread(target=self._work, name="model-work", daemon=True)
        worker.start()
        while (message := receive(self._requests)) is not None:
            header, payload = message
            keyring.take_handed(header.pop("keys", {}))
            number, ask = int(header["id"]), str(header["ask"])
            if ask == "stop":
                if number in self._stops:
                    self._stops[number].cancel()
                continue
            request = Request(number, ask, int(header["room"]), *unpacked(header, payload))
            if ask in _QUICK:
                self._answer(request)
            else:
                self._stops[number] = request.stop
                self._waiting.put(request)
        for stop in list(self._stops.values()):
            stop.cancel()
        self._waiting.put(None)
        worker.join(_LAST_S)
        if worker.is_alive():
            # Nobody is left to hear of it, and what does not look whether it is to stop would run for ever.
            os._exit(0)

    def _work(self) -> None:
        while (request := self._waiting.get()) is not None:
            self._answer(request)
            self._stops.pop(request.number, None)

    def _answer(self, request: Request) -> None:
        try:
            said, given = self._doers[request.ask](request, self._rooms.setdefault(request.room, Room()))
        except Cancelled as error:
            said, given = {"cancelled": str(error)}, {}
        except UserError as error:
            said, given = {"refused": str(error)}, {}
        except MemoryError:
            said, given = {"refused": "this model needs more memory than there is; choose another model"}, {}
        except Exception as error:  # border: a background job ends here, the window gets the error
            _log.exception("%s failed", request.ask)
            said, given = {"failed": str(error) or type(error).__name__}, {}
        header, payload = packed(said, given)
        with self._speaking:
            send(self._answers, {**header, "id": request.number}, payload)

    def _warm(self, request: Request, room: Room) -> Answer:
        """Import what the first fit will need."""
        import_lean("sklearn.linear_model")
        return {}, {}

    def _rerank(self, request: Request, room: Room) -> Answer:
        facts = request.facts
        if facts["memory"] != room.memory[0]:
            room.memory = (facts["memory"], {})
        kept = {"previous": room.models.get(facts["previous"]), "memory": room.memory[1]}
        room.snapshot = snapshot_from(facts, request.arrays, room.matrix(facts["features"]), **kept)
        outcome = rerank(room.snapshot, request.stop.check, lambda _: None)
        said, given = outcome_parts(outcome)
        return {**said, **self._held(room, outcome.fitted)}, given

    def _audit(self, request: Request, room: Room) -> Answer:
        if room.snapshot is None:
            raise UserError("there is nothing to measure yet")
        return audit_parts(audit(room.snapshot, request.stop.check))

    def _chances(self, request: Request, room: Room) -> Answer:
        X = room.rows(request.facts["features"], request.arrays["rows"])
        return {}, {"chances": room.model(request.facts["model"]).predict_proba(X)}

    def _step(self, request: Request, room: Room) -> Answer:
        family: ProposalModel = member("models", request.facts["name"])
        X = room.rows(request.facts["features"], request.arrays["rows"])
        return self._held(room, family.update(room.model(request.facts["model"]), X, request.arrays["y"])), {}

    def _keep(self, request: Request, room: Room) -> Answer:
        facts = request.facts
        keep_model(Path(facts["project"]), version_from(facts["version"]), room.model(facts["model"]))
        return {}, {}

    def _kept(self, request: Request, room: Room) -> Answer:
        found = kept_model(Path(request.facts["project"]), version_from(request.facts["version"]))
        return self._held(room, found), {}

    def _alive(self, request: Request, room: Room) -> Answer:
        return {}, {}

    def _forget(self, request: Request, room: Room) -> Answer:
        self._rooms.pop(request.room, None)
        return {}, {}

    def _held(self, room: Room, model: FittedModel | None) -> Facts:
        """What the window gets in place of a model."""
        if model is None:
            return {"model": None}
        number = next(self._numbers)
        room.models[number] = model
        while len(room.models) > _MODELS_KEPT:
            room.models.popitem(last=False)
        return {"model": number, "n_classes": model.n_classes}
