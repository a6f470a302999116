"""A world without sockets for a process and its children: the kernel ends whoever asks for one, Python notes it.

Run as `python -m tests.hostile.no_sockets ARGUMENTS…`: the labeler command line in that world.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from pathlib import Path

# Linux, x86-64 and ARM: the numbers of socket and connect, and of the architecture in AUDIT_ARCH_….
_CALLS = {"x86_64": (0xC000003E, (41, 42)), "aarch64": (0xC00000B7, (198, 203))}
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _KILL_PROCESS = 0x7FFF0000, 0x80000000
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06

_WATCH = """
import os, sys
def watch(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        handle = os.open(os.environ["LABELER_SOCKET_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(handle, (event + "\\n").encode())
        os.close(handle)
sys.addaudithook(watch)
"""


def is_possible() -> bool:
    return sys.platform.startswith("linux") and os.uname().machine in _CALLS


def forbid_sockets() -> None:
    """From now on, for this process and all it starts, asking for a socket ends the process with SIGSYS."""
    architecture, calls = _CALLS[os.uname().machine]
    program = [(_LOAD, 0, 0, 4), (_JUMP_IF_EQUAL, 1, 0, architecture), (_RETURN, 0, 0, _KILL_PROCESS), (_LOAD, 0, 0, 0)]
    for at, call in enumerate(calls):
        program.append((_JUMP_IF_EQUAL, len(calls) - at, 0, call))
    program += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _KILL_PROCESS)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in program))
    whole = ctypes.create_string_buffer(struct.pack("HP", len(program), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    for call in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SET_SECCOMP, _FILTER, ctypes.addressof(whole), 0, 0)):
        if libc.prctl(call[0], *(ctypes.c_ulong(part) for part in call[1:])) != 0:
            raise OSError(ctypes.get_errno(), "no filter for system calls can be set here")


def environment(place: Path) -> dict[str, str]:
    """For a process of that world: every Python below it notes each use of the socket module in `place/log`."""
    (place / "watch").mkdir(exist_ok=True)
    (place / "watch" / "sitecustomize.py").write_text(_WATCH, "utf-8")
    root = str(Path(__file__).resolve().parents[2])
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {
        **kept, "PYTHONPATH": os.pathsep.join((str(place / "watch"), root)), "LABELER_SOCKET_LOG": str(place / "log"),
        "LABELER_HOME": str(place / "home"), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip


if __name__ == "__main__":
    forbid_sockets()
    from labeler.__main__ import main

    sys.exit(main())
