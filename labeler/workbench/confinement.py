"""What a child gives up before it looks at files of other people: memory, time, the network, programs."""

from __future__ import annotations

import faulthandler
import os
import sys
from typing import Any

# The first part of the names of Python's audit events.
_REFUSED = (
    "socket.", "urllib.", "ftplib.", "http.client.", "smtplib.", "imaplib.", "poplib.", "nntplib.", "telnetlib.",
    "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "pty.spawn",
    "webbrowser.",
)  # fmt: skip


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
        # A crash must not leave what was read behind in a file.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_cpu(more_seconds: int) -> None:
    """End this child if it computes for longer than this from now; called before each piece of work."""
    if sys.platform.startswith("linux"):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + more_seconds + 1, hard))


def limit_wait(more_seconds: float) -> None:
    """End this child if it does not call this or `end_wait` within so many seconds, even in the middle of C code."""
    faulthandler.dump_traceback_later(more_seconds, exit=True, file=_nowhere())


def end_wait() -> None:
    """The work is done; waiting for more may take as long as it takes."""
    faulthandler.cancel_dump_traceback_later()


def refuse_network_and_programs() -> None:
    """For the rest of this process, whatever would open a socket or start a program raises `PermissionError`."""
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: tuple[Any, ...]) -> None:  # Any: each event's own
    if event.startswith(_REFUSED):
        raise PermissionError(f"a process that reads files of other people may not do this: {event}")


_sink: list[int] = []


def _nowhere() -> int:
    """Kept open, because the watchdog writes to it when it is too late to open anything."""
    if not _sink:
        _sink.append(os.open(os.devnull, os.O_WRONLY))
    return _sink[0]
