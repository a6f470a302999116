"""Listening to a child that may die, hang or be told to stop: never waits longer than allowed, and always says why."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from labeler.errors import UserError
from labeler.secrecy import keyring
from labeler.workbench.children import ChildDied, died_of, receive, send, start_child, stop_child

Message = tuple[dict[str, Any], bytes]  # Any: JSON leaves

_LOOK_S = 0.1
_WAITING_MESSAGES = 64


class Conversation:
    """One child and what it says; a context manager that leaves no process behind.

    A thread of its own takes the messages in, because a pipe can be waited for with a limit only where the system is
    not Windows. Raises `UserError` if no process can be started.
    """

    def __init__(
        self, kind: str, asked: Mapping[str, Any], patience_s: float, keys: keyring.Handed | None = None
    ) -> None:  # Any: JSON leaves
        try:
            self._child = start_child(kind, keys=keys)
        except ChildDied as error:
            raise UserError(f"nothing was read, because the process that reads is missing: {error}") from error
        self._patience_s = patience_s
        self._said: queue.Queue[Message | ChildDied | None] = queue.Queue(_WAITING_MESSAGES)
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._listen, name=f"child-{kind}", daemon=True)
        self._thread.start()
        assert self._child.stdin is not None  # a pipe, see start_child
        with suppress(OSError):  # a child that is gone already says so by its silence
            send(self._child.stdin, asked)

    def __enter__(self) -> Conversation:
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._child.kill()
        self._thread.join()
        stop_child(self._child)

    def messages(self, check: Callable[[], None]) -> Iterator[Message]:
        """What the child says until it ends, in order.

        Raises `ChildDied` with words for a person if it hangs, crashes or talks nonsense; whatever `check` raises.
        """
        heard = time.monotonic()
        while True:
            check()
            try:
                message = self._said.get(timeout=_LOOK_S)
            except queue.Empty:
                if time.monotonic() - heard > self._patience_s:
                    raise ChildDied(f"it did not come on for {self._patience_s:.0f} seconds and was ended") from None
                continue
            if isinstance(message, ChildDied):
                raise message
            if message is None:
                self._child.wait()
                raise ChildDied(died_of(self._child))
            heard = time.monotonic()
            yield message

    def _listen(self) -> None:
        assert self._child.stdout is not None  # a pipe, see start_child
        message: Message | ChildDied | None = None
        while not self._left.is_set():
            try:
                message = receive(self._child.stdout)
            except (ChildDied, OSError, ValueError) as error:
                message = ChildDied(str(error))
            while not self._left.is_set():
                try:
                    self._said.put(message, timeout=_LOOK_S)
                    break
                except queue.Full:
                    continue
            if message is None or isinstance(message, ChildDied):
                return
