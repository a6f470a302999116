"""Every write, sync, rename, removal, cut and opening for writing of a process and its children, decided on by another.

Linux's seccomp user notification stops each such system call until the supervisor has spoken: also those that SQLite,
NumPy and child programs make in C. It needs no privileges, no compiler and no change to what is watched.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import platform
import select
import signal
import socket
import struct
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from fcntl import ioctl
from pathlib import Path
from typing import Literal

from labeler.errors import UserError

Kind = Literal["open", "create", "write", "sync", "cut", "rename", "link", "unlink", "folder"]

# number → (kind, which argument tells the file, whether as a descriptor, a path, or a path below a descriptor)
_Calls = dict[int, tuple[Kind, int, Literal["fd", "path", "at"]]]
_X86: _Calls = {
    1: ("write", 0, "fd"), 18: ("write", 0, "fd"), 20: ("write", 0, "fd"), 296: ("write", 0, "fd"),
    328: ("write", 0, "fd"), 40: ("write", 0, "fd"), 326: ("write", 2, "fd"), 285: ("write", 0, "fd"),
    74: ("sync", 0, "fd"), 75: ("sync", 0, "fd"), 77: ("cut", 0, "fd"), 76: ("cut", 0, "path"),
    82: ("rename", 0, "path"), 264: ("rename", 0, "at"), 316: ("rename", 0, "at"), 86: ("link", 1, "path"),
    265: ("link", 2, "at"), 88: ("link", 1, "path"), 266: ("link", 1, "at"), 87: ("unlink", 0, "path"),
    263: ("unlink", 0, "at"), 84: ("unlink", 0, "path"), 83: ("folder", 0, "path"), 258: ("folder", 0, "at"),
    2: ("open", 0, "path"), 257: ("open", 0, "at"),
}  # fmt: skip
_ARM: _Calls = {
    64: ("write", 0, "fd"), 68: ("write", 0, "fd"), 66: ("write", 0, "fd"), 70: ("write", 0, "fd"),
    287: ("write", 0, "fd"), 71: ("write", 0, "fd"), 285: ("write", 2, "fd"), 47: ("write", 0, "fd"),
    82: ("sync", 0, "fd"), 83: ("sync", 0, "fd"), 46: ("cut", 0, "fd"), 45: ("cut", 0, "path"),
    38: ("rename", 0, "at"), 276: ("rename", 0, "at"), 37: ("link", 2, "at"), 36: ("link", 1, "at"),
    35: ("unlink", 0, "at"), 34: ("folder", 0, "at"), 56: ("open", 0, "at"),
}  # fmt: skip
# machine → (calls, its number in AUDIT_ARCH, number of the call seccomp)
_MACHINES = {"x86_64": (_X86, 0xC000003E, 317), "aarch64": (_ARM, 0xC00000B7, 277)}
_CHANGING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

_NOTIFICATION = struct.Struct("=QIIiIQ6Q")
_RESPONSE = struct.Struct("=QqiI")
_RECEIVE = 0xC0002100 | _NOTIFICATION.size << 16
_SEND = 0xC0002101 | _RESPONSE.size << 16
_LET_IT = 1
# What `decide` returns besides an error's number.
ALLOW, KILL = 0, -1


@dataclass(frozen=True, slots=True)
class Call:
    """What is about to be done to which file."""

    kind: Kind
    path: str


@dataclass(slots=True)
class Ended:
    """How the work ended: `told` as it went, and `words` of a refusal, which is a mistake if it `is_ours`."""

    told: set[str] = field(default_factory=set)
    words: str | None = None
    is_ours: bool = False
    was_killed: bool = False
    hung: bool = False


Told = Callable[[set[str]], None]


def why_not() -> str:
    """Why calls cannot be watched here; empty if they can."""
    if not sys.platform.startswith("linux") or platform.machine() not in _MACHINES:
        return "only on Linux (x86_64, aarch64) can every system call be watched"
    actions = Path("/proc/sys/kernel/seccomp/actions_avail")
    if not actions.exists() or "user_notif" not in actions.read_text().split():
        return "this kernel has no seccomp user notification"
    try:
        _supervise(lambda _: None, lambda _: ALLOW, 20.0)
    except OSError as error:
        return f"this system does not allow it ({error.strerror})"
    return ""


def supervise(
    work: Callable[[Told], None], below: Path, decide: Callable[[Call], int], patience_s: float = 120.0
) -> Ended:
    """Run `work` in a fork, and have `decide` say what becomes of each call that changes something below a folder."""
    root = f"{below}/"

    def ours(call: Call) -> int:
        return decide(call) if call.path.startswith(root) else ALLOW

    return _supervise(work, ours, patience_s)


def alone(work: Callable[[Told], None], patience_s: float = 120.0) -> Ended:
    """Run `work` in a fork, undisturbed."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.setsid()
        _work(work, write_end)
    os.close(write_end)
    with _reaped(child), os.fdopen(read_end, "rb") as said:
        ready, _, _ = select.select([said], [], [], patience_s)
        if not ready:
            os.killpg(child, signal.SIGKILL)
        return _heard(said.read(), hung=not ready)


def _supervise(work: Callable[[Told], None], decide: Callable[[Call], int], patience_s: float) -> Ended:
    read_end, write_end = os.pipe()
    ours, theirs = socket.socketpair()
    child = os.fork()
    if child == 0:
        os.setsid()
        ours.close()
        try:
            listener = _install()
        except OSError as error:
            theirs.send(bytes([error.errno or errno.EINVAL]))
            os._exit(0)
        socket.send_fds(theirs, [b"\0"], [listener])
        os.close(listener)
        _work(work, write_end)
    os.close(write_end)
    theirs.close()
    with ours, os.fdopen(read_end, "rb") as said, _reaped(child):
        answer, (*listeners,), _, _ = socket.recv_fds(ours, 1, 1)
        if not listeners:
            number = answer[0] if answer else errno.EINVAL
            raise OSError(number, os.strerror(number))
        killed, hung = _judge(listeners[0], child, decide, time.monotonic() + patience_s)
        ended = _heard(said.read(), hung=hung)
        ended.was_killed = killed
        return ended


