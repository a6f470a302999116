"""Monitors of an X server of our own, plugged in and out: RandR's own call, of which Qt hears as of any other.

Run, on the server of $DISPLAY: python -m tests.e2e.monitors, and then one of plug NAME X WIDTH HEIGHT [first],
unplug NAME, place WINDOW.
"""

from __future__ import annotations

import ctypes
import sys


class _Monitor(ctypes.Structure):
    """XRRMonitorInfo."""

    _fields_ = [
        ("name", ctypes.c_ulong), ("primary", ctypes.c_int), ("automatic", ctypes.c_int), ("noutput", ctypes.c_int),
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
        ("mwidth", ctypes.c_int), ("mheight", ctypes.c_int), ("outputs", ctypes.c_void_p),
    ]  # fmt: skip


class _Resources(ctypes.Structure):
    """The beginning of XRRScreenResources."""

    _fields_ = [
        ("timestamp", ctypes.c_ulong), ("configured", ctypes.c_ulong), ("ncrtc", ctypes.c_int),
        ("crtcs", ctypes.c_void_p), ("noutput", ctypes.c_int), ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]  # fmt: skip


class Server:
    def __init__(self) -> None:
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XInternAtom.restype = self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._randr.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        found = self._randr.XRRGetScreenResources(self._display, self._root)
        self._outputs = (ctypes.c_ulong * 1)(found.contents.outputs[0])

    def plug(self, name: str, x: int, width: int, height: int, *, first: bool) -> None:
        """The first one has the server's only output."""
        outputs = ctypes.cast(self._outputs, ctypes.c_void_p) if first else None
        monitor = _Monitor(
            self._atom(name), int(first), 0, int(first), x, 0, width, height, width // 4, height // 4, outputs
        )
        self._randr.XRRSetMonitor(self._display, self._root, ctypes.byref(monitor))
        self._tell()

    def unplug(self, name: str) -> None:
        self._randr.XRRDeleteMonitor(self._display, self._root, ctypes.c_ulong(self._atom(name)))
        self._tell()

    def place(self, window: int) -> tuple[int, int, int, int]:
        """Left, top, width and height without its frame, whose part xdotool counts twice."""
        across, down, ignored = ctypes.c_int(), ctypes.c_int(), ctypes.c_ulong()
        numbers = [ctypes.c_uint() for _ in range(6)]
        self._x.XTranslateCoordinates(
            self._display, ctypes.c_ulong(window), self._root, 0, 0, ctypes.byref(across), ctypes.byref(down),
            ctypes.byref(ignored),
        )  # fmt: skip
        self._x.XGetGeometry(
            self._display, ctypes.c_ulong(window), ctypes.byref(ignored), *(ctypes.byref(one) for one in numbers)
        )
        return across.value, down.value, numbers[2].value, numbers[3].value

    def _tell(self) -> None:
        """A change of the output, as a real one comes with: on it programs look at the monitors again."""
        self._randr.XRRChangeOutputProperty(
            self._display, ctypes.c_ulong(self._outputs[0]), ctypes.c_ulong(self._atom("TOLD")),
            ctypes.c_ulong(self._atom("INTEGER")), 32, 0, ctypes.c_char_p(bytes(8)), 1,
        )  # fmt: skip
        self._x.XSync(self._display, 0)

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), 0))


if __name__ == "__main__":
    if sys.argv[1] == "plug":
        left, wide, high = map(int, sys.argv[3:6])
        Server().plug(sys.argv[2], left, wide, high, first=sys.argv[6:] == ["first"])
    elif sys.argv[1] == "unplug":
        Server().unplug(sys.argv[2])
    else:
        print(*Server().place(int(sys.argv[2])))
