"""Background work: named lanes of one thread each, and stand-ins that make it synchronous or stepwise.

`model` retrains and ranks, `preview` decodes ahead, `batch` imports and exports, `features` waits for the featurizing
child, `backup` copies the project file. The last two are lanes of their own so that no import or export ever queues
behind an hour of featurizing, and no backup behind an import. `explore` filters and reads what is looked at; `index`
does for it, piece by piece, what takes long: full text, neighbours, the model's opinion of every sample.

A job is a pure function; its result or exception comes back on the front end's thread through `deliver`.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Literal, Protocol

from labeler.errors import Cancelled, UserError

LaneName = Literal["model", "preview", "batch", "features", "backup", "explore", "index"]
LANES: tuple[LaneName, ...] = ("model", "preview", "batch", "features", "backup", "explore", "index")

_log = logging.getLogger(__name__)

Job = Callable[[], Any]  # Any: each job's own result
Done = Callable[[Any, BaseException | None], None]  # Any: as above


class Runner(Protocol):
    """Runs jobs off the front end's thread and brings their outcome back to it."""

    def submit(self, lane: LaneName, job: Job, done: Done) -> None: ...

    def deliver(self, call: Callable[[], None]) -> None:
        """Have `call` run on the front end's thread, soon. May be called from any thread."""
        ...

    def watch(self, future: Future[Any], done: Done) -> None:  # Any: the future's own result
        """Have `done` run on the front end's thread when a future from elsewhere completes."""
        ...

    def shutdown(self, timeout_s: float) -> None:
        """Take no more work and wait for what runs; the caller has cancelled it."""
        ...


class InlineRunner:
    """Every job runs at once, in place: the command line and most tests."""

    def submit(self, lane: LaneName, job: Job, done: Done) -> None:
        result, error = outcome(job)
        done(result, error)

    def deliver(self, call: Callable[[], None]) -> None:
        call()

    def watch(self, future: Future[Any], done: Done) -> None:  # Any: the future's own result
        done(*outcome(future.result))

    def shutdown(self, timeout_s: float) -> None:
        return None


class ManualRunner:
    """Jobs wait until told to run: races become three-line tests."""

    def __init__(self) -> None:
        self.waiting: dict[LaneName, deque[tuple[Job, Done]]] = {lane: deque() for lane in LANES}
        self.calls: deque[Callable[[], None]] = deque()

    def submit(self, lane: LaneName, job: Job, done: Done) -> None:
        self.waiting[lane].append((job, done))

    def deliver(self, call: Callable[[], None]) -> None:
        self.calls.append(call)

    def watch(self, future: Future[Any], done: Done) -> None:  # Any: the future's own result
        future.add_done_callback(lambda ended: self.deliver(lambda: done(*outcome(ended.result))))

    def step(self, lane: LaneName) -> None:
        """Run the oldest waiting job of a lane to its end."""
        job, done = self.waiting[lane].popleft()
        result, error = outcome(job)
        done(result, error)
        self.pump()

    def pump(self) -> None:
        """Run what was delivered."""
        while self.calls:
            self.calls.popleft()()

    def shutdown(self, timeout_s: float) -> None:
        for waiting in self.waiting.values():
            waiting.clear()


class ThreadRunner:
    """One plain thread a lane. `post` hands a call to the front end's thread; the Qt front end passes its bridge."""

    def __init__(self, post: Callable[[Callable[[], None]], None]) -> None:
        self._post = post
        self._executors = {lane: ThreadPoolExecutor(1, thread_name_prefix=f"lane-{lane}") for lane in LANES}
        self._closed = threading.Event()

    def submit(self, lane: LaneName, job: Job, done: Done) -> None:
        if self._closed.is_set():
            return
        self._executors[lane].submit(self._run, job, done)

    def deliver(self, call: Callable[[], None]) -> None:
        """After `shutdown` nothing is delivered any more, not even what was on its way."""
        if not self._closed.is_set():
            self._post(lambda: None if self._closed.is_set() else call())

    def watch(self, future: Future[Any], done: Done) -> None:  # Any: the future's own result
        future.add_done_callback(lambda ended: self.deliver(lambda: done(*outcome(ended.result))))

    def shutdown(self, timeout_s: float) -> None:
        self._closed.set()
        waiter = threading.Thread(target=self._join, name="lane-shutdown", daemon=True)
        waiter.start()
        waiter.join(timeout_s)
        if waiter.is_alive():
            _log.warning("background work did not end within %.0f s", timeout_s)

    def _join(self) -> None:
        for executor in self._executors.values():
            executor.shutdown(wait=True, cancel_futures=True)

    def _run(self, job: Job, done: Done) -> None:
        result, error = outcome(job)
        self.deliver(lambda: done(result, error))


def outcome(job: Job) -> tuple[Any, BaseException | None]:  # Any: the job's own result
    """A job's result or its exception; ours are logged with traceback."""
    try:
        return job(), None
    except (Cancelled, UserError) as expected:
        return None, expected
    except Exception as error:  # border: a background job ends here
        _log.exception("a background job failed")
        return None, error
