"""A spread over the workers of a Dask scheduler: bounded, in order, and unmoved by a worker that dies.

Dask sends code and values as pickles, and whoever reaches a scheduler can run what they like on its workers: a cluster
is used only where a person names its address, and nothing that comes from a project's files is sent as a pickle but
samples, arrays and models of this process.
"""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from labeler.contracts.spread import Part, Result, Shared
from labeler.errors import LabelerError, UserError

Check = Callable[[], None]

_log = logging.getLogger(__name__)

# How long a scheduler may take to answer at first, a first worker to appear, and a scheduler to come back.
CONNECT_S = 10.0
WORKERS_S = 20.0
_GONE_S = 60.0
_LOOK_S = 0.25
# Parts under way for each thread: enough that none waits for the next one to be made.
_AHEAD = 3
# How often one part is given out anew after everything that held what it needs has died.
_TRIES = 3
_GLANCE_BYTES = 1 << 16
# What must be the same on both sides for the same bits.
_PACKAGES = ("labeler", "numpy", "scipy", "scikit-learn", "onnxruntime", "pillow")


@dataclass(frozen=True, slots=True)
class _Given:
    """A part under way."""

    part: Any  # Any: the parts of whoever spreads
    future: Any  # Any: distributed's Future, which has no types
    tries: int


class DaskCluster:
    """A connection to a scheduler; closes with its `with` block. Raises `UserError` in words if there is none.

    Parameters
    ----------
    address : as `dask scheduler` prints it, `tcp://host:8786` or `tls://…`.
    check : called while waiting; raises `Cancelled` to stop.
    """

    def __init__(self, address: str, check: Check = lambda: None) -> None:
        self._check = check
        self._address = address
        self._client = _connected(address)
        try:
            self._workers = self._ready()
        except BaseException:
            self._client.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    @property
    def workers(self) -> int:
        """How many workers were there at the beginning."""
        return self._workers

    def sees(self, file: Path) -> bool:
        """Whether all workers find this very file under the same path."""
        own = _glance(str(file))
        return own is not None and all(other == own for other in self._asked_each(_glance, str(file)).values())

    def __call__(
        self, function: Callable[[Shared, Part], Result], shared: Shared, parts: Iterable[Part]
    ) -> Iterator[Result]:
        """See `contracts.spread.Spread`. Raises `UserError` when no worker or no scheduler is left."""
        waiting: deque[_Given] = deque()
        rest = iter(parts)
        sent = self._handed_over(shared)
        try:
            while True:
                for part in rest:
                    waiting.append(self._give(function, sent, part, 1))
                    if len(waiting) >= self._width():
                        break
                if not waiting:
                    return
                given = waiting.popleft()
                try:
                    result = self._result(given)
                except _Lost as lost:
                    if given.tries >= _TRIES:
                        raise UserError(
                            f"workers of {self._address} died {_TRIES} times over the same part of the work ({lost}); "
                            "give them more memory, or look into their logs"
                        ) from lost
                    sent = self._handed_over(shared)
                    again = [given, *waiting]
                    waiting = deque(self._give(function, sent, one.part, one.tries + (one is given)) for one in again)
                    continue
                yield result
        finally:
            for given in waiting:
                given.future.cancel()

    def _give(self, function: Callable[[Any, Any], Any], sent: Any, part: Any, tries: int) -> _Given:  # Any: as above
        return _Given(part, self._client.submit(_on_worker, function, _versions(), sent, part, pure=False), tries)

    def _width(self) -> int:
        threads = sum(int(info["nthreads"]) for info in self._client.scheduler_info(n_workers=-1)["workers"].values())
        return max(1, threads) * _AHEAD

    def _handed_over(self, shared: Any) -> Any:  # Any: as above
        """What all parts need, sent once. As the result of a task, not scattered: a task is done again when the worker
        that holds its result dies.
        """
        self._await_worker()
        return self._client.submit(_held, shared, pure=False)

    def _result(self, given: _Given) -> Any:  # Any: as above
        """Raises `UserError` for what fails on a worker, and once scheduler or workers have been away for long."""
        from distributed.client import FutureCancelledError
        from distributed.scheduler import KilledWorker

        away_since: float | None = None
        while True:
            self._check()
            try:
                return given.future.result(timeout=_LOOK_S)
            except (FutureCancelledError, KilledWorker) as error:
                raise _Lost(str(error).split("\n")[0]) from error
            except OSError as error:  # also our own look's end
                if given.future.status == "error":
                    raise UserError(f"a worker of {self._address} failed: {error}") from error
                there = self._client.status == "running" and self._has_workers()
                away_since = None if there else away_since or time.monotonic()
                if away_since is not None and time.monotonic() - away_since > _GONE_S:
                    raise self._gone(error) from error

    def _has_workers(self) -> bool:
        return bool(self._client.scheduler_info(n_workers=-1)["workers"])

    def _await_worker(self) -> None:
        until = time.monotonic() + WORKERS_S
        while not self._has_workers():
            self._check()
            if time.monotonic() > until:
                raise UserError(f"{self._address} has no workers; start one: dask worker {self._address}")
            time.sleep(_LOOK_S)

    def _ready(self) -> int:
        """Wait for a worker, and see that all run what this process runs."""
        self._await_worker()
        found = self._asked_each(_versions)
        for worker, versions in found.items():
            _require_same(versions, _versions(), f"the worker {worker}")
        return len(found)

    def _asked_each(self, function: Callable[..., Any], *arguments: Any) -> dict[str, Any]:  # Any: as above
        """What each worker says; one that dies meanwhile says nothing."""
        asked = {
            worker: self._client.submit(function, *arguments, workers=[worker], pure=False, retries=0)
            for worker in self._client.scheduler_info(n_workers=-1)["workers"]
        }
        said = {}
        until = time.monotonic() + CONNECT_S
        for worker, future in asked.items():
            try:
                said[worker] = future.result(timeout=max(_LOOK_S, until - time.monotonic()))
            except ImportError as error:
                raise UserError(f"the worker {worker} cannot run labeler ({error}); install it there") from error
            except (OSError, LookupError, RuntimeError) as error:
                _log.warning("the worker %s did not answer: %s", worker, error)
                future.cancel()
        if not said:
            raise UserError(f"no worker of {self._address} answers; start them again")
        return said

    def _gone(self, error: BaseException) -> UserError:
        return UserError(
            f"the scheduler {self._address} and its workers do not answer any more ({type(error).__name__}); what is "
            "finished is kept: start them and run the command again"
        )


