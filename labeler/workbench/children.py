"""Child processes of our own program: how they are started, and the framed messages they speak.

A message is one line of JSON, followed by `payload` raw bytes where the line says so. JSON and raw bytes only: a child
may be reading hostile files, so nothing it sends is ever unpickled.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import IO, Any

from labeler.errors import LabelerError

CHILD_FLAG = "--child"
_MAX_HEADER = 1 << 20
_MAX_PAYLOAD = 1 << 30
_PIPE_BYTES = 1 << 20


class ChildDied(LabelerError):
    """The child ended, crashed or spoke nonsense in the middle of its work."""


def start_child(kind: str, *arguments: str, threads: int = 1) -> subprocess.Popen[bytes]:
    """Start `labeler --child KIND …` with pipes; the child ends by itself when its stdin closes."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "labeler"]
    environment = dict(os.environ)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        environment[name] = str(threads)
    process = subprocess.Popen(
        [*program, CHILD_FLAG, kind, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    _widen(process.stdout)
    return process


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


def lower_priority(by: int) -> None:
    """Give way to the window; called by a child on itself."""
    if hasattr(os, "nice"):
        os.nice(by)


def limit_memory(gibibytes: int) -> None:
    """Cap a child's address space where the system can, so that a hostile file ends the child and nothing else."""
    if sys.platform.startswith("linux"):
        import resource

        cap = gibibytes << 30
        resource.setrlimit(resource.RLIMIT_AS, (cap, cap))


def limit_cpu(more_seconds: int) -> None:
    """End this child if it computes for longer than this from now; called before each piece of work."""
    if sys.platform.startswith("linux"):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + more_seconds + 1, hard))
