"""Painting at once, in the call that made it necessary."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


def paint_now(widget: QWidget) -> None:
    """Paint what is due in the widget's window, and only that, before returning.

    Left to the event loop, every widget painted in Python has to win the interpreter back from a training thread anew;
    in one call it is held throughout (measured with 25 such widgets beside a busy thread: 0.8 instead of 2.6 ms).
    """
    widget.window().event(QEvent(QEvent.Type.UpdateRequest))