class _Lost(LabelerError):
    """Whatever held a part, or what it needs, has died."""


def _connected(address: str) -> Any:  # Any: distributed's Client, which has no types
    try:
        from distributed import Client
    except ImportError as error:
        raise UserError("a cluster needs Dask: install labeler with its extra “scale”") from error
    for name in ("distributed", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        return Client(address, timeout=CONNECT_S, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        reason = str(error).rstrip(".")
        raise UserError(
            f"no Dask scheduler answers at {address} ({reason}); start one with “dask scheduler” and give the address "
            "that it prints"
        ) from error


def _held(shared: Shared) -> Shared:
    return shared


def _on_worker(
    function: Callable[[Shared, Part], Result], wanted: dict[str, str], shared: Shared, part: Part
) -> Result:
    """One BLAS thread, as everywhere: the same bits on machines of any size."""
    from threadpoolctl import threadpool_limits

    _require_same(_versions(), wanted, "a worker that has joined")
    with threadpool_limits(limits=1):
        return function(shared, part)


def _glance(file: str) -> str | None:
    """Size, and a hash of both ends; None if it cannot be read."""
    try:
        with open(file, "rb") as opened:
            size = os.fstat(opened.fileno()).st_size
            digest = hashlib.sha256(opened.read(_GLANCE_BYTES))
            opened.seek(max(0, size - _GLANCE_BYTES))
            digest.update(opened.read(_GLANCE_BYTES))
    except OSError:
        return None
    return f"{size} {digest.hexdigest()}"


def _require_same(versions: dict[str, str], wanted: dict[str, str], who: str) -> None:
    other = [f"{name} {versions[name]} instead of {wanted[name]}" for name in wanted if versions[name] != wanted[name]]
    if other:
        raise UserError(f"{who} has {', '.join(other)}; results would differ: install the same versions there")


@cache
def _versions() -> dict[str, str]:
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "missing"
    return found
