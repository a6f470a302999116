"""Some versions of PySide6 lose references of None and True with every call and abort within seconds; ours must not."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

_CALLS = 5_000
_DRIFT = 500


class Emitter(QObject):
    said = Signal(bool)


def test_calls_into_qt_do_not_lose_references(qapp: QApplication) -> None:
    widget, emitter = QWidget(), Emitter()
    heard: list[bool] = []
    emitter.said.connect(heard.append)
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for number in range(_CALLS):
        widget.update()
        widget.setEnabled(number % 2 == 0)
        widget.isVisible()
        emitter.said.emit(True)
        heard.clear()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    widget.deleteLater()
    assert all(abs(b - a) < _DRIFT for a, b in zip(before, after, strict=True)), (before, after)