@contextmanager
def _reaped(child: int) -> Iterator[None]:
    try:
        yield
    finally:
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _judge(listener: int, child: int, decide: Callable[[Call], int], deadline: float) -> tuple[bool, bool]:
    """Speak on each call until all who make them have ended. Returns whether they were killed, whether they hung."""
    calls, _, _ = _MACHINES[platform.machine()]
    waiting = select.poll()
    waiting.register(listener, select.POLLIN)
    try:
        while time.monotonic() < deadline:
            events = waiting.poll(1_000)
            if any(event & select.POLLHUP for _, event in events):
                return False, False
            if not events:
                continue
            notification = bytearray(_NOTIFICATION.size)
            try:
                ioctl(listener, _RECEIVE, notification)
            except FileNotFoundError:  # it was killed in between
                continue
            number, verdict = _spoken(calls, bytes(notification), decide)
            if verdict == KILL:
                os.killpg(child, signal.SIGKILL)
                return True, False
            response = _RESPONSE.pack(number, 0, -verdict, 0 if verdict else _LET_IT)
            with suppress(FileNotFoundError):
                ioctl(listener, _SEND, response)
        os.killpg(child, signal.SIGKILL)
        return False, True
    finally:
        os.close(listener)


def _spoken(calls: _Calls, notification: bytes, decide: Callable[[Call], int]) -> tuple[int, int]:
    number, process, _, call, _, _, *arguments = _NOTIFICATION.unpack(notification)
    kind, at, how = calls[call]
    try:
        path = _path(process, arguments, at, how)
    except OSError:
        return number, ALLOW
    if kind == "open" and arguments[at + (2 if how == "at" else 1)] & os.O_CREAT and not os.path.lexists(path):
        kind = "create"
    return number, decide(Call(kind, path))


def _path(process: int, arguments: list[int], at: int, how: str) -> str:
    if how == "fd":
        return os.readlink(f"/proc/{process}/fd/{_signed(arguments[at])}").removesuffix(" (deleted)")
    text = _text_at(process, arguments[at + 1 if how == "at" else at])
    if text.startswith("/"):
        return os.path.normpath(text)
    folder = _signed(arguments[at]) if how == "at" else -100
    base = os.readlink(f"/proc/{process}/cwd" if folder == -100 else f"/proc/{process}/fd/{folder}")
    return os.path.normpath(os.path.join(base, text))


def _signed(value: int) -> int:
    return ctypes.c_int(value & 0xFFFFFFFF).value


def _text_at(process: int, address: int) -> str:
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        memory.seek(address)
        # Up to the end of the page first: the next one may not be there.
        found = memory.read(4096 - address % 4096)
        if b"\0" not in found:
            found += memory.read(4096)
    return os.fsdecode(found.partition(b"\0")[0])


def _install() -> int:
    """The filter for this process and all that comes of it; returns what the supervisor listens to."""
    calls, machine, seccomp = _MACHINES[platform.machine()]
    program = _program(calls, machine)
    code = ctypes.create_string_buffer(program, len(program))
    described = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0):  # PR_SET_NO_NEW_PRIVS
        raise OSError(ctypes.get_errno(), "no new privileges")
    listener = libc.syscall(seccomp, 1, 8, described)  # SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER
    if listener < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return int(listener)


def _program(calls: _Calls, machine: int) -> bytes:
    """BPF: ask the supervisor about these calls, of openings only about those that may change something."""
    load, equal, any_bit, done = 0x20, 0x15, 0x45, 0x06
    allow, ask = 0x7FFF0000, 0x7FC00000
    steps = [(load, 0, 0, 4), (equal, 1, 0, machine), (done, 0, 0, allow), (load, 0, 0, 0)]
    for number, (kind, at, how) in calls.items():
        if kind == "open":
            flags = 16 + 8 * (at + (2 if how == "at" else 1))
            steps += [
                (equal, 0, 4, number), (load, 0, 0, flags), (any_bit, 0, 1, _CHANGING), (done, 0, 0, ask),
                (done, 0, 0, allow),
            ]  # fmt: skip
        else:
            steps += [(equal, 0, 1, number), (done, 0, 0, ask)]
    steps.append((done, 0, 0, allow))
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _work(work: Callable[[Told], None], out: int) -> None:
    """In the fork: what is told goes out at once, so that a kill cannot take it back."""

    def told(ids: set[str]) -> None:
        os.write(out, "".join(f"told {event_id}\n" for event_id in sorted(ids)).encode())

    try:
        work(told)
        said: dict[str, object] = {"words": None, "ours": False}
    except UserError as error:
        said = {"words": str(error), "ours": False}
    except BaseException:
        said = {"words": traceback.format_exc(), "ours": True}
    os.write(out, f"end {json.dumps(said)}\n".encode())
    os._exit(0)


def _heard(said: bytes, *, hung: bool) -> Ended:
    ended = Ended(hung=hung)
    # A line that was cut off says nothing.
    for line in said.decode().split("\n")[:-1]:
        what, _, more = line.partition(" ")
        if what == "told":
            ended.told.add(more)
        else:
            end = json.loads(more)
            ended.words, ended.is_ours = end["words"], end["ours"]
    return ended
