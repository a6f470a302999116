"""Child processes of our own program: how they are started, and the framed messages they speak.

A message is one line of JSON, followed by `payload` raw bytes where the line says so. JSON and raw bytes only: a child
may be reading hostile files, so nothing it sends is ever unpickled.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from labeler import errors
from labeler.errors import LabelerError
from labeler.secrecy import keyring

CHILD_FLAG = "--child"
_MAX_HEADER = 1 << 20
_MAX_PAYLOAD = 1 << 30
_PIPE_BYTES = 1 << 20
_OWN_PLACE = str(Path(errors.__file__).resolve().parents[1])


class ChildDied(LabelerError):
    """The child ended, crashed or spoke nonsense in the middle of its work."""


def own_program() -> list[str]:
    """How this very program is started again."""
    # -P: a folder of somebody else, in which we happen to be started, must not bring modules along.
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "labeler"]


def start_child(
    kind: str, *arguments: str, threads: int = 1, keys: Mapping[str, Mapping[str, str]] | None = None
) -> subprocess.Popen[bytes]:
    """Start `labeler --child KIND …` with pipes; the child ends by itself when its stdin closes.

    `keys`, of the encrypted project that it is to read, are the first thing it is told, there and nowhere else.
    """
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    if not getattr(sys, "frozen", False):
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (_OWN_PLACE, os.environ.get("PYTHONPATH"))))
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        environment[name] = str(threads)
    try:
        process = subprocess.Popen(
            [*own_program(), CHILD_FLAG, kind, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
    except OSError as error:
        raise ChildDied(f"it could not be started ({error.strerror or error}); close other programs") from error
    _widen(process.stdout)
    assert process.stdin is not None  # a pipe
    with contextlib.suppress(OSError):  # a child that is gone already says so by its silence
        send(process.stdin, {"keys": keys or {}})
    return process


def take_keys(stream: IO[bytes]) -> None:
    """The first thing a child does."""
    message = receive(stream)
    if message is not None:
        keyring.take_handed(message[0]["keys"])


def end_with(stream: IO[bytes]) -> None:
    """End this process as soon as `stream`, its stdin, does: for a child that is told nothing more by it.

    Whoever started it is gone then, killed perhaps, and nobody wants what it computes.
    """

    def wait() -> None:
        while stream.read(1):
            pass
        os._exit(0)

    threading.Thread(target=wait, name="stdin", daemon=True).start()


def _widen(pipe: IO[bytes] | None) -> None:
    """Let an image through in a few reads instead of fifty: each one waits for the interpreter anew."""
    if pipe is not None and sys.platform.startswith("linux"):
        import fcntl

        with contextlib.suppress(OSError):  # beyond the system's allowance; then it is slower, no more
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def stop_child(process: subprocess.Popen[bytes]) -> None:
    """Close its pipes and make sure that it is gone."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):  # what was still to be sent to a child that is gone
                pipe.close()
    try:
        process.wait(0.2)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def died_of(process: subprocess.Popen[bytes]) -> str:
    """What a person may be told of the end of a child that should have gone on."""
    code = process.returncode
    if sys.platform != "win32" and code is not None and code < 0:
        if -code == signal.SIGKILL:
            return "it ran out of memory, or was ended from outside"
        if -code == signal.SIGXCPU:
            return "it computed for too long"
        return f"it crashed ({signal.strsignal(-code) or -code})"
    return f"it ended without a word (code {code})"


def send(stream: IO[bytes], header: Mapping[str, Any], payload: bytes = b"") -> None:  # Any: JSON leaves
    line = json.dumps({**header, "payload": len(payload)}, ensure_ascii=True, separators=(",", ":"))
    stream.write(line.encode() + b"\n")
    stream.write(payload)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:  # Any: JSON leaves
    """The next message; None at the end of the stream. Raises `ChildDied` for anything that is not one."""
    line = stream.readline(_MAX_HEADER)
    if not line:
        return None
    try:
        header = json.loads(line)
        size = int(header.pop("payload"))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ChildDied("a helper process sent something that is not a message") from error
    if not 0 <= size <= _MAX_PAYLOAD:
        raise ChildDied(f"a helper process announced {size} bytes, which cannot be")
    payload = stream.read(size) if size else b""
    if len(payload) != size:
        raise ChildDied("a helper process ended in the middle of a message")
    return header, payload
